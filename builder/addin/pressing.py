"""`press`: a button was pressed in Excel.

The command runs in a process of its own, the same as from the command line, so that both always do the same;
whatever goes wrong ends as a message, with details in the log.
"""

from __future__ import annotations

import fnmatch
import os
import subprocess
import sys
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from builder.addin.buttons import STEPS, MakesNoSense, Press, Step, step
from builder.addin.desk import Desk, ExcelDesk
from builder.addin.guide import guide
from builder.addin.machine import Machine
from builder.addin.settings import FILE, FORM, WrongSettings, read_settings

LOG, RESULT, GUIDE = "addin.log", "result.txt", "guide.txt"
# Excel's message box takes about a thousand characters.
_MOST_IN_A_MESSAGE = 900
_NO_WINDOW = 0x08000000


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended: its exit code and what it printed."""

    code: int
    printed: str
    errors: str


def press(button: str, audience: str, language: str, home: str = "", partner: str = "") -> None:
    """Do what a button of the ribbon stands for; called by the add-in through RunPython."""
    pressed(ExcelDesk(), Machine.here().own_folder, Press(button, audience, language, home, partner))


def pressed(desk: Desk, folder: Path, said: Press) -> None:
    """Do it at this desk, with settings and log in `folder`. Nothing is raised: a person reads a message."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _do(desk, folder, said)
    except (MakesNoSense, WrongSettings) as refused:
        desk.tell(str(refused))
    except Exception:
        _log(folder, said.button, traceback.format_exc())
        desk.tell(f"This did not work. What happened stands in\n{folder / LOG}")
    finally:
        desk.status(None)


def _do(desk: Desk, folder: Path, said: Press) -> None:
    if said.button == "settings":
        file = folder / FILE
        if not file.exists():
            file.write_text(FORM, encoding="utf-8")
        desk.open(file)
        return
    if said.button == "help":
        file = folder / GUIDE
        file.write_text(guide(folder / FILE, folder / LOG), encoding="utf-8")
        desk.open(file)
        return
    if said.button not in STEPS:
        raise MakesNoSense(f"There is no button “{said.button}”: run `tradebrief addin install` again.")
    settings = read_settings(folder / FILE)
    cell = desk.cell if said.button == "trace" else ""
    _walk(
        desk,
        folder,
        step(
            Press(said.button, said.audience, said.language, said.home, said.partner, desk.book, cell),
            settings,
        ),
    )


def _walk(desk: Desk, folder: Path, planned: Step) -> None:
    printed = ""
    if planned.command:
        desk.status(planned.command[0])
        outcome = _run(planned.command, folder)
        _log(folder, " ".join(planned.command), f"exit {outcome.code}\n{outcome.printed}{outcome.errors}")
        if outcome.code or planned.shows:
            _show(desk, folder, (outcome.printed + outcome.errors).strip())
            return
        printed = outcome.printed
    desk.status(None)
    if planned.opens_printed:
        found = fnmatch.filter(printed.splitlines(), planned.opens_printed)
        if not found:
            raise MakesNoSense(f"This report has no such document. What was built:\n{printed}")
        desk.open(Path(found[0]))
        _show_kept(desk, folder, printed)
    elif planned.opens:
        desk.open(planned.opens)


def _show_kept(desk: Desk, folder: Path, printed: str) -> None:
    """Tell what the build left alone because somebody had changed it by hand."""
    lines = printed.splitlines()
    kept = next((number for number, line in enumerate(lines) if "was changed by hand" in line), None)
    if kept is not None:
        _show(desk, folder, "\n".join(lines[kept:]))


def _show(desk: Desk, folder: Path, text: str) -> None:
    """Show a text: in a message where it fits, else as a file."""
    if len(text) <= _MOST_IN_A_MESSAGE:
        desk.tell(text)
        return
    file = folder / RESULT
    # With its mark, so that every Windows editor knows that it is UTF-8.
    file.write_text(text + "\n", encoding="utf-8-sig")
    desk.open(file)


def _run(command: Sequence[str], folder: Path) -> Outcome:
    """Run a command in a process of its own, in our own folder: no module beside a workbook is found."""
    environ = {**os.environ, "PYTHONSAFEPATH": "1", "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"}
    run = subprocess.run(
        [sys.executable, "-m", "builder.cli", *command],
        cwd=folder,
        env=environ,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
    )
    return Outcome(run.returncode, run.stdout, run.stderr)


def _log(folder: Path, what: str, text: str) -> None:
    try:
        with (folder / LOG).open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now():%Y-%m-%d %H:%M:%S} {what}\n{text.rstrip()}\n")
    except OSError:
        # A log that cannot be written must not hide the message.
        return
