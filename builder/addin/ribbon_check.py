"""What is wrong with a ribbon: Office shows nothing at all, without a word, where its XML breaks a rule."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from builder.addin.package import CUSTOM_UI, EXTENSIBILITY
from builder.addin.project import Kind, Module
from builder.addin.words import Word
from builder.package.namespaces import IMAGE
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse

_RETURNS = "ByRef Variant"
# The parameters of each callback ([MS-CUSTOMUI2] and Office's ribbon reference), as types in their order.
_ONE_VALUE = ("IRibbonControl", _RETURNS)
_ITEM = ("IRibbonControl", "Integer", _RETURNS)
SIGNATURES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("customUI", "onLoad"): ("IRibbonUI",),
    ("button", "onAction"): ("IRibbonControl",),
    ("dropDown", "onAction"): ("IRibbonControl", "String", "Integer"),
    ("editBox", "onChange"): ("IRibbonControl", "String"),
    ("dropDown", "getItemID"): _ITEM,
    ("dropDown", "getItemLabel"): _ITEM,
}
# A label, tip, text, count or state is asked for in the same way of every control.
_ASKED = {
    "getLabel",
    "getScreentip",
    "getSupertip",
    "getEnabled",
    "getText",
    "getItemCount",
    "getSelectedItemIndex",
}
_PICTURES = ("image", "imageMso", "getImage")
_IDS = ("id", "idMso", "idQ")
_SUB = re.compile(r"^Public Sub (\w+)\((.*)\)\s*$", re.MULTILINE)
_PART_OF = {"getLabel": "label", "getScreentip": "screentip", "getSupertip": "supertip"}


def check_ribbon(package: Package, modules: Iterable[Module], words: Iterable[Word]) -> tuple[str, ...]:
    """Return what is wrong with the ribbon of an add-in, nothing where Office can show it."""
    parts = Relationships.of(package).parts(EXTENSIBILITY)
    if len(parts) != 1 or parts[0] not in package:
        return (f"the package names {len(parts)} ribbons: it must name one that is there",)
    root = parse(package[parts[0]])
    if root.tag != f"{{{CUSTOM_UI}}}customUI":
        return (f"{parts[0]} is no customUI of 2009",)
    subs = {
        name: _types(parameters)
        for module in modules
        if module.kind is Kind.STANDARD
        for name, parameters in _SUB.findall(module.source.replace("\r", ""))
    }
    return (
        *_wrong_ids(root),
        *_wrong_pictures(root, package, parts[0]),
        *_wrong_callbacks(root, subs),
        *_without_words(root, {(word.control, word.part) for word in words}),
    )


def _controls(root: etree._Element) -> Iterator[etree._Element]:
    """Yield what has an id: tabs, groups and controls."""
    containers = {"customUI", "ribbon", "tabs"}
    for node in root.iter(etree.Element):
        if _kind(node) not in containers:
            yield node


def _kind(node: etree._Element) -> str:
    return etree.QName(node).localname


def _called(node: etree._Element) -> str:
    return f"{_kind(node)} {next((node.get(name) for name in _IDS if node.get(name)), '?')}"


def _wrong_ids(root: etree._Element) -> Iterator[str]:
    seen: set[str] = set()
    for node in _controls(root):
        given = [name for name in _IDS if node.get(name) is not None]
        if len(given) != 1:
            yield f"{_called(node)} has {len(given)} of id, idMso and idQ: it must have one"
        own = node.get("id", "")
        if own in seen and own:
            yield f"the id {own} stands twice"
        seen.add(own)


def _wrong_pictures(root: etree._Element, package: Package, part: str) -> Iterator[str]:
    rows = {row.id: row for row in Relationships.of(package, part)}
    for node in _controls(root):
        given = [name for name in _PICTURES if node.get(name) is not None]
        if len(given) > 1 or (_kind(node) == "button" and not given):
            yield f"{_called(node)} has {len(given)} pictures: a button has one, nothing has more"
        name = node.get("image")
        if name is None:
            continue
        row = rows.get(name)
        if row is None or row.type != IMAGE:
            yield f"{_called(node)}: no relationship leads to the picture {name}"
        elif posixpath.join(posixpath.dirname(part), row.target) not in package:
            yield f"{_called(node)}: the picture {row.target} is not there"


def _wrong_callbacks(root: etree._Element, subs: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for node in root.iter(etree.Element):
        for attribute, name in ((str(key), str(value)) for key, value in node.attrib.items()):
            wanted = SIGNATURES.get((_kind(node), attribute))
            if wanted is None and attribute in _ASKED:
                wanted = _ONE_VALUE
            if wanted is None:
                if attribute.startswith(("get", "on")):
                    yield f"{_called(node)}: what {attribute} is given is not known here"
                continue
            if name not in subs:
                yield f"{_called(node)}: {attribute} calls {name}, which is no public Sub"
            elif subs[name] != wanted:
                yield (
                    f"{_called(node)}: {attribute} calls {name}({', '.join(subs[name])}), "
                    f"Office gives it ({', '.join(wanted)})"
                )


def _types(parameters: str) -> tuple[str, ...]:
    """Return the types of a Sub's parameters; what is given back is marked."""
    types = []
    for parameter in filter(None, (text.strip() for text in parameters.split(","))):
        kind = parameter.partition(" As ")[2] or "Variant"
        # VBA gives by reference where nothing else is said; Office only needs it for what comes back.
        types.append(_RETURNS if kind == "Variant" and not parameter.startswith("ByVal ") else kind)
    return tuple(types)


def _without_words(root: etree._Element, known: set[tuple[str, str]]) -> Iterator[str]:
    for node in _controls(root):
        own = node.get("id", "")
        for attribute, part in _PART_OF.items():
            if node.get(attribute) and (own, part) not in known:
                yield f"{_called(node)}: words.csv has no {part}"
            if node.get(attribute) and node.get(part):
                yield f"{_called(node)} has both {part} and {attribute}"
        if not node.get("getLabel") and not node.get("label"):
            yield f"{_called(node)} has no label"
        # Lists that are filled from the open book need no words for their items.
        if node.get("getItemCount") == "GetItemCount" and not any(
            control == own and part.startswith("item:") for control, part in known
        ):
            yield f"{_called(node)}: words.csv has no items"
