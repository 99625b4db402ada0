"""Where a report's register stands: a folder of CSV files, or one workbook."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builder.register.cells import Grid
from builder.register.change import standing
from builder.register.csv_reader import read_csv
from builder.register.intake import MOST_IN_CSV, MOST_IN_OFFICE, FileRefused, taken
from builder.register.problems import Problem, Problems, nearest
from builder.register.said import sentence
from builder.register.tables import BY_NAME, TABLES

FOLDER = "register"
WORKBOOK = "register.xlsx"

_NOT_READ = (".xlsx", ".xlsm", ".xls", ".ods", ".tsv")


@dataclass(frozen=True, slots=True)
class RegisterFile:
    """One file of the register: its path from the report's folder, `/` between, and its SHA-256."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Standing:
    """A register as it stands somewhere else than in its file, such as in an open workbook."""

    files: tuple[RegisterFile, ...]
    grids: tuple[Grid, ...]
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()


def read_files(
    report: Path, problems: Problems, notes: Problems
) -> tuple[tuple[RegisterFile, ...], tuple[Grid, ...]]:
    """Read the register of the report in this folder, whichever of the two forms it has.

    `notes` takes what is passed over and stops nothing.
    """
    folder, workbook = report / FOLDER, report / WORKBOOK
    if folder.is_dir() and os.path.lexists(workbook):
        problems.add(
            WORKBOOK,
            sentence(
                "there is both a folder {folder} and a workbook {workbook}", folder=FOLDER, workbook=WORKBOOK
            ),
            "Keep one of the two: it cannot be told which is true",
        )
        return (), ()
    if os.path.lexists(workbook):
        return _from_workbook(workbook, problems, notes)
    if folder.is_dir():
        return _from_folder(folder, problems)
    problems.add(
        FOLDER,
        "the report has no register",
        sentence(
            "Make the folder {folder} or the workbook {workbook}; `tradebrief new` makes empty forms",
            folder=FOLDER,
            workbook=WORKBOOK,
        ),
    )
    return (), ()


def _from_workbook(
    path: Path, problems: Problems, notes: Problems
) -> tuple[tuple[RegisterFile, ...], tuple[Grid, ...]]:
    from builder.register.workbook_reader import read_workbook  # lxml is loaded only where a workbook is

    data = _taken(path, WORKBOOK, MOST_IN_OFFICE, path.parent, problems)
    if data is None:
        return (), ()
    return (RegisterFile(WORKBOOK, _sha256(data)),), read_workbook(data, WORKBOOK, problems, notes)


def _from_folder(folder: Path, problems: Problems) -> tuple[tuple[RegisterFile, ...], tuple[Grid, ...]]:
    for path in _strangers(folder):
        stem = path.stem.casefold()
        remedy = nearest(path.stem, BY_NAME) or sentence(
            "The tables are called: {by_name}", by_name=", ".join(BY_NAME)
        )
        if stem in BY_NAME:
            remedy = sentence("Save it as {stem}.csv", stem=stem)
        problems.add(f"{FOLDER}/{path.name}", "this file is none of the register's tables", remedy)
    files: list[RegisterFile] = []
    grids: list[Grid] = []
    for table in TABLES:
        path = standing(folder, f"{table.name}.csv")
        if os.path.lexists(path):
            name = f"{FOLDER}/{path.name}"
            data = _taken(path, name, MOST_IN_CSV, folder.parent, problems)
            if data is None:
                continue
            files.append(RegisterFile(name, _sha256(data)))
            if grid := read_csv(data, name, table, problems):
                grids.append(grid)
        else:
            problems.add(
                f"{FOLDER}/{table.name}.csv",
                sentence("the table {name} is missing", name=table.name),
                sentence(
                    "Put the file back, or make one of this line alone: {names}", names=",".join(table.names)
                ),
            )
    return tuple(files), tuple(grids)


def _taken(path: Path, name: str, most: int, inside: Path, problems: Problems) -> bytes | None:
    try:
        return taken(path, most, inside=inside)
    except FileRefused as refused:
        problems.add(name, refused.what, refused.remedy)
        return None


def _strangers(folder: Path) -> Iterator[Path]:
    """Yield the files that look like tables but are none; notes and what begins with a dot may lie there."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith((".", "~$")) or not path.is_file():
            continue
        is_table = path.suffix == ".csv" and path.stem in BY_NAME
        if not is_table and path.suffix.casefold() in (".csv", *_NOT_READ):
            yield path


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
