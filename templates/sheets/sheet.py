"""What a sheet of the stock workbook is: a table, or a chart with the table that feeds it."""

from __future__ import annotations

from dataclasses import dataclass

from templates.excel.look import Column


@dataclass(frozen=True, slots=True)
class Table:
    """One table sheet. `says` is what the Cover tells of it; `kind` its word and tab colour there."""

    sheet: str
    name: str
    kind: str
    title: str
    subtitle: str
    note: str
    says: str
    columns: tuple[Column, ...]
    landscape: bool = True
    filters: bool = False
    grid: bool = False
    tall: bool = False  # rows of wrapped text: no fixed height
    marked: str = ""  # formula of the rows to point out
    printed: int = 0  # how many columns are printed, 0 for all


@dataclass(frozen=True, slots=True)
class ChartSheet:
    """A native chart with the table that feeds it below."""

    sheet: str
    name: str
    title: str
    subtitle: str
    says: str
    chart: str
    headline: str  # formula of the chart's title: a sentence that follows the data
    columns: tuple[Column, ...]
