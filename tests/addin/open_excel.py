"""An xlwings engine over openpyxl: a workbook that is open, with what a person typed and has not saved.

A double for tests, strict where Excel surprises: numbers come back as floats, days as datetimes, a text handed
over is read as if it were typed (`2023-07` becomes a day, `=1+1` a formula), a name that is not there is a
KeyError. Formulas keep the values of the file until something writes over them.
"""

from __future__ import annotations

import re
from copy import copy
from datetime import datetime
from pathlib import Path

import xlwings
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.worksheet.table import Table as FileTable
from openpyxl.worksheet.table import TableStyleInfo
from xlwings import base_classes

from tests.addin.paper_excel import Diary, PaperEngine, SeenApp, calling

TYPED_NUMBER = re.compile(r"-?[0-9][0-9,]*(\.[0-9]+)?(e[-+]?[0-9]+)?%?", re.IGNORECASE)
TYPED_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2}))?")
ERRORS = ("#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!")


class Error(str):
    """A cell's error, which xlwings tells from a text."""


class OpenRange(base_classes.Range):
    def __init__(self, sheet: OpenSheet, bounds: tuple[int, int, int, int]) -> None:
        self._sheet = sheet
        self.left_, self.top_, self.right_, self.bottom_ = bounds
        self.options = {}

    api = True
    max_cells_per_read = None
    max_cells_per_write = None

    @property
    def sheet(self):
        return self._sheet

    @property
    def row(self):
        return self.top_

    @property
    def column(self):
        return self.left_

    @property
    def shape(self):
        return self.bottom_ - self.top_ + 1, self.right_ - self.left_ + 1

    def __len__(self):
        return self.shape[0] * self.shape[1]

    def __call__(self, arg1, arg2=None):
        row, column = (arg1, arg2) if arg2 is not None else divmod(arg1 - 1, self.shape[1])
        if arg2 is None:
            row, column = row + 1, column + 1
        row, column = self.top_ + row - 1, self.left_ + column - 1
        return OpenRange(self._sheet, (column, row, column, row))

    @property
    def address(self):
        return self.get_address(True, True, False)

    def get_address(self, row_absolute, col_absolute, external):
        assert not external
        across, down = "$" * bool(col_absolute), "$" * bool(row_absolute)
        corners = [
            f"{across}{get_column_letter(self.left_)}{down}{self.top_}",
            f"{across}{get_column_letter(self.right_)}{down}{self.bottom_}",
        ]
        return ":".join(dict.fromkeys(corners))

    def _places(self):
        return [
            [(row, column) for column in range(self.left_, self.right_ + 1)]
            for row in range(self.top_, self.bottom_ + 1)
        ]

    def _cells(self):
        """Yield the cells that are there; none is made by looking."""
        for row in self._places():
            for place in row:
                if place in self._sheet.page._cells:
                    yield self._sheet.page._cells[place]

    def _shaped(self, rows):
        return rows[0][0] if len(self) == 1 else tuple(map(tuple, rows))

    @property
    def raw_value(self):
        rows = [[self._sheet.value(place) for place in row] for row in self._places()]
        return rows[0][0] if len(self) == 1 else rows

    @raw_value.setter
    def raw_value(self, value):
        self._sheet.refuse_if_locked()
        rows = self._places()
        if not isinstance(value, (list, tuple)):
            value = [[value] * self.shape[1]] * self.shape[0]
        elif not isinstance(value[0], (list, tuple)):
            value = [value]
        for places, values in zip(rows, value, strict=True):
            for place, one in zip(places, values, strict=True):
                self._sheet.type_in(place, one)

    @property
    def formula(self):
        return self._shaped([[self._sheet.formula(place) for place in row] for row in self._places()])

    @formula.setter
    def formula(self, value):
        self.raw_value = value

    @property
    def number_format(self):
        sheet = self._sheet
        found = {
            sheet.page._cells[place].number_format if place in sheet.page._cells else "General"
            for row in self._places()
            for place in row
        }
        return found.pop() if len(found) == 1 else None

    @number_format.setter
    def number_format(self, value):
        self._sheet.refuse_if_locked()
        for row in self._places():
            for place in row:
                self._sheet.page.cell(*place).number_format = value

    @property
    def color(self):
        fill = self._sheet.page.cell(self.top_, self.left_).fill
        if fill.fill_type != "solid":
            return None
        rgb = fill.fgColor.rgb if isinstance(fill.fgColor.rgb, str) else "FFFFFFFF"
        return tuple(int(rgb[at : at + 2], 16) for at in (2, 4, 6))

    @color.setter
    def color(self, value):
        self._sheet.refuse_if_locked()
        fill = (
            PatternFill()
            if value is None
            else PatternFill("solid", fgColor="{:02X}{:02X}{:02X}".format(*value))
        )
        for row in self._places():
            for place in row:
                self._sheet.page.cell(*place).fill = fill

    @property
    def font(self):
        return OpenFont(self._sheet.page.cell(self.top_, self.left_))

    @property
    def column_width(self):
        return self._sheet.page.column_dimensions[get_column_letter(self.left_)].width

    @column_width.setter
    def column_width(self, value):
        self._sheet.refuse_if_locked()
        column = self._sheet.page.column_dimensions[get_column_letter(self.left_)]
        # A column of no width is what Excel calls hidden.
        column.width, column.hidden = value or column.width, value == 0

    @property
    def row_height(self):
        """Zero where the rows are hidden, one by one or by a filter, as Excel says."""
        rows = self._sheet.page.row_dimensions
        return 0 if self.top_ in rows and rows[self.top_].hidden else 15

    @property
    def wrap_text(self):
        return bool(self._sheet.page.cell(self.top_, self.left_).alignment.wrap_text)

    @wrap_text.setter
    def wrap_text(self, value):
        cell = self._sheet.page.cell(self.top_, self.left_)
        cell.alignment = Alignment(wrap_text=value, vertical="top")

    @property
    def merge_cells(self):
        merged = [
            any(row in range(m.min_row, m.max_row + 1) and column in range(m.min_col, m.max_col + 1)
                for m in self._sheet.page.merged_cells.ranges)
            for places in self._places() for row, column in places
        ]  # fmt: skip
        return all(merged) if all(merged) or not any(merged) else None

    @property
    def merge_area(self):
        for m in self._sheet.page.merged_cells.ranges:
            if m.min_row <= self.top_ <= m.max_row and m.min_col <= self.left_ <= m.max_col:
                return OpenRange(self._sheet, m.bounds)
        return self

    @property
    def note(self):
        cell = self._sheet.page._cells.get((self.top_, self.left_))
        return OpenNote(self._sheet, cell) if cell is not None and cell.comment else None

    def add_note(self, text):
        self._sheet.refuse_if_locked()
        cell = self._sheet.page.cell(self.top_, self.left_)
        cell.comment = Comment(text, "Excel")
        return OpenNote(self._sheet, cell)

    def add_hyperlink(self, address, text_to_display, screen_tip):
        self._sheet.refuse_if_locked()
        cell = self._sheet.page.cell(self.top_, self.left_)
        style = copy(cell._style)
        if address.startswith("#"):
            from openpyxl.worksheet.hyperlink import Hyperlink

            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=address[1:])
        else:
            cell.hyperlink = address
        cell._style = style
        self._sheet.type_in((self.top_, self.left_), text_to_display)

    def copy(self, destination=None):
        assert destination is None
        self._sheet.book_.app.clipboard = self

    def paste(self, paste=None, operation=None, skip_blanks=False, transpose=False):
        assert paste in ("formats", "validation")
        self._sheet.refuse_if_locked()
        source = self._sheet.book_.app.clipboard
        if paste == "validation":
            page = self._sheet.page
            for rule in page.data_validations.dataValidation:
                for at in range(source.shape[1]):
                    if page.cell(source.top_, source.left_ + at).coordinate in rule.sqref:
                        first, last = (page.cell(row[at][0], row[at][1]) for row in self._ends())
                        rule.add(f"{first.coordinate}:{last.coordinate}")
            return
        for row in self._places():
            for at, place in enumerate(row):
                held = source.sheet.page._cells.get((source.top_, source.left_ + at))
                if held is not None:
                    self._sheet.page.cell(*place)._style = copy(held._style)

    def _ends(self):
        rows = list(self._places())
        return list(rows[0]), list(rows[-1])

    def clear(self):
        self._sheet.refuse_if_locked()
        for row in self._places():
            for place in row:
                self._sheet.page._cells.pop(place, None)
                self._sheet.results.pop(place, None)

    def clear_contents(self):
        for row in self._places():
            for place in row:
                self._sheet.type_in(place, None)


