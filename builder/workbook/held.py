"""What a workbook holds, in a file or open in Excel, as plain values: cells, Excel Tables, defined names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from builder.package.area import Area
from builder.package.cells import CellView, Place, SheetView

EMPTY = CellView(None)


@dataclass(frozen=True, slots=True)
class HeldTable:
    """An Excel Table: `area` is all of it, `columns` the names in its header row (none where it has none)."""

    name: str
    sheet: str
    area: Area
    columns: tuple[str, ...]
    header_rows: int = 1
    totals_rows: int = 0

    @property
    def data(self) -> Area:
        """The area of its data rows."""
        area = self.area
        return Area(area.top + self.header_rows, area.left, area.bottom - self.totals_rows, area.right)

    def place(self, row: int, column: str) -> Place:
        """Return the sheet's place of a data row, from 0, and a column; raises ValueError without one."""
        return self.data.top + row, self.area.left + self.columns.index(column)


@dataclass(frozen=True, slots=True)
class HeldBook:
    """A workbook as it stands: its sheets in their order, its tables, and its names of the whole workbook."""

    sheets: tuple[SheetView, ...]
    tables: tuple[HeldTable, ...]
    names: Mapping[str, str]

    def sheet(self, name: str) -> SheetView | None:
        """Return a sheet; capital letters do not count."""
        return next((row for row in self.sheets if row.name.casefold() == name.casefold()), None)

    def table(self, name: str) -> HeldTable | None:
        """Return a table; capital letters do not count."""
        return next((row for row in self.tables if row.name.casefold() == name.casefold()), None)

    def cell(self, sheet: str, place: Place) -> CellView:
        """Return a cell, an empty one where nothing stands."""
        held = self.sheet(sheet)
        return EMPTY if held is None else held.cells.get(place, EMPTY)

    def rows(self, table: HeldTable) -> tuple[tuple[CellView, ...], ...]:
        """Return the cells of a table's data rows."""
        held, area = self.sheet(table.sheet), table.data
        cells = {} if held is None else held.cells
        return tuple(
            tuple(cells.get((row, column), EMPTY) for column in range(area.left, area.right + 1))
            for row in range(area.top, area.bottom + 1)
        )
