"""Excel Tables: the template's one data row becomes as many as there are, and the table's edges follow."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from lxml import etree

from builder.package.area import LAST_ROW, Area, Reference, cell_name
from builder.package.namespaces import S
from builder.package.relationships import Relationships
from builder.register.said import sentence
from builder.workbook.cell import Pattern, holds_something, write_new_cell
from builder.workbook.content import Cell, FactCell, TableFill
from builder.workbook.grid import Grid
from builder.workbook.links import Links
from builder.workbook.sheets import Book, Sheet

_FORMATS = f"{{{S}}}conditionalFormatting"
_INPUT_RULES = f"{{{S}}}dataValidations/{{{S}}}dataValidation"
_IGNORED = f"{{{S}}}ignoredErrors/{{{S}}}ignoredError"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the template; `data` is the area of its data rows, without header and totals."""

    name: str
    part: str
    sheet: Sheet
    data: Area
    columns: tuple[str, ...]
    has_totals: bool = False

    def column(self, name: str) -> int:
        """Return the sheet's column of a table column; raises ValueError with the nearest name."""
        if name in self.columns:
            return self.data.left + self.columns.index(name)
        raise ValueError(f"the table {self.name} has no column “{name}”{nearest(name, self.columns)}")


@dataclass(frozen=True, slots=True)
class Growth:
    """What filling did to a table: its data rows ended in row `old` of its sheet and now end in `new`."""

    table: Table
    new: int

    def stretched(self, area: Area) -> Area:
        """Return where an area of the sheet that covers the data's end now ends."""
        data = self.table.data
        beside = area.right < data.left or area.left > data.right
        if beside or area.bottom < data.top or area.top > data.bottom:
            return area
        if area.bottom >= data.bottom:
            return area.to_row(area.bottom + self.new - data.bottom)
        return area.to_row(min(area.bottom, self.new))


def tables_of(book: Book) -> Iterator[Table]:
    """Yield every table of the workbook."""
    for sheet in book.sheets():
        for part in _table_parts(book, sheet):
            root = book.look(part)
            area = Area.parse(root.get("ref", ""))
            totals = int(root.get("totalsRowCount", "0"))
            yield Table(
                name=root.get("displayName", ""),
                part=part,
                sheet=sheet,
                data=replace(
                    area,
                    top=area.top + int(root.get("headerRowCount", "1")),
                    bottom=area.bottom - totals,
                ),
                columns=tuple(
                    node.get("name", "") for node in root.iterfind(f"{{{S}}}tableColumns/{{{S}}}tableColumn")
                ),
                has_totals=totals > 0,
            )


def places(facts: Iterable[FactCell], tables: Iterable[Table]) -> dict[str, Reference]:
    """Return the cell of each fact that stands in a table, as it will be once the tables are filled."""
    held = {table.name: table for table in tables}
    found = {}
    for fact in facts:
        if (table := held.get(fact.table)) is not None:
            row, column = table.data.top + fact.row, table.column(fact.column)
            found[fact.name] = Reference(table.sheet.name, Area(row, column, row, column))
    return found


def _table_parts(book: Book, sheet: Sheet) -> Iterator[str]:
    arrows = Relationships.of(book.package, sheet.part)
    for arrow in arrows:
        if arrow.type.endswith("/table") and not arrow.external:
            yield arrows.part(arrow)


def nearest(name: str, known: Iterable[str]) -> str:
    """Return a hint at the nearest known name, or nothing."""
    found = difflib.get_close_matches(name, list(known), 1)
    return f"; did you mean “{found[0]}”?" if found else ""


def fill_table(book: Book, table: Table, fill: TableFill, links: Links) -> tuple[Growth | None, list[str]]:
    """Write all rows of a table into its sheet; return what moved, or what is wrong with it."""
    bottom = table.data.top + len(fill.rows) - 1
    problems = [_of(table, what) for what in _faults(book, table, fill, bottom)]
    if problems:
        return None, problems
    book.edit(table.sheet.part)
    grid = book.grid(table.sheet.part)
    links.clear(table.sheet, table.data)
    prototype = grid.row(table.data.top)
    pattern = _patterns(grid, table, table.data.top)
    height = {name: prototype.get(name) for name in ("ht", "customHeight", "s", "customFormat")}
    for at, cells in enumerate(fill.rows):
        number = table.data.top + at
        nodes = _place_row(grid, table, number, pattern, height)
        problems += _write_row(book, grid, table, number, cells, nodes, pattern, links)
    _remove(grid, table, bottom)
    _set_edges(book, table, bottom)
    return Growth(table, bottom), problems


def resize_table(book: Book, table: Table, rows: int, links: Links) -> tuple[Growth | None, list[str]]:
    """Give a table so many data rows, new ones like its last; return what moved, or what is in its way."""
    bottom = table.data.top + rows - 1
    if rows < 1 or bottom > LAST_ROW:
        return None, [_of(table, sentence("{count} rows do not fit on a sheet", count=rows))]
    if bottom == table.data.bottom:
        return None, []
    grid = book.grid(table.sheet.part)
    if bottom > table.data.bottom or table.has_totals:
        problems = [_of(table, what) for what in _in_the_way(grid, table, bottom)]
        if problems:
            return None, problems
    book.edit(table.sheet.part)
    last = table.data.bottom
    prototype = grid.row(last)
    pattern = _patterns(grid, table, last)
    height = {name: prototype.get(name) for name in ("s", "customFormat")}
    for number in range(last + 1, bottom + 1):
        _place_row(grid, table, number, pattern, height)
    if bottom < last:
        links.clear(table.sheet, replace(table.data, top=bottom + 1))
    _remove(grid, table, bottom)
    _set_edges(book, table, bottom)
    return Growth(table, bottom), []


