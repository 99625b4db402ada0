"""The words of a Word file, paragraph by paragraph, and the parts in which they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from builder.package.namespaces import OFFICE_DOCUMENT, R, W
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse

_PARAGRAPH, _CONTROL, _TEXT, _SYMBOL = f"{{{W}}}p", f"{{{W}}}sdt", f"{{{W}}}t", f"{{{W}}}sym"
_HEADS = re.compile(r"heading ?[0-9]|caption|title", re.IGNORECASE)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BESIDE = tuple(f"{R}/{kind}" for kind in ("header", "footer", "footnotes", "endnotes"))
_WORDS = {
    f"{{{W}}}tab": "\t",
    f"{{{W}}}br": "\n",
    f"{{{W}}}cr": "\n",
    # A hyphen like any other to who reads: it only keeps its words in one line.
    f"{{{W}}}noBreakHyphen": "-",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a paragraph, and the content control (`w:sdt`) they stand in, None outside of any."""

    text: str
    control: etree._Element | None


def text_parts(package: Package) -> tuple[str, ...]:
    """Return the parts with words in them: the document first, then headers, footers and notes."""
    documents = [part for part in Relationships.of(package).parts(OFFICE_DOCUMENT) if part in package]
    if not documents or not documents[0].startswith("word/"):
        return ()
    rows = Relationships.of(package, documents[0])
    beside = [part for kind in _BESIDE for part in rows.parts(kind) if part in package]
    return tuple(dict.fromkeys([documents[0], *beside]))


def paragraphs(data: bytes) -> tuple[str, ...]:
    """Return the text of each paragraph of a memo that has any, tables included, in document order.

    Headers and footers follow; what a field shows (a page number) is left out, as it depends on
    who opened the file last. Raises PackageRefused or XmlRefused for a file that cannot be read.
    """
    package = Package.read(data)
    found = [text_of(item) for part in text_parts(package) for item in paragraphs_of(parse(package[part]))]
    return tuple(text for text in found if text.strip())


def paragraphs_of(root: etree._Element, *, older: bool = False) -> Iterator[etree._Element]:
    """Yield the paragraphs of a part, or of an element in it.

    A drawing's text is there twice; the second, for older programs, is left out unless asked for.
    """
    for paragraph in root.iter(_PARAGRAPH):
        if older or next(paragraph.iterancestors(_FALLBACK), None) is None:
            yield paragraph


def text_of(paragraph: etree._Element) -> str:
    """Return the words of a paragraph, without what its fields show."""
    return "".join(piece.text for piece in pieces(paragraph))


def is_heading(paragraph: etree._Element) -> bool:
    """Return whether a paragraph heads those after it: a heading, a caption or a title."""
    style = paragraph.find(f"{{{W}}}pPr/{{{W}}}pStyle")
    return style is not None and _HEADS.fullmatch(style.get(f"{{{W}}}val", "")) is not None


def pieces(paragraph: etree._Element) -> Iterator[Piece]:
    """Yield the words of a paragraph in order, without what its fields show."""
    depth = 0
    for item in paragraph.iter():
        if item.tag == f"{{{W}}}fldChar":
            # The end of a field that began in another paragraph hides nothing of this one.
            depth = max(depth + {"begin": 1, "end": -1}.get(item.get(f"{{{W}}}fldCharType", ""), 0), 0)
        elif depth == 0 and _is_of(item, paragraph):
            yield Piece(words_of(item), next(item.iterancestors(_CONTROL), None))


def words_of(item: etree._Element) -> str:
    """Return what an element of a run prints: its text, a tab, a break, or the sign of a symbol's font."""
    if item.tag == _TEXT:
        return item.text or ""
    if item.tag != _SYMBOL:
        return _WORDS[str(item.tag)]
    try:
        # Symbol fonts have their signs at F000 to F0FF, by the code of the letter whose key they lie on.
        code = int(item.get(f"{{{W}}}char", ""), 16)
        return chr(code - 0xF000 if 0xF000 <= code <= 0xF0FF else code)
    except (ValueError, OverflowError):
        return ""


def _is_of(item: etree._Element, paragraph: etree._Element) -> bool:
    """Return whether words stand in the paragraph itself: not in a text box, a field or its tab stops."""
    if item.tag not in (_TEXT, _SYMBOL) and item.tag not in _WORDS:
        return False
    if item.get(f"{{{W}}}type") in ("page", "column"):
        # LibreOffice saves a page break before a paragraph as one at the end of the paragraph before.
        return False
    for outer in item.iterancestors():
        if outer is paragraph:
            return True
        if outer.tag in (_PARAGRAPH, f"{{{W}}}fldSimple", f"{{{W}}}pPr"):
            return False
    return False
