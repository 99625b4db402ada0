"""Words beside the paragraphs of a memo: alternative texts, shapes, equations, fields, numbering."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from builder.package.namespaces import WP, A, C, W
from builder.package.paragraphs import paragraphs_of, text_of
from builder.register.said import sentence

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_VML = "{urn:schemas-microsoft-com:vml}"
# Attributes that a reader is shown: by pointing at a link, opening a list, printing a watermark.
_ATTRIBUTES = (
    (f"{{{W}}}tblCaption", f"{{{W}}}val", sentence("description of a table")),
    (f"{{{W}}}tblDescription", f"{{{W}}}val", sentence("description of a table")),
    (f"{{{W}}}hyperlink", f"{{{W}}}tooltip", sentence("tip of a link")),
    (f"{{{W}}}listEntry", f"{{{W}}}val", sentence("entry of a list")),
    (f"{{{W}}}listItem", f"{{{W}}}displayText", sentence("entry of a list")),
    (f"{_VML}textpath", "string", sentence("drawn words")),
)
# Fields whose result is a number that Word works out from the document itself, and how long it may be.
_COUNTED = {"PAGE": 4, "NUMPAGES": 4, "SECTION": 4, "SECTIONPAGES": 4, "PAGEREF": 4, "SEQ": 2}
_PAGE_IN_CONTENTS = re.compile(r"\t\d{1,4}(?!\d)")
# Fields that compute their words, so that what stands in them now is not all they can show.
_COMPUTED = re.compile(r"\s*(?:=|QUOTE\b|IF\b)")


@dataclass(slots=True)
class _Field:
    code: str = ""
    words: str = ""
    shows: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """Words beside the paragraphs: what they are, and whether they describe a picture."""

    what: str
    words: str
    alternative: bool = field(default=False)


def beside(root: etree._Element) -> Iterator[Beside]:
    """Yield what stands beside the paragraphs of a part."""
    yield from _pictures(root)
    for tag, attribute, what in _ATTRIBUTES:
        for node in root.iter(tag):
            yield Beside(what, node.get(attribute, ""))
    for tag, what in ((_MATH, sentence("equation")), (f"{{{A}}}t", sentence("drawing"))):
        yield Beside(what, " ".join(node.text or "" for node in root.iter(tag)))
    for fallback in root.iter(_FALLBACK):
        for paragraph in paragraphs_of(fallback, older=True):
            yield Beside(sentence("drawing for older programs"), text_of(paragraph))
    yield from _fields(root)


def numbering(root: etree._Element) -> Iterator[str]:
    """Yield the words that numbered lists print with their numbers."""
    for node in root.iter(f"{{{W}}}lvlText"):
        yield re.sub(r"%\d", " ", node.get(f"{{{W}}}val", ""))


def drawn(root: etree._Element) -> str:
    """Return the words and values of a chart or a diagram."""
    return " ".join(node.text or "" for node in root.iter(f"{{{A}}}t", f"{{{C}}}v"))


def _pictures(root: etree._Element) -> Iterator[Beside]:
    for node in root.iter(f"{{{WP}}}docPr"):
        name = node.get("name", "")
        yield Beside(
            sentence("alternative text of the picture “{name}”", name=name), node.get("descr", ""), True
        )
        yield Beside(sentence("title of the picture “{name}”", name=name), node.get("title", ""))
    # A shape or picture in a drawing has a description of its own; an only one repeats the drawing's.
    outer = {node.get("descr", "") for node in root.iter(f"{{{WP}}}docPr")}
    for node in root.iter("{*}cNvPr"):
        for words in (node.get("descr", ""), node.get("title", "")):
            if words not in outer:
                yield Beside(
                    sentence("alternative text of the shape “{name}”", name=node.get("name", "")), words
                )
    for node in root.iter(f"{_VML}*"):
        yield Beside(sentence("alternative text of a shape"), node.get("alt", ""))


def _fields(root: etree._Element) -> Iterator[Beside]:
    """Yield what fields show that Word does not work out from the document's own pages."""
    for node in root.iter(f"{{{W}}}fldSimple"):
        words = "".join(item.text or "" for item in node.iter(f"{{{W}}}t"))
        yield from _shown(_Field(node.get(f"{{{W}}}instr", ""), words))
    held: list[_Field] = []
    for node in root.iter(f"{{{W}}}fldChar", f"{{{W}}}instrText", f"{{{W}}}t"):
        if node.tag == f"{{{W}}}fldChar":
            kind = node.get(f"{{{W}}}fldCharType")
            if kind == "begin":
                held.append(_Field())
            elif kind == "separate" and held:
                held[-1].shows = True
            elif kind == "end" and held:
                yield from _shown(held.pop())
        elif held and (held[-1].shows or node.tag == f"{{{W}}}t"):
            held[-1].words += node.text or ""
        elif held:
            held[-1].code += node.text or ""
    # One that never ends would hide all that follows it in its paragraph.
    for left in held:
        yield from _shown(left)


def _shown(found: _Field) -> Iterator[Beside]:
    code = found.code.strip()
    kind = code.partition(" ")[0].upper()
    longest = _COUNTED.get(kind, 0)
    words = _PAGE_IN_CONTENTS.sub("", found.words) if kind == "TOC" else found.words
    if not re.fullmatch(rf"\d{{0,{longest}}}|[ivxlcIVXLC]*", words.strip()):
        yield Beside(sentence("field “{code}”", code=code), words)
    if _COMPUTED.match(code):
        yield Beside(sentence("code of the field “{code}”", code=code), code)
