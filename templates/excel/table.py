"""A table of the stock workbook: headings, one prototype row, and the formulas of its columns."""

from __future__ import annotations

import re

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableColumn, TableFormula, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from templates.excel.look import (
    Column,
    body_style,
    head_style,
    is_number,
    wraps,
)

# What a column before an indent of one has over its own measure, in characters.
INDENT = 2.0


def add_table(
    sheet: Worksheet, name: str, columns: tuple[Column, ...], head: int, tall: bool, filters: bool
) -> None:
    """Write headings and the prototype row, and make a table of them."""
    number_before = wrapped_before = False
    lines = 1
    for at, column in enumerate(columns, start=1):
        # Words that fill their column, and numbers at its right edge, would run into the words beside them.
        indent = (number_before or wrapped_before) and not is_number(column.kind)
        heading, cell = sheet.cell(head, at, column.head), sheet.cell(head + 1, at)
        head_style(heading, column, indent)
        body_style(cell, column, indent, tall)
        cell.value = f"={expanded(column.formula, name)}" if column.formula else _sample(column)
        sheet.column_dimensions[get_column_letter(at)].width = column.width + (
            INDENT if wrapped_before and indent else 0.7
        )
        number_before, wrapped_before = is_number(column.kind), tall and wraps(column.kind)
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
