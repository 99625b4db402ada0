"""The rules by which facts follow from facts, each computed anew from the values it is said to follow from.

`a`, `b`, `c` are the facts below in their order. A rule that needs rows beyond them (a rank among all
partners, a number of rows) cannot be computed from them alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from decimal import Decimal

from builder.facts.fact import Fact
from builder.facts.interval import HUNDRED
from builder.facts.units import factor

ONE = Decimal(1)

# What follows from rows of the register, not from the facts below alone.
FROM_ROWS = frozenset(
    {
        "absent",
        "place",
        "partners",
        "counted",
        "first_year",
        "overdue",
        "slippage",
        "alike",
        "potential",
        "hhi_least",
        "overlap",
        "untraded",
        "earlier",
    }
)


def again(fact: Fact, below: Sequence[Fact]) -> Decimal | None:
    """Return the fact's value computed once more from the facts below it, in its own unit.

    None where the rule needs more than they tell, where one of them is missing, or for a value that was read.
    """
    rule = _RULES.get(fact.method)
    if rule is None or fact.missing or not below or any(one.missing for one in below):
        return None
    return rule(fact, below)


def _in(fact: Fact, unit: str) -> Decimal:
    return fact.known * factor(fact.unit, unit)


def _same(fact: Fact, below: Sequence[Fact]) -> Decimal:
    return _in(below[0], fact.unit)


def _sum(fact: Fact, below: Sequence[Fact]) -> Decimal:
    return sum((_in(one, fact.unit) for one in below), Decimal(0))


def _difference(fact: Fact, below: Sequence[Fact]) -> Decimal:
    # What leads a comparison is compared with itself too, and then there is one fact below.
    left, right = below[0], below[-1]
    if fact.unit == "points":
        return left.known - right.known
    return _in(left, fact.unit) - _in(right, fact.unit)


def _share(_: Fact, below: Sequence[Fact]) -> Decimal:
    return below[0].known * factor(below[0].unit, below[1].unit) * HUNDRED / below[1].known


def _growth(fact: Fact, below: Sequence[Fact]) -> Decimal:
    return _share(fact, below) - HUNDRED


def _base(fact: Fact, below: Sequence[Fact]) -> Decimal:
    return _in(below[0], fact.unit) / (ONE + below[1].known / HUNDRED)


def _change_said(fact: Fact, below: Sequence[Fact]) -> Decimal:
    rate = below[1].known / HUNDRED
    return _in(below[0], fact.unit) * rate / (ONE + rate)


def _average_growth(_: Fact, below: Sequence[Fact]) -> Decimal:
    last, first = below
    ratio = last.known * factor(last.unit, first.unit) / first.known
    return (ratio ** (ONE / steps(below)) - 1) * HUNDRED


def _pace(_: Fact, below: Sequence[Fact]) -> Decimal:
    goal, latest, rate = below
    assert latest.period is not None
    ratio = _in(goal, latest.unit) / latest.known
    years = math.ceil(math.log(ratio) / math.log1p(float(rate.known) / 100))
    return Decimal(latest.period.first.year + years)


def _hhi(_: Fact, below: Sequence[Fact]) -> Decimal:
    whole = sum((one.known for one in below), Decimal(0))
    return sum(((one.known / whole * HUNDRED) ** 2 for one in below), Decimal(0))


def steps(below: Sequence[Fact]) -> int:
    """Return the years between the periods of the first and the second fact below."""
    last, first = below[0].period, below[1].period
    assert last is not None and first is not None
    return last.first.year - first.first.year


_RULES: dict[str, Callable[[Fact, Sequence[Fact]], Decimal]] = {
    "headline": _same,
    "same": _same,
    "sum": _sum,
    "difference": _difference,
    "share": _share,
    "growth": _growth,
    "base": _base,
    "change_said": _change_said,
    "average_growth": _average_growth,
    "pace": _pace,
    "hhi": _hhi,
}
METHODS = frozenset(_RULES) | FROM_ROWS
