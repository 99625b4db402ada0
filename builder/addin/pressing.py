"""`press`: a button was pressed in Excel.

The command runs in a process of its own, the same as from the command line, so that both always do the same;
whatever goes wrong ends as a message, with details in the log.
"""

from __future__ import annotations

import fnmatch
import re
import sys
import traceback
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from builder.addin.aside import Stopped, Watch
from builder.addin.at_the_book import AT_THE_BOOK, is_register, told
from builder.addin.buttons import STEPS, MakesNoSense, Press, Step, report_of, step
from builder.addin.desk import Desk, ExcelDesk
from builder.addin.guide import guide
from builder.addin.handing import LONG, hand_over
from builder.addin.machine import Machine
from builder.addin.running import Outcome, run
from builder.addin.settings import FILE, Settings, form, read_settings
from builder.addin.shift import Shift
from builder.addin.speech import ENGLISH, Refused, say
from builder.progress import Progress
from builder.progress import Step as Done
from builder.publish.carried import LEFT_ALONE
from builder.publish.edited import BESIDE
from builder.register.load import read_definition
from builder.register.problems import InputRefused
from builder.wording.book import book_words
from builder.wording.problems import told as sentence_in
from builder.wording.written import languages

# The sheet of a built report that tells where its figures come from, a row for each, in the template's words.
PROVENANCE = "Provenance"
LOG, RESULT, GUIDE = "addin.log", "result.txt", "guide.html"
# Excel's message box takes about a thousand characters.
_MOST_IN_A_MESSAGE = 900


def press(
    button: str, audience: str, language: str, home: str = "", partner: str = "", spoken: str = ENGLISH
) -> None:
    """Do what a button of the ribbon stands for; called by the add-in through RunPython.

    `spoken` is the language of Office. Long work is only begun: Excel waits for us.
    """
    said = Press(button, audience, language, home, partner, spoken=spoken)
    folder = Machine.here().own_folder
    if button in LONG:
        folder.mkdir(parents=True, exist_ok=True)
        Shift(folder).announced()
        hand_over(said, folder, sys.argv[1:])
    else:
        pressed(ExcelDesk(spoken), folder, said)


def work(button: str, audience: str, language: str, home: str, partner: str, spoken: str) -> None:
    """Do the long work of a press, in the process that it was handed to."""
    folder = Machine.here().own_folder
    try:
        desk = ExcelDesk(spoken)
    except Exception:
        # The book was closed, or Excel: there is nobody to tell.
        _log(folder, button, traceback.format_exc())
        return
    pressed(desk, folder, Press(button, audience, language, home, partner, spoken=spoken))


