"""A workbook against its manifest: facts in their cells, and every cell as it was built."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from builder.package.cells import CellView, Place, SheetView, name_of, place_of, sheets_of
from builder.package.number_format import formats_of
from builder.package.parts import Package
from builder.publish.audit.charts import check_charts
from builder.publish.audit.finding import Account
from builder.publish.audit.notes import check_notes
from builder.publish.audit.quantity import agrees, both, said
from builder.publish.audit.refreshed import REBUILD, RefreshLog, note_refreshed, refresh_log
from builder.publish.built import Built
from builder.publish.digests import SheetDigest
from builder.publish.manifest import ManifestFile
from builder.register.said import counted, sentence

Cell = tuple[str, Place]
_MOST_PLACES = 12
_EMPTY = CellView(None)
_REMEDY = "Put the register right and build the workbook again"


def check_book(name: str, package: Package, built: Built, row: ManifestFile, account: Account) -> None:
    """Note everything in a workbook that is not as it was built; raises XmlRefused."""
    sheets = {sheet.name: sheet for sheet in sheets_of(package)}
    log = refresh_log(package, sheets)
    if log is not None:
        note_refreshed(name, log, sheets, account)
        account.refreshed.append(name)
    bare = _without_values(sheets)
    book = _Book(name, row, sheets, log, _Formats(package, sheets), account)
    wrong, right = book.check_facts(built, bare=bare)
    if bare:
        what = "its formulas have no stored values"
        account.add("file", name, "", what, "Open and save it in Excel or LibreOffice, then audit again")
    else:
        book.check_cells(wrong, right)
        check_charts(name, package, sheets, row.draws, account)
    check_notes(name, package, built, row, account)


@dataclass(frozen=True, slots=True)
class _Book:
    """A workbook that is audited: its name, what the manifest says of it, and its sheets as they are now.

    What a refresh wrote stands in its `log`, and is told once for all.
    """

    name: str
    row: ManifestFile
    sheets: Mapping[str, SheetView]
    log: RefreshLog | None
    formats: _Formats
    account: Account

    def check_facts(self, built: Built, *, bare: bool) -> tuple[set[Cell], set[Cell]]:
        """Compare each fact with its cell; return the cells that do not hold theirs, and those that do.

        Where the workbook is `bare` of values, cells with formulas are left out.
        """
        wrong, right = set[Cell](), set[Cell]()
        for shown in built.facts.values():
            fact, where = shown.fact, shown.cell.get(self.row.language)
            if where is None:
                continue
            sheet, _, reference = where.rpartition("!")
            sheet = sheet.strip("'").replace("''", "'")
            view, place = self.sheets.get(sheet), place_of(reference)
            if bare and view is not None and view.cells.get(place, _EMPTY).formula:
                continue
            self.account.checked["facts in cells"] += 1
            if view is None:
                self.note(where, sentence("the cell of {id} is gone with its sheet", id=fact.id))
                continue
            held = view.cells.get(place, _EMPTY)
            if agrees(fact, held):
                right.add((sheet, place))
            elif not self._is_logged(view, place):
                here, expected = both(fact, held, self.formats.of(sheet, place))
                what = sentence(
                    "the cell says {said}, the fact {id} is {expected}",
                    said=here,
                    id=fact.id,
                    expected=expected,
                )
                self.note(where, what)
                wrong.add((sheet, place))
        return wrong, right - wrong

    def check_cells(self, wrong: set[Cell], right: set[Cell]) -> None:
        """Compare all cells with the digests they were built with; cells in `wrong` were named already.

        The sheet of the log no build makes; what a refresh wrote is put back first.
        """
        if not self.row.sheets:
            self.account.not_checked.append(
                sentence("{name}: the manifest does not tell what its cells said", name=self.name)
            )
            return
        for gone in sorted(self.row.sheets.keys() - self.sheets.keys()):
            self.note(gone, "the sheet is gone")
        for sheet, view in self.sheets.items():
            if self.log is not None and sheet == self.log.sheet:
                continue
            if sheet not in self.row.sheets:
                what = "the sheet was not in the workbook as it was built"
                remedy = "Take it out, or keep it in a file of your own"
                self.note(sheet, what, remedy=remedy)
                continue
            self._check_constants(view)
            named = {place for of, place in wrong if of == sheet}
            self._check_digest(view, named, {place for of, place in right if of == sheet})

    def _check_constants(self, view: SheetView) -> None:
        self.account.checked["cells"] += len(view.cells)
        for place, cell in view.cells.items():
            if _is_constant(cell.formula):
                what = sentence(
                    "the formula ={formula} names no cell: it gives the same whatever the data say",
                    formula=cell.formula,
                )
                self.note(f"{view.name}!{name_of(place)}", what)

    def _check_digest(self, view: SheetView, wrong: set[Place], right: set[Place]) -> None:
        sheet, log = view.name, self.log
        was, now = self.row.sheets[sheet], SheetDigest.of(view if log is None else log.as_built(view))
        rows, columns = was.changed_rows(now), was.changed_columns(now)
        moved = set(rows) & log.rows.get(sheet, frozenset()) if log else set()
        if moved or len(rows) * len(columns) > _MOST_PLACES:
            self._note_rows(sheet, sorted(moved), [row for row in rows if row not in moved])
            return
        certain, possible = suspects(rows, columns, wrong, right)
        for place in certain:
            what = sentence("the cell is not as it was built; it says {said}", said=self._said(view, place))
            self.note(f"{sheet}!{name_of(place)}", what)
        if possible:
            words = "; ".join(f"{name_of(at)}: {self._said(view, at)}" for at in possible)
            what = sentence(
                "at least one of the cells {listed} is not as it was built, and the others may be",
                listed=", ".join(map(name_of, possible)),
            )
            self.note(f"{sheet}!{name_of(possible[0])}", what, words)

    def _is_logged(self, view: SheetView, place: Place) -> bool:
        log = self.log
        return log is not None and (log.explains(view, place) or place[0] in log.rows.get(view.name, ()))

    def _said(self, view: SheetView, place: Place) -> str:
        return said(view.cells.get(place, _EMPTY), self.formats.of(view.name, place))

    def _note_rows(self, sheet: str, moved: Sequence[int], changed: Sequence[int]) -> None:
        """Note rows that came or moved with a refresh, and rows that were changed."""
        if moved:
            what = counted(
                len(moved),
                "1 row came or moved with a refresh, so what it holds cannot be compared with the build",
                "{count} rows came or moved with a refresh, so what they hold cannot be compared with the "
                "build",
            )
            self.note(f"{sheet}!{moved[0]}:{moved[-1]}", what, remedy=REBUILD)
        if changed:
            what = counted(
                len(changed), "1 row is not as it was built", "{count} rows are not as they were built"
            )
            self.note(f"{sheet}!{changed[0]}:{changed[-1]}", what)

    def note(self, place: str, what: str, words: str = "", remedy: str = _REMEDY) -> None:
        """Note what is wrong with a cell."""
        self.account.add("cell", self.name, place, what, remedy, words)


class _Formats:
    """The number formats of a workbook's cells, read of a sheet only where one is asked for."""

    def __init__(self, package: Package, sheets: Mapping[str, SheetView]) -> None:
        self._package, self._sheets = package, sheets
        self._held: dict[str, Mapping[Place, str]] = {}

    def of(self, sheet: str, place: Place) -> str:
        if sheet not in self._held:
            view = self._sheets.get(sheet)
            self._held[sheet] = {} if view is None else formats_of(self._package, view.part)
        return self._held[sheet].get(place, "")


