"""What a flow is made of in single numbers: how concentrated it is, and how much of it is farm produce."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from builder.facts.analysis import Makeup
from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.goods import Goods
from builder.facts.interval import HUNDRED, Interval, supported_decimals
from builder.facts.making import count, derived, difference, interval, missing, percentage, total
from builder.facts.nomenclature import HS, agricultural, digits
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
        add(count(subject.id("products"), "products", len(listed), "count", seen.covered.sources)),
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
            "agricultural goods are told by HS chapters",
        )
    farm = tuple(seen.held[code] for code in seen.counted if agricultural(code))
    if farm:
        return total(seen.subject, "value.agricultural", farm)
    if seen.complete:
        return nothing(seen, "value.agricultural")
    why = "no rows of HS chapters 01 to 24, and the rows held are not the whole total"
    return missing(seen.subject, "value.agricultural", seen.covered.unit, why)


def _concentration(seen: Goods) -> Fact:
    """Return the Herfindahl-Hirschman index: the sum of squared shares in percent, 0 to 10,000.

    What the rows leave out may be many small goods or a single one: the index lies between the two, and is
    printed “about”, to the digits that allows.
    """
    subject = seen.subject
    if seen.whole.missing or seen.covered.known <= 0:
        why = seen.whole.reason or "no goods were traded"
        return missing(subject, "hhi", "index", why, "x" if seen.whole.missing else "z")
    inputs = tuple(seen.held[code] for code in seen.listed if seen.held[code].known > 0)
    covered = seen.covered
    amounts = [fact.known * factor(fact.unit, covered.unit) for fact in inputs]
    index = sum(((amount / covered.known * HUNDRED) ** 2 for amount in amounts), Decimal(0))
    if seen.complete:
        return derived(subject, "hhi", "index", index, Interval.exact(index), inputs)
    whole = seen.whole.known * factor(seen.whole.unit, covered.unit)
    if whole < covered.known:
        why = "the product rows add up to more than the total"
        return missing(subject, "hhi", "index", why)
    least = sum(((amount / whole * HUNDRED) ** 2 for amount in amounts), Decimal(0))
    most = least + ((whole - covered.known) / whole * HUNDRED) ** 2
    bounds = Interval(least, max(index, most))
    return about(derived(subject, "hhi", "index", index, bounds, (*inputs, seen.whole)))


def about(fact: Fact) -> Fact:
    """Return a derived fact that is known only to its interval: “about”, no digit finer than that allows."""
    finest = supported_decimals(fact.known, interval(fact))
    return replace(
        fact,
        qualifier="about",
        status=fact.status or "e",
        decimals=None if finest is None else min(finest, 0),
    )
