"""Tables of a memo: as wide as their grid in every row, and each cell ending in a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from builder.publish.lint.finding import Report, whole
from builder.publish.lint.story import Story, value, w
from builder.register.said import sentence

_MOST_COLUMNS = 63
_BLOCKS = (w("p"), w("tbl"), w("sdt"), w("altChunk"), w("customXml"))


def check_tables(story: Story, report: Report) -> None:
    """Check every table of a part, those within tables too."""
    for number, table in enumerate(story.shown("tbl"), start=1):
        at = sentence("table {number}", number=number)
        grid_node = table.find(w("tblGrid"))
        if grid_node is None:
            report.add(story.part, "the table has no grid", at, "Add tblGrid with a gridCol for each column")
        grid = len(grid_node.findall(w("gridCol"))) if grid_node is not None else 0
        if grid > _MOST_COLUMNS:
            report.add(
                story.part,
                sentence(
                    "the table has {grid} columns, Word takes {most_columns}",
                    grid=grid,
                    most_columns=_MOST_COLUMNS,
                ),
                at,
            )
        rows = list(_unwrapped(table, "tr"))
        if not rows:
            report.add(story.part, "the table has no row", at, "Take the table out")
        open_columns: set[int] = set()
        for line, row in enumerate(rows, start=1):
            place = sentence("{at}, row {line}", at=at, line=line)
            open_columns = _check_row(row, grid, open_columns, story.part, place, report)


def _check_row(
    row: etree._Element, grid: int, above: set[int], part: str, at: str, report: Report
) -> set[int]:
    """Check a row; return the columns whose cells may go on in the next row."""
    cells = list(_unwrapped(row, "tc"))
    if not cells:
        report.add(part, "the row has no cell", at, "Take the row out; Word refuses it")
    column = whole(value(row.find(f"{w('trPr')}/{w('gridBefore')}")), 0)
    merged: set[int] = set()
    for number, cell in enumerate(cells, 1):
        span = value(cell.find(f"{w('tcPr')}/{w('gridSpan')}"))
        if span and whole(span, 0) < 1:
            report.add(
                part,
                sentence("a cell spans “{span}” columns", span=span),
                sentence("{at}, cell {number}", at=at, number=number),
                "It spans one or more",
            )
        merge = cell.find(f"{w('tcPr')}/{w('vMerge')}")
        if merge is not None:
            if value(merge) != "restart" and column not in above:
                report.add(
                    part,
                    "a cell goes on from one above, where none begins",
                    sentence("{at}, cell {number}", at=at, number=number),
                    "Let the first cell say vMerge restart",
                )
            merged.add(column)
        _check_cell(cell, part, sentence("{at}, cell {number}", at=at, number=number), report)
        column += whole(span, 1)
    width = column + whole(value(row.find(f"{w('trPr')}/{w('gridAfter')}")), 0)
    if width != grid and cells:
        report.add(
            part,
            sentence("is {width} columns wide, its grid {grid}", width=width, grid=grid),
            at,
            "Mend gridSpan or tblGrid",
        )
    return merged


def _check_cell(cell: etree._Element, part: str, at: str, report: Report) -> None:
    blocks = [child.tag for child in cell if child.tag in _BLOCKS]
    if not blocks or blocks[-1] == w("tbl"):
        report.add(part, "a cell does not end in a paragraph", at, "Add an empty paragraph; Word refuses it")


def _unwrapped(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the children of this name, also those that stand in a content control or a tracked change."""
    for child in parent:
        if child.tag == w(name):
            yield child
        elif child.tag in (w("sdt"), w("sdtContent"), w("ins"), w("customXml")):
            yield from _unwrapped(child, name)