def _without_values(sheets: Mapping[str, SheetView]) -> bool:
    """Return whether a program saved the workbook that works no formula out, and so kept no result."""
    formulas = [cell for view in sheets.values() for cell in view.cells.values() if cell.formula]
    empty = sum(cell.value is None for cell in formulas)
    return 2 * empty > len(formulas)


def suspects(
    rows: Sequence[int], columns: Sequence[int], wrong: set[Place], right: set[Place]
) -> tuple[list[Place], list[Place]]:
    """Return which cells must have changed where these rows and columns did, and which may have.

    `wrong` cells are known to have changed and are not returned. `right` ones hold their facts: they are
    suspected only where a row or column has no other cell that could have changed.
    """
    grid = [(row, column) for row in rows for column in columns]
    lines = [[at for at in grid if at[0] == row] for row in rows]
    lines += [[at for at in grid if at[1] == column] for column in columns]
    certain, possible = set[Place](), set[Place]()
    for line in lines:
        if wrong.intersection(line):
            continue
        likely = [at for at in line if at not in right] or line
        (certain if len(likely) == 1 else possible).update(likely)
    explained = certain | wrong
    doubtful = {at for line in lines if not explained.intersection(line) for at in line if at in possible}
    return sorted(certain), sorted(doubtful)


def _is_constant(formula: str) -> bool:
    """Return whether a formula works nothing out: numbers and signs, and perhaps words in quotation marks."""
    return bool(formula) and not re.search(r"[A-Za-z]", re.sub('"(?:[^"]|"")*"', "", formula))
