"""Links and comments of a sheet."""

from __future__ import annotations

from collections import Counter

from lxml import etree

from builder.package.area import Area
from builder.package.namespaces import R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.publish.lint.finding import Report, whole
from builder.publish.lint.formula import Scope
from builder.register.said import sentence

_MOST_LINKS = 65_530
_LONGEST_TARGET = 2_083


def check_links(
    package: Package, root: etree._Element, part: str, title: str, scope: Scope, report: Report
) -> None:
    """Check the hyperlinks of a sheet: each stands on cells and leads somewhere."""
    targets = {row.id: row.target for row in Relationships.of(package, part)}
    nodes = root.findall(f"{{{S}}}hyperlinks/{{{S}}}hyperlink")
    if len(nodes) > _MOST_LINKS:
        report.add(
            part,
            sentence(
                "there are {count} links, Excel takes {most_links}", count=len(nodes), most_links=_MOST_LINKS
            ),
            title,
        )
    for node in nodes:
        at = f"{title}!{node.get('ref', '')}"
        try:
            Area.parse(node.get("ref", ""))
        except ValueError as error:
            report.add(part, sentence("a link: {error}", error=error), at, "Mend its ref")
        target = targets.get(node.get(f"{{{R}}}id", ""), "")
        location = node.get("location", "")
        if len(target) > _LONGEST_TARGET:
            report.add(
                part,
                sentence(
                    "the link has {count} characters, Excel takes {longest_target}",
                    count=len(target),
                    longest_target=_LONGEST_TARGET,
                ),
                at,
            )
        if not target and not location and node.get(f"{{{R}}}id") is None:
            report.add(part, "the link leads nowhere", at, "Give it an r:id or a location")
        if location and node.get(f"{{{R}}}id") is None and not _is_there(location, scope):
            report.add(
                part,
                sentence("the link leads to {location}, which is not in the workbook", location=location),
                at,
                "Mend its location",
            )


def _is_there(location: str, scope: Scope) -> bool:
    sheet, mark, _ = location.lstrip("#").rpartition("!")
    if not mark:
        folded = location.lstrip("#").casefold()
        # A cell of the same sheet, a name or a table.
        return folded in scope.names or folded in scope.tables or _is_area(folded.upper())
    if sheet.startswith("'"):
        sheet = sheet[1:-1].replace("''", "'")
    return "[" in sheet or sheet.casefold() in scope.titles


def _is_area(text: str) -> bool:
    try:
        Area.parse(text)
    except ValueError:
        return False
    return True


def check_comments(package: Package, part: str, title: str, report: Report) -> None:
    """Check the comments of a sheet: one a cell, each with an author and a shape to show it."""
    arrows = Relationships.of(package, part)
    for name in arrows.parts(f"{R}/comments"):
        root = report.root(package, name) if name in package else None
        if root is None:
            continue
        authors = len(root.findall(f"{{{S}}}authors/{{{S}}}author"))
        nodes = root.findall(f"{{{S}}}commentList/{{{S}}}comment")
        for place, times in Counter(node.get("ref", "") for node in nodes).items():
            if times > 1:
                report.add(
                    name,
                    sentence("{times} comments stand on one cell", times=times),
                    f"{title}!{place}",
                    "Keep one",
                )
        for node in nodes:
            at = f"{title}!{node.get('ref', '')}"
            if not _is_area(node.get("ref", "")):
                report.add(
                    name,
                    sentence("a comment stands on “{ref}”, which is no cell", ref=node.get("ref", "")),
                    at,
                )
            if whole(node.get("authorId"), authors) >= authors:
                report.add(
                    name,
                    sentence("there is no author {authorid} of the comment", authorid=node.get("authorId")),
                    at,
                )
        if nodes and not arrows.parts(f"{R}/vmlDrawing"):
            report.add(
                part, "its comments have no shapes (legacyDrawing)", title, "Excel repairs such a file"
            )
