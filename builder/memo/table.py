"""Filling a table: its pattern rows are copied, one for each row of content."""

from __future__ import annotations

import copy
import math
from collections.abc import Sequence
from dataclasses import dataclass

from builder.memo.control import Control, inward, tag_of
from builder.memo.runs import RunWriter
from builder.memo.word import (
    CELL,
    CONTROL,
    PARAGRAPH,
    ROW,
    TABLE,
    Element,
    ancestors,
    child,
    keep_with_next,
    make,
    remove_block,
    replace,
    value,
    w,
)
from builder.wording.spans import TableRow, Text

# What a table property comes after in the schema (CT_TrPr is a choice, so any order is lawful there).
_ROW_PROPERTIES_AFTER = (w("tblPrEx"),)


# A table of at most this many rows and lines does not break over pages.
SHORT = 8
SHORT_LINES = 16
# A row of so many lines may stand alone at the foot or at the head of a page.
ALONE = 3
# What a character takes of a line, in twentieths of a point, and what a cell keeps free at its sides.
_CHARACTER, _FREE = 94, 125


class TableRefused(ValueError):
    """Content does not fit the table of a template; the message says where."""


@dataclass(frozen=True, slots=True)
class Patterns:
    """The rows of a template's table that stand for its content; `group` has one cell."""

    table: Element
    row: Element
    group: Element | None


def patterns(control: Control) -> Patterns:
    """Return the pattern rows of the table that a `table:` control stands in.

    They are the rows with a control of this tag; one with a single cell is the pattern of a group row.
    Raises TableRefused where there is no such table.
    """
    table = next(ancestors(control.element, TABLE), None)
    if table is None:
        raise TableRefused("stands outside any table; put it in the first cell of the row to be repeated")
    marked = [row for row in table.iter(ROW) if _is_marked(row, control.tag)]
    groups = [row for row in marked if len(cells(row)) == 1]
    bodies = [row for row in marked if len(cells(row)) > 1] or groups[:1]
    group = groups[0] if groups and groups[0] is not bodies[0] else None
    return Patterns(table, bodies[0], group)


def cells(row: Element) -> list[Element]:
    """Return the cells of a row, those in a content control too."""
    return [cell for cell in row.iter(CELL) if next(ancestors(cell, ROW)) is row]


def _is_marked(row: Element, tag: str) -> bool:
    near = [*row.iter(CONTROL), *row.iterancestors(CONTROL)]
    return any(tag_of(item) == tag for item in near)


def fill_table(control: Control, rows: Sequence[TableRow], writer: RunWriter) -> None:
    """Put one copy of a pattern for each row in the table, or take the whole table out where there is none.

    Raises TableRefused for a row of another width than its pattern, ValueError for an unlawful character.
    """
    found = patterns(control)
    if not rows:
        remove_table(found.table)
        return
    row = _unmarked(found.row, control.tag)
    group = None if found.group is None else _unmarked(found.group, control.tag)
    anchor = found.row if found.group is None else found.group
    for pattern in {id(item): item for item in (found.row, found.group) if item is not None}.values():
        if pattern is not anchor:
            _remove(pattern)
    made = [_row(group if item.kind == "group" else row, item, control.tag, writer) for item in rows]
    replace(_outermost(anchor), *made)
    _repeat_head(found.table, made[0])
    _leave_foot_to_table(found.table, made[-1])
    _keep_together(made)


def _unmarked(row: Element, tag: str) -> Element:
    """Return a copy of a pattern row without the control that marks it."""
    pattern = copy.deepcopy(row)
    for element in list(pattern.iter(CONTROL)):
        if tag_of(element) == tag:
            inward(Control(element, tag)).unwrap()
    properties = child(pattern, "trPr")
    if properties is None:
        properties = make("trPr")
        pattern.insert(sum(item.tag in _ROW_PROPERTIES_AFTER for item in pattern), properties)
    if child(properties, "cantSplit") is None:
        properties.insert(0, make("cantSplit"))
    return pattern


def _outermost(row: Element) -> Element:
    """Return the row, or the content control around it."""
    parent = row.getparent()
    while parent is not None and parent.tag != TABLE:
        row, parent = parent, parent.getparent()
    return row


def _remove(row: Element) -> None:
    outer = _outermost(row)
    parent = outer.getparent()
    if parent is not None:
        parent.remove(outer)


