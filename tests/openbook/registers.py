"""The flagship's register as a workbook, as an analyst keeps it: typed into the form that `new` makes."""

from __future__ import annotations

import csv
import io
import shutil
from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from builder.register.blank_workbook import blank_workbook
from builder.register.columns import Kind
from builder.register.tables import TABLES

FLAGSHIP = Path(__file__).parents[2] / "reports" / "kazakhstan-kyrgyzstan"


def as_workbook(folder: Path, into: Path, *, wanted=lambda table, row: True) -> Path:
    """Copy a report whose register is a folder of CSV files into one whose register is a workbook."""
    into.mkdir(parents=True, exist_ok=True)
    shutil.copy(folder / "report.toml", into)
    book = load_workbook(io.BytesIO(blank_workbook("Kazakhstan", "Kyrgyzstan")))
    for table in TABLES:
        sheet = book[table.name]
        with (folder / "register" / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if wanted(table.name, row)]
        for at, row in enumerate(rows, 2):
            for number, column in enumerate(table.columns, 1):
                if text := row[column.name]:
                    cell = sheet.cell(at, number)
                    _type(cell, text, column.kind)
        last = sheet.cell(1, len(table.columns)).column_letter
        held = next(iter(sheet.tables.values()))
        held.ref = f"A1:{last}{max(len(rows) + 1, 2)}"
        held.autoFilter = None
    path = into / "register.xlsx"
    book.save(path)
    return path


def _type(cell, text: str, kind: Kind) -> None:
    if kind in (Kind.NUMBER, Kind.WHOLE):
        cell.value = float(text) if "." in text else int(text)
    elif kind is Kind.DATE:
        cell.value, cell.number_format = date.fromisoformat(text), "yyyy-mm-dd"
    else:
        cell.value, cell.data_type, cell.number_format = text, "s", "@"


def of_the_pair(table: str, row: dict[str, str]) -> bool:
    """Tell the rows of trade that say what the two countries trade with each other and the world, all goods."""
    if table != "trade":
        return True
    return row["commodity"] == "TOTAL" and row["partner"] in ("KAZ", "KGZ", "WLD")
