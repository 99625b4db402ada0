"""Tables of a sheet: one a sheet, with a header row, whole, and nothing beside it."""

from __future__ import annotations

from lxml import etree

from builder.package.area import Area, cell_name
from builder.package.namespaces import R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse
from builder.publish.accessibility.findings import Findings, shortened
from builder.publish.accessibility.rules import Rule
from builder.publish.accessibility.sheet_cells import SheetCells
from builder.publish.lint.finding import whole
from builder.register.said import sentence

# What fits on one printed page without a second; longer tables must repeat their header row.
ROWS_OF_A_PAGE = 40


def check_tables(package: Package, sheet: SheetCells, *, repeated: bool, found: Findings) -> None:
    """Check the Excel tables of a sheet, and its merged cells and frozen rows."""
    parts = [part for part in Relationships.of(package, sheet.part).parts(f"{R}/table") if part in package]
    tables = [parse(package[part]) for part in parts]
    areas = [Area.parse(table.get("ref", "")) for table in tables]
    if len(tables) > 1:
        names = ", ".join(table.get("displayName", "") for table in tables)
        found.add(
            Rule.ONE_TABLE,
            sheet.name,
            sentence("{count} tables stand here: {names}", count=len(tables), names=names),
        )
    for table, area in zip(tables, areas, strict=True):
        _check_table(table, area, sheet, found)
        if area.bottom - area.top + 1 > ROWS_OF_A_PAGE and not repeated:
            what = sentence(
                "the table {name} fills pages and its header row is printed once",
                name=table.get("displayName"),
            )
            found.add(Rule.PRINT_TITLES, sheet.name, what)
    if areas:
        _check_beside(areas, sheet, found)
    elif _frozen_row(sheet):
        what = "rows are frozen as headers, and the cells below are no Excel table"
        found.add(Rule.HEADER_ROW, sheet.name, what)
    for node in sheet.root.iterfind(f"{{{S}}}mergeCells/{{{S}}}mergeCell"):
        found.add(Rule.MERGED, f"{sheet.name}!{node.get('ref')}", "cells are merged")


def _check_table(table: etree._Element, area: Area, sheet: SheetCells, found: Findings) -> None:
    name = table.get("displayName", "")
    if not whole(table.get("headerRowCount"), 1):
        found.add(
            Rule.HEADER_ROW,
            f"{sheet.name}!{cell_name(area.top, area.left)}",
            sentence("the table {name} has no header row", name=name),
        )
        return
    for column in range(area.left, area.right + 1):
        text = sheet.filled.get((area.top, column), "")
        # Excel gives a column without a name one of its own: Column1.
        if not text or (text.startswith("Column") and text[6:].isdecimal()):
            found.add(
                Rule.HEADER_EMPTY,
                sheet.place((area.top, column)),
                sentence("a column of {name} has no name", name=name),
            )
    filled = {row for row, column in sheet.filled if area.left <= column <= area.right}
    body = range(area.top + 1, area.bottom + 1)
    # A form waits for its first row: a table whose body is empty throughout is not laid out with blanks.
    if filled.intersection(body):
        for row in body:
            if row not in filled:
                found.add(
                    Rule.BLANK_ROW,
                    f"{sheet.name}!{row}:{row}",
                    sentence("a row of the table {name} is empty", name=name),
                )


def _check_beside(areas: list[Area], sheet: SheetCells, found: Findings) -> None:
    """Find cells below or to the right of a table's header: a reader does not look for them there."""
    top = min(area.top for area in areas)
    for (row, column), text in sheet.filled.items():
        cell = Area(row, column, row, column)
        if row >= top and not any(area.holds(cell) for area in areas):
            found.add(
                Rule.BESIDE_TABLE,
                sheet.place((row, column)),
                sentence("“{text}” stands beside the table", text=shortened(text)),
            )


def _frozen_row(sheet: SheetCells) -> bool:
    pane = sheet.root.find(f"{{{S}}}sheetViews/{{{S}}}sheetView/{{{S}}}pane")
    return pane is not None and pane.get("state") == "frozen" and whole(pane.get("ySplit"), 0) > 0
