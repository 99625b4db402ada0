"""Making facts from facts: sums, differences, ratios, with their intervals, sources and flags."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from builder.facts.fact import Citation, Fact
from builder.facts.interval import HUNDRED, Interval, supported_decimals
from builder.facts.reason import Reason, Why, because
from builder.facts.units import factor
from builder.register.period import Period

# A derived number takes the most careful flag of what it is made of.
FLAG_ORDER = ("c", "x", "u", "f", "e", "p", "b", "r", "")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a fact is about: reporter, partner, flow and period."""

    reporter: str
    partner: str
    flow: str
    period: Period

    def id(self, measure: str) -> str:
        """Return the id of that measure of the subject, e.g. `kaz.kgz.x.growth.y2022`."""
        parts = (self.reporter, self.partner, self.flow, measure, self.period.slug)
        return ".".join(part.lower() for part in parts if part)


def missing(subject: Subject, measure: str, unit: str, reason: Reason, status: str = "x") -> Fact:
    """Return a fact that is not available (`x`) or does not apply (`z`), with its reason."""
    return _about(subject, measure, unit)(value=None, status=status, reason=reason)


def derived(
    subject: Subject,
    measure: str,
    unit: str,
    value: Decimal,
    interval: Interval,
    inputs: tuple[Fact, ...],
    method: str,
) -> Fact:
    """Return a fact computed from others by the rule `method` (see `builder.facts.methods`).

    It takes their sources, the most careful of their flags, and no more digits than its interval supports
    where one of them was printed rounded. What follows from “more than 755” could be any number: missing.
    """
    rounded_input = any(fact.decimals is not None for fact in inputs)
    status, decimals = flag(inputs), supported_decimals(value, interval) if rounded_input else None
    if rounded_input and decimals is None:
        return missing(subject, measure, unit, because(Why.NO_BOUND))
    return _about(subject, measure, unit)(
        value=value,
        low=interval.low,
        high=interval.high,
        status="e" if rounded_input and status in ("", "e") else status,
        qualifier="about" if rounded_input else "exactly",
        decimals=decimals,
        edition=max((fact.edition for fact in inputs), default=""),
        method=method,
        derived_from=tuple(dict.fromkeys(fact.id for fact in inputs)),
        sources=citations(inputs),
    )


def _about(subject: Subject, measure: str, unit: str) -> partial[Fact]:
    """Return a fact that lacks all but what it is about."""
    return partial(
        Fact,
        id=subject.id(measure),
        indicator=measure,
        unit=unit,
        reporter=subject.reporter,
        partner=subject.partner,
        flow=subject.flow,
        period=subject.period,
    )


def flag(facts: Iterable[Fact]) -> str:
    """Return the most careful flag among the facts."""
    return min((fact.status for fact in facts), key=_care, default="")


def _care(status: str) -> int:
    return FLAG_ORDER.index(status) if status in FLAG_ORDER else 0


def citations(facts: Iterable[Fact]) -> tuple[Citation, ...]:
    """Return the citations of all the facts, each once."""
    return tuple(dict.fromkeys(citation for fact in facts for citation in fact.sources))


def interval(fact: Fact) -> Interval:
    """Return the interval a fact stands for."""
    return Interval(fact.low, fact.high)


def lacking(*facts: Fact) -> Reason | None:
    """Return why the first of the facts that is missing is so, None where all are held."""
    return next((fact.reason for fact in facts if fact.missing), None)


def difference(subject: Subject, measure: str, left: Fact, right: Fact) -> Fact:
    """Return `left` less `right` in the unit of `left`."""
    if why := lacking(left, right):
        return missing(subject, measure, left.unit, why)
    scale = factor(right.unit, left.unit)
    bounds = interval(left) - interval(right).scaled(scale)
    value = left.known - right.known * scale
    return derived(subject, measure, left.unit, value, bounds, (left, right), "difference")


def total(subject: Subject, measure: str, parts: tuple[Fact, ...]) -> Fact:
    """Return the sum of the parts in the unit of the first."""
    unit = parts[0].unit
    if why := lacking(*parts):
        return missing(subject, measure, unit, why)
    value, bounds = Decimal(0), Interval.exact(Decimal(0))
    for part in parts:
        scale = factor(part.unit, unit)
        value += part.known * scale
        bounds += interval(part).scaled(scale)
    return derived(subject, measure, unit, value, bounds, parts, "sum")


def percentage(subject: Subject, measure: str, part: Fact, whole: Fact, unit: str = "percent") -> Fact:
    """Return `part` as percent (or points) of `whole`; does not apply where `whole` is not above zero."""
    if why := lacking(part, whole):
        return missing(subject, measure, unit, why)
    if whole.known <= 0:
        return missing(subject, measure, unit, because(Why.NO_PERCENTAGE), "z")
    scale = factor(part.unit, whole.unit) * HUNDRED
    bounds = interval(part).over(interval(whole)).scaled(scale)
    value = part.known * scale / whole.known
    return derived(subject, measure, unit, value, bounds, (part, whole), "share")


def growth(subject: Subject, now: Fact, before: Fact, measure: str = "growth") -> Fact:
    """Return the growth from `before` to `now` in percent; does not apply from a base not above zero."""
    if why := lacking(now, before):
        return missing(subject, measure, "percent", why)
    if before.known <= 0:
        return missing(subject, measure, "percent", because(Why.NO_GROWTH_RATE), "z")
    ratio = factor(now.unit, before.unit)
    value = (now.known * ratio / before.known - 1) * HUNDRED
    scaled = interval(now).scaled(ratio).over(interval(before))
    bounds = (scaled - Interval.exact(Decimal(1))).scaled(HUNDRED)
    return derived(subject, measure, "percent", value, bounds, (now, before), "growth")


def count(
    fact_id: str,
    indicator: str,
    number: int,
    unit: str,
    inputs: tuple[Citation, ...],
    method: str = "counted",
) -> Fact:
    """Return a whole number that follows from cited rows by the rule `method`."""
    value = Decimal(number)
    return Fact(fact_id, indicator, value, unit, low=value, high=value, method=method, sources=inputs)


def counted(
    subject: Subject, measure: str, number: int, unit: str, basis: Fact, method: str = "counted"
) -> Fact:
    """Return a whole number about a subject, with the sources and the flag of the fact it rests on."""
    fact = count(subject.id(measure), measure, number, unit, citations((basis,)), method)
    return replace(
        fact,
        reporter=subject.reporter,
        partner=subject.partner,
        flow=subject.flow,
        period=subject.period,
        status=basis.status,
        edition=basis.edition,
        derived_from=(basis.id,),
    )