def _row(pattern: Element | None, content: TableRow, tag: str, writer: RunWriter) -> Element:
    if pattern is None:
        raise TableRefused("has no pattern for a group row: a row of one cell with the same tag")
    row = copy.deepcopy(pattern)
    if content.kind == "nothing":
        _join_cells(row)
    places = cells(row)
    if len(places) != len(content.cells):
        raise TableRefused(
            f"gets a row of {len(content.cells)} cells, and its pattern in the template has {len(places)}"
        )
    for place, lines in zip(places, content.cells, strict=True):
        fill_cell(place, lines, writer)
    return row


def _join_cells(row: Element) -> None:
    """Make one cell of a row's cells, as wide as all of them: a sentence does not fit in the first alone."""
    first, *others = cells(row)
    widths = [child(cell, "tcPr", "tcW") for cell in (first, *others)]
    spans = [int(value(cell, "tcPr", "gridSpan") or 1) for cell in (first, *others)]
    properties = child(first, "tcPr")
    if properties is None:
        properties = make("tcPr")
        first.insert(0, properties)
    if (width := widths[0]) is not None and all(one is not None for one in widths):
        total = sum(int(float(one.get(w("w"), "0"))) for one in widths if one is not None)
        width.set(w("w"), str(total))
    if (old := child(properties, "gridSpan")) is not None:
        properties.remove(old)
    span = make("gridSpan")
    span.set(w("val"), str(sum(spans)))
    properties.insert(0 if widths[0] is None else 1, span)
    for cell in others:
        parent = cell.getparent()
        if parent is not None:
            parent.remove(cell)


def fill_cell(cell: Element, lines: Sequence[Text], writer: RunWriter) -> None:
    """Replace a cell's paragraphs by one for each line, in the look of its first paragraph."""
    first = next(cell.iter(PARAGRAPH))
    properties = child(first, "pPr")
    base = next((item for item in first.iter(w("rPr")) if item.getparent() is not properties), None)
    alone = len(lines) == 1
    made = []
    for line in lines or ((),):
        paragraph = make("p")
        if properties is not None:
            paragraph.append(copy.deepcopy(properties))
        paragraph.extend(writer.elements(line, base, in_cell=alone))
        made.append(paragraph)
    for item in [item for item in cell if item.tag != w("tcPr")]:
        cell.remove(item)
    cell.extend(made)


def _repeat_head(table: Element, first: Element) -> None:
    """Mark the row above the content as a head, repeated on each page and known to screen readers."""
    head = table.find(ROW)
    if head is None or head is first:
        return
    properties = child(head, "trPr")
    if properties is None:
        properties = make("trPr")
        head.insert(sum(item.tag in _ROW_PROPERTIES_AFTER for item in head), properties)
    if child(properties, "tblHeader") is None:
        properties.append(make("tblHeader"))


def _leave_foot_to_table(table: Element, last: Element) -> None:
    """Take the lower rule between rows off the last one where the table itself has a rule at its foot."""
    if child(table, "tblPr", "tblBorders", "bottom") is None:
        return
    for cell in cells(last):
        borders = child(cell, "tcPr", "tcBorders")
        between = None if borders is None else child(borders, "bottom")
        if borders is not None and between is not None:
            borders.remove(between)


def _keep_together(rows: Sequence[Element]) -> None:
    """Keep a short table on one page; of a long one, the first two and the last two rows where they are low.

    A table of few rows and many lines would leave half a page empty before it.
    """
    short = len(rows) < 3 or (len(rows) <= SHORT and sum(map(_lines, rows)) <= SHORT_LINES)
    first = rows[:1] if _lines(rows[0]) < ALONE else []
    last = rows[-2:-1] if _lines(rows[-1]) < ALONE else []
    for row in rows[:-1] if short else [*first, *last]:
        for paragraph in row.iter(PARAGRAPH):
            keep_with_next(paragraph)


def _lines(row: Element) -> int:
    """Return about how many lines a row takes."""
    return max((_lines_of(cell) for cell in cells(row)), default=1)


def _lines_of(cell: Element) -> int:
    width = child(cell, "tcPr", "tcW")
    room = max(float(width.get(w("w"), "0")) if width is not None else 0.0, 1000.0) - _FREE
    return sum(
        max(math.ceil(sum(len(text.text or "") for text in line.iter(w("t"))) * _CHARACTER / room), 1)
        for line in cell.iter(PARAGRAPH)
    )


def remove_table(table: Element) -> None:
    """Take a table out with the caption above and the source line below it."""
    for step, style in ((-1, "caption"), (1, "source")):
        beside = next(table.itersiblings(PARAGRAPH, TABLE, preceding=step < 0), None)
        if beside is not None and value(beside, "pPr", "pStyle").casefold() == style:
            parent = beside.getparent()
            if parent is not None:
                parent.remove(beside)
    remove_block(table)
