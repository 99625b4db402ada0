"""What brings a built workbook up to date: cell by cell what it holds, what we wrote, what we would write.

A cell is ours where it holds just what we wrote. All else is a person's: it is never written over, and where
it stands in the way of a new value the log says so. Formulas that are ours stay; Excel computes them, and
where it comes to another value than we do, that is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from builder.openbook.figures import Decided, same
from builder.openbook.log import SHEET as LOG_SHEET
from builder.openbook.log import Entry, plain
from builder.package.area import Area, Reference, cell_name, quoted
from builder.package.cells import CellView, Place
from builder.workbook.cell import ERRORS
from builder.workbook.changes import Change, PointName, SetCell, SizeTable
from builder.workbook.content import Cell
from builder.workbook.held import EMPTY, HeldBook, HeldTable
from builder.workbook.written import At, WrittenBook

_ROW = re.compile(r"[A-Za-z_][\w.]*\[\[#This Row\],\s*\[([^\]]+)\]\]|\[@\[?([^\]@]+)\]?\]")
BY_HAND = "changed by hand, so it was not written over"


@dataclass(frozen=True, slots=True)
class Reason:
    """What a cell shows, and how that follows, for the log."""

    what: str
    why: str


def decide(
    held: HeldBook, bases: Sequence[WrittenBook], new: WrittenBook, reasons: Mapping[At, Reason]
) -> Decided:
    """Return the changes that bring a workbook up to date, what they change, and what is left alone.

    `bases` are what we wrote before, the first as it was built; `new` is what would be built now.
    """
    return _Comparing(held, bases, new, reasons).decided()


class _Comparing:
    def __init__(
        self,
        held: HeldBook,
        bases: Sequence[WrittenBook],
        new: WrittenBook,
        reasons: Mapping[At, Reason],
    ) -> None:
        self._held, self._bases, self._new, self._reasons = held, bases, new, reasons
        self._changes: list[Change] = []
        self._entries: list[Entry] = []
        self._left: list[Entry] = []
        # Where a cell of the new workbook stands in the held one.
        self._in_tables: dict[str, list[tuple[HeldTable, HeldTable | None]]] = {}

    def decided(self) -> Decided:
        for table in self._new.held.tables:
            mine = self._held.table(table.name)
            self._in_tables.setdefault(table.sheet, []).append((table, mine))
            if mine is None:
                self._note(
                    Entry(table.sheet, "", table.name, why="this table is not in the workbook: build it anew")
                )
            else:
                self._table(table, mine)
        self._beside_tables()
        self._names()
        gone = {sheet.name for sheet in self._bases[0].held.sheets} - {
            sheet.name for sheet in self._new.held.sheets
        }
        for name in sorted(gone):
            if self._held.sheet(name) is not None:
                self._note(Entry(name, "", "sheet", why="it has nothing to say now: build the report anew"))
        return Decided(tuple(self._changes), tuple(self._entries), tuple(self._left))

    def _note(self, entry: Entry) -> None:
        self._left.append(entry)

    def _table(self, table: HeldTable, mine: HeldTable) -> None:
        missing = [name for name in table.columns if name not in mine.columns]
        if missing:
            self._note(
                Entry(
                    mine.sheet,
                    "",
                    mine.name,
                    why=f"the column {missing[0]} is gone: nothing was written here",
                )
            )
            return
        rows = list(self._rows(self._held, mine, table.columns))
        wanted = list(self._rows(self._new.held, table, table.columns))
        known = [
            list(self._rows(base.held, held, table.columns)) if (held := base.held.table(table.name)) else []
            for base in self._bases
        ]
        base = max(known, key=lambda lines: (len(lines) == len(rows), _agreeing(lines, rows)))
        moved = len(wanted) != len(rows) or len(base) != len(rows)
        if moved and not self._may_move(table, mine, rows, known):
            return
        if len(wanted) != len(rows):
            self._changes.append(SizeTable(mine.name, len(wanted)))
        for at, line in enumerate(wanted):
            now = rows[at] if at < len(rows) else None
            for across, cell in enumerate(line):
                theirs = [lines[at][across] for lines in known if at < len(lines)]
                place = mine.place(at, table.columns[across])
                there = (table.sheet, (table.data.top + at, table.data.left + across))
                if now is None:
                    self._write(
                        mine.sheet, place, EMPTY, cell, there, f"{mine.name}[{table.columns[across]}]"
                    )
                elif moved:
                    self._cell(mine.sheet, place, now[across], [*theirs, now[across]], cell, there)
                else:
                    self._cell(mine.sheet, place, now[across], theirs, cell, there)

    def _may_move(
        self,
        table: HeldTable,
        mine: HeldTable,
        rows: Sequence[Sequence[CellView]],
        known: Sequence[Sequence[Sequence[CellView]]],
    ) -> bool:
        """Return whether rows may change places: where all are ours, or inputs, and nobody added a column."""
        own = [name for name in mine.columns if name not in table.columns]
        if own:
            why = f"its rows would move past your column {own[0]}: nothing was written here"
            self._note(Entry(mine.sheet, "", mine.name, why=why))
            return False
        ours = {tuple(_said(cell) for cell in line) for lines in known for line in lines}
        for number, line in enumerate(rows, mine.data.top):
            if tuple(_said(cell) for cell in line) in ours:
                continue
            if mine.name in _INPUT_TABLES and not any(cell.formula and _own(cell, known) for cell in line):
                continue
            why = "its rows would move past this one, which was changed by hand: nothing was written here"
            self._note(Entry(mine.sheet, f"row {number}", mine.name, why=why))
            return False
        return True

    def _rows(
        self, held: HeldBook, table: HeldTable, columns: Sequence[str]
    ) -> Iterator[tuple[CellView, ...]]:
        places = [table.columns.index(name) for name in columns]
        for row in held.rows(table):
            yield tuple(row[at] for at in places)

    def _cell(
        self,
        sheet: str,
        place: Place,
        now: CellView,
        theirs: Sequence[CellView],
        wanted: CellView,
        there: At,
    ) -> None:
        """Decide on a cell that stands: `theirs` is what we wrote there before."""
        value_same = same(now.value, plain(wanted.value))
        formula_same = _formula(now) == _formula(wanted)
        if value_same and formula_same:
            return
        ours = any(_said(now) == _said(one) for one in theirs) or (
            bool(now.formula) and any(_formula(now) == _formula(one) for one in theirs)
        )
        name = self._reason(there, sheet, place)
        if not ours:
            if not value_same:
                self._note(
                    Entry(sheet, cell_name(*place), name.what, plain(now.value), plain(wanted.value), BY_HAND)
                )
            return
        if now.formula and formula_same:
            self._changes.append(SetCell(sheet, place, _content(wanted, "")))
        else:
            self._changes.append(SetCell(sheet, place, self._full(wanted, there, theirs)))
        where = (sheet, cell_name(*place))
        if not value_same and not _uncomputed(now):
            self._entries.append(Entry(*where, name.what, plain(now.value), plain(wanted.value), name.why))
        elif not formula_same:
            before, after = (
                f"={cell.formula}" if cell.formula else plain(cell.value) for cell in (now, wanted)
            )
            self._entries.append(Entry(*where, name.what, before, after, "a formula of ours"))

    def _write(self, sheet: str, place: Place, now: CellView, wanted: CellView, there: At, what: str) -> None:
        """Write a cell of a row that is new."""
        if wanted.value is None and not wanted.formula:
            return
        self._changes.append(SetCell(sheet, place, self._full(wanted, there, ())))
        name = self._reasons.get(there, Reason(what, "a new row"))
        self._entries.append(
            Entry(sheet, cell_name(*place), name.what, plain(now.value), plain(wanted.value), name.why)
        )

    def _full(self, wanted: CellView, there: At, theirs: Sequence[CellView]) -> Cell:
        """Return a cell with its formula, its link, and its number format where that is another one now."""
        code = self._new.formats.get(there, "")
        was = {base.formats.get(there, "") for base in self._bases}
        link = self._new.links.get(there, "")
        linked = link if isinstance(wanted.value, str) else ""
        form = "" if code in was and theirs else code
        return _content(wanted, wanted.formula, linked, "" if form == "General" else form)

    def _reason(self, there: At, sheet: str, place: Place) -> Reason:
        if there in self._reasons:
            return self._reasons[there]
        for table, mine in self._in_tables.get(there[0], []):
            area = table.data
            row, column = there[1]
            if mine is not None and area.holds(Area(row, column, row, column)):
                return Reason(f"{table.name}[{table.columns[column - area.left]}]", "")
        return Reason("", "")

    def _beside_tables(self) -> None:
        """Cells outside of tables: by their name where they have one, else in the same place."""
        named = _cells_named(self._new.held.names)
        for sheet in self._new.held.sheets:
            mine = self._held.sheet(sheet.name)
            areas = [table.area for table, _ in self._in_tables.get(sheet.name, [])]
            if mine is None:
                self._note(
                    Entry(sheet.name, "", "sheet", why="it is not in the workbook: build the report anew")
                )
                continue
            for place in sorted({*sheet.cells, *self._written_on(sheet.name)}):
                if any(area.holds(Area(*place, *place)) for area in areas):
                    continue
                wanted = sheet.cells.get(place, EMPTY)
                theirs = [base.held.cell(sheet.name, place) for base in self._bases]
                if all(
                    _said(one) == _said(wanted) and same(one.value, plain(wanted.value)) for one in theirs
                ):
                    continue
                there = (sheet.name, place)
                at = self._at_name(named.get(there, ()), there)
                self._cell(at[0], at[1], self._held.cell(*at), theirs, wanted, there)

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

    def _names(self) -> None:
        """Let the names of facts follow their cells."""
        ours = {name for base in self._bases for name in base.held.names}
        for name, text in self._new.held.names.items():
            place = Reference.parse(text)
            if place is None or str(place.area) != cell_name(place.area.top, place.area.left):
                continue
            wanted = self._moved(place)
            now = self._held.names.get(name)
            if wanted is None or (now is not None and Reference.parse(now) == Reference.parse(wanted)):
                continue
            # A person may have put rows in above, and a name that a person took out stays out.
            if (now is None and name not in ours) or (now is not None and self._in_a_table(place)):
                self._changes.append(PointName(name, wanted))
        for name in sorted(ours - self._new.held.names.keys()):
            if name in self._held.names:
                self._changes.append(PointName(name, ""))

    def _in_a_table(self, place: Reference) -> bool:
        return any(table.data.holds(place.area) for table, _ in self._in_tables.get(place.sheet, []))

    def _moved(self, place: Reference) -> str | None:
        """Return where a cell of the new workbook stands in the held one, None where its table is gone."""
        row, column = place.area.top, place.area.left
        for table, mine in self._in_tables.get(place.sheet, []):
            if table.data.holds(place.area):
                if mine is None or table.columns[column - table.data.left] not in mine.columns:
                    return None
                at = mine.place(row - table.data.top, table.columns[column - table.data.left])
                return f"{quoted(mine.sheet)}!{Area(*at, *at).absolute}"
        return str(place)


_INPUT_TABLES = frozenset({"Trade", "ClaimRows", "AgreementRows", "CommitmentRows", "TargetRows"})


def differences(held: HeldBook, new: WrittenBook) -> Iterator[Entry]:
    """Yield where a formula of ours, when all is done, has another value in the workbook than we compute."""
    for sheet in new.held.sheets:
        if sheet.name == LOG_SHEET or held.sheet(sheet.name) is None:
            continue
        for place, cell in sheet.cells.items():
            now = held.cell(sheet.name, place)
            if not cell.formula or same(now.value, plain(cell.value)):
                continue
            if _formula(now) == _formula(cell):
                why = "the formula gives another value than ours"
                yield Entry(sheet.name, cell_name(*place), "", plain(now.value), plain(cell.value), why)


def _cells_named(names: Mapping[str, str]) -> dict[At, list[str]]:
    found: dict[At, list[str]] = {}
    for name, text in names.items():
        place = Reference.parse(text)
        if place is not None and place.area.top == place.area.bottom:
            found.setdefault((place.sheet, (place.area.top, place.area.left)), []).append(name)
    return found


def _content(wanted: CellView, formula: str, link: str = "", number_format: str = "") -> Cell:
    value = plain(wanted.value)
    error = value if formula or wanted.formula else ""
    if isinstance(error, str) and error in ERRORS:
        return Cell(None, formula, error, link, number_format)
    return Cell(value, formula, link=link, number_format=number_format)


def _formula(cell: CellView) -> str:
    """Return a formula in one spelling: Excel shows a table's own row shorter than a file does."""
    if not cell.formula:
        return ""
    bare = cell.formula.replace("_xlfn.", "").replace("_xlws.", "")
    return _ROW.sub(lambda found: f"[@{found[1] or found[2]}]", bare)


def _said(cell: CellView) -> tuple[object, str]:
    value = cell.value
    if cell.formula:
        return None, _formula(cell)
    return (f"{value:.9g}" if isinstance(value, float) else value if value != "" else None), ""


def _uncomputed(cell: CellView) -> bool:
    """Return whether a formula has no result yet, as programs write it that do not compute."""
    return bool(cell.formula) and cell.value is None


def _own(cell: CellView, known: Sequence[Sequence[Sequence[CellView]]]) -> bool:
    """Return whether a formula is a person's."""
    wanted = _formula(cell)
    return not any(_formula(one) == wanted for lines in known for line in lines for one in line)


def _agreeing(one: Sequence[Sequence[CellView]], other: Sequence[Sequence[CellView]]) -> int:
    return sum(
        _said(left) == _said(right)
        for line, others in zip(one, other, strict=False)
        for left, right in zip(line, others, strict=False)
    )
