"""A sheet of ours added to a workbook that a person made: title, a line that explains it, and a table."""

from __future__ import annotations

from lxml import etree

from builder.package.area import Area, cell_name, column_letters
from builder.package.content_types import ContentTypes
from builder.package.namespaces import R, S
from builder.package.relationships import Relationships
from builder.package.xml import new_root, parse, serialize
from builder.register.said import sentence
from builder.workbook.cell import text_checked
from builder.workbook.changes import AddSheet
from builder.workbook.sheets import Book
from builder.workbook.table import tables_of

HEADER_ROW = 4
_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_STYLE = "TableStyleLight1"
TITLE_COLOUR, HEAD_COLOUR = "12436D", "E6EDF3"


def add_sheet(book: Book, wanted: AddSheet) -> None:
    """Add a sheet behind the others; raises ValueError where its name or its table's is taken."""
    if book.sheet(wanted.name) is not None:
        raise ValueError(sentence("there is a sheet “{name}” already", name=wanted.name))
    root = book.look(book.part)
    taken = {node.get("name", "").casefold() for node in root.iter(f"{{{S}}}definedName")}
    taken |= {table.name.casefold() for table in tables_of(book)}
    if wanted.table.casefold() in taken:
        raise ValueError(sentence("the name “{name}” is taken already", name=wanted.table))
    folder = book.part.rpartition("/")[0]
    part = _free(book, f"{folder}/worksheets/sheet")
    table = _free(book, f"{folder}/tables/table")
    arrows = Relationships(part)
    arrows, rel_id = arrows.adding(R + "/table", table)
    sheet = _sheet(book, wanted, rel_id)
    types = ContentTypes.of(book.package).with_override(part, f"{_MAIN}worksheet+xml")
    types = types.with_override(table, f"{_MAIN}table+xml")
    of_book, sheet_id = book.relationships.adding(R + "/worksheet", part)
    added = {part: serialize(sheet), table: serialize(_table(book, wanted))}
    book.change(
        lambda package: arrows.written_to(of_book.written_to(types.written_to(package).with_parts(added)))
    )
    holder = book.edit(book.part).find(f"{{{S}}}sheets")
    assert holder is not None
    numbers = [int(node.get("sheetId", "0")) for node in holder]
    node = etree.SubElement(holder, f"{{{S}}}sheet", nsmap={"r": R})
    node.set("name", wanted.name)
    node.set("sheetId", str(max(numbers, default=0) + 1))
    node.set(f"{{{R}}}id", sheet_id)


def _free(book: Book, stem: str) -> str:
    taken = {part.casefold() for part in book.package}
    number = next(n for n in range(1, len(taken) + 2) if f"{stem}{n}.xml".casefold() not in taken)
    return f"{stem}{number}.xml"


def _sheet(book: Book, wanted: AddSheet, table: str) -> etree._Element:
    styles = book.styles
    root = etree.Element(f"{{{S}}}worksheet", nsmap={None: S, "r": R})  # type: ignore[dict-item]
    last = f"{column_letters(len(wanted.columns))}{HEADER_ROW + 1}"
    fit = etree.SubElement(root, f"{{{S}}}sheetPr")
    etree.SubElement(fit, f"{{{S}}}pageSetUpPr", fitToPage="1")
    etree.SubElement(root, f"{{{S}}}dimension", ref=f"A1:{last}")
    view = etree.SubElement(etree.SubElement(root, f"{{{S}}}sheetViews"), f"{{{S}}}sheetView")
    view.set("showGridLines", "0")
    view.set("workbookViewId", "0")
    etree.SubElement(
        view,
        f"{{{S}}}pane",
        ySplit=str(HEADER_ROW),
        topLeftCell=f"A{HEADER_ROW + 1}",
        activePane="bottomLeft",
        state="frozen",
    )
    etree.SubElement(root, f"{{{S}}}sheetFormatPr", defaultRowHeight="15")
    columns = etree.SubElement(root, f"{{{S}}}cols")
    for at, column in enumerate(wanted.columns, 1):
        node = etree.SubElement(
            columns, f"{{{S}}}col", min=str(at), max=str(at), width=f"{column.width:g}", customWidth="1"
        )
        if column.hidden:
            node.set("hidden", "1")
    data = etree.SubElement(root, f"{{{S}}}sheetData")
    for number, text, bold, size in ((1, wanted.title, True, 14), (2, wanted.says, False, 10)):
        row = etree.SubElement(data, f"{{{S}}}row", r=str(number))
        style = styles.made(bold=bold, size=size, colour=TITLE_COLOUR if bold else "")
        _text(book, row, cell_name(number, 1), text, style)
    head = etree.SubElement(data, f"{{{S}}}row", r=str(HEADER_ROW))
    first = etree.SubElement(data, f"{{{S}}}row", r=str(HEADER_ROW + 1))
    heading = styles.made(bold=True, size=10, colour=TITLE_COLOUR, ground=HEAD_COLOUR, wraps=True)
    for at, column in enumerate(wanted.columns, 1):
        _text(book, head, cell_name(HEADER_ROW, at), column.name, heading)
        style = styles.made(size=10, wraps=True, number_format=column.number_format)
        etree.SubElement(first, f"{{{S}}}c", r=cell_name(HEADER_ROW + 1, at), s=str(style))
    etree.SubElement(
        root,
        f"{{{S}}}pageMargins",
        left="0.5",
        right="0.5",
        top="0.7",
        bottom="0.7",
        header="0.3",
        footer="0.3",
    )
    etree.SubElement(root, f"{{{S}}}pageSetup", orientation="landscape", fitToHeight="0")
    parts = etree.SubElement(root, f"{{{S}}}tableParts", count="1")
    etree.SubElement(parts, f"{{{S}}}tablePart", {f"{{{R}}}id": table})
    return root


def _text(book: Book, row: etree._Element, name: str, text: str, style: int) -> None:
    node = etree.SubElement(row, f"{{{S}}}c", r=name, s=str(style), t="s")
    etree.SubElement(node, f"{{{S}}}v").text = str(book.strings.number_of(text_checked(text)))


def _table(book: Book, wanted: AddSheet) -> etree._Element:
    numbers = [
        int(parse(book.package[part]).get("id", "0"))
        for part, kind in ContentTypes.of(book.package).overrides.items()
        if kind == f"{_MAIN}table+xml" and part in book.package
    ]
    area = str(Area(HEADER_ROW, 1, HEADER_ROW + 1, len(wanted.columns)))
    root = new_root(S, "table")
    root.set("id", str(max(numbers, default=0) + 1))
    root.set("name", wanted.table)
    root.set("displayName", wanted.table)
    root.set("ref", area)
    root.set("totalsRowShown", "0")
    etree.SubElement(root, f"{{{S}}}autoFilter", ref=area)
    columns = etree.SubElement(root, f"{{{S}}}tableColumns", count=str(len(wanted.columns)))
    for at, column in enumerate(wanted.columns, 1):
        etree.SubElement(columns, f"{{{S}}}tableColumn", id=str(at), name=column.name)
    etree.SubElement(
        root,
        f"{{{S}}}tableStyleInfo",
        name=_STYLE,
        showFirstColumn="0",
        showLastColumn="0",
        showRowStripes="0",
        showColumnStripes="0",
    )
    return root
