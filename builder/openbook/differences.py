"""Where Excel's own result of a formula of ours is another than the value that we compute."""

from __future__ import annotations

from collections.abc import Iterator

from builder.openbook.figures import same
from builder.openbook.log import Entry, plain
from builder.openbook.speech import note
from builder.openbook.spelled import formula_of, is_uncomputed, shifted
from builder.openbook.standing import Standing
from builder.package.area import cell_name
from builder.package.cells import CellView
from builder.workbook.held import HeldBook
from builder.workbook.written import At


def differences(held: HeldBook, new: HeldBook, standing: Standing) -> Iterator[Entry]:
    """Yield where a formula of ours, when all is done, has another value in the workbook than we compute."""
    for there, now, wanted in _formulas(held, new, standing):
        if not is_uncomputed(now):
            why = note("why-other-value")
            yield Entry(there[0], cell_name(*there[1]), "", plain(now.value), plain(wanted.value), why)


def uncomputed(held: HeldBook, new: HeldBook, standing: Standing) -> int:
    """Return how many formulas of ours hold no result, as where a program saved that does not compute."""
    return sum(is_uncomputed(now) for _, now, _ in _formulas(held, new, standing))


def _formulas(held: HeldBook, new: HeldBook, standing: Standing) -> Iterator[tuple[At, CellView, CellView]]:
    """Yield where a formula of ours stands, what is held there, and what we write, if the values differ."""
    for sheet in new.sheets:
        if held.sheet(sheet.name) is None:
            continue
        for place, cell in sheet.cells.items():
            there = standing.of((sheet.name, place)) if cell.formula else None
            if there is None:
                continue
            now = held.cell(*there)
            if same(now.value, plain(cell.value)):
                continue
            if formula_of(now) == formula_of(shifted(cell, there[1][0] - place[0])):
                yield there, now, cell
