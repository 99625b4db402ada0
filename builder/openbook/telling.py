"""What a refresh or a check did, as lines for the terminal or a message."""

from __future__ import annotations

from collections.abc import Iterator

from builder.openbook.log import SHEET, Entry
from builder.openbook.refreshing import Refreshed
from builder.openbook.register_book import Checked

_MOST = 40


def told_refresh(done: Refreshed, book: str) -> Iterator[str]:
    """Yield what a refresh wrote, cell by cell, and what it left alone."""
    count = len(done.entries)
    if done.copy is None:
        yield f"{book}: the figures are up to date, nothing was written"
    else:
        yield f"{book}: {count} change{'' if count == 1 else 's'}; the sheet “{SHEET}” lists all"
        yield f"before: {done.copy}; `tradebrief refresh --undo` brings it back"
    for entry in done.entries[:_MOST]:
        yield f"  {_line(entry)}"
    if count > _MOST:
        yield f"  … and {count - _MOST} more"
    for entry in done.left:
        yield f"left alone: {_line(entry)}"


def _line(entry: Entry) -> str:
    place = f"{entry.sheet}!{entry.cell}" if entry.cell else entry.sheet
    before = "" if entry.before is None else f"{entry.before} → "
    after = "" if entry.after is None else f": {before}{entry.after}"
    return f"{place} {entry.what}{after}" + (f" ({entry.why})" if entry.why else "")


def told_check(done: Checked, book: str) -> Iterator[str]:
    """Yield each problem, then how many there are and what was marked."""
    for problem in done.problems:
        yield str(problem)
    for note in done.notes:
        yield f"note: {note}"
    if done.problems:
        listed, cells = done.marked.problems, done.marked.cells
        yield (
            f"{book}: {listed} problem{'' if listed == 1 else 's'} on the sheet Problems, "
            f"{cells} cell{'' if cells == 1 else 's'} marked; --unmark takes the marks away"
        )
    else:
        yield f"{book}: {done.rows} rows, no problems, no marks"
