"""A fact and the cell that should hold it: whether they agree, and both said in the cell's own unit."""

from __future__ import annotations

from decimal import Decimal

from builder.facts.fact import Fact
from builder.facts.units import factor, is_money, millions
from builder.package.cells import CellView
from builder.package.number_format import is_date, is_percentage, shown
from builder.register.said import Numeral, numeral, sentence

_TOLERANCE = 1e-9
_EXACT = 12  # digits


def agrees(fact: Fact, cell: CellView) -> bool:
    """Return whether a cell holds the fact: money in millions or as printed, per cent as a share."""
    if fact.value is None:
        return isinstance(cell.value, str) and cell.value.startswith("[")
    if isinstance(cell.value, bool) or not isinstance(cell.value, float):
        return False
    return any(
        abs(cell.value - float(value)) <= _TOLERANCE * max(1.0, abs(float(value)))
        for value, _ in _in_units(fact, fact.value)
    )


def both(fact: Fact, cell: CellView, code: str) -> tuple[str, str]:
    """Return what a cell says and what the fact is, both as the cell's number format `code` shows it.

    Where that shows no difference, both with all their digits.
    """
    if fact.value is None:
        return said(cell, code), f"[{fact.status}]"
    held = cell.value if isinstance(cell.value, float) else None
    wanted, unit = _in_units(fact, fact.value)[0]
    if is_percentage(code):
        wanted, unit = fact.value / 100, ""
    elif held is not None:
        wanted, unit = min(_in_units(fact, fact.value), key=lambda one: _apart(held, float(one[0])))
    expected = _with_unit(shown(float(wanted), code), unit)
    if held is None:
        return said(cell, code), expected
    here = _with_unit(shown(held, code), unit)
    if here != expected:
        return here, expected
    return _with_unit(numeral(held, f".{_EXACT}g"), unit), _with_unit(numeral(wanted, f".{_EXACT}g"), unit)


def said(cell: CellView, code: str = "") -> str:
    """Return what a cell says: a day as a day, another number with all its digits, a text in its marks."""
    if cell.value in (None, ""):
        return sentence("nothing")
    if not isinstance(cell.value, float) or isinstance(cell.value, bool):
        return f"“{cell.value}”"
    return shown(cell.value, code) if is_date(code) else numeral(cell.value, f".{_EXACT}g")


def _in_units(fact: Fact, value: Decimal) -> list[tuple[Decimal, str]]:
    """Return the fact in each unit that a cell may hold it in: its own, money in millions, a share."""
    found = [(value, fact.unit)]
    if is_money(fact.unit):
        unit = millions(fact.unit)
        found.append((value * factor(fact.unit, unit), unit))
    if fact.unit == "percent":
        found.append((value / 100, ""))
    return found


def _apart(one: float, other: float) -> float:
    """Return how many times one number is the other, more where their signs differ."""
    if one * other <= 0:
        return abs(one - other) + 1e6
    return max(one / other, other / one)


def _with_unit(number: str, unit: str) -> str:
    return Numeral(f"{number} {unit}".rstrip())