def pressed(desk: Desk, folder: Path, said: Press) -> None:
    """Do it at this desk, with settings and log in `folder`. Nothing is raised: a person reads a message."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _do(desk, folder, said)
    except Refused as refused:
        desk.tell(refused.note.said(said.spoken))
    except Stopped:
        desk.tell(say(said.spoken, "stopped"))
    except Exception:
        _log(folder, said.button, traceback.format_exc())
        desk.tell(say(said.spoken, "fault", log=str(folder / LOG)))
    finally:
        desk.status(None)
        if said.button in LONG:
            desk.finished()


def _do(desk: Desk, folder: Path, said: Press) -> None:
    if said.button == "settings":
        file = folder / FILE
        if not file.exists():
            # With its mark, so that every Windows editor knows that it is UTF-8.
            file.write_text(form(said.spoken), encoding="utf-8-sig")
        desk.open(file)
        return
    if said.button == "help":
        file = folder / GUIDE
        file.write_bytes(guide(folder / FILE, folder / LOG, said.spoken))
        desk.open(file)
        return
    if said.button == "cancel":
        desk.tell(say(said.spoken, "asked-to-stop" if Shift(folder).ask_to_stop() else "nothing-runs"))
        return
    if said.button not in STEPS and said.button not in AT_THE_BOOK:
        raise MakesNoSense("no-button", button=said.button)
    settings = read_settings(folder / FILE)
    asked = replace(said, book=desk.book, cell=desk.cell if said.button == "trace" else "")
    _offer(desk, asked, settings)
    if said.button in AT_THE_BOOK and (said.button != "check" or is_register(asked)):
        shift = Shift(folder)
        with shift.begun(doing := say(said.spoken, f"command-{said.button.replace('_', '-')}")):
            desk.status(doing)
            watch = Watch(_shown(desk, said.spoken), lambda: shift.wanted)
            text = told(desk.workbook, asked, settings, watch)
        _log(folder, said.button, text)
        _show(desk, folder, text)
        return
    _walk(desk, folder, step(asked, settings), said.spoken)


def _offer(desk: Desk, asked: Press, settings: Settings) -> None:
    """Tell the ribbon what the report of the open book can be built as, where there is one."""
    try:
        definition = read_definition(report_of(asked, settings))
    except (Refused, InputRefused, OSError):
        return
    desk.offer(definition.audiences, tuple(dict.fromkeys((*definition.languages, *settings.languages))))


def _walk(desk: Desk, folder: Path, planned: Step, spoken: str) -> None:
    printed = ""
    if planned.command:
        outcome = _run(desk, folder, planned, spoken)
        _log(folder, " ".join(planned.command), f"exit {outcome.code}\n{outcome.printed}{outcome.errors}")
        if outcome.stopped:
            desk.tell(say(spoken, "cancelled"))
            return
        text = (outcome.printed + outcome.errors).strip()
        if outcome.code and not planned.shows:
            text = f"{say(spoken, 'went-wrong')}\n\n{text}"
        if planned.cell:
            text = _framed(desk, planned.cell, text, spoken, found=not outcome.code)
        if outcome.code or planned.shows:
            _show(desk, folder, text)
            return
        printed = outcome.printed
    desk.status(None)
    if planned.opens_printed:
        found = fnmatch.filter(printed.splitlines(), planned.opens_printed)
        if not found:
            raise MakesNoSense("no-such-document", printed=printed)
        desk.open(Path(found[0]))
        _show_kept(desk, folder, printed, spoken)
    elif planned.opens:
        desk.open(planned.opens)


def _framed(desk: Desk, cell: str, text: str, spoken: str, *, found: bool) -> str:
    """Select the row of a cell's figure among the provenance, and say so, and which cell was meant."""
    notes = []
    if desk.cells > 1:
        notes.append(say(spoken, "trace-several", count=desk.cells, cell=cell))
    sheets = [book_words(language)[PROVENANCE] for language in languages()]
    if found and cell.partition("!")[0].strip("'") not in sheets:
        sheet = next((name for name in sheets if desk.go_to_row(name, cell)), "")
        if sheet:
            notes.append(say(spoken, "trace-on-sheet", sheet=sheet))
    return "\n\n".join([*notes, text])


def _run(desk: Desk, folder: Path, planned: Step, spoken: str) -> Outcome:
    """Run the command, with its steps in the status bar, until it ends or somebody asks to stop it."""
    shift = Shift(folder)
    doing = say(spoken, f"command-{planned.command[0]}")
    with shift.begun(doing):
        desk.status(doing)
        return run(
            planned.command, folder, step=_shown(desk, spoken), wanted=lambda: shift.wanted, spoken=spoken
        )


def _shown(desk: Desk, spoken: str) -> Progress:
    """Return what shows each step in the status bar."""

    def show(done: Done) -> None:
        what = say(spoken, f"step-{done.key}", language=done.language)
        if done.total:
            what = say(spoken, "step-of", number=done.number, total=done.total, step=what)
        desk.status(what)

    return show


def _show_kept(desk: Desk, folder: Path, printed: str, spoken: str) -> None:
    """Tell what the build left alone because somebody had changed it by hand."""
    lines = printed.splitlines()
    marks = [_longest_words(sentence_in(text, spoken)) for text in (BESIDE, LEFT_ALONE)]
    kept = next((number for number, line in enumerate(lines) if any(mark in line for mark in marks)), None)
    if kept is not None:
        _show(desk, folder, "\n".join(lines[kept:]))


def _longest_words(template: str) -> str:
    """Return the longest words of a sentence that stand between its names."""
    return max(re.split(r"\{\w+\}", template), key=len).strip()


def _show(desk: Desk, folder: Path, text: str) -> None:
    """Show a text: in a message where it fits, else as a file."""
    if len(text) <= _MOST_IN_A_MESSAGE:
        desk.tell(text)
        return
    file = folder / RESULT
    # With its mark, so that every Windows editor knows that it is UTF-8.
    file.write_text(text + "\n", encoding="utf-8-sig")
    desk.open(file)


def _log(folder: Path, what: str, text: str) -> None:
    try:
        with (folder / LOG).open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now():%Y-%m-%d %H:%M:%S} {what}\n{text.rstrip()}\n")
    except OSError:
        # A log that cannot be written must not hide the message.
        return
