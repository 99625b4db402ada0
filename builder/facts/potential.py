"""How well what one country sells suits what the other buys, and where there is room for more trade."""

from __future__ import annotations

from decimal import Decimal

from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.goods import Goods, Shelves
from builder.facts.interval import HUNDRED, Interval
from builder.facts.makeup import at_least
from builder.facts.making import Subject, derived, lacking, missing, total
from builder.facts.nomenclature import digits, family
from builder.facts.product import Potential
from builder.facts.reason import Reason, Why, because
from builder.facts.structure import nothing
from builder.facts.units import factor
from builder.register.period import Period

WORLD = "WLD"
TOP = 10
# Subheadings are the finest goods that all countries share; finer codes are each country's own.
FINEST = 6


def complementarity(shelves: Shelves, exporter: str, importer: str, period: Period) -> Fact:
    """Return the index of trade complementarity, 0 to 100: 100 (1 − Σ|m − x| ÷ 2), Michaely's form.

    m are the shares of products in the importer's imports from the world, x in the exporter's exports to it;
    the same number is 100 Σ min(m, x). Goods without a row may match or not: the least it can be is
    told, and the interval holds the rest.
    """
    figures, subject = shelves.figures, Subject(exporter, importer, "X", period)
    both = _both(shelves, subject)
    if isinstance(both, Reason):
        return figures.book.add(missing(subject, "complementarity", "index", both))
    sold, bought, detail = both
    if why := lacking(sold.whole, bought.whole):
        return figures.book.add(missing(subject, "complementarity", "index", why))
    left, right = (_amounts(side, detail) for side in (sold, bought))
    index = _overlap(left, right, sum(left.values(), Decimal(0)), sum(right.values(), Decimal(0)))
    inputs = (sold.covered, bought.covered)
    if sold.complete and bought.complete:
        fact = derived(subject, "complementarity", "index", index, Interval.exact(index), inputs)
        return figures.book.add(fact)
    totals = [side.whole.known * factor(side.whole.unit, side.covered.unit) for side in (sold, bought)]
    if totals[0] < sold.covered.known or totals[1] < bought.covered.known:
        why = because(Why.ABOVE_TOTAL)
        return figures.book.add(missing(subject, "complementarity", "index", why))
    least = _overlap(left, right, *totals)
    unknown = sum(
        (1 - side.covered.known / whole) for side, whole in zip((sold, bought), totals, strict=True)
    )
    parts = (*inputs, sold.whole, bought.whole)
    bounds = Interval(least, min(HUNDRED, least + HUNDRED * unknown))
    return figures.book.add(at_least(derived(subject, "complementarity", "index", least, bounds, parts)))


def potential(shelves: Shelves, exporter: str, importer: str, period: Period) -> tuple[Potential, ...]:
    """Return the products with most room: what one sells to the world or the other buys from it, whichever is
    less, above what they trade already by the exporter's figures (the International Trade Centre's indicative
    potential). A product whose trade between the two is not known has no potential.
    """
    figures, subject = shelves.figures, Subject(exporter, importer, "X", period)
    both = _both(shelves, subject)
    if isinstance(both, Reason):
        return ()
    sold, bought, detail = both
    traded = shelves.goods(subject, sold.family)
    if traded is None:
        return ()
    detail = min(detail, _detail(traded))
    found = []
    sides = [_codes(side, detail) for side in (sold, bought, traded)]
    for code in sorted(set(sides[0]) & set(sides[1])):
        own = [
            _fact(figures, side, code, codes.get(code, ()))
            for side, codes in zip((sold, bought), sides, strict=False)
        ]
        between = _between(figures, traded, code, sides[2].get(code, ()))
        found.append(_room(figures, subject, code, own[0], own[1], between))
    known = [row for row in found if not row.value.missing and row.value.known > 0]
    return tuple(sorted(known, key=lambda row: (-row.value.known, row.commodity))[:TOP])


def _both(shelves: Shelves, subject: Subject) -> tuple[Goods, Goods, int] | Reason:
    """Return what one sells to the world, what the other buys from it, and the digits common to both."""
    selling = Subject(subject.reporter, WORLD, "X", subject.period)
    buying = Subject(subject.partner, WORLD, "M", subject.period)
    common = [kind for kind in shelves.families(selling) if kind in shelves.families(buying)]
    if not common:
        return because(Why.NO_WORLD_PRODUCTS)
    sold, bought = shelves.goods(selling, common[0]), shelves.goods(buying, common[0])
    assert sold is not None and bought is not None
    return sold, bought, min(_detail(sold), _detail(bought))


def _detail(seen: Goods) -> int:
    """Return the finest digits in which all listed goods can be given."""
    return min(FINEST, min(len(digits(code)) for code in seen.listed))


def _codes(seen: Goods, detail: int) -> dict[str, tuple[str, ...]]:
    """Return the listed codes by the code of that many digits they lie in."""
    found: dict[str, list[str]] = {}
    for code in seen.listed:
        found.setdefault(f"{family(code)}{digits(code)[:detail]}", []).append(code)
    return {key: tuple(codes) for key, codes in found.items()}


def _amounts(seen: Goods, detail: int) -> dict[str, Decimal]:
    unit = seen.covered.unit
    return {
        key: sum((seen.held[code].known * factor(seen.held[code].unit, unit) for code in codes), Decimal(0))
        for key, codes in _codes(seen, detail).items()
    }


def _overlap(
    left: dict[str, Decimal], right: dict[str, Decimal], left_whole: Decimal, right_whole: Decimal
) -> Decimal:
    if left_whole <= 0 or right_whole <= 0:
        return Decimal(0)
    shared = sorted(set(left) & set(right))
    parts = (min(left[code] / left_whole, right[code] / right_whole) for code in shared)
    return min(HUNDRED, sum(parts, Decimal(0)) * HUNDRED)


def _fact(figures: Figures, seen: Goods, code: str, codes: tuple[str, ...]) -> Fact:
    if code in seen.held:
        return seen.held[code]
    parts = tuple(seen.held[item] for item in codes)
    return figures.book.add(total(seen.subject, f"value.{code.lower()}_sum", parts))


def _between(figures: Figures, traded: Goods, code: str, codes: tuple[str, ...]) -> Fact:
    if codes:
        return _fact(figures, traded, code, codes)
    if traded.complete:
        return figures.book.add(nothing(traded, f"value.{code.lower()}_none"))
    why = because(Why.NO_ROWS_OF_GOODS, period=traded.subject.period)
    return figures.book.add(missing(traded.subject, f"value.{code.lower()}_none", traded.covered.unit, why))


def _room(figures: Figures, subject: Subject, code: str, sold: Fact, bought: Fact, traded: Fact) -> Potential:
    measure = f"potential.{code.lower()}"
    if why := lacking(sold, bought, traded):
        value = missing(subject, measure, sold.unit, why)
    else:
        room = min(sold.known, bought.known * factor(bought.unit, sold.unit))
        left = max(Decimal(0), room - traded.known * factor(traded.unit, sold.unit))
        value = derived(subject, measure, sold.unit, left, Interval.exact(left), (sold, bought, traded))
    return Potential(subject.reporter, subject.partner, code, sold, bought, traded, figures.book.add(value))
