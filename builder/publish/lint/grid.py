"""Cells and ranges of a sheet: A1 references as numbers, and whether ranges meet."""

from __future__ import annotations

import re
from dataclasses import dataclass

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384

_CELL = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells, first and last row and column counted from 1, all included."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def parse(cls, text: str) -> Area:
        """Read `B2` or `A1:D9`; raises ValueError where it is no reference or leaves the sheet."""
        first, _, last = text.partition(":")
        top, left = cell(first)
        bottom, right = cell(last or first)
        if bottom < top or right < left:
            raise ValueError(f"the range {text} runs backwards")
        return cls(top, left, bottom, right)

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


def cell(text: str) -> tuple[int, int]:
    """Return row and column of `C7`, both from 1; raises ValueError where there is no such cell."""
    match = _CELL.fullmatch(text)
    if match is None:
        raise ValueError(f"“{text}” is not a cell")
    row, column = int(match[2]), 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    if not (1 <= row <= LAST_ROW and column <= LAST_COLUMN):
        raise ValueError(f"the cell {text} lies outside a sheet")
    return row, column


def name_of(row: int, column: int) -> str:
    """Return the A1 name of a cell."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def like_a_cell(name: str) -> bool:
    """Return whether Excel would read a name as a cell, in either of its notations (A1, R1C1)."""
    if re.fullmatch(r"[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*", name):
        return True
    try:
        cell(name.upper())
    except ValueError:
        return False
    return True
