"""Cells of the book open in Excel: what they hold, as a file would, and what is handed to Excel."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from builder.package.cells import CellView, Place, Value
from builder.workbook.content import Cell

_DAY_ZERO = datetime(1899, 12, 30)
_SECONDS = 86_400
# A text that Excel takes as it is; all others get the sign that says so, or “2023-07” would become a day.
_PLAIN = re.compile(r"(?!(?i:true|false)$)[^\W\d_][^\d]*")


def cells_of(sheet: Any) -> dict[Place, CellView]:
    """Return the cells of an xlwings sheet that hold something: values as a file has them, and formulas."""
    used = sheet.used_range
    top, left = int(used.row), int(used.column)
    values = lines_of(used.options(ndim=2, err_to_str=True).value)
    formulas = lines_of(used.formula)
    found: dict[Place, CellView] = {}
    for down, (row, texts) in enumerate(zip(values, formulas, strict=True)):
        for across, (value, text) in enumerate(zip(row, texts, strict=True)):
            formula = text[1:] if isinstance(text, str) and text.startswith("=") and text != value else ""
            if formula or value not in (None, ""):
                found[(top + down, left + across)] = CellView(stored(value), formula)
    return found


def stored(value: object) -> Value:
    """Return a value as a file holds it: a day as its number."""
    if isinstance(value, datetime):
        return (value.replace(tzinfo=None) - _DAY_ZERO).total_seconds() / _SECONDS
    if isinstance(value, (bool, str)) or value is None:
        return value
    return float(value)  # type: ignore[arg-type]


def content(cell: Cell) -> object:
    """Return what is handed to Excel so that the cell holds just this, and text never becomes a formula."""
    if cell.formula:
        return f"={cell.formula.replace('_xlfn.', '')}"
    value = cell.value
    if cell.error:
        return cell.error
    if isinstance(value, str):
        return value if _PLAIN.fullmatch(value) or not value else f"'{value}"
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)
    return float(value) if isinstance(value, (Decimal, int)) and not isinstance(value, bool) else value


def lines_of(value: object) -> list[Sequence[Any]]:
    """Return rows of cells: Excel hands back one cell as it is, and one row or column as a flat list."""
    if not isinstance(value, (list, tuple)):
        return [[value]]
    if value and not isinstance(value[0], (list, tuple)):
        return [value]
    return list(value)
