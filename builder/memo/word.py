"""Word's elements: names, making, reading, and taking out without leaving a hole."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TypeAlias

from lxml import etree

from builder.package.namespaces import XML, W

Element: TypeAlias = etree._Element

_NAMESPACE = {"w": W}
BODY, PARAGRAPH, RUN, TABLE, ROW, CELL = (f"{{{W}}}{name}" for name in ("body", "p", "r", "tbl", "tr", "tc"))
CONTROL, SECTION_END = f"{{{W}}}sdt", f"{{{W}}}sectPr"
PARAGRAPH_PROPERTIES, RUN_PROPERTIES = f"{{{W}}}pPr", f"{{{W}}}rPr"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

_VISIBLE = frozenset(
    f"{{{W}}}{name}" for name in ("t", "drawing", "pict", "object", "fldSimple", "instrText", "sym", "ptab")
)
# Properties of a paragraph that stand behind its alignment in the schema.
_BEHIND_JC = frozenset(
    f"{{{W}}}{name}"
    for name in (
        "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr",
        "sectPr", "pPrChange",
    )
)  # fmt: skip
# Properties of a run that stand before bold in the schema.
_BEFORE_BOLD = (f"{{{W}}}rStyle", f"{{{W}}}rFonts")


@cache
def w(name: str) -> str:
    """Return a name in Word's namespace."""
    return f"{{{W}}}{name}"


def make(name: str, *children: Element, text: str = "", **attributes: str) -> Element:
    """Return a Word element; its attributes are in Word's namespace."""
    element = etree.Element(w(name), nsmap=_NAMESPACE)
    for key, value in attributes.items():
        element.set(w(key), value)
    if text:
        element.text = text
        if text != text.strip() or "  " in text:
            element.set(f"{{{XML}}}space", "preserve")
    element.extend(children)
    return element


def child(element: Element, *path: str) -> Element | None:
    """Return the first element down a path of names, None where there is none."""
    found: Element | None = element
    for name in path:
        found = None if found is None else found.find(w(name))
    return found


def value(element: Element, *path: str) -> str:
    """Return the `w:val` of the element down a path, empty where there is none."""
    found = child(element, *path)
    return "" if found is None else found.get(w("val"), "")


def ancestors(element: Element, name: str) -> Iterator[Element]:
    """Yield the ancestors of this name (with namespace), the nearest first."""
    return element.iterancestors(name)


def shows_something(element: Element) -> bool:
    """Return whether words, pictures or fields stand in the element."""
    return any(
        item.tag in _VISIBLE and (item.tag != w("t") or bool((item.text or "").strip()))
        for item in element.iter()
    )


def replace(element: Element, *others: Element) -> None:
    """Put other elements in an element's place."""
    parent = element.getparent()
    if parent is None:
        raise ValueError("the root of a part has no place to give away")
    at = parent.index(element)
    parent[at : at + 1] = list(others)


def bold(properties: Element) -> None:
    """Set bold in run properties, at the place the schema wants."""
    for name in ("b", "bCs"):
        for old in properties.findall(w(name)):
            properties.remove(old)
    at = sum(item.tag in _BEFORE_BOLD for item in properties)
    properties[at:at] = [make("b"), make("bCs")]


def centre_alone(paragraph: Element) -> None:
    """Centre the one picture that is left of two side by side: a tab before it would leave half a page empty.

    A paragraph that holds words too stays as it is.
    """
    if any((item.text or "").strip() for item in paragraph.iter(w("t"))):
        return
    for run in paragraph.iter(RUN):
        for tab in run.findall(w("tab")):
            run.remove(tab)
    properties = child(paragraph, "pPr")
    if properties is None:
        properties = make("pPr")
        paragraph.insert(0, properties)
    for old in properties.findall(w("jc")):
        properties.remove(old)
    at = next((place for place, item in enumerate(properties) if item.tag in _BEHIND_JC), len(properties))
    properties.insert(at, make("jc", val="center"))


def keep_with_next(paragraph: Element) -> None:
    """Keep a paragraph on the page of the one behind it."""
    _keep(paragraph, "keepNext", ("pStyle",))


def keep_lines(paragraph: Element) -> None:
    """Keep the lines of a paragraph on one page."""
    _keep(paragraph, "keepLines", ("pStyle", "keepNext"))


def _keep(paragraph: Element, name: str, before: tuple[str, ...]) -> None:
    properties = child(paragraph, "pPr")
    if properties is None:
        properties = make("pPr")
        paragraph.insert(0, properties)
    if child(properties, name) is None:
        properties.insert(sum(item.tag in map(w, before) for item in properties), make(name))


def remove_block(element: Element) -> None:
    """Take a paragraph or table out, and the heading that would then stand over nothing.

    Where Word needs a paragraph (at the end of a cell, of a text, or between two tables, which
    would become one) an empty one stays.
    """
    parent = element.getparent()
    if parent is None:
        raise ValueError("the root of a part cannot be taken out")
    before, after = _neighbour(element, -1), _neighbour(element, 1)
    parent.remove(element)
    if _needs_paragraph(parent, before, after):
        # A cell's own settings stand first in it.
        first = int(parent.tag == CELL and len(parent) > 0 and parent[0].tag == w("tcPr"))
        at = first if before is None else parent.index(before) + 1
        parent.insert(at, _smallest_paragraph() if parent.tag != CELL else _emptied(element))
        return
    if before is not None and _is_heading(before) and (after is None or _ends(before, after)):
        remove_block(before)


def _neighbour(element: Element, step: int) -> Element | None:
    """Return the paragraph or table beside a block, passing bookmarks and the like."""
    blocks = (PARAGRAPH, TABLE, CONTROL)
    for item in element.itersiblings(preceding=step < 0):
        if item.tag in blocks:
            return item
    return None


def _needs_paragraph(parent: Element, before: Element | None, after: Element | None) -> bool:
    if after is not None:
        return after.tag == TABLE and before is not None and before.tag == TABLE
    return parent.tag != w("sdtContent") and (before is None or before.tag == TABLE)


def _emptied(element: Element) -> Element:
    """Return a paragraph of the same look without words: an empty cell keeps its style."""
    properties = child(element, "pPr") if element.tag == PARAGRAPH else None
    return make("p") if properties is None else make("p", properties)


def _smallest_paragraph() -> Element:
    spacing = make("spacing", before="0", after="0", line="20", lineRule="exact")
    return make("p", make("pPr", spacing, make("rPr", make("sz", val="2"))))


def _heading_level(element: Element) -> str:
    style = value(element, "pPr", "pStyle") if element.tag == PARAGRAPH else ""
    return style.removeprefix("Heading") if style.startswith("Heading") else ""


def _is_heading(element: Element) -> bool:
    return _heading_level(element).isdigit()


def _ends(heading: Element, after: Element) -> bool:
    """Return whether what follows a heading is the next one, no deeper than itself."""
    return _is_heading(after) and _heading_level(after) <= _heading_level(heading)
