"""`OpenBook`: the workbook open in Excel, read and changed through xlwings' object model and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from builder.addin.open_cells import cells_of, content, lines_of
from builder.addin.taking_back import TakingBack
from builder.openbook.speech import note
from builder.package.area import Area, cell_name
from builder.package.cells import Place, SheetView
from builder.workbook import changes as kinds
from builder.workbook.added import HEAD_COLOUR, HEADER_ROW, TITLE_COLOUR
from builder.workbook.changes import Change, ChangesRefused, HalfMade, SetCell
from builder.workbook.content import Cell
from builder.workbook.held import HeldBook, HeldTable


class OpenBook:
    """The open book; `book` is an xlwings Book."""

    def __init__(self, book: Any) -> None:
        self._book = book
        # What it held when it was last read, until something is written.
        self._seen: HeldBook | None = None

    def held(self) -> HeldBook:
        """Return what stands in the book now, saved or not."""
        views, tables = [], []
        for sheet in self._book.sheets:
            view = SheetView(sheet.name, "", cells_of(sheet))
            views.append(view)
            tables += [_table(view, table) for table in sheet.tables]
        names = {name.name: str(name.refers_to).removeprefix("=") for name in self._book.names}
        self._seen = HeldBook(tuple(views), tuple(tables), {n: at for n, at in names.items() if "!" not in n})
        return self._seen

    def notes(self, sheet: str) -> Mapping[Place, str]:
        """Return the notes on a sheet."""
        found = {}
        for held in self._book.sheets[sheet].notes:
            place = held.location
            found[(int(place.row), int(place.column))] = str(held.text)
        return found

    def look(self, sheet: str, place: Place) -> str:
        """Return a cell's ground: `none` or its colour."""
        colour = self._cell(sheet, place).color
        return "none" if colour is None else "".join(f"{part:02X}" for part in colour)

    def locked(self, sheet: str) -> bool:
        """Return whether a sheet is protected: giving a cell the format that it has already tells."""
        cell = self._book.sheets[sheet].range((1, 1))
        try:
            cell.number_format = cell.number_format
        except Exception:
            return True
        return False

    def apply(self, changes: Iterable[Change]) -> None:
        """Make changes in their order. Where Excel refuses one, those before it are taken back.

        Raises ChangesRefused with the place that was refused, HalfMade where not all could be taken back.
        """
        changes = tuple(changes)
        self._refuse_growth(changes)
        back = TakingBack(self._book, self._seen or self.held())
        self._seen = None
        run: list[SetCell] = []
        for change in (*changes, None):
            if isinstance(change, SetCell) and _follows(run, change):
                run.append(change)
                continue
            if run:
                self._made(run, partial(self._write, run), back)
            run = []
            if isinstance(change, SetCell):
                run = [change]
            elif change is not None:
                self._made([change], partial(self._make, change), back)

    def _made(self, changes: Sequence[Change], make: Callable[[], None], back: TakingBack) -> None:
        try:
            for change in changes:
                back.before(change)
            make()
        except Exception as error:
            refused = note("refused-by-excel", place=_named(changes[0]), error=str(error))
            if stays := back.taken_back():
                raise HalfMade([refused], stays) from error
            raise ChangesRefused([refused, note("refused-taken-back")]) from error

    def _make(self, change: Change) -> None:
        match change:
            case kinds.AddSheet():
                self._add_sheet(change)
            case kinds.DropSheet(name):
                self._book.sheets[name].delete()
            case kinds.SizeTable(table, rows):
                self._size(table, rows)
            case kinds.PutNote(sheet, place, text):
                self._cell(sheet, place).add_note(text)
            case kinds.DropNote(sheet, place):
                held = self._cell(sheet, place).note
                if held is not None:
                    held.delete()
            case kinds.Paint(sheet, place, colour):
                self._cell(sheet, place).color = _rgb(colour)
            case kinds.Unpaint(sheet, place, look):
                colour = look.partition(";")[0]
                self._cell(sheet, place).color = None if colour in ("none", "") else _rgb(colour)
            case kinds.PointName(name, place):
                self._point(name, place)
            case kinds.Recalculate():
                self._book.app.calculate()

    def _write(self, run: Sequence[SetCell]) -> None:
        """Write cells that stand side by side at once, but for formulas that stay: Excel computes those."""
        sheet, (row, column) = run[0].sheet, run[0].place
        kept = [change for change in run if _keeps_formula(self._cell(sheet, change.place), change.cell)]
        if kept:
            for change in run:
                if change not in kept:
                    self._write([change])
            return
        area = self._book.sheets[sheet].range((row, column), (row, column + len(run) - 1))
        written = [content(change.cell) for change in run]
        if len(run) == 1:
            _set(area, written[0])
        else:
            area.value = written
        for change in run:
            if change.cell.number_format:
                self._cell(sheet, change.place).number_format = change.cell.number_format
            if change.cell.link and isinstance(change.cell.value, str):
                self._cell(sheet, change.place).add_hyperlink(_address(change.cell.link), change.cell.value)

    def _add_sheet(self, wanted: kinds.AddSheet) -> None:
        sheets = self._book.sheets
        sheet = sheets.add(name=wanted.name, after=sheets[len(sheets) - 1])
        sheet.range((1, 1)).value, sheet.range((2, 1)).value = wanted.title, wanted.says
        sheet.range((1, 1)).font.bold, sheet.range((1, 1)).font.size = True, 14
        sheet.range((1, 1)).font.color = _rgb(TITLE_COLOUR)
        for at, column in enumerate(wanted.columns, 1):
            head, first = sheet.range((HEADER_ROW, at)), sheet.range((HEADER_ROW + 1, at))
            head.value, head.color, head.font.bold = column.name, _rgb(HEAD_COLOUR), True
            head.column_width, first.wrap_text = column.width, True
            if column.number_format:
                first.number_format = column.number_format
            if column.hidden:
                _hide(head)
        area = sheet.range((HEADER_ROW, 1), (HEADER_ROW + 1, len(wanted.columns)))
        sheet.tables.add(source=area, name=wanted.table, table_style_name="TableStyleLight1")

    def _refuse_growth(self, changes: Iterable[Change]) -> None:
        """Raise ChangesRefused, before anything is written, for each table that has no room to grow."""
        problems = []
        for change in changes:
            found = self._found(change.table) if isinstance(change, kinds.SizeTable) else None
            if not isinstance(change, kinds.SizeTable) or found is None:
                continue
            sheet, _, held = found
            data, bottom = held.data, held.data.top + change.rows - 1
            if bottom <= data.bottom:
                continue
            new = sheet.range((data.bottom + 1, data.left), (bottom, data.right))
            if any(cell not in (None, "") for line in lines_of(new.options(ndim=2).value) for cell in line):
                problems.append(note("refused-below", table=change.table, cells=str(new.address)))
            last = sheet.range((data.bottom, data.left))
            # Excel copies what is seen only, so that new rows would not look like a row that is filtered out.
            if last.row_height == 0:
                problems.append(note("refused-hidden", table=change.table, cell=str(last.address)))
        if problems:
            raise ChangesRefused(problems)

    def _found(self, name: str) -> tuple[Any, Any, HeldTable] | None:
        """Return a table of the book: its sheet, itself, and what it is."""
        for sheet in self._book.sheets:
            for table in sheet.tables:
                if table.display_name.casefold() == name.casefold():
                    return sheet, table, _table(SheetView(sheet.name, "", cells_of(sheet)), table)
        return None

    def _size(self, name: str, rows: int) -> None:
        found = self._found(name)
        assert found is not None
        sheet, table, held = found
        data, bottom = held.data, held.data.top + rows - 1
        table.resize(sheet.range((held.area.top, data.left), (bottom, data.right)))
        if bottom > data.bottom:
            new = sheet.range((data.bottom + 1, data.left), (bottom, data.right))
            sheet.range((data.bottom, data.left), (data.bottom, data.right)).copy()
            new.paste(paste="formats")
            # What may be typed there goes along with what it looks like.
            new.paste(paste="validation")
            self._book.app.cut_copy_mode = False
        else:
            sheet.range((bottom + 1, data.left), (data.bottom, data.right)).clear()

    def _point(self, name: str, place: str) -> None:
        held = next((row for row in self._book.names if row.name.casefold() == name.casefold()), None)
        if held is None and place:
            self._book.names.add(name, f"={place}")
        elif held is not None and place:
            held.refers_to = f"={place}"
        elif held is not None:
            held.delete()

    def _cell(self, sheet: str, place: Place) -> Any:
        return self._book.sheets[sheet].range(place)


