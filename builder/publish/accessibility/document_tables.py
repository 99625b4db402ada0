"""Tables of a Word document: header rows, whole rows, simple cells, a name for each."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from builder.publish.accessibility.document_texts import text_of
from builder.publish.accessibility.findings import Findings, shortened
from builder.publish.accessibility.rules import Rule
from builder.publish.accessibility.word_styles import WordStyles, holds, value, w
from builder.publish.lint.finding import whole
from builder.register.said import sentence

_WRAPPERS = (w("sdt"), w("sdtContent"), w("ins"), w("customXml"))
# A cell of this style is a header by itself (LibreOffice tags it so); that is how a row of labels is marked.
ROW_HEADER_STYLE = "table heading"


def check_tables(root: etree._Element, styles: WordStyles, found: Findings) -> None:
    """Check every table of the text."""
    for number, table in enumerate(root.iter(w("tbl")), start=1):
        if name := _name(table):
            place = sentence("table {number} “{name}”", number=number, name=shortened(name))
        else:
            place = sentence("table {number}", number=number)
            found.add(Rule.TABLE_NAMED, place, "the table has neither a title nor a description")
        rows = list(_children(table, "tr"))
        _check_header(rows, place, styles, found)
        _check_rows(rows, place, found)


def _name(table: etree._Element) -> str:
    said = value(table, "tblPr/tblCaption") or value(table, "tblPr/tblDescription") or ""
    return said.strip()


def _children(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    for child in parent:
        if child.tag == w(name):
            yield child
        elif child.tag in _WRAPPERS:
            yield from _children(child, name)


def _check_header(rows: list[etree._Element], place: str, styles: WordStyles, found: Findings) -> None:
    marked = [_on(row, "tblHeader") for row in rows]
    if not any(marked):
        if not rows or not all(_begins_with_header(row, styles) for row in rows):
            found.add(Rule.HEADER_ROW, place, "no row is marked as header row")
        return
    if not marked[0] or True in marked[marked.index(False) if False in marked else len(marked) :]:
        found.add(Rule.HEADER_ROW, place, "header rows do not stand at the top")
    for row in rows[: marked.count(True)]:
        for column, cell in enumerate(_children(row, "tc"), start=1):
            if not text_of(cell).strip() and not holds(cell, "sdt"):
                found.add(
                    Rule.HEADER_EMPTY,
                    sentence("{place}, column {column}", place=place, column=column),
                    "the header cell is empty",
                )


def _begins_with_header(row: etree._Element, styles: WordStyles) -> bool:
    first = next(_children(row, "tc"), None)
    paragraph = first.find(f".//{w('p')}") if first is not None else None
    return paragraph is not None and styles.name(paragraph).casefold() == ROW_HEADER_STYLE


def _check_rows(rows: list[etree._Element], place: str, found: Findings) -> None:
    for number, row in enumerate(rows, start=1):
        here = sentence("{place}, row {number}", place=place, number=number)
        cells = list(_children(row, "tc"))
        # A row of one cell over the whole table is a heading among the rows: no cell loses its column.
        for cell in cells if len(cells) > 1 else ():
            wide = whole(value(cell, "tcPr/gridSpan"), 1) > 1
            tall = cell.find(f"{w('tcPr')}/{w('vMerge')}") is not None
            if wide or tall:
                found.add(
                    Rule.MERGED,
                    here,
                    sentence("“{text}” stands in merged cells", text=shortened(text_of(cell))),
                )
        if not _on(row, "cantSplit"):
            found.add(Rule.ROW_WHOLE, here, "the row may break across pages")
        if not text_of(row).strip() and not holds(row, "drawing", "pict", "sdt"):
            found.add(Rule.BLANK_ROW, here, "the row is empty")


def _on(row: etree._Element, name: str) -> bool:
    node = row.find(f"{w('trPr')}/{w(name)}")
    return node is not None and node.get(w("val"), "1") not in ("0", "false", "off")
