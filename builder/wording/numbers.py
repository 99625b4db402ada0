"""Numbers of facts in a language: rounded once for display, with unit, sign and qualifier.

Forms: `value` (with unit and qualifier), `bare` (the number alone, money in millions), `signed` and
`plus` (with its sign; `plus` keeps the unit), `signed_value` (money with its sign), `unsigned` (without its
sign, with unit and qualifier), `scaled` (a round amount of money: $2 billion), `ordinal` (21st),
`largest` (third-largest), `words` (a small count in words: seven), `by` (by about 13%),
`multiple` (more than doubled; in 2.1 times). Behind a dot a form may name the
gender and the case in which a language says it: `words.feminine.genitive`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from babel import Locale

from builder.facts.fact import Fact
from builder.facts.rounding import rounded
from builder.facts.units import currency_of, factor, is_money, millions
from builder.wording.amounts import MINUS, Said, money, named_unit, plain_number, with_unit
from builder.wording.messages import formatted, has_message

OFFICIAL_DECIMALS = 1
WHOLE = frozenset({"count", "rank", "year", "days", "documents", "index", "ventures", "applications"})
BILLION = Decimal(1000)
SCALED_DECIMALS = -2
DOUBLED_PERCENT = 100
GENDERS = ("masculine", "feminine", "neuter", "plural")
CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional")
WHOLE_MULTIPLE = 10


class UnknownForm(ValueError):
    """A form was asked for that a fact of this unit cannot be shown in."""


def shown(fact: Fact, form: str, language: str) -> str:
    """Return the fact in that form; a missing one as its flag in brackets.

    Raises UnknownForm for a form that is not known.
    """
    name, *asked = form.split(".")
    if name not in _FORMS:
        raise UnknownForm(f"there is no form “{name}”; there are: {', '.join(_FORMS)}")
    if unknown := [word for word in asked if word not in (*GENDERS, *CASES)]:
        raise UnknownForm(f"“{unknown[0]}” is no gender and no case: {', '.join((*GENDERS, *CASES))}")
    if fact.missing:
        return f"[{fact.status or 'x'}]"
    gender = next((word for word in asked if word in GENDERS), "")
    case = next((word for word in asked if word in CASES), "")
    return _FORMS[name](fact, Said(language, gender, case))


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


def _value(fact: Fact, said: Said) -> str:
    value, decimals, unit = display(fact)
    return _qualified(fact, with_unit(value, decimals, unit, _governed(fact, said)), said)


def _unsigned(fact: Fact, said: Said) -> str:
    value, decimals, unit = display(fact)
    return _qualified(fact, with_unit(abs(value), decimals, unit, _governed(fact, said)), said)


def _by(fact: Fact, said: Said) -> str:
    """Return by how much something changed, without its sign: some languages set a qualifier before “by”."""
    value, decimals, unit = display(fact)
    number = with_unit(abs(value), decimals, unit, said)
    return said.message("number-by", number=number, qualifier=_key(fact.qualifier or "exactly"))


def _bare(fact: Fact, said: Said) -> str:
    value, decimals = in_millions(fact) if is_money(fact.unit) else display(fact)[:2]
    if fact.unit == "year":
        return str(int(value))
    return plain_number(value, decimals, said.language)


def _signed(fact: Fact, said: Said) -> str:
    value, decimals = in_millions(fact) if is_money(fact.unit) else display(fact)[:2]
    return _sign(value, decimals) + plain_number(abs(value), decimals, said.language)


def _plus(fact: Fact, said: Said) -> str:
    value, decimals, unit = display(fact)
    if is_money(unit):
        return _signed_value(fact, said)
    number = _sign(value, decimals) + plain_number(abs(value), decimals, said.language)
    if unit == "points":
        return said.message("points-short", number=number)
    return named_unit(number, value, unit, said)


def _signed_value(fact: Fact, said: Said) -> str:
    value, decimals, unit = display(fact)
    return _sign(value, decimals) + with_unit(abs(value), decimals, unit, said)


def _scaled(fact: Fact, said: Said) -> str:
    if not is_money(fact.unit):
        return _value(fact, said)
    amount, decimals = in_millions(fact)
    if amount < 0:
        return _value(fact, said)
    if abs(rounded(amount, decimals)) < BILLION:
        number = plain_number(amount, decimals, said.language)
        return _qualified(fact, money(number, millions(fact.unit), said), said)
    if fact.decimals is None:
        # What tables print to the first decimal of a million is spoken to the first of a billion.
        decimals = SCALED_DECIMALS
    billions = (rounded(amount, decimals) / BILLION).normalize()
    places = max(0, -int(billions.as_tuple().exponent))
    number = plain_number(billions, places, said.language)
    return _qualified(fact, money(number, f"{currency_of(fact.unit)} billion", said), said)


def _ordinal(fact: Fact, said: Said) -> str:
    number = int(fact.known)
    plural = Locale.parse(said.language).ordinal_form(number)
    return said.message("ordinal", number=str(number), plural=plural)


def _largest(fact: Fact, said: Said) -> str:
    return said.message("ordinal-largest", number=int(fact.known), ordinal=_ordinal(fact, said))


def _words(fact: Fact, said: Said) -> str:
    return said.message("count-in-words", count=int(fact.known), digits=_bare(fact, said))


def _multiple(fact: Fact, said: Said) -> str:
    """Return a growth rate above 100% in words, as that many times where the language says so.

    Raises UnknownForm for a lower rate, which has none.
    """
    if fact.unit != "percent" or fact.known <= DOUBLED_PERCENT:
        raise UnknownForm(f"{fact.id} did not double: {fact.known} {fact.unit}")
    times = 1 + fact.known / 100
    times = rounded(times, 0 if times >= WHOLE_MULTIPLE else 1)
    if times == times.to_integral_value():
        times = rounded(times, 0)
    places = max(0, -int(times.as_tuple().exponent))
    plural = Locale.parse(said.language).plural_form(times)
    number = plain_number(times, places, said.language)
    return said.message("growth-multiple", times=number, plural=plural)


def _qualified(fact: Fact, number: str, said: Said) -> str:
    if fact.qualifier in ("", "exactly"):
        return number
    return said.message("qualified", number=number, qualifier=_key(fact.qualifier), place="text")


def _governed(fact: Fact, said: Said) -> Said:
    """Return how the number itself is said: a qualifier may ask for a case, as около for genitive."""
    if fact.qualifier in ("", "exactly") or not has_message(said.language, "qualified-case"):
        return said
    return replace(said, case=said.message("qualified-case", qualifier=_key(fact.qualifier)))


def qualifier_words(qualifier: str, language: str) -> tuple[str, str]:
    """Return the words before and after a number with that qualifier: `about ` and nothing."""
    hole = "\ue000"
    told = {"number": hole, "qualifier": _key(qualifier), "place": "cell"}
    before, _, after = formatted(language, "qualified", told).partition(hole)
    return before, after


def _key(qualifier: str) -> str:
    return qualifier.replace(" ", "-")


def _sign(value: Decimal, decimals: int) -> str:
    shown_value = rounded(value, decimals)
    return "" if shown_value == 0 else "+" if shown_value > 0 else MINUS


_FORMS: dict[str, Callable[[Fact, Said], str]] = {
    "value": _value,
    "bare": _bare,
    "signed": _signed,
    "plus": _plus,
    "signed_value": _signed_value,
    "unsigned": _unsigned,
    "by": _by,
    "scaled": _scaled,
    "ordinal": _ordinal,
    "largest": _largest,
    "words": _words,
    "multiple": _multiple,
}
