"""The lint names each fault of a memo, and finds nothing in good ones."""

from __future__ import annotations

import io

import pytest
from docx import Document
from docx.shared import Mm

from builder.package.attachment import Attachment
from builder.package.namespaces import CUSTOM_XML, CUSTOM_XML_PROPS, CUSTOM_XML_PROPS_TYPE
from builder.package.parts import Package
from builder.publish.lint import lint
from tests.publish.pixel import PNG

MAIN, HEADER = "word/document.xml", "word/header1.xml"
STORE = "{11111111-2222-3333-4444-555555555555}"
CONTROL = (
    '<w:sdt><w:sdtPr><w:tag w:val="fact:kaz.kgz.x.value.y2022"/><w:id w:val="7"/>'
    '<w:dataBinding w:prefixMappings="xmlns:f=\'urn:facts\'" w:xpath="/f:facts/f:one" '
    f'w:storeItemID="{STORE}"/></w:sdtPr>'
    "<w:sdtContent><w:r><w:t>755.4</w:t></w:r></w:sdtContent></w:sdt>"
)
MARK = '<w:bookmarkStart w:id="1" w:name="annex"/><w:bookmarkEnd w:id="1"/>'
LINK = '<w:hyperlink w:anchor="annex"><w:r><w:t>see the annex</w:t></w:r></w:hyperlink>'


def memo() -> Package:
    """Return a memo with tables (one with spans), pictures in body and header, a bound control, a bookmark."""
    document = Document()
    document.add_paragraph("PLACE")
    document.add_table(2, 3).cell(0, 0).merge(document.tables[0].cell(0, 2)).text = "Group"
    document.add_table(1, 1).cell(0, 0).add_table(1, 2)
    document.add_picture(io.BytesIO(PNG), width=Mm(20))
    document.sections[0].header.paragraphs[0].add_run().add_picture(io.BytesIO(PNG))
    buffer = io.BytesIO()
    document.save(buffer)
    package = Package.read(buffer.getvalue())
    for part in (MAIN, HEADER):
        named = package[part].replace(b'name="Picture 1"', b'name="Picture 1" descr="Exports rose"')
        package = package.with_part(
            part, named.replace(b'name="Picture 2"', b'name="Picture 2" descr="Trend"')
        )
    body = package[MAIN].decode().replace("<w:r><w:t>PLACE</w:t></w:r>", MARK + CONTROL + LINK)
    package = package.with_part(MAIN, body.encode())
    item = Attachment(
        "customXml/item9.xml",
        b'<facts xmlns="urn:facts"><one>755.4</one></facts>',
        "application/xml",
        CUSTOM_XML,
    )
    props = (
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" '
        f'ds:itemID="{STORE}"/>'
    )
    package, _ = item.added_to(package, MAIN)
    described = Attachment(
        "customXml/itemProps9.xml", props.encode(), CUSTOM_XML_PROPS_TYPE, CUSTOM_XML_PROPS
    )
    return described.added_to(package, "customXml/item9.xml")[0]


GOOD = memo()


def test_a_good_memo_has_no_finding() -> None:
    assert lint("good.docx", GOOD.to_bytes()) == ()


def test_an_empty_document_of_python_docx_has_no_finding() -> None:
    buffer = io.BytesIO()
    Document().save(buffer)
    assert lint("empty.docx", buffer.getvalue()) == ()


BROKEN = [
    (MAIN, CONTROL, CONTROL + CONTROL, "2 content controls have the id 7"),
    (MAIN, "fact:kaz.kgz.x.value.y2022", "f" * 65, "has 65 characters, Word takes 64"),
    (MAIN, STORE, STORE.replace("1", "9"), "has no store in the file"),
    (MAIN, "/f:facts/f:one", "/f:facts/f:two", "which the store does not hold"),
    (MAIN, "/f:facts/f:one", "/f:facts/[", "which the store does not hold"),
    (MAIN, "755.4", "755.5", "shows another text than its store"),
    ("customXml/item9.xml", "755.4", "755.5", "shows another text than its store"),
    (MAIN, '<w:gridSpan w:val="3"/>', '<w:gridSpan w:val="2"/>', "table 1, row 1: is 2 columns wide, its grid 3"),
    (MAIN, "<w:gridCol", "<w:gridCol/><w:gridCol", "its grid 4"),
    (MAIN, "</w:tbl><w:p/></w:tc>", "</w:tbl></w:tc>", "does not end in a paragraph"),
    (MAIN, 'descr="Exports rose"', 'descr=" "', "has no alternative text"),
    (HEADER, 'descr="Exports rose"', "", "has no alternative text"),
    (MAIN, "<w:sectPr", '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x" descr="y"/></wp:inline></w:drawing></w:r></w:p><w:sectPr', "2 pictures have the id 1"),
    (MAIN, '<w:bookmarkEnd w:id="1"/>', "", "begins 1 and ends 0 times"),
    (MAIN, MARK, MARK + MARK.replace('"1"', '"2"'), "2 bookmarks are called “annex”"),
    (MAIN, 'w:anchor="annex"', 'w:anchor="gone"', "the bookmark “gone”, which is not there"),
    (MAIN, 'r:embed="', 'r:embed="no', "uses the relationship no"),
    (MAIN, "</w:body>", "", "not well-formed"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("part", "old", "new", "what"), BROKEN, ids=[f"{n:02}-{row[3]}" for n, row in enumerate(BROKEN)]
)
def test_each_fault_is_named(part: str, old: str, new: str, what: str) -> None:
    text = GOOD[part].decode()
    assert old in text, f"{old} is not in {part}: {text}"
    found = lint("broken.docx", GOOD.with_part(part, text.replace(old, new, 1).encode()).to_bytes())
    assert any(what in str(finding) for finding in found), [str(finding) for finding in found]


def test_a_picture_for_decoration_needs_no_words() -> None:
    text = GOOD[MAIN].decode()
    start = text.index("<wp:docPr")
    end = text.index("/>", start) + 2
    decorative = (
        '<wp:docPr id="1" name="Rule"><a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1" '
        'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst></wp:docPr>'
    )
    package = GOOD.with_part(MAIN, (text[:start] + decorative + text[end:]).encode())
    assert lint("good.docx", package.to_bytes()) == ()


def test_a_missing_picture_is_named() -> None:
    (name, *_) = [part for part in GOOD if part.startswith("word/media/")]
    found = lint("broken.docx", GOOD.without(name).to_bytes())
    assert any(f"points at “{name}”" in finding.what for finding in found)


def test_a_finding_says_file_part_place_fault_and_remedy() -> None:
    package = GOOD.with_part(MAIN, GOOD[MAIN].replace(b"<w:t>755.4", b"<w:t>1"))
    (finding,) = lint("memo.docx", package.to_bytes())
    assert (
        str(finding)
        == "memo.docx [word/document.xml] paragraph 1 (“1see the annex”): the control bound to /f:facts/f:one shows "
        "another text than its store. Build the memo anew, or bind the control again"
    )


def test_what_is_neither_workbook_nor_memo_is_said() -> None:
    types = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="x"/></Types>'
    rels = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
    package = Package({"[Content_Types].xml": types, "_rels/.rels": rels})
    assert [finding.what for finding in lint("odd.docx", package.to_bytes())] == [
        "is neither a workbook nor a Word document"
    ]
