"""Digests of a workbook's sheets, by which a changed cell is found without keeping every value.

One digest of eight signs for each row and each column: a single changed cell stands where the changed
row meets the changed column.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from builder.package.cells import SheetView, Value

LENGTH = 8
_DIGITS = 9


@dataclass(frozen=True, slots=True)
class SheetDigest:
    """The digests of a sheet's rows and columns, from the first on, set end to end."""

    rows: str
    columns: str

    @classmethod
    def of(cls, sheet: SheetView) -> SheetDigest:
        """Return the digests of a sheet: what its cells say and whether they are formulas.

        Numbers count to nine digits, so that the last bit of another program's sum makes no difference.
        """
        rows: dict[int, list[str]] = defaultdict(list)
        columns: dict[int, list[str]] = defaultdict(list)
        for (row, column), cell in sorted(sheet.cells.items()):
            if cell.value not in (None, "") or cell.formula:
                said = f"{'=' if cell.formula else ''}{normal(cell.value)}"
                rows[row].append(f"{column}:{said}")
                columns[column].append(f"{row}:{said}")
        return cls(_joined(rows), _joined(columns))

    def changed_rows(self, other: SheetDigest) -> tuple[int, ...]:
        """Return the numbers of the rows that differ."""
        return tuple(_differing(self.rows, other.rows))

    def changed_columns(self, other: SheetDigest) -> tuple[int, ...]:
        """Return the numbers of the columns that differ."""
        return tuple(_differing(self.columns, other.columns))


def normal(value: Value) -> str:
    """Return a value as text, the same for numbers that agree to nine digits."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{value:.{_DIGITS}g}" if value else "0"
    return "" if value is None else value


def sheet_digests(sheets: Iterable[SheetView]) -> dict[str, SheetDigest]:
    """Return the digests of sheets by their names."""
    return {sheet.name: SheetDigest.of(sheet) for sheet in sheets}


def _joined(lines: dict[int, list[str]]) -> str:
    return "".join(_digest(lines.get(number, [])) for number in range(1, max(lines, default=0) + 1))


def _digest(line: list[str]) -> str:
    if not line:
        return "-" * LENGTH
    return hashlib.sha256("\x1f".join(line).encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]


def _differing(old: str, new: str) -> Iterator[int]:
    empty = "-" * LENGTH
    for at in range(0, max(len(old), len(new)), LENGTH):
        if (old[at : at + LENGTH] or empty) != (new[at : at + LENGTH] or empty):
            yield at // LENGTH + 1
