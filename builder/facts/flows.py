"""A reporter's trade with a partner in a period: four figures, their changes, what each contributed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.headline import SAID, base_of_claim, from_claim, headline_claim
from builder.facts.interval import HUNDRED, Interval
from builder.facts.making import (
    Subject,
    derived,
    difference,
    growth,
    lacking,
    missing,
    percentage,
)
from builder.facts.movement import Flows, Movement
from builder.facts.reason import Why, because
from builder.register.period import Period
from builder.register.rows import Claim

CLAIMED_FLOWS = ("T", "X", "M")


def flows(figures: Figures, reporter: str, partner: str, period: Period) -> Flows:
    """Return the flows from the tables, or from headline claims where no table gives the period."""
    in_tables = any(figures.held(reporter, partner, flow, period) for flow in ("X", "M"))
    if not in_tables:
        claims = {
            flow: headline_claim(figures, reporter, partner, flow, period, "value") for flow in CLAIMED_FLOWS
        }
        if any(claims.values()):
            return _claimed_flows(figures, reporter, partner, period, claims)
    return _official_flows(figures, reporter, partner, period)


def _official_flows(figures: Figures, reporter: str, partner: str, period: Period) -> Flows:
    before = period.years_before()
    exports = _movement(figures, reporter, partner, "X", period, before)
    imports = _movement(figures, reporter, partner, "M", period, before)
    turnover = _movement(figures, reporter, partner, "T", period, before)
    balance = _balance(figures, reporter, partner, period, exports, imports)
    return Flows(
        reporter,
        partner,
        period,
        turnover,
        exports,
        imports,
        balance,
        _contribution(figures, exports, turnover),
        _contribution(figures, imports, turnover),
    )


def _claimed_flows(
    figures: Figures, reporter: str, partner: str, period: Period, claims: dict[str, Claim | None]
) -> Flows:
    moves = {
        flow: _claimed_movement(figures, Subject(reporter, partner, flow, period), claims[flow])
        for flow in CLAIMED_FLOWS
    }
    balance = _balance(figures, reporter, partner, period, moves["X"], moves["M"])
    return Flows(
        reporter,
        partner,
        period,
        moves["T"],
        moves["X"],
        moves["M"],
        balance,
        _contribution(figures, moves["X"], moves["T"]),
        _contribution(figures, moves["M"], moves["T"]),
        claimed=True,
    )


def _movement(
    figures: Figures, reporter: str, partner: str, flow: str, now: Period, before: Period
) -> Movement:
    subject = Subject(reporter, partner, flow, now)
    if flow == "T":
        value, base = (figures.total(reporter, partner, period) for period in (now, before))
    else:
        value, base = (figures.value(reporter, partner, flow, period) for period in (now, before))
    add = figures.book.add
    change = add(difference(subject, "change", value, base))
    return Movement(value, base, change, add(growth(subject, value, base)))


def _claimed_movement(figures: Figures, subject: Subject, claim: Claim | None) -> Movement:
    add, before = figures.book.add, subject.period.years_before()
    base_subject = Subject(subject.reporter, subject.partner, subject.flow, before)
    if claim is None:
        reason = because(Why.NO_HEADLINE, period=subject.period)
        return Movement(
            add(missing(subject, "value", f"{figures.currency} million", reason)),
            add(missing(base_subject, "value", f"{figures.currency} million", reason)),
            add(missing(subject, "change", f"{figures.currency} million", reason)),
            add(missing(subject, "growth", "percent", reason)),
        )
    value = from_claim(figures, subject, claim)
    said = headline_claim(
        figures, subject.reporter, subject.partner, subject.flow, subject.period, "growth", claim.source
    )
    if said is None:
        reason = because(Why.NO_GROWTH_SAID)
        return Movement(
            value,
            add(missing(base_subject, "value", value.unit, reason)),
            add(missing(subject, "change", value.unit, reason)),
            add(missing(subject, "growth", "percent", reason)),
        )
    rate = from_claim(figures, subject, said, "growth")
    base = base_of_claim(figures, subject, value, rate)
    if why := lacking(base):
        return Movement(value, base, add(missing(subject, "change", value.unit, why)), rate)
    return Movement(value, base, add(_change_of_claim(subject, value, rate)), rate)


def _change_of_claim(subject: Subject, value: Fact, rate: Fact) -> Fact:
    """Return value × growth ÷ (1 + growth); the ends of the interval follow from the ends of both."""
    one = Decimal(1)

    def change(amount: Decimal | None, percent: Decimal | None) -> Decimal | None:
        if amount is None or percent is None or percent <= -HUNDRED:
            return None
        return amount * (percent / HUNDRED) / (one + percent / HUNDRED)

    ends = [
        change(amount, percent) for amount in (value.low, value.high) for percent in (rate.low, rate.high)
    ]
    closed = [end for end in ends if end is not None]
    bounds = Interval(min(closed), max(closed)) if len(closed) == len(ends) else Interval(None, None)
    middle = change(value.known, rate.known)
    assert middle is not None
    return derived(subject, "change", value.unit, middle, bounds, (value, rate), "change_said")


def _balance(
    figures: Figures, reporter: str, partner: str, period: Period, exports: Movement, imports: Movement
) -> Movement:
    add, subject = figures.book.add, Subject(reporter, partner, "B", period)
    before = Subject(reporter, partner, "B", period.years_before())
    value = add(difference(subject, "value", exports.value, imports.value))
    sides = {replace(before, flow=fact.flow).id(SAID): fact.id for fact in (exports.base, imports.base)}
    measure = SAID if any(said == held for said, held in sides.items()) else "value"
    base = add(replace(difference(before, measure, exports.base, imports.base), indicator="value"))
    change = add(difference(subject, "change", value, base))
    return Movement(value, base, change, add(growth(subject, value, base)))


def _contribution(figures: Figures, part: Movement, whole: Movement) -> Fact:
    """Return the part's change as points of the whole's base: contributions add up to its growth."""
    fact = part.value
    assert fact.period is not None
    subject = Subject(fact.reporter, fact.partner, fact.flow, fact.period)
    if why := lacking(part.change, whole.base):
        return figures.book.add(missing(subject, "contribution", "points", why))
    return figures.book.add(percentage(subject, "contribution", part.change, whole.base, "points"))
