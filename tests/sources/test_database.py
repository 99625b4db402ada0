"""Trade rows out of a database: every figure exact, every wrong cell named, and no password anywhere."""

from __future__ import annotations

import sqlite3
from datetime import date
from decimal import Decimal

import pytest

import builder.sources.database as database
from builder.cli import main
from builder.register.job_feeds import SqlFeed
from builder.register.problems import InputRefused
from builder.sources.database import queried
from builder.sources.feed import FeedFailed
from tests.postgres import PASSWORD

TODAY = date(2024, 6, 1)
VARIABLE = "CUSTOMS_DB_URL"
COLUMNS = "reporter, partner, flow, first_day, last_day, commodity, value, unit"
QUERY = f"SELECT {COLUMNS} FROM declarations ORDER BY first_day, partner; -- by month; all of them"


@pytest.fixture
def feed(tmp_path):
    (tmp_path / "customs.sql").write_text(QUERY, encoding="utf-8")
    return SqlFeed(
        "customs-db", VARIABLE, tmp_path / "customs.sql", "State Revenue Committee", "Declarations"
    )


def asks(feed, sql: str) -> SqlFeed:
    feed.query.write_text(sql, encoding="utf-8")
    return feed


@pytest.fixture
def sqlite(tmp_path, monkeypatch):
    """An SQLite file with two rows."""
    path = tmp_path / "customs.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute(
            "CREATE TABLE declarations (reporter, partner, flow, first_day, last_day, commodity, value, unit)"
        )
        add(connection, ("KAZ", "KGZ", "X", "2024-01-01", "2024-01-31", "TOTAL", 90.2, "USD million"))
        add(connection, ("KAZ", "WLD", "X", "2024-01-01", "2024-01-31", "TOTAL", "6000.10", "USD million"))
    connection.close()
    monkeypatch.setenv(VARIABLE, f"sqlite:///{path}")
    return path


def add(connection, row) -> None:
    connection.execute("INSERT INTO declarations VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)


def change(path, *statements: str) -> None:
    with sqlite3.connect(path) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


@pytest.fixture
def declared(postgres, monkeypatch):
    """The same rows in PostgreSQL, with figures that binary fractions cannot hold."""
    postgres.execute(
        "DROP TABLE IF EXISTS declarations",
        "CREATE TABLE declarations (reporter char(3), partner text, flow text, first_day date, last_day timestamp, "
        "commodity text, value numeric(30, 3), unit text, net_weight_kg bigint, published_on date)",
        "INSERT INTO declarations VALUES ('KAZ', 'KGZ', 'X', '2024-01-01', '2024-01-31', 'TOTAL', "
        "123456789012.345, 'USD', 7, '2024-03-14'), "
        "('KAZ', 'UZB', 'M', '2024-02-01', '2024-02-29', 'HS0401', 0.1, 'USD', NULL, '2024-04-15')",
    )
    monkeypatch.setenv(VARIABLE, postgres.url)
    return postgres


def rows(arrivals):
    return [row for arrival in arrivals for row in arrival.edition.trade]


def problems(feed) -> set[tuple[int, str]]:
    with pytest.raises(InputRefused) as refused:
        queried(feed, TODAY)
    return {(problem.row, problem.column) for problem in refused.value.problems}


def failure(feed) -> FeedFailed:
    with pytest.raises(FeedFailed) as failed:
        queried(feed, TODAY)
    return failed.value


def test_postgresql_gives_every_digit(declared, feed) -> None:
    first, second = rows(queried(feed, TODAY))
    assert (first.value, second.value) == (Decimal("123456789012.345"), Decimal("0.100"))
    assert (first.period.iso, second.period.iso, second.commodity) == ("2024-01", "2024-02", "HS0401")


def test_a_day_of_publication_makes_an_edition(declared, feed) -> None:
    asks(feed, f"SELECT {COLUMNS}, net_weight_kg, published_on FROM declarations")
    one, other = queried(feed, TODAY)
    assert [one.edition.source.published_to, other.edition.source.published_to] == [
        date(2024, 3, 14), date(2024, 4, 15),
    ]  # fmt: skip
    assert one.edition.trade[0].net_weight_kg == Decimal(7)
    assert (
        one.reply.decode()
        .splitlines()[1]
        .startswith("KAZ,KGZ,X,2024-01-01,2024-01-31,,TOTAL,123456789012.345,USD,7")
    )


def test_a_per_cent_sign_and_a_colon_mean_themselves(declared, feed) -> None:
    asks(
        feed,
        f"SELECT {COLUMNS} FROM declarations WHERE partner LIKE 'KG%' AND first_day::date < '2025-01-01'",
    )
    assert [row.partner for row in rows(queried(feed, TODAY))] == ["KGZ"]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM declarations",
        "SELECT 1; COMMIT; DELETE FROM declarations",
        "SELECT $a$;$a$; DROP TABLE declarations",
        "",
    ],
)
def test_what_is_not_one_query_is_refused_before_the_database_is_asked(feed, sql) -> None:
    with pytest.raises(InputRefused, match="not one query"):
        queried(asks(feed, sql), TODAY)


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        (f"WITH gone AS (DELETE FROM declarations RETURNING *) SELECT {COLUMNS} FROM gone", "data-modifying"),
        ("SELECT setval('numbers', 7) AS value", "read-only transaction"),
    ],
)
def test_a_query_that_would_change_something_is_refused_by_postgresql(declared, feed, sql, told) -> None:
    declared.execute("DROP SEQUENCE IF EXISTS numbers", "CREATE SEQUENCE numbers")
    assert told in str(failure(asks(feed, sql)))
    assert len(rows(queried(asks(feed, QUERY), TODAY))) == 2


