"""Lay out the stock workbook, `workbook.xlsx`: sheets, tables with one prototype row, charts, names.

Run once, then edit the template in Excel: a file that is there is not written over without `--force`.
"""

from __future__ import annotations

import re
import sys
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableColumn, TableFormula, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet
from workbook_charts import FIRST_ROW, HEAD_ROW, LABEL_ROW, TITLE_ROW, draw
from workbook_goods import with_goods
from workbook_look import (
    GREY,
    INK,
    LINK,
    MONEY,
    NAVY,
    POINTS,
    RANK_CHANGE,
    SHARE,
    TABS,
    TILE,
    TILE_PARTNER,
    Column,
    body_style,
    fill,
    font,
    head_style,
    is_number,
    marked_rule,
    number_rule,
    page,
    side,
)
from workbook_sheets import SHEETS as MAIN_SHEETS
from workbook_sheets import ChartSheet, Table

SHEETS = with_goods(MAIN_SHEETS)
TARGET = Path(__file__).with_name("workbook.xlsx")
CLOSED_LISTS = {
    ("Agreements", "Kind"): "treaty,agreement,protocol,memorandum,roadmap,contracts",
    ("Agreements", "Status"): "signed,in force,terminated",
    ("Commitments", "Status"): "stated,agreed,in progress,done",
}
FLAGS = (
    ("[x]", "not available at the as-of date; never shown as 0"),
    ("[z]", "not applicable"),
    ("[p] [e] [b]", "provisional; estimated or derived from a printed figure; break in the series"),
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


def main(arguments: list[str]) -> int:
    """Write the template; refuses where it is there already."""
    if TARGET.exists() and "--force" not in arguments:
        print(f"{TARGET.name} is there already; --force writes over it and loses what was changed by hand")
        return 1
    book = laid_out()
    book.save(TARGET)
    return 0


def laid_out() -> Workbook:
    """Return the whole template."""
    book = Workbook()
    book._fonts[0].name, book._fonts[0].sz = "Arial", 10  # the Normal style: openpyxl has no other way
    cover = book.active
    cover.title = "Cover"
    for sheet in SHEETS:
        page_sheet = book.create_sheet(sheet.sheet)
        if isinstance(sheet, Table):
            _table_sheet(book, page_sheet, sheet)
        else:
            _chart_sheet(book, page_sheet, sheet)
    _cover(book, cover)
    book.properties.creator = "TradeBrief"
    book.properties.created = book.properties.modified = datetime(2024, 1, 1)
    return book


def _name(book: Workbook, name: str, sheet: Worksheet, cell: str) -> None:
    place = re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", cell)
    book.defined_names[name] = DefinedName(name, attr_text=f"'{sheet.title}'!{place}")


def name_of(sheet: str, what: str) -> str:
    """Return the defined name of a text cell on a sheet: `Trend_chart_title`."""
    return f"{sheet.replace(' ', '_')}_{what}"


def _top(book: Workbook, sheet: Worksheet, title: str, subtitle: str, note: str) -> None:
    texts = (("title", title, font(14, NAVY, True), 24), ("subtitle", subtitle, font(10, GREY), 16))
    for row, (what, text, letters, height) in enumerate((*texts, ("note", note, font(9, GREY), 15)), start=1):
        cell = sheet.cell(row, 1, text)
        cell.font, cell.alignment = letters, Alignment(vertical="center")
        sheet.row_dimensions[row].height = height
        _name(book, name_of(sheet.title, what), sheet, f"A{row}")
    back = sheet.cell(4, 1, "◄ Contents")
    back.hyperlink = Hyperlink(ref="A4", location="'Cover'!A1", display="◄ Contents")
    back.font, back.alignment = font(10, LINK, underline=True), Alignment(vertical="center")
    sheet.row_dimensions[4].height = 18


def _table_sheet(book: Workbook, sheet: Worksheet, table: Table) -> None:
    sheet.sheet_properties.tabColor = TABS[table.kind]
    sheet.sheet_view.showGridLines = table.grid
    _top(book, sheet, table.title, table.subtitle, table.note)
    _grid(sheet, table.name, table.columns, 5, table.tall, table.filters)
    _side_labels(book, sheet, table.columns, 4)
    sheet.freeze_panes = "B6" if len(table.columns) > 8 else "A6"
    if not table.tall:
        sheet.row_dimensions[6].height = 14 if table.filters else 17.5
    _rules(sheet, table)
    page(sheet, table.landscape, True)
    if table.printed:
        sheet.print_area = f"A1:{get_column_letter(table.printed)}6"


def _chart_sheet(book: Workbook, sheet: Worksheet, chart: ChartSheet) -> None:
    sheet.sheet_properties.tabColor = TABS["chart"]
    sheet.sheet_view.showGridLines = False
    note = f"The chart reads the table {chart.name} below; #N/A is not held."
    _top(book, sheet, chart.title, chart.subtitle, note)
    for row in range(5, TITLE_ROW):
        sheet.row_dimensions[row].height = 14
    title = sheet.cell(TITLE_ROW, 1, f"={chart.headline}")
    title.font = font(11, NAVY, True)
    _name(book, name_of(sheet.title, "headline"), sheet, f"A{TITLE_ROW}")
    sheet.row_dimensions[TITLE_ROW].height = 20
    _grid(sheet, chart.name, chart.columns, HEAD_ROW, False, False)
    for at, column in enumerate(chart.columns[1:], start=2):
        letter = get_column_letter(at)
        cell = sheet.cell(LABEL_ROW, at, column.head)
        cell.font, cell.alignment = (
            font(9, GREY),
            Alignment(horizontal="right" if is_number(column.kind) else "left"),
        )
        _name(book, name_of(sheet.title, f"label_{at}"), sheet, f"{letter}{LABEL_ROW}")
    sheet.row_dimensions[FIRST_ROW].height = 17.5
    draw(sheet, chart.chart)
    page(sheet, False, False, one_page=True)
    sheet.print_area = f"A1:H{FIRST_ROW}"


def _grid(
    sheet: Worksheet, name: str, columns: tuple[Column, ...], head: int, tall: bool, filters: bool
) -> None:
    """Write headings and the prototype row, and make a table of them."""
    number_before = False
    lines = 1
    for at, column in enumerate(columns, start=1):
        indent = number_before and not is_number(column.kind)
        heading, cell = sheet.cell(head, at, column.head), sheet.cell(head + 1, at)
        head_style(heading, column, indent)
        body_style(cell, column, indent, tall)
        cell.value = f"={expanded(column.formula, name)}" if column.formula else _sample(column)
        sheet.column_dimensions[get_column_letter(at)].width = column.width + 0.7
        number_before = is_number(column.kind)
        lines = max(lines, _lines(column.head, column.width))
    sheet.row_dimensions[head].height = lines * 12.9 + 6
    last = get_column_letter(len(columns))
    table = ExcelTable(displayName=name, name=name, ref=f"A{head}:{last}{head + 1}")
    table.tableStyleInfo = TableStyleInfo(name=None, showRowStripes=False)
    table._initialise_columns()
    if not filters:
        table.autoFilter = None
    for held, column in zip(table.tableColumns, columns, strict=True):
        held.name = column.head
        if column.formula:
            held.calculatedColumnFormula = TableFormula(attr_text=expanded(column.formula, name))
    assert all(isinstance(held, TableColumn) for held in table.tableColumns)
    sheet.add_table(table)


def _sample(column: Column) -> str | int:
    return "…" if not is_number(column.kind) and column.kind not in ("date", "year") else 0


def _lines(text: str, width: float) -> int:
    lines, room = 1, 0.0
    for word in text.split():
        if room and room + 1 + len(word) > width * 0.92:
            lines, room = lines + 1, 0.0
        room += len(word) + bool(room)
    return lines


def expanded(formula: str, table: str) -> str:
    """Return the formula with `[@Year]` written as the file has it."""
    return re.sub(r"\[@([^\]]+)\]", rf"{table}[[#This Row],[\1]]", formula)


def _side_labels(book: Workbook, sheet: Worksheet, columns: tuple[Column, ...], row: int) -> None:
    """Name the country over the columns of each side."""
    for word in ("home", "partner"):
        at = next((number for number, column in enumerate(columns, start=1) if column.side == word), 0)
        if not at:
            continue
        cell = sheet.cell(row, at, f"={word.capitalize()}Name")
        cell.font = font(10, NAVY if word == "home" else GREY, True)
        right = is_number(columns[at - 1].kind)
        cell.alignment = Alignment(horizontal="right" if right else "left", vertical="center")
        _name(book, name_of(sheet.title, word), sheet, f"{get_column_letter(at)}{row}")


def _rules(sheet: Worksheet, table: Table) -> None:
    identifier = 200
    for at, column in enumerate(table.columns, start=1):
        letter = get_column_letter(at)
        here, area = f"{letter}6", f"{letter}6:{letter}6"
        rules: list[tuple[str, str]] = []
        if table.name == "SummaryRows" and is_number(column.kind):
            rules += _by_unit(column, here)
        if column.kind == "change":
            rules.append((f"AND(ISNUMBER({here}),{here}<>0,ROUND({here},1)=0)", '"no change"'))
        if column.kind == "money":
            rules.append((f"AND(ISNUMBER({here}),{here}<>0,ROUND({here},1)=0)", '"[low]"'))
        if column.kind == "growth":
            rules.append((f"AND(ISNUMBER({here}),{here}<>0,ROUND({here},3)=0)", '"no change"'))
        for formula, code in rules:
            sheet.conditional_formatting.add(area, number_rule(formula, code, identifier))
            identifier += 1
        if words := CLOSED_LISTS.get((table.sheet, column.head)):
            listed = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True)
            listed.errorTitle, listed.error = column.head, f"One of: {words.replace(',', ', ')}"
            listed.add(here)
            sheet.add_data_validation(listed)
    if table.marked:
        last = get_column_letter(len(table.columns))
        sheet.conditional_formatting.add(f"A6:{last}6", marked_rule(table.marked))