def _named(change: Change) -> str:
    """Return what a change is about, for a message."""
    sheet, place = getattr(change, "sheet", ""), getattr(change, "place", None)
    if isinstance(place, tuple):
        return f"{sheet}!{cell_name(*place)}"
    return str(getattr(change, "table", "") or getattr(change, "name", ""))


def _hide(cell: Any) -> None:
    """Hide the whole column of a cell: a width of nothing is what Excel calls hidden."""
    cell.column_width = 0


def _set(area: Any, written: object) -> None:
    if isinstance(written, str) and written.startswith("="):
        area.formula = written
    else:
        area.value = written


def _follows(run: Sequence[SetCell], change: SetCell) -> bool:
    """Return whether a cell stands right of the last one, both plain values that one call can write."""
    if not run:
        return False
    last = run[-1]
    plain = all(not (row.cell.formula or row.cell.error) for row in (last, change))
    return plain and last.sheet == change.sheet and change.place == (last.place[0], last.place[1] + 1)


def _keeps_formula(cell: Any, wanted: Cell) -> bool:
    held = cell.formula
    return not wanted.formula and isinstance(held, str) and held.startswith("=") and held != cell.value


def _table(view: SheetView, table: Any) -> HeldTable:
    area = Area.parse(str(table.range.address).replace("$", ""))
    header, totals = int(bool(table.show_headers)), int(bool(table.show_totals))
    names = [view.value((area.top, column)) for column in range(area.left, area.right + 1)] if header else []
    columns = tuple(name if isinstance(name, str) else "" for name in names)
    return HeldTable(str(table.display_name), view.name, area, columns, header, totals)


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:6], 16)


def _address(link: str) -> str:
    return link if "://" in link or link.startswith("mailto:") else f"#{link}"


def copied(book: Any, copy: Path) -> Path:
    """Keep the book as it stands now, saved or not, in a file beside; return that file.

    Excel for Windows writes a copy without a word; where it cannot, the book is saved first and its file
    copied.
    """
    copy.parent.mkdir(exist_ok=True)
    try:
        book.api.SaveCopyAs(str(copy))
    except Exception:
        book.save()
        shutil.copyfile(str(book.fullname), copy)
    return copy
