"""Periods and days in a language: “January–July 2023”, “24 September 2023”.

Everything that is said, months too, stands in `periods.ftl`: CLDR knows no case but two.
"""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache

from builder.register.period import Period
from builder.wording.grammar import harmony
from builder.wording.grammar.suffixes import all_cases
from builder.wording.messages import formatted
from builder.wording.phrases import month, phrase

MONTH_CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional")


@lru_cache(maxsize=4096)
def period_name(period: Period, language: str, form: str = "name") -> str:
    """Return the period's name, or a phrase with it; `short` shortens the months: “Jan–Jul 2023”.

    Raises ValueError for a form that is not in `phrases.FORMS`.
    """
    return phrase(period, language, form, formatted)


def day_name(day: date, language: str, form: str = "name") -> str:
    """Return a day as it is written in running text, “24 September 2023”, in a form as periods have."""
    return period_name(Period(day, day), language, form)


def month_name(number: int, language: str, form: str = "name") -> str:
    """Return a month's name as it stands in a date; `form` is `name`, `short` or a case."""
    return month(number, language, form, formatted)


@cache
def month_words(language: str) -> frozenset[str]:
    """Return every form that months have in dates of a language, short ones without their dot."""
    forms = ("name", "short", "short-genitive", *MONTH_CASES)
    words = {month_name(number, language, form).rstrip(".") for number in range(1, 13) for form in forms}
    if language not in harmony.LANGUAGES:
        return frozenset(words)
    whole = [month_name(number, language) for number in range(1, 13)]
    return frozenset(words.union(*(all_cases(name, language) for name in whole)))
