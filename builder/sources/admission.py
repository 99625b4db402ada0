"""What figures would do to a register is looked at before they are written: what `check` refuses stays out.

A register that was sound is never left with a problem by an import. One that had problems before takes
figures all the same, unless the figures' own rows have problems.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from builder.register import currency
from builder.register.csv_reader import read_csv
from builder.register.definition import Definition
from builder.register.folder import FOLDER, Standing, read_files
from builder.register.leaps import shown
from builder.register.load import Survey, survey_register
from builder.register.problems import InputRefused, Problem, Problems
from builder.register.report_toml import read_definition
from builder.register.said import sentence
from builder.register.tables import BY_NAME
from builder.sources.edition import Imported

_MOST = 5
# A country's trade with another grows tenfold in a year now and then; a hundredfold is a slip.
_BEYOND_BELIEF = Decimal(100)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A figure that may be a slip: the file it came in, and what is odd about it.

    `beyond_belief` is whether nobody would print it without having looked.
    """

    file: str
    what: str
    beyond_belief: bool


def definition_of(report: Path) -> Definition | None:
    """Return a report's definition; None where it cannot be read, of which `check` tells."""
    try:
        return read_definition(report)
    except InputRefused:
        return None


def files_of(editions: Iterable[Imported]) -> dict[str, str]:
    """Return the file that each source's figures came in."""
    return {edition.source.id: edition.source.file.strip() for edition in editions}


def in_another_currency(
    editions: Iterable[Imported], definition: Definition | None, *, empty: bool
) -> Iterator[Problem]:
    """Yield a problem for each edition in another currency than the report's.

    `empty` is whether the register holds no trade yet, so that the report's currency can still be chosen.
    """
    for edition in editions if definition else ():
        assert definition is not None
        wrong = [row.unit for row in edition.trade if currency.of(row.unit) != definition.currency]
        if wrong:
            other = currency.of(wrong[0])
            what = sentence(
                "its values are in {wrong}, the report in {currency}",
                wrong=wrong[0],
                currency=definition.currency,
            )
            remedy = (
                sentence('Write currency = "{other}" in report.toml, then import again', other=other)
                if empty
                else sentence("Nothing is converted: take it into a report in {other}", other=other)
            )
            yield Problem(edition.source.file.strip(), "", 0, "", what, remedy)


def other_countries(edition: Imported, definition: Definition | None) -> str:
    """Return a note where an edition has no trade between a report's two countries; else nothing."""
    if definition is None:
        return ""
    pair = {definition.home, definition.partner}
    if any({row.reporter, row.partner} == pair for row in edition.trade):
        return ""
    reporters = sorted({row.reporter for row in edition.trade})
    partners = sorted({row.partner for row in edition.trade})
    return sentence(
        "nothing in it is of the trade between {home} and {partner}: it is the trade of {reporters} with "
        "{partners}",
        home=definition.home,
        partner=definition.partner,
        reporters=_listed(reporters),
        partners=_listed(partners),
    )


def with_silent(edition: Imported, definition: Definition | None) -> Imported:
    """Return an edition with the zeros it proves for a report's two countries, and a note of each."""
    pair = {definition.home, definition.partner} if definition else set()
    zeros = tuple(row for row in edition.silent if {row.reporter, row.partner} == pair)
    notes = (
        sentence(
            "{reporter} has no line of its trade with {partner}, {flow}, {period}: those given make the "
            "whole, so 0 is taken",
            reporter=row.reporter,
            partner=row.partner,
            flow=row.flow,
            period=row.period.iso,
        )
        for row in zeros
    )
    return replace(edition, trade=(*edition.trade, *zeros), notes=(*edition.notes, *notes), silent=())


def _listed(codes: Sequence[str]) -> str:
    first = ", ".join(codes[:_MOST])
    if len(codes) <= _MOST:
        return first
    return sentence("{listed} and {count} more", listed=first, count=len(codes) - _MOST)


def surveyed(report: Path, files: Mapping[str, bytes], today: date) -> Survey:
    """Return a report's register as it would be with these tables, by file name."""
    return survey_register(report, today, _with(report, files))


def doubts(after: Survey, came_in: Mapping[str, str], definition: Definition | None) -> tuple[Doubt, ...]:
    """Return what leaps in the figures that came in: totals of the trade between a report's two countries."""
    pair = {definition.home, definition.partner} if definition else set()
    return tuple(
        Doubt(
            came_in[leap.row.source],
            sentence(
                "{reporter}, {flow}, {period}: {value} {unit} is {shown} times the year before, {value2} "
                "{unit2}. A slip of the decimal mark, or of thousands?",
                reporter=leap.row.reporter,
                flow=leap.row.flow,
                period=leap.row.period.iso,
                value=leap.row.value,
                unit=currency.in_words(leap.row.unit),
                shown=shown(leap.ratio),
                value2=leap.before.value,
                unit2=currency.in_words(leap.before.unit),
            ),
            beyond_belief=not 1 / _BEYOND_BELIEF < leap.ratio < _BEYOND_BELIEF,
        )
        for leap in after.leaps
        if leap.row.source in came_in and leap.row.commodity == "TOTAL" and leap.countries == pair
    )


def unsound(
    report: Path, after: Survey, came_in: Mapping[str, str], files: Mapping[str, bytes], today: date
) -> tuple[Problem, ...]:
    """Return the problems that a report's register would have `after` an import and has not now.

    `files` are the tables as they would be written, by file name. `came_in` has the file that each new
    source's figures came in: problems name it.
    """
    if not after.problems:
        return ()
    before = survey_register(report, today)
    known = {replace(problem, row=0) for problem in before.places}
    sources = {name: _sources(data) for name, data in files.items()}
    found: dict[tuple[str, str], tuple[Problem, int]] = {}
    for problem in after.places:
        lines = sources.get(problem.file.removeprefix(f"{FOLDER}/"), ())
        source = lines[problem.row - 2] if 2 <= problem.row < len(lines) + 2 else ""
        if replace(problem, row=0) in known or (before.problems and source not in came_in):
            continue
        file = came_in.get(source) or next(iter(came_in.values()), "")
        first, count = found.get((file, problem.what), (problem, 0))
        found[file, problem.what] = first, count + 1
    return tuple(_told(file, *told) for (file, _), told in found.items())


def _told(file: str, problem: Problem, count: int) -> Problem:
    what = sentence(
        "the register would not be sound with it: {file}, {column}: {what}",
        file=problem.file,
        column=problem.column,
        what=problem.what,
    )
    if count > 1:
        what = sentence("{what} (and {count} more rows)", what=what, count=count - 1)
    return Problem(file, "", 0, "", what, problem.remedy)


def _with(report: Path, files: Mapping[str, bytes]) -> Standing:
    """Return the register as it would stand with these files in it."""
    problems, notes = Problems(), Problems()
    hashes, grids = read_files(report, problems, notes)
    kept = [grid for grid in grids if f"{grid.table.name}.csv" not in files]
    for name, data in files.items():
        if grid := read_csv(data, f"{FOLDER}/{name}", BY_NAME[name.removesuffix(".csv")], problems):
            kept.append(grid)
    return Standing(hashes, tuple(kept), tuple(problems), tuple(notes))


def _sources(data: bytes) -> list[str]:
    """Return the source that each row of a table is of, the first row of figures first."""
    rows = csv.DictReader(io.StringIO(data.decode("utf-8"), newline=""))
    return [row.get("source") or row.get("id") or "" for row in rows]
