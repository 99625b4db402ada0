"""Faults planted into finished files, as a person or a program might leave them there."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from builder.package.attachment import Attachment
from builder.package.cells import name_of, place_of, sheets_of
from builder.package.namespaces import WP, C, R, S, W
from builder.package.paragraphs import paragraphs_of, text_of
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse, serialize

BODY = "word/document.xml"
COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
NOTES = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"


@dataclass(frozen=True)
class Fault:
    """A fault: what it does to the part of a file, and what the audit must say of it."""

    name: str
    plant: Callable[[Path], None]
    kind: str
    place: str
    what: str


def memo(change: Callable[[etree._Element], None], part: str = BODY) -> Callable[[Path], None]:
    """Return what plants a change into a part of the government memo."""
    return lambda folder: _in_file(folder, "*government_en.docx", part, change)


def book(change: Callable[[etree._Element], None], sheet: str) -> Callable[[Path], None]:
    """Return what plants a change into a sheet of the workbook."""

    def plant(folder: Path) -> None:
        [path] = folder.glob("*[0-9]_en.xlsx")
        [part] = [view.part for view in sheets_of(Package.read(path.read_bytes())) if view.name == sheet]
        _in_file(folder, "*[0-9]_en.xlsx", part, change)

    return plant


def _in_file(folder: Path, pattern: str, part: str, change: Callable[[etree._Element], None]) -> None:
    [path] = folder.glob(pattern)
    package = Package.read(path.read_bytes())
    root = parse(package[part])
    change(root)
    path.write_bytes(package.with_part(part, serialize(root)).to_bytes())


def paragraph(root: etree._Element, words: str) -> etree._Element:
    """Return the first paragraph with these words."""
    return next(item for item in paragraphs_of(root) if words in text_of(item))


def controls(root: etree._Element, fact: str = "") -> list[etree._Element]:
    """Return the controls that show a fact, or any."""
    return [
        item
        for item in root.iter(f"{{{W}}}sdt")
        if (tag := item.find(f"{{{W}}}sdtPr/{{{W}}}tag")) is not None
        and tag.get(f"{{{W}}}val", "").startswith(f"fact:{fact}")
    ]


def add_words(words: str, to: str) -> Callable[[etree._Element], None]:
    """Return a change that writes words behind a paragraph."""

    def change(root: etree._Element) -> None:
        run = etree.SubElement(paragraph(root, to), f"{{{W}}}r")
        text = etree.SubElement(run, f"{{{W}}}t")
        text.text = words
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    return change


def replace_words(old: str, new: str) -> Callable[[etree._Element], None]:
    """Return a change of some words of a run."""

    def change(root: etree._Element) -> None:
        node = next(item for item in root.iter(f"{{{W}}}t") if old in (item.text or ""))
        node.text = (node.text or "").replace(old, new)

    return change


def change_digit(root: etree._Element) -> None:
    text = next(controls(root, "kaz.kgz.t.value.y2022")[0].iter(f"{{{W}}}t"))
    text.text = "$1,246.8 million"


def swap_controls(root: etree._Element) -> None:
    """Let two facts of one paragraph change places, each whole with its control."""
    place = paragraph(root, "Turnover in 2022")
    first, second = list(place.iter(f"{{{W}}}sdt"))[:2]
    other = copy.deepcopy(first)
    second.addnext(other)
    first.addnext(second)
    first.getparent().remove(first)  # type: ignore[union-attr]


def unknown_fact(root: etree._Element) -> None:
    tag = controls(root, "kaz.kgz.t.value.y2022")[0].find(f"{{{W}}}sdtPr/{{{W}}}tag")
    tag.set(f"{{{W}}}val", "fact:kaz.kgz.t.value.y2032")


def bind_elsewhere(root: etree._Element) -> None:
    one = controls(root, "kaz.kgz.t.value.y2022")[0].find(f"{{{W}}}sdtPr/{{{W}}}dataBinding")
    other = controls(root, "kgz.kaz.t.value.y2022")[0].find(f"{{{W}}}sdtPr/{{{W}}}dataBinding")
    one.set(f"{{{W}}}xpath", other.get(f"{{{W}}}xpath"))


def unbind(root: etree._Element) -> None:
    properties = controls(root, "kaz.kgz.t.value.y2022")[0].find(f"{{{W}}}sdtPr")
    properties.remove(properties.find(f"{{{W}}}dataBinding"))


def unwrap(root: etree._Element) -> None:
    """Take a number out of its control, as cutting and pasting it as text does."""
    control = controls(root, "kaz.kgz.t.value.y2022")[0]
    for run in control.find(f"{{{W}}}sdtContent"):
        control.addprevious(run)
    control.getparent().remove(control)  # type: ignore[union-attr]


def change_node(root: etree._Element) -> None:
    node = next(item for item in root if str(item.tag).endswith("}kaz.kgz.t.value.y2022-value"))
    node.text = "$9,999.9 million"


def facts_part(folder: Path) -> None:
    """Change what a bound node says: Word would show it on opening."""
    [path] = folder.glob("*government_en.docx")
    package = Package.read(path.read_bytes())
    [part] = [
        name
        for name in package
        if name.startswith("customXml/")
        and b"urn:tradebrief:facts" in package[name]
        and b"datastoreItem" not in package[name]
    ]
    _in_file(folder, "*government_en.docx", part, change_node)


def delete_paragraph(root: etree._Element) -> None:
    place = paragraph(root, "Our companies signed")
    place.getparent().remove(place)  # type: ignore[union-attr]


def text_box(root: etree._Element) -> None:
    """Put a text box with a number into a paragraph."""
    wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    place = paragraph(root, "Turnover in 2022")
    run = etree.SubElement(place, f"{{{W}}}r")
    drawing = etree.SubElement(run, f"{{{W}}}drawing")
    box = etree.SubElement(drawing, f"{{{wps}}}txbx")
    content = etree.SubElement(box, f"{{{W}}}txbxContent")
    inner = etree.SubElement(etree.SubElement(content, f"{{{W}}}p"), f"{{{W}}}r")
    etree.SubElement(inner, f"{{{W}}}t").text = "about 4,321 lorries a day"


def alternative_text(root: etree._Element) -> None:
    node = next(root.iter(f"{{{WP}}}docPr"))
    node.set("descr", node.get("descr", "").replace("2022", "2021", 1) + " It reached 1,301.7.")


def comment(folder: Path) -> None:
    """Add a comment with a number to the memo."""
    [path] = folder.glob("*government_en.docx")
    package = Package.read(path.read_bytes())
    root = etree.Element(f"{{{W}}}comments", nsmap={"w": W})
    item = etree.SubElement(root, f"{{{W}}}comment", {f"{{{W}}}id": "0", f"{{{W}}}author": "Aide"})
    run = etree.SubElement(etree.SubElement(item, f"{{{W}}}p"), f"{{{W}}}r")
    etree.SubElement(run, f"{{{W}}}t").text = "Is it not 812.5 million?"
    part = Attachment("word/comments.xml", serialize(root), COMMENTS, f"{R}/comments")
    path.write_bytes(part.added_to(package, BODY)[0].to_bytes())


def footer_part(folder: Path) -> str:
    """Return the memo's first footer."""
    [path] = folder.glob("*government_en.docx")
    return Relationships.of(Package.read(path.read_bytes()), BODY).parts(f"{R}/footer")[0]


