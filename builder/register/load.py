"""The register of a report, read and checked: all of it, or every problem it has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from builder.register.checks import check
from builder.register.evidence import Evidence
from builder.register.folder import RegisterFile, Standing, read_files
from builder.register.leaps import Leap, leaps
from builder.register.problems import InputRefused, Problem, Problems
from builder.register.reading import Reading, read_grid
from builder.register.report_toml import read_definition
from builder.register.rows import Name, Register
from builder.register.said import counted, sentence
from builder.register.tables import TABLES

__all__ = [
    "RegisterReading",
    "RegisterRefused",
    "Survey",
    "TableCount",
    "read_definition",
    "read_register",
    "survey_register",
]

_PLACES_NAMED = 5
_NAMING = ("kind", "code", "language", "form", "name")


@dataclass(frozen=True, slots=True)
class TableCount:
    """What became of a table's rows, empty ones apart: `rows_in` is `used` and `refused` together."""

    table: str
    rows_in: int
    used: int
    refused: int


@dataclass(frozen=True, slots=True)
class RegisterReading:
    """A register without a problem, the files it came from, and the count of rows of each table."""

    register: Register
    files: tuple[RegisterFile, ...]
    counts: tuple[TableCount, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """A register with all its problems; `register` holds the rows that have none.

    `source_names` are the ids and series of all sources, also of those refused, None where the table of
    sources cannot be read; `notes` stop nothing. `places` are the problems each at its own row; in
    `problems` what many rows share is said once. `refused_names` are the rows of names that something else
    is wrong with than their words: what they name is not missing too.
    """

    register: Register
    files: tuple[RegisterFile, ...]
    counts: tuple[TableCount, ...]
    problems: tuple[Problem, ...]
    source_names: frozenset[str] | None
    notes: tuple[Problem, ...]
    leaps: tuple[Leap, ...]
    places: tuple[Problem, ...] = ()
    refused_names: tuple[Name, ...] = ()


class RegisterRefused(InputRefused):
    """A register has problems; `counts` tells how many rows they touch."""

    def __init__(self, problems: Iterable[Problem], counts: tuple[TableCount, ...]) -> None:
        super().__init__(problems)
        self.counts = counts


def read_register(folder: Path, today: date | None = None) -> RegisterReading:
    """Read the register of the report in `folder`.

    `today` is the day nothing published, signed or done may lie after; None leaves that unchecked.
    Raises RegisterRefused with every problem of every table.
    """
    survey = survey_register(folder, today)
    if survey.problems:
        raise RegisterRefused(survey.problems, survey.counts)
    return RegisterReading(survey.register, survey.files, survey.counts)


def survey_register(folder: Path, today: date | None = None, standing: Standing | None = None) -> Survey:
    """Read the register of the report in `folder` as far as it can be read, with all its problems.

    `standing` is what the register holds where its file does not say it, as while it is open in Excel.
    """
    problems = Problems()
    notes = Problems()
    if standing is None:
        files, grids = read_files(folder, problems, notes)
    else:
        files, grids = standing.files, standing.grids
        problems.extend(standing.problems)
        notes.extend(standing.notes)
    readings = {grid.table.name: read_grid(grid, problems) for grid in grids}
    register = Register(**{name: reading.rows for name, reading in readings.items()})
    there = {Path(file.path).stem for file in files}
    problems.extend(check(_evidence(register, readings, there, today)))
    kept = _without_refused(register, problems)
    counts = tuple(_count(table.name, readings.get(table.name), kept, problems) for table in TABLES)
    sources = readings.get("sources")
    names = frozenset[str]().union(*sources.cited.values()) if sources and sources.cited else None
    gathered = _gathered(problems)
    places = tuple(sorted(set(problems)))
    refused = _refused_names(readings.get("names"), kept)
    return Survey(kept, files, counts, gathered, names, tuple(notes), tuple(leaps(kept)), places, refused)


def _refused_names(reading: Reading | None, kept: Register) -> tuple[Name, ...]:
    """Return the rows of names that were refused and still say what is called how."""
    if reading is None:
        return ()
    there = set(kept.names)
    said = [row for row in reading.rows if row not in there]
    for row in reading.broken:
        kind, code, language, form, name = (str(row.cells.get(column) or "") for column in _NAMING)
        if all((kind, code, language, form, name)):
            said.append(Name(kind, code, language, form, name, "", row.place))
    return tuple(said)


def _evidence(
    register: Register, readings: dict[str, Reading], there: set[str], today: date | None
) -> Evidence:
    def cited(table: str, column: str) -> frozenset[str] | None:
        if table in readings:
            return readings[table].cited.get(column)
        return None if table in there else frozenset()

    return Evidence(
        register=register,
        source_ids=cited("sources", "id"),
        commitment_ids=cited("commitments", "id"),
        events=cited("events", "event"),
        today=today,
        broken=tuple(row for reading in readings.values() for row in reading.broken),
    )


def _count(table: str, reading: Reading | None, kept: Register, problems: Problems) -> TableCount:
    if reading is None:
        return TableCount(table, 0, 0, 0)
    grid = reading.grid
    bad = {problem.row for problem in problems if (problem.file, problem.sheet) == (grid.file, grid.sheet)}
    readable = {row.place.row for row in reading.rows}
    refused = sum(1 for number in reading.numbers if number in bad or number not in readable)
    return TableCount(table, len(reading.numbers), len(getattr(kept, table)), refused)


def _without_refused(register: Register, problems: Problems) -> Register:
    bad = {(problem.file, problem.sheet, problem.row) for problem in problems}
    if not bad:
        return register

    def kept(rows: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(row for row in rows if (row.place.file, row.place.sheet, row.place.row) not in bad)

    return replace(register, **{table.name: kept(getattr(register, table.name)) for table in TABLES})


def _gathered(problems: Problems) -> tuple[Problem, ...]:
    """Sort the problems by place, and say once what many rows of a table share, naming the first few."""
    shared: dict[Problem, list[Problem]] = {}
    for problem in sorted(set(problems)):
        shared.setdefault(replace(problem, row=0), []).append(problem)
    return tuple(_said_once(same) for same in shared.values())


def _said_once(same: list[Problem]) -> Problem:
    first, *others = same
    if not others:
        return first
    named = ", ".join(str(problem.row) for problem in others[:_PLACES_NAMED])
    if len(others) > _PLACES_NAMED:
        more = len(others) - _PLACES_NAMED
        what = sentence(
            "{what} (also in rows {rows} and {more} more)", what=first.what, rows=named, more=more
        )
    else:
        what = counted(
            len(others),
            "{what} (also in row {rows})",
            "{what} (also in rows {rows})",
            what=first.what,
            rows=named,
        )
    return replace(first, what=what)
