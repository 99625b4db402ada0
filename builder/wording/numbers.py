"""Numbers of facts in a language: rounded once for display, with unit, sign and qualifier.

Forms: `value` (with unit and qualifier), `bare` (the number alone, money in millions), `signed` and
`plus` (with its sign; `plus` keeps the unit), `signed_value` (money with its sign), `unsigned` (without its
sign, with unit and qualifier), `scaled` (a round amount of money: $2 billion), `ordinal` (21st),
`largest` (third-largest), `words` (a small count in words: seven), `multiple` (more than doubled).
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from babel import Locale
from babel.numbers import format_decimal

from builder.facts.fact import Fact
from builder.facts.rounding import rounded
from builder.facts.units import currency_of, factor, is_money, millions
from builder.wording.messages import formatted

MINUS = "\u2212"
OFFICIAL_DECIMALS = 1
WHOLE = frozenset({"count", "rank", "year", "days", "documents", "index", "ventures", "applications"})
BILLION = Decimal(1000)
SCALED_DECIMALS = -2
DOUBLED_PERCENT = 100


class UnknownForm(ValueError):
    """A form was asked for that a fact of this unit cannot be shown in."""


def shown(fact: Fact, form: str, language: str) -> str:
    """Return the fact in that form; a missing one as its flag in brackets.

    Raises UnknownForm for a form that is not known.
    """
    if form not in _FORMS:
        raise UnknownForm(f"there is no form “{form}”; there are: {', '.join(_FORMS)}")
    if fact.missing:
        return f"[{fact.status or 'x'}]"
    return _FORMS[form](fact, language)


def plain_number(value: Decimal, decimals: int, language: str) -> str:
    """Return a number of that many decimals with the language's separators and a true minus."""
    places = max(decimals, 0)
    pattern = "#,##0" + ("." + "0" * places if places else "")
    # Minus zero is no number a reader knows.
    text = format_decimal(rounded(value, decimals) + 0, format=pattern, locale=Locale.parse(language))
    return str(text).replace("-", MINUS)


def display(fact: Fact) -> tuple[Decimal, int, str]:
    """Return the number as it is displayed with its unit: the value, its decimals, its unit.

    Official money is shown in millions with one decimal; what was said or follows from it in its own
    unit, to the digits it supports.
    """
    value = fact.known
    if fact.decimals is None and is_money(fact.unit):
        unit = millions(fact.unit)
        return value * factor(fact.unit, unit), OFFICIAL_DECIMALS, unit
    if fact.decimals is not None:
        return value, fact.decimals, fact.unit
    return value, 0 if fact.unit in WHOLE else OFFICIAL_DECIMALS, fact.unit


def plural_category(fact: Fact, language: str) -> str:
    """Return the plural category of the number as it is displayed: one, few, many, other."""
    value, decimals, _ = display(fact)
    return str(Locale.parse(language).plural_form(abs(rounded(value, decimals))))


def displayed_zero(fact: Fact) -> bool:
    """Return whether the fact rounds to zero as it is displayed: then there is “no change”."""
    value, decimals, _ = display(fact)
    return rounded(value, decimals) == 0


def in_millions(fact: Fact) -> tuple[Decimal, int]:
    """Return money in millions of its currency and the decimals it supports there."""
    scale = factor(fact.unit, millions(fact.unit))
    if fact.decimals is None:
        return fact.known * scale, OFFICIAL_DECIMALS
    return fact.known * scale, fact.decimals - scale.adjusted()


def _value(fact: Fact, language: str) -> str:
    value, decimals, unit = display(fact)
    return _qualified(fact, _with_unit(value, decimals, unit, language), language)


def _unsigned(fact: Fact, language: str) -> str:
    value, decimals, unit = display(fact)
    return _qualified(fact, _with_unit(abs(value), decimals, unit, language), language)


def _bare(fact: Fact, language: str) -> str:
    value, decimals = in_millions(fact) if is_money(fact.unit) else display(fact)[:2]
    if fact.unit == "year":
        return str(int(value))
    return plain_number(value, decimals, language)


def _signed(fact: Fact, language: str) -> str:
    value, decimals = in_millions(fact) if is_money(fact.unit) else display(fact)[:2]
    return _sign(value, decimals) + plain_number(abs(value), decimals, language)


