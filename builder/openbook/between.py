"""What a person did to a workbook while its figures were computed from what it held before."""

from __future__ import annotations

from builder.openbook.speech import note
from builder.package.area import cell_name
from builder.package.cells import CellView
from builder.workbook.changes import ChangesRefused
from builder.workbook.held import EMPTY, HeldBook


def refuse_changed(then: HeldBook, now: HeldBook) -> None:
    """Raise ChangesRefused, naming the place, where a workbook holds other than it did.

    What a formula gives does not count: Excel computes it whenever it likes.
    """
    if place := _changed(then, now):
        raise ChangesRefused([note("refused-changed", place=place)])


def _changed(then: HeldBook, now: HeldBook) -> str:
    sheets, before = ({sheet.name: sheet.cells for sheet in book.sheets} for book in (now, then))
    for name in (*sheets, *before):
        if name not in sheets or name not in before:
            return name
        here, there = sheets[name], before[name]
        changed = [
            place
            for place in here.keys() | there.keys()
            if _typed(here.get(place, EMPTY)) != _typed(there.get(place, EMPTY))
        ]
        if changed:
            return f"{name}!{cell_name(*min(changed))}"
    tables, old = ({table.name: table for table in book.tables} for book in (now, then))
    return next((name for name in (*tables, *old) if tables.get(name) != old.get(name)), "")


def _typed(cell: CellView) -> object:
    return cell.formula or (type(cell.value), cell.value)
