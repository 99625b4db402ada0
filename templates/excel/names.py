"""Defined names of the stock workbook."""

from __future__ import annotations

import re

from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet


def name_cell(book: Workbook, name: str, sheet: Worksheet, cell: str) -> None:
    """Give a cell a defined name."""
    place = re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", cell)
    book.defined_names[name] = DefinedName(name, attr_text=f"'{sheet.title}'!{place}")


def name_of(sheet: str, what: str) -> str:
    """Return the defined name of a text cell on a sheet: `Trend_chart_title`."""
    return f"{sheet.replace(' ', '_')}_{what}"
