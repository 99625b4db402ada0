"""One report, one currency: trade in another is refused, what was said in another is compared with nothing.

There is no table of exchange rates, so no amount is turned into another currency.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from builder.register.columns import CURRENCIES, UNITS
from builder.register.problems import Problem
from builder.register.rows import Claim, Register, Target, Trade

_OTHER_MONEY = ("KZT", "KGS", "RUB")


def of(unit: str) -> str:
    """Return the currency of a unit, whether reports may be in it or not; empty where it is no money."""
    word = unit.partition(" ")[0]
    return word if unit in UNITS and word in (*CURRENCIES, *_OTHER_MONEY) else ""


def currency_problems(register: Register, currency: str) -> Iterator[Problem]:
    """Yield a problem for each other currency that trade is in, at the first such row."""
    wrong: dict[str, list[Trade]] = defaultdict(list)
    for row in register.trade:
        if of(row.unit) != currency:
            wrong[of(row.unit)].append(row)
    for money, (first, *others) in wrong.items():
        names = {row.source for row in (first, *others)}
        whose = first.source if len(names) == 1 else f"{len(names)} sources"
        more = f" (and {len(others)} more row{'' if len(others) == 1 else 's'} of {whose})" if others else ""
        what = f"the value is in {first.unit}{more}, the report in {currency}"
        remedy = f'Write currency = "{money}" in report.toml, or take these rows out'
        yield Problem(first.place.file, first.place.sheet, first.place.row, "unit", what, remedy)


def currency_notes(register: Register, currency: str) -> Iterator[Problem]:
    """Yield a note for each statement or goal of trade in another currency: shown, never compared."""
    rows: tuple[Claim | Target, ...] = (*register.claims, *register.targets)
    for row in rows:
        money = of(row.unit)
        if row.value is not None and row.indicator == "value" and money not in ("", currency):
            what = f"{row.id} is in {row.unit}, the report in {currency}"
            remedy = "It is shown as printed and compared with none: nothing is converted"
            yield Problem(row.place.file, row.place.sheet, row.place.row, "unit", what, remedy)
