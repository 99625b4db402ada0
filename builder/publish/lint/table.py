"""Excel Tables: the faults for which Excel repairs a file and the SDK validator has no rule."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lxml import etree

from builder.package.area import Area, cell_name, like_a_cell
from builder.package.namespaces import S
from builder.package.parts import Package
from builder.package.texts import unescaped
from builder.publish.lint.finding import Report, whole
from builder.publish.lint.formula import Scope, check_formula
from builder.register.said import sentence

_NAME = re.compile(r"([^\W\d]|\\)[\w.\\]*")
_LONGEST = 255
# In the table part a line break or other control sign of a header is written _x000a_.
_COLUMNS = f"{{{S}}}tableColumns/{{{S}}}tableColumn"
_DO_NAME = "Begin with a letter, use letters, digits, dots and _ only, and nothing like a cell"


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table, by the part that describes it, its id, its name and the cells it covers."""

    part: str
    id: str
    name: str
    area: Area


def columns_in(root: etree._Element) -> list[str]:
    """Return the names of a table's columns, as cells say them."""
    return [unescaped(node.get("name", "")) for node in root.iterfind(_COLUMNS)]


def check_table(
    package: Package,
    part: str,
    sheet: str,
    held: Mapping[tuple[int, int], str | None],
    scope: Scope,
    report: Report,
) -> SheetTable | None:
    """Check one table against the cells of its sheet; `held` maps row and column to the cell's text.

    Returns None where the table cannot be read.
    """
    root = report.root(package, part)
    if root is None:
        return None
    name = root.get("displayName", "")
    at = f"{sheet}!{name}"
    if not _NAME.fullmatch(name) or like_a_cell(name) or len(name) > _LONGEST:
        report.add(part, sentence("“{name}” cannot be the name of a table", name=name[:60]), at, _DO_NAME)
    if not root.get("id", "").isdecimal() or root.get("id") == "0":
        report.add(
            part, sentence("the table's id is “{id}”", id=root.get("id", "")), at, "Number tables from 1"
        )
    try:
        area = Area.parse(root.get("ref", ""))
    except ValueError as error:
        report.add(part, sentence("the table {name}: {error}", name=name, error=error), at, "Mend its ref")
        return None
    headers, totals = whole(root.get("headerRowCount"), 1), whole(root.get("totalsRowCount"), 0)
    if area.bottom - area.top + 1 - headers - totals < 1:
        report.add(
            part,
            sentence("the table {name} has no row of data", name=name),
            at,
            "A table needs one, be it empty",
        )
    _check_filter(root, name, area, totals, at, report, part)
    _check_columns(root, name, area, at, report, part)
    nodes = root.findall(_COLUMNS)[: area.right - area.left + 1]
    if headers:
        _check_header(nodes, name, area, held, at, report, part)
    if totals:
        _check_totals(nodes, name, area, held, at, report, part)
    for node in nodes:
        for kind in ("calculatedColumnFormula", "totalsRowFormula"):
            if formula := node.findtext(f"{{{S}}}{kind}"):
                check_formula(formula, scope, part, f"{at}[{node.get('name')}]", report)
    return SheetTable(part, root.get("id", ""), name, area)


def check_clashes(tables: Iterable[SheetTable], names: set[str], report: Report) -> None:
    """Check that parts, ids and names of tables are their own in the workbook; `names` in folded case."""
    tables = list(tables)
    ids = Counter(table.id for table in tables)
    folded = Counter(table.name.casefold() for table in tables)
    parts = Counter(table.part for table in tables)
    for table in tables:
        at = sentence("table {name}", name=table.name)
        if parts[table.part] > 1:
            report.add(table.part, "the table belongs to two sheets", at, "Give each sheet its own")
            continue
        if ids[table.id] > 1:
            report.add(
                table.part,
                sentence("the table id {id} is used twice", id=table.id),
                at,
                "Number the tables anew",
            )
        if folded[table.name.casefold()] > 1:
            report.add(
                table.part,
                sentence("two tables are called {name}, capital letters do not count", name=table.name),
                at,
                "Rename one",
            )
        if table.name.casefold() in names:
            report.add(
                table.part,
                sentence("{name} is the name of a table and of something else", name=table.name),
                at,
                "Rename one",
            )


