"""Series of full years and their average growth."""

from __future__ import annotations

from decimal import Decimal

from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.flows import flows
from builder.facts.interval import HUNDRED, Interval
from builder.facts.making import Subject, derived, lacking, missing
from builder.facts.movement import LONGEST, Flows, Trend
from builder.facts.reason import Why, because
from builder.register.period import Period


def trends(figures: Figures, home: str, partner: str, last: Period) -> tuple[Trend, Trend]:
    """Return the series of both sides up to `last`.

    They begin together: a longer series starts where the other's ten years do, so that a table of both has
    no year of which one side's figure is held and not shown.
    """
    pair = ((home, partner), (partner, home))
    full = [held[-LONGEST] for one in pair if len(held := _held(figures, *one, 2, last)) >= LONGEST]
    first = max(full, default=None)
    own, theirs = (trend(figures, *one, last, first) for one in pair)
    return own, theirs


def trend(
    figures: Figures, reporter: str, partner: str, last: Period | None, first: Period | None = None
) -> Trend:
    """Return up to ten years that are held, from `first` to `last`, and the average growth over them."""
    years, in_part = (
        tuple(
            flows(figures, reporter, partner, year)
            for year in _held(figures, reporter, partner, count, last)[-LONGEST:]
            if first is None or year >= first
        )
        for count in (2, 1)
    )
    average = figures.book.add(_average(reporter, partner, years))
    return Trend(reporter, partner, years, average, in_part)


def _held(figures: Figures, reporter: str, partner: str, count: int, last: Period | None) -> list[Period]:
    """Return the years up to `last` of which so many of exports and imports are held, oldest first."""
    return [year for year in figures.years(reporter, partner, flows=count) if last is None or year <= last]


def latest_full_year(figures: Figures, reporter: str, partner: str, period: Period | None) -> Period | None:
    """Return the latest full year held that does not end after the period does; of all where it is None.

    Where no year has both exports and imports, the latest year that has one of them.
    """
    for flows_held in (2, 1):
        held = figures.years(reporter, partner, flows=flows_held)
        years = [year for year in held if period is None or year.last <= period.last]
        if years:
            return max(years)
    return None


def _average(reporter: str, partner: str, years: tuple[Flows, ...]) -> Fact:
    """Return the compound growth of turnover per year: (last ÷ first)^(1/n) − 1, n the years between."""
    last = years[-1].period if years else Period.year(1)
    subject = Subject(reporter, partner, "T", last)
    if len(years) < 2:
        return missing(subject, "average_growth", "percent", because(Why.FEW_YEARS))
    first, final = years[0].turnover.value, years[-1].turnover.value
    if why := lacking(first, final):
        return missing(subject, "average_growth", "percent", why)
    if first.known <= 0:
        return missing(subject, "average_growth", "percent", because(Why.FIRST_YEAR_ZERO), "z")
    steps = years[-1].period.first.year - years[0].period.first.year
    rate = ((final.known / first.known) ** (Decimal(1) / steps) - 1) * HUNDRED
    return derived(
        subject, "average_growth", "percent", rate, Interval.exact(rate), (final, first), "average_growth"
    )
