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
from builder.publish.lint.finding import Report, whole

_NAME = re.compile(r"([^\W\d]|\\)[\w.\\]*")
# In the table part a line break or other control sign of a header is written _x000a_.
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table, by the part that describes it, its id, its name and the cells it covers."""

    part: str
    id: str
    name: str
    area: Area


def check_table(
    package: Package, part: str, sheet: str, held: Mapping[tuple[int, int], str | None], report: Report
) -> SheetTable | None:
    """Check one table against the cells of its sheet; `held` maps row and column to the cell's text.

    Returns None where the table cannot be read.
    """
    root = report.root(package, part)
    if root is None:
        return None
    name = root.get("displayName", "")
    if not _NAME.fullmatch(name) or like_a_cell(name) or len(name) > 255:
        report.add(part, f"“{name}” cannot be the name of a table")
    try:
        area = Area.parse(root.get("ref", ""))
    except ValueError as error:
        report.add(part, f"the table {name}: {error}")
        return None
    headers, totals = whole(root.get("headerRowCount"), 1), whole(root.get("totalsRowCount"), 0)
    if area.bottom - area.top + 1 - headers - totals < 1:
        report.add(part, f"the table {name} has no row of data")
    _check_filter(root, name, area, report, part)
    columns = [node.get("name", "") for node in root.iterfind(f"{{{S}}}tableColumns/{{{S}}}tableColumn")]
    _check_columns(root, columns, name, area, report, part)
    if headers:
        for offset, column in enumerate(columns[: area.right - area.left + 1]):
            text = held.get((area.top, area.left + offset))
            if text is None or text != _unescaped(column):
                place = cell_name(area.top, area.left + offset)
                report.add(part, f"the column “{column}” of {name} is not what the text in {place} says")
    return SheetTable(part, root.get("id", ""), name, area)


def check_clashes(tables: Iterable[SheetTable], names: set[str], report: Report) -> None:
    """Check that ids and names of tables are their own in the workbook; `names` in folded case."""
    tables = list(tables)
    ids = Counter(table.id for table in tables)
    folded = Counter(table.name.casefold() for table in tables)
    for table in tables:
        if ids[table.id] > 1:
            report.add(table.part, f"the table id {table.id} is used twice")
        if folded[table.name.casefold()] > 1:
            report.add(table.part, f"two tables are called {table.name}, capital letters do not count")
        if table.name.casefold() in names:
            report.add(table.part, f"{table.name} is the name of a table and of something else")


def _check_filter(root: etree._Element, name: str, area: Area, report: Report, part: str) -> None:
    node = root.find(f"{{{S}}}autoFilter")
    if node is None:
        return
    try:
        inside = area.holds(Area.parse(node.get("ref", "")))
    except ValueError:
        inside = False
    if not inside:
        report.add(part, f"the filter of {name} lies outside the table")


def _check_columns(
    root: etree._Element, columns: list[str], name: str, area: Area, report: Report, part: str
) -> None:
    width = area.right - area.left + 1
    if len(columns) != width:
        report.add(part, f"the table {name} names {len(columns)} columns and covers {width}")
    for column, times in Counter(column.casefold() for column in columns).items():
        if times > 1:
            report.add(part, f"the table {name} has {times} columns called “{column}”")
    ids = [node.get("id", "") for node in root.iterfind(f"{{{S}}}tableColumns/{{{S}}}tableColumn")]
    if len(set(ids)) < len(ids):
        report.add(part, f"two columns of the table {name} have the same id")


def _unescaped(column: str) -> str:
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), column)
