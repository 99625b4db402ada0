"""`carry_out`: what was decided is done to a workbook, after a copy, and written into its log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from builder.openbook.figures import Decided
from builder.openbook.log import Entry, arranged, logged, sheet_of
from builder.openbook.speech import note
from builder.workbook.changes import AnyBook, ChangesRefused, Recalculate, SetCell

UndoPoint = Callable[[], Path]


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What a refresh wrote, what it left alone and why, and the copy made before (None: nothing changed).

    `uncomputed` counts the formulas of ours in the workbook that hold no result.
    """

    entries: tuple[Entry, ...]
    left: tuple[Entry, ...]
    copy: Path | None
    uncomputed: int = 0


def carry_out(
    book: AnyBook, decided: Decided, now: datetime, as_of: date, undo_point: UndoPoint, spoken: str
) -> Refreshed:
    """Make the changes that were decided, after a copy, and log them in the language `spoken`.

    Where there are no changes nothing is written.
    """
    if not decided.changes:
        return Refreshed((), decided.left, None)
    held = book.held()
    written = {row.sheet for row in decided.changes if isinstance(row, SetCell)} | {sheet_of(held, spoken)}
    if locked := [name for name in sorted(written) if held.sheet(name) and book.locked(name)]:
        raise ChangesRefused(note("refused-protected", sheet=name) for name in locked)
    copy = undo_point()
    order = {sheet.name: at for at, sheet in enumerate(held.sheets)}
    entries = tuple(sorted(decided.entries, key=lambda entry: order.get(entry.sheet, len(order))))
    lines = (*arranged(entries), *decided.left)
    log = tuple(logged(held, lines, now, as_of, f"{copy.parent.name}/{copy.name}", spoken))
    book.apply((*decided.changes, *log, Recalculate()))
    return Refreshed(entries, decided.left, copy)
