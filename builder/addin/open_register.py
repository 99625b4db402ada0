"""The register as it stands in the workbook open in Excel, saved or not, read as its file would be."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from builder.addin.open_cells import cells_of
from builder.package.cells import CellView, Place
from builder.register.cells import Cell
from builder.register.folder import WORKBOOK, RegisterFile, Standing
from builder.register.number_formats import Shown, number_cell, shown_as
from builder.register.problems import Problems
from builder.register.sheet_cells import FORMULA, Area, Sheet, area, error_cell, truth_cell
from builder.register.tables import BY_NAME
from builder.register.workbook_reader import FoundSheet, FoundTable, grids_of
from builder.workbook.cell import ERRORS


def standing(book: Any, file: str = WORKBOOK) -> Standing:
    """Return the register's tables of an open xlwings book; problems name it as `file`.

    Its hash is that of the cells read, as there is no file of this state.
    """
    problems, notes = Problems(), Problems()
    sheets = (_found(sheet) for sheet in book.sheets)
    grids = tuple(grids_of(sheets, file, problems, notes))
    said = hashlib.sha256()
    for grid in grids:
        said.update(repr((grid.table.name, grid.header, grid.rows)).encode("utf-8", "surrogatepass"))
    return Standing((RegisterFile(file, said.hexdigest()),), grids, tuple(problems), tuple(notes))


def _found(sheet: Any) -> FoundSheet:
    tables = tuple(
        FoundTable(
            str(table.display_name),
            area(str(table.range.address)),
            int(bool(table.show_headers)),
            int(bool(table.show_totals)),
        )
        for table in sheet.tables
    )
    return FoundSheet(sheet.name, tables, lambda: _read(sheet, tables))


def _read(sheet: Any, tables: tuple[FoundTable, ...]) -> Sheet:
    table = next(table for table in tables if table.name in BY_NAME)
    shown = _Shown(sheet, table.area)
    rows: dict[int, dict[int, Cell]] = {}
    for place, view in cells_of(sheet).items():
        rows.setdefault(place[0], {})[place[1]] = _cell(view, place, shown)
    return Sheet(sheet.name, rows, tuple(_merged(sheet, table.area)))


def _cell(view: CellView, place: Place, shown: _Shown) -> Cell:
    if view.formula:
        return FORMULA
    if isinstance(view.value, bool):
        return truth_cell("TRUE" if view.value else "FALSE")
    if isinstance(view.value, str):
        return error_cell(view.value) if view.value in ERRORS else view.value
    return number_cell(repr(view.value), shown.at(place)) if view.value is not None else ""


class _Shown:
    """How cells show their numbers: asked for a column at once, cell by cell only where it is mixed."""

    def __init__(self, sheet: Any, table: Area) -> None:
        self._sheet = sheet
        self._table = table
        self._columns: dict[int, str | None] = {}

    def at(self, place: Place) -> Shown:
        row, column = place
        left, top, right, bottom = self._table
        if not (left <= column <= right and top <= row <= bottom):
            return Shown.NUMBER
        if column not in self._columns:
            below = (min(top + 1, bottom), column), (bottom, column)
            self._columns[column] = self._sheet.range(*below).number_format
        code = self._columns[column]
        if code is None:
            code = self._sheet.range(place).number_format
        return shown_as(0, str(code or "General"))


def _merged(sheet: Any, table: Area) -> Iterator[Area]:
    """Yield the merged areas that meet the table, looking into rows only where there are any."""
    left, top, right, bottom = table
    if sheet.range((top, left), (bottom, right)).merge_cells is False:
        return
    seen = set()
    for row in range(top, bottom + 1):
        if sheet.range((row, left), (row, right)).merge_cells is False:
            continue
        for column in range(left, right + 1):
            cell = sheet.range((row, column))
            if cell.merge_cells and (found := str(cell.merge_area.address)) not in seen:
                seen.add(found)
                yield area(found)
