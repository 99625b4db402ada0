"""No cell of a workbook hides a part of its text: beside it, below it, or off the printed page."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.table import Table

from builder.package.parts import Package
from builder.workbook.room import HIGHEST, cut_texts, with_room

FILES = "eurostat-comext-kaz-exports-2022-01 … eurostat-comext-kaz-exports-2022-12"


def package(book: Workbook) -> Package:
    stream = BytesIO()
    book.save(stream)
    return Package.read(stream.getvalue())


def opened(found: Package):
    return load_workbook(BytesIO(found.to_bytes())).active


def sheet_with(rows: list[list[object]], width: float = 20.0) -> Workbook:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for letter in "ABC":
        book.active.column_dimensions[letter].width = width
    return book


def cuts(book: Workbook | Package) -> list[tuple[int, int, str]]:
    held = book if isinstance(book, Package) else package(book)
    return [(cut.row, cut.column, cut.why) for cut in cut_texts(held)]


def parts(found: Package) -> dict[str, bytes]:
    return {name: found[name] for name in ("xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml")}


def test_a_list_of_files_wraps_where_a_filled_cell_stops_it() -> None:
    book = sheet_with([["Year", "Source", "Partner"], [2022, FILES, "[x]"], [2023, "short", "[x]"]])
    assert cuts(book) == [(2, 2, "beside")]
    made = with_room(package(book))
    sheet = opened(made)
    assert cuts(made) == []
    assert sheet["B2"].alignment.wrap_text and not sheet["B3"].alignment.wrap_text
    assert sheet.row_dimensions[2].height > 25 and sheet.row_dimensions[3].height is None
    # Its column holds one id: none is broken.
    assert 30 < sheet.column_dimensions["B"].width < 45 and sheet.column_dimensions["A"].width == 20


def test_a_text_runs_on_over_empty_cells_but_not_out_of_its_table() -> None:
    free = sheet_with([["Files", "Year"], [FILES]])
    held = package(free)
    assert cuts(held) == [] and parts(with_room(held)) == parts(held)
    free.active.add_table(Table(displayName="Files", ref="A1:B2"))
    assert cuts(free) == [(2, 1, "beside")]


def test_what_lacks_little_gets_a_wider_column_and_no_second_line() -> None:
    book = sheet_with([["turnover as each of the two sides reports it, year by year", None, "Chart"]])
    made = with_room(package(book))
    sheet = opened(made)
    assert cuts(book) == [(1, 1, "beside")] and cuts(made) == []
    assert not sheet["A1"].alignment.wrap_text and sheet.column_dimensions["B"].width > 20


def test_a_row_that_would_be_too_high_for_excel_gets_a_wider_column() -> None:
    book = sheet_with([[", ".join(["eurostat-comext-kaz-exports-2022-01"] * 40)]])
    book.active["A1"].alignment = Alignment(wrap_text=True)
    made = with_room(package(book))
    sheet = opened(made)
    assert cuts(book) == [(1, 1, "below")] and cuts(made) == []
    assert sheet.row_dimensions[1].height <= HIGHEST and sheet.column_dimensions["A"].width > 40


def test_the_printed_area_ends_where_a_title_does() -> None:
    book = sheet_with([["Turnover up 18.7% by the figures of one country, up 13.1% by those of the other"]])
    book.active["A1"].font = Font(bold=True, sz=14)
    book.active.print_area = "A1:C9"
    made = with_room(package(book))
    assert cuts(book) == [(1, 1, "printed")] and cuts(made) == []
    assert opened(made).print_area == "'Sheet'!$A$1:$H$9"


@settings(max_examples=40)
@given(
    rows=st.lists(st.lists(st.text("абвГД ow.-–7", max_size=160), min_size=1, max_size=4), max_size=6),
    wraps=st.sets(st.tuples(st.integers(1, 6), st.integers(1, 4))),
    width=st.floats(3, 60),
)
def test_whatever_the_cells_say_none_of_it_is_hidden(rows, wraps, width) -> None:
    book = sheet_with([[text.strip() or None for text in row] for row in rows], width)
    for row, column in wraps:
        book.active.cell(row, column).alignment = Alignment(wrap_text=True)
    made = with_room(package(book))
    assert cuts(made) == []
    assert parts(with_room(made)) == parts(made)


def test_no_text_of_the_brief_is_hidden(russian: Path) -> None:
    [path] = russian.glob("*_ru.xlsx")
    assert list(cut_texts(Package.read(path.read_bytes()))) == []


@pytest.mark.long
def test_no_text_of_the_brief_is_hidden_in_any_language(tongues: Path) -> None:
    for path in tongues.glob("*.xlsx"):
        assert list(cut_texts(Package.read(path.read_bytes()))) == []
