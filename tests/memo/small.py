"""Small templates made on the spot, and ways to look into a finished memo."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lxml import etree

from builder.memo.build import Memo, build_memo
from builder.package.namespaces import OFFICE_DOCUMENT, RELATIONSHIPS, R, W
from builder.package.parts import Package
from builder.wording.spans import Content, Span
from tests.memo.samples import fact_ids

NAMES = {"w": W}
AS_OF = date(2023, 9, 24)
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def docx(body: str, more: dict[str, bytes] | None = None) -> bytes:
    """Return a document with this body (Word's elements, prefix `w:`), and more parts."""
    parts = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="x/y"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>'
        ).encode(),
        "_rels/.rels": (
            f'<Relationships xmlns="{RELATIONSHIPS}">'
            f'<Relationship Id="rId1" Type="{OFFICE_DOCUMENT}" Target="word/document.xml"/></Relationships>'
        ).encode(),
        "word/document.xml": (
            f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}<w:sectPr/></w:body></w:document>'
        ).encode(),
    }
    return Package({**parts, **(more or {})}).to_bytes()


def run(words: str, properties: str = "") -> str:
    """Return a run."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{words}</w:t></w:r>'


def p(*content: str, style: str = "") -> str:
    """Return a paragraph."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}{''.join(content)}</w:p>"


def sdt(tag: str, content: str = "", properties: str = "") -> str:
    """Return a content control around a run, or around what is given."""
    inside = content or run("here")
    return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>'


def tc(*paragraphs: str, properties: str = "") -> str:
    """Return a table cell."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs) or p()}</w:tc>"


def tr(*cells: str, header: bool = False) -> str:
    """Return a table row."""
    look = "<w:trPr><w:tblHeader/></w:trPr>" if header else ""
    return f"<w:tr>{look}{''.join(cells)}</w:tr>"


def tbl(*rows: str, columns: int = 2) -> str:
    """Return a table."""
    grid = '<w:gridCol w:w="1000"/>' * columns
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def content(**parts: object) -> Content:
    """Return content with these parts; texts, rows and quotes may be plain strings."""
    made: dict[str, object] = {"language": "en", "title": "A memo", "subject": "Of a test"}
    for name, held in parts.items():
        if name in ("texts", "rows", "quotes") and isinstance(held, dict):
            held = {key: (Span(item),) if isinstance(item, str) else item for key, item in held.items()}
        made[name] = held
    return Content(**made)  # type: ignore[arg-type]


def filled(body: str, more: dict[str, bytes] | None = None, **parts: object) -> Memo:
    """Return the memo that a small template becomes."""
    held = content(**parts)
    return build_memo(docx(body, more), held, facts=fact_ids(held), as_of=AS_OF)


def body_of(memo: Memo | bytes) -> etree._Element:
    """Return the body of a memo."""
    data = memo if isinstance(memo, bytes) else memo.data
    body = etree.fromstring(Package.read(data)["word/document.xml"]).find("w:body", NAMES)
    assert body is not None
    return body


def blocks(memo: Memo) -> list[str]:
    """Return what stands in the body, from top to bottom: words of paragraphs, `table` for tables."""
    return [
        "table" if block.tag == f"{{{W}}}tbl" else words(block)
        for block in body_of(memo)
        if block.tag != f"{{{W}}}sectPr"
    ]


def words(element: etree._Element) -> str:
    """Return the words in an element."""
    return "".join(item.text or "" for item in element.iter(f"{{{W}}}t"))


def grid(memo: Memo) -> list[list[str]]:
    """Return the words of each cell of the first table."""
    table = next(body_of(memo).iter(f"{{{W}}}tbl"))
    return [
        ["|".join(words(line) for line in cell.iter(f"{{{W}}}p")) for cell in row.iter(f"{{{W}}}tc")]
        for row in table.iter(f"{{{W}}}tr")
    ]


def bound(data: bytes) -> Iterator[tuple[str, str, str]]:
    """Yield (tag, words, words of its node) of each control that is bound to the facts' part."""
    package = Package.read(data)
    stores = [etree.fromstring(package[part]) for part in package if part.startswith("customXml/item")]
    for part in package:
        if not part.startswith("word/") or not part.endswith(".xml"):
            continue
        for control in etree.fromstring(package[part]).iter(f"{{{W}}}sdt"):
            binding = control.find("w:sdtPr/w:dataBinding", NAMES)
            if binding is None:
                continue
            path = binding.get(f"{{{W}}}xpath", "")
            nodes = [
                str(node.text)
                for store in stores
                for node in store.xpath(path, namespaces={"f": "urn:tradebrief:facts"})
            ]
            tag = control.find("w:sdtPr/w:tag", NAMES)
            assert len(nodes) == 1
            yield ("" if tag is None else tag.get(f"{{{W}}}val", "")), words(control), nodes[0]
