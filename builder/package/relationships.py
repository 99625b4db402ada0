"""`Relationships`: what one part of a package points at."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from builder.package.namespaces import RELATIONSHIPS
from builder.package.parts import Package
from builder.package.xml import new_root, parse, serialize


@dataclass(frozen=True, slots=True)
class Relationship:
    """One arrow: `target` as it is written, relative to the source's folder unless it begins with `/`."""

    id: str
    type: str
    target: str
    external: bool = False


@lru_cache(maxsize=128)
def _rows(data: bytes) -> tuple[Relationship, ...]:
    """Read a file of relationships; whoever fills a workbook asks for the same one a thousand times."""
    return tuple(
        Relationship(
            id=row.get("Id", ""),
            type=row.get("Type", ""),
            target=row.get("Target", ""),
            external=row.get("TargetMode") == "External",
        )
        for row in parse(data).iterchildren(f"{{{RELATIONSHIPS}}}Relationship")
    )


@dataclass(frozen=True, slots=True)
class Relationships:
    """The arrows of the part `source`; the package itself is the source `""`."""

    source: str
    rows: tuple[Relationship, ...] = ()

    @classmethod
    def of(cls, package: Package, source: str = "") -> Relationships:
        """Read the relationships of a part, none where it has no such file."""
        name = relationships_part(source)
        if name not in package:
            return cls(source)
        return cls(source, _rows(package[name]))

    def __iter__(self) -> Iterator[Relationship]:
        return iter(self.rows)

    def __getitem__(self, rel_id: str) -> Relationship:
        for row in self.rows:
            if row.id == rel_id:
                return row
        raise KeyError(rel_id)

    def part(self, row: Relationship) -> str:
        """Return the name of the part that an internal relationship points at."""
        return posixpath.normpath(
            posixpath.join("/", posixpath.dirname(self.source), row.target.partition("#")[0])
        ).lstrip("/")

    def parts(self, kind: str) -> tuple[str, ...]:
        """Return the parts that relationships of this type point at, in order."""
        return tuple(self.part(row) for row in self.rows if row.type == kind and not row.external)

    def adding(self, kind: str, target: str, *, external: bool = False) -> tuple[Relationships, str]:
        """Return the relationships with one more, and the new one's id.

        `target` is a part's name, or an address where `external`.
        """
        written = target if external else self._relative(target)
        taken = {row.id for row in self.rows}
        number = next(n for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
        row = Relationship(f"rId{number}", kind, written, external)
        return Relationships(self.source, (*self.rows, row)), row.id

    def without(self, rel_id: str) -> Relationships:
        """Return the relationships without one."""
        return Relationships(self.source, tuple(row for row in self.rows if row.id != rel_id))

    def to_bytes(self) -> bytes:
        """Return the `.rels` part."""
        root = new_root(RELATIONSHIPS, "Relationships")
        for row in self.rows:
            node = etree.SubElement(
                root, f"{{{RELATIONSHIPS}}}Relationship", Id=row.id, Type=row.type, Target=row.target
            )
            if row.external:
                node.set("TargetMode", "External")
        return serialize(root)

    def written_to(self, package: Package) -> Package:
        """Return the package with these relationships."""
        return package.with_part(relationships_part(self.source), self.to_bytes())

    def _relative(self, part: str) -> str:
        return posixpath.relpath("/" + part, "/" + posixpath.dirname(self.source))


def relationships_part(source: str) -> str:
    """Return the name of the part that holds the relationships of `source` (`""`: of the package)."""
    folder, _, name = source.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def source_part(relationships: str) -> str:
    """Return the part whose relationships stand in this `.rels` part; the reverse of `relationships_part`."""
    folder, _, name = relationships.rpartition("/")
    owner = folder.removesuffix("_rels").rstrip("/")
    return posixpath.join(owner, name.removesuffix(".rels"))
