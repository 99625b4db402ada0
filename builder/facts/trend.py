"""Series of full years and their average growth."""

from __future__ import annotations

from decimal import Decimal

from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.flows import flows
from builder.facts.interval import HUNDRED, Interval
from builder.facts.making import Subject, derived, lacking, missing
from builder.facts.movement import Flows, Trend
from builder.facts.reason import Why, because
from builder.register.period import Period

LONGEST = 10


def trend(figures: Figures, reporter: str, partner: str, last: Period | None) -> Trend:
    """Return up to ten years that are held, the last of them `last`, and the average growth over them."""
    held = [year for year in figures.years(reporter, partner) if last is None or year <= last]
    years = tuple(flows(figures, reporter, partner, year) for year in held[-LONGEST:])
    return Trend(reporter, partner, years, figures.book.add(_average(reporter, partner, years)))


def latest_full_year(figures: Figures, reporter: str, partner: str, period: Period | None) -> Period | None:
    """Return the latest full year held that does not end after the period does; of all where it is None."""
    held = figures.years(reporter, partner)
    years = [year for year in held if period is None or year.last <= period.last]
    return max(years, default=None)


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
