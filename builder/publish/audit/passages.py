"""The passages of a memo that an audit reads: every place where words or numbers can stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from builder.package.namespaces import CORE_PROPERTIES, CUSTOM_PROPERTIES, CUSTOM_PROPERTIES_PART, W
from builder.package.paragraphs import is_heading, paragraphs_of, pieces, text_parts
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse
from builder.publish.audit.beside import beside, drawn, numbering
from builder.publish.audit.finding import shortened
from builder.publish.audit.plain import is_allowance
from builder.register.said import sentence

_HEADING = 80
_PLACES = {
    "header": sentence("header"),
    "footer": sentence("footer"),
    "footnotes": sentence("footnote"),
    "endnotes": sentence("endnote"),
}
_DRAWN = ("chart", "chartEx", "diagramData", "diagramDrawing")
_SAID = ("title", "subject", "description", "keywords", "category", "contentStatus")


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
    for part in parts:
        yield from _arrows(package, part)
    yield from properties(package)


def _arrows(package: Package, source: str) -> Iterator[Passage]:
    """Yield the passages of comments, charts, diagrams and numberings that a part points at."""
    arrows = Relationships.of(package, source)
    for arrow in arrows:
        kind = arrow.type.rpartition("/")[2]
        part = "" if arrow.external else arrows.part(arrow)
        if part not in package:
            continue
        if kind == "comments":
            yield from _commented(parse(package[part]))
        elif kind == "numbering":
            yield from (
                Passage("numbering", words) for words in numbering(parse(package[part])) if words.strip()
            )
        elif kind in _DRAWN and (words := drawn(parse(package[part])).strip()):
            yield Passage(sentence("chart {name}", name=part.rpartition("/")[2]), words)


def _place(part: str, document: str) -> str:
    if part == document:
        return sentence("body")
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
            yield Passage(_paragraph_at(place, number, heading), text, tuple(stretches), built=True)
            if is_heading(element):
                heading = text


def _paragraph_at(place: str, number: int, heading: str) -> str:
    if not heading:
        return sentence("{place}, paragraph {number}", place=place, number=number)
    under = shortened(heading, _HEADING)
    return sentence("{place}, paragraph {number} under “{under}”", place=place, number=number, under=under)


def _beside(root: etree._Element, place: str) -> Iterator[Passage]:
    for found in beside(root):
        if words := found.words.strip():
            yield Passage(
                sentence("{place}, {what}", place=place, what=found.what),
                words,
                alternative=found.alternative,
            )


def _commented(root: etree._Element) -> Iterator[Passage]:
    for number, comment in enumerate(root.iterchildren(f"{{{W}}}comment"), 1):
        who = comment.get(f"{{{W}}}author", "")
        place = sentence("comment {number}", number=number)
        if who:
            place = sentence("comment {number} of {who}", number=number, who=who)
        words = " ".join("".join(piece.text for piece in pieces(item)) for item in paragraphs_of(comment))
        if words.strip():
            yield Passage(place, words)
        yield from _beside(comment, place)


def properties(package: Package) -> Iterator[Passage]:
    """Yield what a file says of itself: its title and the like, and what somebody added to its properties.

    The list of words that may stay plain is left out; `builder.publish.audit.plain` reads it.
    """
    for part in Relationships.of(package).parts(CORE_PROPERTIES):
        if part in package:
            for node in parse(package[part]):
                name = etree.QName(node).localname
                if name in _SAID and (node.text or "").strip():
                    yield Passage(sentence("properties of the file, {name}", name=name), node.text or "")
    for part in Relationships.of(package).parts(CUSTOM_PROPERTIES_PART):
        if part in package:
            for node in parse(package[part]).iterchildren(f"{{{CUSTOM_PROPERTIES}}}property"):
                name = node.get("name", "")
                if not is_allowance(name):
                    words = " ".join(str(text) for text in node.itertext())
                    yield Passage(sentence("properties of the file, {name}", name=name), f"{name}: {words}")
