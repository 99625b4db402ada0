"""What a flow is made of in single numbers: how concentrated it is, and how much of it is farm produce."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_FLOOR, Decimal

from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.goods import Goods
from builder.facts.interval import HUNDRED, Interval
from builder.facts.making import counted, derived, difference, missing, percentage, total
from builder.facts.nomenclature import HS, agricultural, digits
from builder.facts.product import Makeup
from builder.facts.reason import Why, because
from builder.facts.structure import nothing
from builder.facts.units import factor


def makeup(figures: Figures, seen: Goods) -> Makeup:
    """Return the single numbers of one flow's goods."""
    add, subject = figures.book.add, seen.subject
    farm = add(_agricultural(seen))
    other = add(difference(subject, "value.other_goods", seen.covered, farm))
    listed = tuple(code for code in seen.listed if seen.held[code].known != 0)
    return Makeup(
        subject.reporter,
        subject.flow,
        seen.family,
        add(_concentration(seen)),
        add(counted(subject, "products", len(listed), "count", seen.covered)),
        min((len(digits(code)) for code in listed), default=0),
        farm,
        add(percentage(subject, "share.agricultural", farm, seen.whole)),
        other,
        add(percentage(subject, "share.other_goods", other, seen.whole)),
    )


def _agricultural(seen: Goods) -> Fact:
    """Return what the counted rows of HS chapters 01 to 24 add up to."""
    if seen.family != HS:
        return missing(
            seen.subject,
            "value.agricultural",
            seen.covered.unit,
            because(Why.FARM_BY_HS),
        )
    farm = tuple(seen.held[code] for code in seen.counted if agricultural(code))
    if farm:
        return total(seen.subject, "value.agricultural", farm)
    if seen.complete:
        return nothing(seen, "value.agricultural")
    why = because(Why.NO_ROWS_OF_GOODS, period=seen.subject.period)
    return missing(seen.subject, "value.agricultural", seen.covered.unit, why)


def _concentration(seen: Goods) -> Fact:
    """Return the Herfindahl-Hirschman index: the sum of squared shares in percent, 0 to 10,000.

    What the rows leave out may be many small goods or a single one. The first is the least the index can be,
    and that is told.
    """
    subject = seen.subject
    if seen.whole.missing or seen.covered.known <= 0:
        why = seen.whole.reason or because(Why.NOTHING_TRADED)
        return missing(subject, "hhi", "index", why, "x" if seen.whole.missing else "z")
    inputs = tuple(seen.held[code] for code in seen.listed if seen.held[code].known > 0)
    covered = seen.covered
    amounts = [fact.known * factor(fact.unit, covered.unit) for fact in inputs]
    if seen.complete:
        index = sum(((amount / covered.known * HUNDRED) ** 2 for amount in amounts), Decimal(0))
        return derived(subject, "hhi", "index", index, Interval.exact(index), inputs, "hhi")
    whole = seen.whole.known * factor(seen.whole.unit, covered.unit)
    if whole < covered.known:
        return missing(subject, "hhi", "index", because(Why.ABOVE_TOTAL))
    least = sum(((amount / whole * HUNDRED) ** 2 for amount in amounts), Decimal(0))
    most = least + ((whole - covered.known) / whole * HUNDRED) ** 2
    bounds, parts = Interval(least, most), (*inputs, seen.whole)
    return at_least(derived(subject, "hhi", "index", least, bounds, parts, "hhi_least"))


def at_least(fact: Fact) -> Fact:
    """Return an index of which the lower bound is known: that bound, cut to a whole number."""
    least = fact.known.to_integral_value(ROUND_FLOOR)
    return replace(fact, value=least, low=least, qualifier="more than", decimals=0)
