"""Where memos show facts: the paragraphs with a fact's control, as the files stand now."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from builder.package.namespaces import OFFICE_DOCUMENT, R, W
from builder.package.paragraphs import is_heading, text_of
from builder.package.parts import Package, PackageRefused
from builder.package.relationships import Relationships
from builder.package.xml import XmlRefused, parse
from builder.register.intake import MOST_IN_OFFICE, FileRefused, taken

_BOUND = re.compile(r"/f:([^/\[]+)-[a-z_]+\[1\]$")
_BESIDE = ("header", "footer", "footnotes", "endnotes")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a memo that shows a fact: its file, its number among those with words, the heading
    above it, and its text; that of a table's cell is its whole row.
    """

    file: str
    number: int
    heading: str
    text: str


def w(tag: str) -> str:
    """Return a name in the namespace of Word's text."""
    return f"{{{W}}}{tag}"


def shown_in(path: Path) -> Mapping[str, tuple[Paragraph, ...]]:
    """Return the paragraphs of a memo by the ids of the facts that they show, in their order.

    A control that has lost its tag, as in a file saved by LibreOffice, is known by the node it is bound to.
    Raises ValueError for a file that cannot be read.
    """
    try:
        package = Package.read(taken(path, MOST_IN_OFFICE))
        documents = [part for part in Relationships.of(package).parts(OFFICE_DOCUMENT) if part in package]
        rows = Relationships.of(package, documents[0])
        beside = [part for kind in _BESIDE for part in rows.parts(f"{R}/{kind}") if part in package]
        roots = [parse(package[part]) for part in (documents[0], *beside)]
    except (PackageRefused, XmlRefused, FileRefused, IndexError) as error:
        raise ValueError(f"{path.name}: {error}") from None
    found: dict[str, list[Paragraph]] = defaultdict(list)
    for number, heading, paragraph in _paragraphs(roots):
        for fact in _facts(paragraph):
            found[fact].append(Paragraph(path.name, number, heading, _said(paragraph)))
    return {name: _once(held) for name, held in found.items()}


def _once(held: list[Paragraph]) -> tuple[Paragraph, ...]:
    """Return the paragraphs without those that stand in a row told already."""
    first = {(row.heading, row.text): row for row in reversed(held)}
    return tuple(sorted(first.values(), key=lambda row: row.number))


def _paragraphs(roots: list[etree._Element]) -> Iterator[tuple[int, str, etree._Element]]:
    number, heading = 0, ""
    for root in roots:
        for paragraph in root.iter(w("p")):
            words = text_of(paragraph)
            if not words.strip():
                continue
            number += 1
            if is_heading(paragraph):
                heading = words
            yield number, heading, paragraph


def _facts(paragraph: etree._Element) -> Iterator[str]:
    # A control stands in the paragraph, or around it where it holds a whole cell.
    around = list(paragraph.iterancestors(w("sdt")))
    for control in (*paragraph.iter(w("sdt")), *around):
        properties = control.find(w("sdtPr"))
        if properties is None:
            continue
        tag = properties.find(w("tag"))
        name = tag.get(w("val"), "") if tag is not None else ""
        if name.startswith("fact:"):
            yield name.removeprefix("fact:")
            continue
        binding = properties.find(w("dataBinding"))
        if binding is not None and (bound := _BOUND.search(binding.get(w("xpath"), ""))):
            yield bound[1]


def _said(paragraph: etree._Element) -> str:
    row = next(paragraph.iterancestors(w("tr")), None)
    if row is None:
        return text_of(paragraph)
    cells = (" ".join(text_of(item) for item in cell.iter(w("p"))).strip() for cell in row.iter(w("tc")))
    return " | ".join(cell for cell in cells if cell)
