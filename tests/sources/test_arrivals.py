"""What feeds bring goes into the register once: a new edition where figures changed, nothing where none did."""

from __future__ import annotations

import csv
import hashlib
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from builder.cli import main
from builder.register.origin import Place, Source
from builder.register.period import Period
from builder.register.rows import Trade
from builder.sources.arrivals import enter
from builder.sources.edition import Imported
from builder.sources.feed import Arrival, FeedFailed

MAY, JUNE, JULY = date(2024, 5, 17), date(2024, 6, 17), date(2024, 7, 17)


@pytest.fixture
def report(tmp_path):
    assert main(["new", str(tmp_path / "kaz-kgz"), "--home", "KAZ", "--partner", "KGZ"]) == 0
    return tmp_path / "kaz-kgz"


def arrival(values, published=MAY, year=2022, partners=("KGZ", "UZB", "WLD")):
    """Return an edition of exports by partner, which speaks of some partners."""
    data = repr((values, published)).encode()
    source = Source(
        "feed-2022", "feed", "Office", "Trade", "", "", f"{hashlib.sha256(data).hexdigest()[:8]}.json",
        hashlib.sha256(data).hexdigest(), published, published, "printed" if published else "unknown",
        None, None, None, "", Place("", "", 0),
    )  # fmt: skip
    rows = tuple(
        Trade("KAZ", partner, "X", Period.year(year), "", "TOTAL", Decimal(value), "USD", None, "", source.id, "1", source.place)
        for partner, value in values.items()
    )  # fmt: skip
    return Arrival(Imported(source, rows, (), ()), lambda row: row["partner"] in partners, data)


