"""A year of months in which all that can go wrong does: in the end each period has one output, sent once."""

from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from builder.jobs.alerts import MENDED
from tests.jobs.desk import posting_desk, quick

pytestmark = pytest.mark.long

ALMATY = ZoneInfo("Asia/Almaty")
READERS = ("minister@example.org", "deputy@example.org")


@pytest.fixture(scope="module")
def year(box, tmp_path_factory):
    """The desk after its year."""
    with pytest.MonkeyPatch.context() as patch:
        quick(patch)
        box.empty()
        desk = posting_desk(tmp_path_factory.mktemp("year"), box)
        for moment, act in sorted([*happenings(desk, box), *calls()], key=lambda one: one[0]):
            act(desk, moment) if act else desk.run(moment.isoformat())
        yield desk


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ALMATY)


def calls():
    """Yield the scheduler's calls: every fifth day at an odd hour; none while the machine is off."""
    moment = at("2024-02-25T23:30")
    while moment < at("2025-03-20T00:00"):
        if not at("2024-08-10T00:00") < moment < at("2024-10-18T00:00"):
            yield moment, None
        moment += timedelta(days=5, hours=1)


def happenings(desk, box):
    """Yield what befalls the desk, each at its moment, the moment of a run of its own."""

    def arrives(*files, **more):
        return lambda desk, _: [desk.arrives(*file, **more) for file in files]

    def broken(desk, moment):
        path = desk.arrives(4, "2024-06-14", name="april.xlsx")
        path.write_bytes(path.read_bytes()[:3000])
        assert [trouble.kind for trouble in desk.run(moment.isoformat()).troubles] == ["file"]

    def again(name):
        def act(desk, _):
            [held] = (desk.folder / "inbox-archive").rglob(f"*{name}.xlsx")
            (desk.inbox / "the same again.xlsx").write_bytes(held.read_bytes())

        return act

    def clock(says):
        return lambda desk, _: desk.run(says)

    def deaf(refuses):
        def act(desk, _):
            box.answer = "451 come back later" if refuses else "250 taken"

        return act

    return [
        (at("2024-02-29T23:30"), clock("2024-02-29T17:30+00:00")),
        (at("2024-02-29T23:31"), clock("2024-02-29T18:30+00:00")),
        (at("2024-03-20T10:00"), arrives((1, "2024-03-14"))),  # late
        (at("2024-04-01T10:00"), arrives((2, "2024-04-14"))),  # early
        (at("2024-05-15T07:00"), arrives((3, "2024-05-14"))),
        (at("2024-05-20T07:00"), again("2024-03-2024-05-14")),  # twice
        (at("2024-05-22T07:00"), arrives((3, "2024-05-14"), name="saved anew.xlsx")),
        (at("2024-06-15T10:00"), broken),
        (at("2024-06-20T10:00"), arrives((4, "2024-06-14"))),
        (at("2024-07-14T10:00"), deaf(True)),
        (at("2024-07-15T09:00"), arrives((5, "2024-07-14"))),
        (at("2024-07-30T00:00"), deaf(False)),
        (at("2024-08-01T10:00"), arrives((5, "2024-07-31", 95.1))),  # revised
        (at("2024-08-20T10:00"), arrives((6, "2024-08-14"))),  # the machine is off
        (at("2024-09-20T10:00"), arrives((7, "2024-09-14"))),
        (at("2024-10-17T10:00"), arrives((8, "2024-10-14"))),
        (at("2024-11-01T10:00"), clock("2031-01-01T00:00+00:00")),  # the clock jumps there and back
        (at("2024-11-01T11:00"), clock("2020-01-01T00:00+00:00")),
        (at("2024-11-15T10:00"), arrives((9, "2024-11-14"))),
        (at("2025-01-20T10:00"), arrives((10, "2024-12-14"), (11, "2025-01-14"))),
        (at("2025-02-20T10:00"), arrives((12, "2025-02-14"))),
    ]


