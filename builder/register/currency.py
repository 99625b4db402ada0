"""One report, one currency: trade in another is refused, what was said in another is compared with nothing.

There is no table of exchange rates, so no amount is turned into another currency.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from builder.register.columns import CURRENCIES, UNITS
from builder.register.problems import Problem
from builder.register.rows import Claim, Register, Target
from builder.register.said import sentence

_OTHER_MONEY = ("KZT", "KGS", "RUB")


def of(unit: str) -> str:
    """Return the currency of a unit, whether reports may be in it or not; empty where it is no money."""
    word = unit.partition(" ")[0]
    return word if unit in UNITS and word in (*CURRENCIES, *_OTHER_MONEY) else ""


def currency_problems(register: Register, currency: str) -> Iterator[Problem]:
    """Yield a problem for each source whose trade is in another currency, at its first such row."""
    wrong = [row for row in register.trade if of(row.unit) != currency]
    counts = Counter(row.source for row in wrong)
    for row in wrong:
        if count := counts.pop(row.source, 0):
            more = f" (and {count - 1} more rows of {row.source})" if count > 1 else ""
            what = sentence(
                "the value is in {unit}{more}, the report in {currency}",
                unit=row.unit,
                more=more,
                currency=currency,
            )
            remedy = sentence(
                'Write currency = "{of}" in report.toml, or take these rows out', of=of(row.unit)
            )
            yield Problem(row.place.file, row.place.sheet, row.place.row, "unit", what, remedy)


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
