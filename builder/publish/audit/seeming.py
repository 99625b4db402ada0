"""What shows a memo otherwise than its paragraphs say: hidden words, bindings elsewhere, other pictures."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from builder.package.namespaces import WP, A, R, W
from builder.package.paragraphs import text_parts
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse
from builder.publish.audit.finding import Account
from builder.publish.audit.store import bound_elsewhere
from builder.publish.manifest import ManifestFile
from builder.register.said import sentence

_STYLES = f"{R}/styles"
_OFF = ("0", "false", "off")
_HIDING = tuple(f"{{{W}}}{name}" for name in ("vanish", "specVanish"))


def check_seeming(name: str, package: Package, row: ManifestFile, account: Account) -> None:
    """Note what readers of a memo would see otherwise than its paragraphs say; raises XmlRefused."""
    parts = text_parts(package)
    roots = [(part, parse(package[part])) for part in parts]
    for part, root in roots:
        for words in _hidden(root):
            account.add("changed", name, part, "words are hidden", "Show them, or take them out", words)
        for control in root.iter(f"{{{W}}}sdt"):
            if where := bound_elsewhere(control):
                what = sentence(
                    "a control is bound to {where}, which is no fact, and Word shows what stands there",
                    where=where,
                )
                remedy = "Take the control away and write its words as text"
                account.add("binding", name, part, what, remedy, "".join(map(str, control.itertext())))
    if parts:
        for part in Relationships.of(package, parts[0]).parts(_STYLES):
            for style in _hiding_styles(parse(package[part])) if part in package else ():
                what = sentence("the style “{style}” hides the words that have it", style=style)
                account.add("changed", name, part, what, "Take the hiding out of the style")
    if row.pictures is not None:
        _check_pictures(name, package, row.pictures, account)


def pictures(package: Package) -> tuple[str, ...]:
    """Return a digest of each picture of a memo in order: of its file and its alternative text."""
    return tuple(digest for _, digest in _pictures(package))


def _check_pictures(name: str, package: Package, built: tuple[str, ...], account: Account) -> None:
    left, found = Counter(built), list(_pictures(package))
    account.checked["pictures"] += len(found)
    for place, digest in found:
        if left[digest] > 0:
            left[digest] -= 1
        else:
            what = "the picture, or its alternative text, is not as it was built"
            account.add("changed", name, place, what, "Build the memo again, or look at it with care")
    if len(found) < len(built):
        what = sentence("{count} of the pictures are gone", count=len(built) - len(found))
        account.add("changed", name, "", what, "Build the memo again to get them back")


def _pictures(package: Package) -> Iterator[tuple[str, str]]:
    for part in text_parts(package):
        arrows = {row.id: row for row in Relationships.of(package, part)}
        for node in parse(package[part]).iter(f"{{{A}}}blip", "{urn:schemas-microsoft-com:vml}imagedata"):
            arrow = arrows.get(node.get(f"{{{R}}}embed") or node.get(f"{{{R}}}id") or "")
            file = "" if arrow is None or arrow.external else Relationships.of(package, part).part(arrow)
            described = _described(node)
            data = package.parts.get(file, b"")
            digest = hashlib.sha256(hashlib.sha256(data).digest() + described[1].encode("utf-8")).hexdigest()
            yield f"picture “{described[0]}”", digest


def _described(node: etree._Element) -> tuple[str, str]:
    """Return name and alternative text of the drawing that a picture stands in."""
    for outer in node.iterancestors(f"{{{WP}}}inline", f"{{{WP}}}anchor"):
        if (said := outer.find(f"{{{WP}}}docPr")) is not None:
            return said.get("name", ""), said.get("descr", "")
    return "", ""


def _hidden(root: etree._Element) -> Iterator[str]:
    for run in root.iter(f"{{{W}}}r"):
        properties = run.find(f"{{{W}}}rPr")
        words = "".join(node.text or "" for node in run.iter(f"{{{W}}}t")).strip()
        if words and properties is not None and _hides(properties):
            yield words


def _hiding_styles(root: etree._Element) -> Iterator[str]:
    for style in root.iter(f"{{{W}}}style"):
        if any(_hides(properties) for properties in style.iter(f"{{{W}}}rPr")):
            name = style.find(f"{{{W}}}name")
            yield style.get(f"{{{W}}}styleId", "") if name is None else name.get(f"{{{W}}}val", "")


def _hides(properties: etree._Element) -> bool:
    return any(
        node.get(f"{{{W}}}val", "true").lower() not in _OFF for node in properties.iterchildren(*_HIDING)
    )
