"""Reading the register from a workbook: its Excel Tables that bear the names of the register's tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from lxml import etree

from builder.package.active import active
from builder.package.namespaces import R, S
from builder.package.parts import Package, PackageRefused
from builder.package.relationships import Relationships
from builder.package.xml import XmlRefused, parse
from builder.register.cells import Cell, Grid
from builder.register.problems import Problems, nearest
from builder.register.said import sentence
from builder.register.sheet_cells import (
    Area,
    Sheet,
    SheetRefused,
    Vocabulary,
    area,
    read_sheet,
    read_vocabulary,
)
from builder.register.tables import BY_NAME

_WORKSHEET = R + "/worksheet"
# Sheets that explain the form, hold its lists, or say what we found in the analyst's language, with their
# tables: no part of the register.
OURS = {
    "Guide": "Guide",
    "Lists": "Lists",
    "Figures": "Figures",
    **dict.fromkeys(("Problems", "Замечания", "Қателер", "Каталар"), "Problems"),
    **dict.fromkeys(
        ("Refresh log", "Журнал обновлений", "Жаңарту журналы", "Жаңыртуу журналы"), "RefreshLog"
    ),
}
_TABLE = R + "/table"
# Far more than any table of the register has: a header so wide is a slip, and naming each column no help.
MOST_COLUMNS = 200
_RESAVE = "Open it in Excel and save it as “Excel Workbook (*.xlsx)”"


def read_workbook(data: bytes, file: str, problems: Problems, notes: Problems) -> tuple[Grid, ...]:
    """Return the register's tables found in a workbook, in the order of its sheets.

    A table that is missing is a problem; a sheet without an Excel Table is passed over with a note.

    Refuses whatever is not an ordinary workbook: packed like a bomb, with a document type
    definition, with macros or anything else that acts, protected by a password.
    """
    try:
        return tuple(_grids(Package.read(data), file, problems, notes))
    except (PackageRefused, XmlRefused, SheetRefused) as error:
        problems.add(file, sentence("the file {error}", error=error), _RESAVE)
    except KeyError as error:
        problems.add(
            file, sentence("the file refers to a part that it does not have ({error})", error=error), _RESAVE
        )
    return ()


@dataclass(frozen=True, slots=True)
class FoundTable:
    """An Excel Table: its name, all its cells, and how many rows its header and totals take."""

    name: str
    area: Area
    header_rows: int
    totals_rows: int


@dataclass(frozen=True, slots=True)
class FoundSheet:
    """A sheet of a workbook, in a file or open in Excel: its tables, and how its cells are read."""

    name: str
    tables: tuple[FoundTable, ...]
    read: Callable[[], Sheet]


def _grids(package: Package, file: str, problems: Problems, notes: Problems) -> Iterator[Grid]:
    if acting := active(package):
        for what in acting:
            problems.add(
                file,
                sentence("the workbook {what}", what=what),
                "Take it out, and save as “Excel Workbook (*.xlsx)”",
            )
        return
    workbook = next(iter(Relationships.of(package).parts(R + "/officeDocument")), "")
    if workbook not in package:
        raise PackageRefused("has no workbook in it")
    arrows = Relationships.of(package, workbook)
    root = parse(package[workbook])
    if root.tag != f"{{{S}}}workbook":
        raise SheetRefused("is not a workbook of the usual kind")
    settings = root.find(f"{{{S}}}workbookPr")
    vocabulary = read_vocabulary(
        package,
        next(iter(arrows.parts(R + "/sharedStrings")), ""),
        next(iter(arrows.parts(R + "/styles")), ""),
        from_1904=settings is not None and settings.get("date1904") in ("1", "true"),
    )
    yield from grids_of(_sheets(package, root, arrows, vocabulary), file, problems, notes)


def _sheets(
    package: Package, root: etree._Element, arrows: Relationships, vocabulary: Vocabulary
) -> Iterator[FoundSheet]:
    for node in root.iter(f"{{{S}}}sheet"):
        row = arrows[node.get(f"{{{R}}}id", "")]
        if row.type == _WORKSHEET and not row.external:
            name, part = node.get("name", ""), arrows.part(row)
            yield FoundSheet(
                name, _tables(package, part), partial(read_sheet, name, package[part], vocabulary)
            )


def grids_of(sheets: Iterable[FoundSheet], file: str, problems: Problems, notes: Problems) -> Iterator[Grid]:
    """Yield the register's tables on these sheets; see `read_workbook`. Raises SheetRefused."""
    seen: dict[str, str] = {}
    named: set[str] = set()
    for sheet in sheets:
        # Ours are known by their tables' names: a person may call the sheets as he likes.
        tables = [table for table in sheet.tables if table.name not in OURS.values()]
        named |= {table.name for table in tables} | ({sheet.name} if not tables else set())
        if not sheet.tables and sheet.name not in (*OURS, *BY_NAME):
            what = "the sheet has no Excel Table and is not read"
            notes.add(file, what, "Its cells are no part of the register", sheet=sheet.name)
        for grid in _sheet_grids(sheet, tables, file, problems):
            if grid.table.name in seen:
                problems.add(
                    file, sentence("the table {name} stands twice", name=grid.table.name), sheet=sheet.name
                )
            else:
                seen[grid.table.name] = sheet.name
                yield grid
    for missing in (name for name in BY_NAME if name not in named):
        remedy = sentence(
            "Name the Excel Table that holds it {missing}, or copy the empty one from a new form",
            missing=missing,
        )
        problems.add(file, sentence("the table {missing} is missing", missing=missing), remedy)


