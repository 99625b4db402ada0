"""The words of a memo, paragraph by paragraph, and the parts in which they stand."""

from __future__ import annotations

from builder.memo.word import FALLBACK, PARAGRAPH, Element, w
from builder.package.namespaces import OFFICE_DOCUMENT, R
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse

_BESIDE = tuple(f"{R}/{kind}" for kind in ("header", "footer", "footnotes", "endnotes"))
_WORDS = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "\u2011"}


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
    found = []
    for part in text_parts(package):
        for paragraph in parse(package[part]).iter(PARAGRAPH):
            # A drawing's text is there twice, the second time for older programs.
            if next(paragraph.iterancestors(FALLBACK), None) is None:
                found.append(text_of(paragraph))
    return tuple(text for text in found if text.strip())


def text_of(paragraph: Element) -> str:
    """Return the words of a paragraph, without what its fields show."""
    words = []
    depth = 0
    for item in paragraph.iter():
        if item.tag == w("fldChar"):
            depth += {"begin": 1, "end": -1}.get(item.get(w("fldCharType"), ""), 0)
        elif depth == 0 and _is_of(item, paragraph):
            words.append(item.text or "" if item.tag == w("t") else _WORDS[item.tag])
    return "".join(words)


def _is_of(item: Element, paragraph: Element) -> bool:
    """Return whether words stand in the paragraph itself: not in a text box, a field or its tab stops."""
    if item.tag != w("t") and item.tag not in _WORDS:
        return False
    if item.get(w("type")) in ("page", "column"):
        # LibreOffice saves a page break before a paragraph as one at the end of the paragraph before.
        return False
    for outer in item.iterancestors():
        if outer is paragraph:
            return True
        if outer.tag in (PARAGRAPH, w("fldSimple"), w("pPr")):
            return False
    return False
