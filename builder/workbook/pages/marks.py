"""What figures need said beside them: a later edition that stands in, preliminary figures, two editions."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.movement import Flows
from builder.wording.chart_texts import source_line
from builder.wording.language import Country, Wording
from builder.wording.limits import edition_days, issue_days
from builder.workbook.content import Cell
from builder.workbook.fields import SOURCE_LINES, name_of
from builder.workbook.figures import NOT_HELD
from builder.workbook.ledger import Content, Ledger

# A source's id stays as it is, for formulas that test it; only its format adds the dagger.
STAND_IN_FORMAT = '@" †"'
# So many files of one series are named by the first and the last of them.
LEAST_FILES = 5
# How many signs of the small text fit across a printed page.
_LINE = 105


def write_marks(
    ledger: Ledger, sheet: str, facts: Iterable[Fact], analysis: Analysis, wording: Wording
) -> None:
    """Write behind the note of a sheet what the marks on it mean, where there are any."""
    if text := marks_line(list(facts), analysis, wording):
        ledger.append(name_of(sheet, "note"), text)


def marks_line(facts: Sequence[Fact], analysis: Analysis, wording: Wording) -> str:
    """Return a sentence for each mark the facts carry, empty where they carry none."""
    held = [fact for fact in facts if not fact.missing]
    said = []
    if days := edition_days(wording, held):
        said.append(wording.words("workbook-mark-stand-in", days=days))
    if any(fact.status == "p" for fact in held):
        said.append(wording.words("workbook-mark-preliminary"))
    for reporter in (analysis.home, analysis.partner):
        turnovers = [fact for fact in held if fact.reporter == reporter and fact.flow == "T" and fact.period]
        latest = max(turnovers, key=lambda fact: str(fact.period), default=None)
        if latest and not latest.edition and (days := issue_days(analysis, wording, latest)):
            country = Country(reporter)
            said.append(wording.words("workbook-mark-editions", country=country, days=days))
    return " ".join(said)


def source_cell(source: str, analysis: Analysis) -> Content:
    """Return a source's id, with a dagger where it stands in for an edition not held."""
    return Cell(source, number_format=STAND_IN_FORMAT) if source in analysis.stand_ins else source


def sources_named(sources: Iterable[str], analysis: Analysis) -> str:
    """Return the ids of sources as a text, each once, with daggers; of many files of a series two."""
    said = []
    for files in _by_series(list(dict.fromkeys(sources)), analysis):
        named = [f"{source} †" if source in analysis.stand_ins else source for source in files]
        said.append(", ".join(named) if len(named) < LEAST_FILES else f"{named[0]} … {named[-1]}")
    return ", ".join(said) or NOT_HELD


def _by_series(sources: list[str], analysis: Analysis) -> list[list[str]]:
    if len(sources) < LEAST_FILES:
        return [sources] if sources else []
    series = {source.id: source.series for source in analysis.all_sources if source.series}
    found: dict[str, list[str]] = {}
    for source in sources:
        found.setdefault(series.get(source, source), []).append(source)
    return list(found.values())


def write_chart_source(
    ledger: Ledger, sheet: str, facts: Sequence[Fact], analysis: Analysis, wording: Wording
) -> None:
    """Write the line below a chart: its sources by publisher and number, the as-of date, its marks."""
    held = [fact for fact in facts if not fact.missing]
    line = source_line(analysis, wording, held) if held else wording.words("workbook-chart-no-source")
    text = wording.words("workbook-chart-source", sources=line, as_of=analysis.as_of)
    marks = marks_line(held, analysis, wording)
    write_lines(ledger, name_of(sheet, "source"), f"{text} {marks}", SOURCE_LINES)


def write_lines(ledger: Ledger, name: str, text: str, count: int, wide: int = _LINE) -> None:
    """Write a text over cells `NAME_1`, `NAME_2` … below each other: cells merged over columns keep readers
    out. What does not fit stands in the last."""
    lines = textwrap.wrap(text, wide, break_long_words=False)
    rest = " ".join(lines[count - 1 :])
    for number, line in enumerate([*lines[: count - 1], rest, *[""] * count][:count], start=1):
        ledger.name(f"{name}_{number}", line or None)


def flow_facts(*flows: Flows) -> list[Fact]:
    """Return the figures and bases of flows."""
    return [
        fact
        for item in flows
        for move in (item.turnover, item.exports, item.imports)
        for fact in (move.value, move.base)
    ]
