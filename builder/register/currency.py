"""One report, one currency: trade in another is refused, what was said in another is compared with nothing.

There is no table of exchange rates, so no amount is turned into another currency.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from builder.register.columns import CURRENCIES, UNITS
from builder.register.problems import Problem
from builder.register.rows import Claim, Register, Target, Trade
from builder.register.said import sentence

_OTHER_MONEY = ("KZT", "KGS", "RUB")
_IN_WORDS = {
    "USD": sentence("US dollars"),
    "USD thousand": sentence("thousand US dollars"),
    "USD million": sentence("million US dollars"),
    "USD billion": sentence("billion US dollars"),
    "EUR": sentence("euros"),
    "EUR thousand": sentence("thousand euros"),
    "EUR million": sentence("million euros"),
    "EUR billion": sentence("billion euros"),
}


def of(unit: str) -> str:
    """Return the currency of a unit, whether reports may be in it or not; empty where it is no money."""
    word = unit.partition(" ")[0]
    return word if unit in UNITS and word in (*CURRENCIES, *_OTHER_MONEY) else ""


def in_words(unit: str) -> str:
    """Return a unit of trade (`MONEY_UNITS`) as a sentence says it: what the register writes is a code."""
    return _IN_WORDS.get(unit, unit)


def currency_problems(register: Register, currency: str) -> Iterator[Problem]:
    """Yield a problem for each other currency that trade is in, at the first such row."""
    wrong: dict[str, list[Trade]] = defaultdict(list)
    for row in register.trade:
        if of(row.unit) != currency:
            wrong[of(row.unit)].append(row)
    for money, (first, *others) in wrong.items():
        what = _other_currency(first, others, currency)
        remedy = sentence('Write currency = "{of}" in report.toml, or take these rows out', of=money)
        yield Problem(first.place.file, first.place.sheet, first.place.row, "unit", what, remedy)


def _other_currency(first: Trade, others: list[Trade], currency: str) -> str:
    """Return what is wrong with the first row, and how many rows of how many sources are like it."""
    sources = {row.source for row in (first, *others)}
    if not others:
        return sentence(
            "the value is in {unit}, the report in {currency}", unit=first.unit, currency=currency
        )
    if len(sources) > 1:
        return sentence(
            "the value is in {unit} (and {count} more rows of {sources} sources), the report in {currency}",
            unit=first.unit,
            count=len(others),
            sources=len(sources),
            currency=currency,
        )
    return sentence(
        "the value is in {unit} (and {count} more rows of {source}), the report in {currency}",
        unit=first.unit,
        count=len(others),
        source=first.source,
        currency=currency,
    )


def currency_notes(register: Register, currency: str) -> Iterator[Problem]:
    """Yield a note for each statement or goal of trade in another currency: shown, never compared."""
    rows: tuple[Claim | Target, ...] = (*register.claims, *register.targets)
    for row in rows:
        money = of(row.unit)
        if row.value is not None and row.indicator == "value" and money not in ("", currency):
            what = sentence(
                "{id} is in {unit}, the report in {currency}", id=row.id, unit=row.unit, currency=currency
            )
            remedy = "It is shown as printed and compared with none: nothing is converted"
            yield Problem(row.place.file, row.place.sheet, row.place.row, "unit", what, remedy)