def test_sqlite_is_only_read_too(sqlite, feed) -> None:
    assert [row.value for row in rows(queried(feed, TODAY))] == [Decimal("90.2"), Decimal("6000.10")]
    with pytest.raises((FeedFailed, InputRefused)):
        queried(asks(feed, "WITH a AS (SELECT 1) DELETE FROM declarations RETURNING reporter"), TODAY)
    assert len(rows(queried(asks(feed, QUERY), TODAY))) == 2


def test_a_query_that_takes_too_long_is_stopped(declared, feed, monkeypatch) -> None:
    monkeypatch.setattr(database, "SECONDS", 0.05)
    failed = failure(asks(feed, f"SELECT {COLUMNS} FROM declarations, pg_sleep(30)"))
    assert "statement timeout" in str(failed)
    assert failed.passing


def test_neither_address_nor_password_is_told(declared, feed, monkeypatch) -> None:
    for url in (
        declared.url.replace("s3cret", "wr0ng"),
        "postgresql+psycopg://brief:hush@127.0.0.1:1/x",
        "hush",
        "nosuch://a:hush@b/c",
    ):
        monkeypatch.setenv(VARIABLE, url)
        said = str(failure(feed))
        assert not [
            secret for secret in ("hush", "wr0ng", "pass@word", "pass%40word", url) if secret in said
        ], said
        assert PASSWORD not in said


def test_a_server_that_does_not_answer_may_answer_later(feed, monkeypatch) -> None:
    monkeypatch.setenv(VARIABLE, "postgresql://brief:hush@127.0.0.1:1/x")
    assert failure(feed).passing


def test_a_binary_fraction_that_is_no_number_of_fifteen_digits_is_refused(sqlite, feed) -> None:
    change(sqlite, "UPDATE declarations SET value = 0.1 + 0.2 WHERE partner = 'KGZ'")
    assert problems(feed) == {(1, "value")}


def test_every_wrong_cell_is_named_by_row_and_column(sqlite, feed) -> None:
    change(
        sqlite,
        "UPDATE declarations SET unit = 'tenge', flow = 'export' WHERE partner = 'KGZ'",
        "UPDATE declarations SET value = '6 000,1', last_day = '31.01.2024' WHERE partner = 'WLD'",
    )
    assert problems(feed) == {(1, "unit"), (1, "flow"), (2, "value"), (2, "last_day")}


def test_columns_that_are_missing_or_unknown_are_named(sqlite, feed) -> None:
    asks(
        feed,
        "SELECT reporter, partner AS partnr, flow, first_day, last_day, commodity, value FROM declarations",
    )
    assert problems(feed) == {(0, "partnr"), (0, "partner"), (0, "unit")}


def test_the_same_trade_twice_is_a_problem(sqlite, feed) -> None:
    change(sqlite, "UPDATE declarations SET partner = 'KGZ'")
    assert problems(feed) == {(2, "value")}


def test_no_rows_is_no_edition(sqlite, feed) -> None:
    change(sqlite, "DELETE FROM declarations")
    assert "gave no rows" in str(failure(feed))


def test_more_rows_than_a_register_takes_are_refused(sqlite, feed, monkeypatch) -> None:
    monkeypatch.setattr(database, "MOST_ROWS", 1)
    assert "more than 1 rows" in str(failure(feed))


def test_a_file_that_is_not_there_is_not_made(feed, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv(VARIABLE, f"sqlite:///{tmp_path / 'nowhere.sqlite3'}")
    assert "there is no database file" in str(failure(feed))
    assert not (tmp_path / "nowhere.sqlite3").exists()


def test_the_command_imports_and_says_what_it_did(sqlite, feed, tmp_path, capsys) -> None:
    report = tmp_path / "kaz-kgz"
    main(["new", str(report), "--home", "KAZ", "--partner", "KGZ"])
    command = ["import", "sql", "--url-env", VARIABLE, "--query", str(feed.query), "--name", "customs-db"]
    command += ["--publisher", "Committee", "--title", "Declarations", "--into", str(report)]
    assert main(command) == 0
    assert "customs-db: 2 rows" in capsys.readouterr().out
    assert main(["check", str(report)]) == 0
    assert "90.2,USD million" in (report / "register" / "trade.csv").read_text()
    assert main(command) == 0
    assert "0 new or changed, 2 known already" in capsys.readouterr().out