def test_each_closed_period_has_one_current_output(year):
    current = {row[0]: row for row in year.revisions() if row[2] == "current"}
    months = [f"2024-01/2024-{month:02d}" for month in range(2, 12) if month != 3]
    assert set(current) == {"2024-01", *months, "2024-Q1", "2024"}
    assert {name: row[1] for name, row in current.items() if row[1] > 1} == {"2024-01/2024-05": 2}
    assert len([row for row in year.revisions() if row[2] != "current"]) == 1
    folders = {path.name for path in year.out.iterdir()} - {"dated", "current"}
    assert folders == {name.replace("/", "--") for name in current}
    assert len(list((year.out / "dated").iterdir())) == 13


def test_as_of_is_the_day_of_the_data_and_not_of_the_run(year):
    days = {(row[0], row[1]): row[3] for row in year.revisions()}
    assert days["2024-01/2024-07", 1] == "2024-09-14"
    assert days["2024-01/2024-05", 1] == "2024-07-14"
    assert days["2024-01/2024-05", 2] == "2024-07-31"


def test_each_letter_came_once(year, box):
    expected = {(row[0], row[1], reader) for row in year.revisions() for reader in READERS}
    assert {letter[:3] for letter in year.letters()} == expected
    assert {letter[3] for letter in year.letters()} == {"sent"}
    for reader in READERS:
        subjects = Counter(box.to(reader))
        assert len(subjects) == 13 and set(subjects.values()) == {1}
        assert "Trade, January–May 2024 (revision 2)" in subjects


def test_a_letter_that_was_refused_was_offered_again_and_nothing_rebuilt(year):
    query = (
        "SELECT attempts, deliveries.run AS sent_in, revisions.run AS built_in FROM deliveries "
        "JOIN revisions ON revisions.id = deliveries.revision WHERE period = '2024-01/2024-05' AND revisions.revision = 1"
    )
    assert all(row["attempts"] > 1 and row["sent_in"] > row["built_in"] for row in year.rows(query))


def test_nothing_was_lost_and_the_ledger_tells_where_each_file_is(year):
    files = year.rows("SELECT * FROM files")
    verdicts = Counter(row["verdict"] for row in files)
    assert verdicts == {"imported": 13, "again": 2, "refused": 1}
    assert all((year.folder / row["place"]).is_file() for row in files)
    assert [path.name for path in year.inbox.iterdir()] == ["refused"]
    [told] = (year.inbox / "refused").glob("*.problems.txt")
    assert told.read_text(encoding="utf-8").startswith("april.xlsx: ")


def test_the_ledger_has_the_hash_of_each_published_file(year):
    there = {
        (path.split("/")[0], digest)
        for path, digest in year.published().items()
        if path.split("/")[0] not in ("dated", "current")
    }
    listed = {
        (row["period"].replace("/", "--"), row["sha256"])
        for row in year.rows(
            "SELECT period, sha256 FROM outputs JOIN revisions ON revisions.id = outputs.revision WHERE state = 'current'"
        )
    }
    assert there == listed


def test_the_maintainer_was_told_once_of_each_trouble(year, box):
    alerts = year.rows("SELECT * FROM alerts")
    assert {alert["mail"] for alert in alerts} == {"sent", "over"}
    assert {alert["kind"] for alert in alerts if alert["mail"] == "over"} <= set(MENDED)
    assert all(alert["ended"] for alert in alerts)
    overdue = Counter(alert["about"] for alert in alerts if alert["kind"] == "overdue")
    assert overdue["2024-01/2024-06"] == 0  # the machine was off, and the file was there when it was on again
    assert overdue["2024-01/2024-09"] == 1  # when the clock jumped
    assert overdue["2024-01/2024-10"] == 2  # then, and when it was late indeed
    assert {alert["kind"] for alert in alerts} == {"file", "letter", "overdue", "silent", "clock", "input"}
    keeper = " ".join(mail.get_content() for mail in box.messages if mail["To"] == "keeper@example.org")
    told = [
        alert for alert in alerts if alert["kind"] not in ("overdue", "silent") and alert["mail"] == "sent"
    ]
    assert all(alert["what"] in " ".join(keeper.split()) for alert in told)
    assert not any("things to look at" in subject for reader in READERS for subject in box.to(reader))
