"""A small register that is right, and ways to write it with something wrong."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path

from openpyxl import load_workbook

from builder.register.blank_workbook import blank_workbook
from builder.register.forms import worked_example
from builder.register.load import RegisterRefused, read_register
from builder.register.tables import BY_NAME, TABLES

Rows = dict[str, list[dict[str, str]]]


def right_rows() -> Rows:
    """The worked example of the blank forms, and one more row of trade."""
    rows = {name: [dict(row) for row in found] for name, found in worked_example().items()}
    rows["trade"].append(rows["trade"][0] | {"flow": "M", "value": "453925.25315"})
    return rows


def csv_text(table: str, rows: list[dict[str, str]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, BY_NAME[table].names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def write_csv(report: Path, rows: Rows) -> Path:
    (report / "register").mkdir(parents=True, exist_ok=True)
    for table in TABLES:
        text = csv_text(table.name, rows.get(table.name, []))
        (report / "register" / f"{table.name}.csv").write_text(text, encoding="utf-8", newline="")
    return report


def open_form():
    """The blank workbook form, open in openpyxl."""
    return load_workbook(io.BytesIO(blank_workbook("Kazakhstan", "Kyrgyzstan")))


def write_workbook(report: Path, rows: Rows, book=None) -> Path:
    """Type the rows, as texts, into the form."""
    book = book or open_form()
    for name, found in rows.items():
        sheet, columns = book[name], BY_NAME[name].names
        for number, row in enumerate(found, 2):
            for at, column in enumerate(columns, 1):
                sheet.cell(number, at).value = row.get(column) or None
        table = sheet.tables[name]
        table.ref = f"{table.ref.split(':')[0]}:{sheet.cell(max(len(found), 1) + 1, len(columns)).coordinate}"
    report.mkdir(parents=True, exist_ok=True)
    book.save(report / "register.xlsx")
    return report


def with_cell(table: str, column: str, value: str, row: int = 2) -> Rows:
    rows = right_rows()
    rows[table][row - 2][column] = value
    return rows


def with_cells(table: str, values: Mapping[str, str], row: int = 2) -> Rows:
    rows = right_rows()
    rows[table][row - 2] |= values
    return rows


def refusal(report: Path, **options):
    """What a register is refused for; fails where it is not."""
    try:
        read_register(report, **options)
    except RegisterRefused as refused:
        return refused
    raise AssertionError("the register was not refused")