def _check_filter(
    root: etree._Element, name: str, area: Area, totals: int, at: str, report: Report, part: str
) -> None:
    node = root.find(f"{{{S}}}autoFilter")
    if node is None:
        return
    body = Area(area.top, area.left, area.bottom - totals, area.right)
    try:
        inside = body.holds(Area.parse(node.get("ref", "")))
    except ValueError:
        inside = False
    if not inside:
        report.add(
            part,
            sentence("the filter of {name} lies outside the table", name=name),
            at,
            "End it above the totals",
        )
    if whole(root.get("headerRowCount"), 1) == 0:
        report.add(
            part,
            sentence("the table {name} has a filter and no header", name=name),
            at,
            "Take the filter out",
        )


def _check_columns(root: etree._Element, name: str, area: Area, at: str, report: Report, part: str) -> None:
    nodes = root.findall(_COLUMNS)
    width = area.right - area.left + 1
    said = whole(root.find(f"{{{S}}}tableColumns").get("count"), len(nodes)) if nodes else 0  # type: ignore[union-attr]
    if not len(nodes) == width == said:
        report.add(
            part,
            sentence(
                "the table {name} names {count} columns, counts {said} and covers {width}",
                name=name,
                count=len(nodes),
                said=said,
                width=width,
            ),
            at,
            "Name each column of its ref once",
        )
    for column, times in Counter(node.get("name", "").casefold() for node in nodes).items():
        if times > 1:
            report.add(
                part,
                sentence(
                    "the table {name} has {times} columns called “{column}”",
                    name=name,
                    times=times,
                    column=column,
                ),
                at,
                "Rename one",
            )
        if not column or len(column) > _LONGEST:
            report.add(
                part,
                sentence(
                    "a column's name has {count} characters, Excel takes 1 to {longest}",
                    count=len(column),
                    longest=_LONGEST,
                ),
                at,
            )
    ids = [node.get("id", "") for node in nodes]
    if len(set(ids)) < len(ids):
        report.add(
            part,
            sentence("two columns of the table {name} have the same id", name=name),
            at,
            "Number them anew",
        )


def _check_header(
    nodes: list[etree._Element],
    name: str,
    area: Area,
    held: Mapping[tuple[int, int], str | None],
    at: str,
    report: Report,
    part: str,
) -> None:
    for offset, node in enumerate(nodes):
        text = held.get((area.top, area.left + offset))
        column = node.get("name", "")
        if text is None or unescaped(text).replace("\r\n", "\n") != unescaped(column).replace("\r\n", "\n"):
            place = cell_name(area.top, area.left + offset)
            report.add(
                part,
                sentence(
                    "the column “{column}” of {name} is not what the text in {place} says",
                    column=column,
                    name=name,
                    place=place,
                ),
                at,
                "Headers are text, and the same in the cell and in the table",
            )


def _check_totals(
    nodes: list[etree._Element],
    name: str,
    area: Area,
    held: Mapping[tuple[int, int], str | None],
    at: str,
    report: Report,
    part: str,
) -> None:
    for offset, node in enumerate(nodes):
        place = (area.bottom, area.left + offset)
        label = node.get("totalsRowLabel")
        if label is not None and held.get(place) != unescaped(label):
            report.add(
                part,
                sentence(
                    "the total “{label}” of {name} is not what the text in {value} says",
                    label=label,
                    name=name,
                    value=cell_name(*place),
                ),
                at,
                "Write the label into the cell",
            )
        if node.get("totalsRowFunction", "none") != "none" and place not in held:
            report.add(
                part,
                sentence("the total in {value} of {name} has no cell", value=cell_name(*place), name=name),
                at,
                "Write it out",
            )
