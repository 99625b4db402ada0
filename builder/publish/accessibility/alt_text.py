"""Alternative texts: whether words stand there that a reader who does not see the picture can use."""

from __future__ import annotations

import re

from lxml import etree

from builder.package.namespaces import ADEC
from builder.publish.accessibility.findings import Findings, shortened
from builder.publish.accessibility.rules import Rule
from builder.register.said import sentence

_FILE_NAME = re.compile(r"\S+\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)", re.IGNORECASE)
_STOCK_NAME = re.compile(r"(picture|image|chart|graphic|diagram|object|shape|рисунок)\s*\d*", re.IGNORECASE)
_YEAR = re.compile(r"\b(19|20)\d\d\b")
_FEWEST_WORDS = 3


def check_alt_text(described: etree._Element, place: str, found: Findings, *, chart: bool = False) -> None:
    """Check the element that carries a drawing's description (`docPr`, `cNvPr`).

    A chart's description must also say of when its figures are.
    """
    text = described.get("descr", "").strip()
    decorative = described.find(f".//{{{ADEC}}}decorative")
    if decorative is not None and decorative.get("val") in ("1", "true"):
        return
    name = described.get("name", "")
    if not text:
        found.add(Rule.ALT_TEXT, place, sentence("“{name}” has no alternative text", name=name))
    elif _FILE_NAME.fullmatch(text) or _STOCK_NAME.fullmatch(text) or text == name:
        found.add(
            Rule.ALT_TEXT_WORDS,
            place,
            sentence("the alternative text “{text}” is a name, it says nothing", text=text),
        )
    elif len(text.split()) < _FEWEST_WORDS:
        found.add(
            Rule.ALT_TEXT_WORDS,
            place,
            sentence("the alternative text “{text}” is too short to tell anything", text=text),
        )
    elif chart and not _YEAR.search(text):
        what = sentence(
            "the alternative text “{text}” does not say of when the figures are", text=shortened(text)
        )
        found.add(Rule.ALT_TEXT_PERIOD, place, what)
