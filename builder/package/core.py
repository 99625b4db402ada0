"""`Properties`: what a file says of itself in `docProps`, its dates taken from the as-of date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lxml import etree

from builder.package.attachment import Attachment
from builder.package.namespaces import (
    CORE,
    CORE_PROPERTIES,
    CORE_TYPE,
    DC,
    DCTERMS,
    EXTENDED,
    EXTENDED_PROPERTIES,
    EXTENDED_TYPE,
    XSI,
)
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import checked, new_root, serialize

# LibreOffice trusts the cached values of a file that says it comes from Excel, so we do not say that.
APPLICATION = "TradeBrief"


@dataclass(frozen=True, slots=True)
class Properties:
    """Title, subject, author and language (`en`, `ru` …); `as_of` is the day it says it was made."""

    title: str
    subject: str
    creator: str
    language: str
    as_of: date

    def written_to(self, package: Package) -> Package:
        """Return the package with these properties in place of whatever its template said.

        Raises ValueError for a character that XML cannot hold.
        """
        core = Attachment(
            _place(package, CORE_PROPERTIES, "docProps/core.xml"), self._core(), CORE_TYPE, CORE_PROPERTIES
        )
        app = Attachment(
            _place(package, EXTENDED_PROPERTIES, "docProps/app.xml"),
            _app(),
            EXTENDED_TYPE,
            EXTENDED_PROPERTIES,
        )
        package, _ = core.added_to(package)
        package, _ = app.added_to(package)
        return package

    def _core(self) -> bytes:
        names = {"cp": CORE, "dc": DC, "dcterms": DCTERMS, "xsi": XSI}
        root = etree.Element(f"{{{CORE}}}coreProperties", nsmap=names)
        moment = f"{self.as_of.isoformat()}T00:00:00Z"
        for namespace, name, text in (
            (DC, "title", self.title),
            (DC, "subject", self.subject),
            (DC, "creator", self.creator),
            (CORE, "lastModifiedBy", self.creator),
            (DCTERMS, "created", moment),
            (DCTERMS, "modified", moment),
            (DC, "language", self.language),
        ):
            if text:
                node = etree.SubElement(root, f"{{{namespace}}}{name}")
                node.text = checked(text)
                if namespace == DCTERMS:
                    node.set(f"{{{XSI}}}type", "dcterms:W3CDTF")
        return serialize(root)


def _place(package: Package, kind: str, usual: str) -> str:
    """Return where the package keeps these properties: some programs do not use the usual name."""
    held = Relationships.of(package).parts(kind)
    return held[0] if held else usual


def _app() -> bytes:
    root = new_root(EXTENDED, "Properties")
    etree.SubElement(root, f"{{{EXTENDED}}}Application").text = APPLICATION
    return serialize(root)
