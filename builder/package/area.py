"""Cells and ranges: `Area` on a sheet, `Reference` with the sheet's name, as formulas write them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384

_CELL = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_COLUMN = re.compile(r"[A-Za-z]{1,3}")
_REFERENCE = re.compile(r"(?:'((?:[^']|'')+)'|([^\W\d][\w.]*))!(.+)")
_PLAIN_SHEET = re.compile(r"[^\W\d]\w*")
_LIKE_R1C1 = re.compile(r"[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*")


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells; rows and columns count from 1, the last ones are included."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def parse(cls, text: str) -> Area:
        """Read `B2`, `$B$2` or `A1:D9`; raises ValueError where it is neither or runs backwards."""
        first, _, last = text.partition(":")
        top, left = cell_at(first)
        bottom, right = cell_at(last or first)
        if bottom < top or right < left:
            raise ValueError(f"the range {text} runs backwards")
        return cls(top, left, bottom, right)

    def __str__(self) -> str:
        first, last = cell_name(self.top, self.left), cell_name(self.bottom, self.right)
        return first if first == last else f"{first}:{last}"

    @property
    def absolute(self) -> str:
        """The area as names and charts write it: `$A$1:$D$9`."""
        first = f"${column_letters(self.left)}${self.top}"
        last = f"${column_letters(self.right)}${self.bottom}"
        return first if first == last else f"{first}:{last}"

    def meets(self, other: Area) -> bool:
        """Return whether the two share a cell."""
        return (
            self.top <= other.bottom
            and other.top <= self.bottom
            and self.left <= other.right
            and other.left <= self.right
        )

    def holds(self, other: Area) -> bool:
        """Return whether the other lies wholly inside."""
        return (
            self.top <= other.top
            and other.bottom <= self.bottom
            and self.left <= other.left
            and other.right <= self.right
        )

    def to_row(self, bottom: int) -> Area:
        """Return the area with another last row, one row high at least."""
        return replace(self, bottom=max(bottom, self.top))


@dataclass(frozen=True, slots=True)
class Reference:
    """An area of a named sheet."""

    sheet: str
    area: Area

    @classmethod
    def parse(cls, text: str) -> Reference | None:
        """Read `'My sheet'!$A$1:$B$2`; None for everything else, such as a formula or whole columns."""
        found = _REFERENCE.fullmatch(text.strip())
        if found is None:
            return None
        sheet = found[1].replace("''", "'") if found[1] else found[2]
        try:
            return cls(sheet, Area.parse(found[3]))
        except ValueError:
            return None

    def __str__(self) -> str:
        return f"{quoted(self.sheet)}!{self.area.absolute}"


def cell_at(text: str) -> tuple[int, int]:
    """Return row and column of `C7`, both from 1; raises ValueError where there is no such cell."""
    found = _CELL.fullmatch(text)
    if found is None:
        raise ValueError(f"“{text}” is not a cell")
    row, column = int(found[2]), column_number(found[1])
    if not (1 <= row <= LAST_ROW and column <= LAST_COLUMN):
        raise ValueError(f"the cell {text} lies outside a sheet")
    return row, column


@cache
def column_number(letters: str) -> int:
    """Return the number of a column, 1 for `A`, 27 for `AA`; raises ValueError for what is none."""
    if not _COLUMN.fullmatch(letters):
        raise ValueError(f"“{letters}” is not a column")
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


@cache
def column_letters(column: int) -> str:
    """Return the letters of a column, `A` for 1."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    """Return `C7` for row 7 and column 3."""
    return f"{column_letters(column)}{row}"


def quoted(sheet: str) -> str:
    """Return a sheet's name as formulas write it, in quotes where it needs them."""
    if _PLAIN_SHEET.fullmatch(sheet) and sheet.isascii() and not like_a_cell(sheet):
        return sheet
    return "'" + sheet.replace("'", "''") + "'"


def like_a_cell(name: str) -> bool:
    """Return whether Excel would read a name as a cell in A1 or R1C1 notation."""
    if _LIKE_R1C1.fullmatch(name):
        return True
    try:
        cell_at(name.upper())
    except ValueError:
        return False
    return "$" not in name
