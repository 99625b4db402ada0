"""Products: what is traded, how concentrated it is, how much is farm produce, where there is room.

Every indicator needs rows by commodity; where the tables have none, all of this is empty.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from builder.facts.detail import ProductRow, Products
from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.interval import Interval
from builder.facts.making import Subject, count, derived, growth, lacking, percentage, total
from builder.facts.reason import Why, because
from builder.facts.units import factor
from builder.register.period import Period

TOP = 10
# HS chapters 01 to 24 are the agricultural products of most briefs (fish included), as the Harmonized
# System's sections I to IV group them.
AGRICULTURAL = frozenset(f"HS{chapter:02d}" for chapter in range(1, 25))


def products(figures: Figures, reporter: str, partner: str, period: Period) -> Products:
    """Return the product structure of the reporter's trade with the partner in the period."""
    rows: list[ProductRow] = []
    concentration: list[Fact] = []
    agricultural: list[Fact] = []
    for flow in ("X", "M"):
        codes = figures.commodities(reporter, partner, flow, period)
        if not codes:
            continue
        rows.extend(_top(figures, Subject(reporter, partner, flow, period), codes))
        concentration.append(_concentration(figures, Subject(reporter, partner, flow, period), codes))
        agricultural.extend(_agricultural(figures, Subject(reporter, partner, flow, period), codes))
    potential = _potential(figures, reporter, partner, period) if rows else ()
    return Products(tuple(rows), tuple(concentration), tuple(agricultural), potential)


def _top(figures: Figures, subject: Subject, codes: tuple[str, ...]) -> list[ProductRow]:
    values = [(code, _value(figures, subject, code)) for code in codes]
    held = sorted(
        (item for item in values if not item[1].missing), key=lambda item: (-item[1].known, item[0])
    )
    whole = figures.value(subject.reporter, subject.partner, subject.flow, subject.period)
    add = figures.book.add
    found = []
    for code, value in held[:TOP]:
        place = 1 + sum(other.known > value.known for _, other in held)
        name = code.lower()
        share = _measured(percentage(subject, "share", value, whole), f"{subject.id('share')}.{name}")
        before = figures.value(
            subject.reporter, subject.partner, subject.flow, subject.period.years_before(), code
        )
        change = _measured(growth(subject, value, before), f"{subject.id('growth')}.{name}")
        rank = count(f"{subject.id('rank')}.{name}", "rank", place, "rank", value.sources, "place")
        found.append(
            ProductRow(
                subject.reporter,
                subject.partner,
                subject.flow,
                code,
                value,
                add(share),
                add(change),
                add(rank),
            )
        )
    return found


def _concentration(figures: Figures, subject: Subject, codes: tuple[str, ...]) -> Fact:
    """Return the Herfindahl-Hirschman index: the sum of squared shares in percent, 0 to 10,000."""
    values = [_value(figures, subject, code) for code in codes]
    held = [fact for fact in values if not fact.missing]
    whole = sum((fact.known for fact in held), Decimal(0))
    if whole <= 0:
        return figures.book.add(
            Fact(subject.id("hhi"), "hhi", None, "index", status="x", reason=because(Why.NO_PRODUCTS))
        )
    index = sum(((fact.known / whole * 100) ** 2 for fact in held), Decimal(0))
    fact = derived(subject, "hhi", "index", index, Interval.exact(index), tuple(held), "hhi")
    return figures.book.add(fact)


def _agricultural(figures: Figures, subject: Subject, codes: tuple[str, ...]) -> tuple[Fact, ...]:
    farm = tuple(_value(figures, subject, code) for code in codes if code in AGRICULTURAL)
    if not farm:
        return ()
    value = figures.book.add(total(subject, "value.agricultural", farm))
    whole = figures.value(subject.reporter, subject.partner, subject.flow, subject.period)
    return value, figures.book.add(percentage(subject, "share.agricultural", value, whole))


def _potential(figures: Figures, home: str, partner: str, period: Period) -> tuple[Fact, ...]:
    """Return indicative trade potential by product: what home sells to the world or the partner buys from it,
    whichever is less, above what they trade already (the International Trade Centre's indicative potential).
    """
    found = []
    for code in figures.commodities(home, "WLD", "X", period):
        sold = figures.value(home, "WLD", "X", period, code)
        bought = figures.value(partner, "WLD", "M", period, code)
        traded = figures.value(home, partner, "X", period, code)
        if lacking(sold, bought):
            continue
        scale = factor(bought.unit, sold.unit)
        room = min(sold.known, bought.known * scale)
        already = Decimal(0) if traded.missing else traded.known * factor(traded.unit, sold.unit)
        subject = Subject(home, partner, "X", period)
        value = max(Decimal(0), room - already)
        inputs = tuple(fact for fact in (sold, bought, traded) if not fact.missing)
        fact = derived(
            subject, f"potential.{code.lower()}", sold.unit, value, Interval.exact(value), inputs, "potential"
        )
        found.append(figures.book.add(fact))
    return tuple(sorted(found, key=lambda fact: (-fact.known, fact.id))[:TOP])


def _value(figures: Figures, subject: Subject, code: str) -> Fact:
    return figures.value(subject.reporter, subject.partner, subject.flow, subject.period, code)


def _measured(fact: Fact, fact_id: str) -> Fact:
    return replace(fact, id=fact_id)
