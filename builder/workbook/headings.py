"""Columns wide enough for the words of their headings: a word that is broken cannot be read."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from builder.package.area import Area
from builder.package.namespaces import S
from builder.workbook.height import ColumnWidths, word_width

_SIZE = 9.0
_PADDING = 1.0


def widened(sheet: etree._Element, tables: Iterable[etree._Element]) -> None:
    """Widen the columns of a sheet to the longest word of the headings of its tables."""
    widths = ColumnWidths(sheet)
    wanted: dict[int, float] = {}
    for table in tables:
        left = Area.parse(table.get("ref", "A1")).left
        for at, column in enumerate(table.iter(f"{{{S}}}tableColumn"), left):
            longest = max((word_width(word, _SIZE) for word in column.get("name", "").split()), default=0)
            if longest + _PADDING > widths[at]:
                wanted[at] = max(wanted.get(at, 0), longest + _PADDING)
    columns = sheet.find(f"{{{S}}}cols")
    if columns is None:
        return
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
