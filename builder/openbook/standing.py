"""Where the cells of the new workbook stand in the one that a person works in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from builder.openbook.lines import Lines
from builder.package.area import Area
from builder.workbook.held import HeldTable
from builder.workbook.written import At


@dataclass(frozen=True, slots=True)
class TableMatch:
    """A table of the new workbook, the same in the held one, and their rows; None where it is left alone."""

    table: HeldTable
    mine: HeldTable | None
    lines: Lines | None


class Standing:
    """Where cells stand: those of tables by row and column, all others in the same place."""

    def __init__(self, matches: Iterable[TableMatch]) -> None:
        self._of_sheet: dict[str, list[TableMatch]] = {}
        for match in matches:
            self._of_sheet.setdefault(match.table.sheet, []).append(match)

    def in_a_table(self, at: At) -> bool:
        """Return whether a cell of the new workbook is data of a table."""
        return self._match(at) is not None

    def of(self, at: At) -> At | None:
        """Return where a cell of the new workbook stands, None where it is in a table that is left alone."""
        match = self._match(at)
        if match is None:
            return at
        row, column = at[1]
        name = match.table.columns[column - match.table.data.left]
        if match.mine is None or name not in match.mine.columns:
            return None
        number = row - match.table.data.top
        stands = number if match.lines is None else match.lines.place(number)
        return match.mine.sheet, match.mine.place(stands, name)

    def _match(self, at: At) -> TableMatch | None:
        sheet, place = at
        cell = Area(*place, *place)
        return next((row for row in self._of_sheet.get(sheet, []) if row.table.data.holds(cell)), None)
