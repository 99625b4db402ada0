"""Relationships: each leads to a part that is there, or outside in a way that may be published."""

from __future__ import annotations

from collections import Counter
from urllib.parse import urlsplit

from lxml import etree

from builder.package.namespaces import R
from builder.package.parts import CONTENT_TYPES_PART, Package
from builder.package.relationships import Relationships, relationships_part, source_part
from builder.publish.lint.finding import Report
from builder.register.said import sentence

_RELATING = {"r": R, "o": "urn:schemas-microsoft-com:office:office"}
_SAFE_SCHEMES = {"http", "https", "mailto"}
# Relationships of which a part needs no more than one; ISO/IEC 29500-1 and -2.
_ONCE = {
    "officeDocument", "core-properties", "extended-properties", "styles", "sharedStrings", "theme",
    "settings", "numbering", "fontTable", "footnotes", "endnotes", "comments", "calcChain", "vbaProject",
    "drawing",
}  # fmt: skip


def check_arrows(package: Package, name: str, report: Report) -> None:
    """Check the relationships that stand in the part `name`."""
    if report.root(package, name) is None:
        return
    source = source_part(name)
    if source and source not in package:
        report.add(
            name, sentence("belongs to “{source}”, which is not in the file", source=source), do="Take it out"
        )
        return
    rows = Relationships.of(package, source)
    ids = Counter(row.id for row in rows)
    for number, times in ids.items():
        if times > 1:
            report.add(
                name,
                sentence("the relationship {number} is there twice", number=number),
                number,
                "Give each its own id",
            )
        if not number:
            report.add(name, "a relationship has no id", do="Give each its own id")
    kinds = Counter(row.type.rpartition("/")[2] for row in rows)
    for kind in sorted(_ONCE & {kind for kind, times in kinds.items() if times > 1}):
        report.add(
            name,
            sentence("there are {kinds} relationships to {kind}", kinds=kinds[kind], kind=kind),
            do="Keep one",
        )
    folded = {part.casefold(): part for part in package}
    for row in rows:
        if row.external:
            continue
        if not row.target:
            report.add(name, "points at nothing", row.id, "Take the relationship out")
        elif not row.target.startswith("#") and (part := rows.part(row)) not in package:
            near = folded.get(part.casefold())
            what = sentence("points at “{part}”, which is not in the file", part=part)
            report.add(
                name,
                what,
                row.id,
                sentence("The file calls it “{near}”", near=near) if near else "Take it out",
            )
    if source:
        _check_uses(package, source, rows, report)
    for row in rows:
        if row.external and row.type.endswith("/hyperlink"):
            _check_link(row.target, name, row.id, report)


def _check_link(target: str, name: str, number: str, report: Report) -> None:
    try:
        scheme = urlsplit(target).scheme
    except ValueError:
        scheme = ""
    if scheme not in _SAFE_SCHEMES:
        report.add(
            name,
            sentence(
                "is a link to “{target}”: only web and mail addresses may be linked", target=target[:60]
            ),
            number,
            "Write a whole address, http://, https:// or mailto:",
        )


def _check_uses(package: Package, source: str, rows: Relationships, report: Report) -> None:
    """Check that a part has the relationships it uses, and uses those that lead outside."""
    root = report.root(package, source) if source.endswith((".xml", ".vml")) else None
    if root is None:
        return
    used = _uses(root)
    held = {row.id: row for row in rows}
    for number in sorted(used - set(held)):
        report.add(
            source,
            sentence("uses the relationship {number}, which it does not have", number=number),
            do="Put it back",
        )
    for number, row in held.items():
        if row.external and number not in used:
            report.add(
                relationships_part(source),
                sentence("leads outside to “{target}”, and nothing uses it", target=row.target[:60]),
                number,
                "Take the relationship out",
            )


def _uses(root: etree._Element) -> set[str]:
    """Return the ids of relationships that a part uses."""
    found = [root.xpath(path, namespaces=_RELATING) for path in ("//@r:*", "//@o:relid")]
    return {str(value) for values in found if isinstance(values, list) for value in values if value}


def reached(package: Package, report: Report) -> set[str]:
    """Return the parts that something leads to, from the package's own relationships on."""
    found = {CONTENT_TYPES_PART, "_rels/.rels"}
    waiting = [""]
    while waiting:
        source = waiting.pop()
        name = relationships_part(source)
        if name not in package or report.root(package, name) is None:
            continue
        found.add(name)
        rows = Relationships.of(package, source)
        for row in rows:
            part = rows.part(row)
            if not row.external and part in package and part not in found:
                found.add(part)
                waiting.append(part)
    # Programs leave what they took out in a folder of this name; ISO/IEC 29500-2 lets them.
    return found | {part for part in package if part.startswith("[trash]/")}
