"""One sheet: its title, view, tables, the look of its cells, its links and its drawings."""

from __future__ import annotations

import re

from builder.package.area import Area
from builder.package.namespaces import XDR, A, C, R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse
from builder.publish.accessibility.alt_text import check_alt_text
from builder.publish.accessibility.cell_styles import CellLook, CellStyles
from builder.publish.accessibility.chart import check_chart
from builder.publish.accessibility.contrast import check_contrast
from builder.publish.accessibility.findings import Findings, shortened
from builder.publish.accessibility.links import link_fault
from builder.publish.accessibility.rules import Rule
from builder.publish.accessibility.sheet_cells import SheetCells
from builder.publish.accessibility.sheet_tables import check_tables
from builder.publish.lint.finding import whole
from builder.register.said import numeral, sentence

LEAST_POINTS = 9.0
_PAGE_TEXT_POINTS = re.compile(r"&(\d{1,3})(?!\d)")


def check_sheet(
    package: Package, sheet: SheetCells, styles: CellStyles, *, repeated: bool, found: Findings
) -> None:
    """Check a worksheet; `repeated` says whether it repeats its header rows on every printed page."""
    _check_start(sheet, found)
    check_tables(package, sheet, repeated=repeated, found=found)
    _check_looks(sheet, styles, found)
    _check_rules(sheet, styles, found)
    _check_page_texts(sheet, found)
    _check_hidden(sheet, found)
    _check_links(sheet, found)
    for part in Relationships.of(package, sheet.part).parts(f"{R}/drawing"):
        if part in package:
            _check_drawing(package, part, sheet, found)


def _check_start(sheet: SheetCells, found: Findings) -> None:
    if sheet.filled and (1, 1) not in sheet.filled:
        found.add(Rule.SHEET_TITLE, f"{sheet.name}!A1", "A1 is empty, a reader begins there")
    for view in sheet.root.iterfind(f"{{{S}}}sheetViews/{{{S}}}sheetView"):
        selections = view.findall(f"{{{S}}}selection")
        pane = view.find(f"{{{S}}}pane")
        active = pane.get("activePane", "topLeft") if pane is not None else "topLeft"
        for node in selections:
            if node.get("pane", "topLeft") == active and node.get("activeCell", "A1") != "A1":
                cell = node.get("activeCell", "")
                found.add(Rule.CURSOR, f"{sheet.name}!{cell}", "the cursor stands here and not in A1")


def _check_looks(sheet: SheetCells, styles: CellStyles, found: Findings) -> None:
    """Check each style once, at the first cell that shows something in it."""
    seen: set[str] = set()
    for at in sheet.filled:
        number = sheet.styles[at]
        if number not in seen:
            seen.add(number)
            _check_look(styles.look(number), sheet.place(at), found)


def _check_look(look: CellLook, place: str, found: Findings) -> None:
    check_contrast(look, place, found)
    if look.points < LEAST_POINTS:
        found.add(
            Rule.TEXT_SIZE,
            place,
            sentence(
                "text of {points} points, {least} is the least",
                points=numeral(look.points, "g"),
                least=numeral(LEAST_POINTS, "g"),
            ),
        )
    if look.tells_by_colour:
        found.add(Rule.COLOUR_ALONE, place, "the number format tells negative numbers by their colour alone")


def _check_rules(sheet: SheetCells, styles: CellStyles, found: Findings) -> None:
    """Check what conditional formats make of the cells in their reach, each look once."""
    for block in sheet.root.iterfind(f"{{{S}}}conditionalFormatting"):
        rules = {node.get("dxfId", "") for node in block.iterfind(f"{{{S}}}cfRule")} - {""}
        areas = [area for text in block.get("sqref", "").split() if (area := _area(text)) is not None]
        looks: dict[str, tuple[int, int]] = {}
        for at in sheet.filled:
            if sheet.styles[at] not in looks and any(area.holds(Area(*at, *at)) for area in areas):
                looks[sheet.styles[at]] = at
        for number, at in looks.items():
            for rule in sorted(rules):
                changed = styles.under_rule(styles.look(number), rule)
                if changed != styles.look(number):
                    _check_look(changed, sentence("{at}, as its rule shows it", at=sheet.place(at)), found)


def _area(text: str) -> Area | None:
    try:
        return Area.parse(text)
    except ValueError:
        return None


def _check_page_texts(sheet: SheetCells, found: Findings) -> None:
    for node in sheet.root.iterfind(f"{{{S}}}headerFooter/*"):
        for size in _PAGE_TEXT_POINTS.findall(re.sub(r'&"[^"]*"', "", node.text or "")):
            if int(size) < LEAST_POINTS:
                what = sentence(
                    "the page's header or footer is of {size} points, {least} is the least",
                    size=size,
                    least=numeral(LEAST_POINTS, "g"),
                )
                found.add(Rule.TEXT_SIZE, sheet.name, what)


def _check_hidden(sheet: SheetCells, found: Findings) -> None:
    rows, columns = ({at[side] for at in sheet.filled} for side in (0, 1))
    for node in sheet.root.iterfind(f"{{{S}}}sheetData/{{{S}}}row"):
        if node.get("hidden") in ("1", "true") and whole(node.get("r"), 0) in rows:
            found.add(
                Rule.HIDDEN, f"{sheet.name}!{node.get('r')}:{node.get('r')}", "a row with content is hidden"
            )
    for node in sheet.root.iterfind(f"{{{S}}}cols/{{{S}}}col"):
        reach = range(whole(node.get("min"), 1), whole(node.get("max"), 1) + 1)
        if node.get("hidden") in ("1", "true") and columns & set(reach):
            place = sentence(
                "{name}, columns {start} to {stop}", name=sheet.name, start=reach.start, stop=reach.stop - 1
            )
            found.add(Rule.HIDDEN, place, "a column with content is hidden")


def _check_links(sheet: SheetCells, found: Findings) -> None:
    for node in sheet.root.iterfind(f"{{{S}}}hyperlinks/{{{S}}}hyperlink"):
        area = _area(node.get("ref", ""))
        shown = sheet.filled.get((area.top, area.left), "") if area is not None else ""
        if fault := link_fault(shown or node.get("display", "")):
            found.add(Rule.LINK_TEXT, f"{sheet.name}!{node.get('ref')}", fault)


def _check_drawing(package: Package, part: str, sheet: SheetCells, found: Findings) -> None:
    root, arrows = parse(package[part]), Relationships.of(package, part)
    for number, described in enumerate(root.iter(f"{{{XDR}}}cNvPr"), start=1):
        holder = described.getparent()
        frame = holder.getparent() if holder is not None else None
        kind = frame.tag if frame is not None else ""
        place = sentence("{name}, drawing {number}", name=sheet.name, number=number)
        if kind == f"{{{XDR}}}sp" and frame is not None:
            words = "".join(node.text or "" for node in frame.iter(f"{{{A}}}t")).strip()
            if words:
                found.add(
                    Rule.TEXT_BOX, place, sentence("“{words}” floats in a text box", words=shortened(words))
                )
                continue
        pointer = next(frame.iter(f"{{{C}}}chart"), None) if frame is not None else None
        target = arrows.part(arrows[pointer.get(f"{{{R}}}id", "")]) if pointer is not None else ""
        chart = parse(package[target]) if target in package else None
        # A template's chart holds a sample of one point and has no period yet.
        drawn = chart is not None and any(
            int(node.get("val", "0")) > 1 for node in chart.iter(f"{{{C}}}ptCount")
        )
        check_alt_text(described, place, found, chart=drawn)
        if chart is not None:
            check_chart(chart, place, found)
