"""Bound controls: their store is in the file, holds what they are bound to, and says what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from builder.package.namespaces import CUSTOM_XML_PROPS, DS, W15
from builder.package.parts import Package
from builder.package.relationships import Relationships, source_part
from builder.publish.lint.finding import Report
from builder.publish.lint.story import Story, w
from builder.register.said import sentence

_PREFIX = re.compile(r"xmlns:([\w.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_BESIDE = re.compile(r"^customXml/itemProps(?=\d+\.xml$)")
# Core, extended and cover-page properties, which Word keeps itself.
_BUILT_IN = {
    "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}",
    "{6668398D-A668-4E3E-A5EB-62B293D839F1}",
    "{55AF091B-3C7A-41E3-B477-F2FDAA23CFDA}",
}
# Controls whose words are not their node's: a day, a choice, a tick and a picture are kept in another form.
_OTHER_FORMS = ("date", "dropDownList", "comboBox", "picture")
_DO = "Build the memo anew, or bind the control again"


@dataclass(frozen=True, slots=True)
class Store:
    """A custom XML part that controls are bound to."""

    part: str
    root: etree._Element


def stores(package: Package, report: Report) -> Mapping[str, Store]:
    """Return the custom XML parts by their store id (upper case)."""
    found: dict[str, Store] = {}
    for part, item in _described(package, report):
        properties = report.root(package, part) if part in package else None
        root = report.root(package, item)
        if properties is None or root is None:
            continue
        number = properties.get(f"{{{DS}}}itemID", "").upper()
        if number in found:
            what = sentence(
                "its store id {number} is that of {part} too", number=number, part=found[number].part
            )
            report.add(part, what, do="Give it a new one")
        found[number] = Store(item, root)
    return found


def _described(package: Package, report: Report) -> Iterator[tuple[str, str]]:
    """Yield each part that describes a store, and the store: LibreOffice drops the arrow between the two."""
    told = set()
    for name in package:
        item = source_part(name) if name.startswith("customXml/") and name.endswith(".rels") else ""
        if item in package and report.root(package, name) is not None:
            for part in Relationships.of(package, item).parts(CUSTOM_XML_PROPS):
                told.add(part)
                yield part, item
    for part in package:
        by_name = _BESIDE.sub("customXml/item", part) if part not in told and _BESIDE.match(part) else ""
        if by_name in package:
            yield part, by_name


def check_bindings(story: Story, held: Mapping[str, Store], report: Report) -> None:
    """Check that each bound control says what its node says: Word shows the node, whatever the text."""
    for control in story.shown("sdt"):
        properties, content = control.find(w("sdtPr")), control.find(w("sdtContent"))
        if properties is None or content is None:
            continue
        for tag in (w("dataBinding"), f"{{{W15}}}dataBinding"):
            binding = properties.find(tag)
            if binding is not None:
                _check(binding, properties, content, story, story.place(control), held, report)


def _check(
    binding: etree._Element,
    properties: etree._Element,
    content: etree._Element,
    story: Story,
    at: str,
    held: Mapping[str, Store],
    report: Report,
) -> None:
    path, number = binding.get(w("xpath"), ""), binding.get(w("storeItemID"), "").upper()
    if number in _BUILT_IN:
        return
    store = held.get(number)
    if store is None:
        report.add(
            story.part, sentence("the control bound to {path} has no store in the file", path=path), at, _DO
        )
        return
    node = _node(store.root, path, binding.get(w("prefixMappings"), ""))
    if node is None:
        report.add(
            story.part,
            sentence("the control is bound to {path}, which the store does not hold", path=path),
            at,
            _DO,
        )
        return
    other = any(properties.find(w(name)) is not None for name in _OTHER_FORMS)
    placeholder = properties.find(w("showingPlcHdr")) is not None
    if other or placeholder or len(node) or properties.find(f"{{{W15}}}repeatingSection") is not None:
        return
    if _text(node) != "".join(text.text or "" for text in content.iter(w("t"))):
        report.add(
            story.part,
            sentence("the control bound to {path} shows another text than its store", path=path),
            at,
            _DO,
        )


def _text(node: etree._Element) -> str:
    return "".join(str(piece) for piece in node.itertext())


def _node(store: etree._Element, path: str, mappings: str) -> etree._Element | None:
    prefixes = {found[1]: found[2] or found[3] for found in _PREFIX.finditer(mappings)}
    try:
        found = store.getroottree().xpath(path, namespaces=prefixes or None)
    except etree.XPathError:
        return None
    first = found[0] if isinstance(found, list) and found else None
    if isinstance(first, str):
        # A binding to an attribute: its element stands for it, and its text is not compared.
        first = getattr(first, "getparent", lambda: None)()
    return first if isinstance(first, etree._Element) else None
