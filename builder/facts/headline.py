"""Headline claims: the figures of a period that an official gave before any table did."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from builder.facts.claimed import claim_fact
from builder.facts.fact import Fact
from builder.facts.figures import Figures, parts
from builder.facts.interval import HUNDRED, Interval, digits
from builder.facts.making import Subject, derived, interval, missing
from builder.facts.reason import Why, because
from builder.facts.units import currency_of
from builder.register.period import Period
from builder.register.rows import Claim

# The measure of a base that follows from a claim, where a table's own figure has the name of the value.
SAID = "value_said"


def headline_claim(
    figures: Figures, reporter: str, partner: str, flow: str, period: Period, indicator: str, source: str = ""
) -> Claim | None:
    """Return the headline claim about all goods for that flow and period, None where there is none."""
    wanted = (source,) if source else figures.headline.get(f"{reporter}.{flow}", ())
    found = [
        claim
        for claim in figures.vintage.register.claims
        if (claim.reporter, claim.partner, claim.flow, claim.period, claim.indicator, claim.scope)
        == (reporter, partner, flow, period, indicator, "total")
        and claim.value is not None
        and currency_of(claim.unit) in ("", figures.currency)
        and claim.source in wanted
    ]
    return min(found, key=lambda claim: wanted.index(claim.source), default=None)


def from_claim(figures: Figures, subject: Subject, claim: Claim, measure: str = "value") -> Fact:
    """Return the headline figure a claim gives, under the subject's own id."""
    said = figures.book.add(claim_fact(claim))
    return figures.book.add(
        Fact(
            id=subject.id(measure),
            indicator=measure,
            value=said.value,
            unit=said.unit,
            reporter=subject.reporter,
            partner=subject.partner,
            flow=subject.flow,
            period=subject.period,
            low=said.low,
            high=said.high,
            qualifier=said.qualifier,
            decimals=digits(said.known),
            method="headline",
            derived_from=(said.id,),
            sources=said.sources,
        )
    )


def base_of_claim(figures: Figures, subject: Subject, value: Fact, rate: Fact) -> Fact:
    """Return the figure a year before that follows from a printed value and a printed growth rate.

    value ÷ (1 + growth/100), on the intervals the two stand for; missing where nothing was left after
    the growth. A table's own figure of that period keeps the name of a value for itfigures.
    """
    before = Subject(subject.reporter, subject.partner, subject.flow, subject.period.years_before())
    in_tables = all(
        figures.held(before.reporter, before.partner, flow, before.period) for flow in parts(before.flow)
    )
    measure = SAID if in_tables else "value"
    if before.id(measure) in figures.book:
        return figures.book[before.id(measure)]
    if rate.known <= -HUNDRED:
        return figures.book.add(missing(before, measure, value.unit, because(Why.NO_BASE)))
    ratio = Decimal(1) + rate.known / HUNDRED
    bounds = interval(value).over(interval(rate).scaled(1 / HUNDRED) + Interval.exact(Decimal(1)))
    known = value.known / ratio
    fact = derived(before, measure, value.unit, known, bounds, (value, rate), "base")
    return figures.book.add(replace(fact, indicator="value"))
