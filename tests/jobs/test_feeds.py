"""Feeds in a run: asked when it is time, and where they do not answer, the rest goes on."""

from __future__ import annotations

import os
import random
import re
import shutil

import pytest

from builder.cli import main
from builder.jobs import feeds
from builder.register.problems import InputRefused
from builder.register.report_toml import read_definition
from builder.sources import arrivals
from tests.jobs.desk import Desk, digest, kinds, quick
from tests.jobs.disturbed import killed
from tests.sources.comtrade.service import KGZ, UZB, WORLD, row, serving

COMTRADE = """
[[job.feed]]
kind = "comtrade"
reporters = ["KAZ"]
from = "2024-01"
"""
SQL = """
[[job.feed]]
kind = "sql"
name = "customs-db"
url_env = "CUSTOMS_DB_URL"
query = "customs.sql"
publisher = "State Revenue Committee"
title = "Customs declarations"
"""
MARCH = "2024-03-16T09:00+05:00"
NEXT_HOUR, NEXT_DAY = "2024-03-16T10:00+05:00", "2024-03-17T08:59+05:00"


@pytest.fixture
def comtrade():
    with serving() as box:
        yield box


@pytest.fixture
def desk(tmp_path, monkeypatch, comtrade):
    """A desk with UN Comtrade as its feed, which holds January."""
    quick(monkeypatch)
    comtrade.holds(
        row("202401", UZB, "X", 90.2e6), row("202401", WORLD, "X", 6e9), released="2024-03-14T05:00:00"
    )
    return Desk(tmp_path, COMTRADE, comtrade=comtrade.service())


def test_figures_of_a_feed_make_a_brief_and_its_reply_is_kept_with_its_hash(desk) -> None:
    outcome = desk.run(MARCH)
    assert kinds(outcome) == []
    assert desk.revisions() == [("2024-01", 1, "current", "2024-03-14")]
    [file] = desk.rows("SELECT * FROM files")
    assert (file["source"], file["editions"], file["published"]) == (
        "comtrade KAZ monthly", "un-comtrade-kaz-2024-01", "2024-03-14",
    )  # fmt: skip
    [kept] = list((desk.folder / "inbox-archive").rglob("*.json"))
    assert str(kept) == file["place"]
    assert digest(kept) == file["sha256"]


def test_a_feed_is_asked_once_a_day(desk, comtrade) -> None:
    for moment, calls in ((MARCH, 2), (NEXT_HOUR, 2), (NEXT_DAY, 4)):
        desk.run(moment)
        assert len(comtrade.asked) == calls
    assert len(desk.revisions()) == 1
    assert len(desk.rows("SELECT * FROM files")) == 1


def test_other_settings_are_asked_for_at_once(desk, comtrade) -> None:
    desk.run(MARCH)
    text = (desk.report / "report.toml").read_text()
    (desk.report / "report.toml").write_text(
        text.replace('reporters = ["KAZ"]', 'reporters = ["KAZ"]\ngoods = "chapters"')
    )
    desk.run(NEXT_HOUR)
    assert comtrade.asked[-1]["cmdCode"] == "TOTAL,AG2"


def test_a_revised_figure_makes_a_second_revision(desk, comtrade) -> None:
    desk.run(MARCH)
    comtrade.rows[0]["primaryValue"] = 91e6
    comtrade.released = dict.fromkeys(comtrade.released, "2024-03-17T01:00:00")
    desk.run(NEXT_DAY)
    assert desk.revisions() == [
        ("2024-01", 1, "superseded", "2024-03-14"),
        ("2024-01", 2, "current", "2024-03-17"),
    ]


def test_a_feeds_total_that_leaps_is_told_once(tmp_path, monkeypatch, comtrade) -> None:
    quick(monkeypatch)
    comtrade.holds(
        row("202301", UZB, "X", 80e6), row("202401", UZB, "X", 80e9), released="2024-03-14T05:00:00"
    )
    desk = Desk(tmp_path, COMTRADE.replace('"2024-01"', '"2023-01"'), comtrade=comtrade.service())
    [told] = [one for one in desk.run(MARCH).troubles if one.kind == "figure"]
    assert "KAZ, X, 2024-01: 80000000000.0 US dollars is 1,000.0 times the year before" in told.what
    assert kinds(desk.run(NEXT_DAY)) == []


def test_a_total_that_leaps_is_told_by_the_next_run_where_its_own_is_broken_off(
    tmp_path, monkeypatch, comtrade
) -> None:
    quick(monkeypatch)
    comtrade.holds(
        row("202301", UZB, "X", 80e6), row("202401", UZB, "X", 80e9), released="2024-03-14T05:00:00"
    )
    desk = Desk(tmp_path, COMTRADE.replace('"2024-01"', '"2023-01"'), comtrade=comtrade.service())
    with monkeypatch.context() as patch:
        patch.setattr(feeds, "_write_down_replies", lambda *_: 1 / 0)
        assert kinds(desk.run(MARCH)) == ["error"]
    [alert] = desk.rows("SELECT what FROM alerts WHERE kind = 'figure'")
    assert "is 1,000.0 times the year before" in alert["what"]