def in_footer(folder: Path) -> None:
    """Write a number into the footer."""
    _in_file(folder, "*government_en.docx", footer_part(folder), add_words(" 17 copies", "As of"))


def title(root: etree._Element) -> None:
    node = next(item for item in root if str(item.tag).endswith("}title"))
    node.text = f"{node.text}: 37% more"


def cell(root: etree._Element, reference: str) -> etree._Element:
    return next(item for item in root.iter(f"{{{S}}}c") if item.get("r") == reference)


def fact_cell(folder: Path, fact: str) -> tuple[str, str]:
    """Return sheet and cell of a fact, by the workbook's defined names."""
    [path] = folder.glob("*[0-9]_en.xlsx")
    root = parse(Package.read(path.read_bytes())["xl/workbook.xml"])
    [node] = [item for item in root.iter(f"{{{S}}}definedName") if item.get("name") == fact]
    sheet, _, reference = (node.text or "").rpartition("!")
    return sheet.strip("'"), reference.replace("$", "")


def overwrite_fact(folder: Path) -> None:
    """Type another number over the formula of a fact's cell."""
    sheet, reference = fact_cell(folder, "kaz.kgz.t.value.y2022")

    def change(root: etree._Element) -> None:
        node = cell(root, reference)
        node.remove(node.find(f"{{{S}}}f"))
        node.find(f"{{{S}}}v").text = "1300"

    book(change, sheet)(folder)


