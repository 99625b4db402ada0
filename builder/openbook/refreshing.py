"""A refresh: `Computed` is what it comes to, from what a workbook held; `carry_out` does it, after a copy.

Between the two the workbook is not touched, so the computing can be done elsewhere, and stopped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from builder.openbook.differences import differences, uncomputed
from builder.openbook.figures import Decided
from builder.openbook.log import Entry, arranged, logged, sheet_of
from builder.openbook.saved import built_of, refreshed_of, register_of, save
from builder.openbook.speech import note
from builder.openbook.standing import Standing
from builder.workbook.changes import AnyBook, ChangesRefused, Recalculate, SetCell
from builder.workbook.held import HeldBook

UndoPoint = Callable[[], Path]


@dataclass(frozen=True, slots=True)
class Anew:
    """A built workbook as it was built, as it would be now, and where cells of that stand in the held one.

    `register` is what the register alone would build now, without what was typed into the workbook.
    """

    built: bytes
    register: bytes
    data: bytes
    new: HeldBook
    standing: Standing


@dataclass(frozen=True, slots=True)
class Computed:
    """What a refresh comes to; `anew` for a built workbook only."""

    decided: Decided
    as_of: date
    anew: Anew | None = None


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
    book: AnyBook, path: Path, computed: Computed, now: datetime, undo_point: UndoPoint, spoken: str
) -> Refreshed:
    """Make the changes that were computed to the workbook in `path`, after a copy, and log them in `spoken`.

    Where there are no changes nothing is written. Raises ChangesRefused where the workbook cannot take them.
    """
    done = _written(book, computed, now, undo_point, spoken)
    anew = computed.anew
    if anew is None:
        return done
    if computed.decided.changes:
        save(built_of(path), anew.built)
        save(refreshed_of(path), anew.data)
    if refreshed_of(path).is_file():
        # Also where nothing changed: what the register says by now may be what was typed here before.
        save(register_of(path), anew.register)
    after = book.held()
    return replace(
        done,
        left=(*done.left, *differences(after, anew.new, anew.standing)),
        uncomputed=uncomputed(after, anew.new, anew.standing),
    )


def _written(
    book: AnyBook, computed: Computed, now: datetime, undo_point: UndoPoint, spoken: str
) -> Refreshed:
    decided = computed.decided
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
    log = tuple(logged(held, lines, now, computed.as_of, f"{copy.parent.name}/{copy.name}", spoken))
    book.apply((*decided.changes, *log, Recalculate()))
    return Refreshed(entries, decided.left, copy)