def test_a_feed_that_does_not_answer_stops_nothing_and_is_told_once(desk, comtrade) -> None:
    desk.arrives(1, "2024-03-14")
    comtrade.instead = [(503, {}, b"")] * 10
    assert kinds(desk.run(MARCH)) == ["feed"]
    assert len(desk.revisions()) == 1
    assert kinds(desk.run(NEXT_HOUR)) == ["feed"]
    assert len(desk.rows("SELECT * FROM alerts")) == 1
    assert kinds(desk.run("2024-03-16T11:00+05:00")) == []
    [alert] = desk.rows("SELECT * FROM alerts")
    assert alert["ended"] is not None


def test_what_arrived_before_a_failure_stands(desk, comtrade) -> None:
    months = [f"{year}{month:02d}" for year in (2024, 2025) for month in range(1, 13)]
    comtrade.holds(*(row(month, KGZ, "X", 1.0) for month in months[1:]), released="2024-03-14T05:00:00")
    comtrade.instead = [None, None, (401, {}, b"{}")]
    assert kinds(desk.run(MARCH)) == ["feed"]
    assert desk.revisions()[0] == ("2024-01", 1, "current", "2024-03-14")


def test_an_empty_answer_changes_nothing(desk, comtrade) -> None:
    comtrade.released.clear()
    assert kinds(desk.run(MARCH)) == []
    assert desk.revisions() == []


@pytest.mark.parametrize("step", ["_kept", "change"])
def test_killed_after_a_reply_was_kept_the_next_run_writes_it_down(desk, comtrade, monkeypatch, step) -> None:
    """Whether the register was changed before or not, the ledger has one row of each reply in the archive."""
    with monkeypatch.context() as patch:
        done = getattr(arrivals, step)

        def dies(*given, **named):
            done(*given, **named)
            raise KeyboardInterrupt

        patch.setattr(arrivals, step, dies)
        with pytest.raises(KeyboardInterrupt):
            desk.run(MARCH)
    assert desk.rows("SELECT * FROM files") == []
    comtrade.rows[0]["primaryValue"] = 91e6  # the service says something else by now
    assert kinds(desk.run(NEXT_HOUR)) == []
    archive = {str(path) for path in (desk.folder / "inbox-archive").rglob("*.json")}
    rows = desk.rows("SELECT * FROM files")
    assert {row["place"] for row in rows} == archive and len(rows) == 2
    assert sorted(row["verdict"] for row in rows) == ["imported", "kept"]
    assert desk.revisions() == [("2024-01", 1, "current", "2024-03-14")]


@pytest.mark.parametrize("seed", range(int(os.environ.get("TRADEBRIEF_SOAK") or 1)))
def test_killed_at_a_random_event_the_next_run_leaves_what_an_undisturbed_one_leaves(
    desk, comtrade, tmp_path, seed
) -> None:
    comtrade.steady = True
    calm = Desk(tmp_path / "calm", COMTRADE, comtrade=comtrade.service())
    calm.run(MARCH)
    died = []
    for event in random.Random(seed).sample(range(1, 120), 3):
        copied = tmp_path / f"desk-{event}"
        shutil.copytree(desk.report, copied / "kaz-uzb")
        (copied / "inbox").mkdir()
        broken = Desk(copied, COMTRADE, comtrade=comtrade.service())
        died.append(killed(broken, event=event, moment=MARCH))
        broken.run(MARCH)
        assert broken.state() == calm.state()
    assert any(died)


def test_a_series_of_a_feed_may_be_the_headline_before_it_was_ever_asked(desk) -> None:
    path = desk.report / "report.toml"
    text = path.read_text().replace('"KAZ.X" = ["kz-bns"]', '"KAZ.X" = ["un-comtrade-kaz"]')
    assert "un-comtrade-kaz" in text
    path.write_text(text)
    assert kinds(desk.run(MARCH)) == []
    path.write_text(text.replace("un-comtrade-kaz", "un-comtrade-kas"))
    assert kinds(desk.run(NEXT_HOUR)) == ["input"]


def test_a_database_that_is_gone_for_a_while_is_asked_again_by_the_next_run(
    postgres, tmp_path, monkeypatch
) -> None:
    quick(monkeypatch)
    monkeypatch.setenv("CUSTOMS_DB_URL", postgres.url)
    postgres.execute(
        "DROP TABLE IF EXISTS customs",
        "CREATE TABLE customs AS SELECT 'KAZ' AS reporter, 'UZB' AS partner, 'X' AS flow, date '2024-01-01' AS first_day, "
        "date '2024-01-31' AS last_day, 'TOTAL' AS commodity, 90.2 AS value, 'USD million' AS unit",
    )
    desk = with_query(tmp_path)
    postgres.stop()
    try:
        first, second = desk.run(MARCH), desk.run(NEXT_HOUR)
    finally:
        postgres.start()
    assert kinds(first) == kinds(second) == ["feed"]
    assert len(desk.rows("SELECT * FROM alerts")) == 1
    assert "pass" not in str(desk.rows("SELECT * FROM alerts")) + str(first) + str(second)
    assert kinds(desk.run("2024-03-16T11:00+05:00")) == []
    assert [revision[:3] for revision in desk.revisions()] == [("2024-01", 1, "current")]