class OpenFont:
    def __init__(self, cell) -> None:
        self._cell = cell

    def _set(self, **changed):
        held = self._cell.font
        self._cell.font = Font(
            **{"name": held.name, "b": held.b, "sz": held.sz, "color": held.color} | changed
        )

    bold = property(lambda self: bool(self._cell.font.b), lambda self, value: self._set(b=value))
    size = property(lambda self: self._cell.font.sz, lambda self, value: self._set(sz=value))
    color = property(
        lambda self: None, lambda self, value: self._set(color="FF{:02X}{:02X}{:02X}".format(*value))
    )


class OpenNote(base_classes.Note):
    def __init__(self, sheet: OpenSheet, cell) -> None:
        self._sheet, self._cell = sheet, cell

    @property
    def text(self):
        return self._cell.comment.text

    @property
    def location(self):
        row, column = self._cell.row, self._cell.column
        return OpenRange(self._sheet, (column, row, column, row))

    def delete(self):
        self._sheet.refuse_if_locked()
        self._cell.comment = None


class OpenTable(base_classes.Table):
    def __init__(self, sheet: OpenSheet, table: FileTable) -> None:
        self._sheet, self._table = sheet, table

    @property
    def name(self):
        return self._table.name

    @property
    def display_name(self):
        return self._table.displayName

    @property
    def range(self):
        return OpenRange(self._sheet, range_boundaries(self._table.ref))

    @property
    def show_headers(self):
        return self._table.headerRowCount != 0

    @property
    def show_totals(self):
        return bool(self._table.totalsRowCount)

    def resize(self, range):
        self._sheet.refuse_if_locked()
        area = range.impl
        self._table.ref = area.get_address(False, False, False)
        if self._table.autoFilter:
            self._table.autoFilter.ref = self._table.ref


