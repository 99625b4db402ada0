"""A cell in one spelling, so that what a file, Excel and we say can be compared; and as it is written."""

from __future__ import annotations

import re
from dataclasses import replace

from builder.openbook.log import plain
from builder.package.cells import CellView
from builder.workbook.cell import ERRORS, moved
from builder.workbook.content import Cell

_ROW = re.compile(r"[A-Za-z_][\w.]*\[\[#This Row\],\s*\[([^\]]+)\]\]|\[@\[?([^\]@]+)\]?\]")


def formula_of(cell: CellView) -> str:
    """Return a formula in one spelling: Excel shows a table's own row shorter than a file does."""
    if not cell.formula:
        return ""
    bare = cell.formula.replace("_xlfn.", "").replace("_xlws.", "")
    return _ROW.sub(lambda found: f"[@{found[1] or found[2]}]", bare)


def said(cell: CellView) -> tuple[object, str]:
    """Return what a cell says: its formula where it has one, else its value, numbers to nine digits."""
    value = cell.value
    if cell.formula:
        return None, formula_of(cell)
    return (f"{value:.9g}" if isinstance(value, float) else value if value != "" else None), ""


def is_uncomputed(cell: CellView) -> bool:
    """Return whether a formula has no result yet, as programs write it that do not compute."""
    return bool(cell.formula) and cell.value is None


def shifted(cell: CellView, rows: int) -> CellView:
    """Return a cell as it reads so many rows further down."""
    return replace(cell, formula=moved(cell.formula, rows)) if cell.formula and rows else cell


def content(wanted: CellView, formula: str, link: str = "", number_format: str = "") -> Cell:
    """Return what is written so that a cell holds this."""
    value = plain(wanted.value)
    error = value if formula or wanted.formula else ""
    if isinstance(error, str) and error in ERRORS:
        return Cell(None, formula, error, link, number_format)
    return Cell(value, formula, link=link, number_format=number_format)
