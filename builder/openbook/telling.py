"""What a refresh or a check did, as lines for the terminal or a message."""

from __future__ import annotations

from collections.abc import Iterator

from builder.openbook.log import Entry
from builder.openbook.refreshing import Refreshed
from builder.openbook.register_book import Checked
from builder.openbook.speech import ENGLISH, in_words, say

_MOST = 40


def told_refresh(done: Refreshed, book: str, spoken: str = ENGLISH, *, memos: bool = False) -> Iterator[str]:
    """Yield what a refresh wrote, cell by cell, and what it left alone; `memos` stand beside the workbook."""
    count = len(done.entries)
    if done.copy is None:
        yield say(spoken, "told-up-to-date", book=book)
    else:
        yield say(spoken, "told-changes", book=book, count=count, log=say(spoken, "log"))
        yield say(spoken, "told-copy", copy=str(done.copy))
        if memos:
            yield say(spoken, "told-memos")
    for entry in done.entries[:_MOST]:
        yield f"  {_line(entry, spoken)}"
    if count > _MOST:
        yield f"  {say(spoken, 'told-more', count=count - _MOST)}"
    for entry in done.left:
        yield say(spoken, "told-left", line=_line(entry, spoken))


def _line(entry: Entry, spoken: str) -> str:
    place = f"{entry.sheet}!{entry.cell}" if entry.cell else entry.sheet
    before = "" if entry.before is None else f"{entry.before} → "
    after = "" if entry.after is None else f": {before}{entry.after}"
    why = in_words(entry.why, spoken)
    return f"{place} {in_words(entry.what, spoken)}{after}" + (f" ({why})" if why else "")


def told_check(done: Checked, book: str, spoken: str = ENGLISH) -> Iterator[str]:
    """Yield each problem, then how many there are and what was marked."""
    for problem in done.problems:
        yield str(problem)
    for remark in done.notes:
        yield say(spoken, "told-note", note=remark)
    if done.problems:
        listed, cells = done.marked.problems, done.marked.cells
        sheet = say(spoken, "problems")
        yield say(spoken, "told-problems", book=book, count=listed, problems=sheet, cells=cells)
    else:
        yield say(spoken, "told-no-problems", book=book, rows=done.rows)


def told_cleared(count: int, spoken: str = ENGLISH) -> str:
    """Return how many marks were taken away."""
    return say(spoken, "told-cleared", count=count)
