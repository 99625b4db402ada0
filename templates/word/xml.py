"""Word's own elements, and lengths as Word counts them."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

Xml = Any


def node(tag: str, *children: Xml, text: str = "", **attributes: str) -> Xml:
    """Return a Word element; attributes are in Word's namespace too."""
    element = OxmlElement(f"w:{tag}")
    for key, value in attributes.items():
        element.set(qn(f"w:{key.rstrip('_')}"), value)
    if text:
        element.text = text
        if text != text.strip():
            element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    element.extend(children)
    return element


def twips(millimetres: float) -> int:
    """Return a length in twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def points(value: float) -> str:
    """Return points as twentieths of a point."""
    return str(round(value * 20))


def rule(side: str, eighths: int, colour: str, space: int = 0) -> Xml:
    """Return one border; its weight in eighths of a point."""
    return node(side, val="single", sz=str(eighths), space=str(space), color=colour)


def style_id(name: str) -> str:
    """Return a style's id from its name: `heading 1` becomes Heading1."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())
