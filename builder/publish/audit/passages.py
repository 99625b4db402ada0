"""The passages of a memo that an audit reads: every place where words or numbers can stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from builder.package.namespaces import CORE_PROPERTIES, WP, A, C, W
from builder.package.paragraphs import is_heading, paragraphs_of, pieces, text_parts
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse
from builder.publish.audit.finding import shortened

_HEADING = 80
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
# Fields whose result Word works out from the document itself.
_OF_THE_DOCUMENT = re.compile(r"\s*(PAGE|NUMPAGES|SECTION|SECTIONPAGES|TOC|PAGEREF|SEQ|STYLEREF)\b")
_PLACES = {"header": "header", "footer": "footer", "footnotes": "footnote", "endnotes": "endnote"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a passage that stand in one content control."""

    start: int
    end: int
    control: etree._Element


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, an alternative text, a comment …, where it stands, and its controls.

    `built` is whether the builder wrote down its words, so that a change is known.
    """

    place: str
    text: str
    controls: tuple[Stretch, ...] = ()
    built: bool = False
    alternative: bool = False


def passages(package: Package) -> Iterator[Passage]:
    """Yield every passage of a memo with words in it; raises XmlRefused for a part that cannot be read."""
    parts = text_parts(package)
    for part in parts:
        root = parse(package[part])
        yield from _paragraphs(root, _place(part, parts[0]))
        yield from _beside(root, _place(part, parts[0]))
    if parts:
        for arrow in Relationships.of(package, parts[0]):
            kind = arrow.type.rpartition("/")[2]
            part = "" if arrow.external else Relationships.of(package, parts[0]).part(arrow)
            if part in package and kind == "comments":
                yield from _commented(parse(package[part]))
            elif part in package and kind in ("chart", "diagramData"):
                yield from _drawn(parse(package[part]), f"chart {part.rpartition('/')[2]}")
    yield from _properties(package)


def _place(part: str, document: str) -> str:
    if part == document:
        return "body"
    name = re.sub(r"\d*\.xml$", "", part.rpartition("/")[2])
    return _PLACES.get(name, name)


def _paragraphs(root: etree._Element, place: str) -> Iterator[Passage]:
    number, heading = 0, ""
    for element in paragraphs_of(root):
        text, stretches = "", list[Stretch]()
        for piece in pieces(element):
            end = len(text) + len(piece.text)
            if piece.control is not None:
                last = stretches[-1] if stretches else None
                if last is not None and last.control is piece.control and last.end == len(text):
                    stretches[-1] = Stretch(last.start, end, piece.control)
                else:
                    stretches.append(Stretch(len(text), end, piece.control))
            text += piece.text
        if text.strip():
            number += 1
            if is_heading(element):
                heading = ""
            under = f" under “{shortened(heading, _HEADING)}”" if heading else ""
            yield Passage(f"{place}, paragraph {number}{under}", text, tuple(stretches), built=True)
            if is_heading(element):
                heading = text


def _beside(root: etree._Element, place: str) -> Iterator[Passage]:
    """Yield what stands beside the paragraphs of a part: alternative texts, equations, drawings, fields."""
    for node in root.iter(f"{{{WP}}}docPr"):
        if words := node.get("descr", "").strip():
            name = node.get("name", "")
            yield Passage(f"{place}, alternative text of the picture “{name}”", words, alternative=True)
        if words := node.get("title", "").strip():
            yield Passage(f"{place}, title of the picture “{node.get('name', '')}”", words)
    for node in root.iter(f"{{{W}}}tblCaption", f"{{{W}}}tblDescription"):
        yield Passage(f"{place}, description of a table", node.get(f"{{{W}}}val", ""))
    for tag, what in ((_MATH, "equation"), (f"{{{A}}}t", "drawing")):
        if words := " ".join(node.text or "" for node in root.iter(tag)).strip():
            yield Passage(f"{place}, {what}", words)
    yield from _fields(root, place)


def _fields(root: etree._Element, place: str) -> Iterator[Passage]:
    """Yield what fields show that Word does not work out from the document's own pages."""
    for node in root.iter(f"{{{W}}}fldSimple"):
        code = node.get(f"{{{W}}}instr", "")
        words = "".join(item.text or "" for item in node.iter(f"{{{W}}}t"))
        if words.strip() and not _OF_THE_DOCUMENT.match(code):
            yield Passage(f"{place}, field “{code.strip()}”", words)
    codes: list[tuple[str, str, bool]] = []
    for node in root.iter(f"{{{W}}}fldChar", f"{{{W}}}instrText", f"{{{W}}}t"):
        if node.tag == f"{{{W}}}fldChar":
            kind = node.get(f"{{{W}}}fldCharType")
            if kind == "begin":
                codes.append(("", "", False))
            elif kind == "separate" and codes:
                codes[-1] = (*codes[-1][:2], True)
            elif kind == "end" and codes:
                code, words, _ = codes.pop()
                if words.strip() and not _OF_THE_DOCUMENT.match(code):
                    yield Passage(f"{place}, field “{code.strip()}”", words)
        elif codes:
            code, words, shows = codes[-1]
            text = node.text or ""
            codes[-1] = (code, words + text, shows) if shows else (code + text, words, shows)


def _commented(root: etree._Element) -> Iterator[Passage]:
    for number, comment in enumerate(root.iterchildren(f"{{{W}}}comment"), 1):
        words = " ".join("".join(piece.text for piece in pieces(item)) for item in paragraphs_of(comment))
        if words.strip():
            who = comment.get(f"{{{W}}}author", "")
            yield Passage(f"comment {number}{f' of {who}' if who else ''}", words)


def _drawn(root: etree._Element, place: str) -> Iterator[Passage]:
    words = " ".join(node.text or "" for node in root.iter(f"{{{A}}}t", f"{{{C}}}v")).strip()
    if words:
        yield Passage(place, words)


def _properties(package: Package) -> Iterator[Passage]:
    for part in Relationships.of(package).parts(CORE_PROPERTIES):
        if part in package:
            for node in parse(package[part]):
                name = etree.QName(node).localname
                if name in ("title", "subject", "description", "keywords") and (node.text or "").strip():
                    yield Passage(f"properties of the file, {name}", node.text or "")
