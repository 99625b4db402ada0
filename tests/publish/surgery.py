"""Surgery on finished files: one thing in one part is changed, everything else stays."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from builder.package.content_types import ContentTypes
from builder.package.namespaces import OFFICE_DOCUMENT, R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships, relationships_part

Break = Callable[[Package], Package]
TYPES, ROOT_RELS = "[Content_Types].xml", "_rels/.rels"


@dataclass(frozen=True)
class Case:
    """A way to break a file: what it is called, how, and a word that the finding holds.

    `sdk` says that this is for Microsoft's validator to catch, as our own lint does not know the schemas.
    """

    name: str
    break_it: Break
    word: str
    sdk: bool = False
    ending: str = ""


def part_named(package: Package, name: str) -> str:
    """Return a part by its name, a sheet by its title (`sheet:Trend`), what a sheet points at
    (`rels:Trend`), a table by its name (`table:Trade`)."""
    kind, _, title = name.partition(":")
    if kind == "rels":
        return relationships_part(part_named(package, f"sheet:{title}"))
    if kind == "sheet":
        [book] = Relationships.of(package).parts(OFFICE_DOCUMENT)
        rows = Relationships.of(package, book)
        for node in etree.fromstring(package[book]).iter(f"{{{S}}}sheet"):
            if node.get("name") == title:
                return rows.part(rows[node.get(f"{{{R}}}id", "")])
    if kind == "table":
        for part in package:
            if part.startswith("xl/tables/") and f'displayName="{title}"'.encode() in package[part]:
                return part
    assert name in package, f"there is no {name}"
    return name


def swap(part: str, pattern: str, new: str, count: int = 1) -> Break:
    """Replace what a pattern finds first in a part; it must find something."""

    def change(package: Package) -> Package:
        name = part_named(package, part)
        text, times = re.subn(pattern, new, package[name].decode(), count=count, flags=re.DOTALL)
        assert times, f"{pattern} finds nothing in {name}"
        return package.with_part(name, text.encode())

    return change


def both(*breaks: Break) -> Break:
    """Do one after the other."""

    def change(package: Package) -> Package:
        for each in breaks:
            package = each(package)
        return package

    return change


def put(part: str, data: str, kind: str = "") -> Break:
    """Add or replace a part, with its content type."""

    def change(package: Package) -> Package:
        package = package.with_part(part, data.encode())
        return ContentTypes.of(package).with_override(part, kind).written_to(package) if kind else package

    return change


def lead(source: str, kind: str, target: str, *, external: bool = False) -> Break:
    """Add a relationship of a source."""

    def change(package: Package) -> Package:
        rows, _ = Relationships.of(package, part_named(package, source) if source else "").adding(
            f"{R}/{kind}", target, external=external
        )
        return rows.written_to(package)

    return change


def drop(part: str) -> Break:
    """Take a part out and leave what points at it."""
    return lambda package: package.without(part_named(package, part))


def rename(part: str, to: str) -> Break:
    """Give a part another name and leave what points at it."""

    def change(package: Package) -> Package:
        data = package[part]
        return package.without(part).with_part(to, data)

    return change


def only_rows(title: str, table: str, keep: int) -> Break:
    """Cut a long table down to its first rows, so that checking a hundred broken books stays quick."""

    def change(package: Package) -> Package:
        name, sheet = part_named(package, f"table:{table}"), part_named(package, f"sheet:{title}")
        root = etree.fromstring(package[name])
        first, _, last = root.get("ref", "").partition(":")
        header = int(re.sub("[^0-9]", "", first))
        letters = re.sub("[0-9]", "", last)
        for node in (root, root.find(f"{{{S}}}autoFilter")):
            if node is not None:
                node.set("ref", f"{first}:{letters}{header + keep}")
        cells = etree.fromstring(package[sheet])
        for row in list(cells.iter(f"{{{S}}}row")):
            if int(row.get("r", "0")) > header + keep:
                row.getparent().remove(row)  # type: ignore[union-attr]
        gone: list[str] = []
        for link in list(cells.iter(f"{{{S}}}hyperlink")):
            if int(re.sub("[^0-9]", "", link.get("ref", "0"))) > header + keep:
                gone.append(link.get(f"{{{R}}}id", ""))
                link.getparent().remove(link)  # type: ignore[union-attr]
        parts = {name: etree.tostring(root), sheet: etree.tostring(cells)}
        if gone:
            leads = etree.fromstring(package[relationships_part(sheet)])
            for relation in [node for node in leads if node.get("Id") in gone]:
                leads.remove(relation)
            parts[relationships_part(sheet)] = etree.tostring(leads)
        return package.with_parts(parts)

    return change


def short(book: Package, rows: int = 9) -> Package:
    """Return a workbook with its three long tables cut to so many rows; nothing else is changed."""
    long = (("Data", "Trade"), ("Partner data", "PartnerList"), ("Provenance", "ProvenanceRows"))
    return both(*(only_rows(title, table, rows) for title, table in long))(book)