def _by_unit(column: Column, here: str) -> list[tuple[str, str]]:
    """Return the number formats that follow the unit of a Summary row."""
    if column.kind == "growth":
        return []
    if column.kind == "change":
        return [
            (f'AND($C6="%",ISNUMBER({here}),{here}<>0,ROUND({here},1)=0)', '"no change"'),
            ('$C6="%"', POINTS),
            ('$C6="rank"', RANK_CHANGE),
        ]
    return [('$C6="%"', SHARE), ('$C6="rank"', "0"), ('$C6="points"', '+0.0;"−"0.0;0.0')]


def _cover(book: Workbook, sheet: Worksheet) -> None:
    sheet.sheet_properties.tabColor = TABS["overview"]
    sheet.sheet_view.showGridLines = False
    for column in "ABCD":
        sheet.column_dimensions[column].width = 25.7
    _cover_head(book, sheet)
    _tiles(book, sheet)
    row = _contents(book, sheet, 11)
    row = _legend(sheet, row + 1)
    row = _settings(book, sheet, row + 1)
    contact = sheet.cell(row + 1, 1, "Questions")
    contact.font = font(9, GREY)
    _name(book, "Cover_contact", sheet, f"A{row + 1}")
    page(sheet, False, False, one_page=True)
    sheet.print_area = f"A1:D{row + 1}"


