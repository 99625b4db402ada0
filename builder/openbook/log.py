"""The log of refreshes: a sheet that says of each cell what stood there, what stands there now, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from builder.package.cells import Value as Held
from builder.workbook.added import HEADER_ROW
from builder.workbook.changes import AddSheet, Change, ChangesRefused, SetCell, SheetColumn, SizeTable
from builder.workbook.content import Cell, Value
from builder.workbook.held import HeldBook

SHEET, TABLE = "Refresh log", "RefreshLog"
COLUMNS = (
    SheetColumn("Time", 18),
    SheetColumn("As of", 12, "yyyy-mm-dd"),
    SheetColumn("Sheet", 16),
    SheetColumn("Cell", 10),
    SheetColumn("What", 44),
    SheetColumn("Before", 22),
    SheetColumn("After", 22),
    SheetColumn("Why", 52),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the log: the cell (`E6`, empty for a whole sheet), what it shows, old and new value, why."""

    sheet: str
    cell: str
    what: str
    before: Value = None
    after: Value = None
    why: str = ""


def logged(
    held: HeldBook, entries: Sequence[Entry], now: datetime, as_of: date, copy: str
) -> Iterator[Change]:
    """Yield what writes entries below those in the log; raises ChangesRefused for a sheet of a person's."""
    table = held.table(TABLE)
    rows: tuple[object, ...] = ()
    top = HEADER_ROW + 1
    if table is None:
        if held.sheet(SHEET) is not None:
            raise ChangesRefused([f"the workbook has a sheet “{SHEET}” of its own: give it another name"])
        yield AddSheet(
            SHEET,
            "Refresh log",
            f"Made by Refresh figures, newest at the end. The workbook before the last refresh: {copy}; "
            "`tradebrief refresh --undo` brings it back. Memos built before a refresh have to be built anew.",
            TABLE,
            COLUMNS,
        )
    else:
        if table.columns[: len(COLUMNS)] != tuple(column.name for column in COLUMNS):
            raise ChangesRefused([f"the table {TABLE} has other columns than our log: give it another name"])
        rows, top = held.rows(table), table.data.top
    used = len(rows)
    yield SizeTable(TABLE, max(used + len(entries), 1))
    left = 1 if table is None else table.data.left
    sheet = SHEET if table is None else table.sheet
    for at, entry in enumerate(entries, used):
        values: Iterable[Value] = (
            now.strftime("%Y-%m-%d %H:%M"), as_of, entry.sheet, entry.cell, entry.what,
            entry.before, entry.after, entry.why,
        )  # fmt: skip
        for column, value in enumerate(values, left):
            if value not in (None, ""):
                yield SetCell(sheet, (top + at, column), Cell(value))


def plain(value: Held) -> Value:
    """Return a held value as it can be written."""
    if isinstance(value, float):
        number = Decimal(repr(value))
        return int(number) if number == number.to_integral_value() else number
    return value
