"""Whatever befalls a build, the folder holds the whole old report or the whole new one, and says so.

TRADEBRIEF_SOAK=N kills N builds at random moments instead of ten, and tries every event on the disk.
"""

from __future__ import annotations

import errno
import hashlib
import itertools
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from builder.publish import pdf, swap
from builder.publish.folder import NotPublished, publish, settle
from tests.office import ROOT
from tests.publish.forge import KILLED, Ended, Forge
from tests.sources.books import KZ_BODY, kz_sheet, xlsx

SOAK = int(os.environ.get("TRADEBRIEF_SOAK") or 0)


@pytest.fixture(scope="module")
def forge() -> Iterator[Forge]:
    """The process in which builds come to grief."""
    with Forge() as made:
        yield made


@pytest.fixture(scope="module")
def reports(forge: Forge, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two states of one small report: the older register, and the newer with another figure."""
    folder = tmp_path_factory.mktemp("reports")
    old, new = folder / "old" / "kaz-uzb", folder / "new" / "kaz-uzb"
    assert forge.run("new", old, "--home", "KAZ", "--partner", "UZB").code == 0
    before = (*KZ_BODY[:3], ("Узбекистан", 120.2, 50, 80.2, 45, 40, 60))
    sheets = {"2022": kz_sheet(), "2021": kz_sheet("за 2021 год", body=before)}
    table = xlsx(folder / "table.xlsx", sheets, saved="2023-07-28T04:00:00Z")
    assert forge.run("import", "kz-bns", table, "--into", old).code == 0
    shutil.copytree(old, new)
    trade = new / "register" / "trade.csv"
    trade.write_text(trade.read_text(encoding="utf-8").replace("90.2", "90.3"), encoding="utf-8")
    return old, new


@pytest.fixture(scope="module")
def built(forge: Forge, reports: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the output of either state, in `old` and `new`."""
    folder = tmp_path_factory.mktemp("built")
    for name, report in zip(("old", "new"), reports, strict=True):
        assert forge.run("build", report, "--out", folder / name).code == 0
    return folder


@pytest.fixture(scope="module")
def finished(built: Path) -> dict[str, str]:
    """The hash of the register in either state, by `old` and `new`."""
    return {name: state(built / name) for name in ("old", "new")}


@pytest.fixture
def out(built: Path, tmp_path: Path) -> Path:
    """An output folder where the old report is published."""
    return Path(shutil.copytree(built / "old", tmp_path / "out"))


def published(out: Path) -> Path:
    return out / "kaz-uzb" / "2022"


def state(out: Path) -> str:
    """Return the hash of the register that the published report was built from; fails where it is not whole."""
    handle = os.open(published(out), os.O_RDONLY)
    try:
        return state_behind(handle)
    finally:
        os.close(handle)


def state_behind(handle: int) -> str:
    """Return the same for one opened folder: its listing, its files' hashes and its manifest agree."""

    def read(name: str) -> bytes:
        with open(os.open(name, os.O_RDONLY, dir_fd=handle), "rb") as file:
            return file.read()

    said = json.loads(read("manifest.json"))
    listed = {row["path"]: row["sha256"] for row in said["files"]}
    there = set(os.listdir(handle)) - {"manifest.json"}
    assert {name: hashlib.sha256(read(name)).hexdigest() for name in there} == listed
    assert len(listed) == 3
    return str(said["register"]["sha256"])


def litter(out: Path) -> list[str]:
    """Return what lies in the output folder beside the report."""
    return sorted(path.name for path in (out / "kaz-uzb").iterdir() if path.name != "2022")


def check_clearing(out: Path) -> None:
    """What the next run does first leaves the same report, and nothing beside it."""
    before = state(out)
    settle(published(out))
    assert state(out) == before
    assert litter(out) == []


def check_recovery(forge: Forge, reports: tuple[Path, Path], finished: dict[str, str], out: Path) -> None:
    """The next run publishes the new report and leaves nothing else behind."""
    ended = forge.run("build", reports[1], "--out", out)
    assert ended.code == 0, ended.said
    assert state(out) == finished["new"]
    assert litter(out) == []


@pytest.mark.long
def test_killed_at_each_step_of_the_walk(forge, reports, finished, out):
    ended = forge.run("build", reports[1], "--out", out / "elsewhere")
    assert len(ended.steps) >= 7 and ended.steps[-1] == "publishing"
    for step in ended.steps:
        killed = forge.run("build", reports[1], "--out", out, die_at_step=step)
        assert killed.code == KILLED
        assert killed.steps[-1] == step
        assert state(out) == finished["old"]
        assert litter(out) == []
    check_recovery(forge, reports, finished, out)


@pytest.mark.parametrize("seed", range(SOAK or 10))
def test_killed_at_a_random_moment(forge, reports, finished, out, seed):
    chance = random.Random(seed)
    # Half of the kills fall anywhere, half just when the files are written and swapped in.
    from_step, longest = ("publishing", 0.03) if seed % 2 else ("", 0.8)
    killed = forge.run(
        "build", reports[1], "--out", out, counted_from=from_step, kill_after=chance.random() * longest
    )
    assert killed.code in (KILLED, 0), killed.said
    assert state(out) == finished["new"] or (killed.code == KILLED and state(out) == finished["old"])
    check_clearing(out)


def every(events: int, some: int) -> list[int]:
    """Return the numbers of all events in a soak, else of `some` of them, spread evenly, with first and last."""
    if SOAK:
        return list(range(1, events + 1))
    return sorted({1 + round(number * (events - 1) / (some - 1)) for number in range(some)})


@pytest.mark.long
def test_killed_before_an_event_on_the_disk(forge, reports, finished, built, out):
    events = forge.run("build", reports[1], "--out", out, place=str(out)).events
    assert events > 12
    outcomes = []
    for event in every(events, 4):
        shutil.rmtree(out)
        shutil.copytree(built / "old", out)
        ended = forge.run("build", reports[1], "--out", out, place=str(out), die_at_event=event)
        assert ended.code == KILLED
        outcomes.append(state(out) == finished["new"])
        check_clearing(out)
    assert outcomes == sorted(outcomes)
    assert outcomes[0] is False and outcomes[-1] is True


@pytest.mark.long
def test_a_disk_that_fails_at_an_event(forge, reports, finished, built, out):
    events = forge.run("build", reports[1], "--out", out, place=str(out)).events
    numbers = itertools.cycle([errno.ENOSPC, errno.EACCES, errno.EIO])
    codes = set()
    for event, on in itertools.product(every(events, 4), (False, True) if SOAK else (True,)):
        shutil.rmtree(out)
        shutil.copytree(built / "old", out)
        ended = forge.run(
            "build", reports[1], "--out", out, place=str(out),
            fail_at_event=event, failing_from_then_on=on, errno=next(numbers),
        )  # fmt: skip
        said_truly(ended, finished, out)
        codes.add(ended.code)
        check_clearing(out)
    assert codes == {0, 1}


def said_truly(ended: Ended, finished: dict[str, str], out: Path) -> None:
    """A run that ends with 0 has published, one that ends with 1 has not and says why."""
    assert ended.code in (0, 1), ended.said
    assert "Traceback" not in ended.said
    assert state(out) == finished["new" if ended.code == 0 else "old"], ended.said
    if ended.code:
        assert "was not changed" in ended.said and str(out) in ended.said


@pytest.mark.parametrize("limit", [3_000, 60_000])
def test_a_file_that_cannot_grow(forge, reports, finished, out, limit):
    ended = forge.run("build", reports[1], "--out", out, file_limit=limit)
    assert ended.code == 1
    said_truly(ended, finished, out)
    assert litter(out) == []


ON_A_SMALL_DISK = """
import os, shutil, subprocess, sys
from pathlib import Path
from builder.cli import main
from tests.publish.test_whole_build import check_clearing, litter, state

old, new, disk = map(Path, sys.argv[1:])
out, filler = disk / "out", disk / "filler"
assert main(["build", str(old), "--out", str(out)]) == 0
before = state(out)
free = shutil.disk_usage(disk).free
for left in (100_000,):
    filler.write_bytes(bytes(free - left))
    assert main(["build", str(new), "--out", str(out)]) == 1, left
    filler.unlink()
    assert state(out) == before and litter(out) == [], left
subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
assert main(["build", str(new), "--out", str(out)]) == 1
assert state(out) == before and litter(out) == []
subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
assert main(["build", str(new), "--out", str(out)]) == 0
assert state(out) != before and litter(out) == []
"""


@pytest.mark.long
def test_a_disk_that_is_full_and_one_that_is_read_only(reports, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    private = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
    mount = f'mount -t tmpfs -o size=3m tmpfs "{disk}"'
    if not shutil.which("unshare") or subprocess.run([*private, mount], capture_output=True).returncode:
        pytest.skip("this machine does not let a test mount a small disk")
    run = subprocess.run(
        [*private, f'{mount} && exec "$@"', "sh", sys.executable, "-c", ON_A_SMALL_DISK, *reports, disk],
        cwd=ROOT, env={**os.environ, "TMPDIR": str(disk), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True, text=True,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert run.stderr.count("was not changed: No space left on device") == 1, run.stderr
    assert run.stderr.count("Free some space there") == 1
    assert run.stderr.count("was not changed: Read-only file system") == 1, run.stderr
    assert "Choose a folder where you may write" in run.stderr


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no /proc here")
def test_a_place_where_nobody_may_write(forge, reports):
    """The system's own folder of processes takes no file, whoever asks."""
    ended = forge.run("build", reports[0], "--out", "/proc/tradebrief")
    assert ended.code == 1
    assert "was not changed" in ended.said and "--out" in ended.said and "Traceback" not in ended.said


def test_a_report_that_another_program_holds_open(tmp_path, monkeypatch):
    """Windows refuses to move a folder that holds an open file."""
    place = tmp_path / "r" / "2022"
    publish({"a.docx": b"old"}, place, manifest=lambda names: b"{}")
    monkeypatch.setattr(swap, "_exchanged", lambda one, other: False)

    def refused(old: Path, new: Path) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file", str(old))

    monkeypatch.setattr(swap.os, "rename", refused)
    with pytest.raises(NotPublished, match="Close what has it open"):
        publish({"a.docx": b"new"}, place, manifest=lambda names: b"{}")
    assert (place / "a.docx").read_bytes() == b"old"
    assert [path.name for path in place.parent.iterdir()] == ["2022"]


@pytest.mark.long
def test_two_builds_at_once_into_one_place_and_a_reader_all_the_while(forge, reports, finished, out):
    seen: set[str] = set()
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            handle = os.open(published(out), os.O_RDONLY)
            try:
                seen.add(state_behind(handle))
            except (FileNotFoundError, AssertionError) as wrong:
                # A folder opened a moment ago may have been replaced since and is then taken away.
                if os.fstat(handle).st_ino == published(out).stat().st_ino:
                    seen.add(repr(wrong))
            finally:
                os.close(handle)

    def build(runner: Forge, report: Path) -> None:
        for _ in range(2):
            ended = runner.run("build", report, "--out", out)
            if ended.code != 0:
                seen.add(ended.said)

    with Forge() as other:
        builds = [
            threading.Thread(target=build, args=pair) for pair in zip((forge, other), reports, strict=True)
        ]
        reader = threading.Thread(target=read)
        for thread in (reader, *builds):
            thread.start()
        for thread in builds:
            thread.join()
        done.set()
        reader.join()
    assert seen == set(finished.values())
    assert litter(out) == []


@pytest.mark.long
def test_an_output_folder_on_another_disk(forge, reports, finished):
    shared = Path("/dev/shm")
    if not shared.is_dir() or shared.stat().st_dev == reports[0].stat().st_dev:
        pytest.skip("there is no other disk here")
    out = shared / f"tradebrief-test-{os.getpid()}"
    try:
        for report, name in zip(reports, ("old", "new"), strict=True):
            assert forge.run("build", report, "--out", out).code == 0
            assert state(out) == finished[name]
        assert litter(out) == []
    finally:
        shutil.rmtree(out, ignore_errors=True)


def test_pdf_copies_without_room_for_temporary_files_say_so(monkeypatch, tmp_path):
    monkeypatch.setattr(pdf, "office", lambda: "soffice")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(pdf.NoPdf, match=r"nothing was published: No such file.*gone.*TMPDIR"):
        pdf.pdf_copies({"a.docx": b""}, date(2023, 9, 30))
