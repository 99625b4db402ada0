"""A register kept in a workbook, as the CSV files that imports write."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from builder.register.cells import Cell, Flaw, Grid
from builder.register.change import change, changing
from builder.register.folder import FOLDER, WORKBOOK, read_files
from builder.register.problems import Problems
from builder.register.said import sentence
from builder.register.tables import TABLES

KEPT = "register-kept.xlsx"


def check_is_csv(report: Path, problems: Problems) -> None:
    """Note the problem of a report whose register is a workbook: imports write CSV files."""
    for workbook in (report / WORKBOOK, report / FOLDER / WORKBOOK):
        if os.path.lexists(workbook):
            what = "the report keeps its register in a workbook, and an import writes CSV files"
            remedy = sentence(
                "Import with --to-csv: its tables become CSV files, the workbook is kept as {kept}", kept=KEPT
            )
            problems.add(str(workbook), what, remedy)


def to_csv(report: Path) -> tuple[Path, ...]:
    """Turn the register's workbook into CSV files, keep it under another name, and return the files.

    A report whose register is in CSV files stays as it is. Raises InputRefused, with nothing written, where a
    cell of the workbook holds no value or a name is taken.
    """
    workbook = report / WORKBOOK
    if not os.path.lexists(workbook):
        return ()
    problems = Problems()
    with changing(report):
        if (report / KEPT).exists():
            taken = sentence("there is already a file {kept}", kept=KEPT)
            problems.add(KEPT, taken, "Move it to another folder")
        _, grids = read_files(report, problems, Problems())
        held = {grid.table.name: _text(grid, problems) for grid in grids}
        problems.raise_if_any()
        files = {f"{FOLDER}/{table.name}.csv": held[table.name] for table in TABLES}
        change(report, files)
        os.replace(workbook, report / KEPT)
    return tuple(report / name for name in files)


def _text(grid: Grid, problems: Problems) -> bytes:
    """Return the table as a CSV file, its columns in their usual order."""
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(grid.header)
    for number, cells in grid.rows:
        if any(cell != "" for cell in cells):
            writer.writerow(_written(grid, number, cells, problems))
    return lines.getvalue().encode()


def _written(grid: Grid, number: int, cells: Sequence[Cell], problems: Problems) -> list[str]:
    texts = []
    for name, cell in zip(grid.header, cells, strict=True):
        if isinstance(cell, Flaw):
            problems.add(grid.file, cell.what, cell.remedy, sheet=grid.sheet, row=number, column=name)
        elif isinstance(cell, Decimal):
            texts.append(f"{cell:f}")
        else:
            texts.append(cell.isoformat() if isinstance(cell, date) else cell)
    return texts
