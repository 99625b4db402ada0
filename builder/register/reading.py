"""A table as found in a file turned into rows of the register, every cell that is wrong named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from builder.register.cells import Cell, Grid, Unreadable
from builder.register.columns import Column
from builder.register.evidence import BrokenRow
from builder.register.makers import maker
from builder.register.origin import Place
from builder.register.problems import Problems, nearest
from builder.register.said import numeral, sentence
from builder.register.values import Parser, empty, parser

# More than that has one cause, and a list of them all would fill the memory.
MOST_PROBLEMS = 10_000


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of one table.

    `rows` are those without a flaw of their own; `numbers` the row numbers of all that are not
    empty. `cited` holds, for id-like columns, every text found, also in rows that were refused:
    what refers to such a row is not wrong for it. `broken` are the rows with a cell that cannot be read.
    """

    grid: Grid
    rows: tuple[Any, ...] = ()
    numbers: tuple[int, ...] = ()
    cited: dict[str, frozenset[str]] = field(default_factory=dict)
    broken: tuple[BrokenRow, ...] = ()


def read_grid(grid: Grid, problems: Problems) -> Reading:
    """Read a table's rows; a header that does not match refuses them all."""
    filled = [(number, cells) for number, cells in grid.rows if any(cell != "" for cell in cells)]
    numbers = tuple(number for number, _ in filled)
    if not _header_matches(grid, problems):
        return Reading(grid, (), numbers)
    read_row = _RowReader(grid, problems)
    made = []
    before = len(problems)
    for number, cells in filled:
        if (row := read_row(number, cells)) is not None:
            made.append(row)
        if len(problems) - before > MOST_PROBLEMS:
            what = sentence(
                "there are more than {most_problems} problems in {name}; the rest was not read",
                most_problems=numeral(MOST_PROBLEMS, ","),
                name=grid.table.name,
            )
            problems.add(grid.file, what, "Mend these first", sheet=grid.sheet, row=number)
            break
    return Reading(grid, tuple(made), numbers, _cited(grid, filled), tuple(read_row.broken))


def _header_matches(grid: Grid, problems: Problems) -> bool:
    known = grid.table.names
    before = len(problems)

    def add(what: str, remedy: str, column: str = "") -> None:
        problems.add(grid.file, what, remedy, sheet=grid.sheet, row=grid.header_row, column=column)

    for position, name in enumerate(grid.header, 1):
        if not name:
            add(
                sentence("column {position} has no name", position=position),
                "Name it in the header, or take the column away",
            )
        elif name not in known:
            remedy = nearest(name, known) or sentence(
                "The columns of {name} are: {known}", name=grid.table.name, known=", ".join(known)
            )
            add(
                sentence("the table {name} has no column “{name2}”", name=grid.table.name, name2=name),
                remedy,
                name,
            )
    for name, count in Counter(grid.header).items():
        if name and count > 1:
            add(
                sentence("the column “{name}” stands {count} times", name=name, count=count),
                "Keep one of them",
                name,
            )
    for name in known:
        if name not in grid.header:
            add(
                sentence("the column “{name}” is missing", name=name),
                "Add it to the header; its cells may be empty",
                name,
            )
    return len(problems) == before


class _RowReader:
    """Reads the rows of one table; a text met before in a column is not parsed again."""

    def __init__(self, grid: Grid, problems: Problems) -> None:
        self._grid = grid
        self._problems = problems
        self._columns = tuple(_ColumnReader(grid.table.column(name)) for name in grid.header)
        self._make = maker(grid.table)
        self.broken: list[BrokenRow] = []

    def __call__(self, number: int, cells: Sequence[Cell]) -> Any | None:
        """Return the row, or None where something in it is wrong."""
        if len(cells) != len(self._columns):
            self._add(
                number,
                Unreadable(
                    sentence(
                        "the row has {count} cells, the header {count2}",
                        count=len(cells),
                        count2=len(self._columns),
                    ),
                    "Put texts with a comma in quotation marks, and take away commas too many",
                ),
            )
            return None
        values: dict[str, object] = {}
        for column, cell in zip(self._columns, cells, strict=True):
            value = column.read(cell)
            if isinstance(value, Unreadable):
                self._add(number, value, column.name)
            else:
                values[column.name] = value
        place = Place(self._grid.file, self._grid.sheet, number)
        if len(values) < len(cells):
            self.broken.append(BrokenRow(self._grid.table.name, place, values))
            return None
        try:
            return self._make(values, place)
        except Unreadable as refusal:
            self._add(number, refusal)
            return None

    def _add(self, number: int, refusal: Unreadable, column: str = "") -> None:
        self._problems.add(
            self._grid.file,
            refusal.what,
            refusal.remedy,
            sheet=self._grid.sheet,
            row=number,
            column=refusal.column or column,
        )


class _ColumnReader:
    def __init__(self, column: Column) -> None:
        self.name = column.name
        self._parse: Parser = parser(column)
        empty_value: object = empty(column)
        if column.required:
            empty_value = Unreadable(
                "the cell is empty", sentence("{note}: this may not be left out", note=column.note)
            )
        self._known: dict[str, object] = {"": empty_value}

    def read(self, cell: Cell) -> object:
        """Return the value, or the Unreadable that says why there is none."""
        if not isinstance(cell, str):  # 1 and 1.0 are equal as keys, but not as printed digits
            return self._parsed(cell)
        if cell not in self._known:
            self._known[cell] = self._parsed(cell)
        return self._known[cell]

    def _parsed(self, cell: Cell) -> object:
        try:
            return self._parse(cell)
        except Unreadable as refusal:
            return refusal


def _cited(grid: Grid, filled: Sequence[tuple[int, Sequence[Cell]]]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for name in ("id", "event", "series"):
        if name in grid.header:
            at = grid.header.index(name)
            cells = (cells[at] for _, cells in filled if at < len(cells))
            found[name] = frozenset(cell for cell in cells if isinstance(cell, str) and cell)
    return found
