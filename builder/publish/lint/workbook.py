"""A workbook as a whole: its sheets, shared texts, and the order of the checks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from builder.package.namespaces import R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.publish.lint.chart import check_charts
from builder.publish.lint.drawing import check_drawing
from builder.publish.lint.finding import Report, whole
from builder.publish.lint.formula import Scope
from builder.publish.lint.names import check_names, names_in
from builder.publish.lint.sheet import Limits, check_sheet
from builder.publish.lint.styles import Formats, check_styles
from builder.publish.lint.table import SheetTable, check_clashes, columns_in
from builder.publish.lint.words import SharedTexts
from builder.register.said import sentence

_BAD_IN_TITLE = set("[]:*?/\\")
_LONGEST_TITLE = 31
_RENAME = "Rename the sheet: 1 to 31 characters, none of []:*?/\\ and no ' at either end"


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
    sheets = list(_listed(package, main, root, report))
    _check_titles(sheets, root, main, report)
    scope = Scope(
        titles=frozenset(sheet.title.casefold() for sheet in sheets),
        names=names_in(root),
        tables=_tables(package, report),
        foreign=any(part.endswith("vbaProject.bin") for part in package),
    )
    limits = Limits(
        texts=SharedTexts.of(package, main, report),
        formats=_formats(package, main, report),
        scope=scope,
        views=len(root.findall(f"{{{S}}}bookViews/{{{S}}}workbookView")),
    )
    tables: list[SheetTable] = []
    for sheet in sheets:
        sheet_root = report.root(package, sheet.part) if sheet.part in package else None
        if sheet_root is not None and sheet_root.tag == f"{{{S}}}worksheet":
            tables.extend(check_sheet(package, sheet.part, sheet.title, limits, report))
        for drawing in _drawings(package, sheet.part):
            check_drawing(package, drawing, sheet.title, report)
    names = check_names(root, main, len(sheets), scope, report)
    check_clashes(tables, names, report)
    check_charts(package, scope, report)


def _listed(package: Package, main: str, root: etree._Element, report: Report) -> Iterator[_Sheet]:
    arrows = Relationships.of(package, main)
    rows = {row.id: row for row in arrows}
    for node in root.iterfind(f"{{{S}}}sheets/{{{S}}}sheet"):
        title = node.get("name", "")
        row = rows.get(node.get(f"{{{R}}}id", ""))
        part = arrows.part(row) if row else ""
        if part not in package:
            report.add(
                main,
                "has no part in the file",
                sentence("sheet {title}", title=title),
                "Take the sheet out, or put it back",
            )
        yield _Sheet(title, part)


def _check_titles(sheets: list[_Sheet], root: etree._Element, main: str, report: Report) -> None:
    if not sheets:
        report.add(main, "the workbook has no sheet", do="A workbook needs one")
    for title in (sheet.title for sheet in sheets):
        at = sentence("sheet {title}", title=title)
        if not title or len(title) > _LONGEST_TITLE:
            report.add(
                main,
                sentence("the sheet's name has {count} characters, Excel takes 1 to 31", count=len(title)),
                at,
                _RENAME,
            )
        if _BAD_IN_TITLE & set(title) or title.startswith("'") or title.endswith("'"):
            report.add(main, "the sheet's name holds a sign that Excel does not allow", at, _RENAME)
        if title.casefold() == "history":
            report.add(main, "“History” is a name that Excel keeps for itself", at, "Rename the sheet")
    for title, times in Counter(sheet.title.casefold() for sheet in sheets).items():
        if times > 1:
            report.add(
                main,
                sentence(
                    "{times} sheets are called “{title}”, capital letters do not count",
                    times=times,
                    title=title,
                ),
                do=_RENAME,
            )
    for part, times in Counter(sheet.part for sheet in sheets if sheet.part).items():
        if times > 1:
            report.add(
                main,
                sentence("{times} sheets are the same part, {part}", times=times, part=part),
                do="Give each sheet its own",
            )
    nodes = root.findall(f"{{{S}}}sheets/{{{S}}}sheet")
    ids = [node.get("sheetId", "") for node in nodes]
    if len(set(ids)) < len(ids):
        report.add(main, "two sheets have the same sheetId", do="Number them anew")
    if nodes and all(node.get("state") in ("hidden", "veryHidden") for node in nodes):
        report.add(main, "every sheet is hidden", do="A workbook shows at least one")
    for view in root.iterfind(f"{{{S}}}bookViews/{{{S}}}workbookView"):
        for name in ("activeTab", "firstSheet"):
            if whole(view.get(name), 0) >= max(len(sheets), 1):
                report.add(
                    main,
                    sentence(
                        "{name} is {number}, and there are {count} sheets",
                        name=name,
                        number=view.get(name),
                        count=len(sheets),
                    ),
                )


def _tables(package: Package, report: Report) -> dict[str, frozenset[str]]:
    """Return every table's name and columns in folded case, for the formulas that read them."""
    found: dict[str, frozenset[str]] = {}
    for part in package:
        root = report.root(package, part) if part.startswith("xl/tables/") and part.endswith(".xml") else None
        if root is not None:
            name = root.get("displayName", "").casefold()
            found[name] = found.get(name, frozenset()) | {column.casefold() for column in columns_in(root)}
    return found


def _formats(package: Package, main: str, report: Report) -> Formats:
    held = [part for part in Relationships.of(package, main).parts(f"{R}/styles") if part in package]
    root = report.root(package, held[0]) if held else None
    return check_styles(root, held[0], report) if root is not None else Formats()


def _drawings(package: Package, part: str) -> tuple[str, ...]:
    return tuple(name for name in Relationships.of(package, part).parts(f"{R}/drawing") if name in package)
