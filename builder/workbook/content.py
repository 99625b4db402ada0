"""What a workbook is filled with: plain values, made from facts before any package is opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

Value = Decimal | int | str | date | bool | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell's content.

    `formula` (without `=`) stands in place of the template's own; where it is empty a formula of the
    template's cell is kept and `value` is written as its last result, and a cell without one holds the
    constant. `error` (such as `#N/A`) is that last result where the formula gives an error. `link` is
    a place in the workbook (`'Trend'!A1`) or an http, https or mailto address. `number_format` stands in
    place of the template's where it is not empty. A text that is `quoted` is somebody's own, a name or a
    title: a workbook in another language keeps it, be it a word of the template too.
    """

    value: Value = None
    formula: str = ""
    error: str = ""
    link: str = ""
    number_format: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class TableFill:
    """All data rows of one Excel Table, each with one cell for each column of the template's table."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class NamedFill:
    """The content of the one cell that a defined name of the template points to.

    `appended` puts a text behind the words that the template has in the cell.
    """

    name: str
    cell: Cell
    appended: bool = False


@dataclass(frozen=True, slots=True)
class FactCell:
    """Where a fact stands: row (from 0) and column of a filled table, or the cell of a defined name `at`.

    `name` is the fact's id and becomes a defined name of the workbook.
    """

    name: str
    table: str = ""
    row: int = 0
    column: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class BookFill:
    """A whole workbook's content, to be put into a template."""

    tables: tuple[TableFill, ...] = ()
    named: tuple[NamedFill, ...] = ()
    facts: tuple[FactCell, ...] = ()
    drop_sheets: tuple[str, ...] = ()
    alt_texts: Mapping[str, str] = field(default_factory=dict)
    title: str = ""
    subject: str = ""
    language: str = "en"
    as_of: date = date(1980, 1, 1)
    footer_centre: str = ""
