"""An xlwings engine without Excel: one open file, a selected cell; what is shown and opened is written down.

A double for tests. It knows what the buttons ask of xlwings' object model and refuses all else.
"""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import xlwings
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter, range_boundaries
from xlwings import base_classes


class Diary:
    """What a person would have seen, one JSON row a line."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def note(self, what: str, text: str) -> None:
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps([what, text]) + "\n")

    def read(self) -> list[list[str]]:
        if not self._file.exists():
            return []
        return [json.loads(line) for line in self._file.read_text(encoding="utf-8").splitlines()]


class PaperRange(base_classes.Range):
    def __init__(self, sheet: PaperSheet, area: str) -> None:
        self._sheet = sheet
        self._bounds = range_boundaries(area)

    @property
    def sheet(self):
        return self._sheet

    @property
    def row(self):
        return self._bounds[1]

    @property
    def column(self):
        return self._bounds[0]

    def __call__(self, row, column):
        left, top, *_ = self._bounds
        return PaperRange(self._sheet, f"{get_column_letter(left + column - 1)}{top + row - 1}")

    @property
    def merge_area(self):
        here = self.get_address(False, False, False)
        return PaperRange(
            self._sheet, next((area for area in self._sheet.merged if here == area.partition(":")[0]), here)
        )

    @property
    def raw_value(self):
        left, top, right, bottom = self._bounds
        return tuple(self._sheet.cells.iter_rows(top, bottom, left, right, values_only=True))

    def select(self):
        self._sheet._book.app.diary.note(
            "selected", f"{self._sheet.name}!{self.get_address(False, False, False)}"
        )

    @property
    def shape(self):
        left, top, right, bottom = self._bounds
        return bottom - top + 1, right - left + 1

    def __len__(self):
        return self.shape[0] * self.shape[1]

    def get_address(self, row_absolute, column_absolute, external):
        assert not external
        left, top, right, bottom = self._bounds
        across, down = "$" * bool(column_absolute), "$" * bool(row_absolute)
        corners = [
            f"{across}{get_column_letter(left)}{down}{top}",
            f"{across}{get_column_letter(right)}{down}{bottom}",
        ]
        return ":".join(dict.fromkeys(corners))


class PaperSheet(base_classes.Sheet):
    def __init__(self, book: PaperBook, name: str) -> None:
        self._book = book
        self._name = name

    @property
    def name(self):
        return self._name

    @property
    def book(self):
        return self._book

    @property
    def cells(self):
        return load_workbook(self._book.fullname, data_only=True)[self._name]

    @property
    def merged(self):
        return [str(area) for area in self.cells.merged_cells.ranges]

    @property
    def used_range(self):
        return PaperRange(self, self.cells.dimensions)

    def range(self, first, last=None):
        def corners(area):
            return area._bounds if isinstance(area, PaperRange) else (area[1], area[0], area[1], area[0])

        left, top, right, bottom = (*corners(first)[:2], *corners(last or first)[2:])
        return PaperRange(self, f"{get_column_letter(left)}{top}:{get_column_letter(right)}{bottom}")

    def activate(self):
        pass


class PaperSheets(base_classes.Sheets):
    def __init__(self, book: PaperBook) -> None:
        self._book = book

    def __iter__(self):
        return iter(PaperSheet(self._book, name) for name in self._book.sheet_names)

    def __len__(self):
        return len(self._book.sheet_names)

    def __call__(self, name_or_index):
        names = self._book.sheet_names
        name = names[name_or_index - 1] if isinstance(name_or_index, int) else name_or_index
        return PaperSheet(self._book, name)


class PaperBook(base_classes.Book):
    def __init__(self, app: PaperApp, path: Path) -> None:
        self._app = app
        self._path = path
        self.sheet_names = load_workbook(path, read_only=True).sheetnames

    @property
    def app(self):
        return self._app

    @property
    def sheets(self):
        return PaperSheets(self)

    def activate(self):
        pass

    @property
    def name(self):
        return self._path.name

    @property
    def fullname(self):
        return str(self._path)


class PaperBooks(base_classes.Books):
    def __init__(self, app: PaperApp, books: list[PaperBook]) -> None:
        self._app = app
        self._books = books

    @property
    def app(self):
        return self._app

    def __call__(self, name_or_index):
        if isinstance(name_or_index, int):
            return self._books[name_or_index - 1]
        for book in self._books:
            if book.name.lower() == name_or_index.lower():
                return book
        raise KeyError(name_or_index)

    def __len__(self):
        return len(self._books)

    def __iter__(self):
        return iter(self._books)

    @property
    def active(self):
        return self._books[-1]

    def open(self, fullname, *more, **named):
        self._app.diary.note("opened in Excel", fullname)
        book = PaperBook(self._app, Path(fullname))
        self._books.append(book)
        return book


class SeenApp(base_classes.App):
    """Excel as far as a person sees it: what it tells, shows in its status bar and runs is written down."""

    def __init__(self, diary: Diary) -> None:
        self.diary = diary

    engine = property(lambda self: PaperEngine)
    pid = property(lambda self: 1)

    @property
    def status_bar(self):
        return False

    @status_bar.setter
    def status_bar(self, value):
        self.diary.note("status", str(value))

    def activate(self, steal_focus=False):
        pass

    def run(self, macro, args):
        self.diary.note("macro" if not args else "offered", "; ".join((macro, *args)))

    def alert(self, prompt, title, buttons, mode, callback):
        self.diary.note("told", prompt)


class PaperApp(SeenApp):
    def __init__(self, path: Path, cell: str, diary: Diary) -> None:
        super().__init__(diary)
        self._books = PaperBooks(self, [PaperBook(self, path)])
        sheet, _, area = cell.rpartition("!")
        self._selection = PaperRange(PaperSheet(self._books.active, sheet), area)

    @property
    def books(self):
        return self._books

    @property
    def selection(self):
        return self._selection


class OneApp(base_classes.Apps):
    """The Excel that is open, alone."""

    def __init__(self, app: SeenApp) -> None:
        self._app = app

    def keys(self):
        return [self._app.pid]

    def __iter__(self):
        return iter([self._app])

    def __len__(self):
        return 1

    def __getitem__(self, pid):
        return self._app


class PaperEngine:
    """What `xlwings.Engine` asks of an engine."""

    name = "paper"
    type = "desktop"

    @staticmethod
    def clean_value_data(data, datetime_builder, empty_as, number_builder, err_to_str):
        return [[empty_as if value is None else value for value in row] for row in data]

    def __init__(self, app: SeenApp) -> None:
        self.apps = OneApp(app)


def calling(engine: PaperEngine) -> xlwings.Book:
    """Return the book that called RunPython: the active one of an engine's Excel."""
    held = xlwings.Engine(impl=engine)
    xlwings.engines.add(held)
    held.activate()
    book = xlwings.Book(impl=held.apps[1].impl.books.active)
    book.set_mock_caller()
    return book


def open_on_paper(path: Path, cell: str, diary: Path) -> xlwings.Book:
    """Return the file as the book that called RunPython."""
    return calling(PaperEngine(PaperApp(path, cell, Diary(diary))))


def from_environment() -> None:
    """Open what the surroundings name: for a process that the VBA of the add-in started."""
    code = " ".join(sys.orig_argv)
    if re.search(r"(press|work)\('(refresh|remove_marks)'", code):
        # These look into the cells, which the paper does not have.
        from tests.addin.open_excel import open_in_excel

        open_in_excel(
            Path(os.environ["PAPER_BOOK"]), Path(os.environ["PAPER_DIARY"]), os.environ["PAPER_CELL"]
        )
        return
    open_on_paper(Path(os.environ["PAPER_BOOK"]), os.environ["PAPER_CELL"], Path(os.environ["PAPER_DIARY"]))
