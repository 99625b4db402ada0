"""Columns wide enough for the words of their headings: a word that is broken cannot be read."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from builder.package.area import Area
from builder.package.namespaces import S
from builder.workbook.height import ColumnWidths, line_count, row_height, word_width
from builder.workbook.shared import Look

_SIZE = 9.0
_PADDING = 1.0
_LOOK = Look(wraps=True, size=_SIZE, bold=True)


def widened(sheet: etree._Element, tables: Sequence[etree._Element]) -> None:
    """Widen a sheet's columns to the longest word of their headings, and make room for their lines."""
    widths = ColumnWidths(sheet)
    wanted: dict[int, float] = {}
    for table in tables:
        left = Area.parse(table.get("ref", "A1")).left
        for at, column in enumerate(table.iter(f"{{{S}}}tableColumn"), left):
            longest = max((word_width(word, _SIZE) for word in column.get("name", "").split()), default=0)
            if longest + _PADDING > widths[at]:
                wanted[at] = max(wanted.get(at, 0), longest + _PADDING)
    columns = sheet.find(f"{{{S}}}cols")
    if columns is not None:
        _widen(columns, wanted)
    for table in tables:
        _heighten(sheet, table)


def _heighten(sheet: etree._Element, table: etree._Element) -> None:
    """Make the row of a table's headings high enough for the lines they take."""
    area, widths = Area.parse(table.get("ref", "A1")), ColumnWidths(sheet)
    names = [column.get("name", "") for column in table.iter(f"{{{S}}}tableColumn")]
    lines = max(line_count(name, widths[at] - _PADDING, _LOOK) for at, name in enumerate(names, area.left))
    row = next((row for row in sheet.iter(f"{{{S}}}row") if row.get("r") == str(area.top)), None)
    if row is not None and float(row.get("ht", "0")) < row_height(lines, _SIZE):
        row.set("ht", f"{row_height(lines, _SIZE)}")
        row.set("customHeight", "1")


def _widen(columns: etree._Element, wanted: dict[int, float]) -> None:
    for node in list(columns):
        first, last = int(node.get("min", "1")), int(node.get("max", "1"))
        if not wanted.keys() & set(range(first, last + 1)):
            continue
        for at in range(first, last + 1):
            own = etree.fromstring(etree.tostring(node))
            own.set("min", str(at))
            own.set("max", str(at))
            if at in wanted:
                own.set("width", f"{wanted[at]:.1f}")
                own.set("customWidth", "1")
            node.addprevious(own)
        columns.remove(node)
