"""What a designer puts into a workbook template is in the finished one too, or is refused by name."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from builder.package.content_types import ContentTypes
from builder.package.namespaces import R
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.publish.lint import lint
from builder.workbook.check import check_template
from builder.workbook.fill import FillRefused, fill
from tests.publish.pixel import PNG
from tests.workbook.small import content, template

TEMPLATE = Package.read(template())
BOOK, NOTES, TREND = "xl/workbook.xml", "xl/worksheets/sheet4.xml", "xl/worksheets/sheet2.xml"
TABLE, DRAWING = "xl/tables/table1.xml", "xl/drawings/drawing1.xml"
X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"'
XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"'
SHAPE = (
    '<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff>'
    "<xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff>"
    '<xdr:row>24</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink="LINK"><xdr:nvSpPr>'
    '<xdr:cNvPr id="77" name="Remark"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r>'
    "<a:t>Kept words</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>"
)


def changed(package: Package, part: str, old: str, new: str) -> Package:
    text = package[part].decode()
    assert re.search(old, text), f"{old} is not in {part}: {text[:400]}"
    return package.with_part(part, re.sub(old, lambda _: new, text, count=1).encode())


def with_part(package: Package, source: str, kind: str, name: str, data: bytes, is_a: str) -> Package:
    rows, _ = Relationships.of(package, source).adding(kind, name)
    package = rows.written_to(package.with_part(name, data))
    return ContentTypes.of(package).with_override(name, is_a).written_to(package)


def text_box(link: str = "") -> Package:
    return changed(
        TEMPLATE,
        DRAWING,
        "</(xdr:)?wsDr>",
        SHAPE.replace(' textlink="LINK"', f' textlink="{link}"' if link else "")
        + re.search("</(xdr:)?wsDr>", TEMPLATE[DRAWING].decode())[0],
    )  # type: ignore[index]


def extension(part: str, inside: str, uri: str = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}") -> Package:
    end = re.findall(r"(?:<tableParts.*?</tableParts>)?</worksheet>", TEMPLATE[part].decode())[-1]
    ext = f'<extLst><ext uri="{uri}" {X14}>{inside}</ext></extLst>'
    return changed(TEMPLATE, part, re.escape(end), end.replace("</worksheet>", f"{ext}</worksheet>"))


def sparkline(reads: str, stands: str) -> str:
    return f"<x14:sparklineGroups {XM}><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>{reads}</xm:f><xm:sqref>{stands}</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>"


def slicer(table: int) -> Package:
    data = f'<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="S" sourceName="Year"><extLst><x:ext xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uri="{{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}}"><x15:tableSlicerCache xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" tableId="{table}" column="1"/></x:ext></extLst></slicerCacheDefinition>'
    return with_part(
        TEMPLATE,
        BOOK,
        "http://schemas.microsoft.com/office/2007/relationships/slicerCache",
        "xl/slicerCaches/slicerCache1.xml",
        data.encode(),
        "application/vnd.ms-excel.slicerCache+xml",
    )


def pivot(source: str) -> Package:
    data = f'<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cacheSource type="worksheet"><worksheetSource {source}/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>'
    return with_part(
        TEMPLATE,
        BOOK,
        f"{R}/pivotCacheDefinition",
        "xl/pivotCache/pivotCacheDefinition1.xml",
        data.encode(),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
    )


def header_picture() -> Package:
    package = with_part(
        TEMPLATE,
        NOTES,
        f"{R}/vmlDrawing",
        "xl/drawings/header.vml",
        b'<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="CH"/></xml>',
        "application/vnd.openxmlformats-officedocument.vmlDrawing",
    )
    return with_part(package, "xl/drawings/header.vml", f"{R}/image", "xl/media/image9.png", PNG, "image/png")


KEPT: dict[str, tuple[Callable[[], Package], str, bytes]] = {
    "a text box": (text_box, DRAWING, b"Kept words"),
    "a sparkline beside the tables": (lambda: extension(NOTES, sparkline("Notes!A1:C1", "D1")), NOTES, b"Notes!A1:C1"),
    "an extension that we do not know": (lambda: extension(TREND, "<x14:unknown/>", "{00000000-0000-0000-0000-000000000001}"), TREND, b"x14:unknown"),
    "a picture in a header": (header_picture, "xl/media/image9.png", PNG),
    "the picture's shape": (header_picture, "xl/drawings/header.vml", b'id="CH"'),
    "a slicer of a table that is not filled": (lambda: slicer(99), "xl/slicerCaches/slicerCache1.xml", b'tableId="99"'),
    "a pivot table of other cells": (lambda: pivot('sheet="Notes" ref="A1:B9"'), "xl/pivotCache/pivotCacheDefinition1.xml", b"A1:B9"),
    "a chart's alternative text": (lambda: changed(TEMPLATE, DRAWING, 'name="Chart 1"', 'name="Chart 1" descr="Trend of trade"'), DRAWING, b"Trend of trade"),
    "a comment": (lambda: TEMPLATE, "xl/comments/comment1.xml", b"stays"),
    "printer settings": (lambda: with_part(TEMPLATE, NOTES, f"{R}/printerSettings", "xl/printerSettings/p1.bin", b"\x01\x02", "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"), "xl/printerSettings/p1.bin", b"\x01\x02"),
    "a custom XML part": (lambda: with_part(TEMPLATE, BOOK, f"{R}/customXml", "customXml/item1.xml", b"<mine/>", "application/xml"), "customXml/item1.xml", b"<mine/>"),
}  # fmt: skip


@pytest.mark.parametrize("what", KEPT)
def test_what_is_kept(what: str) -> None:
    made, part, mark = KEPT[what]
    package = made()
    assert mark in package[part]
    finished = Package.read(fill(package.to_bytes(), content()).data)
    assert mark in finished[part]
    untouched = part not in (TREND, DRAWING)
    assert not untouched or finished[part] == package[part], "it was to stay byte for byte"


def protected(part: str, name: str, more: str) -> Package:
    if name == "workbookProtection":
        return changed(TEMPLATE, part, "<workbookProtection ?/>", f"<{name} {more}/>")
    return changed(TEMPLATE, part, "</sheetData>", f"</sheetData><{name} {more}/>")


def macros() -> Package:
    return with_part(TEMPLATE, BOOK, "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "xl/vbaProject.bin", b"x", "application/vnd.ms-office.vbaProject")  # fmt: skip


REFUSED: dict[str, tuple[Callable[[], Package], str]] = {
    "a sparkline that reads a table": (lambda: extension(NOTES, sparkline("Trend!B6:B6", "D1")), "Notes!D1: the sparkline reads or stands in the table Years"),
    "a sparkline in a table": (lambda: extension(TREND, sparkline("Notes!A1:C1", "E6")), "Trend!E6: the sparkline"),
    "a slicer of a table": (lambda: slicer(1), "the slicer “Year” filters the table Years"),
    "a pivot table by name": (lambda: pivot('name="Years"'), "a pivot table reads the table Years"),
    "a pivot table by cells": (lambda: pivot('sheet="Trend" ref="A5:E6"'), "a pivot table reads the table Years"),
    "a text box that shows a cell": (lambda: text_box("Trend!$A$1"), "Trend: the text box “Remark” shows the cell Trend!$A$1"),
    "a filter in force": (lambda: changed(TEMPLATE, TABLE, "<autoFilter ref=\"A5:E6\" ?/>", '<autoFilter ref="A5:E6"><filterColumn colId="0"/></autoFilter>'), "the table Years is filtered"),
    "a protected sheet": (lambda: protected(NOTES, "sheetProtection", 'sheet="1"'), "the sheet Notes is protected"),
    "a protected workbook": (lambda: protected(BOOK, "workbookProtection", 'lockStructure="1"'), "the workbook is protected"),
    "macros": (macros, "has macros"),
    "another workbook's cells": (lambda: with_part(TEMPLATE, BOOK, f"{R}/externalLink", "xl/externalLinks/externalLink1.xml", b"<x/>", "application/xml"), "has a link to another workbook"),
    "a data connection": (lambda: with_part(TEMPLATE, BOOK, f"{R}/connections", "xl/connections.xml", b"<x/>", "application/xml"), "has a data connection"),
    "an object of another program": (lambda: with_part(TEMPLATE, NOTES, f"{R}/oleObject", "xl/embeddings/o.bin", b"x", "application/x"), "sheet4.xml has an embedded object"),
    "a template's own kind": (lambda: changed(TEMPLATE, "[Content_Types].xml", "sheet.main", "template.main"), "is an Office template"),
    "a workbook of macros": (lambda: changed(TEMPLATE, "[Content_Types].xml", "openxmlformats-officedocument.spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main"), "may hold macros"),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_refused_by_build_and_by_check(what: str) -> None:
    made, said = REFUSED[what]
    data = made().to_bytes()
    with pytest.raises(FillRefused) as refused:
        fill(data, content())
    assert any(said in problem for problem in refused.value.problems), refused.value.problems
    found = check_template(data, "my.xlsx", template())
    assert any(said in str(problem) and problem.file == "my.xlsx" and problem.remedy for problem in found), (
        found
    )


def test_the_order_of_calculation_goes_as_excel_makes_it_anew() -> None:
    package = with_part(TEMPLATE, BOOK, f"{R}/calcChain", "xl/calcChain.xml", b"<calcChain/>", "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml")  # fmt: skip
    data = fill(package.to_bytes(), content()).data
    assert "xl/calcChain.xml" not in Package.read(data)
    assert not [finding for finding in lint("book.xlsx", data) if "calcChain" in str(finding)]


def test_a_sound_template_has_nothing_to_say() -> None:
    assert check_template(template(), "my.xlsx", template()) == []


def test_a_template_with_a_password_is_refused_by_name() -> None:
    [problem] = check_template(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "my.xlsx", template())
    assert "protected by a password" in problem.what
