"""What Excel refuses while we write: every write in its turn, and what the open book holds after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table

from builder.addin.open_book import OpenBook
from builder.openbook.marks import COLOUR, mark, unmark
from builder.register.problems import Problem
from builder.workbook import changes as kinds
from builder.workbook.changes import Change, ChangesRefused, HalfMade, SetCell
from builder.workbook.content import Cell
from tests.addin.open_excel import open_in_excel

FILE = "register.xlsx"
PROBLEMS = (
    Problem(FILE, "trade", 3, "value", "“approx” is not a number", "Write digits"),
    Problem(FILE, "trade", 5, "flow", "unknown flow", "X or M"),
    Problem(FILE, "claims", 2, "id", "an id that is there twice", "Give another"),
    Problem("report.toml", "", 0, "", "no home", "Name it"),
)
CHANGES: tuple[Change, ...] = (
    kinds.SizeTable("trade", 8),
    SetCell("trade", (3, 2), Cell("other")),
    SetCell("trade", (3, 3), Cell(9)),
    SetCell("trade", (7, 3), Cell(70)),
    SetCell("trade", (8, 3), Cell(80, number_format="0.00")),
    SetCell("trade", (9, 3), Cell(None, "C8*2")),
    SetCell("trade", (2, 5), Cell("to claims", link="claims!A1")),
    SetCell("trade", (4, 3), Cell(7, number_format="0.0")),
    kinds.SizeTable("claims", 1),
    SetCell("claims", (2, 2), Cell(None, "trade!C3")),
    kinds.AddSheet("Log", "Log", "says", "Logged", (kinds.SheetColumn("Time", 9, "0"),)),
    kinds.SizeTable("Logged", 2),
    SetCell("Log", (5, 1), Cell(1)),
    kinds.PointName("led", "trade!$C$7"),
    kinds.PointName("new", "trade!$C$8"),
    kinds.PointName("old", ""),
    kinds.Recalculate(),
)


# By trying, two sheets are asked first whether they are protected.
ASKED = 2


class Refusing:
    """Excel refuses the write with a number, from 1; `for_good` all that come after it too."""

    def __init__(self, number: int, *, for_good: bool = False) -> None:
        self.left, self.for_good = number, for_good

    def __call__(self) -> None:
        self.left -= 1
        if self.left == 0 or (self.for_good and self.left < 0):
            raise OSError("That part of the sheet cannot be changed")


@pytest.fixture
def book(tmp_path: Path):
    """A book with two tables, in which a person noted and coloured a cell, and formulas and names."""
    file = Workbook()
    trade = file.active
    trade.title = "trade"
    for row in (["id", "flow", "value"], *(["a", "X", 5], ["b", "M", "approx"], ["c", "X", "2023-07"])):
        trade.append(row)
    trade.append(["d", "Q", "=C2*2"])
    trade.append(["e", "X", 1.5])
    trade["C3"].fill = PatternFill("solid", fgColor="FF010203")
    trade.add_table(Table(displayName="trade", ref="A1:C6"))
    claims = file.create_sheet("claims")
    for row in (["id", "value"], ["one", 1], ["two", "text"]):
        claims.append(row)
    claims["B3"].number_format = "@"
    claims.add_table(Table(displayName="claims", ref="A1:B3"))
    for name, place in (("led", "trade!$C$2"), ("old", "claims!$B$2")):
        file.defined_names[name] = DefinedName(name, attr_text=place)
    file.save(tmp_path / FILE)
    opened = open_in_excel(tmp_path / FILE, tmp_path / "diary")
    opened.sheets["claims"].range("A2").add_note("ask the bureau")
    return opened


def looks(book) -> dict[str, object]:
    """Return all that a person sees of a book: contents, tables, names, notes, colours, number formats."""
    held = OpenBook(book).held()
    pages = {page.title: page for page in book.impl.file.worksheets}
    return {
        "cells": {sheet.name: dict(sheet.cells) for sheet in held.sheets},
        "tables": held.tables,
        "names": dict(held.names),
        "notes": {name: OpenBook(book).notes(name) for name in pages},
        "dress": {
            (name, cell.coordinate): (cell.number_format, cell.fill.fill_type, cell.fill.fgColor.rgb[2:])
            for name, page in pages.items()
            for cell in page._cells.values()
            if cell.value is not None
        },
    }


def refused(
    book, work: Callable[[], object], *, after: int = 0, for_good: bool = False
) -> Iterator[ChangesRefused]:
    """Do work again and again, each time refused one write later, until it is done; yield the refusals."""
    for number in range(1 + after, 500):
        book.impl.app.touched = Refusing(number, for_good=for_good)
        try:
            work()
        except ChangesRefused as found:
            book.impl.app.touched = lambda: None
            yield found
        else:
            return
    raise AssertionError("never done")


def test_whatever_write_excel_refuses_all_before_it_is_taken_back(book) -> None:
    before = looks(book)
    count = 0
    for found in refused(book, lambda: OpenBook(book).apply(CHANGES)):
        count += 1
        assert not isinstance(found, HalfMade)
        assert str(found).startswith("Excel does not let ") and "was taken back" in str(found)
        assert looks(book) == before, count
    assert count > 25
    done = OpenBook(book).held()
    assert done.cell("trade", (9, 3)).formula == "C8*2" and done.names["led"] == "trade!$C$7"


def test_a_cell_that_somebody_typed_while_we_wrote_is_not_taken_back(book) -> None:
    refusing = Refusing(2)

    def typing() -> None:
        book.impl.file["claims"]["D9"].value = "typed meanwhile"
        refusing()

    book.impl.app.touched = typing
    with pytest.raises(ChangesRefused, match="trade!B5"):
        OpenBook(book).apply([SetCell("trade", (3, 3), Cell(9)), SetCell("trade", (5, 2), Cell("M"))])
    held = OpenBook(book).held()
    assert held.cell("claims", (9, 4)).value == "typed meanwhile"
    assert held.cell("trade", (3, 3)).value == "approx"


def test_a_check_that_excel_refuses_leaves_no_mark_whichever_it_was(book) -> None:
    before = looks(book)
    count = 0
    for found in refused(book, lambda: mark(OpenBook(book), PROBLEMS, FILE), after=ASKED):
        count += 1
        assert str(found).splitlines()[-1] == "No cell is marked now"
        assert looks(book) == before, count
    assert count > 30
    marked = looks(book)
    assert len(marked["notes"]["trade"]) == 2
    # The marks are there now: that they are to go is refused, write by write, and they stay whole.
    for found in refused(book, lambda: unmark(OpenBook(book))):
        assert "was taken back" in str(found)
        assert looks(book) == marked
    assert looks(book) == before


def test_marks_that_excel_would_not_take_back_are_told_by_sheet_and_remove_marks_takes_them(book) -> None:
    before = looks(book)
    seen = set()
    work = partial(mark, OpenBook(book), PROBLEMS, FILE)
    for count, found in enumerate(refused(book, work, after=ASKED, for_good=True)):
        left = looks(book)
        marked = {
            name for name in ("trade", "claims")
            if left["notes"][name] != before["notes"][name]
            or any(dress != before["dress"][at] for at, dress in left["dress"].items() if at[0] == name)
        }  # fmt: skip
        last = str(found).splitlines()[-1]
        if left != before:
            assert "press Remove marks, then check again" in last
            assert all(name in last for name in marked)
        seen |= marked
        if left["cells"].get("Problems") == {}:
            # It might be anybody's: that is said, and it is left to them.
            with pytest.raises(ChangesRefused, match="has a sheet or table “Problems” of its own"):
                unmark(OpenBook(book))
            book.sheets["Problems"].delete()
        unmark(OpenBook(book))
        assert looks(book) == before, count
    assert seen == {"trade", "claims"}


def test_marks_whose_list_somebody_deleted_can_be_removed(book) -> None:
    before = looks(book)
    mark(OpenBook(book), PROBLEMS[1:3], FILE)
    book.sheets["Problems"].delete()
    assert unmark(OpenBook(book)) == 1
    # The ground of a cell with a note of a person's was told on the list alone.
    left = looks(book)
    assert left["notes"] == before["notes"] and left["cells"] == before["cells"]
    assert left["dress"]["claims", "A2"][2] == COLOUR