def harden_fact(folder: Path) -> None:
    """Replace the formula of a fact's cell by its value."""
    sheet, reference = fact_cell(folder, "kaz.kgz.t.value.y2022")

    def change(root: etree._Element) -> None:
        node = cell(root, reference)
        node.remove(node.find(f"{{{S}}}f"))

    book(change, sheet)(folder)


def keep_wrong_value(folder: Path) -> None:
    """Let a formula's kept value be another than its result."""

    def change(root: etree._Element) -> None:
        node = next(item for item in root.iter(f"{{{S}}}c") if item.find(f"{{{S}}}f") is not None)
        node.set("t", "n")
        node.find(f"{{{S}}}v").text = "123456"

    book(change, "Checks")(folder)


def data_row(root: etree._Element) -> None:
    node = next(
        item
        for item in root.iter(f"{{{S}}}c")
        if item.get("t", "n") == "n" and place_of(item.get("r", "A1")) == (9, value_column(root))
    )
    node.find(f"{{{S}}}v").text = "5"


def value_column(root: etree._Element) -> int:
    """Return the column of the largest number in row 9: the value."""
    row = next(item for item in root.iter(f"{{{S}}}row") if item.get("r") == "9")
    numbers = {
        place_of(item.get("r", "A1"))[1]: float(item.findtext(f"{{{S}}}v") or 0)
        for item in row
        if item.get("t", "n") == "n" and item.find(f"{{{S}}}f") is None
    }
    return max(numbers, key=lambda column: numbers[column])


def chart_cache(folder: Path) -> None:
    """Let a chart remember a number that its cell does not say."""

    def change(root: etree._Element) -> None:
        cache = next(root.iter(f"{{{C}}}numCache"))
        next(cache.iter(f"{{{C}}}v")).text = "77777"

    [path] = folder.glob("*[0-9]_en.xlsx")
    part = sorted(name for name in Package.read(path.read_bytes()) if name.startswith("xl/charts/chart"))[0]
    _in_file(folder, "*[0-9]_en.xlsx", part, change)


def chart_title(folder: Path) -> None:
    """Let a chart's remembered title say something else than its cell."""

    def change(root: etree._Element) -> None:
        cache = next(node for node in root.iter(f"{{{C}}}title") for node in node.iter(f"{{{C}}}strCache"))
        next(cache.iter(f"{{{C}}}v")).text = "Turnover doubled"

    [path] = folder.glob("*[0-9]_en.xlsx")
    part = sorted(name for name in Package.read(path.read_bytes()) if name.startswith("xl/charts/chart"))[0]
    _in_file(folder, "*[0-9]_en.xlsx", part, change)


