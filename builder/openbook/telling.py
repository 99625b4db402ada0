"""What a refresh or a check did, as lines for the terminal or a message."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from builder.openbook.log import Entry, arranged, shown_as
from builder.openbook.refreshing import Refreshed
from builder.openbook.register_book import Checked
from builder.openbook.speech import ENGLISH, Note, in_words, say
from builder.wording.problems import told

_MOST = 40
# What only a build can do: it makes sheets, and lays out tables.
_FOR_A_BUILD = frozenset(
    {"why-new-sheet", "why-no-sheet", "why-nothing-to-say", "why-no-table", "why-no-column", "why-sorted"}
)


def told_refresh(done: Refreshed, book: str, spoken: str = ENGLISH, *, memos: bool = False) -> Iterator[str]:
    """Yield what a refresh wrote, what matters most first, and what it left alone; `memos` stand beside."""
    count = len(done.entries)
    if done.copy is None:
        yield say(spoken, "told-up-to-date", book=book)
    else:
        counts = ", ".join(f"{name} {number}" for name, number in _by_sheet(done.entries))
        if count:
            log = say(spoken, "log")
            yield say(spoken, "told-changes", book=book, count=count, sheets=counts, log=log)
        else:
            yield say(spoken, "told-results", book=book)
        yield say(spoken, "told-copy", copy=str(done.copy))
        if memos:
            yield say(spoken, "told-memos")
    told = [entry for entry in arranged(done.entries) if not entry.displaced]
    for entry in told[:_MOST]:
        yield f"  {_line(entry, spoken)}"
    if len(told) > _MOST:
        yield f"  {say(spoken, 'told-more', count=len(told) - _MOST)}"
    for sheet, number in _by_sheet(entry for entry in done.entries if entry.displaced):
        yield f"  {say(spoken, 'told-displaced', sheet=sheet, count=number)}"
    for entry in done.left:
        yield say(spoken, "told-left", line=_line(entry, spoken))
    if any(isinstance(entry.why, Note) and entry.why.key in _FOR_A_BUILD for entry in done.left):
        yield say(spoken, "told-build", book=book)
    if done.uncomputed:
        yield say(spoken, "told-uncomputed", book=book, count=done.uncomputed)


def _by_sheet(entries: Iterable[Entry]) -> Iterator[tuple[str, int]]:
    yield from Counter(entry.sheet for entry in entries).items()


def _line(entry: Entry, spoken: str) -> str:
    place = f"{entry.sheet}!{entry.cell}" if entry.cell else entry.sheet
    before = "" if entry.before is None else f"{shown_as(entry, entry.before)} → "
    after = "" if entry.after is None else f": {before}{shown_as(entry, entry.after)}"
    what, why = in_words(entry.what, spoken), in_words(entry.why, spoken)
    return (f"{place} {what}" if what else place) + after + (f" ({why})" if why else "")


def told_check(done: Checked, book: str, spoken: str = ENGLISH) -> Iterator[str]:
    """Yield each problem, then how many there are and what was marked."""
    for problem in done.problems:
        yield problem.told(lambda text: told(text, spoken))
    for remark in done.notes:
        yield say(spoken, "told-note", note=told(remark, spoken))
    if done.problems:
        listed, cells = done.marked.problems, done.marked.cells
        sheet = say(spoken, "problems")
        yield say(spoken, "told-problems", book=book, count=listed, problems=sheet, cells=cells)
    else:
        yield say(spoken, "told-no-problems", book=book, rows=done.rows)


def told_cleared(count: int, spoken: str = ENGLISH) -> str:
    """Return how many marks were taken away."""
    return say(spoken, "told-cleared", count=count)
