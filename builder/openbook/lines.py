"""The rows of a table: as the workbook holds them, as we wrote them, as we would write them; which is which.

A row is known by its key, and what a person typed goes where its row goes. Where a person sorted the rows, or
put columns of their own beside them, rows stay where they stand and new ones come at the end. Else they stand
in the order of a new build.
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
_KEYS = {row.table: row.rows or row.key for row in INPUTS}
# Tables whose order says nothing: rows stay where they are, or one new figure would change all below it.
_STAYING = {"ProvenanceRows": ("ID",)}
_MOST_IN_A_KEY = 7


@dataclass(frozen=True, slots=True)
class Lines:
    """A table's rows. `now` are those held; the others are in the order that rows will have.

    `stood` holds what the workbook has of each row, wherever that stands now (None: nothing, or nothing but
    ours), `theirs` what we wrote of it before, `origins` its number in the new workbook. `gone` are the
    numbers of those held that it will not have.
    """

    columns: tuple[str, ...]
    now: tuple[Line, ...]
    wanted: tuple[Line, ...]
    stood: tuple[Line | None, ...]
    theirs: tuple[tuple[Line, ...], ...]
    origins: tuple[int, ...]
    gone: tuple[int, ...] = ()

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
        order = keys.staying
    elif keys is not None and (key or keys.same):
        order = keys.new
    else:
        return _by_place(mine, own, columns, now, wanted, known)
    assert keys is not None
    if order[: len(now)] != keys.held and (refused := _may_not_move(mine, own, now, known)):
        return refused
    return keys.ordered(order, columns, now, wanted, known)


def _by_place(
    mine: HeldTable, own: Sequence[str], columns: tuple[str, ...], now: tuple[Line, ...],
    wanted: tuple[Line, ...], known: Sequence[tuple[Line, ...]],
) -> Lines | Entry:  # fmt: skip
    """Return rows that nothing tells apart but where they stand."""
    # Where a base has other rows than the table, what we wrote there is no guide to the row's place.
    base = max(known, key=lambda rows: (len(rows) == len(now), _agreeing(rows, now)))
    theirs = tuple(tuple(rows[at] for rows in known if at < len(rows)) for at in range(len(wanted)))
    moved = len(wanted) != len(now) or len(base) != len(now)
    if moved and (refused := _may_not_move(mine, own, now, known)):
        return refused
    stood = tuple(None if moved else now[at] for at in range(len(wanted)))
    gone = tuple(range(len(wanted), len(now)))
    return Lines(columns, now, wanted, stood, theirs, tuple(range(len(wanted))), gone)


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

    @property
    def staying(self) -> tuple[object, ...]:
        """The new rows in the order in which they are held, those that are not held at the end."""
        new, held = set(self.new), set(self.held)
        stay = [name for name in self.held if name in new]
        return (*stay, *(name for name in self.new if name not in held))

    def ordered(
        self, order: Sequence[object], columns: tuple[str, ...], now: tuple[Line, ...],
        wanted: tuple[Line, ...], known: Sequence[tuple[Line, ...]],
    ) -> Lines:  # fmt: skip
        """Return the rows in an order of their keys, each as it reads there."""

        def found(keys: Sequence[object], rows: Sequence[Line]) -> dict[object, Line]:
            there = {name: at for at, name in enumerate(order)}
            return {name: _at(rows[at], there[name] - at) for at, name in enumerate(keys) if name in there}

        place = {name: at for at, name in enumerate(self.new)}
        placed, stood = found(self.new, wanted), found(self.held, now)
        before = [found(keys, rows) for keys, rows in zip(self.before, known, strict=True)]
        return Lines(
            columns,
            now,
            tuple(placed[name] for name in order),
            tuple(stood.get(name) for name in order),
            tuple(tuple(rows[name] for rows in before if name in rows) for name in order),
            tuple(place[name] for name in order),
            tuple(at for at, name in enumerate(self.held) if name not in place),
        )


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
    columns = [
        {said(line[at]) for rows in known for line in rows} for at in range(min(map(len, ours), default=0))
    ]
    computed = [any(formula for _, formula in column) for column in columns]
    for number, line in enumerate(now, mine.data.top):
        if tuple(said(cell) for cell in line) in ours:
            continue
        if mine.name in _KEYS and all(
            formula_of(cell) in formulas
            if cell.formula
            else not computed[at] or cell.value in (None, "") or said(cell) in columns[at]
            for at, cell in enumerate(line)
        ):
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
