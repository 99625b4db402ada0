"""What a table sheet does with its cells: conditional number formats, the marked row, closed lists."""

from __future__ import annotations

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from templates.excel.look import (
    POINTS,
    RANK_CHANGE,
    SHARE,
    Column,
    is_number,
    marked_rule,
    number_rule,
)
from templates.sheets.sheet import Table

CLOSED_LISTS = {
    ("Agreements", "Kind"): "treaty,agreement,protocol,memorandum,roadmap,contracts",
    ("Agreements", "Status"): "signed,in force,terminated",
    ("Commitments", "Status"): "stated,agreed,in progress,done",
}


def add_rules(sheet: Worksheet, table: Table) -> None:
    """Give the prototype row its conditional formats and its closed lists."""
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
