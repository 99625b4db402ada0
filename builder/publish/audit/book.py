"""A workbook against its manifest: facts in their cells, and every cell as it was built."""

from __future__ import annotations

import re

from builder.facts.units import factor, is_money
from builder.package.cells import CellView, Place, SheetView, name_of, place_of, sheets_of
from builder.package.parts import Package
from builder.publish.audit.built import Built, BuiltFact, BuiltFile
from builder.publish.audit.charts import check_charts
from builder.publish.audit.finding import Account
from builder.publish.audit.notes import check_notes
from builder.publish.digests import SheetDigest

_MOST_PLACES = 12
_TOLERANCE = 1e-9
_REMEDY = "Put the register right and build the workbook again"


def check_book(name: str, package: Package, built: Built, row: BuiltFile, account: Account) -> None:
    """Note everything in a workbook that is not as it was built; raises XmlRefused."""
    sheets = {sheet.name: sheet for sheet in sheets_of(package)}
    known = _check_facts(name, sheets, built, row.language, account)
    _check_cells(name, sheets, row, known, account)
    check_charts(name, package, sheets, row.draws, account)
    check_notes(name, package, built, row, account)


def _check_facts(
    name: str, sheets: dict[str, SheetView], built: Built, language: str, account: Account
) -> set[tuple[str, Place]]:
    """Compare each fact with its cell; return the cells that were found wrong."""
    wrong = set()
    for fact in built.facts.values():
        where = fact.cell.get(language)
        if where is None:
            continue
        account.checked["facts in cells"] += 1
        sheet, _, reference = where.rpartition("!")
        sheet = sheet.strip("'").replace("''", "'")
        view, place = sheets.get(sheet), place_of(reference)
        if view is None:
            what = f"the cell of {fact.id} is gone with its sheet"
            account.add("cell", name, where, what, _REMEDY)
            continue
        held = view.cells.get(place, CellView(None))
        if not agrees(fact, held):
            what = f"the cell says {_said(held)}, the fact {fact.id} is {_expected(fact)}"
            account.add("cell", name, where, what, _REMEDY)
            wrong.add((sheet, place))
    return wrong


def agrees(fact: BuiltFact, cell: CellView) -> bool:
    """Return whether a cell holds the fact: money in USD million or as printed, per cent as a share."""
    if fact.value is None:
        return isinstance(cell.value, str) and cell.value.startswith("[")
    if isinstance(cell.value, bool) or not isinstance(cell.value, float):
        return False
    wanted = [float(fact.value)]
    if is_money(fact.unit):
        wanted.append(float(fact.value * factor(fact.unit, "USD million")))
    if fact.unit == "percent":
        wanted.append(float(fact.value / 100))
    return any(abs(cell.value - value) <= _TOLERANCE * max(1.0, abs(value)) for value in wanted)


def _check_cells(
    name: str,
    sheets: dict[str, SheetView],
    row: BuiltFile,
    known: set[tuple[str, Place]],
    account: Account,
) -> None:
    """Compare all cells with the digests they were built with; cells in `known` were named already."""
    if not row.sheets:
        account.not_checked.append(f"{name}: the manifest does not tell what its cells said")
        return
    for gone in sorted(row.sheets.keys() - sheets.keys()):
        account.add("cell", name, gone, "the sheet is gone", _REMEDY)
    for sheet, view in sheets.items():
        if sheet not in row.sheets:
            what = "the sheet was not in the workbook as it was built"
            account.add("cell", name, sheet, what, "Take it out, or keep it in a file of your own")
            continue
        account.checked["cells"] += len(view.cells)
        for place, cell in view.cells.items():
            if _is_constant(cell.formula):
                what = f"the formula ={cell.formula} names no cell: it gives the same whatever the data say"
                account.add("cell", name, f"{sheet}!{name_of(place)}", what, _REMEDY)
        was, now = SheetDigest(*row.sheets[sheet]), SheetDigest.of(view)
        rows, columns = was.changed_rows(now), was.changed_columns(now)
        if len(rows) * len(columns) > _MOST_PLACES:
            what = f"{len(rows)} rows are not as they were built"
            account.add("cell", name, f"{sheet}!{rows[0]}:{rows[-1]}", what, _REMEDY)
            continue
        for place in ((at, column) for at in rows for column in columns):
            if (sheet, place) not in known:
                held = view.cells.get(place, CellView(None))
                what = f"the cell is not as it was built; it says {_said(held)}"
                account.add("cell", name, f"{sheet}!{name_of(place)}", what, _REMEDY)


def _is_constant(formula: str) -> bool:
    """Return whether a formula works nothing out: numbers and signs, and perhaps words in quotation marks."""
    return bool(formula) and not re.search(r"[A-Za-z]", re.sub('"(?:[^"]|"")*"', "", formula))


def _said(cell: CellView) -> str:
    if cell.value in (None, ""):
        return "nothing"
    return f"{cell.value:.12g}" if isinstance(cell.value, float) else f"“{cell.value}”"


def _expected(fact: BuiltFact) -> str:
    return f"[{fact.status}]" if fact.value is None else f"{fact.value} {fact.unit}"
