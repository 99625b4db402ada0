"""What each button starts: the command line that does the same on closed files.

Pure but for a look at which files there are: a button, the open book's path and the settings in, a step out.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from builder.addin.settings import Settings
from builder.addin.speech import ENGLISH, Refused

MANIFEST, DEFINITION = "manifest.json", "report.toml"
AUDIENCES = ("government", "business")
# The first item of the drop-downs: nothing was narrowed.
ALL = "all"


class MakesNoSense(Refused):
    """This button can do nothing here; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Press:
    """A press: the button, what is chosen on the ribbon, the open book (None: not saved), the cell, and the
    language that Office speaks.
    """

    button: str
    audience: str = ALL
    language: str = ALL
    home: str = ""
    partner: str = ""
    book: Path | None = None
    cell: str = ""
    spoken: str = ENGLISH


@dataclass(frozen=True, slots=True)
class Step:
    """A command to run, and what to open then: the first printed path of a pattern, or a known path."""

    command: tuple[str, ...] = ()
    opens_printed: str = ""
    opens: Path | None = None
    # Findings are what was asked for: shown as they are, not as a failure.
    shows: bool = False
    # The cell that is asked about: its row of the provenance is selected.
    cell: str = ""


def step(press: Press, settings: Settings) -> Step:
    """Return what a press starts. Raises MakesNoSense, and KeyError for a button there is not."""
    return STEPS[press.button](press, settings)


def _new_register(press: Press, settings: Settings) -> Step:
    parent = press.book.parent if press.book else settings.registers
    if parent is None:
        raise MakesNoSense("no-folder")
    home, partner = press.home, press.partner
    folder = parent / f"{home}-{partner}".lower()
    command = ("new", str(folder), "--home", home, "--partner", partner, "--workbook")
    return Step(command, opens=folder / "register.xlsx")


def _check(press: Press, settings: Settings) -> Step:
    return Step(("check", str(report_of(press, settings))), shows=True)


def _build(press: Press, settings: Settings, audience: str = "") -> tuple[str, ...]:
    report = report_of(press, settings)
    command = ["build", str(report), "--progress", "--out", str(_out(press, report, settings))]
    if press.audience in AUDIENCES:
        for name in dict.fromkeys(filter(None, (press.audience, audience))):
            command += ["--audience", name]
    for language in settings.languages if press.language == ALL else (press.language,):
        command += ["--language", language]
    if settings.period:
        command += ["--period", settings.period]
    if settings.as_of:
        command += ["--as-of", settings.as_of.isoformat()]
    return tuple(command)


def _memo(audience: str) -> Callable[[Press, Settings], Step]:
    def memo(press: Press, settings: Settings) -> Step:
        return Step(_build(press, settings, audience), opens_printed=f"*_{audience}_*.docx")

    return memo


def _workbook(press: Press, settings: Settings) -> Step:
    return Step(_build(press, settings), opens_printed="*.xlsx")


def _audit(press: Press, settings: Settings) -> Step:
    return Step(("audit", str(_brief(press))), shows=True)


def _trace(press: Press, settings: Settings) -> Step:
    _brief(press)
    if not press.cell:
        raise MakesNoSense("trace-nothing-selected")
    # By its file, so that a brief in several languages answers in that of the open book.
    return Step(("trace", str(press.book), press.cell), shows=True, cell=press.cell)


def _what_changed(press: Press, settings: Settings) -> Step:
    new = _brief(press)
    return Step(("diff", str(settings.since or _before(new)), str(new)), shows=True)


def _open_folder(press: Press, settings: Settings) -> Step:
    return Step(opens=_saved(press).parent)


STEPS: dict[str, Callable[[Press, Settings], Step]] = {
    "new_register": _new_register,
    "check": _check,
    "build_workbook": _workbook,
    "government_memo": _memo("government"),
    "business_memo": _memo("business"),
    "audit": _audit,
    "trace": _trace,
    "what_changed": _what_changed,
    "open_folder": _open_folder,
}


def _saved(press: Press) -> Path:
    if press.book is None:
        raise MakesNoSense("not-saved")
    return press.book


def report_of(press: Press, settings: Settings) -> Path:
    """Return the folder of the report: that of the open register, else the one that settings name."""
    folder = _saved(press).parent
    if (folder / DEFINITION).is_file():
        return folder
    if settings.report is None:
        raise MakesNoSense("no-report", file=DEFINITION, book=_saved(press).name)
    if not (settings.report / DEFINITION).is_file():
        raise MakesNoSense("wrong-report", report=str(settings.report), file=DEFINITION)
    return settings.report


def _brief(press: Press) -> Path:
    folder = _saved(press).parent
    if not (folder / MANIFEST).is_file():
        raise MakesNoSense("no-brief", file=MANIFEST, book=_saved(press).name)
    return folder


def _out(press: Press, report: Path, settings: Settings) -> Path:
    """Return where the report is published: a built one into its place again, OUT/REPORT/PERIOD."""
    if settings.out:
        return settings.out
    folder = _saved(press).parent
    if (folder / MANIFEST).is_file() and folder.parent.name == report.name:
        return folder.parent.parent
    return report / "out"


def _before(new: Path) -> Path:
    """Return the published brief beside this one that is the last of those as of an earlier day."""
    day = _as_of(new)
    earlier = [
        (_as_of(other.parent), other.parent)
        for other in sorted(new.parent.glob(f"*/{MANIFEST}"))
        if _as_of(other.parent) < day
    ]
    if not earlier:
        raise MakesNoSense("no-brief-before", day=day, folder=str(new.parent))
    return max(earlier)[1]


def _as_of(folder: Path) -> str:
    try:
        said = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return str(said["as_of"])
    except (ValueError, KeyError, TypeError):
        raise MakesNoSense("no-manifest", file=str(folder / MANIFEST)) from None
