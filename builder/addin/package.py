"""`addin`: TradeBrief.xlam, put together from text in git without Excel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from importlib.resources import files
from pathlib import Path

from lxml import etree

from builder.addin.icons import icon
from builder.addin.modules import (
    CONF_SHEET,
    HEADINGS_SHEET,
    LICENCES_SHEET,
    NAMES_SHEET,
    PROJECT,
    WORDS_SHEET,
    licences,
    modules,
    settings,
    xlwings_version,
)
from builder.addin.project import vba_project
from builder.addin.speech import LANGUAGES
from builder.addin.words import headings, names, read_words
from builder.package.attachment import Attachment
from builder.package.content_types import ContentTypes
from builder.package.core import Properties
from builder.package.namespaces import IMAGE, OFFICE_DOCUMENT, R, S
from builder.package.parts import CONTENT_TYPES_PART, Package
from builder.package.relationships import Relationship, Relationships
from builder.package.xml import checked, new_root, parse, serialize

NAME = "TradeBrief.xlam"
# The row of our settings that xlwings does not ask for: the version it was built with.
BUILT_WITH = "BUILT WITH XLWINGS"
RIBBON_PART = "customUI/customUI14.xml"
PROJECT_PART = "xl/vbaProject.bin"
CUSTOM_UI = "http://schemas.microsoft.com/office/2009/07/customui"
EXTENSIBILITY = "http://schemas.microsoft.com/office/2007/relationships/ui/extensibility"

_RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_BOOK_TYPE = "application/vnd.ms-excel.addin.macroEnabled.main+xml"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
_VBA_TYPE = "application/vnd.ms-office.vbaProject"
_VBA = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
_BOOK = "xl/workbook.xml"
# One plain font: nobody sees the sheets of an add-in.
_STYLES = (
    f'<styleSheet xmlns="{S}">'
    '<fonts count="1"><font><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)

Rows = Sequence[Sequence[str]]


def addin(interpreter: Path, languages: Iterable[tuple[str, str]]) -> bytes:
    """Return TradeBrief.xlam for this Python; same call and xlwings, same bytes.

    `languages` are the codes and own names that the ribbon offers for documents. Raises NoXlwings.
    """
    words = read_words(languages)
    sheets: tuple[tuple[str, str, Rows], ...] = (
        (
            f"{PROJECT}.conf",
            CONF_SHEET,
            [*settings(interpreter).items(), (BUILT_WITH, xlwings_version())],
        ),
        (
            "Words",
            WORDS_SHEET,
            [("control", "part", *LANGUAGES), *((w.control, w.part, *w.texts) for w in words)],
        ),
        ("Names", NAMES_SHEET, [("kind", "code", *LANGUAGES), *names()]),
        ("Headings", HEADINGS_SHEET, [("heading", "name"), *headings()]),
        (
            "Licences",
            LICENCES_SHEET,
            [[line] for title, text in licences().items() for line in (title, *text.splitlines(), "")],
        ),
    )
    types = ContentTypes({"rels": _RELATIONSHIPS_TYPE, "xml": "application/xml", "png": "image/png"}, {})
    package = Package({CONTENT_TYPES_PART: types.to_bytes()})
    package, _ = Attachment(_BOOK, b"", _BOOK_TYPE, OFFICE_DOCUMENT).added_to(package)
    ids = []
    for number, (_, code_name, rows) in enumerate(sheets, 1):
        sheet = Attachment(
            f"xl/worksheets/sheet{number}.xml", _sheet(code_name, rows), _SHEET_TYPE, f"{R}/worksheet"
        )
        package, rel_id = sheet.added_to(package, _BOOK)
        ids.append(rel_id)
    project = vba_project(f"{PROJECT}AddIn", modules())
    for part in (
        Attachment("xl/styles.xml", _STYLES.encode(), _STYLES_TYPE, f"{R}/styles"),
        Attachment(PROJECT_PART, project, _VBA_TYPE, _VBA),
    ):
        package, _ = part.added_to(package, _BOOK)
    package = package.with_part(_BOOK, _workbook([name for name, _, _ in sheets], ids))
    package = _with_ribbon(package)
    said = Properties("Trade Brief", "Buttons of the Trade Brief tab", "TradeBrief", "en", date(2000, 1, 1))
    return said.written_to(package).to_bytes()


def ribbon() -> bytes:
    """Return the ribbon's XML as it stands in git."""
    return files("builder.addin").joinpath("ribbon", "customUI14.xml").read_bytes()


def _with_ribbon(package: Package) -> Package:
    """Return the package with the ribbon and its pictures, each under the id that the ribbon names."""
    xml = ribbon()
    package, _ = Attachment(RIBBON_PART, xml, "application/xml", EXTENSIBILITY).added_to(package)
    names = [image for node in parse(xml).iter() if (image := node.get("image"))]
    for name in names:
        package = package.with_part(f"customUI/images/{name}.png", icon(name.removeprefix("icon_")))
    rows = tuple(Relationship(name, IMAGE, f"images/{name}.png") for name in names)
    return Relationships(RIBBON_PART, rows).written_to(package)


def _workbook(names: Sequence[str], ids: Sequence[str]) -> bytes:
    root = etree.Element(f"{{{S}}}workbook", nsmap={None: S, "r": R})  # type: ignore[dict-item]
    etree.SubElement(root, f"{{{S}}}workbookPr", codeName="ThisWorkbook")
    etree.SubElement(etree.SubElement(root, f"{{{S}}}bookViews"), f"{{{S}}}workbookView")
    sheets = etree.SubElement(root, f"{{{S}}}sheets")
    for number, (name, rel_id) in enumerate(zip(names, ids, strict=True), 1):
        sheet = etree.SubElement(sheets, f"{{{S}}}sheet", name=name, sheetId=str(number))
        sheet.set(f"{{{R}}}id", rel_id)
    return serialize(root)


def _sheet(code_name: str, rows: Rows) -> bytes:
    """Return a sheet of texts; an empty text leaves its cell empty."""
    root = new_root(S, "worksheet")
    etree.SubElement(root, f"{{{S}}}sheetPr", codeName=code_name)
    data = etree.SubElement(root, f"{{{S}}}sheetData")
    for number, texts in enumerate(rows, 1):
        row = etree.SubElement(data, f"{{{S}}}row", r=str(number))
        for column, text in zip("ABCDEFGH", texts, strict=False):
            if text:
                cell = etree.SubElement(row, f"{{{S}}}c", r=f"{column}{number}", t="inlineStr")
                node = etree.SubElement(etree.SubElement(cell, f"{{{S}}}is"), f"{{{S}}}t")
                node.text = checked(text)
                node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return serialize(root)