def with_query(folder) -> Desk:
    desk = Desk(folder)
    (desk.report / "customs.sql").write_text("SELECT * FROM customs", encoding="utf-8")
    return Desk(folder, SQL)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('kind = "comtrade"', 'kind = "comtrad"', "job.feed[1].kind: “comtrad” is not a kind of feed. Did you mean “comtrade”?"),
        ('["KAZ"]', '["KAS"]', "job.feed[1].reporters: “KAS” is not a country code"),
        ('"2024-01"\n\n[[', '"2024-Q1"\n\n[[', "job.feed[1].from: “2024-Q1” is neither a year nor a month"),
        ('url_env = "CUSTOMS_DB_URL"', 'url_env = "postgresql://me:hush@db/x"', "job.feed[2].url_env: url_env is not the name of an environment variable"),
        ('"customs.sql"', '"nowhere.sql"', "job.feed[2].query: the query nowhere.sql is not there"),
        ('title = "Customs declarations"', 'titel = "x"', "job.feed[2].titel: a feed of kind sql has no key “titel”. Did you mean “title”?"),
        ('title = "Customs declarations"', "", "job.feed[2].title: the key title is missing"),
        (SQL.strip(), '[[job.feed]]\nkind = "comtrade"\nfrom = "2024-02"', "job.feed[2]: another feed gives un-comtrade-kaz, by month, too"),
    ],
)  # fmt: skip
def test_wrong_settings_are_refused_with_their_line(tmp_path, before, after, told) -> None:
    Desk(tmp_path)
    report = tmp_path / "kaz-uzb"
    (report / "customs.sql").write_text("SELECT 1")
    Desk(tmp_path, COMTRADE + SQL)
    text = (report / "report.toml").read_text()
    assert text.count(before) >= 1
    changed = before.join(text.rsplit(before, 1)[:1]) + after + text.rsplit(before, 1)[1]
    (report / "report.toml").write_text(changed)
    with pytest.raises(InputRefused) as refused:
        read_definition(report)
    said = "\n".join(str(problem) for problem in refused.value.problems)
    assert "hush" not in said
    [line] = [line for line in said.splitlines() if told.split(": ", 1)[1] in line]
    number = int(re.search(r"row (\d+), key (\S+):", line)[1])
    assert re.search(r"key (\S+):", line)[1] == told.split(":")[0]
    near = changed.splitlines()[number - 1]
    assert near == "[[job.feed]]" or after.splitlines()[0][:4] in near


def test_the_command_takes_what_comtrade_holds(comtrade, tmp_path, monkeypatch, capsys) -> None:
    comtrade.holds(row("2022", KGZ, "X", 1.5), row("2022", WORLD, "X", 9.0))
    monkeypatch.setenv("TRADEBRIEF_COMTRADE_KEY", "0123456789abcdef")
    monkeypatch.setenv("TRADEBRIEF_COMTRADE_ADDRESS", comtrade.address)
    monkeypatch.setattr("time.sleep", lambda _: None)
    report = tmp_path / "kaz-kgz"
    main(["new", str(report), "--home", "KAZ", "--partner", "KGZ"])
    command = [
        "import",
        "comtrade",
        "--reporter",
        "KAZ",
        "--partner",
        "KGZ",
        "--from",
        "2020",
        "--to",
        "2022",
    ]
    assert main([*command, "--into", str(report)]) == 0
    assert "un-comtrade-kaz-2022: 2 rows" in capsys.readouterr().out
    assert main(["check", str(report)]) == 0
    monkeypatch.setenv("TRADEBRIEF_COMTRADE_KEY", "wrong")
    assert main([*command, "--into", str(report)]) == 1
    assert "the key was not accepted" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["comtrade", "--reporter", "KAZ"], "comtrade needs --partner, --from"),
        (["sql", "--name", "x"], "sql needs --url-env, --query, --publisher, --title"),
        (["comtrade", "file.json"], "comtrade takes no files"),
        (["kz-bns"], "name the publisher's files"),
    ],
)  # fmt: skip
def test_what_a_source_needs_is_said(tmp_path, capsys, given, told) -> None:
    main(["new", str(tmp_path / "r"), "--home", "KAZ", "--partner", "KGZ"])
    with pytest.raises(SystemExit):
        main(["import", *given, "--into", str(tmp_path / "r")])
    assert told in capsys.readouterr().err
