"""Units of facts and what one is of another. Money carries its currency: none is turned into another."""

from __future__ import annotations

from decimal import Decimal

from builder.register.columns import CURRENCIES

_SCALES = {
    "": Decimal("0.000001"),
    " thousand": Decimal("0.001"),
    " million": Decimal(1),
    " billion": Decimal(1000),
}
AREA = {"sq km": Decimal(1), "hectares": Decimal("0.01")}
NUMBERS = {"count": Decimal(1), "documents": Decimal(1)}
_MONEY = {
    currency: {f"{currency}{scale}": size for scale, size in _SCALES.items()} for currency in CURRENCIES
}


def is_money(unit: str) -> bool:
    """Return whether the unit is a currency that reports may be in, in some scale."""
    return currency_of(unit) != ""


def currency_of(unit: str) -> str:
    """Return the currency of a unit of money, e.g. `EUR`; empty for every other unit."""
    return next((currency for currency, scales in _MONEY.items() if unit in scales), "")


def millions(unit: str) -> str:
    """Return the unit of a million of the same money: `EUR million` for `EUR thousand`.

    Raises ValueError for what is no money.
    """
    return _scaled(unit, "million")


def thousands(unit: str) -> str:
    """Return the unit of a thousand of the same money; raises ValueError for what is no money."""
    return _scaled(unit, "thousand")


def _scaled(unit: str, scale: str) -> str:
    if not is_money(unit):
        raise ValueError(f"{unit} is no money")
    return f"{currency_of(unit)} {scale}"


def factor(unit: str, into: str) -> Decimal:
    """Return what a value in `unit` is multiplied by to stand in `into`.

    Raises ValueError where the two do not measure the same thing, as two currencies do not.
    """
    if unit == into:
        return Decimal(1)
    for family in (*_MONEY.values(), AREA, NUMBERS):
        if unit in family and into in family:
            return family[unit] / family[into]
    raise ValueError(f"{unit} cannot be given in {into}")


def common(unit: str) -> str:
    """Return the unit in which values of that kind are compared."""
    if is_money(unit):
        return millions(unit)
    if unit in NUMBERS:
        return "count"
    return "sq km" if unit in AREA else unit
