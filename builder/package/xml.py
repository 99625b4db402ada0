"""XML in and out: nothing is fetched or expanded when reading, nothing unlawful is written."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from lxml import etree

# Each element and attribute takes up to 206 bytes in memory (measured): about 400 MB at the most.
MOST_MARKS = 2_000_000

_DOCTYPE = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
# XML 1.0, production 2 “Char”: all else cannot stand in a document, not even escaped.
_UNLAWFUL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class XmlRefused(ValueError):
    """Bytes are not well-formed XML, or they carry a document type definition."""


def parse(data: bytes, most_marks: int = MOST_MARKS) -> etree._Element:
    """Return the root element.

    Raises XmlRefused for malformed XML, for more than `most_marks` elements and attributes, and for any
    document type definition: no part of an Office file has one, and entities are how XML reads files,
    reaches out and exhausts memory.
    """
    refuse_doctype(data)
    if data.count(b"<") + data.count(b"=") > most_marks:
        raise XmlRefused(f"has a part with more than {most_marks:,} elements and attributes")
    # A parser of its own for each call: lxml's are not safe to share between threads.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise XmlRefused(f"is not well-formed XML: {error}") from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise XmlRefused("has a document type definition (DOCTYPE), which is not allowed")
    return root


def elements(data: bytes, root: str, *tags: str) -> Iterator[etree._Element]:
    """Yield the elements of these tags that stand under a root of the tag `root`, each when it is whole.

    An element is good only until the next is asked for: of a part too large to be held as a tree each is
    forgotten after its turn, so that memory does not grow with their number. Raises XmlRefused as `parse`
    does, for a root of another tag, and for more than MOST_MARKS elements and attributes between two.
    """
    if data.count(b"<") + data.count(b"=") <= MOST_MARKS:
        tree = parse(data)
        _check_root(tree, root)
        yield from tree.iter(*tags)
        return
    refuse_doctype(data)
    events = etree.iterparse(
        io.BytesIO(data), events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False,
        huge_tree=False,
    )  # fmt: skip
    held = 0
    try:
        for event, node in events:
            if event == "start":
                held += 1 + len(node.attrib)
                if held > MOST_MARKS:
                    raise XmlRefused(f"has a part with more than {MOST_MARKS:,} elements and attributes")
                if node.getparent() is None:
                    _check_root(node, root)
            elif node.tag in tags:
                yield node
                _forget(node)
                held = 0
    except (etree.XMLSyntaxError, ValueError) as error:
        if isinstance(error, XmlRefused):
            raise
        raise XmlRefused(f"is not well-formed XML: {error}") from None


def _check_root(node: etree._Element, tag: str) -> None:
    if node.getroottree().docinfo.internalDTD is not None:
        raise XmlRefused("has a document type definition (DOCTYPE), which is not allowed")
    if node.tag != tag:
        raise XmlRefused(
            f"has <{etree.QName(node).localname}> where <{etree.QName(tag).localname}> must stand"
        )


def _forget(node: etree._Element) -> None:
    node.clear()
    parent = node.getparent()
    while parent is not None and parent[0] is not node:
        del parent[0]


def refuse_doctype(data: bytes) -> None:
    """Raise XmlRefused for a document type definition, also in a part that nobody parses."""
    if any(mark in data for mark in _DOCTYPE):
        raise XmlRefused("has a document type definition (DOCTYPE), which is not allowed")


def new_root(namespace: str, name: str) -> etree._Element:
    """Return a root element whose namespace is the document's default one."""
    # The stubs do not know that None stands for the default namespace.
    return etree.Element(f"{{{namespace}}}{name}", nsmap={None: namespace})  # type: ignore[dict-item]


def serialize(element: etree._Element) -> bytes:
    """Return the element as a standalone UTF-8 document, with what stands beside a root (comments)."""
    tree = element.getroottree()
    node = tree if tree.getroot() is element else element
    return etree.tostring(node, xml_declaration=True, encoding="UTF-8", standalone=True)


def checked(text: str) -> str:
    """Return `text`; raises ValueError naming the first character that XML cannot hold, and its place."""
    if found := _UNLAWFUL.search(text):
        code = ord(found[0])
        raise ValueError(
            f"the text “{_shortened(text, found.start())}” holds the character U+{code:04X} "
            f"(number {found.start() + 1}), which XML cannot hold"
        )
    return text


def _shortened(text: str, at: int) -> str:
    """Return some text around the place, with what cannot be shown left out."""
    return "".join(sign for sign in text[max(at - 20, 0) : at + 20] if sign.isprintable())
