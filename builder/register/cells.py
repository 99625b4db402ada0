"""Cells and tables as they stand in a file, before their values are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from builder.register.columns import Table


@dataclass(frozen=True, slots=True)
class Flaw:
    """A cell that holds no value at all: a formula, an error, true or false; and what to do."""

    what: str
    remedy: str


Cell = str | Decimal | date | Flaw
"""A CSV file has texts only; a workbook also numbers and dates. An empty cell is an empty text."""


class Unreadable(ValueError):
    """A cell does not hold what its column asks for; `column` is set where it is not the cell's own."""

    def __init__(self, what: str, remedy: str = "", column: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy
        self.column = column


@dataclass(frozen=True, slots=True)
class Grid:
    """A register table as found in a file.

    `header` stands in row `header_row`; `rows` are pairs of row number, as a person counts, and cells.
    """

    table: Table
    file: str
    sheet: str
    header: tuple[str, ...]
    header_row: int
    rows: Sequence[tuple[int, Sequence[Cell]]]
