"""`tradebrief addin`: the Excel add-in: build, install, uninstall it, and find out what stops it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from builder.cli import spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS
from builder.register.said import sentence
from builder.wording.written import languages

# As builder/addin/speech.py has them, whose room is not loaded for a line of help.
LANGUAGES = ("en", "ru")

EXAMPLES = """install puts a tab “Trade Brief” on Excel's ribbon; close Excel before, start it after.

examples:
  tradebrief addin install
  tradebrief addin doctor
  tradebrief addin build --out .
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add(
        "addin", "the Excel add-in: buttons that do what these commands do", _build, EXAMPLES
    )
    parts = Commands(parser.add_subparsers(title="what to do", required=True, metavar="WHAT"))
    build = parts.add("build", "write TradeBrief.xlam for this Python", _build)
    build.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="where to (here)")
    parts.add("install", "build it and put it where Excel opens it by itself", _install)
    parts.add("uninstall", "take it away again; settings and log stay", _uninstall)
    doctor = parts.add("doctor", "say what stops the add-in here, and how to mend it", _doctor)
    doctor.add_argument("--language", choices=LANGUAGES, help="in this language (that of Office)")


def _built() -> bytes:
    """Return the add-in for this Python. Raises NoXlwings."""
    from babel import Locale

    from builder.addin.package import addin

    names = [(code, Locale(code).get_display_name(code) or code) for code in languages()]
    return addin(Path(sys.executable), names)


def _build(options: argparse.Namespace) -> int:
    from builder.addin.modules import NoXlwings
    from builder.addin.package import NAME

    try:
        data = _built()
    except NoXlwings as error:
        spoken.refuse(error)
        return PROBLEMS
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / NAME).write_bytes(data)
    print(options.out / NAME)
    return DONE


def _install(options: argparse.Namespace) -> int:
    from builder.addin.machine import Machine
    from builder.addin.modules import NoXlwings
    from builder.addin.place import NotInstalled, install

    try:
        written = install(Machine.here(), _built())
    except (NoXlwings, NotInstalled) as error:
        spoken.refuse(error)
        return PROBLEMS
    for path in written:
        print(path)
    spoken.tell(
        "next: start Excel; the tab Trade Brief is the last one. If it is not: `tradebrief addin doctor`"
    )
    return DONE


def _uninstall(options: argparse.Namespace) -> int:
    from builder.addin.machine import Machine
    from builder.addin.place import NotInstalled, uninstall

    try:
        removed = uninstall(Machine.here())
    except NotInstalled as error:
        spoken.refuse(error)
        return PROBLEMS
    spoken.tell(sentence("removed {path}", path=removed) if removed else "the add-in was not installed")
    return DONE


def _doctor(options: argparse.Namespace) -> int:
    from builder.addin.doctor import BY_HAND, examine
    from builder.addin.machine import Machine
    from builder.addin.speech import say

    machine = Machine.here()
    spoken = options.language or machine.spoken
    signs = examine(machine)
    width = max(len(say(spoken, key)) for key in ("sign-stops", "sign-fine", "sign-look")) + 1
    for sign in signs:
        print(f"{say(spoken, 'sign-stops' if sign.remedy else 'sign-fine'):{width}} {sign.what.said(spoken)}")
        if sign.remedy:
            print(f"{'':{width}} {sign.remedy.said(spoken)}")
    if machine.start_folder:
        for look in BY_HAND:
            print(f"{say(spoken, 'sign-look'):{width}} {look.said(spoken)}")
    return PROBLEMS if any(sign.remedy for sign in signs) else DONE