def cell_comment(folder: Path) -> None:
    """Add a comment with a number to a cell of the workbook."""
    [path] = folder.glob("*[0-9]_en.xlsx")
    package = Package.read(path.read_bytes())
    sheet = next(view.part for view in sheets_of(package) if view.name == "Summary")
    root = etree.Element(f"{{{S}}}comments", nsmap={None: S})  # type: ignore[dict-item]
    etree.SubElement(etree.SubElement(root, f"{{{S}}}authors"), f"{{{S}}}author").text = "Aide"
    item = etree.SubElement(
        etree.SubElement(root, f"{{{S}}}commentList"), f"{{{S}}}comment", ref=name_of((7, 3)), authorId="0"
    )
    words = etree.SubElement(etree.SubElement(item, f"{{{S}}}text"), f"{{{S}}}t")
    words.text = "The ministry says 868.4"
    part = Attachment("xl/comments1.xml", serialize(root), NOTES, f"{R}/comments")
    path.write_bytes(part.added_to(package, sheet)[0].to_bytes())


FAULTS = (
    Fault("a loose number", memo(add_words(" It was 850 a year.", "Our companies")), "number", "body, paragraph", "“850”"),
    Fault("a loose number in a table", memo(add_words(" 31.2", "As stated")), "number", "body, paragraph", "“31.2”"),
    Fault("a loose percentage", memo(add_words(" Up 14%.", "Weight in 2022")), "number", "body, paragraph", "“14”"),
    Fault("a number in words", memo(add_words(" Trade doubled.", "Weight in 2022")), "number", "body, paragraph", "“doubled”"),
    Fault("a place in words", memo(add_words(" It is the fourth largest.", "Weight in 2022")), "number", "body", "“fourth largest”"),
    Fault("a number beside a control", memo(add_words("7", "Our companies")), "number", "body, paragraph", "“7”"),
    Fault("a number in the footer", in_footer, "number", "footer, paragraph", "“17”"),
    Fault("a number in a comment", comment, "number", "comment 1 of Aide", "“812.5”"),
    Fault("a number in a text box", memo(text_box), "number", "body, paragraph", "“4,321”"),
    Fault("a number in the file's title", memo(title, "docProps/core.xml"), "number", "properties of the file, title", "“37”"),
    Fault("a stale chart caption", memo(alternative_text), "changed", "alternative text", "not the one"),
    Fault("a changed digit", memo(change_digit), "control", "body, paragraph", "$1,246.8 million"),
    Fault("a swapped control", memo(swap_controls), "changed", "body, paragraph", "not as it was built"),
    Fault("an unknown fact", memo(unknown_fact), "control", "body, paragraph", "kaz.kgz.t.value.y2032"),
    Fault("a binding to another fact", memo(bind_elsewhere), "binding", "body, paragraph", "kgz.kaz.t.value.y2022"),
    Fault("a control bound to nothing", memo(unbind), "binding", "body, paragraph", "bound to nothing"),
    Fault("a number out of its control", memo(unwrap), "number", "body, paragraph", "“1,246.9”"),
    Fault("a bound node that says something else", facts_part, "binding", "body, paragraph", "$9,999.9 million"),
    Fault("a quote altered", memo(replace_words("to be opened soon", "to be opened now")), "quote", "body", "no source"),
    Fault("a sentence turned round", memo(replace_words("widened", "narrowed")), "changed", "body, paragraph", "not as it was"),
    Fault("a paragraph taken out", memo(delete_paragraph), "changed", "", "is gone"),
    Fault("a reference to no source", memo(add_words(" [377]", "Our companies")), "number", "body, paragraph", "“377”"),
    Fault("a cell overwritten", overwrite_fact, "cell", "Summary!", "1,300.0 USD million"),
    Fault("a formula replaced by its value", harden_fact, "cell", "Summary!", "not as it was built"),
    Fault("a row of data changed", book(data_row, "Data"), "cell", "Data!", "not as it was built"),
    Fault("a chart that remembers another number", chart_cache, "chart", "chart1", "77777"),
    Fault("a chart title that says something else", chart_title, "chart", "chart1", "Turnover doubled"),
    Fault("a comment on a cell", cell_comment, "number", "comment on C7", "“868.4”"),
    Fault("a file taken away", lambda folder: next(folder.glob("*business*")).unlink(), "file", "", "not there"),
)  # fmt: skip
