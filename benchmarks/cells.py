"""The finished cells of a workbook as plain values, to hand to the peers and to compare what they made."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from openpyxl import load_workbook
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.worksheet import Worksheet

from benchmarks.race import Unequal
from builder.package.cells import sheets_of
from builder.package.parts import Package

Value = object
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Content:
    """What stands in a cell: a formula with its sign or a constant, last result, number format, link."""

    value: Value
    result: Value
    number_format: str
    link: str
    is_array: bool = False


@dataclass(frozen=True, slots=True)
class SheetContent:
    """A sheet's cells by row and column from 1; its tables by name with their edges."""

    cells: Mapping[Place, Content]
    tables: Mapping[str, str]
    charts: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class BookContent:
    """A workbook's sheets in order, and what its names mean."""

    sheets: Mapping[str, SheetContent]
    names: Mapping[str, str]


def content_of(data: bytes) -> BookContent:
    """Return what a finished workbook holds, as openpyxl reads it, and the results as they are stored."""
    book = load_workbook(io.BytesIO(data))
    results = {sheet.name: sheet.cells for sheet in sheets_of(Package.read(data))}
    sheets = {}
    for sheet in book.worksheets:
        held = results[sheet.title]
        cells = {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value in (None, ""):
                    continue
                place = (cell.row, cell.column)
                is_array = isinstance(cell.value, ArrayFormula)
                value = cell.value.text if is_array else cell.value
                result = held[place].value if place in held else None
                link = cell.hyperlink
                target = "" if link is None else f"#{link.location}" if link.location else link.target or ""
                cells[place] = Content(value, result, cell.number_format, target, is_array)
        tables = {table.displayName: table.ref for table in sheet.tables.values()}
        sheets[sheet.title] = SheetContent(cells, tables, tuple(_references(sheet)))
    return BookContent(sheets, {name: held.attr_text for name, held in book.defined_names.items()})


def _references(sheet: Worksheet) -> Iterator[tuple[str, ...]]:
    """Yield the areas that each chart of a sheet draws."""
    for chart in sheet._charts:
        yield tuple(sorted(series.val.numRef.f for one in chart._charts for series in one.series))


def compare(ours: BookContent, theirs: BookContent, *, results: bool, formats: bool = True) -> str:
    """Return what was found equal; raises Unequal with the first difference.

    `results` compares the stored results of formulas too, which openpyxl cannot write.
    """
    if list(ours.sheets) != list(theirs.sheets):
        raise Unequal(f"sheets: {list(ours.sheets)} and {list(theirs.sheets)}")
    count = charts = 0
    for name, sheet in ours.sheets.items():
        other = theirs.sheets[name]
        for place in sorted(sheet.cells.keys() | other.cells.keys()):
            here, there = sheet.cells.get(place), other.cells.get(place)
            if not _alike(here, there, results, formats):
                raise Unequal(f"{name}, row {place[0]}, column {place[1]}: {here} and {there}")
        if sheet.tables != other.tables:
            raise Unequal(f"{name}: tables {sheet.tables} and {other.tables}")
        if sheet.charts != other.charts:
            raise Unequal(f"{name}: charts of {sheet.charts} and {other.charts}")
        count, charts = count + len(sheet.cells), charts + len(sheet.charts)
    missing = {name for name, place in ours.names.items() if theirs.names.get(name) != place}
    if missing:
        raise Unequal(f"names: {sorted(missing)[:5]} mean something else")
    what = "formula or value" + (", stored result" * results) + (", number format" * formats)
    return (
        f"{what} and link of {count:,} cells on {len(ours.sheets)} sheets, the edges of "
        f"{sum(len(sheet.tables) for sheet in ours.sheets.values())} tables, {len(ours.names):,} names, "
        f"what {charts} charts draw"
    )


def _alike(one: Content | None, other: Content | None, results: bool, formats: bool) -> bool:
    if one is None or other is None:
        return one is other
    return (
        _same_value(one.value, other.value)
        and one.link == other.link
        and (not results or _same_value(one.result, other.result))
        and (not formats or one.number_format == other.number_format)
    )


def _same_value(one: Value, other: Value) -> bool:
    """Return whether two values are the same; openpyxl writes the sixteenth digit of a number rounded."""
    if isinstance(one, float | int) and isinstance(other, float | int):
        return math.isclose(one, other, rel_tol=1e-14)
    return one == other
