"""Places of a memo and a workbook where a number can hide from who reads the paragraphs and cells alone."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from pathlib import Path

from lxml import etree

from builder.package.attachment import Attachment
from builder.package.namespaces import A, C, R, S, W
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse, serialize
from tests.publish.audit.planting import BODY, add_words, book, cell, comment, fact_cell, paragraph

MEMO, BOOK = "*government_en.docx", "*[0-9]_en.xlsx"
_SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:new="urn:new" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'

# Runs of a paragraph that print, or hold ready, a number: by the number that the audit must name.
RUNS = {
    "61": '<w:r><w:sym w:font="Arial" w:char="0036"/><w:sym w:font="Wingdings" w:char="F031"/></w:r>',
    "62": _FIELD.format("end") + "<w:r><w:t> some 62 lorries</w:t></w:r>" + _FIELD.format("begin"),
    "6,300": '<w:fldSimple w:instr="PAGE"><w:r><w:t>6,300 lorries</w:t></w:r></w:fldSimple>',
    "640": '<w:fldSimple w:instr="SEQ a \\r 640"><w:r><w:t>640</w:t></w:r></w:fldSimple>',
    "65": _FIELD.format("begin") + "<w:r><w:instrText> = 65 </w:instrText></w:r>" + _FIELD.format("end"),
    "66": '<w:r><w:pict><v:shape><v:textpath string="66 copies"/></v:shape></w:pict></w:r>',
    "67": '<w:r><w:pict><v:shape alt="67 lorries"/></w:pict></w:r>',
    "68": '<w:r><mc:AlternateContent><mc:Choice Requires="new"><w:drawing/></mc:Choice><mc:Fallback><w:pict>'
    "<v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>68 lorries</w:t></w:r></w:p></w:txbxContent>"
    "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
    "69": '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:listEntry w:val="69 lorries"/></w:ddList>'
    "</w:ffData></w:fldChar></w:r>" + _FIELD.format("end"),
    "71": '<w:hyperlink w:anchor="x" w:tooltip="71 lorries"><w:r/></w:hyperlink>',
    "72": '<w:r><w:drawing><wps:cNvPr id="1" name="x" descr="72 lorries"/></w:drawing></w:r>',
    "73": '<w:r><w:drawing><pic:cNvPr id="1" name="x" title="73 lorries"/></w:drawing></w:r>',
    # The last, as it hides what follows in its paragraph.
    "74": _FIELD.format("begin") + "<w:r><w:t> 74 lorries</w:t></w:r>",
}


def every_run(folder: Path) -> None:
    """Put all runs behind one paragraph of the memo."""

    def change(root: etree._Element) -> None:
        for xml in RUNS.values():
            for node in etree.fromstring(f"<x {_SPACES}>{xml}</x>"):
                paragraph(root, "Weight in 2022").append(node)

    in_part(folder, MEMO, BODY, change)


def in_part(folder: Path, pattern: str, part: str, change: Callable[[etree._Element], None]) -> None:
    """Change the tree of a part of a file."""

    def changed(package: Package) -> Package:
        root = parse(package[part])
        change(root)
        return package.with_part(part, serialize(root))

    in_file(folder, pattern, changed)


def in_file(folder: Path, pattern: str, change: Callable[[Package], Package]) -> None:
    """Change a file."""
    [path] = folder.glob(pattern)
    path.write_bytes(change(Package.read(path.read_bytes())).to_bytes())


def beside_the_paragraphs(folder: Path) -> None:
    """Put 75 into the numbering, 76 into a footer's chart, 77 into a comment's field, 78 into a property."""
    in_part(
        folder,
        MEMO,
        "word/numbering.xml",
        lambda root: next(root.iter(f"{{{W}}}lvlText")).set(f"{{{W}}}val", "%1 of 75"),
    )
    chart = f'<c:chartSpace xmlns:c="{C}"><c:v>76</c:v></c:chartSpace>'.encode()
    kind = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"

    def with_chart(package: Package) -> Package:
        footer = Relationships.of(package, BODY).parts(f"{R}/footer")[0]
        return Attachment("word/charts/chart9.xml", chart, kind, f"{R}/chart").added_to(package, footer)[0]

    in_file(folder, MEMO, with_chart)
    comment(folder)
    field = f'<w:fldSimple {_SPACES} w:instr="QUOTE x"><w:r><w:t>77</w:t></w:r></w:fldSimple>'
    in_part(
        folder,
        MEMO,
        "word/comments.xml",
        lambda root: next(root.iter(f"{{{W}}}p")).append(etree.fromstring(field)),
    )
    add_property("Lorries", "78")(folder)


def add_property(name: str, value: str) -> Callable[[Path], None]:
    """Return what adds a property of the file, as Word does under File, Info."""

    def change(root: etree._Element) -> None:
        node = copy.deepcopy(root[0])
        node.set("name", name)
        node.set("pid", "99")
        node[0].text = value
        root.append(node)

    return lambda folder: in_part(folder, MEMO, "docProps/custom.xml", change)


def own_allowance(folder: Path) -> None:
    """Let a number into the footer, and let the file itself say that it may stay."""
    [path] = folder.glob(MEMO)
    footer = Relationships.of(Package.read(path.read_bytes()), BODY).parts(f"{R}/footer")[0]
    in_part(folder, MEMO, footer, add_words(" 79 lorries", "As of"))
    add_property("plain: # lorries", "they are so many")(folder)


def hidden_words(folder: Path) -> None:
    def change(root: etree._Element) -> None:
        run = next(paragraph(root, "Weight in 2022").iter(f"{{{W}}}r"))
        properties = run.find(f"{{{W}}}rPr")
        if properties is None:
            properties = etree.Element(f"{{{W}}}rPr")
            run.insert(0, properties)
        etree.SubElement(properties, f"{{{W}}}vanish")

    in_part(folder, MEMO, BODY, change)


def bound_elsewhere(folder: Path) -> None:
    """Put in an empty control that Word fills from another part on opening."""
    binding = '<w:dataBinding w:prefixMappings="" w:xpath="/x/y" w:storeItemID="{}"/>'
    xml = f"<w:sdt {_SPACES}><w:sdtPr>{binding}<w:text/></w:sdtPr><w:sdtContent><w:r/></w:sdtContent></w:sdt>"
    in_part(folder, MEMO, BODY, lambda root: paragraph(root, "Weight in 2022").append(etree.fromstring(xml)))


def another_picture(folder: Path) -> None:
    def change(package: Package) -> Package:
        first, second = sorted(part for part in package if part.startswith("word/media/"))[:2]
        return package.with_part(first, package[second])

    in_file(folder, MEMO, change)


def another_document(folder: Path) -> None:
    """Let the memo take in a web page when it is opened."""
    chunk = Attachment("word/chunk.html", b"<p>850 lorries</p>", "text/html", f"{R}/aFChunk")
    in_file(folder, MEMO, lambda package: chunk.added_to(package, BODY)[0])


def node_twice(folder: Path) -> None:
    """Let a second node of one name stand before the first: Word shows the first."""
    [path] = folder.glob(MEMO)
    package = Package.read(path.read_bytes())
    [part] = [
        name
        for name in package
        if re.fullmatch(r"customXml/item\d+\.xml", name) and b"urn:tradebrief:facts" in package[name]
    ]

    def change(root: etree._Element) -> None:
        node = next(item for item in root if str(item.tag).endswith("}kaz.kgz.t.value.y2022-value"))
        other = copy.deepcopy(node)
        other.text = "$9,999.9 million"
        node.addprevious(other)

    in_part(folder, MEMO, part, change)


def in_the_workbook(folder: Path) -> None:
    """Hide numbers in the workbook, each in another place, and let a chart draw other cells."""
    in_part(folder, BOOK, "docProps/core.xml", _titled)
    in_part(
        folder,
        BOOK,
        "xl/styles.xml",
        lambda root: next(root.iter(f"{{{S}}}numFmt")).set("formatCode", '"82"'),
    )
    sheet, reference = fact_cell(folder, "kaz.kgz.t.value.y2022")

    def constant(root: etree._Element) -> None:
        node = cell(root, reference)
        node.find(f"{{{S}}}f").text = node.findtext(f"{{{S}}}v")
        messages = etree.SubElement(root, f"{{{S}}}dataValidations")
        etree.SubElement(messages, f"{{{S}}}dataValidation", prompt="83 lorries", sqref="A1")

    book(constant, sheet)(folder)
    shapes = (
        f'<c:userShapes xmlns:c="{C}" xmlns:a="{A}" xmlns:d="urn:d"><d:sp><d:txBody><a:p><a:r><a:t>84 lorries'
        "</a:t></a:r></a:p></d:txBody></d:sp></c:userShapes>"
    )
    part = Attachment("xl/drawings/drawing99.xml", shapes.encode(), "application/xml", f"{R}/chartUserShapes")
    in_file(folder, BOOK, lambda package: part.added_to(package, "xl/charts/chart1.xml")[0])

    def literal(root: etree._Element) -> None:
        values = next(root.iter(f"{{{C}}}val"))
        for node in list(values):
            values.remove(node)
        point = etree.SubElement(etree.SubElement(values, f"{{{C}}}numLit"), f"{{{C}}}pt", idx="0")
        etree.SubElement(point, f"{{{C}}}v").text = "85"
        next(root.iter(f"{{{C}}}numFmt")).set("formatCode", '"86"')

    in_part(folder, BOOK, "xl/charts/chart1.xml", literal)


def _titled(root: etree._Element) -> None:
    node = next(item for item in root if str(item.tag).endswith("}title"))
    node.text = f"{node.text}: 81% more"
