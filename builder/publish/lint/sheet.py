"""One sheet: the order of its elements, merged cells, columns, tables; its cells are checked in `cells`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from builder.package.area import LAST_COLUMN, Area
from builder.package.namespaces import R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.publish.lint.cells import CellCheck
from builder.publish.lint.finding import Report, whole
from builder.publish.lint.formula import Scope
from builder.publish.lint.links import check_comments, check_links
from builder.publish.lint.rules import check_rules
from builder.publish.lint.styles import Formats
from builder.publish.lint.table import SheetTable, check_table
from builder.publish.lint.words import SharedTexts
from builder.register.said import sentence

# CT_Worksheet of ISO/IEC 29500-1, 18.3.1.99: Excel refuses a sheet whose elements stand in another order.
_ORDER = {
    name: at
    for at, name in enumerate(
        [
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
        ]
    )
}
_WIDEST, _LONGEST_FOOTER = 255, 255


@dataclass(frozen=True, slots=True)
class Limits:
    """What a sheet may point at: shared texts, formats, what formulas may name, and the workbook's views."""

    texts: SharedTexts
    formats: Formats
    scope: Scope
    views: int


def check_sheet(package: Package, part: str, title: str, limits: Limits, report: Report) -> list[SheetTable]:
    """Check a worksheet; return its tables for the checks that span sheets."""
    root = report.root(package, part)
    if root is None:
        return []
    _check_order(root, part, title, report)
    cells = CellCheck(part, title, limits.texts, limits.formats, limits.scope, report)
    held = cells.check(root)
    check_rules(root, part, title, limits.formats.rules, limits.scope, report)
    check_links(package, root, part, title, limits.scope, report)
    check_comments(package, part, title, report)
    _check_columns(root, part, title, report)
    _check_page(root, part, title, limits.views, report)
    tables = []
    for name in _table_parts(package, part, title, root, report):
        table = check_table(package, name, title, held, limits.scope, report)
        if table is not None:
            tables.append(table)
            bottom, right = cells.corner
            if table.area.bottom > max(bottom, 1) or table.area.right > max(right, 1):
                report.remark(
                    table.part,
                    sentence("the table {name} reaches beyond the sheet's cells", name=table.name),
                    f"{title}!{table.name}",
                    "End its ref where the data end",
                )
    blocks = [
        *_blocks(root, part, title, report),
        *((sentence("the table {name}", name=t.name), t.area) for t in tables),
    ]
    _check_overlaps(blocks, part, title, report)
    return tables


def _check_order(root: etree._Element, part: str, title: str, report: Report) -> None:
    last, before = -1, ""
    for node in root:
        name = etree.QName(node).localname if isinstance(node.tag, str) else ""
        at = _ORDER.get(name) if node.tag == f"{{{S}}}{name}" else None
        if at is None:
            continue
        if at < last or (at == last and name != "conditionalFormatting"):
            report.add(
                part,
                sentence("<{name}> stands after <{before}>", name=name, before=before),
                title,
                "Excel wants its own order, each once",
            )
        last, before = max(at, last), name


def _check_columns(root: etree._Element, part: str, title: str, report: Report) -> None:
    last = 0
    for node in root.iterfind(f"{{{S}}}cols/{{{S}}}col"):
        low, high = whole(node.get("min"), 0), whole(node.get("max"), 0)
        if not last < low <= high <= LAST_COLUMN:
            report.add(
                part,
                sentence(
                    "the columns {min} to {max} overlap others or run backwards",
                    min=node.get("min"),
                    max=node.get("max"),
                ),
                title,
                sentence(
                    "Give each column from 1 to {last_column} one width, in order", last_column=LAST_COLUMN
                ),
            )
        last = max(high, last)
        try:
            wide = not 0 <= float(node.get("width", "0")) <= _WIDEST
        except ValueError:
            wide = True
        if wide:
            report.add(
                part,
                sentence(
                    "column {low} is {width} wide, Excel takes 0 to {widest}",
                    low=low,
                    width=node.get("width"),
                    widest=_WIDEST,
                ),
                title,
            )


def _check_page(root: etree._Element, part: str, title: str, views: int, report: Report) -> None:
    for view in root.iterfind(f"{{{S}}}sheetViews/{{{S}}}sheetView"):
        number = whole(view.get("workbookViewId"), -1)
        if not 0 <= number < max(views, 1):
            report.add(
                part,
                sentence(
                    "its view belongs to window {number}, and there are {views}", number=number, views=views
                ),
                title,
            )
    for node in root.iterfind(f"{{{S}}}headerFooter/*"):
        if len(node.text or "") > _LONGEST_FOOTER:
            report.add(
                part,
                sentence(
                    "a header or footer has {count} characters, Excel takes {longest_footer}",
                    count=len(node.text or ""),
                    longest_footer=_LONGEST_FOOTER,
                ),
                title,
                "Shorten it",
            )


def _blocks(root: etree._Element, part: str, title: str, report: Report) -> Iterator[tuple[str, Area]]:
    """Yield what may not share cells with each other: merged cells and the sheet's own filter."""
    for path, what in (
        ("mergeCells/{0}mergeCell", "the merged cells {ref}"),
        ("autoFilter", "the sheet's filter {ref}"),
    ):
        for node in root.iterfind(f"{{{S}}}" + path.format(f"{{{S}}}")):
            try:
                yield sentence(what, ref=node.get("ref")), Area.parse(node.get("ref", ""))
            except ValueError as error:
                report.add(part, sentence(what, ref=error), title)


def _check_overlaps(blocks: list[tuple[str, Area]], part: str, title: str, report: Report) -> None:
    """Walk down the sheet with the blocks that still reach further, as there may be thousands of merges."""
    open_blocks: list[tuple[str, Area]] = []
    for what, area in sorted(blocks, key=lambda block: (block[1].top, block[1].left)):
        open_blocks = [block for block in open_blocks if block[1].bottom >= area.top]
        for other, held in open_blocks:
            filters = "filter" in other or "filter" in what
            if area.meets(held) and not (filters and "merged" in other + what):
                report.add(
                    part,
                    sentence("{other} and {what} overlap", other=other, what=what),
                    title,
                    "Move or shrink one of them",
                )
        open_blocks.append((what, area))


def _table_parts(
    package: Package, part: str, title: str, root: etree._Element, report: Report
) -> Iterator[str]:
    rows = Relationships.of(package, part)
    nodes = root.findall(f"{{{S}}}tableParts/{{{S}}}tablePart")
    wanted = {node.get(f"{{{R}}}id") for node in nodes}
    if len(wanted) < len(nodes):
        report.add(part, "lists a table twice", title, "Take one out of tableParts")
    for row in rows:
        if row.type == f"{R}/table" and not row.external and rows.part(row) in package:
            if row.id not in wanted:
                report.add(
                    part,
                    sentence(
                        "the table {row} belongs to the sheet, but the sheet does not list it",
                        row=rows.part(row),
                    ),
                    title,
                    "Add it to tableParts, or take the relationship out",
                )
            yield rows.part(row)
