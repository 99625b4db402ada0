"""What filling would lose or make wrong, told by name before anything is filled.

Parts that the builder does not touch stay byte for byte, so most of what a designer puts into a template is
kept. What reads a table that is filled anew, and keeps values of its own that we do not write, is refused.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lxml import etree

from builder.package.area import Area, Reference
from builder.package.foreign import foreign_objects
from builder.package.namespaces import XDR, S
from builder.package.relationships import Relationships
from builder.workbook.sheets import Book, Sheet
from builder.workbook.table import Table, tables_of

_SPARKLINE = "{http://schemas.microsoft.com/office/spreadsheetml/2009/9/main}sparkline"
_FORMULA = "{http://schemas.microsoft.com/office/excel/2006/main}f"
_PLACE = "{http://schemas.microsoft.com/office/excel/2006/main}sqref"
_CHARTEX_TEXT = "{http://schemas.microsoft.com/office/drawing/2014/chartex}f"
_ON = ("1", "true", "on")


def losses(book: Book, filled: Collection[str]) -> Iterator[str]:
    """Yield each object of a template that cannot be kept, with its place and what to do.

    `filled` names the tables that get new rows.
    """
    for part, what, remedy in foreign_objects(book.package):
        yield f"{part or 'the file'} {what}. {remedy}"
    tables = [table for table in tables_of(book) if table.name in filled]
    yield from _protected(book)
    for sheet in book.sheets():
        if sheet.kind == "worksheet":
            yield from _sparklines(book, sheet, tables)
            yield from _text_boxes(book, sheet)
            yield from _new_charts(book, sheet, tables)
    for table in tables:
        yield from _filter(book, table)
    yield from _pivots(book, tables)
    yield from _slicers(book, tables)


def _protected(book: Book) -> Iterator[str]:
    node = book.look(book.part).find(f"{{{S}}}workbookProtection")
    if node is not None and any(node.get(name) in _ON for name in ("lockStructure", "lockWindows")):
        yield "the workbook is protected. Take the protection off (Review, Protect Workbook)"
    for sheet in book.sheets():
        node = book.look(sheet.part).find(f"{{{S}}}sheetProtection") if sheet.kind == "worksheet" else None
        if node is not None and (node.get("sheet") in _ON):
            yield f"the sheet {sheet.name} is protected. Take the protection off (Review, Unprotect Sheet)"


def _met(text: str, sheet: str, tables: list[Table]) -> Table | None:
    """Return the table that a reference reads, by cells or by name; cells alone are those of `sheet`."""
    name = re.match(r"[^\W\d][\w.]*(?=\[|$)", text)
    for table in tables:
        if name and name[0].casefold() == table.name.casefold():
            return table
    reference = Reference.parse(text)
    if reference is None and "!" not in text:
        try:
            reference = Reference(sheet, Area.parse(text))
        except ValueError:
            return None
    for table in tables:
        same = reference is not None and reference.sheet.casefold() == table.sheet.name.casefold()
        if same and reference is not None and reference.area.meets(table.data):
            return table
    return None


def _sparklines(book: Book, sheet: Sheet, tables: list[Table]) -> Iterator[str]:
    for node in book.look(sheet.part).iter(_SPARKLINE):
        at = f"{sheet.name}!{node.findtext(_PLACE) or ''}"
        place = _met(node.findtext(_PLACE) or "", sheet.name, tables)
        read = _met(node.findtext(_FORMULA) or "", sheet.name, tables)
        if table := read or place:
            yield (
                f"{at}: the sparkline reads or stands in the table {table.name}, whose rows change. "
                "Use a chart, or take the sparkline out"
            )


def _parts(book: Book, source: str, kind: str) -> list[str]:
    rows = Relationships.of(book.package, source)
    return [
        rows.part(row)
        for row in rows
        if row.type.endswith(f"/{kind}") and not row.external and rows.part(row) in book.package
    ]


def _text_boxes(book: Book, sheet: Sheet) -> Iterator[str]:
    """Yield shapes that show a cell: they keep its old words until somebody calculates."""
    for drawing in _parts(book, sheet.part, "drawing"):
        for shape in book.look(drawing).iter(f"{{{XDR}}}sp"):
            if link := shape.get("textlink", ""):
                about = shape.find(f"{{{XDR}}}nvSpPr/{{{XDR}}}cNvPr")
                name = about.get("name", "") if about is not None else ""
                yield (
                    f"{sheet.name}: the text box “{name}” shows the cell {link} and would keep old words. "
                    "Put a formula into a cell instead"
                )


def _new_charts(book: Book, sheet: Sheet, tables: list[Table]) -> Iterator[str]:
    """Yield charts of the kinds of 2016 (waterfall, treemap …) over filled tables: their values stay old."""
    for drawing in _parts(book, sheet.part, "drawing"):
        for part in _parts(book, drawing, "chartEx"):
            for node in book.look(part).iter(_CHARTEX_TEXT):
                if table := _met(node.text or "", sheet.name, tables):
                    yield (
                        f"{sheet.name}: the chart {part} is of a new kind and reads the table {table.name}. "
                        "Use a chart of lines, columns or bars"
                    )
                    break


def _filter(book: Book, table: Table) -> Iterator[str]:
    root = book.look(table.part)
    if root.find(f"{{{S}}}autoFilter/{{{S}}}filterColumn") is not None:
        yield f"{table.sheet.name}: the table {table.name} is filtered, which hides rows. Clear the filter"


def _pivots(book: Book, tables: list[Table]) -> Iterator[str]:
    for part in _parts(book, book.part, "pivotCacheDefinition"):
        source = book.look(part).find(f"{{{S}}}cacheSource/{{{S}}}worksheetSource")
        if source is None:
            continue
        sheet = source.get("sheet", "")
        read = source.get("name") or source.get("ref", "")
        if table := _met(read or "", sheet, tables):
            yield (
                f"{part}: a pivot table reads the table {table.name} and keeps its old rows. "
                "Take the pivot table out of the template"
            )


def _slicers(book: Book, tables: list[Table]) -> Iterator[str]:
    ids = {book.look(table.part).get("id", ""): table for table in tables}
    for part in _parts(book, book.part, "slicerCache"):
        for node in book.look(part).iter():
            if isinstance(node.tag, str) and etree.QName(node).localname == "tableSlicerCache":
                table = ids.get(node.get("tableId", ""))
                if table is not None:
                    name = book.look(part).get("sourceName", "")
                    yield (
                        f"{part}: the slicer “{name}” filters the table {table.name}, whose rows change. "
                        "Take the slicer out of the template"
                    )
