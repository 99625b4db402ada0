"""A number with its separators and its unit, as a language writes them: 1 246,9 млн долл. США, 12,7 %."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from babel import Locale
from babel.numbers import format_decimal

from builder.facts.rounding import rounded
from builder.facts.units import currency_of, is_money
from builder.wording.messages import formatted

MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class Said:
    """The language a fact is said in, and the gender and case that the sentence asks for, empty if none."""

    language: str
    gender: str = ""
    case: str = ""

    def message(self, name: str, **args: str | int) -> str:
        """Return a message in the language, which is told the gender and the case."""
        return formatted(self.language, name, {**args, "gender": self.gender, "case": self.case})


def plain_number(value: Decimal, decimals: int, language: str) -> str:
    """Return a number of that many decimals with the language's separators and a true minus."""
    places = max(decimals, 0)
    pattern = "#,##0" + ("." + "0" * places if places else "")
    # Minus zero is no number a reader knows.
    text = format_decimal(rounded(value, decimals) + 0, format=pattern, locale=Locale.parse(language))
    return str(text).replace("-", MINUS)


def with_unit(value: Decimal, decimals: int, unit: str, said: Said) -> str:
    """Return a number of that many decimals with its unit; a year is bare."""
    if unit == "year":
        return str(int(value))
    return named_unit(plain_number(value, decimals, said.language), rounded(value, decimals), unit, said)


def named_unit(number: str, value: Decimal, unit: str, said: Said) -> str:
    """Return a number that is written already with its unit, which agrees with the value."""
    if unit in ("count", "rank", "year", "documents", "index"):
        return number
    message = {
        "percent": "percent",
        "points": "points",
        "days": "days",
        "sq km": "area-sq-km",
        "hectares": "area-hectares",
    }.get(unit, "unit-other")
    if is_money(unit):
        return money(number, unit, said)
    plural = Locale.parse(said.language).plural_form(abs(value))
    return said.message(message, number=number, plural=plural, unit=unit, kind=unit.replace(" ", "-"))


def money(number: str, unit: str, said: Said) -> str:
    """Return an amount in a unit of money: the currency’s sign where the language writes it."""
    scale = "billion" if unit.endswith("billion") else "million"
    text = said.message(f"money-{scale}", number=number, currency=currency_of(unit))
    # The sign of an amount stands before the sign of its currency.
    return MINUS + text.replace(MINUS, "") if number.startswith(MINUS) else text
