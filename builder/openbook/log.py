"""The log of refreshes: a sheet that says of each cell what stood there, what stands there now, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from builder.openbook.speech import Note, heads, in_words, note, say
from builder.package.cells import Value as Held
from builder.workbook.added import HEADER_ROW
from builder.workbook.changes import AddSheet, Change, ChangesRefused, SetCell, SheetColumn, SizeTable
from builder.workbook.content import Cell, Value
from builder.workbook.held import HeldBook

TABLE = "RefreshLog"
_COLUMNS = (
    ("log-time", 18, ""),
    ("log-as-of", 12, "yyyy-mm-dd_0"),
    ("log-sheet", 16, ""),
    ("log-cell", 10, ""),
    ("log-what", 44, ""),
    ("log-before", 22, ""),
    ("log-after", 22, ""),
    ("log-why", 52, ""),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the log: the cell (`E6`, empty for a whole sheet), what it shows, old and new value, why.

    `displaced` is true where nothing but the place of the row is new; `form` is the cell's number format.
    """

    sheet: str
    cell: str
    what: str | Note
    before: Value = None
    after: Value = None
    why: str | Note = ""
    displaced: bool = False
    form: str = ""


def logged(
    held: HeldBook, entries: Sequence[Entry], now: datetime, as_of: date, copy: str, spoken: str
) -> Iterator[Change]:
    """Yield what writes entries below those in the log, in the language `spoken`.

    Raises ChangesRefused for a sheet of a person's.
    """
    table = held.table(TABLE)
    rows: tuple[object, ...] = ()
    top = HEADER_ROW + 1
    if table is None:
        if held.sheet(say(spoken, "log")) is not None:
            raise ChangesRefused([note("refused-own-sheet", name=say(spoken, "log"))])
        yield AddSheet(
            say(spoken, "log"),
            say(spoken, "log"),
            say(spoken, "log-says", copy=copy),
            TABLE,
            tuple(SheetColumn(say(spoken, key), width, form) for key, width, form in _COLUMNS),
        )
    else:
        if not heads(table.columns, tuple(key for key, _, _ in _COLUMNS)):
            raise ChangesRefused([note("refused-columns", table=TABLE)])
        rows, top = held.rows(table), table.data.top
    used = len(rows)
    yield SizeTable(TABLE, max(used + len(entries), 1))
    left = 1 if table is None else table.data.left
    sheet = say(spoken, "log") if table is None else table.sheet
    for at, entry in enumerate(entries, used):
        values: Iterable[Value] = (
            now.strftime("%Y-%m-%d %H:%M"), as_of, entry.sheet, entry.cell, in_words(entry.what, spoken),
            entry.before, entry.after, in_words(entry.why, spoken),
        )  # fmt: skip
        for column, value in enumerate(values, left):
            if value not in (None, ""):
                yield SetCell(sheet, (top + at, column), Cell(value))


def sheet_of(held: HeldBook, spoken: str) -> str:
    """Return the name of the sheet that the log stands on, or will."""
    table = held.table(TABLE)
    return say(spoken, "log") if table is None else table.sheet


def plain(value: Held) -> Value:
    """Return a held value as it can be written."""
    if isinstance(value, float):
        number = Decimal(repr(value))
        return int(number) if number == number.to_integral_value() else number
    return value
