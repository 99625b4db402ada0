"""A report as it is read: definition, register and templates, with all their problems at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from builder.publish.manifest import RegisterFile
from builder.register.currency import currency_notes, currency_problems
from builder.register.definition import Definition
from builder.register.folder import Standing
from builder.register.problems import InputRefused, Problem, Problems
from builder.register.rows import Register
from builder.register.said import counted, sentence
from builder.register.unused import unused
from builder.stationery import template, template_notes, template_problems
from builder.wording.copied import copied
from builder.wording.misnamed import misnamed, unasked
from builder.wording.unknown_roles import unknown_roles
from builder.wording.unprinted import unprinted
from builder.wording.untranslated import not_in_english, untranslated
from builder.wording.written import SOURCE_LANGUAGE, why_not

if TYPE_CHECKING:
    from builder.register.load import Survey
    from builder.register.quotes import Unchecked

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Inputs:
    """A report read and found sound: its definition, register, files, and remarks that stop nothing.

    `details` are the remarks that a note sums up.
    """

    definition: Definition
    register: Register
    files: tuple[RegisterFile, ...]
    notes: tuple[str, ...]
    rows: int
    details: tuple[str, ...]


def read(folder: Path, today: date, texts: Path | None = None, standing: Standing | None = None) -> Inputs:
    """Read a report and check all of it; `standing` is the register where its file does not say it.

    Raises InputRefused with every problem of its definition, register, quotes and templates.
    """
    inputs, problems, _ = surveyed(folder, today, texts, standing)
    if inputs is None or problems:
        raise InputRefused(problems)
    return inputs


def surveyed(
    folder: Path, today: date, texts: Path | None = None, standing: Standing | None = None
) -> tuple[Inputs | None, tuple[Problem, ...], tuple[Problem, ...]]:
    """Return a report where nothing is wrong with it, and its problems.

    The third are the problems again, those that many rows share at each of the rows.
    """
    from builder.register.load import read_definition, survey_register
    from builder.register.quotes import check_quotes

    found = Problems()
    definition = _collected(found, lambda: read_definition(folder))
    survey = survey_register(folder, today, standing)
    found.extend(survey.problems)
    if definition is not None:
        found.extend(_definition_problems(definition, survey, today))
        found.extend(currency_problems(survey.register, definition.currency))
    found.extend(misnamed(survey.register, whole=not survey.problems))
    held = texts or (definition.texts if definition else None)
    wrong, remarks = check_quotes(survey.register, held)
    found.extend(wrong)
    if definition is not None:
        found.extend(template_problems(definition))
        named = replace(survey.register, names=(*survey.register.names, *survey.refused_names))
        for language in definition.languages:
            found.extend(untranslated(named, definition, language))
        if not len(found):
            found.extend(dict.fromkeys(_positions(survey.register, definition)))
    if len(found) or definition is None:
        gathered = set(survey.problems)
        return None, tuple(found), (*survey.places, *(row for row in found if row not in gathered))
    files = tuple(RegisterFile(row.path, row.sha256) for row in survey.files)
    notes, details = _remarks(remarks, survey, {definition.home, definition.partner})
    notes += tuple(str(row) for row in currency_notes(survey.register, definition.currency))
    notes += template_notes(definition)
    if SOURCE_LANGUAGE in definition.languages and (remark := not_in_english(survey.register)):
        notes += (remark,)
    notes += tuple(unasked(survey.register))
    for language in definition.languages:
        copies = copied(survey.register, language)
        notes += copies.notes
        details += copies.details
    if left := unprinted(survey.register.positions, definition.audiences):
        notes += (
            counted(
                len(left),
                "{count} position is not printed in a memo it is meant for; --verbose names it",
                "{count} positions are not printed in a memo they are meant for; --verbose names them",
            ),
        )
        details += left
    rows = sum(count.used for count in survey.counts)
    if not rows:
        notes += (
            "the register has no rows yet: import a publisher’s table, or type figures and their sources",
        )
    return Inputs(definition, survey.register, files, notes, rows, details), (), ()


def _positions(register: Register, definition: Definition) -> Iterator[Problem]:
    """Yield figures in positions that a brief could not show, or would show without a source."""
    from builder.package.parts import Package
    from builder.publish.audit.bare import bare_numbers
    from builder.publish.audit.plain import Allowance, allowances

    def allowed(audience: str, language: str) -> tuple[Allowance, ...]:
        return allowances(Package.read(template(definition, audience, language)))

    yield from unknown_roles(register)
    if register.positions:
        yield from bare_numbers(register, definition, allowed)


def _remarks(
    remarks: Iterable[Unchecked], survey: Survey, pair: set[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the notes, and the lists that one note each sums up: leaps of other partners, quotes."""
    notes = [row.said for row in survey.notes]
    notes += [row.said for row in unused(survey.register, pair)]
    notes += [leap.problem.said for leap in survey.leaps if leap.countries == pair]
    others = [leap.problem.said for leap in survey.leaps if leap.countries != pair]
    if others:
        notes.append(
            sentence(
                "{count} figures of other partners are over five times the year before, or under a fifth of "
                "it; --verbose lists them",
                count=len(others),
            )
        )
    unheld = [row for row in remarks if not row.held]
    notes += [row.note.said for row in remarks if row.held]
    if unheld:
        quotes = sum(row.quotes for row in unheld)
        notes.append(
            sentence(
                "{quotes} of {sources} were not looked up again: their texts are not held; "
                "TRADEBRIEF_TEXTS names their folder",
                quotes=counted(quotes, "1 quote", "{count} quotes"),
                sources=counted(len(unheld), "1 source", "{count} sources"),
            )
        )
    return tuple(notes), (*others, *(row.note.said for row in unheld))


def _definition_problems(definition: Definition, survey: Survey, today: date) -> tuple[Problem, ...]:
    from builder.register.report_toml import definition_problems
    from builder.sources.publishers import series_by_flow

    known = {name for names in series_by_flow(definition.home, definition.partner).values() for name in names}
    known |= {name for feed in (definition.job.feeds if definition.job else ()) for name in feed.series}
    series = None if survey.source_names is None else known | survey.source_names
    return definition_problems(definition, series, why_not, today)


def _collected(problems: Problems, step: Callable[[], Found]) -> Found | None:
    """Run a step and return what it read; what it refuses is noted, so that all problems come together."""
    try:
        return step()
    except InputRefused as refused:
        problems.extend(refused.problems)
        return None
