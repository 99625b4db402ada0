"""What brings a built workbook up to date: cell by cell what it holds, what we wrote, what we would write.

A cell is ours where it holds just what we wrote. All else is a person's: it is never written over, and where
it stands in the way of a new value the log says so. Formulas that are ours stay; Excel computes them, and
where it comes to another value than we do, that is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from builder.openbook.figures import Decided, same
from builder.openbook.inputs import INPUTS
from builder.openbook.lines import Lines, key_of, lines
from builder.openbook.log import Entry, plain
from builder.openbook.names import names_moved
from builder.openbook.speech import Note, note
from builder.openbook.spelled import content, formula_of, is_uncomputed, said
from builder.openbook.standing import Standing, TableMatch
from builder.package.area import Area, Reference, cell_name
from builder.package.cells import CellView, Place
from builder.workbook.changes import Change, SetCell, SizeTable
from builder.workbook.content import Cell
from builder.workbook.held import EMPTY, HeldBook, HeldTable
from builder.workbook.tongue import Tongue
from builder.workbook.written import At, WrittenBook


@dataclass(frozen=True, slots=True)
class Reason:
    """What a cell shows, and how that follows, for the log."""

    what: str
    why: str | Note


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
    in the language of `tongue`.
    """
    return _Comparing(held, bases, new, reasons, tongue).compared()