class Listed:
    """A collection of xlwings: by number from one or by name, a KeyError for what is not there."""

    def __init__(self, rows, parent=None) -> None:
        self._rows, self.parent = rows, parent

    def __len__(self):
        return len(self._rows())

    def __iter__(self):
        return iter(self._rows())

    def __call__(self, key):
        if isinstance(key, int):
            return self._rows()[key - 1]
        for row in self._rows():
            if row.name.casefold() == key.casefold():
                return row
        raise KeyError(key)

    def __contains__(self, key):
        return any(row.name.casefold() == str(key).casefold() for row in self._rows())

    contains = __contains__


class OpenTables(Listed, base_classes.Tables):
    def add(self, source_type=None, source=None, link_source=None, has_headers=None, destination=None,
            table_style_name=None, name=None):  # fmt: skip
        self.parent.refuse_if_locked()
        area = source.impl if isinstance(source, xlwings.Range) else source
        table = FileTable(displayName=name, ref=area.get_address(False, False, False))
        table.tableStyleInfo = TableStyleInfo(name=table_style_name, showRowStripes=False)
        self.parent.page.add_table(table)
        return OpenTable(self.parent, table)


class OpenSheet(base_classes.Sheet):
    def __init__(self, book: OpenBookImpl, page, results) -> None:
        self.book_, self.page, self.results = book, page, results

    @property
    def api(self):
        return self.page

    @property
    def name(self):
        return self.page.title

    @name.setter
    def name(self, value):
        self.page.title = value

    @property
    def book(self):
        return self.book_

    @property
    def index(self):
        return self.book_.file.index(self.page) + 1

    def range(self, arg1, arg2=None):
        if isinstance(arg1, OpenRange) and arg2 is None:
            return arg1
        if isinstance(arg1, OpenRange):
            arg1 = (arg1.top_, arg1.left_)
        if isinstance(arg1, str):
            return OpenRange(self, range_boundaries(arg1.replace("$", "")))
        end = arg2 or arg1
        if isinstance(end, OpenRange):
            end = (end.bottom_, end.right_)
        return OpenRange(self, (arg1[1], arg1[0], end[1], end[0]))

    @property
    def used_range(self):
        held = self.page._cells or {(1, 1): None}
        rows, columns = [place[0] for place in held], [place[1] for place in held]
        return OpenRange(self, (min(columns), min(rows), max(columns), max(rows)))

    @property
    def tables(self):
        return OpenTables(lambda: [OpenTable(self, table) for table in self.page.tables.values()], self)

    @property
    def notes(self):
        return [OpenNote(self, cell) for cell in self.page._cells.values() if cell.comment]

    def delete(self):
        self.book_.app.touched()
        self.book_.file.remove(self.page)

    def refuse_if_locked(self):
        self.book_.app.touched()
        if self.page.protection.sheet:
            raise OSError("The cell is on a protected sheet")

    def value(self, place):
        cell = self.page._cells.get(place)
        if cell is None:
            return None
        value = cell.value
        if cell.data_type == "f":
            value = self.results.get(place)
        if isinstance(value, str) and value in ERRORS and cell.data_type in ("f", "e"):
            return Error(value)
        if isinstance(value, bool) or value is None or isinstance(value, (str, datetime)):
            return value
        return float(value) if isinstance(value, (int, float)) else value

    def formula(self, place):
        cell = self.page._cells.get(place)
        if cell is None or cell.value is None:
            return ""
        value = getattr(cell.value, "text", cell.value) if cell.data_type == "f" else cell.value
        if cell.data_type == "f":
            return value if value.startswith("=") else f"={value}"
        return value if isinstance(value, str) else f"{value}"

    def type_in(self, place, value):
        """Take a value as Excel takes what a program hands it."""
        cell = self.page.cell(*place)
        self.results.pop(place, None)
        if isinstance(value, str) and value and cell.number_format != "@":
            if value.startswith("'"):
                cell.value, cell.data_type = value[1:], "s"
                cell.quotePrefix = True
                return
            value = typed(value, cell)
        elif isinstance(value, str) and value.startswith("'"):
            cell.value, cell.data_type = value[1:], "s"
            return
        if value == "":
            value = None
        cell.value = value
        if isinstance(value, Error):
            cell.data_type = "e"
        if isinstance(value, str) and cell.number_format == "@":
            cell.data_type = "s"


