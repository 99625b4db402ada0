"""Drawings on a sheet: their anchors and the ids of their shapes."""

from __future__ import annotations

from collections import Counter

from builder.package.area import LAST_COLUMN, LAST_ROW
from builder.package.namespaces import XDR
from builder.package.parts import Package
from builder.publish.lint.finding import Report, whole
from builder.register.said import sentence

_ANCHORS = ("twoCellAnchor", "oneCellAnchor", "absoluteAnchor")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def check_drawing(package: Package, part: str, title: str, report: Report) -> None:
    """Check one drawing part of the sheet called `title`."""
    root = report.root(package, part)
    if root is None:
        return
    shapes = [
        node for node in root.iter(f"{{{XDR}}}cNvPr") if next(node.iterancestors(_FALLBACK), None) is None
    ]
    for number, times in Counter(node.get("id", "") for node in shapes).items():
        if times > 1:
            report.add(
                part,
                sentence("{times} shapes have the id {number}", times=times, number=number),
                title,
                "Give each its own number",
            )
    for kind in _ANCHORS:
        for position, anchor in enumerate(root.iterfind(f"{{{XDR}}}{kind}"), 1):
            at = f"{title}, {kind} {position}"
            corners = []
            for end in ("from", "to"):
                node = anchor.find(f"{{{XDR}}}{end}")
                if node is not None:
                    corners.append(
                        (
                            whole(node.findtext(f"{{{XDR}}}row"), LAST_ROW),
                            whole(node.findtext(f"{{{XDR}}}col"), LAST_COLUMN),
                        )
                    )
            if any(row >= LAST_ROW or column >= LAST_COLUMN for row, column in corners):
                report.add(part, "a shape is anchored outside the sheet", at, "Move it onto the cells")
            elif len(corners) == 2 and (corners[0][0] > corners[1][0] or corners[0][1] > corners[1][1]):
                report.add(part, "a shape ends before it begins", at, "Swap its from and to")
            if anchor.find(f"{{{XDR}}}clientData") is None:
                report.add(part, "a shape has no clientData", at, "Excel repairs such a drawing")
