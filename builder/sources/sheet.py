"""One sheet of a publisher's spreadsheet as a grid of plain cells, and why a file may not become one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from builder.package.area import column_letters

Value = str | Decimal | None
"""A cell: its text as it stands, a number with the 15 digits Excel keeps, or None where it is blank."""

Row = tuple[Value, ...]

MOST_ROWS = 20_000
MOST_CELLS = 400_000


class Unopened(ValueError):
    """The file cannot be read as a spreadsheet; the text says why, `remedy` what to do."""

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(what)
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. Rows and columns count from 0 here, and from 1 and A in what people read."""

    name: str
    rows: tuple[Row, ...]

    def at(self, row: int, column: int) -> Value:
        """Return the cell, None outside the sheet."""
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column]
        return None

    def address(self, row: int, column: int) -> str:
        """Return e.g. `2022!C45`."""
        return f"{self.name}!{letters(column)}{row + 1}"


def letters(column: int) -> str:
    """Return a column's letters, A for 0."""
    return column_letters(column + 1)


def value(cell: object) -> Value:
    """Return a cell's value; a date or a truth value becomes text, which no figure is made of."""
    match cell:
        case None:
            return None
        case bool():
            return str(cell).upper()
        case int() | float():
            number = Decimal(format(cell, ".15g"))
            return number if number.is_finite() else str(cell)
        case date():
            return cell.isoformat()
    text = str(cell)
    return text if text.strip() else None


def trimmed(rows: list[Row]) -> tuple[Row, ...]:
    """Return the rows without the blank ones at the end."""
    while rows and all(cell is None for cell in rows[-1]):
        rows.pop()
    return tuple(rows)
