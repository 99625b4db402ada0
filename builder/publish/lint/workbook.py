"""A workbook as a whole: its sheets, shared texts, styles, names and charts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from builder.package.area import like_a_cell
from builder.package.namespaces import C, R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.publish.lint.finding import Report
from builder.publish.lint.formula import check_formula
from builder.publish.lint.sheet import LONGEST_TEXT, Limits, check_sheet, text_of
from builder.publish.lint.table import SheetTable, check_clashes

_NAME = re.compile(r"[^\W\d][\w.?\\]*|\\[\w.?\\]*")
_BAD_IN_TITLE = set("[]:*?/\\")
_LONGEST_TITLE = 31
_LONGEST_NAME = 255


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet as the workbook lists it: its title and, where that is known, its part."""

    title: str
    part: str


def check_workbook(package: Package, main: str, report: Report) -> None:
    """Check the workbook whose main part is `main`."""
    root = report.root(package, main)
    if root is None:
        return
    listed = _listed(package, main, root, report)
    titles = {sheet.title.casefold() for sheet in listed}
    limits = Limits(
        texts=_shared_texts(package, main, report), styles=_styles(package, main, report), titles=titles
    )
    tables: list[SheetTable] = []
    for sheet in listed:
        if sheet.part in package and "/worksheets/" in f"/{sheet.part}":
            tables.extend(check_sheet(package, sheet.part, limits, report))
    names = _check_names(root, main, len(listed), titles, report)
    check_clashes(tables, names, report)
    _check_charts(package, titles, report)


def _listed(package: Package, main: str, root: etree._Element, report: Report) -> list[_Sheet]:
    rows = {row.id: row for row in Relationships.of(package, main)}
    listed = []
    for node in root.iterfind(f"{{{S}}}sheets/{{{S}}}sheet"):
        title = node.get("name", "")
        if not title or len(title) > _LONGEST_TITLE:
            report.add(main, f"the sheet name “{title}” has {len(title)} characters, Excel takes 1 to 31")
        if _BAD_IN_TITLE & set(title) or title.startswith("'") or title.endswith("'"):
            report.add(main, f"the sheet name “{title}” holds a sign that Excel does not allow")
        row = rows.get(node.get(f"{{{R}}}id", ""))
        part = Relationships(main).part(row) if row else ""
        if part not in package:
            report.add(main, f"the sheet “{title}” has no part in the file")
        listed.append(_Sheet(title, part))
    if not listed:
        report.add(main, "the workbook has no sheet")
    for title, times in Counter(sheet.title.casefold() for sheet in listed).items():
        if times > 1:
            report.add(main, f"{times} sheets are called “{title}”, capital letters do not count")
    ids = [node.get("sheetId", "") for node in root.iterfind(f"{{{S}}}sheets/{{{S}}}sheet")]
    if len(set(ids)) < len(ids):
        report.add(main, "two sheets have the same sheetId")
    return listed


def _by_kind(package: Package, main: str, kind: str, report: Report) -> etree._Element | None:
    held = [part for part in Relationships.of(package, main).parts(f"{R}/{kind}") if part in package]
    return report.root(package, held[0]) if held else None


def _shared_texts(package: Package, main: str, report: Report) -> list[str]:
    root = _by_kind(package, main, "sharedStrings", report)
    if root is None:
        return []
    texts = [text_of(node) for node in root.iterfind(f"{{{S}}}si")]
    for number, text in enumerate(texts):
        if len(text) > LONGEST_TEXT:
            report.add(
                "xl/sharedStrings.xml", f"text {number} has {len(text)} characters, a cell takes 32767"
            )
    return texts


def _styles(package: Package, main: str, report: Report) -> int:
    root = _by_kind(package, main, "styles", report)
    return len(root.findall(f"{{{S}}}cellXfs/{{{S}}}xf")) if root is not None else 0


def _check_names(
    root: etree._Element, main: str, sheet_count: int, titles: set[str], report: Report
) -> set[str]:
    """Check the defined names; return those of the whole workbook in folded case."""
    seen: set[tuple[str, str]] = set()
    for node in root.iterfind(f"{{{S}}}definedNames/{{{S}}}definedName"):
        name, scope = node.get("name", ""), node.get("localSheetId", "")
        if scope and not (scope.isdecimal() and int(scope) < sheet_count):
            report.add(main, f"the name {name} belongs to sheet number {scope}, which is not there")
        if (name.casefold(), scope) in seen:
            report.add(main, f"the name {name} is there twice, capital letters do not count")
        seen.add((name.casefold(), scope))
        if not name.startswith("_xlnm."):
            _check_name(name, main, report)
        if not (node.text or "").strip():
            report.add(main, f"the name {name} stands for nothing")
        check_formula(node.text or "", titles, main, f"the name {name}", report)
    return {name for name, scope in seen if not scope}


def _check_name(name: str, part: str, report: Report) -> None:
    if not _NAME.fullmatch(name) or like_a_cell(name):
        report.add(part, f"“{name}” cannot be a name in Excel")
    if len(name) > _LONGEST_NAME:
        report.add(part, f"the name {name[:20]}… has {len(name)} characters, Excel takes {_LONGEST_NAME}")


def _check_charts(package: Package, titles: set[str], report: Report) -> None:
    for part, root in _charts(package, report):
        for node in root.iter(f"{{{C}}}f"):
            check_formula(node.text or "", titles, part, "a chart's data", report)


def _charts(package: Package, report: Report) -> Iterator[tuple[str, etree._Element]]:
    for part in package:
        if re.fullmatch(r"xl/charts/chart[^/]*\.xml", part):
            root = report.root(package, part)
            if root is not None:
                yield part, root
