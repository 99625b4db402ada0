"""A workbook: its properties, the order and names of its sheets, what is hidden, and its flags."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

from builder.package.namespaces import R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.texts import text_of
from builder.package.xml import parse
from builder.publish.accessibility.cell_styles import CellStyles
from builder.publish.accessibility.findings import Findings
from builder.publish.accessibility.flags import explained_in, flags_in
from builder.publish.accessibility.properties import check_properties
from builder.publish.accessibility.rules import Rule
from builder.publish.accessibility.sheet import check_sheet
from builder.publish.accessibility.sheet_cells import SheetCells
from builder.publish.lint.finding import whole
from builder.register.said import sentence

_STOCK_NAME = re.compile(r"(sheet|лист|tabelle|feuil|hoja|chart)\s*\d+", re.IGNORECASE)
_NOTES = re.compile(r"notes?\b", re.IGNORECASE)
_TITLES = "_xlnm.Print_Titles"


def check_workbook(package: Package, main: str, found: Findings) -> None:
    """Check the workbook whose main part is `main`."""
    check_properties(package, found, language_needed=True)
    root, arrows = parse(package[main]), Relationships.of(package, main)
    styles = CellStyles(_part(package, arrows, "styles"), _part(package, arrows, "theme"))
    shared = _part(package, arrows, "sharedStrings")
    texts = [text_of(node) for node in shared.iterfind(f"{{{S}}}si")] if shared is not None else []
    nodes = root.findall(f"{{{S}}}sheets/{{{S}}}sheet")
    repeated = _repeated(root)
    sheets: list[SheetCells] = []
    for number, node in enumerate(nodes):
        name, part = node.get("name", ""), arrows.part(arrows[node.get(f"{{{R}}}id", "")])
        if _STOCK_NAME.fullmatch(name):
            found.add(
                Rule.SHEET_NAME,
                name,
                sentence("the name “{name}” says nothing of what the sheet holds", name=name),
            )
        if part not in package or "/worksheets/" not in f"/{part}":
            continue
        cells = SheetCells.read(package, part, name, texts)
        sheets.append(cells)
        check_sheet(package, cells, styles, repeated=number in repeated, found=found)
    _check_view(root, nodes, found)
    notes = _notes(sheets)
    _check_hidden(nodes, sheets, notes, found)
    _check_flags(sheets, notes, found)


def _part(package: Package, arrows: Relationships, kind: str) -> etree._Element | None:
    held = [part for part in arrows.parts(f"{R}/{kind}") if part in package]
    return parse(package[held[0]]) if held else None


def _repeated(root: etree._Element) -> set[int]:
    """Return the numbers, from 0, of the sheets that repeat rows on every printed page."""
    return {
        whole(node.get("localSheetId"), -1)
        for node in root.iterfind(f"{{{S}}}definedNames/{{{S}}}definedName")
        if node.get("name") == _TITLES and re.search(r"\$\d+:\$\d+", node.text or "")
    }


def _check_view(root: etree._Element, nodes: Sequence[etree._Element], found: Findings) -> None:
    view = root.find(f"{{{S}}}bookViews/{{{S}}}workbookView")
    active = whole(view.get("activeTab"), 0) if view is not None else 0
    visible = [number for number, node in enumerate(nodes) if node.get("state", "visible") == "visible"]
    if visible and active != visible[0]:
        name = nodes[active].get("name", "") if active < len(nodes) else str(active + 1)
        found.add(Rule.FIRST_SHEET, name, "the workbook opens here and not on its first sheet")


def _notes(sheets: Sequence[SheetCells]) -> list[str]:
    """Return the rows, as text, of the places where a workbook is explained: first sheet and Notes."""
    places = [*sheets[:1], *(sheet for sheet in sheets[1:] if _NOTES.match(sheet.name))]
    return [row for sheet in places for row in sheet.rows_as_text()]


def _check_hidden(
    nodes: Sequence[etree._Element], sheets: Sequence[SheetCells], notes: Sequence[str], found: Findings
) -> None:
    filled = {sheet.name for sheet in sheets if sheet.filled}
    for node in nodes:
        name = node.get("name", "")
        if node.get("state", "visible") == "visible" or name not in filled:
            continue
        if not any(name in row for row in notes):
            found.add(Rule.HIDDEN, name, "the sheet is hidden, holds content and is nowhere mentioned")


def _check_flags(sheets: Sequence[SheetCells], notes: Sequence[str], found: Findings) -> None:
    explained = explained_in(notes)
    missing: dict[str, str] = {}
    for sheet in sheets:
        for place, text in sheet.texts():
            for flag in flags_in(text) - explained:
                missing.setdefault(flag, place)
    for flag, place in missing.items():
        found.add(
            Rule.FLAGS,
            place,
            sentence("the flag {flag} is explained neither on the first sheet nor on Notes", flag=flag),
        )