def held(report, table="trade"):
    with open(report / "register" / f"{table}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def values(report):
    return {(row["source"], row["partner"]): row["value"] for row in held(report)}


def test_the_same_again_changes_no_byte_and_keeps_no_second_reply(report, tmp_path) -> None:
    first = enter([arrival({"KGZ": "5", "WLD": "9"})], report, tmp_path / "archive", JUNE)
    assert first.rows == {"feed-2022": 2}
    assert [path.read_bytes() for path in first.kept] == [arrival({"KGZ": "5", "WLD": "9"}).reply]
    before = (report / "register" / "trade.csv").stat(), (report / "register" / "sources.csv").read_bytes()
    again = enter([arrival({"KGZ": "5", "WLD": "9"}, JUNE)], report, tmp_path / "archive", JULY)
    assert (again.rows, again.again, again.kept) == ({}, 2, ())
    assert before == (
        (report / "register" / "trade.csv").stat(),
        (report / "register" / "sources.csv").read_bytes(),
    )


def test_a_changed_figure_makes_a_new_edition_beside_the_old_one(report, tmp_path) -> None:
    enter([arrival({"KGZ": "5", "WLD": "9"})], report, tmp_path, JUNE)
    enter([arrival({"KGZ": "6", "WLD": "9"}, JUNE)], report, tmp_path, JULY)
    assert values(report) == {
        ("feed-2022", "KGZ"): "5", ("feed-2022", "WLD"): "9",
        ("feed-2022-20240617", "KGZ"): "6", ("feed-2022-20240617", "WLD"): "9",
    }  # fmt: skip
    days = {row["id"]: row["published_to"] for row in held(report, "sources") if row["series"] == "feed"}
    assert days == {"feed-2022": "2024-05-17", "feed-2022-20240617": "2024-06-17"}


def test_a_change_back_is_a_change_too(report, tmp_path) -> None:
    for day, value in ((MAY, "5"), (JUNE, "6"), (JULY, "5")):
        enter([arrival({"KGZ": value}, day)], report, tmp_path, JULY)
    assert [row["value"] for row in held(report)] == ["5", "6", "5"]


def test_a_change_on_the_same_day_replaces_what_that_day_said(report, tmp_path) -> None:
    enter([arrival({"KGZ": "5", "UZB": "3"})], report, tmp_path, JUNE)
    enter([arrival({"KGZ": "6"})], report, tmp_path, JUNE)
    assert values(report) == {("feed-2022", "KGZ"): "6"}


def test_another_partner_of_the_same_edition_joins_it(report, tmp_path) -> None:
    enter([arrival({"KGZ": "5"}, partners=("KGZ",))], report, tmp_path, JUNE)
    enter([arrival({"UZB": "3"}, partners=("UZB",))], report, tmp_path, JUNE)
    assert values(report) == {("feed-2022", "KGZ"): "5", ("feed-2022", "UZB"): "3"}


def test_a_period_that_did_not_change_stays_in_its_edition(report, tmp_path) -> None:
    both = arrival({"KGZ": "5"})
    later = arrival({"KGZ": "7"}, year=2023)
    both = replace(both, edition=replace(both.edition, trade=(*both.edition.trade, *later.edition.trade)))
    enter([both], report, tmp_path, JUNE)
    changed = replace(both.edition.trade[1], value=Decimal(8))
    new = arrival({}, JUNE)
    new = replace(new, edition=replace(new.edition, trade=(both.edition.trade[0], changed)))
    assert enter([new], report, tmp_path, JULY).rows == {"feed-2022-20240617": 1}
    assert [(row["source"], row["first_day"], row["value"]) for row in held(report)] == [
        ("feed-2022", "2022-01-01", "5"),
        ("feed-2022", "2023-01-01", "7"),
        ("feed-2022-20240617", "2023-01-01", "8"),
    ]


def test_without_a_day_of_release_the_day_of_reading_is_written_down(report, tmp_path) -> None:
    enter([arrival({"KGZ": "5"}, None)], report, tmp_path, JUNE)
    assert enter([arrival({"KGZ": "5"}, None)], report, tmp_path, JULY).rows == {}
    enter([arrival({"KGZ": "6"}, None)], report, tmp_path, JULY)
    days = {row["id"]: row["read_on"] for row in held(report, "sources") if row["series"] == "feed"}
    assert days == {"feed-2022": "2024-06-17", "feed-2022-20240717": "2024-07-17"}


def test_rows_of_other_sources_are_left_as_they_are(report, tmp_path) -> None:
    enter([arrival({"KGZ": "5"})], report, tmp_path, JUNE)
    other = arrival({"KGZ": "50"})
    source = replace(other.edition.source, id="other", series="other")
    other = replace(other, edition=Imported(source, other.edition.trade, (), ()))
    enter([other], report, tmp_path, JUNE)
    assert values(report) == {("feed-2022", "KGZ"): "5", ("other", "KGZ"): "50"}
    assert main(["check", str(report)]) == 0


def test_a_new_edition_that_lacks_partners_of_the_one_held_is_refused_whole(report, tmp_path) -> None:
    enter([arrival({"KGZ": "5", "WLD": "9"})], report, tmp_path / "archive", JUNE)
    before = values(report)
    with pytest.raises(FeedFailed, match=r"KGZ X TOTAL, which feed-2022 holds and it would hide"):
        enter([arrival({"UZB": "3", "WLD": "9"}, JUNE, partners=("UZB", "WLD"))], report, tmp_path, JULY)
    assert values(report) == before
    two = [
        arrival({"UZB": "3", "WLD": "9"}, JUNE, partners=("UZB", "WLD")),
        arrival({"KGZ": "6"}, JUNE, partners=("KGZ",)),
    ]
    assert enter(two, report, tmp_path, JULY).rows == {"feed-2022-20240617": 3}


def test_what_a_killed_run_left_of_a_reply_is_cleared_away(report, tmp_path) -> None:
    (tmp_path / "feed").mkdir()
    (tmp_path / "feed" / ".a.json.1f.part").write_bytes(b"half")
    enter([arrival({"KGZ": "5"})], report, tmp_path, JUNE)
    assert [path.suffix for path in (tmp_path / "feed").iterdir()] == [".json"]
