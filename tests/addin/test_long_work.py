"""Long work: its steps in the status bar, one at a time, stopped with all it started, handed over by a press."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from importlib.resources import files
from pathlib import Path

import pytest
from filelock import FileLock

from builder.addin import pressing, running
from builder.addin.buttons import Press
from builder.addin.desk import ExcelDesk
from builder.addin.handing import LONG, hand_over
from builder.addin.pressing import pressed
from builder.addin.running import end, run
from builder.addin.shift import Shift
from builder.addin.speech import Refused, say
from tests.addin.paper_excel import Diary, PaperApp, open_on_paper
from tests.goods import MADE, made_report

PATIENCE_SECONDS = 60
TOTALS = {code for goods in MADE.values() for code in goods if code != "TOTAL"}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small report, whose register is a workbook beside report.toml."""
    return made_report(tmp_path_factory.mktemp("report") / "made", without=TOTALS)


@pytest.fixture
def place(tmp_path: Path, report: Path, september: Path) -> Path:
    """The user's folder, with settings that name the report and where it goes; a built workbook is open."""
    own = tmp_path / "own"
    own.mkdir()
    own.joinpath("settings.toml").write_text(f'report = "{report}"\nout = "{tmp_path / "out"}"\n', "utf-8")
    shutil.copytree(september, tmp_path / "brief")
    return own


def pressing_at(place: Path, spoken: str = "en", button: str = "build_workbook") -> list[list[str]]:
    diary = place / "diary"
    diary.unlink(missing_ok=True)
    open_on_paper(next((place.parent / "brief").glob("*.xlsx")), "Summary!E6", diary)
    pressed(ExcelDesk(spoken), place, Press(button, spoken=spoken))
    return Diary(diary).read()


def shown(rows: list[list[str]], what: str) -> list[str]:
    return [text for kind, text in rows if kind == what]


def published(place: Path) -> dict[str, bytes]:
    out = place.parent / "out"
    return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()}


def wait_until(true, what: str) -> None:
    end_at = time.monotonic() + PATIENCE_SECONDS
    while not true():
        assert time.monotonic() < end_at, f"waited in vain: {what}"
        time.sleep(0.05)


@pytest.mark.parametrize("spoken", [pytest.param("en", marks=pytest.mark.long), "ru"])
def test_each_step_stands_in_the_status_bar_in_the_language_of_office(place: Path, spoken: str) -> None:
    rows = pressing_at(place, spoken)
    title = say(spoken, "title")
    bars = shown(rows, "status")
    assert bars[0] == f"{title}: {say(spoken, 'command-build')} …"
    assert bars[1] == f"{title}: {say(spoken, 'step-register')} …"
    assert bars[-1] == "False" and bars[-3] == f"{title}: {say(spoken, 'step-publish')} …"
    numbers = [re.findall(r"\d+", bar) for bar in bars if say(spoken, "step-publish") not in bar][2:-2]
    assert [first for first, *_ in numbers] == [str(number) for number in range(2, 2 + len(numbers))]
    assert {second for _, second, *_ in numbers} == {numbers[-1][0]}
    assert all("{" not in bar for bar in bars)
    assert shown(rows, "macro") == ["'TradeBrief.xlam'!Finished"]
    assert [path.suffix for path in map(Path, shown(rows, "opened in Excel"))] == [".xlsx"]


@pytest.mark.long
def test_a_build_that_is_stopped_leaves_what_stood_there_whole(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressing_at(place)
    before = published(place)
    settings = place / "settings.toml"
    settings.write_text(settings.read_text("utf-8") + 'period = "2021"\n', "utf-8")
    seen: list[int] = []

    def stop_at_the_third(self, value):
        self.diary.note("status", str(value))
        seen.append(1)
        if len(seen) == 3:
            assert Shift(place).ask_to_stop()

    monkeypatch.setattr(PaperApp, "status_bar", property(lambda _: False, stop_at_the_third))
    rows = pressing_at(place)
    assert shown(rows, "told") == [say("en", "cancelled")]
    assert shown(rows, "opened in Excel") == []
    assert published(place) == before
    assert "nothing was written" in (place / "addin.log").read_text("utf-8")
    # The wish is heard once: the next press works.
    monkeypatch.setattr(PaperApp, "status_bar", property(lambda _: False, lambda *_: None))
    assert len(shown(pressing_at(place), "opened in Excel")) == 1
    assert published(place) != before


def test_all_that_a_stopped_command_has_started_ends_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The child ignores the polite request, and so does the child's child: both are ended all the same."""
    monkeypatch.setattr(running, "_GRACE_SECONDS", 0.3)
    pids = tmp_path / "pids"
    stubborn = "import os, signal, time; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
    write = f"open({str(pids)!r}, 'a').write(f'{{os.getpid()}}\\n')\n"
    grandchild = stubborn + write + "time.sleep(600)"
    child = (
        stubborn + write + f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {grandchild!r}])"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", child], start_new_session=True, text=True, stdout=subprocess.PIPE
    )
    wait_until(lambda: pids.exists() and len(pids.read_text().split()) == 2, "both started")
    end(process)
    process.wait()
    process.stdout.close()
    for pid in map(int, pids.read_text().split()):
        wait_until(lambda pid=pid: not alive(pid), f"{pid} ended")


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"


def test_a_command_that_prints_much_on_both_streams_is_read_to_its_end(tmp_path: Path) -> None:
    outcome = run(("build", "--help"), tmp_path)
    assert outcome.code == 0 and "--progress" in outcome.printed and not outcome.stopped
    outcome = run(("build", str(tmp_path)), tmp_path)
    assert outcome.code == 2 and "report.toml" in outcome.errors


