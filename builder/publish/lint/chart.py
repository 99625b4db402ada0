"""Charts: the ranges they read, the values they keep of them, and their axes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from builder.package.area import Area
from builder.package.namespaces import C
from builder.package.parts import Package
from builder.publish.lint.finding import Report, whole
from builder.publish.lint.formula import Scope, check_formula
from builder.register.said import sentence

_CHART = re.compile(r"(?:xl|word)/charts/chart[^/]*\.xml")
_AXES = ("catAx", "valAx", "dateAx", "serAx")
_LARGEST_ID = 2**32
_RANGE = re.compile(r"(?:'(?:[^']|'')+'|[^'!(),]+)!(\$?[A-Z]{1,3}\$?[0-9]+(?::\$?[A-Z]{1,3}\$?[0-9]+)?)")


def check_charts(package: Package, scope: Scope | None, report: Report) -> None:
    """Check every chart; `scope` is the workbook's, None where the charts stand in a memo."""
    for part in package:
        root = report.root(package, part) if _CHART.fullmatch(part) else None
        if root is None or root.tag != f"{{{C}}}chartSpace":
            continue
        if scope is not None:
            for node in root.iter(f"{{{C}}}f"):
                check_formula(node.text or "", scope, part, "a chart's data", report)
        for cache in root.iter(f"{{{C}}}numCache", f"{{{C}}}strCache", f"{{{C}}}numLit", f"{{{C}}}strLit"):
            for what in _cache_faults(cache):
                report.add(part, what, _series(cache), "Open the chart's file in Excel and save it")
        _check_series(root, part, report)
        for what in _axis_faults(root):
            report.add(part, what, do="Every chart type names two axes, and the axes name each other")


def _series(node: etree._Element) -> str:
    """Return which series something belongs to, as people count."""
    for outer in node.iterancestors(f"{{{C}}}ser"):
        number = outer.find(f"{{{C}}}idx")
        return (
            sentence("series {number}", number=whole(number.get("val"), 0) + 1)
            if number is not None
            else "a series"
        )
    return "a title"


def _cache_faults(cache: etree._Element) -> Iterator[str]:
    said = cache.find(f"{{{C}}}ptCount")
    points = cache.findall(f"{{{C}}}pt")
    count = whole(said.get("val"), -1) if said is not None else len(points)
    places = [whole(point.get("idx"), -1) for point in points]
    if any(not 0 <= place < count for place in places):
        yield sentence(
            "it keeps a value number {places}, and says it has {count}", places=max(places) + 1, count=count
        )
    if len(set(places)) < len(places):
        yield "it keeps two values for one point"
    formula = cache.getparent().findtext(f"{{{C}}}f") if cache.getparent() is not None else None  # type: ignore[union-attr]
    found = _RANGE.fullmatch(formula.strip()) if formula else None
    if found:
        try:
            area = Area.parse(found[1])
        except ValueError:
            return
        size = (area.bottom - area.top + 1) * (area.right - area.left + 1)
        # Excel leaves out of its own count the cells of hidden rows, so fewer is lawful; more is not.
        if said is not None and count > size:
            yield sentence(
                "it says it has {count} values, and {found} has {size} cells",
                count=count,
                found=found[1],
                size=size,
            )
    if cache.tag.endswith(("numCache", "numLit")):
        for point in points:
            value = (point.findtext(f"{{{C}}}v") or "").strip()
            try:
                float(value if not value.startswith("#") else "0")
            except ValueError:
                yield sentence("“{value}” is kept as a number", value=value)


def _check_series(root: etree._Element, part: str, report: Report) -> None:
    for name in ("idx", "order"):
        numbers = Counter(node.get("val") for node in root.iterfind(f".//{{{C}}}ser/{{{C}}}{name}"))
        for number, times in numbers.items():
            if times > 1:
                report.add(
                    part,
                    sentence(
                        "{times} series have the {name} {number}", times=times, name=name, number=number
                    ),
                    do="Number the series anew",
                )


def _axis_faults(root: etree._Element) -> Iterator[str]:
    axes: dict[str, str] = {}
    for plot in root.iter(f"{{{C}}}plotArea"):
        for node in plot:
            if not isinstance(node.tag, str) or etree.QName(node).localname not in _AXES:
                continue
            number = _value(node, "axId")
            if number in axes:
                yield sentence("two axes have the id {number}", number=number)
            axes[number] = _value(node, "crossAx")
        used = {
            item.get("val", "") for node in plot for item in node.iterfind(f"{{{C}}}axId") if _draws(node)
        }
        for number in sorted({*axes, *axes.values(), *used}):
            if not (number.isdecimal() and int(number) < _LARGEST_ID):
                yield sentence(
                    "the axis id “{number}” is no whole number from 0 to {largest_id}",
                    number=number,
                    largest_id=_LARGEST_ID - 1,
                )
        for number in sorted(used - set(axes)):
            yield sentence("a chart uses the axis {number}, which is not there", number=number)
        for number, other in axes.items():
            if other not in axes:
                yield sentence(
                    "the axis {number} crosses the axis {other}, which is not there",
                    number=number,
                    other=other,
                )
        for number in sorted(set(axes) - used):
            yield sentence("no chart uses the axis {number}", number=number)


def _draws(node: etree._Element) -> bool:
    return isinstance(node.tag, str) and etree.QName(node).localname.endswith("Chart")


def _value(node: etree._Element, name: str) -> str:
    found = node.find(f"{{{C}}}{name}")
    return found.get("val", "") if found is not None else ""