def _faults(book: Book, table: Table, fill: TableFill, bottom: int) -> Iterator[str]:
    """Yield why the table cannot be filled at all."""
    if not fill.rows:
        yield sentence(
            "a table needs a row of data; drop its sheet, or give one row that says there is nothing"
        )
        return
    if bottom > LAST_ROW:
        yield sentence("{count} rows do not fit on a sheet", count=len(fill.rows))
        return
    for at, row in enumerate(fill.rows, 1):
        if len(row) != len(table.columns):
            yield sentence(
                "row {row} has {cells} cells, the table has {columns} columns",
                row=at,
                cells=len(row),
                columns=len(table.columns),
            )
    yield from _in_the_way(book.grid(table.sheet.part), table, bottom)


def _in_the_way(grid: Grid, table: Table, bottom: int) -> Iterator[str]:
    """Yield what keeps a table from being as long as it should."""
    if table.has_totals:
        yield sentence("it has a totals row, below which nothing can grow; switch the totals row off")
    grown = replace(table.data, bottom=max(bottom, table.data.bottom))
    for node in grid.root.iterfind(f"{{{S}}}mergeCells/{{{S}}}mergeCell"):
        if Area.parse(node.get("ref", "")).meets(replace(grown, top=table.data.top - 1)):
            yield sentence(
                "the merged cells {cells} are in its way; take the merge out", cells=node.get("ref", "")
            )
    for number in sorted(grid.rows):
        if table.data.bottom < number:
            for column, node in grid.in_row(number).items():
                if table.data.left <= column <= table.data.right and holds_something(node):
                    yield sentence(
                        "{cell} stands below it; nothing may stand below a table",
                        cell=cell_name(number, column),
                    )


def _of(table: Table, what: str) -> str:
    return sentence("table {table}: {what}", table=table.name, what=what)


def _patterns(grid: Grid, table: Table, number: int) -> dict[int, Pattern]:
    """Return the patterns of a table's columns: the cells of a row, plain ones where it has none."""
    held = grid.in_row(number)
    plain = etree.Element(f"{{{S}}}c")
    columns = range(table.data.left, table.data.right + 1)
    return {column: Pattern.of(held.get(column, plain), table.data.top) for column in columns}


def _place_row(
    grid: Grid,
    table: Table,
    number: int,
    pattern: dict[int, Pattern],
    height: dict[str, str | None],
) -> dict[int, etree._Element]:
    """Put empty cells of the patterns' look into a row, leaving alone what stands beside the table.

    Returns the cells of the row by column.
    """
    row = grid.row(number)
    for name, value in height.items():
        if value is not None and row.get(name) is None:
            row.set(name, value)
    present = grid.in_row(number)
    kept = {at: node for at, node in present.items() if not table.data.left <= at <= table.data.right}
    for column, made in pattern.items():
        kept[column] = made.cell(cell_name(number, column))
    row.attrib.pop("spans", "")
    row[:] = [kept[column] for column in sorted(kept)]
    return kept


def _write_row(
    book: Book,
    grid: Grid,
    table: Table,
    number: int,
    cells: tuple[Cell, ...],
    nodes: dict[int, etree._Element],
    pattern: dict[int, Pattern],
    links: Links,
) -> Iterator[str]:
    """Write one data row into its empty cells; yield what is wrong with it."""
    for offset, cell in enumerate(cells):
        column = table.data.left + offset
        try:
            write_new_cell(nodes[column], cell, pattern[column], book.strings, book.styles)
            if cell.link:
                links.add(table.sheet, cell_name(number, column), cell.link)
        except ValueError as error:
            at = number - table.data.top + 1
            yield f"table {table.name}, row {at}, column “{table.columns[offset]}”: {error}"
    grid.fit(number, dict(enumerate(cells, table.data.left)), book.styles, nodes)


def _remove(grid: Grid, table: Table, bottom: int) -> None:
    """Take out the template's data rows that are not needed."""
    for number in range(bottom + 1, table.data.bottom + 1):
        row = grid.rows.get(number)
        for column, node in grid.in_row(number).items():
            if table.data.left <= column <= table.data.right:
                node.getparent().remove(node)  # type: ignore[union-attr]
        if row is not None and not len(row):
            grid.forget(number)


def _set_edges(book: Book, table: Table, bottom: int) -> None:
    if bottom == table.data.bottom:
        return
    root = book.edit(table.part)
    root.set("ref", str(Area.parse(root.get("ref", "")).to_row(bottom)))
    for node in root.iter(f"{{{S}}}autoFilter", f"{{{S}}}sortState", f"{{{S}}}sortCondition"):
        if ref := node.get("ref"):
            node.set("ref", str(Area.parse(ref).to_row(bottom)))


def stretch_rules(book: Book, growth: Growth) -> None:
    """Let conditional formats and input rules that cover the data cover all of it."""
    root = book.edit(growth.table.sheet.part)
    for path in (_FORMATS, _INPUT_RULES, _IGNORED):
        for node in root.iterfind(path):
            node.set("sqref", _stretched(node.get("sqref", ""), growth))
    for node in root.iterfind(f"{{{S}}}extLst//{{*}}sqref"):
        holder = node.getparent()
        if holder is not None and holder.tag.rpartition("}")[2] in (
            "conditionalFormatting",
            "dataValidation",
        ):
            node.text = _stretched(node.text or "", growth)


def _stretched(areas: str, growth: Growth) -> str:
    return " ".join(str(growth.stretched(Area.parse(area))) for area in areas.split())
