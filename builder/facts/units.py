"""Units of facts and what one is of another."""

from __future__ import annotations

from decimal import Decimal

MONEY = {
    "USD": Decimal("0.000001"),
    "USD thousand": Decimal("0.001"),
    "USD million": Decimal(1),
    "USD billion": Decimal(1000),
}
AREA = {"sq km": Decimal(1), "hectares": Decimal("0.01")}
NUMBERS = {"count": Decimal(1), "documents": Decimal(1)}


def is_money(unit: str) -> bool:
    """Return whether the unit is US dollars in some scale."""
    return unit in MONEY


def factor(unit: str, into: str) -> Decimal:
    """Return what a value in `unit` is multiplied by to stand in `into`.

    Raises ValueError where the two do not measure the same thing.
    """
    if unit == into:
        return Decimal(1)
    for family in (MONEY, AREA, NUMBERS):
        if unit in family and into in family:
            return family[unit] / family[into]
    raise ValueError(f"{unit} cannot be given in {into}")


def common(unit: str) -> str:
    """Return the unit in which values of that kind are compared."""
    if unit in MONEY:
        return "USD million"
    if unit in NUMBERS:
        return "count"
    return "sq km" if unit in AREA else unit
