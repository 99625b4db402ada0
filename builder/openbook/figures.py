"""Figures: every fact of the brief as a row of a table in the register's own workbook.

Rows keep their places: a fact that is there already stays in its row, new ones come below, so that what a
person wrote beside the table goes on standing beside its figure. A row whose fact is gone is taken out only
where nobody added a column and no row holds a formula; else it says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.openbook.log import Entry, plain
from builder.openbook.speech import note, say
from builder.package.area import cell_name
from builder.package.cells import CellView
from builder.wording.cited import Cited
from builder.wording.computed import naming
from builder.workbook.added import HEADER_ROW
from builder.workbook.changes import AddSheet, Change, ChangesRefused, SetCell, SheetColumn, SizeTable
from builder.workbook.content import Cell, Value
from builder.workbook.held import EMPTY, HeldBook, HeldTable

SHEET = TABLE = "Figures"
NOT_HELD, GONE = "[x]", "gone"
COLUMNS = (
    SheetColumn("ID", 34),
    SheetColumn("Figure", 56),
    SheetColumn("Value", 16, "#,##0.0##"),
    SheetColumn("Unit", 14),
    SheetColumn("Flag", 10),
    SheetColumn("Sources", 26),
    SheetColumn("Follows from", 44),
    SheetColumn("How", 44),
)
_NAMES = tuple(column.name for column in COLUMNS)
_NINE = 9  # digits that two computations of the same number agree in


@dataclass(frozen=True, slots=True)
class Figure:
    """A fact as it is written: the contents of its row, in the order of `COLUMNS`."""

    id: str
    cells: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """The changes that refresh a workbook, what the log says of them, and what was left alone and why."""

    changes: tuple[Change, ...]
    entries: tuple[Entry, ...]
    left: tuple[Entry, ...] = ()


def figures(analysis: Analysis, cited: Cited) -> tuple[Figure, ...]:
    """Return every fact of a brief as a row."""
    return tuple(_figure(fact, cited) for fact in analysis.facts)


def _figure(fact: Fact, cited: Cited) -> Figure:
    said = naming(cited, fact)
    sources = ", ".join(dict.fromkeys(citation.source for citation in fact.sources))
    value: Value = NOT_HELD if fact.value is None else fact.value
    flag = f"[{fact.status}]" if fact.status else ""
    how = said.computed or said.rule
    return Figure(
        fact.id, (fact.id, said.words, value, fact.unit, flag, sources, ", ".join(fact.derived_from), how)
    )


def decide(held: HeldBook, wanted: Sequence[Figure], spoken: str) -> Decided:
    """Return what brings the table Figures up to date; raises ChangesRefused for a sheet that is not ours."""
    table = held.table(TABLE)
    if table is None:
        if held.sheet(SHEET) is not None:
            raise ChangesRefused([note("refused-own-sheet", name=SHEET)])
        return _first(wanted, spoken)
    if table.columns[: len(_NAMES)] != _NAMES:
        raise ChangesRefused([note("refused-columns", table=TABLE)])
    return _again(held, table, wanted)


def _first(wanted: Sequence[Figure], spoken: str) -> Decided:
    sheet = AddSheet(
        SHEET,
        say(spoken, "figures-title"),
        say(spoken, "figures-says"),
        TABLE,
        COLUMNS,
    )
    cells = (
        SetCell(SHEET, (HEADER_ROW + 1 + at, column), Cell(value))
        for at, figure in enumerate(wanted)
        for column, value in enumerate(figure.cells, 1)
        if value != ""
    )
    entry = Entry(SHEET, "", note("figures-count", count=len(wanted)), None, None, note("why-sheet-made"))
    return Decided((sheet, SizeTable(TABLE, max(len(wanted), 1)), *cells), (entry,))


@dataclass(frozen=True, slots=True)
class _Line:
    """A row as it will be: the figure that stands in it (None: gone), and what it holds now, if anything."""

    figure: Figure | None
    cells: tuple[CellView, ...] | None


def _again(held: HeldBook, table: HeldTable, wanted: Sequence[Figure]) -> Decided:
    rows = held.rows(table)
    by_id = {figure.id: figure for figure in wanted}
    known = [str(row[0].value or "") for row in rows]
    gone = [at for at, name in enumerate(known) if name not in by_id or name in known[:at]]
    own = len(table.columns) > len(_NAMES) or any(cell.formula for row in rows for cell in row)
    kept = [at for at in range(len(rows)) if own or at not in gone]
    places: list[Figure | None] = [by_id[known[at]] if at not in gone else None for at in kept]
    places += [figure for figure in wanted if figure.id not in known]
    changes: list[Change] = []
    entries: list[Entry] = []
    left: list[Entry] = []
    size = max(len(places), 1)
    if size != len(rows):
        changes.append(SizeTable(TABLE, size))
    before = {known[at]: rows[at] for at in range(len(rows)) if at not in gone}
    for at, figure in enumerate(places):
        now = rows[at] if at < min(len(rows), size) else ()
        place = table.data.top + at
        if figure is None:
            row = kept[at]
            changes += _marked_gone(table, place, now)
            if known[row] and now[4].value != GONE:
                name = cell_name(place, table.data.left + 2)
                entries.append(
                    Entry(table.sheet, name, known[row], plain(now[2].value), GONE, note("why-no-figure"))
                )
            continue
        changes += _row(table, place, figure, now, left)
        entries += _entries(table, place, figure, before.get(figure.id))
    if not own:
        entries += [
            Entry(table.sheet, "", known[at], plain(rows[at][2].value), GONE, note("why-no-figure"))
            for at in gone
            if known[at]
        ]
    return Decided(tuple(changes), tuple(entries), tuple(left))


def _row(
    table: HeldTable, row: int, figure: Figure, now: Sequence[CellView], left: list[Entry]
) -> Iterator[Change]:
    for at, value in enumerate(figure.cells):
        cell = now[at] if at < len(now) else EMPTY
        place = (row, table.data.left + at)
        if same(cell.value, value):
            continue
        if cell.formula:
            left.append(
                Entry(
                    table.sheet,
                    cell_name(*place),
                    figure.id,
                    plain(cell.value),
                    value,
                    note("why-own-formula"),
                )
            )
            continue
        yield SetCell(table.sheet, place, Cell(value if value != "" else None))


def _marked_gone(table: HeldTable, row: int, now: Sequence[CellView]) -> Iterator[Change]:
    for at, value in ((2, NOT_HELD), (4, GONE)):
        if not now[at].formula and not same(now[at].value, value):
            yield SetCell(table.sheet, (row, table.data.left + at), Cell(value))


def _entries(
    table: HeldTable, row: int, figure: Figure, before: Sequence[CellView] | None
) -> Iterator[Entry]:
    name = cell_name(row, table.data.left + 2)
    why = str(figure.cells[7] or figure.cells[6] or figure.cells[5])
    if before is None:
        yield Entry(table.sheet, name, figure.id, None, figure.cells[2], note("why-new-figure"))
    elif before[2].formula:
        return
    elif not same(before[2].value, figure.cells[2]):
        yield Entry(table.sheet, name, figure.id, plain(before[2].value), figure.cells[2], why)
    else:
        for at in (3, 4, 5, 6):
            if not before[at].formula and not same(before[at].value, figure.cells[at]):
                at_name = cell_name(row, table.data.left + at)
                yield Entry(
                    table.sheet, at_name, f"{figure.id}: {_NAMES[at]}", plain(before[at].value),
                    figure.cells[at], why,
                )  # fmt: skip


def same(held: object, wanted: Value) -> bool:
    """Return whether a cell holds a value already; numbers that agree to nine digits are the same."""
    if held in (None, "") or wanted in (None, ""):
        return held in (None, "") and wanted in (None, "")
    if isinstance(held, float) and not isinstance(wanted, (str, bool)):
        from builder.workbook.cell import number_text

        return f"{held:.{_NINE}g}" == f"{float(number_text(wanted)):.{_NINE}g}"
    return type(held) is type(wanted) and held == wanted
