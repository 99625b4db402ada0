"""Goal 2: a workbook filled from its template, against openpyxl filling it and XlsxWriter writing it anew."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from copy import copy
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table
from openpyxl.worksheet.worksheet import Worksheet

from benchmarks.cells import BookContent, Place, SheetContent, compare, content_of
from benchmarks.flagship import brief
from benchmarks.race import Peer, Race
from builder.workbook.fill import fill

Gone = Mapping[str, tuple[Place, ...]]


def races(scratch: Path) -> Iterator[Race]:
    """Yield the race: the whole workbook of the flagship brief."""
    from benchmarks.written_anew import written_anew

    held = brief()
    template, asked = held.template("workbook"), held.book
    done = content_of(fill(template, asked).data)
    gone = gone_in(template, done)
    same = compare(done, content_of(filled(template, done, gone)), results=False)
    new = compare(done, content_of(written_anew(done)), results=True)
    yield Race(
        2,
        f"workbook of {sum(len(sheet.cells) for sheet in done.sheets.values()):,} cells, filled",
        lambda: fill(template, asked),
        (
            Peer("openpyxl, same template", lambda: filled(template, done, gone), 8),
            Peer("XlsxWriter, from nothing", lambda: written_anew(done), 3),
        ),
        f"with openpyxl {same}; with XlsxWriter {new}",
        "Only ours works its formulas out of the template's and checks each text and reference; the peers "
        "are handed finished formulas. openpyxl writes no results of formulas and drops the charts' "
        "descriptions; XlsxWriter gives cells their number format alone, charts none of the template's look.",
    )


def filled(template: bytes, wanted: BookContent, gone: Gone) -> bytes:
    """Return the template filled by openpyxl."""
    book = load_workbook(io.BytesIO(template))
    for sheet in list(book.worksheets):
        if sheet.title not in wanted.sheets:
            book.remove(sheet)
        else:
            for row, column in gone[sheet.title]:
                cell = sheet.cell(row, column)
                cell.hyperlink = None
                cell.value = None
            _fill(sheet, wanted.sheets[sheet.title])
    for name, place in wanted.names.items():
        book.defined_names[name] = DefinedName(name, attr_text=place)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(sheet: Worksheet, wanted: SheetContent) -> None:
    for name, edges in wanted.tables.items():
        _stretch(sheet, sheet.tables[name], edges)
    for (row, column), content in wanted.cells.items():
        cell = sheet.cell(row, column)
        cell.value = content.value
        if cell.number_format != content.number_format:
            cell.number_format = content.number_format
        if content.link.startswith("#"):
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=content.link[1:])
        elif content.link:
            cell.hyperlink = content.link
    for chart, areas in zip(sheet._charts, wanted.charts, strict=True):
        held = [series for one in chart._charts for series in one.series]
        for series, area in zip(sorted(held, key=lambda one: one.val.numRef.f), areas, strict=True):
            series.val.numRef.f = area


def gone_in(template: bytes, wanted: BookContent) -> Gone:
    """Return the template's cells whose words or links there is nothing to say for."""
    book = load_workbook(io.BytesIO(template))
    return {
        name: tuple(
            (cell.row, cell.column)
            for row in book[name].iter_rows()
            for cell in row
            if (cell.value is not None or cell.hyperlink is not None)
            and not ((held := sheet.cells.get((cell.row, cell.column))) and (held.link or not cell.hyperlink))
        )
        for name, sheet in wanted.sheets.items()
    }


def _stretch(sheet: Worksheet, table: Table, edges: str) -> None:
    """Let a table end where it should; new rows look like the template's first."""
    (left, top), (right, bottom) = _corner(sheet, table.ref, 0), _corner(sheet, edges, 1)
    pattern = [copy(sheet.cell(top + 1, column)._style) for column in range(left, right + 1)]
    height = sheet.row_dimensions[top + 1].height
    for row in range(top + 1, bottom + 1):
        for column, style in enumerate(pattern, left):
            cell = sheet.cell(row, column)
            cell._style = copy(style)
            cell.value = None
        sheet.row_dimensions[row].height = height
    table.ref = edges
    if table.autoFilter is not None:
        table.autoFilter.ref = edges


def _corner(sheet: Worksheet, area: str, which: int) -> tuple[int, int]:
    cell = sheet[area.split(":")[which]]
    return cell.column, cell.row
