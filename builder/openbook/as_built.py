"""A built workbook as it was built, where it was changed since and its register too.

Where the register has changed too, the rows in which the two differ are told apart by the digests that the
manifest keeps of every row: what the workbook holds as it was built, the register has changed since. The
register with those rows set back builds the workbook again, and its hash proves that it is the same.
"""

from __future__ import annotations

import hashlib
import itertools
import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from builder.openbook.deciding import alike
from builder.openbook.edits import Edit, by_key, edits_of, key_of, keyed, lines_of
from builder.openbook.figures import same
from builder.openbook.inputs import Input
from builder.openbook.log import Entry, plain
from builder.openbook.overlay import overlaid
from builder.openbook.speech import Note, note
from builder.package.area import cell_name
from builder.package.cells import CellView, SheetView
from builder.progress import Steps
from builder.publish.digests import LENGTH, SheetDigest
from builder.rebuilt import rebuilt
from builder.register.cells import Grid
from builder.register.folder import RegisterFile, Standing
from builder.register.problems import InputRefused
from builder.report import Order
from builder.workbook.changes import ChangesRefused
from builder.workbook.held import HeldBook, HeldTable

# What a row held is not looked for where there is more to try.
_MOST_TRIED = 20_000
_POWERS = {"thousand": 0, "million": 3, "billion": 6}
_MOST_NAMED = 12

Line = Mapping[str, CellView]


@dataclass(slots=True)
class Apart:
    """What tells a workbook from the register as it is now: rows typed here, rows changed there, or in both.

    `back` are the edits that set the register back to what it was when the workbook was built.
    """

    typed: list[Note] = field(default_factory=list)
    moved: list[Note] = field(default_factory=list)
    both: list[Note] = field(default_factory=list)
    back: list[Edit] = field(default_factory=list)


def apart(
    held: HeldBook,
    now: HeldBook,
    digests: Mapping[str, SheetDigest],
    values: Iterable[float],
    inputs: Sequence[Input],
) -> Apart:
    """Return what was typed into a workbook and what its register changed since it was built.

    `now` is the workbook that the register alone would build now, `values` are numbers that were read then.
    """
    found = Apart()
    cells = [CellView(value) for value in sorted(set(values))]
    for wanted in inputs:
        mine, theirs = held.table(wanted.table), now.table(wanted.table)
        if mine is None or theirs is None or not set(wanted.columns) <= set(mine.columns):
            continue
        sheet, other = held.sheet(mine.sheet), now.sheet(theirs.sheet)
        built = digests.get(mine.sheet)
        if sheet is not None and other is not None and built is not None:
            _Table(wanted, _known(built), cells, found).tell(held, mine, sheet, now, theirs, other)
    return found


def set_back(
    order: Order, files: Iterable[RegisterFile], grids: Sequence[Grid], found: Apart, sha256: str
) -> bytes | None:
    """Return the workbook as it was built, None where the register set back does not build it.

    `files` are those of the register as it was then, `sha256` the workbook's hash.
    """
    try:
        then = overlaid(grids, [_in_its_unit(edit, grids) for edit in found.back])
        made = rebuilt(replace(order, standing=Standing(tuple(files), then)), Steps(lambda _: None))
    except (InputRefused, ChangesRefused):
        return None
    return made.data if hashlib.sha256(made.data).hexdigest() == sha256 else None


