"""What brings a built workbook up to date: cell by cell what it holds, what we wrote, what we would write.

A cell is ours where it holds just what we wrote. All else is a person's: it is never written over, and where
it stands in the way of a new value the log says so. Formulas that are ours stay; Excel computes them, and
where it comes to another value than we do, that is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from builder.openbook.deciding import Cells, Meeting, Reason, agree, alike
from builder.openbook.figures import Decided
from builder.openbook.inputs import inputs_in
from builder.openbook.lacking import Lacking
from builder.openbook.lines import Lines, key_of, lines
from builder.openbook.log import Entry, plain
from builder.openbook.names import names_moved
from builder.openbook.speech import Note, note
from builder.openbook.spelled import formula_of, said
from builder.openbook.standing import Standing, TableMatch
from builder.package.area import Area, Reference, cell_name
from builder.package.cells import CellView, Place
from builder.workbook.changes import Change, ChangesRefused, SizeTable
from builder.workbook.held import EMPTY, HeldBook, HeldTable
from builder.workbook.tongue import Tongue
from builder.workbook.written import At, WrittenBook


@dataclass(frozen=True, slots=True)
class Compared:
    """What was decided, and where the cells of the new workbook stand in the held one."""

    decided: Decided
    standing: Standing


def compare(
    held: HeldBook,
    bases: Sequence[WrittenBook],
    new: WrittenBook,
    reasons: Mapping[At, Reason],
    tongue: Tongue,
) -> Compared:
    """Return the changes that bring a workbook up to date, what they change, and what is left alone.

    `bases` are what we wrote before, the first as it was built; `new` is what would be built now, its words
    in the language of `tongue`. Raises ChangesRefused for a row of a person's that the build does not show.
    """
    lacking = Lacking.of(held, new.held)
    known = [lacking.left_out(base) for base in bases]
    return _Comparing(held, known, lacking.left_out(new), reasons, tongue).compared()


class _Comparing:
    def __init__(
        self,
        held: HeldBook,
        bases: Sequence[WrittenBook],
        new: WrittenBook,
        reasons: Mapping[At, Reason],
        tongue: Tongue,
    ) -> None:
        self._held, self._bases, self._new, self._tongue = held, bases, new, tongue
        self._inputs = {row.table: row for row in inputs_in(tongue.language, tongue.currency)}
        self._sizes: list[Change] = []
        self._cells = Cells(bases, new, reasons)
        self._matches: list[TableMatch] = []
        self._lost: list[Note] = []

    def compared(self) -> Compared:
        for table in self._new.held.tables:
            self._match(table)
        standing = Standing(self._matches)
        for match in self._matches:
            if match.mine is not None and match.lines is not None:
                self._table(match.table, match.mine, match.lines, standing)
        if self._lost:
            raise ChangesRefused(self._lost)
        self._beside_tables()
        names = names_moved(self._held, self._bases, self._new, standing)
        gone = {sheet.name for sheet in self._bases[0].held.sheets} - {
            sheet.name for sheet in self._new.held.sheets
        }
        for name in sorted(gone):
            if self._held.sheet(name) is not None:
                self._note(Entry(name, "", note("whole-sheet"), why=note("why-nothing-to-say")))
        cells = self._cells
        changes = (*self._sizes, *cells.changes, *names)
        return Compared(Decided(changes, tuple(cells.entries), tuple(cells.left)), standing)

    def _match(self, table: HeldTable) -> None:
        mine = self._held.table(table.name)
        found: Lines | Entry
        if mine is None:
            why = note("why-no-table")
            found = Entry(table.sheet, "", table.name, why=why)
        elif missing := [name for name in table.columns if name not in mine.columns]:
            why = note("why-no-column", column=missing[0])
            found = Entry(mine.sheet, "", mine.name, why=why)
        else:
            key = [self._tongue.word(name) for name in key_of(table.name)]
            bases = [base.held for base in self._bases]
            found = lines(self._held, mine, self._new.held, table, bases, key)
        if isinstance(found, Entry):
            if self._held.sheet(found.sheet) is not None:  # else all of the sheet is told of
                self._note(found)
            self._matches.append(TableMatch(table, mine, None))
        else:
            self._matches.append(TableMatch(table, mine, found))

    def _note(self, entry: Entry) -> None:
        self._cells.left.append(entry)

    def _table(self, table: HeldTable, mine: HeldTable, rows: Lines, standing: Standing) -> None:
        if len(rows.wanted) != len(rows.now):
            self._sizes.append(SizeTable(mine.name, len(rows.wanted)))
        for at in rows.gone:
            if self._is_lost(mine, rows, at):
                where = note("edit-place", sheet=mine.sheet, number=mine.data.top + at)
                self._lost.append(note("edit-not-shown", place=where))
            self._cells.entries.append(_gone(mine, at, rows.now[at]))
        for at, line in enumerate(rows.wanted):
            now, stood = rows.now[at] if at < len(rows.now) else None, rows.stood[at]
            for across, cell in enumerate(line):
                column = table.columns[across]
                place = (mine.sheet, mine.place(at, column))
                there = (table.sheet, (table.data.top + rows.origins[at], table.data.left + across))
                wanted = self._cells.pointing(cell, there, standing)
                mine_too = stood is None or alike(stood[across], wanted)
                if now is not None and mine_too and alike(now[across], wanted):
                    continue  # most cells of a large book
                theirs = [known[across] for known in rows.theirs[at]]
                own = None if stood is None else self._own(mine.name, column, stood[across], theirs)
                what = f"{mine.name}[{column}]"
                if now is None and (stood is None or (own is None and not theirs)):
                    self._cells.write(place, there, wanted, what)
                    continue
                moved = stood is not None and now is not stood and agree(stood[across], wanted)
                held = EMPTY if now is None else now[across]
                self._cells.decide(Meeting(place, there, held, own, theirs, wanted, moved), what)

    def _is_lost(self, table: HeldTable, rows: Lines, number: int) -> bool:
        """Return whether a row that goes was put in by a person, and says what no row of the build says."""
        found = self._inputs.get(table.name)
        if found is None or not set(found.key) <= set(rows.columns):
            return False
        at = [rows.columns.index(name) for name in found.key]
        known = list(rows.wanted)
        for base in self._bases:
            if (was := base.held.table(table.name)) is not None:
                known += base.held.rows(was)
        key = [said(rows.now[number][column]) for column in at]
        ours = any([said(line[column]) for column in at] == key for line in known)
        return not ours and any(value not in (None, *found.none) for value, _ in key)

    def _own(self, table: str, column: str, stood: CellView, theirs: Sequence[CellView]) -> CellView | None:
        """Return what a person may have put into a cell, None where it is nothing to be left alone."""
        found = self._inputs.get(table)
        if found is not None and column in found.columns:
            return None  # what was typed into an input is in the new build
        if theirs:
            return stood
        # A row that a person put in: what is empty is ours to fill, and what was read is in the build.
        is_read = found is not None and (column in found.new or column in found.words)
        return None if is_read or (stood.value in (None, "") and not stood.formula) else stood

    def _now_called(self, sheet: str) -> str:
        """Return what a person calls a sheet of ours, known by its table; empty where that is gone too."""
        ours = (table.name for table in self._new.held.tables if table.sheet == sheet)
        found = (self._held.table(name) for name in ours)
        return next((table.sheet for table in found if table is not None), "")

    def _beside_tables(self) -> None:
        """Cells outside of tables: by their name where they have one, else in the same place."""
        named = _cells_named(self._new.held.names)
        for sheet in self._new.held.sheets:
            mine = self._held.sheet(sheet.name)
            areas = self._tables_on(sheet.name)
            if mine is None:
                was, called = self._bases[0].held.sheet(sheet.name), self._now_called(sheet.name)
                why = note("why-new-sheet") if was is None else note("why-no-sheet")
                if called:
                    why = note("why-renamed", now=called, was=sheet.name)
                self._note(Entry(sheet.name, "", note("whole-sheet"), why=why))
                continue
            for place in sorted({*sheet.cells, *self._written_on(sheet.name)}):
                row, column = place
                if any(a.top <= row <= a.bottom and a.left <= column <= a.right for a in areas):
                    continue
                wanted = sheet.cells.get(place, EMPTY)
                theirs = [base.held.cell(sheet.name, place) for base in self._bases]
                there = (sheet.name, place)
                at = self._at_name(named.get(there, ()), there)
                now = self._held.cell(*at)
                if alike(now, wanted):
                    continue
                # A formula of ours that holds no result, or an older one, gets it, as those in tables do.
                is_computed = now.formula and formula_of(now) == formula_of(wanted)
                if not is_computed and all(agree(one, wanted) for one in theirs):
                    continue
                self._cells.decide(Meeting(at, there, now, now, theirs, wanted))

    def _tables_on(self, sheet: str) -> list[Area]:
        """Return the areas of tables, as they will be and as they are: what goes with its row is emptied."""
        new = [match.table.area for match in self._matches if match.table.sheet == sheet]
        return new + [row.mine.area for row in self._matches if row.mine and row.mine.sheet == sheet]

    def _written_on(self, sheet: str) -> Iterable[Place]:
        for base in self._bases:
            if (held := base.held.sheet(sheet)) is not None:
                yield from held.cells

    def _at_name(self, names: Iterable[str], there: At) -> At:
        for name in names:
            place = Reference.parse(self._held.names.get(name, ""))
            if place is not None and place.area.top == place.area.bottom:
                return place.sheet, (place.area.top, place.area.left)
        return there


def _gone(table: HeldTable, at: int, line: Sequence[CellView]) -> Entry:
    """Return what the log says of a row that goes: where it stood, and what tells it from others."""
    row = table.data.top + at
    where = f"{cell_name(row, table.area.left)}:{cell_name(row, table.area.right)}"
    named = [plain(cell.value) for cell in line if isinstance(cell.value, str)]
    return Entry(table.sheet, where, table.name, next(iter(named), None), None, note("why-row-gone"))


def _cells_named(names: Mapping[str, str]) -> dict[At, list[str]]:
    found: dict[At, list[str]] = {}
    for name, text in names.items():
        place = Reference.parse(text)
        if place is not None and place.area.top == place.area.bottom:
            found.setdefault((place.sheet, (place.area.top, place.area.left)), []).append(name)
    return found
