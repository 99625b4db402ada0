"""What a designer puts into a memo's template is in the finished memo too, or is refused by name."""

from __future__ import annotations

import pytest

from builder.memo.check import check_template
from builder.package.namespaces import OFFICE_DOCUMENT, RELATIONSHIPS, R, W
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.register.problems import InputRefused
from builder.wording.spans import Span, TableRow
from tests.memo.small import docx, filled, p, run, sdt, tbl, tc, tr
from tests.publish.pixel import PNG

KNOWN = ("text:t", "list:l", "table:t", "list:section.s")
MAIN = "word/document.xml"
MARK = '<w:bookmarkStart w:id="5" w:name="a"/>'
END = '<w:bookmarkEnd w:id="5"/>'
TEXT_BOX = (
    '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>{0}</w:txbxContent>'
    "</v:textbox></v:shape></w:pict></w:r>"
)


def more(kind: str, name: str, data: bytes, *, external: bool = False) -> dict[str, bytes]:
    rows, _ = Relationships(MAIN).adding(f"{R}/{kind}", name, external=external)
    return {"word/_rels/document.xml.rels": rows.to_bytes(), **({} if external else {name: data})}


KEPT = [
    ("a text box", p(TEXT_BOX.format(p(run("Kept words")))), {}, MAIN, "Kept words"),
    ("a bookmark", p(MARK, run("x"), END), {}, MAIN, 'w:name="a"'),
    ("a chart", p(run("x")), more("chart", "word/charts/chart1.xml", b"<chart/>"), "word/charts/chart1.xml", "<chart/>"),
    ("a diagram", p(run("x")), more("diagramData", "word/diagrams/data1.xml", b"<data/>"), "word/diagrams/data1.xml", "<data/>"),
    ("an extension that we do not know", p('<w:r><x:y xmlns:x="urn:x"/></w:r>'), {}, MAIN, "urn:x"),
    ("a field", p('<w:fldSimple w:instr=" DATE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'), {}, MAIN, " DATE "),
    ("a tracked change elsewhere", p(f'<w:ins w:id="1" w:author="a">{run("added")}</w:ins>'), {}, MAIN, "added"),
    ("a control of the designer's own", p("<w:sdt><w:sdtPr><w:id w:val='9'/></w:sdtPr><w:sdtContent><w:r><w:t>own</w:t></w:r></w:sdtContent></w:sdt>"), {}, MAIN, "own"),
    ("a custom XML part", p(run("x")), more("customXml", "customXml/item7.xml", b"<mine/>"), "customXml/item7.xml", "<mine/>"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "parts", "part", "mark"), [row[1:] for row in KEPT], ids=[row[0] for row in KEPT]
)
def test_what_is_kept(body: str, parts: dict[str, bytes], part: str, mark: str) -> None:
    memo = filled(p(sdt("text:t")) + body, parts, texts={"t": "Trade rose."})
    package = Package.read(memo.data)
    assert mark in package[part].decode()
    assert part == MAIN or package[part] == parts[part], "it was to stay byte for byte"
    assert "Trade rose." in memo.paragraphs


def test_a_picture_in_a_header_is_kept() -> None:
    header = f'<w:hdr xmlns:w="{W}"><w:p>{run("Ministry")}</w:p></w:hdr>'.encode()
    rels = (
        f'<Relationships xmlns="{RELATIONSHIPS}"><Relationship Id="rId1" Type="{R}/image" Target="media/image9.bin"/>'
        "</Relationships>"
    ).encode()
    parts = {
        **more("header", "word/header1.xml", header),
        "word/_rels/header1.xml.rels": rels,
        "word/media/image9.bin": PNG,
    }
    finished = Package.read(filled(p(sdt("text:t")), parts, texts={"t": "x"}).data)
    for part in ("word/header1.xml", "word/_rels/header1.xml.rels", "word/media/image9.bin"):
        assert finished[part] == parts[part]


def test_a_control_in_a_footnote_is_filled() -> None:
    notes = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{p(sdt("text:t"))}</w:footnote></w:footnotes>'
    memo = filled(
        p(run("x")), more("footnotes", "word/footnotes.xml", notes.encode()), texts={"t": "Told below."}
    )
    assert "Told below." in memo.paragraphs


LIST, TABLE = sdt("list:l"), sdt("table:t")
COMMENTS = (
    f'<w:comments xmlns:w="{W}"><w:comment w:id="1" w:author="a">{p(sdt("text:t"))}</w:comment></w:comments>'
)
SETTINGS = (
    f'<w:settings xmlns:w="{W}"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>'
)
REFUSED = [
    ("a control in a text box", p(TEXT_BOX.format(p(sdt("text:t")))), {}, "stands in a text box"),
    ("a control in a tracked change", p(f'<w:ins w:id="1" w:author="a">{sdt("text:t")}</w:ins>'), {}, "stands in a tracked change"),
    ("a tracked change in a control", p(sdt("text:t", f'<w:ins w:id="1" w:author="a">{run("x")}</w:ins>')), {}, "stands in a tracked change"),
    ("a control in a comment", p(run("x")), more("comments", "word/comments.xml", COMMENTS.encode()), "word/comments.xml has the control “text:t”"),
    ("a bookmark in a repeated paragraph", p(MARK, LIST, END), {}, "repeats a paragraph that holds a bookmark"),
    ("a comment in a repeated row", tbl(tr(tc(p(run("h"))), tc(), header=True), tr(tc(p(TABLE)), tc(p('<w:commentRangeStart w:id="1"/>')))), {}, "repeats a row that holds a comment"),
    ("a footnote in a repeated paragraph", p(LIST, '<w:r><w:footnoteReference w:id="2"/></w:r>'), {}, "that holds a footnote"),
    ("a bookmark cut by a section", sdt("list:section.s", p(MARK, run("x"))) + p(END), {}, "cuts a bookmark in two"),
    ("a protected document", p(run("x")), more("settings", "word/settings.xml", SETTINGS.encode()), "the document is protected"),
    ("macros", p(run("x")), more("vbaProject", "word/vbaProject.bin", b"x"), "has macros"),
    ("an object of another program", p(run("x")), more("oleObject", "word/embeddings/o.bin", b"x"), "has an embedded object"),
    ("a document taken in at opening", p(run("x")), more("aFChunk", "word/chunk.bin", b"x"), "a document that Word takes in"),
    ("a template outside", p(run("x")), more("attachedTemplate", "file:///c:/x.dotm", b"", external=True), "a link to a template outside"),
    ("a picture outside", p(run("x")), more("image", "https://example.org/x.png", b"", external=True), "fetches “https://example.org/x.png” from outside"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "parts", "said"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_what_is_refused_by_check_and_by_build(body: str, parts: dict[str, bytes], said: str) -> None:
    found = check_template(docx(body, parts), "my.docx", KNOWN)
    assert any(said in str(problem) and problem.file == "my.docx" for problem in found), found
    with pytest.raises(InputRefused) as refused:
        filled(body, parts, texts={"t": "x"}, lists={"l": ((Span("x"),),)}, tables={"t": (TableRow((((Span("x"),),), ((Span("y"),),))),)}, sections={"s": True})  # fmt: skip
    assert said in str(refused.value)


def test_a_template_saved_as_dotx_is_refused() -> None:
    package = Package.read(docx(p(run("x"))))
    types = package["[Content_Types].xml"].replace(b"document.main", b"template.main")
    [problem] = check_template(package.with_part("[Content_Types].xml", types).to_bytes(), "my.docx", KNOWN)
    assert "is an Office template" in problem.what and OFFICE_DOCUMENT