def _plus(fact: Fact, language: str) -> str:
    value, decimals, unit = display(fact)
    if is_money(unit):
        return _signed_value(fact, language)
    number = _sign(value, decimals) + plain_number(abs(value), decimals, language)
    if unit == "points":
        return formatted(language, "points-short", {"number": number})
    return _unit(number, value, unit, language)


def _signed_value(fact: Fact, language: str) -> str:
    value, decimals, unit = display(fact)
    return _sign(value, decimals) + _with_unit(abs(value), decimals, unit, language)


def _scaled(fact: Fact, language: str) -> str:
    if not is_money(fact.unit):
        return _value(fact, language)
    amount, decimals = in_millions(fact)
    if amount < 0:
        return _value(fact, language)
    if abs(rounded(amount, decimals)) < BILLION:
        number = plain_number(amount, decimals, language)
        return _qualified(fact, _money(number, millions(fact.unit), language), language)
    if fact.decimals is None:
        # What tables print to the first decimal of a million is spoken to the first of a billion.
        decimals = SCALED_DECIMALS
    billions = (rounded(amount, decimals) / BILLION).normalize()
    places = max(0, -int(billions.as_tuple().exponent))
    number = plain_number(billions, places, language)
    return _qualified(fact, _money(number, f"{currency_of(fact.unit)} billion", language), language)


def _ordinal(fact: Fact, language: str) -> str:
    number = int(fact.known)
    plural = Locale.parse(language).ordinal_form(number)
    return formatted(language, "ordinal", {"number": str(number), "plural": plural})


def _largest(fact: Fact, language: str) -> str:
    number = int(fact.known)
    return formatted(language, "ordinal-largest", {"number": number, "ordinal": _ordinal(fact, language)})


def _words(fact: Fact, language: str) -> str:
    number = int(fact.known)
    return formatted(language, "count-in-words", {"count": number, "digits": _bare(fact, language)})


def _multiple(fact: Fact, language: str) -> str:
    """Return a growth rate above 100% in words; raises UnknownForm for a lower one, which has none."""
    if fact.unit != "percent" or fact.known <= DOUBLED_PERCENT:
        raise UnknownForm(f"{fact.id} did not double: {fact.known} {fact.unit}")
    return formatted(language, "growth-multiple", {})


def _with_unit(value: Decimal, decimals: int, unit: str, language: str) -> str:
    if unit == "year":
        return str(int(value))
    return _unit(plain_number(value, decimals, language), rounded(value, decimals), unit, language)


def _unit(number: str, value: Decimal, unit: str, language: str) -> str:
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
        return _money(number, unit, language)
    plural = Locale.parse(language).plural_form(abs(value))
    told = {"number": number, "plural": plural, "unit": unit, "kind": unit.replace(" ", "-")}
    return formatted(language, message, told)


def _money(number: str, unit: str, language: str) -> str:
    scale = "billion" if unit.endswith("billion") else "million"
    text = formatted(language, f"money-{scale}", {"number": number, "currency": currency_of(unit)})
    # The sign of an amount stands before the sign of its currency.
    return MINUS + text.replace(MINUS, "") if number.startswith(MINUS) else text


def _qualified(fact: Fact, number: str, language: str) -> str:
    if fact.qualifier in ("", "exactly"):
        return number
    return formatted(language, "qualified", {"number": number, "qualifier": fact.qualifier.replace(" ", "-")})


def qualifier_words(qualifier: str, language: str) -> tuple[str, str]:
    """Return the words before and after a number with that qualifier: `about ` and nothing."""
    hole = "\ue000"
    words = formatted(language, "qualified", {"number": hole, "qualifier": qualifier.replace(" ", "-")})
    before, _, after = words.partition(hole)
    return before, after


def _sign(value: Decimal, decimals: int) -> str:
    shown_value = rounded(value, decimals)
    return "" if shown_value == 0 else "+" if shown_value > 0 else MINUS


_FORMS: dict[str, Callable[[Fact, str], str]] = {
    "value": _value,
    "bare": _bare,
    "signed": _signed,
    "plus": _plus,
    "signed_value": _signed_value,
    "unsigned": _unsigned,
    "scaled": _scaled,
    "ordinal": _ordinal,
    "largest": _largest,
    "words": _words,
    "multiple": _multiple,
}
