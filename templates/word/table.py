"""Tables of a memo template: columns, frames, rows and cells."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass

from templates.word.look import (
    CARE,
    CARE_HAIRLINE,
    CARE_TINT,
    HAIRLINE,
    NAVY,
)
from templates.word.xml import Xml, node, rule, twips


@dataclass(frozen=True)
class Column:
    """A column of a table: its head (words or a tag), its width in mm, the style of its cells."""

    head: str
    width: float
    style: str = "Table Text"

    @property
    def head_style(self) -> str:
        """Return the style of the head: over numbers it stands at the right."""
        return "Table Head Number" if self.style == "Table Number" else "Table Head"


def number(head: str, width: float) -> Column:
    """Return a column of numbers."""
    return Column(head, width, "Table Number")


def mark(head: str, width: float) -> Column:
    """Return a column of flags or of source marks."""
    return Column(head, width, "Table Mark")


@dataclass(frozen=True)
class Frame:
    """The rules, tint and padding of a table's cells; weights in eighths of a point."""

    head: tuple[Xml, ...] = ()
    body: tuple[Xml, ...] = ()
    table: tuple[Xml, ...] = ()
    left: tuple[Xml, ...] = ()
    tint: str = ""
    padding: float = 0.0


def plain_frame() -> Frame:
    """Return the frame of an ordinary table: navy under the head and at the foot, hairlines between."""
    return Frame(
        head=(rule("bottom", 8, NAVY),), body=(rule("bottom", 4, HAIRLINE),), table=(rule("bottom", 8, NAVY),)
    )


def care_frame() -> Frame:
    """Return the frame of the box of figures to quote with care."""
    box = (
        rule("top", 4, CARE),
        rule("bottom", 8, CARE),
        rule("right", 4, CARE),
    )
    return Frame(
        head=(rule("bottom", 8, CARE),),
        body=(rule("bottom", 4, CARE_HAIRLINE),),
        table=box,
        left=(rule("left", 18, CARE),),
        tint=CARE_TINT,
        padding=2.4,
    )


def cell(
    paragraph: Xml, frame: Frame, edges: Sequence[Xml], align: str = "", span: int = 1, first: bool = False
) -> Xml:
    """Return a table cell; its width is set when the table is put together."""
    properties = node("tcPr")
    if span > 1:
        properties.append(node("gridSpan", val=str(span)))
    if first and frame.left:
        # In the cells, as LibreOffice draws the table's own left rule thin.
        edges = (*frame.left, *edges)
    if edges:
        properties.append(node("tcBorders", *(copy.deepcopy(edge) for edge in edges)))
    if frame.tint:
        properties.append(node("shd", val="clear", color="auto", fill=frame.tint))
    if frame.padding and first:
        properties.append(node("tcMar", node("left", w=str(twips(frame.padding)), type="dxa")))
    if align:
        properties.append(node("vAlign", val=align))
    return node("tc", properties, paragraph)


def table_row(cells: Sequence[Xml], header: bool = False) -> Xml:
    """Return a row that does not split over pages; a header row is repeated."""
    return node("tr", node("trPr", node("cantSplit"), *([node("tblHeader")] if header else [])), *cells)


def set_widths(row: Xml, columns: Sequence[int]) -> None:
    """Give the cells of a row the widths of their columns."""
    cells = row.tc_lst
    for item, width in zip(cells, columns if len(cells) > 1 else [sum(columns)], strict=True):
        item.tcPr.insert(0, node("tcW", w=str(width), type="dxa"))