def unknown(book: str, found: Apart, *, register_moved: bool = True) -> ChangesRefused:
    """Return the refusal where it is not known how a workbook was built: what differs, and what to do.

    Where the register has not moved since, what builds it has: a row that differs was typed, or nobody
    changed it.
    """
    problems = [note("refused-unknown" if register_moved else "refused-built-otherwise", book=book)]
    told = (("unknown-typed", found.typed), ("unknown-moved", found.moved), ("unknown-both", found.both))
    for key, rows in told if register_moved else (("unknown-typed", [*found.typed, *found.both]),):
        problems += [note(key, place=place) for place in rows[:_MOST_NAMED]]
        if len(rows) > _MOST_NAMED:
            problems.append(note("told-more", count=len(rows) - _MOST_NAMED))
    return ChangesRefused([*problems, note("unknown-remedy", book=book)])


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of both workbooks; `known` are the digests of its sheet's rows as they were built, `values`
    what numbers were then, as far as the manifest tells.
    """

    wanted: Input
    known: Collection[str]
    values: Sequence[CellView]
    found: Apart

    def tell(
        self, held: HeldBook, mine: HeldTable, sheet: SheetView,
        now: HeldBook, theirs: HeldTable, other: SheetView,
    ) -> None:  # fmt: skip
        """Tell the rows of a table apart, row by row."""
        here = self._as_built(held, mine, sheet)
        there = self._as_built(now, theirs, other)
        places = _places(held, mine, self.wanted)
        rows, others = by_key(held, mine, self.wanted), by_key(now, theirs, self.wanted)
        for key in rows.keys() | others.keys():
            if all(part in ("", *self.wanted.none) for part in key):
                continue
            name = note("edit-gone", sheet=mine.sheet, key=" ".join(key))
            place = places.get(key, name)
            if key not in rows:
                # Taken out here, or brought by the register since.
                if key in there:
                    self.found.typed.append(name)
                else:
                    self.found.moved.append(name)
                    row = keyed(key, self.wanted)
                    self.found.back.append(Edit(self.wanted.register, row, {}, name, "removed"))
            elif key not in others:
                (self.found.moved if key in here else self.found.typed).append(place)
                if key in here:
                    self._back(rows[key][0], (), place, "added", key)
            elif self._differ(rows[key], others[key]):
                if key in here:
                    self.found.moved.append(place)
                    self._back(rows[key][0], others[key], place, "changed", key)
                elif key in there:
                    self.found.typed.append(place)
                else:
                    self.found.both.append(place)
                    self._mixed(rows[key][0], others[key][0], (theirs, place), key)

    def _as_built(self, book: HeldBook, table: HeldTable, sheet: SheetView) -> set[tuple[str, ...]]:
        """Return the keys of the rows that stand as they were built."""
        digests = SheetDigest.of(sheet).rows
        return {
            key_of(row, self.wanted)
            for number, row in enumerate(lines_of(book, table), table.data.top)
            if digests[(number - 1) * LENGTH : number * LENGTH] in self.known
        }

    def _differ(self, rows: Sequence[Line], others: Sequence[Line]) -> bool:
        return not all(
            any(same(rows[0][name].value, plain(other[name].value)) for other in others)
            for name in self.wanted.columns
        )

    def _back(self, row: Line, others: Sequence[Line], place: Note, kind: str, key: tuple[str, ...]) -> None:
        if edit := edits_of(row, others, self.wanted, place, kind, key):
            self.found.back.append(edit)

    def _mixed(self, row: Line, other: Line, at: tuple[HeldTable, Note], key: tuple[str, ...]) -> None:
        """Find what a row held that both sides changed: each cell is one side's, or a known value."""
        table, place = at
        names = [name for name in row if name in other and not alike(row[name], other[name])]
        choices = [
            [row[name], other[name], *(self.values if self.wanted.columns.get(name) == "value" else ())]
            for name in names
        ]
        if math.prod(map(len, choices)) > _MOST_TRIED:
            return
        for chosen in itertools.product(*choices):
            then = dict(other) | dict(zip(names, chosen, strict=True))
            cells = {(1, table.area.left + across): then[name] for across, name in enumerate(table.columns)}
            if SheetDigest.of(SheetView("", "", cells)).rows in self.known:
                self._back(then, [other], place, "changed", key)
                return


def _known(built: SheetDigest) -> set[str]:
    return {built.rows[at : at + LENGTH] for at in range(0, len(built.rows), LENGTH)}


def _places(book: HeldBook, table: HeldTable, wanted: Input) -> dict[tuple[str, ...], Note]:
    """Return where the rows of a table stand, by their key."""
    return {
        key_of(row, wanted): note("edit-place", sheet=table.sheet, number=number)
        for number, row in enumerate(lines_of(book, table), table.data.top)
    }


def _in_its_unit(edit: Edit, grids: Sequence[Grid]) -> Edit:
    """Return an edit that gives a value in the unit that its row of the register has now."""
    grid = next((grid for grid in grids if grid.table.name == edit.register), None)
    if grid is None or edit.kind != "changed" or not {"unit", "value"} <= edit.cells.keys():
        return edit
    at = {name: number for number, name in enumerate(grid.header)}
    units = {
        str(row[at["unit"]])
        for _, row in grid.rows
        if all(str(row[at[name]]) == part for name, part in edit.key.items())
    }
    cells = dict(edit.cells)
    currency, _, scale = cells["unit"].partition(" ")
    unit = units.pop() if len(units) == 1 else ""
    if unit.partition(" ")[0] != currency or unit.partition(" ")[2] not in _POWERS:
        return edit
    power = _POWERS[unit.partition(" ")[2]] - _POWERS[scale]
    cells |= {"unit": unit, "value": f"{Decimal(cells['value']).scaleb(-power).normalize():f}"}
    return replace(edit, cells=cells)


def collisions(
    found: Sequence[Edit], held: HeldBook, then: HeldBook, now: HeldBook, inputs: Sequence[Input]
) -> Iterator[Entry]:
    """Yield the cells that were typed and that the register has changed too, each to something else.

    `then` is the workbook that the register alone built before, `now` what it would build.
    """
    typed = {(edit.register, tuple(edit.key.items())) for edit in found if edit.kind == "changed"}
    for wanted in inputs:
        table = held.table(wanted.table)
        if table is None or wanted.register not in {register for register, _ in typed}:
            continue
        was, new = (by_key(book, book.table(wanted.table), wanted) for book in (then, now))
        for number, row in enumerate(lines_of(held, table), table.data.top):
            key = key_of(row, wanted)
            if (wanted.register, tuple(keyed(key, wanted).items())) not in typed:
                continue
            for name in wanted.columns:
                before, after = ([line[name] for line in lines.get(key, ())] for lines in (was, new))
                moved = after and before and not same(after[0].value, plain(before[0].value))
                if moved and not any(same(row[name].value, plain(one.value)) for one in (*before, *after)):
                    place = cell_name(number, table.area.left + table.columns.index(name))
                    here, there = plain(row[name].value), plain(after[0].value)
                    why = note("why-register-too")
                    yield Entry(table.sheet, place, f"{wanted.table}[{name}]", here, there, why)
