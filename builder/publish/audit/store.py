"""The facts part of a memo: what each bound node says, and what a control is bound to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from builder.package.namespaces import CUSTOM_XML, W15, W
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import XmlRefused, parse

FACTS = "urn:tradebrief:facts"
_STEP = re.compile(r"(?:[\w.-]+:)?([^/\[\]:]+)(?:\[\d+\])?$")


@dataclass(frozen=True, slots=True)
class Bound:
    """A content control that shows a fact: the fact its tag names, and the node it is bound to.

    A save in LibreOffice drops the tag; then the fact is the one the node is named after.
    """

    tagged: str
    node: str

    @property
    def fact(self) -> str:
        """Return the id of the fact."""
        return self.tagged or self.node.rpartition("-")[0]


def bound(control: etree._Element) -> Bound | None:
    """Return what a control shows, None for one that has nothing to do with facts."""
    properties = control.find(f"{{{W}}}sdtPr")
    if properties is None:
        return None
    tag = properties.find(f"{{{W}}}tag")
    tagged = "" if tag is None else tag.get(f"{{{W}}}val", "").strip()
    binding = properties.find(f"{{{W}}}dataBinding")
    node = ""
    if binding is not None:
        spaces = binding.get(f"{{{W}}}prefixMappings", "")
        path = binding.get(f"{{{W}}}xpath", "")
        found = _STEP.search(path)
        if found and (FACTS in spaces or tagged.startswith("fact:") or "facts" in path):
            node = found[1]
    fact = tagged.removeprefix("fact:") if tagged.startswith("fact:") else ""
    return Bound(fact, node) if fact or node else None


def bound_elsewhere(control: etree._Element) -> str:
    """Return what a control is bound to that is no fact, empty where it is bound to nothing else.

    The file's own title and the like are not meant: they are read where they stand.
    """
    ours = bound(control) is not None
    for space in (W15,) if ours else (W, W15):
        binding = control.find(f"{{{W}}}sdtPr/{{{space}}}dataBinding")
        where = "" if binding is None else binding.get(f"{{{W}}}xpath", "") or "something"
        if where and "coreProperties" not in where:
            return where
    return ""


def nodes(package: Package, document: str) -> Mapping[str, tuple[str, ...]]:
    """Return the texts of each node of the facts part by its name, none where the memo has no such part.

    A node that is there twice, or a second facts part, could say something else than the first.
    """
    found: dict[str, dict[str, None]] = {}
    for part in Relationships.of(package, document).parts(CUSTOM_XML):
        if part not in package:
            continue
        try:
            root = parse(package[part])
        except XmlRefused:
            continue
        if root.tag == f"{{{FACTS}}}facts":
            for node in root:
                if isinstance(node.tag, str):
                    text = "".join(str(text) for text in node.itertext())
                    found.setdefault(etree.QName(node).localname, {})[text] = None
    return {name: tuple(texts) for name, texts in found.items()}