def _cover_head(book: Workbook, sheet: Worksheet) -> None:
    rows = ((1, "title", font(20, NAVY, True), 32), (2, "subtitle", font(10, GREY), 20))
    lines = tuple((number, f"line_{number - 2}", font(11), 24) for number in (3, 4, 5))
    for number, what, letters, height in (*rows, *lines):
        cell = sheet.cell(number, 1, "…")
        cell.font, cell.alignment = letters, Alignment(vertical="center")
        sheet.row_dimensions[number].height = height
        _name(book, f"Cover_{what}", sheet, f"A{number}")
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
            ("note", 8, font(8.5, GREY), "General"),
            ("change", 9, font(9), "General"),
        )
        for what, row, letters, code in looks:
            cell = sheet.cell(row, column, "…")
            cell.font, cell.fill, cell.number_format = letters, fill(TILE if home else TILE_PARTNER), code
            cell.alignment = Alignment(horizontal="left", vertical="center", indent=1)
            white = side("thick", "FFFFFF")
            top = side("medium", ink) if row == 6 else None
            cell.border = Border(top=top, right=white if home else None)
            _name(book, f"Tile_{column}_{what}", sheet, cell.coordinate)


def _section(sheet: Worksheet, row: int, title: str) -> None:
    sheet.cell(row, 1, title).font = font(11, NAVY, True)
    sheet.row_dimensions[row].height = 26
    for column in range(1, COVER_COLUMNS + 1):
        cell = sheet.cell(row, column)
        cell.border, cell.alignment = Border(bottom=side("thin", NAVY)), Alignment(vertical="bottom")


def _contents(book: Workbook, sheet: Worksheet, row: int) -> int:
    _section(sheet, row, "Contents")
    for table in SHEETS:
        row += 1
        kind = table.kind if isinstance(table, Table) else "chart"
        link = sheet.cell(row, 1, table.sheet)
        place = f"'{table.sheet}'!A1"
        link.hyperlink = Hyperlink(ref=link.coordinate, location=place, display=table.sheet)
        link.font = font(10, LINK, underline=True)
        sheet.cell(row, 2, table.says).font = font(10)
        word = sheet.cell(row, 4, kind.capitalize())
        word.font, word.alignment = font(10, GREY), Alignment(horizontal="right")
        sheet.row_dimensions[row].height = 15.5
        _name(book, name_of(table.sheet, "link"), sheet, link.coordinate)
        _name(book, name_of(table.sheet, "says"), sheet, f"B{row}")
    return row


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
    _name(book, "Checks_state", sheet, state.coordinate)
    for label, name, code in SETTINGS:
        row += 1
        sheet.cell(row, 1, label).font = font(10)
        cell = sheet.cell(row, 2, "…")
        cell.font, cell.number_format, cell.alignment = font(10), code, Alignment(horizontal="left")
        sheet.cell(row, 3, f"name {name}").font = font(10, GREY)
        sheet.row_dimensions[row].height = 15.5
        _name(book, name, sheet, cell.coordinate)
    return row


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
