"""The properties of a file that a screen reader reads first: its title and its language."""

from __future__ import annotations

import re

from lxml import etree

from builder.package.namespaces import CORE_PROPERTIES, DC
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse
from builder.publish.accessibility.findings import Findings
from builder.publish.accessibility.rules import Rule
from builder.register.said import sentence

_STOCK_TITLE = re.compile(
    r"(document|book|workbook|untitled|word document)\s*\d*|\S+\.(docx|xlsx)", re.IGNORECASE
)
# BCP 47, the part of it that Office writes: en, en-GB, uz-Latn-UZ.
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Z]{2}|\d{3}))?")


def check_properties(package: Package, found: Findings, *, language_needed: bool) -> None:
    """Check the core properties; a document that carries its language in its styles needs none there."""
    core = _core(package)
    title = _text(core, "title")
    if not title:
        found.add(Rule.TITLE, "", "the file has no title")
    elif _STOCK_TITLE.fullmatch(title):
        found.add(
            Rule.TITLE, "", sentence("the title “{title}” says nothing of what is in the file", title=title)
        )
    language = _text(core, "language")
    if language and not LANGUAGE_TAG.fullmatch(language):
        found.add(Rule.LANGUAGE, "", sentence("“{language}” is no language", language=language))
    elif language_needed and not language:
        found.add(Rule.LANGUAGE, "", "the file does not say its language")


def _core(package: Package) -> etree._Element | None:
    held = [part for part in Relationships.of(package).parts(CORE_PROPERTIES) if part in package]
    return parse(package[held[0]]) if held else None


def _text(core: etree._Element | None, name: str) -> str:
    return (core.findtext(f"{{{DC}}}{name}") or "").strip() if core is not None else ""
