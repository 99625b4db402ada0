"""The log of refreshes: a sheet that says of each cell what stood there, what stands there now, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from builder.openbook.speech import Note, heads, in_words, note, say
from builder.package.cells import Value as Held
from builder.package.cells import place_of
from builder.package.number_format import DATE, shown
from builder.workbook.added import HEADER_ROW
from builder.workbook.changes import AddSheet, Change, ChangesRefused, SetCell, SheetColumn, SizeTable
from builder.workbook.content import Cell, Value
from builder.workbook.held import HeldBook

TABLE = "RefreshLog"
# Behind a number, which stands at the right of its column, a gap of two digits: the next one begins there.
_GAP = "_0_0"
_COLUMNS = (
    ("log-time", 17, ""),
    ("log-as-of", 14, f"{DATE}{_GAP}"),
    ("log-sheet", 16, ""),
    ("log-cell", 13, ""),
    ("log-what", 40, ""),
    ("log-before", 28, f"General{_GAP}"),
    ("log-after", 28, f"General{_GAP}"),
    ("log-why", 52, ""),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the log: the cell (`E6`, empty for a whole sheet), what it shows, old and new value, why.

    `displaced` is true where nothing but the place of the row is new, `fresh` where the row is; `form` is the
    cell's number format.
    """

    sheet: str
    cell: str
    what: str | Note
    before: Value = None
    after: Value = None
    why: str | Note = ""
    displaced: bool = False
    form: str = ""
    fresh: bool = False

    @property
    def rank(self) -> int:
        """How far down it is told: headings and facts, then numbers of tables, then their words."""
        what = str(self.what)
        if not what.endswith("]"):
            return 1 if what else 0
        return 3 if isinstance(self.after, str) else 2


def arranged(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return entries in the order in which they are told.

    Headlines come first, then what changed on each sheet, the sheets in the order of their first entries,
    then a line for each row that is new or stands in another place, from its first cell to its last.
    """
    single: list[Entry] = []
    rows: dict[tuple[str, int, bool], list[Entry]] = {}
    order: dict[str, int] = {}
    for entry in entries:
        order.setdefault(entry.sheet, len(order))
        if (entry.displaced or entry.fresh) and entry.cell:
            row, _ = place_of(entry.cell)
            rows.setdefault((entry.sheet, row, entry.fresh), []).append(entry)
        else:
            single.append(entry)
    together = sorted(map(_row, rows.values()), key=lambda entry: order[entry.sheet])
    single.sort(key=lambda entry: (min(entry.rank, 1), order[entry.sheet], entry.rank))
    return (*single, *together)


def _row(entries: Sequence[Entry]) -> Entry:
    """Return the entries of a row as one."""
    cells = sorted(entries, key=lambda entry: place_of(entry.cell))
    first, last = cells[0], cells[-1]
    cell = f"{first.cell}:{last.cell}"
    table = str(first.what).partition("[")[0]
    named = next((entry for entry in cells if isinstance(entry.after, str)), first)
    why = note("why-new-row") if first.fresh else note("why-row-moved")
    before = None if first.fresh else named.before
    return Entry(first.sheet, cell, table, before, named.after, why, first.displaced, fresh=first.fresh)


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
            form = _gapped(form_of(entry)) if isinstance(value, (Decimal, int)) else ""
            if value not in (None, ""):
                yield SetCell(sheet, (top + at, column), Cell(value, number_format=form))


def _gapped(form: str) -> str:
    """Return a cell's number format with the gap behind it in each of its sections."""
    return ";".join(f"{section}{_GAP}" for section in (form or "General").split(";"))


def sheet_of(held: HeldBook, spoken: str) -> str:
    """Return the name of the sheet that the log stands on, or will."""
    table = held.table(TABLE)
    return say(spoken, "log") if table is None else table.sheet


def shown_as(entry: Entry, value: Value) -> str:
    """Return a value of an entry as its cell shows it."""
    if isinstance(value, (Decimal, int)) and not isinstance(value, bool):
        return shown(float(value), form_of(entry))
    return "" if value is None else str(value)


def form_of(entry: Entry) -> str:
    """Return the number format in which an entry is told, none where that would show no difference."""
    before, after = (
        shown(float(value), entry.form) if isinstance(value, (Decimal, int)) else None
        for value in (entry.before, entry.after)
    )
    return "" if before == after else entry.form


def plain(value: Held) -> Value:
    """Return a held value as it can be written."""
    if isinstance(value, float):
        number = Decimal(repr(value))
        return int(number) if number == number.to_integral_value() else number
    return value
