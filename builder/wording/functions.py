"""The functions that messages may call, one set a language.

| call | gives |
|---|---|
| `COUNTRY($home, form: "genitive")`, `NAME($body, form: "short")` | a name in a form |
| `CAPITAL($words)` | the words with a capital first letter |
| `PERIOD($period, form: "in")`, `DAY($day, form: "by")` | a phrase with a period or a day (`phrases.FORMS`) |
| `MONTH($number, case: "genitive")`, `ROMAN($number)` | a month's name; a Roman numeral |
| `CASE($value, case: "dative")` | a name, number, period or phrase in a case |
| `SUFFIX($value, case: "dative")` | its suffix alone: «-ке» |
| `SHOW($fact, form: "words", gender: "feminine", case: "genitive")` | a fact in another form |
| `GENDER($name)` | `masculine`, `feminine`, `neuter` or `plural`, to select by |
| `HAS($name, form: "instrumental")` | `yes` where the register gives the form, else `no`, to select by |
| `IN($name)` | a place with its preposition or case: «в России», «Ресейде» |
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from fluent.runtime.types import FluentDate

from builder.register.period import Period
from builder.wording.grammar import harmony
from builder.wording.grammar.forms import DayWords, NameWords, PeriodWords
from builder.wording.grammar.inflection import NoCase, case_suffix, in_case
from builder.wording.grammar.names import declined
from builder.wording.hole import Hole
from builder.wording.phrases import Say, month, phrase

_ROMAN = ("", "I", "II", "III", "IV")
OFFICIAL = "official_"
Attribute = Callable[[str, str, str, Mapping[str, Any]], str]
"""What says the part of a message that bears a name: language, message, name, arguments."""

_PLAIN_FORMS = ("name", "short", "nominative", "official")


def functions(language: str, say: Say, attribute: Attribute) -> Mapping[str, Callable[..., Any]]:
    """Return the functions of messages in a language, by name.

    They say messages themselves, a month or a country's case: `say(language, message, args)` and
    `attribute(language, message, name, args)`.
    """

    @lru_cache(maxsize=4096)
    def period(named: Period, form: str) -> str:
        return phrase(named, language, form, say)

    def said(value: object, form: str = "name") -> str:
        return period(_period(value), str(form)) if value != "" else ""

    def country(value: object, form: str = "name") -> str:
        return named(value, str(form), language, attribute)

    return {
        "COUNTRY": country,
        "NAME": country,
        "CAPITAL": _capital,
        "PERIOD": said,
        "DAY": said,
        "MONTH": lambda value, case="name": month(int(value), language, str(case), say),
        "ROMAN": lambda value: _ROMAN[int(value)],
        "CASE": lambda value, case: _case(value, str(case), language),
        "SUFFIX": lambda value, case: _suffix(value, str(case), language),
        "SHOW": _show,
        "GENDER": _gender,
        "HAS": lambda value, form: "yes" if _forms(value).get(str(form)) else "no",
        "IN": lambda value: _place(value, language),
    }


def _period(value: object) -> Period:
    match value:
        case PeriodWords():
            return value.period
        case DayWords():
            return Period(value.day, value.day)
        case FluentDate() | date():
            day = date(value.year, value.month, value.day)
            return Period(day, day)
    raise NoCase(f"{_told(value)} is no period or day: pass the Period or the date itself, not its words")


def named(value: object, form: str, language: str, attribute: Attribute) -> str:
    """Return a name in a form: the register's, the one made by the message `country`, or the case by rule.

    Raises NoCase where none of the three gives it.
    """
    if value == "":
        return ""
    if not isinstance(value, NameWords):
        raise NoCase(f"{_told(value)} has no forms: pass the country by its code, not its words")
    if found := value.forms.get(form):
        return found
    if form.startswith(OFFICIAL):
        # Without an official name that is known in the case, the short one stands.
        return named(value, form.removeprefix(OFFICIAL), language, attribute)
    if form in _PLAIN_FORMS:
        return str(value)
    return attribute(
        language, "country", form, {"name": str(value), "code": value.forms.get("code", "")}
    ) or in_case(str(value), language, form, value.forms)


def _capital(value: object) -> object:
    if isinstance(value, Hole):
        return value.followed_by(_capitalised)
    return _capitalised(_words(value))


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]


def _case(value: object, case: str, language: str) -> Any:
    if isinstance(value, Hole):
        return value.followed_by(lambda text: in_case(text, language, case))
    forms = value.forms if isinstance(value, NameWords) else None
    return in_case(_words(value), language, case, forms)


def _suffix(value: object, case: str, language: str) -> str:
    return case_suffix(value.text if isinstance(value, Hole) else _words(value), language, case)


def _show(value: object, form: str, gender: str = "", case: str = "") -> Any:
    if isinstance(value, Hole):
        return value.shown_as(".".join(filter(None, (str(form), str(gender), str(case)))))
    raise NoCase(f"{_told(value)} is no fact: only facts have forms")


def _gender(value: object) -> str:
    name = declined(_words(value))
    return _forms(value).get("gender") or (name.gender if name else "masculine")


def _place(value: object, language: str) -> str:
    words, forms = _words(value), _forms(value)
    if language in harmony.LANGUAGES:
        return in_case(words, language, "locative", forms)
    if language == "ru":
        name = declined(words)
        preposition = forms.get("preposition") or (name.preposition if name else "в")
        return f"{preposition} {in_case(words, language, 'prepositional', forms)}"
    return f"in {words}"


def _forms(value: object) -> Mapping[str, str]:
    return value.forms if isinstance(value, NameWords) else {}


def _words(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)):
        return str(value)
    raise NoCase(f"{_told(value)} has no cases")


def _told(value: object) -> str:
    return f"“{value}”" if isinstance(value, str) else type(value).__name__
