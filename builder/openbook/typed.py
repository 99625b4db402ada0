"""What a person typed into rows of the register that a published workbook shows, for whoever traces a number.

The sources of such a row are those of what stood there: of what was typed only its cell can be named.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from builder.facts.fact import Fact
from builder.openbook.edits import by_key, key_of, keyed, lines_of
from builder.openbook.figures import same
from builder.openbook.inputs import Input, inputs_in
from builder.openbook.log import plain
from builder.openbook.meaning import text_of
from builder.openbook.saved import built_of, refreshed_of, register_of
from builder.openbook.speech import Note, note
from builder.package.area import cell_name
from builder.package.cells import CellView, SheetView
from builder.publish.brief import Brief
from builder.publish.digests import LENGTH, SheetDigest
from builder.register.intake import MOST_IN_OFFICE, FileRefused, taken
from builder.register.period import Period
from builder.workbook.changes import ChangesRefused
from builder.workbook.closed import ClosedBook
from builder.workbook.held import HeldBook, HeldTable


@dataclass(frozen=True, slots=True)
class Typed:
    """A cell that was typed, or a row: `cell` is `H14` or `A14:K14`, `row` its number, `note` what is said.

    `key` tells the row of the register's table `register`, by its columns; `location` is where its source
    has it. `is_in_figures` is true where a refresh has made the figures anew from it.
    """

    sheet: str
    cell: str
    row: int
    register: str
    key: Mapping[str, str]
    location: str
    note: Note
    is_in_figures: bool = False

    def carries(self, fact: Fact) -> bool:
        """Return whether a fact was read from this row of the register."""
        if fact.derived_from:
            return False
        cited = [one for one in fact.sources if one.row is not None and one.row.table == self.register]
        if self.register != "trade":
            return any(one.row is not None and one.row.id == self.key.get("id") for one in cited)
        said = fact.reporter, fact.partner, fact.flow, fact.period
        period = _period(self.key)
        return (*map(self.key.get, ("reporter", "partner", "flow")), period) == said and any(
            one.source == self.key["source"] and self._stands_in(one.location) for one in cited
        )

    def _stands_in(self, location: str) -> bool:
        """Return whether a location, which may be told in words, is that of this row: D1 is not in D12."""
        return not self.location or bool(re.search(rf"(?<!\w){re.escape(self.location)}(?!\w)", location))


def typed_in(brief: Brief) -> tuple[Typed, ...]:
    """Return what was typed into the workbook of a brief, in the order of its sheets and rows."""
    path = brief.workbook(brief.language)
    if path is None:
        return ()
    try:
        data = taken(path, MOST_IN_OFFICE)
        file = next(row for row in brief.built.files if row.path == path.name)
        if hashlib.sha256(data).hexdigest() == file.sha256:
            return ()
        held = ClosedBook(data).held()
        register, refreshed = None, None
        if built_of(path).is_file() and _digest(built_of(path).read_bytes()) == file.sha256:
            register, refreshed = (
                ClosedBook(taken(one, MOST_IN_OFFICE)).held() if one.is_file() else None
                for one in (register_of(path), refreshed_of(path))
            )
    except (FileRefused, ChangesRefused, StopIteration):
        return ()  # what cannot be read is told by whoever traces
    found: list[Typed] = []
    # Headings of these tables name no currency.
    for wanted in inputs_in(brief.language, "USD"):
        table = held.table(wanted.table)
        if table is None or not {*wanted.columns, *wanted.key} <= set(table.columns):
            continue
        if register is not None:
            found += _against(held, table, wanted, register, refreshed)
        elif (sheet := held.sheet(table.sheet)) is not None and sheet.name in file.sheets:
            found += _since(held, table, wanted, sheet, file.sheets[sheet.name])
    return tuple(sorted(found, key=lambda one: (one.sheet, one.row, one.cell)))


def _against(
    held: HeldBook, table: HeldTable, wanted: Input, register: HeldBook, refreshed: HeldBook | None
) -> Iterator[Typed]:
    """Yield where a table says otherwise than the register did at the last refresh."""
    known = by_key(register, register.table(wanted.table), wanted)
    done = by_key(refreshed, refreshed.table(wanted.table), wanted) if refreshed else {}
    for number, row in _rows(held, table, wanted):
        key = key_of(row, wanted)
        if key not in known:
            area = _area(table, number)
            where = note("typed-row", place=f"{table.sheet}!{area}")
            yield _typed(table, wanted, number, row, area, where, is_in_figures=key in done)
            continue
        for name in wanted.columns:
            cell, then = row[name], [one[name] for one in known[key]]
            if cell.formula or any(same(cell.value, plain(one.value)) for one in then):
                continue
            place = _place(table, number, name)
            now, was = _shown(cell, name, wanted), _shown(then[0], name, wanted)
            where = note("typed-cell", place=f"{table.sheet}!{place}", now=now, then=was)
            in_figures = any(same(cell.value, plain(one[name].value)) for one in done.get(key, ()))
            yield _typed(table, wanted, number, row, place, where, is_in_figures=in_figures)


def _since(
    held: HeldBook, table: HeldTable, wanted: Input, sheet: SheetView, built: SheetDigest
) -> Iterator[Typed]:
    """Yield where a table is not as it was built, as far as digests of rows and columns tell."""
    now = SheetDigest.of(sheet)
    known = {built.rows[at : at + LENGTH] for at in range(0, len(built.rows), LENGTH)}
    other = set(now.changed_columns(built))
    columns = [name for name in wanted.columns if table.area.left + table.columns.index(name) in other]
    for number, row in _rows(held, table, wanted):
        typed = [name for name in columns if not row[name].formula]
        if not typed or now.rows[(number - 1) * LENGTH : number * LENGTH] in known:
            continue
        place = _area(table, number)
        where = note("typed-since-row", place=f"{table.sheet}!{place}")
        if len(typed) == 1:
            place, shown = _place(table, number, typed[0]), _shown(row[typed[0]], typed[0], wanted)
            where = note("typed-since", place=f"{table.sheet}!{place}", now=shown)
        yield _typed(table, wanted, number, row, place, where)


def _rows(held: HeldBook, table: HeldTable, wanted: Input) -> Iterator[tuple[int, Mapping[str, CellView]]]:
    """Yield the numbers and cells of the rows that name something."""
    for number, row in enumerate(lines_of(held, table), table.data.top):
        if any(part not in ("", *wanted.none) for part in key_of(row, wanted)):
            yield number, row


def _typed(
    table: HeldTable, wanted: Input, number: int, row: Mapping[str, CellView], cell: str, said: Note,
    *, is_in_figures: bool = False,
) -> Typed:  # fmt: skip
    to = {column: text_of(row[name], name, wanted) for name, column in wanted.columns.items()}
    key = keyed(key_of(row, wanted), wanted)
    location = to.get("location", "")
    return Typed(table.sheet, cell, number, wanted.register, key, location, said, is_in_figures)


def _area(table: HeldTable, number: int) -> str:
    return f"{cell_name(number, table.area.left)}:{cell_name(number, table.area.right)}"


def _place(table: HeldTable, number: int, column: str) -> str:
    return cell_name(number, table.area.left + table.columns.index(column))


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _shown(cell: CellView, name: str, wanted: Input) -> str:
    return text_of(cell, name, wanted) or "—"


def _period(key: Mapping[str, str]) -> Period | None:
    try:
        return Period.parse(f"{key['first_day']}/{key['last_day']}")
    except ValueError:
        return None
