"""`ContentTypes`: what each part of a package is, as `[Content_Types].xml` says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lxml import etree

from builder.package.namespaces import CONTENT_TYPES
from builder.package.parts import CONTENT_TYPES_PART, Package
from builder.package.xml import new_root, parse, serialize


@dataclass(frozen=True, slots=True)
class ContentTypes:
    """Types by file ending (`png`, lower case) and by part name (`word/document.xml`)."""

    defaults: Mapping[str, str]
    overrides: Mapping[str, str]

    @classmethod
    def of(cls, package: Package) -> ContentTypes:
        """Read the package's content types; raises XmlRefused where they are not well formed."""
        defaults: dict[str, str] = {}
        overrides: dict[str, str] = {}
        for row in parse(package[CONTENT_TYPES_PART]):
            kind = row.get("ContentType", "")
            if row.tag == f"{{{CONTENT_TYPES}}}Default":
                defaults[row.get("Extension", "").lower()] = kind
            elif row.tag == f"{{{CONTENT_TYPES}}}Override":
                overrides[row.get("PartName", "").removeprefix("/")] = kind
        return cls(defaults, overrides)

    def type_of(self, part: str) -> str | None:
        """Return the content type of a part, None where nothing says what it is."""
        folded = {name.casefold(): kind for name, kind in self.overrides.items()}
        ending = part.rpartition("/")[2].rpartition(".")[2].lower()
        return folded.get(part.casefold()) or self.defaults.get(ending)

    def with_override(self, part: str, kind: str) -> ContentTypes:
        """Return the types with one part's type set."""
        return replace(self, overrides={**self.overrides, part: kind})

    def without(self, part: str) -> ContentTypes:
        """Return the types without a word on this part."""
        return replace(self, overrides={name: kind for name, kind in self.overrides.items() if name != part})

    def to_bytes(self) -> bytes:
        """Return `[Content_Types].xml`, its rows sorted."""
        root = new_root(CONTENT_TYPES, "Types")
        for ending, kind in sorted(self.defaults.items()):
            etree.SubElement(root, f"{{{CONTENT_TYPES}}}Default", Extension=ending, ContentType=kind)
        for part, kind in sorted(self.overrides.items()):
            etree.SubElement(root, f"{{{CONTENT_TYPES}}}Override", PartName=f"/{part}", ContentType=kind)
        return serialize(root)

    def written_to(self, package: Package) -> Package:
        """Return the package with these content types."""
        return package.with_part(CONTENT_TYPES_PART, self.to_bytes())
