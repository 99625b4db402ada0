"""A year of two real reports in which all that can go wrong does: each period has one output, sent once.

Each month's file is late, early, there twice, broken or revised; the mail server refuses for a while; the
machine is off for two months; the clock jumps; Almaty moves its zone on 29 February 2024. The quick year makes
small files in place of memos, the long one makes the memos and workbooks themselves.
"""

from collections import Counter
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from builder.jobs.periods import release_day
from builder.jobs.plan import REVISED
from builder.register.period import Period
from builder.register.report_toml import read_definition
from tests.jobs.desk import quick
from tests.jobs.desks import FlagshipDesk, UnionDesk
from tests.jobs.mailbox import PASSWORD

ALMATY = ZoneInfo("Asia/Almaty")
READERS = ("minister@example.org", "deputy@example.org")
STEP = timedelta(days=11, hours=1)
LONG = pytest.mark.long


class Year:
    """Twelve months of a desk; `months` are their first days, `release` the day each is looked for."""

    def __init__(self, desk, box) -> None:
        self.desk, self.box = desk, box
        year, month = desk.first
        self.months = [date(year + (month + n - 1) // 12, (month + n - 1) % 12 + 1, 1) for n in range(12)]
        job = read_definition(desk.report).job
        self.release = [release_day(job, Period.parse(f"{month:%Y-%m}")) for month in self.months]
        self.revised = desk.period(self.months[5])

    def happenings(self):
        """Yield what befalls the desk, each at its moment, the moment of a run of its own."""
        comes, on = self.comes, self.at
        yield on(0, 20), comes((0, 19))  # late
        yield on(1, -12), comes((1, -1))  # early: it says that it is published later
        yield on(2, 1), comes((2, 0))
        yield on(2, 4), comes((2, 0), name=" twice")
        yield on(2, 7), comes((2, 0), name=" again")
        yield on(3, 1), self.broken
        yield on(3, 5), comes((3, 4))
        yield on(4, 0), self.deaf(True)
        yield on(4, 1), comes((4, 0))
        yield on(4, 13), self.deaf(False)
        yield on(5, 1), comes((5, 0))
        yield on(5, 16), comes((5, 15), changed=True)  # revised
        yield on(6, 5), comes((6, 4))  # the machine is off
        yield on(7, 5), comes((7, 4))
        yield on(8, 1), comes((8, 0))
        yield on(8, 14), self.clock("2033-01-01T00:00+00:00")  # the clock jumps there and back
        yield on(8, 15), self.clock("2020-01-01T00:00+00:00")
        yield on(10, 12), comes((9, 40), (10, 11))
        yield on(11, 1), comes((11, 0))
        if self.months[0] > date(2024, 2, 1):
            return
        yield datetime(2024, 2, 29, 22, 30, tzinfo=ALMATY), self.clock("2024-02-29T17:30+00:00")
        yield datetime(2024, 2, 29, 23, 30, tzinfo=ALMATY), self.clock("2024-02-29T18:30+00:00")

    def walk(self) -> None:
        """Let the year pass: what happens, and the scheduler's calls, none while the machine is off."""
        happens = list(self.happenings())
        moment, off, on = self.at(0, -10), self.at(6, -1), self.at(8, 0)
        while moment < self.at(11, 40):
            if not off < moment < on:
                happens.append((moment, None))
            moment += STEP
        for when, act in sorted(happens, key=lambda one: one[0]):
            if act is None:
                self.desk.run(when.isoformat())
            else:
                act(when)

    def at(self, month: int, days: int) -> datetime:
        return datetime.combine(self.release[month] + timedelta(days=days), time(10), ALMATY)

    def comes(self, *files, **more):
        """Return the arrival of months, each drawn or saved so many days after its release day."""

        def act(_):
            for month, days in files:
                self.desk.comes(self.months[month], self.release[month] + timedelta(days=days), **more)

        return act

    def broken(self, moment) -> None:
        path = self.desk.comes(self.months[3], self.release[3], name=" broken")
        path.write_bytes(path.read_bytes()[: len(path.read_bytes()) * 2 // 3])
        assert "file" in [trouble.kind for trouble in self.desk.run(moment.isoformat()).troubles]

    def clock(self, says: str):
        return lambda _: self.desk.run(says)

    def deaf(self, refuses: bool):
        def act(_):
            self.box.answer = "451 come back later" if refuses else "250 taken"

        return act


@pytest.fixture(
    scope="module",
    params=[
        pytest.param((FlagshipDesk, True), id="flagship", marks=LONG),
        pytest.param((UnionDesk, True), id="union", marks=[LONG, pytest.mark.samples]),
        pytest.param((FlagshipDesk, False), id="flagship-whole", marks=LONG),
        pytest.param((UnionDesk, False), id="union-whole", marks=[LONG, pytest.mark.samples]),
    ],
)
def year(request, box, tmp_path_factory):
    """The desk after its year."""
    kind, light = request.param
    if kind is UnionDesk:
        UnionDesk.samples = request.getfixturevalue("samples")
    box.empty()
    with pytest.MonkeyPatch.context() as patch:
        if light:
            quick(patch)
        desk = kind(tmp_path_factory.mktemp("year"), box.settings, password=PASSWORD, context=box.context)
        found = Year(desk, box)
        found.walk()
        yield found


def test_each_closed_period_has_one_current_output(year):
    current = Counter(row[0] for row in year.desk.revisions() if row[2] == "current")
    assert current == {year.desk.period(month): 1 for month in year.months}
    revised = year.desk.rows("SELECT period FROM revisions WHERE reason = ?", REVISED)
    assert revised == [{"period": year.revised}]
    folders = {path.name for path in year.desk.out.iterdir()} - {"dated", "current"}
    assert folders == {name.replace("/", "--") for name in current}
    assert len(list((year.desk.out / "dated").iterdir())) == len(year.desk.revisions())


def test_each_letter_came_once(year):
    expected = {(row[0], row[1], reader) for row in year.desk.revisions() for reader in READERS}
    assert {letter[:3] for letter in year.desk.letters()} == expected
    assert {letter[3] for letter in year.desk.letters()} == {"sent"}
    for reader in READERS:
        subjects = Counter(year.box.to(reader))
        assert len(subjects) == len(year.desk.revisions()) and set(subjects.values()) == {1}


def test_nothing_was_lost_and_the_ledger_tells_where_each_file_is(year):
    files = year.desk.rows("SELECT * FROM files")
    assert Counter(row["verdict"] for row in files) == {"imported": 13, "again": 2, "refused": 1}
    assert all((year.desk.folder / row["place"]).is_file() for row in files)
    assert [path.name for path in year.desk.inbox.iterdir()] == ["refused"]
    left = year.desk.rows("SELECT * FROM steps WHERE what = 'left in the inbox'")
    assert any("is published on" in step["detail"] for step in left)


def test_as_of_is_the_day_of_the_data(year):
    days = {(row[0], row[1]): row[3] for row in year.desk.revisions()}
    for month, after in ((0, 19), (2, 0), (4, 0), (7, 4), (10, 11)):
        wanted = year.release[month] + timedelta(days=after)
        assert days[year.desk.period(year.months[month]), 1] == wanted.isoformat()
    assert days[year.revised, 2] == (year.release[5] + timedelta(days=15)).isoformat()


def test_the_ledger_explains_every_step(year):
    folders = {"current": set()}
    for path, digest in year.desk.published().items():
        folders.setdefault(path.split("/")[0], set()).add(digest)
    newest = year.desk.period(year.months[-1]).replace("/", "--")
    assert folders["current"] & folders[newest]
    there = {(name, digest) for name, found in folders.items() for digest in found}
    there = {row for row in there if row[0] not in ("current", "dated")}
    listed = {
        (row["period"].replace("/", "--"), row["sha256"])
        for row in year.desk.rows(
            "SELECT period, sha256 FROM outputs JOIN revisions ON revisions.id = outputs.revision WHERE state = 'current'"
        )
    }
    assert there == listed
    said = {
        (row["run"], row["about"]) for row in year.desk.rows("SELECT * FROM steps WHERE what = 'published'")
    }
    built = year.desk.rows("SELECT run, period FROM revisions")
    assert said == {(row["run"], row["period"]) for row in built}
    assert not year.desk.rows("SELECT * FROM runs WHERE state = 'running'")
    first = [
        row["period"] for row in year.desk.rows("SELECT period FROM revisions WHERE revision = 1 ORDER BY id")
    ]
    assert first == [
        year.desk.period(month) for month in year.months
    ]  # what was missed was caught up in order
    alerts = year.desk.rows("SELECT * FROM alerts")
    assert all(alert["ended"] for alert in alerts)
    assert {"file", "letter", "overdue", "clock"} <= {alert["kind"] for alert in alerts}
