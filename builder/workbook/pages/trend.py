"""Trend and its chart: each year as both sides report it."""

from __future__ import annotations

from collections import Counter

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.making import Subject
from builder.facts.movement import Flows
from builder.register.period import Period
from builder.wording.language import Wording
from builder.workbook import formulas
from builder.workbook.content import Cell
from builder.workbook.figures import NOT_HELD, change, growth, in_millions, marks, money
from builder.workbook.ledger import Content, Entry, Ledger
from builder.workbook.pages.carried import WORLD, counted, parts_of, sources_by_key
from builder.workbook.pages.marks import flow_facts, source_cell, write_chart_source, write_marks

MONTHS = 12


def years(analysis: Analysis) -> tuple[int, ...]:
    """Return the years to show: those of either side's series of up to ten, and never none."""
    held = {flows.period.first.year for trend in analysis.trends for flows in trend.every_year}
    return tuple(sorted(held)) or (analysis.latest_year.period.first.year,)


def has_turnover(analysis: Analysis) -> bool:
    """Return whether a point of the chart is held."""
    return any(not flows.turnover.value.missing for trend in analysis.trends for flows in trend.every_year)


def flows_of(analysis: Analysis, reporter: str, year: int) -> Flows | None:
    """Return the reporter's flows of a year, None where its series lacks the year."""
    for trend in analysis.trends:
        if trend.reporter == reporter:
            for flows in trend.every_year:
                if flows.period.first.year == year:
                    return flows
    return None


def source_of(analysis: Analysis, reporter: str, partner: str, flow: str, period: Period) -> str:
    """Return the source of a period's figure; for a partner without trade that of the world's total.

    A figure that is the sum of others names the first and the last of their sources.
    """
    sources = sources_by_key(analysis)
    if found := sources.get((reporter, partner, flow, period)):
        return found
    name = Subject(reporter, partner, flow, period).id("value")
    if name in analysis.facts and (parts := parts_of(analysis, analysis.facts[name])):
        return " … ".join(dict.fromkeys((parts[0].source, parts[-1].source)))
    absent = name in analysis.facts and analysis.facts[name].method == "absent"
    return sources.get((reporter, WORLD, flow, period), NOT_HELD) if absent else NOT_HELD


def write_trend(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row a year."""
    sides = (("Home", analysis.home, analysis.partner), ("Partner", analysis.partner, analysis.home))
    for year in years(analysis):
        row: dict[str, Content] = {"Year": year}
        for word, reporter, partner in sides:
            flows = flows_of(analysis, reporter, year)
            row |= _side(word, flows, analysis)
            for column, flow in (("exports", "X"), ("imports", "M")):
                source = source_of(analysis, reporter, partner, flow, Period.year(year))
                row[f"{word} {column} source"] = source_cell(source, analysis)
                base = source_of(analysis, reporter, partner, flow, Period.year(year - 1))
                row[f"{word} {column} base source"] = source_cell(base, analysis)
        ledger.add("TrendYears", row)
    write_marks(ledger, "Trend", _shown(analysis), analysis, wording)


def _shown(analysis: Analysis) -> list[Fact]:
    return flow_facts(*(flows for trend in analysis.trends for flows in trend.every_year))


def _side(word: str, flows: Flows | None, analysis: Analysis) -> dict[str, Content]:
    if flows is None:
        columns = ("exports", "imports", "turnover", "turnover change", "turnover growth", "balance", "flag")
        return {f"{word} {column}": NOT_HELD for column in columns}
    codes = ("HomeCode", "PartnerCode") if word == "Home" else ("PartnerCode", "HomeCode")
    return {
        f"{word} exports": year_of_parts(flows.exports.value, codes, "TrendYears", analysis),
        f"{word} imports": year_of_parts(flows.imports.value, codes, "TrendYears", analysis),
        f"{word} turnover": money(flows.turnover.value),
        f"{word} turnover change": change(flows.turnover.change, _change(word, flows, codes, analysis)),
        f"{word} turnover growth": growth(flows.turnover.growth),
        f"{word} balance": money(flows.balance.value),
        f"{word} flag": marks(flows.turnover.value),
    }


def year_of_parts(fact: Fact, codes: tuple[str, str], table: str, analysis: Analysis) -> Entry:
    """Return a year's figure; one that is a sum of months or quarters has a formula that adds them up.

    The formula of the template finds the row of Data that gives the year.
    """
    parts = parts_of(analysis, fact)
    if not parts:
        return money(fact)
    days = formulas.in_row(table)
    return money(fact, formulas.summed(*codes, fact.flow, days, counted(analysis, parts)))


def row_or_sum(codes: tuple[str, str], days: str, fact: Fact, analysis: Analysis) -> str:
    """Return the formula of a period's figure: its row of Data, or the sum of the rows that make it up.

    `codes` are the cells or names of the reporter and the partner, `days` a period of the Cover.
    """
    if parts := parts_of(analysis, fact):
        return formulas.summed(*codes, fact.flow, formulas.between(days), counted(analysis, parts))
    source = fact.sources[0].source if len(fact.sources) == 1 else ""
    return formulas.figure(*codes, fact.flow, days, source)


def _change(word: str, flows: Flows, codes: tuple[str, str], analysis: Analysis) -> str:
    """Return the formula of a change on a year that is a sum, empty where the template's will do."""
    bases = (flows.exports.base, flows.imports.base)
    if flows.turnover.change.missing or not any(parts_of(analysis, base) for base in bases):
        return ""
    turnover = f"{word} turnover"
    if flows.period.first.year - 1 in years(analysis):
        return formulas.less_year_before(turnover)
    days = formulas.in_row("TrendYears", before=1)
    exports, imports = (_amount(base, codes, days, analysis) for base in bases)
    return formulas.less(f"TrendYears[[#This Row],[{turnover}]]", formulas.plus(exports, imports))


def _amount(fact: Fact, codes: tuple[str, str], days: tuple[str, str], analysis: Analysis) -> str:
    """Return the formula of a figure that may be the sum of rows of Data, or one of them, or zero."""
    if fact.method == "absent":
        return "0"
    rows = parts_of(analysis, fact)
    of_rows = counted(analysis, rows) if rows else Counter([(MONTHS, fact.sources[0].source)])
    return formulas.summed(*codes, fact.flow, days, of_rows)


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
