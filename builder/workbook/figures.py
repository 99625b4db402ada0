"""Facts as cells: the number in the unit of its column, and the text that the column's format shows.

Money stands in USD million, percentages as fractions of one (0.127 shows as 12.7%), points and all other
units as they are.
"""

from __future__ import annotations

from decimal import Decimal

from builder.facts.fact import Fact
from builder.facts.rounding import rounded
from builder.facts.units import factor, is_money
from builder.workbook.content import Cell, Value
from builder.workbook.ledger import Entry

HUNDRED = Decimal(100)
MINUS = "−"
NOT_HELD, NOT_APPLICABLE = "[x]", "[z]"


def money(fact: Fact, formula: str = "") -> Entry:
    """Return an amount in USD million: `1,246.9`."""
    return _entry(fact, in_millions(fact), "{:,.1f}", "[low]", formula)


def change(fact: Fact, formula: str = "") -> Entry:
    """Return a change in USD million: `+196.3`."""
    return _entry(fact, in_millions(fact), "{:+,.1f}", "no change", formula)


def share(fact: Fact, formula: str = "") -> Entry:
    """Return a percentage as a share: `0.9%`."""
    return _entry(fact, fact.value, "{:,.1f}%", "", formula, HUNDRED)


def growth(fact: Fact, formula: str = "") -> Entry:
    """Return a percentage as growth: `+18.7%`."""
    return _entry(fact, fact.value, "{:+,.1f}%", "no change", formula, HUNDRED)


def points(fact: Fact, formula: str = "") -> Entry:
    """Return percentage points: `+10.4`."""
    return _entry(fact, fact.value, "{:+,.1f}", "", formula)


def share_change(fact: Fact, formula: str = "") -> Entry:
    """Return the change of a share in points: `−0.1 pt`."""
    return _entry(fact, fact.value, "{:+,.1f} pt", "no change", formula)


def whole(fact: Fact, formula: str = "") -> Entry:
    """Return a rank, a count, a year or a number of days: `21`."""
    return _entry(fact, fact.value, "{:,.0f}" if fact.unit != "year" else "{:.0f}", "", formula)


def number(fact: Fact, formula: str = "") -> Entry:
    """Return a number in a unit of its own, with at most three decimals."""
    if fact.value is None:
        return Entry(Cell(flag(fact), formula), fact.id, flag(fact))
    shown = f"{rounded(fact.value, 3):,.3f}".rstrip("0")
    shown = shown + "0" if shown.endswith(".") else shown
    return Entry(Cell(fact.value, formula), fact.id, shown.replace("-", MINUS))


def in_millions(fact: Fact) -> Decimal | None:
    """Return an amount of money in USD million."""
    if fact.value is None or not is_money(fact.unit):
        return fact.value
    return fact.value * factor(fact.unit, "USD million")


def flag(fact: Fact) -> str:
    """Return how a fact without a value is shown, or the status of one that has a value."""
    if fact.value is None:
        return f"[{fact.status or 'x'}]"
    return f"[{fact.status}]" if fact.status else "none"


def filled(text: str) -> str:
    """Return the text, or `[x]` where there is none: no cell of a table stays empty."""
    return text or NOT_HELD


def _entry(
    fact: Fact, value: Decimal | None, form: str, near_zero: str, formula: str, over: Decimal = Decimal(1)
) -> Entry:
    if value is None:
        return Entry(Cell(flag(fact), formula), fact.id, flag(fact))
    place = rounded(value, 0 if ".0f" in form else 1)
    if place == 0 and value != 0 and near_zero:
        text = near_zero
    else:
        text = _signed(form.format(abs(place) if place == 0 else place))
    stored: Value = value / over
    return Entry(Cell(stored, formula), fact.id, text)


def _signed(text: str) -> str:
    plain = text.lstrip("+")
    return (plain if not any(digit in plain for digit in "123456789") else text).replace("-", MINUS)
