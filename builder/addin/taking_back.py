"""`TakingBack`: what is made in the open book, one change after the other, so that all of it can be unmade.

Excel's own undo knows nothing of what a program writes. What a person typed meanwhile is not touched: only
places that were about to be written are written back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from builder.addin.open_cells import cells_of, content
from builder.openbook.spelled import content as full
from builder.package.area import Reference, cell_name
from builder.package.cells import CellView, Place
from builder.workbook import changes as kinds
from builder.workbook.changes import Change
from builder.workbook.held import EMPTY, HeldBook, HeldTable

Unmake = Callable[[], None]


class TakingBack:
    """The way back to what an open xlwings `book` held before changes were made, `held`."""

    def __init__(self, book: Any, held: HeldBook) -> None:
        self._book, self._held = book, held
        self._sheets = [sheet.name for sheet in book.sheets]
        self._backs: list[tuple[str, Unmake]] = []
        self._places: dict[str, set[Place]] = {}

    def before(self, change: Change) -> None:
        """Note what brings back what a change is about to alter."""
        match change:
            case kinds.AddSheet(name):
                self._backs.append((name, self._drop_new_sheets))
            case kinds.SetCell(sheet, place, cell):
                if sheet not in self._sheets:
                    return  # it goes with its sheet
                self._places.setdefault(sheet, set()).add(place)
                if cell.number_format:
                    self._was(sheet, place, "number_format")
            case kinds.Paint(sheet, place) | kinds.Unpaint(sheet, place):
                self._was(sheet, place, "color")
            case kinds.PutNote(sheet, place) | kinds.DropNote(sheet, place):
                note = self._cell(sheet, place).note
                text = None if note is None else str(note.text)
                self._backs.append((sheet, partial(self._note, sheet, place, text)))
            case kinds.SizeTable(name, rows):
                table = self._held.table(name)
                if table is not None:
                    forms = self._forms(table, rows)
                    self._backs.append((table.sheet, partial(self._size, table, rows, forms)))
            case kinds.PointName(name, place):
                was = self._held.names.get(name)
                led = Reference.parse(place) or Reference.parse(was or "")
                self._backs.append((led.sheet if led else name, partial(self._point, name, was)))

    def taken_back(self) -> tuple[str, ...]:
        """Unmake all, the last first; return the sheets on which something would not be unmade."""
        stays: dict[str, None] = {}
        for sheet, back in reversed(self._backs):
            try:
                back()
            except Exception:
                stays[sheet] = None
        for sheet, places in self._places.items():
            try:
                self._write_back(sheet, places)
            except Exception:
                stays[sheet] = None
        return tuple(stays)

    def _was(self, sheet: str, place: Place, what: str) -> None:
        """Note a property of a cell."""
        back = partial(setattr, self._cell(sheet, place), what, getattr(self._cell(sheet, place), what))
        self._backs.append((sheet, back))

    def _drop_new_sheets(self) -> None:
        for name in [sheet.name for sheet in self._book.sheets]:
            if name not in self._sheets:
                self._book.sheets[name].delete()

    def _note(self, sheet: str, place: Place, text: str | None) -> None:
        cell = self._cell(sheet, place)
        note = cell.note
        if note is not None and note.text != text:
            note.delete()
            note = None
        if note is None and text is not None:
            cell.add_note(text)

    def _forms(self, table: HeldTable, rows: int) -> dict[Place, str]:
        """Return the number formats of the rows that a table will lose; a column of one is asked once."""
        data, sheet = table.data, self._book.sheets[table.sheet]
        gone = range(data.top + rows, data.bottom + 1)
        found: dict[Place, str] = {}
        for column in range(data.left, data.right + 1) if gone else ():
            form = sheet.range((gone[0], column), (gone[-1], column)).number_format
            for row in gone:
                found[row, column] = form or self._cell(table.sheet, (row, column)).number_format
        return found

    def _size(self, table: HeldTable, rows: int, forms: Mapping[Place, str]) -> None:
        """Give a table its rows back; those that it lost look like the last one that it kept."""
        sheet = self._book.sheets[table.sheet]
        area, data = table.area, table.data
        held = next(one for one in sheet.tables if one.display_name.casefold() == table.name.casefold())
        if str(held.range.address).replace("$", "") != str(area):
            held.resize(sheet.range((area.top, area.left), (area.bottom, area.right)))
        bottom = data.top + rows - 1
        if bottom > data.bottom:
            sheet.range((data.bottom + 1, data.left), (bottom, data.right)).clear()
            return
        if bottom < data.bottom:
            sheet.range((bottom, data.left), (bottom, data.right)).copy()
            emptied = sheet.range((bottom + 1, data.left), (data.bottom, data.right))
            emptied.paste(paste="formats")
            emptied.paste(paste="validation")
            self._book.app.cut_copy_mode = False
            for place, form in forms.items():
                self._cell(table.sheet, place).number_format = form
            self._places.setdefault(table.sheet, set()).update(forms)

    def _point(self, name: str, was: str | None) -> None:
        held = next((row for row in self._book.names if row.name.casefold() == name.casefold()), None)
        if held is not None and was is None:
            held.delete()
        elif held is not None:
            held.refers_to = f"={was}"
        elif was is not None:
            self._book.names.add(name, f"={was}")

    def _write_back(self, name: str, places: set[Place]) -> None:
        sheet, then = self._book.sheets[name], self._held.sheet(name)
        now = cells_of(sheet)
        for place in sorted(places):
            was = then.cells.get(place, EMPTY) if then is not None else EMPTY
            if _typed(now.get(place, EMPTY)) != _typed(was):
                _write(sheet.range(cell_name(*place)), was)

    def _cell(self, sheet: str, place: Place) -> Any:
        return self._book.sheets[sheet].range(place)


def _typed(cell: CellView) -> object:
    return cell.formula or (type(cell.value), cell.value)


def _write(cell: Any, was: CellView) -> None:
    if was.formula:
        cell.formula = f"={was.formula}"
    else:
        cell.value = content(full(was, ""))
