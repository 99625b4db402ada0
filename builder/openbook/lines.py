"""The rows of a table: as the workbook holds them, as we wrote them, as we would write them; which is which.

Where a person sorted the rows, or put columns of their own beside them, a row is known by its key and stays
where it stands; new rows come at the end. Else rows stand in the order of a new build.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from builder.openbook.inputs import INPUTS
from builder.openbook.log import Entry
from builder.openbook.speech import note
from builder.openbook.spelled import formula_of, said, shifted
from builder.package.area import cell_name
from builder.package.cells import CellView
from builder.workbook.held import HeldBook, HeldTable

Line = tuple[CellView, ...]
# The columns, in English, by which rows of the register are told apart; in other tables the first that do.
_KEYS = {row.table: row.key for row in INPUTS}
# Tables whose order says nothing: rows stay where they are, or one new figure would change all below it.
_STAYING = {"ProvenanceRows": ("ID",)}
_MOST_IN_A_KEY = 7


@dataclass(frozen=True, slots=True)
class Lines:
    """A table's rows. `now` are those held; `wanted`, `theirs` and `origins` are in the order they will have.

    `theirs` holds what we wrote of each row before, `origins` its number in the new workbook. Where rows have
    `moved`, what stands in a row's place may be another row of ours.
    """

    columns: tuple[str, ...]
    now: tuple[Line, ...]
    wanted: tuple[Line, ...]
    theirs: tuple[tuple[Line, ...], ...]
    origins: tuple[int, ...]
    moved: bool

    def place(self, number: int) -> int:
        """Return where a row of the new workbook stands."""
        return self.origins.index(number)


def lines(
    held: HeldBook,
    mine: HeldTable,
    new: HeldBook,
    table: HeldTable,
    bases: Sequence[HeldBook],
    key: Sequence[str],
) -> Lines | Entry:
    """Return the rows of a table; an entry of the log where they cannot be brought up to date.

    `mine` is the held table, `table` the new one, `key` the columns that tell rows apart (empty: found out).
    """
    columns = table.columns
    now, wanted = _rows(held, mine, columns), _rows(new, table, columns)
    known = [_rows(base, found, columns) if (found := base.table(table.name)) else () for base in bases]
    keys = _Keys.of([now, wanted, *known], columns, key)
    own = [name for name in mine.columns if name not in columns]
    stays = table.name in _STAYING
    if keys is not None and (stays or keys.is_sorted or (own and keys.all_there)):
        if not key and not keys.same:
            # Where the new rows belong only a build can tell.
            why = note("why-sorted") if keys.is_sorted else note("why-own-column", column=own[0])
            return Entry(mine.sheet, "", mine.name, why=why)
        ordered = keys.ordered(columns, now, wanted, known)
        if not ordered.moved:
            return ordered
    else:
        # Where a base has other rows than the table, what we wrote there is no guide to the row's place.
        base = max(known, key=lambda rows: (len(rows) == len(now), _agreeing(rows, now)))
        theirs = tuple(tuple(rows[at] for rows in known if at < len(rows)) for at in range(len(wanted)))
        moved = len(wanted) != len(now) or len(base) != len(now)
        ordered = Lines(columns, now, wanted, theirs, tuple(range(len(wanted))), moved)
    if ordered.moved and (refused := _may_not_move(mine, own, now, known)):
        return refused
    return ordered


@dataclass(frozen=True, slots=True)
class _Keys:
    """The keys of a table's rows: as held, as new, as we wrote them before. None twice in any."""

    held: tuple[object, ...]
    new: tuple[object, ...]
    before: tuple[tuple[object, ...], ...]

    @classmethod
    def of(cls, states: Sequence[Sequence[Line]], columns: Sequence[str], key: Sequence[str]) -> _Keys | None:
        """Return the keys, None where nothing tells the rows apart."""
        lengths = [0] if key else range(1, _MOST_IN_A_KEY + 1)
        for length in lengths:
            places = [columns.index(name) for name in key] if key else list(range(min(length, len(columns))))
            found = [tuple(tuple(said(line[at])[0] for at in places) for line in state) for state in states]
            if all(len(set(state)) == len(state) for state in found):
                return cls(found[0], found[1], tuple(found[2:]))
        return None

    @property
    def same(self) -> bool:
        """Whether the table holds the rows that it would have now."""
        return set(self.held) == set(self.new)

    @property
    def all_there(self) -> bool:
        """Whether every row that is held stays."""
        return set(self.held) <= set(self.new)

    @property
    def is_sorted(self) -> bool:
        """Whether the rows stand in another order than we ever wrote them."""
        return all(_common(self.held, keys) != _common(keys, self.held) for keys in self.before)

    def ordered(
        self, columns: tuple[str, ...], now: tuple[Line, ...], wanted: tuple[Line, ...],
        known: Sequence[tuple[Line, ...]],
    ) -> Lines:  # fmt: skip
        """Return the rows in the order in which they are held, new ones at the end."""
        place = {name: at for at, name in enumerate(self.new)}
        held = set(self.held)
        order = [name for name in self.held if name in place] + [
            name for name in self.new if name not in held
        ]
        origins = tuple(place[name] for name in order)
        before = [{name: at for at, name in enumerate(keys)} for keys in self.before]
        theirs = tuple(
            tuple(
                _at(rows[numbers[name]], at - numbers[name])
                for numbers, rows in zip(before, known, strict=True)
                if name in numbers
            )
            for at, name in enumerate(order)
        )
        placed = tuple(_at(wanted[origin], at - origin) for at, origin in enumerate(origins))
        return Lines(columns, now, placed, theirs, origins, tuple(order[: len(now)]) != self.held)


def key_of(table: str) -> tuple[str, ...]:
    """Return the English names of the columns that tell a table's rows apart; none: they are found out."""
    return _KEYS.get(table, _STAYING.get(table, ()))


def _common(these: Sequence[object], others: Sequence[object]) -> list[object]:
    known = set(others)
    return [one for one in these if one in known]


def _at(line: Line, rows: int) -> Line:
    """Return a row as it reads so many rows further down."""
    return tuple(shifted(cell, rows) for cell in line)


def _rows(held: HeldBook, table: HeldTable, columns: Sequence[str]) -> tuple[Line, ...]:
    places = [table.columns.index(name) for name in columns]
    return tuple(tuple(row[at] for at in places) for row in held.rows(table))


def _may_not_move(
    mine: HeldTable, own: Sequence[str], now: Sequence[Line], known: Sequence[Sequence[Line]]
) -> Entry | None:
    """Return why rows may not change places: a person's column, or a row that is not all ours or input."""
    if own:
        why = note("why-own-column", column=own[0])
        return Entry(mine.sheet, "", mine.name, why=why)
    ours = {tuple(said(cell) for cell in line) for rows in known for line in rows}
    formulas = {formula_of(cell) for rows in known for line in rows for cell in line}
    for number, line in enumerate(now, mine.data.top):
        if tuple(said(cell) for cell in line) in ours:
            continue
        if mine.name in _KEYS and all(formula_of(cell) in formulas for cell in line if cell.formula):
            continue
        why = note("why-own-row")
        return Entry(mine.sheet, cell_name(number, mine.area.left), mine.name, why=why)
    return None


def _agreeing(rows: Sequence[Line], others: Sequence[Line]) -> int:
    return sum(
        said(left) == said(right)
        for line, other in zip(rows, others, strict=False)
        for left, right in zip(line, other, strict=False)
    )