def test_one_piece_of_work_at_a_time(place: Path) -> None:
    with Shift(place).begun("building the report"):
        [told] = shown(pressing_at(place, button="audit"), "told")
        assert told == say("en", "still-running", what="building the report")
        assert shown(pressing_at(place, button="cancel"), "told") == [say("en", "asked-to-stop")]
        assert not Shift(place).wanted
    assert Shift(place).wanted
    assert shown(pressing_at(place, "ru", button="cancel"), "told") == [say("ru", "nothing-runs")]


def test_work_that_has_not_begun_yet_can_be_stopped_too(place: Path) -> None:
    Shift(place).announced()
    assert Shift(place).ask_to_stop()
    rows = pressing_at(place)
    assert shown(rows, "told") == [say("en", "cancelled")] and published(place) == {}
    # An old wish that nobody heard is not meant for the next.
    Shift(place).announced()
    assert Shift(place).ask_to_stop()
    Shift(place).announced()
    assert Shift(place).wanted


def test_work_whose_process_was_killed_stops_nobody_after_it(place: Path) -> None:
    code = (
        "import pathlib, sys, time\nfrom builder.addin.shift import Shift\n"
        f"with Shift(pathlib.Path({str(place)!r})).begun('x'):\n    print('begun', flush=True)\n    time.sleep(600)"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "begun\n"
    with pytest.raises(Refused, match="Another button"), Shift(place).begun("y"):
        pass
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    with Shift(place).begun("y"):
        assert FileLock(place / "running.lock").lock_file
    assert Shift(place).running() == ""


@pytest.mark.long
def test_a_long_press_returns_while_its_work_goes_on_and_cancel_ends_it(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in Excel: RunPython's process ends, another works on, a third is the button Cancel."""
    diary = place / "diary"
    book = next((place.parent / "brief").glob("*.xlsx"))
    site = place / "site"
    site.mkdir()
    # The process that works on is a fresh Python: it finds Excel on paper as it would find Excel. The build
    # waits before its first memo until Cancel was pressed: else a busy machine might end it before.
    site.joinpath("sitecustomize.py").write_text(
        "import os, sys, time\nif '-c' in sys.orig_argv:\n"
        "    from tests.addin.paper_excel import from_environment\n    from_environment()\n"
        "if 'build' in sys.orig_argv:\n    def hold(event, words):\n"
        "        while event == 'import' and words[0] == 'builder.memo.build':\n"
        "            if os.path.exists(os.environ['PAPER_STOP']):\n                return\n"
        "            time.sleep(0.05)\n    sys.addaudithook(hold)\n"
    )
    root = str(Path(__file__).resolve().parents[2])
    environ = {
        "PYTHONPATH": os.pathsep.join((str(site), root)), "XDG_CONFIG_HOME": str(place.parent),
        "PAPER_BOOK": str(book), "PAPER_CELL": "Summary!E6", "PAPER_DIARY": str(diary),
        "PAPER_STOP": str(place.parent / "tradebrief" / "running.stop"),
    }  # fmt: skip
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    own = place.parent / "tradebrief"
    shutil.copytree(place, own)
    called = "from builder.addin import press; press('{}', 'all', 'all', spoken='ru')"

    def run_python(button: str) -> None:
        command = [sys.executable, "-c", called.format(button), f"--wb={book.name}", "--from_xl=1"]
        subprocess.run(command, check=True)

    run_python("build_workbook")
    # It has returned, and the work is at its first steps.
    wait_until(lambda: len(shown(Diary(diary).read(), "status")) >= 2, "the first step")
    assert shown(Diary(diary).read(), "macro") == []
    run_python("cancel")
    wait_until(lambda: shown(Diary(diary).read(), "macro"), "the ribbon is told")
    wait_until(lambda: len(shown(Diary(diary).read(), "told")) >= 2, "both answers are told")
    told = shown(Diary(diary).read(), "told")
    assert sorted(told) == sorted([say("ru", "asked-to-stop"), say("ru", "cancelled")])
    assert published(place) == {}
    assert "Traceback" not in (own / "addin.log").read_text("utf-8")


def test_what_is_handed_over_is_data(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the words are, they come to the other process as they were given, never as code."""
    said: list[list[str]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda command, **_: said.append(command))
    words = ("audit", "all", "en", "'); import os #", "\\", "ru")
    button, audience, language, home, partner, spoken = words
    hand_over(Press(button, audience, language, home, partner, spoken=spoken), place, ["--wb=a'b.xlsx", "x"])
    [command] = said
    got: list[tuple[str, ...]] = []
    names = {"work": lambda *given: got.append(given)}
    exec(command[command.index("-c") + 1].partition(";")[2].strip(), names)
    assert got == [words] and command[-1] == "--wb=a'b.xlsx"


@pytest.mark.long
def test_steps_as_a_program_reads_them(report: Path, tmp_path: Path) -> None:
    seen = []
    run(("build", str(report), "--progress", "--out", str(tmp_path / "out")), tmp_path, step=seen.append)
    assert [step.key for step in seen][:2] == ["register", "charts"] and seen[-1].key == "publish"
    assert {step.total for step in seen[1:-1]} == {seen[-2].number}
    for step in seen:
        for spoken in ("en", "ru"):
            assert say(spoken, f"step-{step.key}", language=step.language)
    assert json.dumps(seen[1].words)


def test_only_buttons_there_are_take_long() -> None:
    assert pressing.STEPS.keys() | pressing.AT_THE_BOOK.keys() >= LONG
    ribbon = files("builder.addin").joinpath("vba", "Ribbon.bas").read_text("ascii")
    said = ribbon.partition("Function IsLong")[2].partition("End Function")[0]
    assert set(re.findall(r'"(\w+)"', said)) == LONG