def typed(text, cell):
    if text in ERRORS:
        return Error(text)
    if text.upper() in ("TRUE", "FALSE"):
        return text.upper() == "TRUE"
    if TYPED_NUMBER.fullmatch(text):
        number = float(text.rstrip("%").replace(",", ""))
        return number / 100 if text.endswith("%") else number
    if day := TYPED_DAY.fullmatch(text):
        cell.number_format = "yyyy-mm-dd"
        return datetime(int(day[1]), int(day[2]), int(day[3] or 1))
    if text[0] in "+-@" and len(text) > 1:
        return f"={text.lstrip('+@')}"
    return text


class OpenName(base_classes.Name):
    def __init__(self, book, name) -> None:
        self._book, self._name = book, name

    @property
    def name(self):
        return self._name

    @property
    def refers_to(self):
        return f"={self._book.file.defined_names[self._name].attr_text}"

    @refers_to.setter
    def refers_to(self, value):
        self._book.app.touched()
        self._book.file.defined_names[self._name].attr_text = value.removeprefix("=")

    def delete(self):
        self._book.app.touched()
        del self._book.file.defined_names[self._name]


class OpenNames(Listed, base_classes.Names):
    def add(self, name, refers_to):
        from openpyxl.workbook.defined_name import DefinedName

        self.parent.app.touched()
        self.parent.file.defined_names[name] = DefinedName(name, attr_text=refers_to.removeprefix("="))
        return OpenName(self.parent, name)