def _tables(package: Package, part: str) -> tuple[FoundTable, ...]:
    if part not in package:
        raise KeyError(part)
    return tuple(_table(package[path]) for path in Relationships.of(package, part).parts(_TABLE))


def _sheet_grids(
    found: FoundSheet, tables: list[FoundTable], file: str, problems: Problems
) -> Iterator[Grid]:
    name = found.name
    known = [table for table in tables if table.name in BY_NAME]
    for table in tables:
        if table.name not in BY_NAME:
            remedy = nearest(table.name, BY_NAME) or sentence(
                "The tables are called: {by_name}", by_name=", ".join(BY_NAME)
            )
            problems.add(
                file, sentence("the register has no table “{name}”", name=table.name), remedy, sheet=name
            )
    if not tables and name in BY_NAME:
        problems.add(
            file,
            sentence("there is no Excel Table called {name} on the sheet", name=name),
            sentence("Select the cells with their header, press Ctrl+T and name the table {name}", name=name),
            sheet=name,
        )
    if len(known) > 1:
        both = " and ".join(table.name for table in known)
        problems.add(
            file,
            sentence("the tables {both} stand on one sheet", both=both),
            "Give each a sheet of its own",
            sheet=name,
        )
    elif known:
        sheet = found.read()
        if grid := _grid(sheet, known[0], file, problems):
            yield grid


def _grid(sheet: Sheet, table: FoundTable, file: str, problems: Problems) -> Grid | None:
    left, top, right, bottom = table.area
    if table.header_rows != 1:
        problems.add(
            file,
            sentence("the table {name} has no header row", name=table.name),
            "Tick “Header Row” for it",
            sheet=sheet.name,
        )
        return None
    _refuse_merged(sheet, table, file, problems)
    _refuse_rows_below(sheet, table, file, problems)
    if right - left >= MOST_COLUMNS:
        problems.add(
            file,
            sentence("the table {name} is {right} columns wide", name=table.name, right=right - left + 1),
            sentence(
                "Drag its corner back to the {count} columns that it has",
                count=len(BY_NAME[table.name].names),
            ),
            sheet=sheet.name,
        )
        return None
    columns = range(left, right + 1)
    names = sheet.cells.get(top, {})
    header = tuple(name if isinstance(name := names.get(column, ""), str) else "" for column in columns)
    rows: list[tuple[int, tuple[Cell, ...]]] = []
    for number in sorted(number for number in sheet.cells if top < number <= bottom - table.totals_rows):
        cells = sheet.cells[number]
        rows.append((number, tuple(cells.get(column, "") for column in columns)))
    return Grid(BY_NAME[table.name], file, sheet.name, header, top, rows)


def _refuse_merged(sheet: Sheet, table: FoundTable, file: str, problems: Problems) -> None:
    left, top, right, bottom = table.area
    rows = {
        max(first_row, top)
        for first_column, first_row, last_column, last_row in sheet.merged
        if first_column <= right and last_column >= left and first_row <= bottom and last_row >= top
    }
    for row in sorted(rows):
        problems.add(
            file,
            sentence("merged cells stand in the table {name}", name=table.name),
            "Unmerge them and fill each cell",
            sheet=sheet.name,
            row=row,
        )


def _refuse_rows_below(sheet: Sheet, table: FoundTable, file: str, problems: Problems) -> None:
    """Name the first row that was typed under the table and would be passed over in silence."""
    left, _, right, bottom = table.area
    for number in sorted(number for number in sheet.cells if number > bottom):
        if any(left <= column <= right for column in sheet.cells[number]):
            problems.add(
                file,
                sentence(
                    "the row stands under the table {name}, not in it, and would not be read", name=table.name
                ),
                "Drag the corner of the table down over it, or take the row away",
                sheet=sheet.name,
                row=number,
            )
            return


def _table(data: bytes) -> FoundTable:
    root = parse(data)
    return FoundTable(
        root.get("displayName") or root.get("name") or "",
        area(root.get("ref", "")),
        _count(root.get("headerRowCount"), 1),
        _count(root.get("totalsRowCount"), 0),
    )


def _count(text: str | None, default: int) -> int:
    return int(text) if text in ("0", "1") else default
