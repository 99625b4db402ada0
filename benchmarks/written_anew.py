"""A finished workbook written from nothing by XlsxWriter."""

from __future__ import annotations

import io
from datetime import datetime

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from benchmarks.cells import BookContent, Content, SheetContent


def written_anew(wanted: BookContent) -> bytes:
    """Return a workbook with these cells, tables, names and charts."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    formats: dict[str, Format] = {}
    for name, content in wanted.sheets.items():
        sheet = book.add_worksheet(name)
        _add_tables(sheet, content)
        for (row, column), cell in content.cells.items():
            form = formats.get(cell.number_format)
            if form is None:
                form = formats[cell.number_format] = book.add_format({"num_format": cell.number_format})
            _write(sheet, row - 1, column - 1, cell, form)
        for number, areas in enumerate(content.charts):
            _add_chart(book, sheet, areas, number)
    for name, place in wanted.names.items():
        book.define_name(name, f"={place}")
    book.close()
    return out.getvalue()


def _add_tables(sheet: Worksheet, content: SheetContent) -> None:
    for name, edges in content.tables.items():
        left, top = _place(edges.split(":")[0])
        right, _ = _place(edges.split(":")[1])
        heads = [{"header": str(content.cells[top, column].value)} for column in range(left, right + 1)]
        sheet.add_table(edges, {"name": name, "columns": heads})


def _write(sheet: Worksheet, row: int, column: int, cell: Content, form: Format) -> None:
    if cell.link:
        where = f"internal:{cell.link[1:]}" if cell.link.startswith("#") else cell.link
        # The link first: it writes a text of its own, which the cell's content then replaces.
        sheet.write_url(row, column, where, form)
    value = cell.value
    if isinstance(value, str) and value.startswith("="):
        sheet.write_formula(row, column, value, form, "" if cell.result is None else cell.result)
    elif isinstance(value, str):
        sheet.write_string(row, column, value, form)
    elif isinstance(value, datetime):
        sheet.write_datetime(row, column, value, form)
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value, form)
    else:
        sheet.write_number(row, column, value, form)


def _add_chart(book: Workbook, sheet: Worksheet, areas: tuple[str, ...], number: int) -> None:
    chart = book.add_chart({"type": "line"})
    for area in areas:
        chart.add_series({"values": f"={area}"})
    sheet.insert_chart(4 + 20 * number, 5, chart)


def _place(name: str) -> tuple[int, int]:
    letters = name.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column, int(name[len(letters) :])
