"""A sheet of the stock workbook: title, subtitle, note, and its table or chart."""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from builder.workbook.fields import SOURCE_LINES
from templates.excel.charts import FIRST_ROW, HEAD_ROW, LABEL_ROW, SOURCE_ROW, TITLE_ROW, draw
from templates.excel.look import (
    GREY,
    LINK,
    NAVY,
    TABS,
    Column,
    font,
    is_number,
    page,
)
from templates.excel.names import name_cell, name_of
from templates.excel.rules import add_rules
from templates.excel.table import add_table
from templates.sheets.sheet import ChartSheet, Table

LAST_COLUMN = "H"


def add_table_sheet(book: Workbook, sheet: Worksheet, table: Table) -> None:
    """Lay out a sheet with one table."""
    sheet.sheet_properties.tabColor = TABS[table.kind]
    sheet.sheet_view.showGridLines = table.grid
    _top(book, sheet, table.title, table.subtitle, table.note)
    add_table(sheet, table.name, table.columns, 5, table.tall, table.filters)
    _side_labels(book, sheet, table.columns, 4)
    sheet.freeze_panes = "B6" if len(table.columns) > 8 else "A6"
    # The least height of a row; a taller text makes its row taller.
    sheet.row_dimensions[6].height = 14 if table.filters and not table.tall else 17.5
    add_rules(sheet, table)
    page(sheet, table.landscape, True)
    if table.printed:
        sheet.print_area = f"A1:{get_column_letter(table.printed)}6"


def add_chart_sheet(book: Workbook, sheet: Worksheet, chart: ChartSheet) -> None:
    """Lay out a sheet with a native chart above the table that feeds it."""
    sheet.sheet_properties.tabColor = TABS["chart"]
    sheet.sheet_view.showGridLines = False
    note = f"The chart reads the table {chart.name} below; #N/A is not held."
    _top(book, sheet, chart.title, chart.subtitle, note)
    for row in range(5, TITLE_ROW):
        sheet.row_dimensions[row].height = 14
    for number in range(1, SOURCE_LINES + 1):
        row = SOURCE_ROW + number - 1
        sheet.cell(row, 1, "Source").font = font(9, GREY)
        name_cell(book, name_of(sheet.title, f"source_{number}"), sheet, f"A{row}")
    title = sheet.cell(TITLE_ROW, 1, f"={chart.headline}")
    title.font = font(11, NAVY, True)
    name_cell(book, name_of(sheet.title, "headline"), sheet, f"A{TITLE_ROW}")
    sheet.row_dimensions[TITLE_ROW].height = 20
    add_table(sheet, chart.name, chart.columns, HEAD_ROW, False, False)
    for at, column in enumerate(chart.columns[1:], start=2):
        letter = get_column_letter(at)
        cell = sheet.cell(LABEL_ROW, at, column.head)
        cell.font, cell.alignment = (
            font(9, GREY),
            Alignment(horizontal="right" if is_number(column.kind) else "left"),
        )
        name_cell(book, name_of(sheet.title, f"label_{at}"), sheet, f"{letter}{LABEL_ROW}")
    sheet.row_dimensions[FIRST_ROW].height = 17.5
    draw(sheet, chart.chart)
    page(sheet, False, False, one_page=True)
    sheet.print_area = f"A1:{LAST_COLUMN}{FIRST_ROW}"


def _top(book: Workbook, sheet: Worksheet, title: str, subtitle: str, note: str) -> None:
    texts = (("title", title, font(14, NAVY, True), 24), ("subtitle", subtitle, font(10, GREY), 16))
    for row, (what, text, letters, height) in enumerate((*texts, ("note", note, font(9, GREY), 15)), start=1):
        cell = sheet.cell(row, 1, text)
        cell.font, cell.alignment = letters, Alignment(vertical="center")
        sheet.row_dimensions[row].height = height
        name_cell(book, name_of(sheet.title, what), sheet, f"A{row}")
    back = sheet.cell(4, 1, "◄ Contents")
    back.hyperlink = Hyperlink(ref="A4", location="'Cover'!A1", display="◄ Contents")
    back.font, back.alignment = font(10, LINK, underline=True), Alignment(vertical="center")
    sheet.row_dimensions[4].height = 18


def _side_labels(book: Workbook, sheet: Worksheet, columns: tuple[Column, ...], row: int) -> None:
    """Name the country over the columns of each side."""
    for word in ("home", "partner"):
        at = next((number for number, column in enumerate(columns, start=1) if column.side == word), 0)
        if not at:
            continue
        cell = sheet.cell(row, at, f"={word.capitalize()}Name")
        cell.font = font(10, NAVY if word == "home" else GREY, True)
        # To the left: a long name runs on over the columns of its side.
        cell.alignment = Alignment(horizontal="left", vertical="center")
        name_cell(book, name_of(sheet.title, word), sheet, f"{get_column_letter(at)}{row}")
