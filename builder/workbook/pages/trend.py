"""Trend and its chart: each year as both sides report it."""

from __future__ import annotations

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.making import Subject
from builder.facts.movement import Flows
from builder.register.period import Period
from builder.wording.language import Wording
from builder.workbook.content import Cell
from builder.workbook.figures import NOT_HELD, change, growth, in_millions, marks, money
from builder.workbook.ledger import Content, Ledger
from builder.workbook.pages.data import WORLD, sources_by_key
from builder.workbook.pages.marks import flow_facts, source_cell, write_chart_source, write_marks


def years(analysis: Analysis) -> tuple[int, ...]:
    """Return the years to show: those of either side's series of up to ten, and never none."""
    held = {flows.period.first.year for trend in analysis.trends for flows in trend.years}
    return tuple(sorted(held)) or (analysis.latest_year.period.first.year,)


def flows_of(analysis: Analysis, reporter: str, year: int) -> Flows | None:
    """Return the reporter's flows of a year, None where its series lacks the year."""
    for trend in analysis.trends:
        if trend.reporter == reporter:
            for flows in trend.years:
                if flows.period.first.year == year:
                    return flows
    return None


def source_of(analysis: Analysis, reporter: str, partner: str, flow: str, year: int) -> str:
    """Return the source of a full year's figure; for a partner without trade that of the world's total."""
    sources, period = sources_by_key(analysis), Period.year(year)
    if found := sources.get((reporter, partner, flow, period)):
        return found
    name = Subject(reporter, partner, flow, period).id("value")
    absent = name in analysis.facts and analysis.facts[name].method == "absent"
    return sources.get((reporter, WORLD, flow, period), NOT_HELD) if absent else NOT_HELD


def write_trend(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row a year."""
    sides = (("Home", analysis.home, analysis.partner), ("Partner", analysis.partner, analysis.home))
    for year in years(analysis):
        row: dict[str, Content] = {"Year": year}
        for word, reporter, partner in sides:
            row |= _side(word, flows_of(analysis, reporter, year))
            for column, flow in (("exports", "X"), ("imports", "M")):
                source = source_of(analysis, reporter, partner, flow, year)
                row[f"{word} {column} source"] = source_cell(source, analysis)
                base = source_of(analysis, reporter, partner, flow, year - 1)
                row[f"{word} {column} base source"] = source_cell(base, analysis)
        ledger.add("TrendYears", row)
    write_marks(ledger, "Trend", _shown(analysis), analysis, wording)


def _shown(analysis: Analysis) -> list[Fact]:
    return flow_facts(*(flows for trend in analysis.trends for flows in trend.years))


def _side(word: str, flows: Flows | None) -> dict[str, Content]:
    if flows is None:
        columns = ("exports", "imports", "turnover", "turnover change", "turnover growth", "balance", "flag")
        return {f"{word} {column}": NOT_HELD for column in columns}
    return {
        f"{word} exports": money(flows.exports.value),
        f"{word} imports": money(flows.imports.value),
        f"{word} turnover": money(flows.turnover.value),
        f"{word} turnover change": change(flows.turnover.change),
        f"{word} turnover growth": growth(flows.turnover.growth),
        f"{word} balance": money(flows.balance.value),
        f"{word} flag": marks(flows.turnover.value),
    }


def write_trend_chart(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write the table that feeds the chart; a year that is not held is #N/A, never zero."""
    for year in years(analysis):
        row: dict[str, Content] = {"Year": year}
        for word, reporter in (("Home", analysis.home), ("Partner", analysis.partner)):
            flows = flows_of(analysis, reporter, year)
            row[f"{word} reports"] = plotted(flows.turnover.value if flows else None)
        ledger.add("TrendFeed", row)
    write_chart_source(ledger, "Trend chart", _shown(analysis), analysis, wording)


def plotted(fact: Fact | None) -> Cell:
    """Return a money fact as a chart reads it."""
    value = in_millions(fact) if fact else None
    return Cell(error="#N/A") if value is None else Cell(value)
