"""What a refresh or a check did, as lines for the terminal or a message."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from builder.openbook.log import SHEET, Entry
from builder.openbook.refreshing import Refreshed
from builder.openbook.register_book import Checked

_MOST = 40


def told_refresh(done: Refreshed, book: str) -> Iterator[str]:
    """Yield what a refresh wrote, what matters most first, and what it left alone."""
    count = len(done.entries)
    if done.copy is None:
        yield f"{book}: the figures are up to date, nothing was written"
    elif not count:
        yield f"{book}: no figure changed; formulas without a result got theirs"
    else:
        sheets = ", ".join(f"{name} {number}" for name, number in _by_sheet(done.entries))
        yield f"{book}: {count} change{'' if count == 1 else 's'} ({sheets}); the sheet “{SHEET}” lists all"
    if done.copy is not None:
        yield f"before: {done.copy}; `tradebrief refresh --undo` brings it back"
    told = sorted((entry for entry in done.entries if not entry.displaced), key=_rank)
    for entry in told[:_MOST]:
        yield f"  {_line(entry)}"
    if len(told) > _MOST:
        yield f"  … and {len(told) - _MOST} more"
    for name, number in _by_sheet(entry for entry in done.entries if entry.displaced):
        yield f"  {name}: {number} cell{'' if number == 1 else 's'} of rows that stand in another place now"
    for entry in done.left:
        yield f"left alone: {_line(entry)}"
    if done.uncomputed:
        yield (
            f"note: {done.uncomputed} formula{'' if done.uncomputed == 1 else 's'} of {book} hold no result, "
            "because a program saved it that does not compute. Open it in Excel and save it"
        )


def _by_sheet(entries: Iterable[Entry]) -> Iterator[tuple[str, int]]:
    yield from Counter(entry.sheet for entry in entries).items()


def _rank(entry: Entry) -> int:
    """Return how far down an entry is told: headings and facts, then numbers of tables, then their words."""
    if not entry.what.endswith("]"):
        return 1 if entry.what else 0
    return 3 if isinstance(entry.after, str) else 2


def _line(entry: Entry) -> str:
    place = f"{entry.sheet}!{entry.cell}" if entry.cell else entry.sheet
    before = "" if entry.before is None else f"{entry.before} → "
    after = "" if entry.after is None else f": {before}{entry.after}"
    what = f" {entry.what}" if entry.what else ""
    return f"{place}{what}{after}" + (f" ({entry.why})" if entry.why else "")


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
