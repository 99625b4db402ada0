"""Native charts: what they keep in memory must be what their cells say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from lxml import etree

from builder.package.cells import Place, SheetView, Value, name_of, place_of
from builder.package.namespaces import OFFICE_DOCUMENT, C, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse
from builder.publish.audit.finding import Account
from builder.publish.digests import normal
from builder.register.said import sentence

_AREA = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?")
_CHART = re.compile(r"xl/charts/chart[^/]*\.xml")
_REMEDY = "Open the workbook in Excel and save it, or build it again"


def check_charts(
    name: str,
    package: Package,
    sheets: Mapping[str, SheetView],
    built: tuple[str, ...] | None,
    account: Account,
) -> None:
    """Note each value that a chart remembers and its cells do not hold, and what no built chart drew.

    `built` are the places that the charts drew when they were built, None where nobody knows.
    """
    named = _names(package)
    for part in sorted(part for part in package if _CHART.fullmatch(part)):
        root = parse(package[part])
        chart = part.rpartition("/")[2].removesuffix(".xml")
        for literal in _literals(root):
            what = sentence("the chart draws “{literal}”, which stands in no cell", literal=literal)
            account.add("chart", name, chart, what, "Build the workbook again")
        for reference in root.iter(f"{{{C}}}numRef", f"{{{C}}}strRef"):
            formula = reference.findtext(f"{{{C}}}f") or ""
            cells = list(_cells(named.get(formula.rpartition("!")[2].casefold(), formula), sheets))
            account.checked["chart references"] += 1
            if not cells:
                what = sentence(
                    "the chart draws {formula}, which is no place in this workbook", formula=formula
                )
                account.add("chart", name, chart, what, "Build the workbook again")
                continue
            _compare(name, chart, reference, cells, account)
    if built is not None:
        was, now = Counter(built), Counter(draws(package))
        for place in sorted(was - now):
            what = "a chart drew this when it was built, and does not any more"
            account.add("chart", name, place, what, "Build the workbook again")
        for place in sorted(now - was):
            what = "a chart draws this, which it did not when it was built"
            account.add("chart", name, place, what, "Build the workbook again")


def draws(package: Package) -> tuple[str, ...]:
    """Return the places that the charts of a workbook draw as values, in order, each as often as drawn."""
    named = _names(package)
    found = []
    for part in package:
        if _CHART.fullmatch(part):
            for values in parse(package[part]).iter(f"{{{C}}}val", f"{{{C}}}yVal", f"{{{C}}}bubbleSize"):
                for node in values.iter(f"{{{C}}}f"):
                    formula = node.text or ""
                    formula = named.get(formula.rpartition("!")[2].casefold(), formula)
                    found.append(re.sub(r"[$']", "", formula))
    return tuple(sorted(found))


def _literals(root: etree._Element) -> Iterator[str]:
    """Yield what a chart draws or names without a cell."""
    for literal in root.iter(f"{{{C}}}numLit", f"{{{C}}}strLit"):
        yield ", ".join(node.text or "" for node in literal.iter(f"{{{C}}}v"))
    for title in root.iter(f"{{{C}}}tx"):
        for node in title.iterchildren(f"{{{C}}}v"):
            yield node.text or ""


def _compare(
    name: str,
    chart: str,
    reference: etree._Element,
    cells: list[tuple[str, Place, Value]],
    account: Account,
) -> None:
    remembered = {
        int(point.get("idx", "-1")): point.findtext(f"{{{C}}}v") or ""
        for point in reference.iter(f"{{{C}}}pt")
    }
    for at, (sheet, place, value) in enumerate(cells):
        said = remembered.pop(at, "")
        if not _same(said, value):
            what = sentence(
                "the chart draws “{said}”, its cell {sheet}!{cell} says “{normal}”",
                said=said,
                sheet=sheet,
                cell=name_of(place),
                normal=normal(value),
            )
            account.add("chart", name, f"{chart}, {sheet}!{name_of(place)}", what, _REMEDY)
    for at, said in remembered.items():
        what = sentence("the chart draws “{said}” as point {at}, which has no cell", said=said, at=at + 1)
        account.add("chart", name, chart, what, _REMEDY)


def _same(said: str, value: Value) -> bool:
    if isinstance(value, float):
        try:
            return normal(float(said)) == normal(value)
        except ValueError:
            return False
    if not isinstance(value, str) or value in ("", "[x]", "[z]"):
        # A gap in a line is a cell without a number.
        return said in ("", normal(value), "#N/A")
    return " ".join(said.split()) == " ".join(value.split()) or value.startswith(("#", "["))


def _cells(formula: str, sheets: Mapping[str, SheetView]) -> Iterator[tuple[str, Place, Value]]:
    found = _AREA.fullmatch(formula.strip())
    if found is None:
        return
    title = (found[1] or found[2] or "").replace("''", "'")
    view = next((sheet for name, sheet in sheets.items() if name.casefold() == title.casefold()), None)
    if view is None:
        return
    (top, left), (bottom, right) = place_of(found[3]), place_of(found[4] or found[3])
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            yield view.name, (row, column), view.value((row, column))


def _names(package: Package) -> dict[str, str]:
    """Return what the defined names of the workbook point at, by name in small letters."""
    books = Relationships.of(package).parts(OFFICE_DOCUMENT)
    root = parse(package[books[0]]) if books and books[0] in package else None
    found = root.iterfind(f"{{{S}}}definedNames/{{{S}}}definedName") if root is not None else ()
    return {node.get("name", "").casefold(): node.text or "" for node in found}
