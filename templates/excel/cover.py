"""The Cover of the stock workbook: key figures, contents, flags, and what the formulas read."""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from builder.workbook.fields import NOTE_LINES
from templates.excel.look import (
    GREY,
    INK,
    LINK,
    MONEY,
    NAVY,
    TABS,
    TILE,
    TILE_PARTNER,
    fill,
    font,
    page,
    side,
)
from templates.excel.names import name_cell, name_of
from templates.sheets.order import SHEETS
from templates.sheets.sheet import Table

FLAGS = (
    ("[x]", "not available at the as-of date; never shown as 0"),
    ("[z]", "not applicable"),
    ("[p] [e] [b]", "preliminary; estimated or derived from a printed figure; break in the series"),
    ("†", "as in a later edition, published after the as-of date"),
    ("[low], no change", "not zero, but rounds to zero"),
    ("none", "no flag"),
    ("✓ ○ △ ✗", "marks of verdicts; the word always stands beside the mark"),
)

SETTINGS = (
    ("Home code", "HomeCode", "General"),
    ("Home name", "HomeName", "General"),
    ("Partner code", "PartnerCode", "General"),
    ("Partner name", "PartnerName", "General"),
    ("Period, first day", "PeriodFirst", "yyyy-mm-dd"),
    ("Period, last day", "PeriodLast", "yyyy-mm-dd"),
    ("Period before, first day", "BaseFirst", "yyyy-mm-dd"),
    ("Period before, last day", "BaseLast", "yyyy-mm-dd"),
    ("Latest full year, first day", "YearFirst", "yyyy-mm-dd"),
    ("Latest full year, last day", "YearLast", "yyyy-mm-dd"),
    ("Year before, first day", "YearBaseFirst", "yyyy-mm-dd"),
    ("Year before, last day", "YearBaseLast", "yyyy-mm-dd"),
    ("As-of date", "AsOf", "yyyy-mm-dd"),
    ("Expected gap, from", "CifLow", "0%"),
    ("Expected gap, to", "CifHigh", "0%"),
)

COVER_COLUMNS = 4


def add_cover(book: Workbook, sheet: Worksheet) -> None:
    """Lay out the Cover."""
    sheet.sheet_properties.tabColor = TABS["overview"]
    sheet.sheet_view.showGridLines = False
    for column in "ABCD":
        sheet.column_dimensions[column].width = 31
    _cover_head(book, sheet)
    _tiles(book, sheet)
    for number in range(1, NOTE_LINES + 1):
        sheet.cell(9 + number, 1, "…").font = font(9, GREY)
        name_cell(book, f"Cover_note_{number}", sheet, f"A{9 + number}")
    row = _contents(book, sheet, 10 + NOTE_LINES)
    row = _legend(sheet, row + 1)
    row = _settings(book, sheet, row + 1)
    contact = sheet.cell(row + 1, 1, "Questions")
    contact.font = font(9, GREY)
    name_cell(book, "Cover_contact", sheet, f"A{row + 1}")
    page(sheet, False, False, one_page=True)
    sheet.print_area = f"A1:D{row + 1}"


def _cover_head(book: Workbook, sheet: Worksheet) -> None:
    rows = ((1, "title", font(20, NAVY, True), 32), (2, "subtitle", font(10, GREY), 20))
    lines = tuple((number, f"line_{number - 2}", font(11), 24) for number in (3, 4, 5))
    for number, what, letters, height in (*rows, *lines):
        cell = sheet.cell(number, 1, "…")
        cell.font, cell.alignment = letters, Alignment(vertical="center")
        sheet.row_dimensions[number].height = height
        name_cell(book, f"Cover_{what}", sheet, f"A{number}")
    for column in range(1, COVER_COLUMNS + 1):
        sheet.cell(2, column).border = Border(bottom=side("medium", NAVY))


