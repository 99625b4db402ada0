"""Lay out the stock workbook: `python -m templates.layout_workbook [--force] [--into DIR]`.

Runs only when somebody asks. `workbook.xlsx` beside this script is the truth: edited in Excel, it is never
overwritten unless `--force` is given.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from builder.package.namespaces import XDR
from builder.package.parts import Package
from builder.package.xml import parse, serialize
from templates.excel.cover import add_cover
from templates.excel.sheet import add_chart_sheet, add_table_sheet
from templates.sheets.order import SHEETS
from templates.sheets.sheet import Table
from templates.stock import Stock, lay_out_asked


def laid_out() -> Workbook:
    """Return the whole template."""
    book = Workbook()
    book._fonts[0].name, book._fonts[0].sz = "Arial", 10  # the Normal style: openpyxl has no other way
    cover = book.active
    cover.title = "Cover"
    for sheet in SHEETS:
        page_sheet = book.create_sheet(sheet.sheet)
        if isinstance(sheet, Table):
            add_table_sheet(book, page_sheet, sheet)
        else:
            add_chart_sheet(book, page_sheet, sheet)
    add_cover(book, cover)
    book.properties.creator = "TradeBrief"
    book.properties.created = book.properties.modified = datetime(2024, 1, 1)
    book.properties.identifier = ""
    book.properties.title, book.properties.language = "Trade and agreements: workbook", "en-GB"
    return book


def drawn() -> bytes:
    """Return the template as a file; not by `Workbook.save`, which dates it by the clock."""
    stream = io.BytesIO()
    with ZipFile(stream, "w") as archive:
        ExcelWriter(laid_out(), archive).write_data()
    return _described(Package.read(stream.getvalue())).to_bytes()


def _described(package: Package) -> Package:
    """Return the template with words for its charts, which openpyxl cannot write; filling says more."""
    for part in package:
        if part.startswith("xl/drawings/drawing"):
            root = parse(package[part])
            for frame in root.iter(f"{{{XDR}}}cNvPr"):
                frame.set(
                    "descr", "A chart of the table on this sheet, for the years or the year of the brief"
                )
            package = package.with_part(part, serialize(root))
    return package


def edited_parts(package: Package) -> Sequence[str]:
    """Return the parts that a person edits in Excel: sheets, tables, charts, names and looks."""
    return sorted(name for name in package if name.startswith("xl/"))


TEMPLATES = {"workbook": Stock("workbook.xlsx", drawn, edited_parts)}


def main(arguments: Sequence[str] | None = None) -> int:
    """Lay out the template; 1 where an edited one stands in the way."""
    return lay_out_asked(TEMPLATES, "Lay out the stock workbook.", arguments)


if __name__ == "__main__":
    raise SystemExit(main())
