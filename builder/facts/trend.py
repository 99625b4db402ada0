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


def trend(figures: Figures, reporter: str, partner: str, last: Period | None) -> Trend:
    """Return up to ten years that are held, none after `last`, and the average growth over them."""
    years, in_part = (
        tuple(
            flows(figures, reporter, partner, year)
            for year in [year for year in held if last is None or year <= last][-LONGEST:]
        )
        for held in (figures.years(reporter, partner, flows=count) for count in (2, 1))
    )
    average = figures.book.add(_average(reporter, partner, years))
    return Trend(reporter, partner, years, average, in_part)


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
