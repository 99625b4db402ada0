"""One sheet: its cells and what they hold, its formulas, merged cells and tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from lxml import etree

from builder.package.area import Area, cell_at, cell_name
from builder.package.namespaces import R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.publish.lint.finding import Report, whole
from builder.publish.lint.formula import check_formula
from builder.publish.lint.table import SheetTable, check_table

LONGEST_TEXT = 32_767

_ERRORS = {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"}


@dataclass(frozen=True, slots=True)
class Limits:
    """What cells may point at: the shared texts, the number of styles, the titles in folded case."""

    texts: list[str]
    styles: int
    titles: set[str]


def check_sheet(package: Package, part: str, limits: Limits, report: Report) -> list[SheetTable]:
    """Check a worksheet; return its tables for the checks that span sheets."""
    root = report.root(package, part)
    if root is None:
        return []
    held = _check_cells(root, part, limits, report)
    for tag in ("formula", "formula1", "formula2"):
        for node in root.iter(f"{{{S}}}{tag}"):
            check_formula(node.text or "", limits.titles, part, "a rule's formula", report)
    dimension = _dimension(root, part, report)
    blocks = list(_blocks(root, part, report))
    tables = [
        table
        for name in _table_parts(package, part, root, report)
        if (table := check_table(package, name, part, held, report)) is not None
    ]
    for table in tables:
        if dimension is not None and not dimension.holds(table.area):
            report.add(table.part, f"the table {table.name} reaches beyond the sheet's cells")
    for (one, what), (other, that) in combinations(
        [*((t.area, f"the table {t.name}") for t in tables), *blocks], 2
    ):
        if one.meets(other):
            report.add(part, f"{what} and {that} overlap")
    return tables


def text_of(node: etree._Element) -> str:
    """Return the text of a shared or inline string, its phonetic guide left out."""
    own = node.findtext(f"{{{S}}}t") or ""
    return own + "".join(run.findtext(f"{{{S}}}t") or "" for run in node.iterfind(f"{{{S}}}r"))


def _check_cells(
    root: etree._Element, part: str, limits: Limits, report: Report
) -> dict[tuple[int, int], str | None]:
    """Check every cell; return the text of those that hold text, None for any other kind."""
    held: dict[tuple[int, int], str | None] = {}
    last_row = 0
    for row in root.iterfind(f"{{{S}}}sheetData/{{{S}}}row"):
        number = whole(row.get("r"), last_row + 1)
        if number <= last_row:
            report.add(part, f"row {number} stands after row {last_row}")
        last_row = number
        column = 0
        for node in row.iterfind(f"{{{S}}}c"):
            reference = node.get("r") or cell_name(number, column + 1)
            try:
                place = cell_at(reference)
            except ValueError as error:
                report.add(part, str(error))
                continue
            if place in held:
                report.add(part, f"the cell {reference} is there twice")
            elif place[0] != number or place[1] <= column:
                report.add(part, f"the cell {reference} is out of order")
            column = place[1]
            held[place] = _check_cell(node, reference, part, limits, report)
    return held


def _check_cell(
    node: etree._Element, reference: str, part: str, limits: Limits, report: Report
) -> str | None:
    style = node.get("s", "0")
    if not style.isdecimal() or int(style) >= max(limits.styles, 1):
        report.add(part, f"{reference}: there is no cell style {style}")
    formula = node.findtext(f"{{{S}}}f")
    if formula:
        check_formula(formula, limits.titles, part, reference, report)
    kind, value = node.get("t", "n"), node.findtext(f"{{{S}}}v")
    text: str | None = None
    if kind == "s":
        if value is None or not value.isdecimal() or int(value) >= len(limits.texts):
            report.add(part, f"{reference}: there is no shared text {value}")
            return ""
        return limits.texts[int(value)]
    if kind == "inlineStr":
        inline = node.find(f"{{{S}}}is")
        text = text_of(inline) if inline is not None else ""
    elif kind == "str":
        text = value or ""
    elif value:
        _check_value(kind, value, reference, part, report)
    if text is not None and len(text) > LONGEST_TEXT:
        report.add(part, f"{reference}: the text has {len(text)} characters, a cell takes {LONGEST_TEXT}")
    return text


def _check_value(kind: str, value: str, reference: str, part: str, report: Report) -> None:
    if kind == "n":
        try:
            good = float(value) - float(value) == 0 and "_" not in value
        except ValueError:
            good = False
    else:
        good = {"b": value in ("0", "1"), "e": value in _ERRORS}.get(kind, True)
    if not good:
        report.add(part, f"{reference}: “{value}” is no value for a cell of type {kind}")


def _dimension(root: etree._Element, part: str, report: Report) -> Area | None:
    node = root.find(f"{{{S}}}dimension")
    return _area(node.get("ref", ""), "the sheet's dimension", part, report) if node is not None else None


def _area(text: str, what: str, part: str, report: Report) -> Area | None:
    try:
        return Area.parse(text)
    except ValueError as error:
        report.add(part, f"{what}: {error}")
        return None


def _blocks(root: etree._Element, part: str, report: Report) -> Iterator[tuple[Area, str]]:
    """Yield what may not share cells with a table: merged cells and the sheet's own filter."""
    for path, what in (("mergeCells/{0}mergeCell", "the merged cells"), ("autoFilter", "the sheet's filter")):
        for node in root.iterfind(f"{{{S}}}" + path.format(f"{{{S}}}")):
            area = _area(node.get("ref", ""), what, part, report)
            if area is not None:
                yield area, f"{what} {node.get('ref')}"


def _table_parts(package: Package, part: str, root: etree._Element, report: Report) -> list[str]:
    rows = Relationships.of(package, part)
    listed = {node.get(f"{{{R}}}id") for node in root.iterfind(f"{{{S}}}tableParts/{{{S}}}tablePart")}
    found = []
    for row in rows:
        if row.type == f"{R}/table" and rows.part(row) in package:
            if row.id not in listed:
                report.add(
                    part, f"the table {rows.part(row)} belongs to the sheet, but the sheet does not list it"
                )
            found.append(rows.part(row))
    return found
