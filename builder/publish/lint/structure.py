"""The package itself: every part is reached, every arrow has a target, every XML part is well formed."""

from __future__ import annotations

import re

from lxml import etree

from builder.package.namespaces import OFFICE_DOCUMENT
from builder.package.parts import CONTENT_TYPES_PART, Package
from builder.package.relationships import Relationships
from builder.publish.lint.arrows import check_arrows, reached
from builder.publish.lint.finding import Report
from builder.publish.lint.kinds import check_kinds, check_types
from builder.register.said import sentence

STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_XML = (".xml", ".rels", ".vml")
_ENCODING = re.compile(rb"""^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")


def check_structure(package: Package, report: Report) -> str:
    """Check types, relationships and XML; return the main part's name, empty where there is none."""
    for part in package:
        if part.endswith(_XML):
            root = report.root(package, part)
            if root is not None:
                _check_xml(root, package[part], part, report)
    if report.root(package, CONTENT_TYPES_PART) is None:
        return ""
    check_types(package, report)
    for part in package:
        if part.endswith(".rels"):
            check_arrows(package, part, report)
    if report.root(package, "_rels/.rels") is None:
        return ""
    rows = Relationships.of(package)
    mains = rows.parts(OFFICE_DOCUMENT)
    if not mains and rows.parts(STRICT):
        report.add("", "is in the strict form of Office files", do="Save it as an ordinary .xlsx or .docx")
    if len(mains) > 1:
        report.add(
            "_rels/.rels",
            sentence("there are {count} main parts", count=len(mains)),
            do="An Office file has one",
        )
    if len(mains) != 1 or mains[0] not in package:
        return ""
    check_kinds(package, mains[0], report)
    for part in sorted(set(package) - reached(package, report)):
        report.remark(
            part, "nothing points at the part", do="Take it out, or add the relationship that leads to it"
        )
    return mains[0]


def _check_xml(root: etree._Element, data: bytes, part: str, report: Report) -> None:
    said = _ENCODING.match(data.removeprefix(b"\xef\xbb\xbf"))
    if said and said[1].upper() not in (b"UTF-8", b"UTF-16", b"US-ASCII"):
        report.add(
            part,
            sentence("is encoded in {said}", said=said[1].decode()),
            do="Office takes UTF-8 and UTF-16 only",
        )
    missing = [
        prefix
        for prefix in root.get(f"{{{_COMPATIBILITY}}}Ignorable", "").split()
        if prefix not in root.nsmap
    ]
    if missing:
        report.add(
            part,
            sentence("mc:Ignorable names {listed}, which is not declared", listed=", ".join(missing)),
            do="Declare the namespace on the root; Office refuses the file",
        )
    for choice in root.iter(f"{{{_COMPATIBILITY}}}Choice"):
        for prefix in choice.get("Requires", "").split():
            if prefix not in choice.nsmap:
                report.add(
                    part, sentence("mc:Choice requires {prefix}, which is not declared", prefix=prefix)
                )
