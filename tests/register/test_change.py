"""`import` and `new` change a report whole or not at all, whenever they are killed and whatever fails."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from builder.register.change import change, changing, standing
from builder.register.load import survey_register
from builder.sources.importing import import_files
from tests.publish.forge import KILLED, TODAY, Ended, Forge
from tests.sources.books import kz_sheet, xlsx


@pytest.fixture(scope="module")
def forge() -> Iterator[Forge]:
    """The process in which commands come to grief."""
    with Forge() as made:
        yield made


@pytest.fixture(scope="module")
def empty(forge: Forge, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new report without rows."""
    report = tmp_path_factory.mktemp("empty") / "kaz-uzb"
    assert forge.run("new", report, "--home", "KAZ", "--partner", "UZB").code == 0
    return report


@pytest.fixture
def report(empty: Path, tmp_path: Path) -> Path:
    """A copy of it to import into."""
    return Path(shutil.copytree(empty, tmp_path / "kaz-uzb"))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A publisher's table."""
    return xlsx(tmp_path / "table.xlsx", {"2022": kz_sheet()}, saved="2023-07-28T04:00:00Z")


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def rows(report: Path) -> tuple[int, int]:
    """Return how many sources and trade rows a reader finds."""
    survey = survey_register(report, TODAY)
    assert survey.problems == ()
    return len(survey.register.sources), len(survey.register.trade)


def some(events: int, count: int) -> list[int]:
    """Return the numbers of all events in a soak, else of `count` of them and of the last ones, where it counts."""
    if os.environ.get("TRADEBRIEF_SOAK"):
        return list(range(1, events + 1))
    return sorted({*range(1, events + 1, max(events // count, 1)), *range(events - 3, events + 1)})


def test_an_import_killed_before_an_event_is_done_or_not_done(forge, empty, table, tmp_path):
    def killed(event: int) -> tuple[Path, Ended]:
        report = Path(shutil.copytree(empty, tmp_path / str(event)))
        return report, forge.run(
            "import", "kz-bns", table, "--into", report, place=str(report), die_at_event=event
        )

    events = killed(0)[1].events
    assert events > 10
    outcomes = []
    for event in some(events, 6):
        report, ended = killed(event)
        assert ended.code == KILLED
        outcomes.append(rows(report))
        with changing(report / "register"):
            assert rows(report) == outcomes[-1]
        assert files(report).keys() == files(empty).keys(), f"left over after event {event}"
    assert outcomes == sorted(outcomes)
    assert set(outcomes) == {(0, 0), (1, 6)}
    assert forge.run("import", "kz-bns", table, "--into", report).code == 0
    assert rows(report) == (1, 6)


@pytest.mark.long
def test_an_import_that_the_disk_refuses_changes_nothing_or_says_that_it_stands(
    forge, empty, table, tmp_path
):
    events = 0
    for event in (0, *some(40, 5)):
        report = Path(shutil.copytree(empty, tmp_path / str(event)))
        asked = ("import", "kz-bns", table, "--into", report)
        ended = forge.run(
            *asked, place=str(report), fail_at_event=event, failing_from_then_on=True, errno=errno.ENOSPC
        )
        events = events or ended.events
        assert ended.code in (0, 1) and "Traceback" not in ended.said, ended.said
        stands = ended.code == 0 or "The change stands" in ended.said
        assert rows(report) == ((1, 6) if stands else (0, 0)), ended.said
        if ended.code:
            assert "No space left on device" in ended.said and (
                str(report) in ended.said or ".csv" in ended.said
            )
        with changing(report / "register"):
            assert files(report).keys() == files(empty).keys()
    assert events <= 40


def test_files_that_cannot_grow_leave_the_register_as_it_was(forge, report, table):
    before = files(report)
    ended = forge.run("import", "kz-bns", table, "--into", report, file_limit=300)
    assert ended.code == 1
    assert files(report) == before


def test_a_new_report_killed_before_any_event_is_whole_after_the_next_try(forge, empty, tmp_path):
    for event in some(45, 2):
        report = tmp_path / str(event) / "kaz-uzb"
        asked = ("new", report, "--home", "KAZ", "--partner", "UZB")
        ended = forge.run(*asked, place=str(report), die_at_event=event)
        assert ended.code in (KILLED, 0)
        again = forge.run(*asked)
        assert again.code == 0 or "there is already a file" in again.said
        made, meant = files(report), files(empty)
        page = meant["README.md"].replace(empty.as_posix().encode(), report.as_posix().encode())
        assert made == meant | {"README.md": page}


def test_a_new_report_that_the_disk_refuses_leaves_no_folder(forge, tmp_path):
    report = tmp_path / "kaz-uzb"
    ended = forge.run("new", report, "--home", "KAZ", "--partner", "UZB", file_limit=2_000)
    assert ended.code == 1
    assert "name another folder with TMPDIR" in ended.said and "Traceback" not in ended.said
    assert not report.exists()


def test_two_imports_at_once_lose_neither_ones_rows(report, tmp_path):
    years = ("2021", "2022")
    tables = [
        xlsx(tmp_path / f"{year}.xlsx", {year: kz_sheet(f"за {year} год")}, saved="2023-07-28T04:00:00Z")
        for year in years
    ]
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda table: import_files("kz-bns", [table], report), tables))
    assert [report.added for report in done] == [6, 6]
    assert rows(report) == (2, 12)


def test_a_file_that_waits_stands_already_and_is_moved_by_the_next_change(tmp_path, monkeypatch):
    change(tmp_path, {"a.csv": b"old", "b.csv": b"old"})
    moves = iter([os.replace])

    def locked(source: Path, target: Path) -> None:
        """Let the first file through; the second is open in another program."""
        for move in moves:
            move(source, target)
            return
        raise PermissionError(errno.EACCES, "Access is denied", str(target))

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", locked)
        with pytest.raises(PermissionError, match="The change stands; close what has the file open") as error:
            change(tmp_path, {"a.csv": b"new", "b.csv": b"new"})
    assert error.value.filename == str(tmp_path / "b.csv")
    assert (tmp_path / "b.csv").read_bytes() == b"old"
    assert [standing(tmp_path, name).read_bytes() for name in ("a.csv", "b.csv")] == [b"new", b"new"]
    with changing(tmp_path):
        assert files(tmp_path) == {"a.csv": b"new", "b.csv": b"new"}
