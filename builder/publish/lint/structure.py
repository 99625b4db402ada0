"""The package itself: every part has a type, every arrow a target, every XML part is well formed."""

from __future__ import annotations

from urllib.parse import urlsplit

from builder.package.content_types import ContentTypes
from builder.package.namespaces import OFFICE_DOCUMENT, R
from builder.package.parts import CONTENT_TYPES_PART, Package
from builder.package.relationships import Relationships, relationships_part, source_part
from builder.publish.lint.finding import Report

_SAFE_SCHEMES = {"http", "https", "mailto"}


def check_structure(package: Package, report: Report) -> str:
    """Check types, relationships and XML; return the main part's name, empty where there is none."""
    for part in package:
        if part.endswith((".xml", ".rels", ".vml")):
            report.root(package, part)
    if report.root(package, CONTENT_TYPES_PART) is None:
        return ""
    types = ContentTypes.of(package)
    for part in package:
        if part != CONTENT_TYPES_PART and types.type_of(part) is None:
            report.add(part, "the part has no content type")
    for part in types.overrides:
        if part not in package:
            report.add(CONTENT_TYPES_PART, f"a type is given for “{part}”, which is not in the file")
    for part in package:
        if part.endswith(".rels"):
            _check_relationships(package, source_part(part), report)
    mains = (
        Relationships.of(package).parts(OFFICE_DOCUMENT)
        if report.root(package, "_rels/.rels") is not None
        else ()
    )
    return mains[0] if len(mains) == 1 and mains[0] in package else ""


def _check_relationships(package: Package, source: str, report: Report) -> None:
    name = relationships_part(source)
    if report.root(package, name) is None:
        return
    if source and source not in package:
        report.add(name, f"belongs to “{source}”, which is not in the file")
        return
    rows = Relationships.of(package, source)
    ids = [row.id for row in rows]
    for row in rows:
        if ids.count(row.id) > 1:
            report.add(name, f"the relationship {row.id} is there twice")
        if not row.external and not row.target.startswith("#") and rows.part(row) not in package:
            report.add(name, f"{row.id} points at “{rows.part(row)}”, which is not in the file")
        if (
            row.external
            and row.type.endswith("/hyperlink")
            and urlsplit(row.target).scheme not in _SAFE_SCHEMES
        ):
            report.add(
                name, f"{row.id} is a link to “{row.target}”: only web and mail addresses may be linked"
            )
    if source:
        _check_uses(package, source, set(ids), report)


def _check_uses(package: Package, source: str, ids: set[str], report: Report) -> None:
    root = report.root(package, source) if source.endswith((".xml", ".vml")) else None
    for element in root.iter("*") if root is not None else ():
        for key, value in element.attrib.items():
            if str(key).startswith(f"{{{R}}}") and value and value not in ids:
                report.add(source, f"uses the relationship {value!s}, which it does not have")
