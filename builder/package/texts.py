"""Texts as workbooks hold them: runs joined, and signs that XML cannot hold."""

from __future__ import annotations

import re

from lxml import etree

from builder.package.namespaces import S

# ISO/IEC 29500-1, 22.9.2.19 ST_Xstring: _xHHHH_ stands for a character, so a literal one is escaped.
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_TO_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_TEXT, _RUN = f"{{{S}}}t", f"{{{S}}}r"


def escaped(text: str) -> str:
    """Return the text as a workbook holds it, so that a literal `_x0041_` is not read as `A`."""
    return _TO_ESCAPE.sub("_x005F_", text) if "_x" in text else text


def unescaped(text: str) -> str:
    """Return the text that a workbook's text stands for: `_x000D_` is a carriage return."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def text_of(item: etree._Element) -> str:
    """Return the text of an item, rich or plain, without the reading aids (`rPh`) of East Asian text."""
    return unescaped(held_text(item))


def held_text(item: etree._Element) -> str:
    """Return the text of an item as the file has it, escaped signs and all."""
    parts = []
    for child in item:
        if child.tag == _TEXT:
            parts.append(child.text or "")
        elif child.tag == _RUN:
            parts.extend(run.text or "" for run in child.iterchildren(_TEXT))
    return "".join(parts)
