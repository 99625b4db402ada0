"""How a fact is named and how it follows from others: its rule in words, and with the numbers put in."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from builder.facts.fact import Fact
from builder.facts.methods import FROM_ROWS, again, steps
from builder.facts.units import factor, is_money, millions
from builder.wording.amounts import plain_number
from builder.wording.cited import Cited
from builder.wording.fact_words import fact_words
from builder.wording.language import Wording
from builder.wording.naming import Naming

# Digits kept of a number without an end; read ones keep all that they have, up to the finest in use.
ENDLESS, FINEST = 4, 6
# Rules that their words tell whole, or that need rows beyond the facts below.
_PLAIN = FROM_ROWS | {"headline", "same", "hhi"}


def naming(cited: Cited, fact: Fact) -> Naming:
    """Return how the language names a fact of the brief."""
    below = [cited.analysis.facts[name] for name in fact.derived_from]
    wording = cited.wording
    return Naming(
        wording.show(fact).text,
        fact_words(cited, fact),
        rule(fact, wording),
        computed(fact, below, wording),
    )


def rule(fact: Fact, wording: Wording) -> str:
    """Return the rule by which the fact follows, in words; empty for one that was read."""
    return wording.words(f"rule-{fact.method.replace('_', '-')}") if fact.method else ""


def computed(fact: Fact, below: Sequence[Fact], wording: Wording) -> str:
    """Return the rule with the numbers of the facts below put in; empty where it needs more than they tell.

    `below` are the facts it is derived from, in that order. Money stands in one unit.
    """
    if fact.method in _PLAIN or again(fact, below) is None:
        return ""
    money = [one.unit for one in (fact, *below) if is_money(one.unit)]
    unit = millions(money[0]) if len(set(money)) > 1 else next(iter(money), "")
    numbers = [_number(one, unit, wording) for one in below]
    key = fact.method.replace("_", "-")
    if fact.method == "sum":
        terms = numbers[-1]
        for number in reversed(numbers[:-1]):
            terms = wording.words("sum-of", first=number, rest=terms)
        formula = wording.words("how-sum", terms=terms, result=_number(fact, unit, wording))
    else:
        given = dict(zip("abc", [*numbers, *numbers[-1:] * 2], strict=False))
        years = str(steps(below)) if fact.method == "average_growth" else ""
        result = _number(fact, unit, wording)
        formula = wording.words(f"how-{key}", **given, years=years, result=result)
    return wording.words("how-amounts", formula=formula, unit=unit.replace(" ", "-")) if unit else formula


def _number(fact: Fact, unit: str, wording: Wording) -> str:
    """Return a number with all its digits, money in `unit`; one without an end to four decimals."""
    if fact.unit == "year":
        return str(int(fact.known))
    value = fact.known * factor(fact.unit, unit) if is_money(fact.unit) and unit else fact.known
    decimals = max(0, -int((value.normalize() if value else Decimal(0)).as_tuple().exponent))
    return plain_number(value, decimals if decimals <= FINEST else ENDLESS, wording.language)