class OpenSheets(Listed, base_classes.Sheets):
    def add(self, before=None, after=None, name=None):
        self.parent.app.touched()
        file = self.parent.file
        at = file.index(after.page) + 1 if after is not None else 0
        self.parent.results[name] = {}
        return OpenSheet(self.parent, file.create_sheet(name, at), self.parent.results[name])


class OpenBookImpl(base_classes.Book):
    def __init__(self, app: OpenApp, path: Path) -> None:
        self._app, self._path = app, path
        self.file = load_workbook(path, rich_text=False)
        shown = load_workbook(path, data_only=True)
        self.results = {
            page.title: {
                place: shown[page.title]._cells[place].value
                for place, cell in page._cells.items()
                if cell.data_type == "f" and place in shown[page.title]._cells
            }
            for page in self.file.worksheets
        }

    @property
    def api(self):
        return self

    def SaveCopyAs(self, path):
        self.file.save(path)

    @property
    def app(self):
        return self._app

    @property
    def name(self):
        return self._path.name

    @property
    def fullname(self):
        return str(self._path)

    @property
    def sheets(self):
        return OpenSheets(
            lambda: [OpenSheet(self, page, self.results[page.title]) for page in self.file.worksheets], self
        )

    @property
    def names(self):
        return OpenNames(lambda: [OpenName(self, name) for name in self.file.defined_names], self)

    def save(self, path=None, password=None):
        self.file.save(path or self._path)


class OpenBooks(Listed, base_classes.Books):
    @property
    def active(self):
        return self._rows()[-1]

    @property
    def app(self):
        return self.parent

    def open(self, fullname, *more, **named):
        self.parent.diary.note("opened in Excel", fullname)
        self.parent.open_books.append(OpenBookImpl(self.parent, Path(fullname)))
        return self.active


class OpenApp(SeenApp):
    def __init__(self, path: Path, cell: str, diary: Diary) -> None:
        super().__init__(diary)
        self.clipboard = None
        # What is asked before anything is written, so that tests can refuse it.
        self.touched = lambda: None
        self.open_books: list[OpenBookImpl] = []
        self.open_books.append(OpenBookImpl(self, path))
        self._cell = cell

    engine = property(lambda self: OpenEngine)
    books = property(lambda self: OpenBooks(lambda: self.open_books, self))
    cut_copy_mode = property(lambda self: False, lambda self, value: setattr(self, "clipboard", None))
    screen_updating = property(lambda self: True, lambda self, value: None)

    def calculate(self):
        """Excel would compute; here formulas keep what the file says of them."""

    @property
    def selection(self):
        sheet, _, area = self._cell.rpartition("!")
        return self.open_books[0].sheets(sheet.strip("'")).range(area)


class OpenEngine(PaperEngine):
    """An engine that hands values over as xlwings' own do."""

    name = "open"

    @staticmethod
    def prepare_xl_data_element(x, options):
        return "" if x is None else x

    @staticmethod
    def clean_value_data(data, datetime_builder, empty_as, number_builder, err_to_str):
        def clean(value):
            if isinstance(value, Error):
                return str(value) if err_to_str else None
            if value in ("", None):
                return empty_as
            if isinstance(value, datetime) and datetime_builder is not None:
                return datetime_builder(
                    year=value.year, month=value.month, day=value.day, hour=value.hour,
                    minute=value.minute, second=value.second, microsecond=0, tzinfo=None,
                )  # fmt: skip
            if number_builder is not None and type(value) is float:
                return number_builder(value)
            return value

        return [[clean(value) for value in row] for row in data]


def open_in_excel(path: Path, diary: Path, cell: str = "A1") -> xlwings.Book:
    """Return the file as the book that called RunPython, open."""
    return calling(OpenEngine(OpenApp(path, cell, Diary(diary))))
