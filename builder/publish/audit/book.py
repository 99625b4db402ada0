"""A workbook against its manifest: facts in their cells, and every cell as it was built."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from builder.package.cells import CellView, Place, SheetView, name_of, place_of, sheets_of
from builder.package.number_format import formats_of
from builder.package.parts import Package
from builder.publish.audit.built import Built, BuiltFile
from builder.publish.audit.charts import check_charts
from builder.publish.audit.finding import Account
from builder.publish.audit.notes import check_notes
from builder.publish.audit.quantity import agrees, both, said
from builder.publish.audit.refreshed import REBUILD, RefreshLog, note_refreshed, refresh_log
from builder.publish.digests import SheetDigest
from builder.register.said import counted, sentence

Cell = tuple[str, Place]
_MOST_PLACES = 12
_REMEDY = "Put the register right and build the workbook again"


def check_book(name: str, package: Package, built: Built, row: BuiltFile, account: Account) -> None:
    """Note everything in a workbook that is not as it was built; raises XmlRefused."""
    sheets = {sheet.name: sheet for sheet in sheets_of(package)}
    bare = _without_values(sheets)
    log = refresh_log(package, sheets)
    if log is not None:
        note_refreshed(name, log, sheets, account)
        account.refreshed.append(name)
    shows = _Formats(package, sheets)
    wrong, right = _check_facts(name, sheets, built, row.language, account, bare, log, shows)
    if bare:
        what = "its formulas have no stored values"
        account.add("file", name, "", what, "Open and save it in Excel or LibreOffice, then audit again")
    else:
        _check_cells(name, sheets, row, wrong, right, account, log, shows)
        check_charts(name, package, sheets, row.draws, account)
    check_notes(name, package, built, row, account)


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


def _without_values(sheets: dict[str, SheetView]) -> bool:
    """Return whether a program saved the workbook that works no formula out, and so kept no result."""
    formulas = [cell for view in sheets.values() for cell in view.cells.values() if cell.formula]
    empty = sum(cell.value is None for cell in formulas)
    return 2 * empty > len(formulas)


def _check_facts(
    name: str,
    sheets: dict[str, SheetView],
    built: Built,
    language: str,
    account: Account,
    bare: bool,
    log: RefreshLog | None,
    shows: _Formats,
) -> tuple[set[Cell], set[Cell]]:
    """Compare each fact with its cell; return the cells that do not hold theirs, and those that do.

    Where the workbook is `bare` of values, cells with formulas are left out. What a refresh wrote was told.
    """
    wrong, right = set[Cell](), set[Cell]()
    for fact in built.facts.values():
        where = fact.cell.get(language)
        if where is None:
            continue
        sheet, _, reference = where.rpartition("!")
        sheet = sheet.strip("'").replace("''", "'")
        view, place = sheets.get(sheet), place_of(reference)
        if bare and view is not None and view.cells.get(place, CellView(None)).formula:
            continue
        account.checked["facts in cells"] += 1
        if view is None:
            what = sentence("the cell of {id} is gone with its sheet", id=fact.id)
            account.add("cell", name, where, what, _REMEDY)
            continue
        held = view.cells.get(place, CellView(None))
        if not agrees(fact, held):
            if log is not None and (log.explains(view, place) or place[0] in log.rows.get(sheet, ())):
                continue
            here, expected = both(fact, held, shows.of(sheet, place))
            what = sentence(
                "the cell says {said}, the fact {id} is {expected}", said=here, id=fact.id, expected=expected
            )
            account.add("cell", name, where, what, _REMEDY)
            wrong.add((sheet, place))
        else:
            right.add((sheet, place))
    return wrong, right - wrong


def _check_cells(
    name: str,
    sheets: dict[str, SheetView],
    row: BuiltFile,
    wrong: set[Cell],
    right: set[Cell],
    account: Account,
    log: RefreshLog | None,
    shows: _Formats,
) -> None:
    """Compare all cells with the digests they were built with; cells in `wrong` were named already.

    The sheet of the `log` no build makes; what a refresh wrote is put back first.
    """
    if not row.sheets:
        account.not_checked.append(
            sentence("{name}: the manifest does not tell what its cells said", name=name)
        )
        return
    for gone in sorted(row.sheets.keys() - sheets.keys()):
        account.add("cell", name, gone, "the sheet is gone", _REMEDY)
    for sheet, view in sheets.items():
        if log is not None and sheet == log.sheet:
            continue
        if sheet not in row.sheets:
            what = "the sheet was not in the workbook as it was built"
            account.add("cell", name, sheet, what, "Take it out, or keep it in a file of your own")
            continue
        account.checked["cells"] += len(view.cells)
        for place, cell in view.cells.items():
            if _is_constant(cell.formula):
                what = sentence(
                    "the formula ={formula} names no cell: it gives the same whatever the data say",
                    formula=cell.formula,
                )
                account.add("cell", name, f"{sheet}!{name_of(place)}", what, _REMEDY)
        was, now = (
            SheetDigest(*row.sheets[sheet]),
            SheetDigest.of(view if log is None else log.as_built(view)),
        )
        rows, columns = was.changed_rows(now), was.changed_columns(now)
        moved = set(rows) & log.rows.get(sheet, frozenset()) if log else set()
        if moved or len(rows) * len(columns) > _MOST_PLACES:
            _note_rows(name, sheet, sorted(moved), account, refreshed=True)
            _note_rows(name, sheet, [row for row in rows if row not in moved], account, refreshed=False)
            continue
        named = {place for of, place in wrong if of == sheet}
        certain, possible = suspects(rows, columns, named, {place for of, place in right if of == sheet})
        for place in certain:
            what = sentence(
                "the cell is not as it was built; it says {said}",
                said=said(view.cells.get(place, CellView(None)), shows.of(sheet, place)),
            )
            account.add("cell", name, f"{sheet}!{name_of(place)}", what, _REMEDY)
        if possible:
            listed = ", ".join(name_of(place) for place in possible)
            held = [(at, said(view.cells.get(at, CellView(None)), shows.of(sheet, at))) for at in possible]
            words = "; ".join(f"{name_of(at)}: {text}" for at, text in held)
            what = sentence(
                "at least one of the cells {listed} is not as it was built, and the others may be",
                listed=listed,
            )
            account.add("cell", name, f"{sheet}!{name_of(possible[0])}", what, _REMEDY, words)


def _note_rows(name: str, sheet: str, rows: Sequence[int], account: Account, *, refreshed: bool) -> None:
    """Note rows that were changed, or of which a refresh tells no more than that it put them there."""
    if not rows:
        return
    if refreshed:
        what = counted(
            len(rows),
            "1 row came or moved with a refresh, so what it holds cannot be compared with the build",
            "{count} rows came or moved with a refresh, so what they hold cannot be compared with the build",
        )
    else:
        what = counted(len(rows), "1 row is not as it was built", "{count} rows are not as they were built")
    account.add("cell", name, f"{sheet}!{rows[0]}:{rows[-1]}", what, REBUILD if refreshed else _REMEDY)


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