def _tiles(book: Workbook, sheet: Worksheet) -> None:
    heights = {6: 18, 7: 30, 8: 16, 9: 20}
    for row, height in heights.items():
        sheet.row_dimensions[row].height = height
    for column in range(1, COVER_COLUMNS + 1):
        home = column < COVER_COLUMNS
        ink = NAVY if home else "3D3D3D"
        looks = (
            ("label", 6, font(10, ink, True), "General"),
            ("value", 7, font(20, ink, True), MONEY),
            ("note", 8, font(9, GREY), "General"),
            ("change", 9, font(9), "General"),
        )
        for what, row, letters, code in looks:
            cell = sheet.cell(row, column, "…")
            cell.font, cell.fill, cell.number_format = letters, fill(TILE if home else TILE_PARTNER), code
            cell.alignment = Alignment(horizontal="left", vertical="center", indent=1)
            white = side("thick", "FFFFFF")
            top = side("medium", ink) if row == 6 else None
            cell.border = Border(top=top, right=white if home else None)
            name_cell(book, f"Tile_{column}_{what}", sheet, cell.coordinate)


def _section(sheet: Worksheet, row: int, title: str) -> None:
    sheet.cell(row, 1, title).font = font(11, NAVY, True)
    sheet.row_dimensions[row].height = 26
    for column in range(1, COVER_COLUMNS + 1):
        cell = sheet.cell(row, column)
        cell.border, cell.alignment = Border(bottom=side("thin", NAVY)), Alignment(vertical="bottom")


def _contents(book: Workbook, sheet: Worksheet, row: int) -> int:
    _section(sheet, row, "Contents")
    first = row + 1
    for table in SHEETS:
        row += 1
        kind = table.kind if isinstance(table, Table) else "chart"
        link = sheet.cell(row, 1, table.sheet)
        place = f"'{table.sheet}'!A1"
        link.hyperlink = Hyperlink(ref=link.coordinate, location=place, display=table.sheet)
        link.font = font(10, GREY)
        sheet.cell(row, 2, table.says).font = font(10)
        word = sheet.cell(row, 4, kind.capitalize())
        word.font, word.alignment = font(10, GREY), Alignment(horizontal="right")
        sheet.row_dimensions[row].height = 15.5
        name_cell(book, name_of(table.sheet, "link"), sheet, link.coordinate)
        name_cell(book, name_of(table.sheet, "says"), sheet, f"B{row}")
    _link_what_is_there(sheet, first, row)
    return row


def _link_what_is_there(sheet: Worksheet, first: int, last: int) -> None:
    """Let the names of sheets look like links, but those of the sheets that this workbook does without."""
    style = DifferentialStyle(font=Font(color=f"FF{LINK}", u="single"))
    there = f'LEFT($B{first},3)<>"[x]"'
    rule = Rule(type="expression", dxf=style, formula=[there])
    sheet.conditional_formatting.add(f"A{first}:A{last}", rule)


def _legend(sheet: Worksheet, row: int) -> int:
    _section(sheet, row, "How to read flags")
    for mark, meaning in FLAGS:
        row += 1
        sheet.cell(row, 1, mark).font = font(10, INK, True)
        sheet.cell(row, 2, meaning).font = font(10)
        sheet.row_dimensions[row].height = 15.5
    return row


def _settings(book: Workbook, sheet: Worksheet, row: int) -> int:
    _section(sheet, row, "What the formulas read, and the state of the checks")
    row += 1
    sheet.cell(row, 1, "Checks").font = font(10, INK, True)
    state = sheet.cell(row, 2)
    state.value = (
        '=IF(SUMPRODUCT((LEFT(CheckRows[Result],1)="✓")*1)=ROWS(CheckRows[Result]),'
        '"✓ all "&ROWS(CheckRows[Result])&" checks hold",'
        '"✗ "&SUMPRODUCT((LEFT(CheckRows[Result],1)<>"✓")*1)&" of "&ROWS(CheckRows[Result])&" checks differ")'
    )
    state.font = font(10, INK, True)
    name_cell(book, "Checks_state", sheet, state.coordinate)
    for label, name, code in SETTINGS:
        row += 1
        sheet.cell(row, 1, label).font = font(10)
        cell = sheet.cell(row, 2, "…")
        cell.font, cell.number_format, cell.alignment = font(10), code, Alignment(horizontal="left")
        sheet.cell(row, 3, f"name {name}").font = font(10, GREY)
        sheet.row_dimensions[row].height = 15.5
        name_cell(book, name, sheet, cell.coordinate)
    return row
