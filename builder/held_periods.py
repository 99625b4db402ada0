"""The periods a brief can be about: those for which the register has figures of the two countries' trade.

A period for which nobody has a figure makes no brief: an analyst who mistyped a year is told which there are.
A report without any trade, of agreements alone, is built for whatever period it names, and says what is not
held.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from builder.facts.analysis import Analysis
from builder.register.period import Period
from builder.register.problems import InputRefused, Problem
from builder.register.rows import Register
from builder.register.said import sentence

_LISTED = 4
_OF_TRADE = ("value", "growth")


def refuse_unheld(analysis: Analysis, register: Register) -> None:
    """Raise InputRefused where neither country has a figure for the period, and some other period has."""
    if analysis.now.held or analysis.now_partner.held:
        return
    if held := held_periods(register, analysis):
        what = sentence(
            "no figure for {period} is held on {day}", period=analysis.period.iso, day=analysis.as_of
        )
        remedy = sentence("Give --period one of those that have figures: {periods}", periods=listed(held))
        raise InputRefused([Problem("report.toml", "", 0, "period", what, remedy)])


def not_held(analysis: Analysis) -> tuple[str, ...]:
    """Return the note that home, or both, have no figure for the period, which the brief then says."""
    if analysis.now.held:
        return ()
    known = {"home": analysis.home, "period": analysis.period.file_name, "day": analysis.as_of}
    if analysis.now_partner.held:
        return (sentence("no figure of {home} for {period} is held on {day}; the brief says so", **known),)
    return (sentence("no figure for {period} is held on {day}; the brief says so", **known),)


def held_periods(register: Register, analysis: Analysis) -> tuple[Period, ...]:
    """Return the periods whose trade between the two countries is known on the as-of date, also by claims."""
    pair = {analysis.home, analysis.partner}
    known = {source.id for source in register.sources if source.known_from <= analysis.as_of}
    given = {
        row.period
        for row in analysis.data
        if row.commodity == "TOTAL" and row.value is not None and {row.reporter, row.partner} == pair
    }
    said = {
        row.period
        for row in register.claims
        if row.period and row.scope == "total" and row.indicator in _OF_TRADE and row.source in known
        if {row.reporter, row.partner} == pair
    }
    return tuple(sorted(given | said))


def listed(periods: Sequence[Period]) -> str:
    """Return periods as a list: years in a row as a span, of many others the first and the last."""
    years = sorted({period.first.year for period in periods if period.kind == "year"})
    others = [period.iso for period in sorted(periods) if period.kind != "year"]
    if len(others) > _LISTED:
        others = [f"{others[0]} … {others[-1]}"]
    return ", ".join((*_spans(years), *others))


def _spans(years: Iterable[int]) -> list[str]:
    runs: list[list[int]] = []
    for year in years:
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return [f"{run[0]}" if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]