class _Comparing:
    def __init__(
        self,
        held: HeldBook,
        bases: Sequence[WrittenBook],
        new: WrittenBook,
        reasons: Mapping[At, Reason],
        tongue: Tongue,
    ) -> None:
        self._held, self._bases, self._new, self._reasons = held, bases, new, reasons
        self._tongue = tongue
        self._inputs = {row.table: frozenset(map(tongue.word, row.columns)) for row in INPUTS}
        self._changes: list[Change] = []
        self._entries: list[Entry] = []
        self._left: list[Entry] = []
        self._matches: list[TableMatch] = []
        # Links that lead elsewhere than in the new workbook.
        self._links: dict[At, str] = {}

    def compared(self) -> Compared:
        for table in self._new.held.tables:
            self._match(table)
        standing = Standing(self._matches)
        for match in self._matches:
            if match.mine is not None and match.lines is not None:
                self._table(match.table, match.mine, match.lines, standing)
        self._beside_tables()
        self._changes += names_moved(self._held, self._bases, self._new, standing)
        gone = {sheet.name for sheet in self._bases[0].held.sheets} - {
            sheet.name for sheet in self._new.held.sheets
        }
        for name in sorted(gone):
            if self._held.sheet(name) is not None:
                self._note(Entry(name, "", note("whole-sheet"), why=note("why-nothing-to-say")))
        return Compared(Decided(tuple(self._changes), tuple(self._entries), tuple(self._left)), standing)

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
            self._note(found)
            self._matches.append(TableMatch(table, mine, None))
        else:
            self._matches.append(TableMatch(table, mine, found))

    def _note(self, entry: Entry) -> None:
        self._left.append(entry)

    def _table(self, table: HeldTable, mine: HeldTable, rows: Lines, standing: Standing) -> None:
        if len(rows.wanted) != len(rows.now):
            self._changes.append(SizeTable(mine.name, len(rows.wanted)))
        inputs = self._inputs.get(mine.name, frozenset())
        for at, line in enumerate(rows.wanted):
            now, stood = rows.now[at] if at < len(rows.now) else None, rows.stood[at]
            for across, cell in enumerate(line):
                column = table.columns[across]
                place = mine.place(at, column)
                there = (table.sheet, (table.data.top + rows.origins[at], table.data.left + across))
                cell = self._pointing(cell, there, standing)
                mine_too = stood is None or column in inputs or _alike(stood[across], cell)
                if now is not None and mine_too and _alike(now[across], cell):
                    continue
                if now is None and stood is None:
                    self._write(mine.sheet, place, EMPTY, cell, there, f"{mine.name}[{column}]")
                    continue
                theirs = [known[across] for known in rows.theirs[at]]
                self._cell(
                    mine.sheet,
                    place,
                    EMPTY if now is None else now[across],
                    # What was typed into an input is in the new build, so it is nothing to be left alone.
                    None if stood is None or column in inputs else stood[across],
                    theirs,
                    cell,
                    there,
                    displaced=stood is not None and now is not stood and _agree(stood[across], cell),
                )

    def _pointing(self, cell: CellView, there: At, standing: Standing) -> CellView:
        """Return a cell that names the place of another, `Data!H6`, with the place where that one stands."""
        link = self._new.links.get(there, "")
        target = Reference.parse(link) if link else None
        if target is None or not isinstance(cell.value, str):
            return cell
        moved = standing.of((target.sheet, (target.area.top, target.area.left)))
        if moved is None or moved[1] == (target.area.top, target.area.left):
            return cell
        old, new = (cell_name(*place) for place in ((target.area.top, target.area.left), moved[1]))
        if not cell.value.endswith(old):
            return cell
        self._links[there] = link.replace("$", "").removesuffix(old) + new
        return replace(cell, value=cell.value.removesuffix(old) + new)

    def _cell(
        self,
        sheet: str,
        place: Place,
        now: CellView,
        stood: CellView | None,
        theirs: Sequence[CellView],
        wanted: CellView,
        there: At,
        *,
        displaced: bool = False,
    ) -> None:
        """Decide on a cell in whose place `now` stands.

        `stood` is what a person may have changed, wherever that was, `theirs` what we wrote of it before.
        """
        if stood is not None and not _is_ours(stood, theirs) and not _agree(stood, wanted):
            if not same(stood.value, plain(wanted.value)):
                what, why = self._reason(there, sheet, place).what, note("why-by-hand")
                self._note(
                    Entry(sheet, cell_name(*place), what, plain(stood.value), plain(wanted.value), why)
                )
            if not _agree(now, stood):
                self._changes.append(SetCell(sheet, place, content(stood, stood.formula)))
            return
        value_same = same(now.value, plain(wanted.value))
        formula_same = formula_of(now) == formula_of(wanted)
        if value_same and formula_same:
            return
        if now.formula and formula_same:
            self._changes.append(SetCell(sheet, place, content(wanted, "")))
        else:
            self._changes.append(SetCell(sheet, place, self._full(wanted, there, theirs)))
        name, where = self._reason(there, sheet, place), (sheet, cell_name(*place))
        if not value_same and not is_uncomputed(now):
            before, after = plain(now.value), plain(wanted.value)
            self._entries.append(Entry(*where, name.what, before, after, name.why, displaced))
        elif not formula_same:
            before, after = (
                f"={cell.formula}" if cell.formula else plain(cell.value) for cell in (now, wanted)
            )
            why = note("why-our-formula")
            self._entries.append(Entry(*where, name.what, before, after, why, displaced))

    def _write(self, sheet: str, place: Place, now: CellView, wanted: CellView, there: At, what: str) -> None:
        """Write a cell of a row that is new."""
        if wanted.value is None and not wanted.formula:
            return
        self._changes.append(SetCell(sheet, place, self._full(wanted, there, ())))
        name = self._reasons.get(there, Reason(what, note("why-new-row")))
        self._entries.append(
            Entry(sheet, cell_name(*place), name.what, plain(now.value), plain(wanted.value), name.why)
        )

    def _full(self, wanted: CellView, there: At, theirs: Sequence[CellView]) -> Cell:
        """Return a cell with its formula, its link, and its number format where that is another one now."""
        code = self._new.number_format(there)
        was = {base.number_format(there) for base in self._bases}
        link = self._links.get(there) or self._new.links.get(there, "")
        linked = link if isinstance(wanted.value, str) else ""
        form = "" if code in was and theirs else code
        return content(wanted, wanted.formula, linked, "" if form == "General" else form)

    def _reason(self, there: At, sheet: str, place: Place) -> Reason:
        if there in self._reasons:
            return self._reasons[there]
        row, column = there[1]
        for match in self._matches:
            area = match.table.data
            if match.table.sheet == there[0] and match.mine and area.holds(Area(row, column, row, column)):
                return Reason(f"{match.table.name}[{match.table.columns[column - area.left]}]", "")
        return Reason("", "")

    def _beside_tables(self) -> None:
        """Cells outside of tables: by their name where they have one, else in the same place."""
        named = _cells_named(self._new.held.names)
        for sheet in self._new.held.sheets:
            mine = self._held.sheet(sheet.name)
            areas = [match.table.area for match in self._matches if match.table.sheet == sheet.name]
            if mine is None:
                self._note(Entry(sheet.name, "", note("whole-sheet"), why=note("why-no-sheet")))
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
                if _alike(now, wanted) and not is_uncomputed(now):
                    continue
                # A formula that a program saved without its result gets it, as those in tables do.
                if not is_uncomputed(now) and all(_agree(one, wanted) for one in theirs):
                    continue
                self._cell(at[0], at[1], now, now, theirs, wanted, there)

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


def _alike(one: CellView, other: CellView) -> bool:
    """Return whether two cells hold the very same: what most do, found out fast."""
    return one.formula == other.formula and one.value == other.value and type(one.value) is type(other.value)


def _agree(one: CellView, other: CellView) -> bool:
    return same(one.value, plain(other.value)) and formula_of(one) == formula_of(other)


def _is_ours(cell: CellView, theirs: Sequence[CellView]) -> bool:
    return any(said(cell) == said(one) for one in theirs) or (
        bool(cell.formula) and any(formula_of(cell) == formula_of(one) for one in theirs)
    )


def _cells_named(names: Mapping[str, str]) -> dict[At, list[str]]:
    found: dict[At, list[str]] = {}
    for name, text in names.items():
        place = Reference.parse(text)
        if place is not None and place.area.top == place.area.bottom:
            found.setdefault((place.sheet, (place.area.top, place.area.left)), []).append(name)
    return found
