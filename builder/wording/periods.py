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

# `name` and `short` (as tables have it), and the phrases that sentences need: `in` (when), `for` (an
# attribute: figures for …), `of`, `from`, `by` (a date due), `until`, `to` and `with` (compared to, with).
FORMS = ("name", "short", "in", "for", "of", "from", "by", "until", "to", "with")
MONTH_CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional")


@lru_cache(maxsize=4096)
def period_name(period: Period, language: str, form: str = "name") -> str:
    """Return the period's name, or a phrase with it; `short` shortens the months: “Jan–Jul 2023”.

    Raises ValueError for another form.
    """
    if form not in FORMS:
        raise ValueError(f"a period has no form “{form}”; it has: {', '.join(FORMS)}")
    kind, args = _told(period, language, "short" if form == "short" else "name")
    name = formatted(language, f"period-{kind}", args)
    if form in ("name", "short"):
        return name
    return formatted(language, f"period-{form}", {**args, "kind": kind, "name": name})


def day_name(day: date, language: str, form: str = "name") -> str:
    """Return a day as it is written in running text, “24 September 2023”, in a form as periods have."""
    return period_name(Period(day, day), language, form)


def month_name(month: int, language: str, form: str = "name") -> str:
    """Return a month's name as it stands in a date; `form` is `name`, `short` or a case."""
    return formatted(language, "month", {"month": month, "form": form})


@cache
def month_words(language: str) -> frozenset[str]:
    """Return every form that months have in dates of a language, short ones without their dot."""
    forms = ("name", "short", "short-genitive", *MONTH_CASES)
    words = {month_name(month, language, form).rstrip(".") for month in range(1, 13) for form in forms}
    if language not in harmony.LANGUAGES:
        return frozenset(words)
    whole = [month_name(month, language) for month in range(1, 13)]
    return frozenset(words.union(*(all_cases(month, language) for month in whole)))


def _told(period: Period, language: str, form: str) -> tuple[str, dict[str, str | int]]:
    """Return the kind of a period and what messages are told of it."""
    first, last = period.first, period.last
    args: dict[str, str | int] = {
        "form": form,
        "year": str(last.year),
        "first": month_name(first.month, language, form),
        "last": month_name(last.month, language, form),
        "first_month": first.month,
        "last_month": last.month,
        "quarter": (first.month + 2) // 3,
        "day": str(first.day),
    }
    kind = period.kind
    if kind != "days":
        return kind, args
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return "years", args | {"from": str(first.year), "to": str(last.year)}
    if (first.year, first.month) == (last.year, last.month):
        return "days-of-month", args | {"from": str(first.day), "to": str(last.day)}
    return "days", args | {"from": day_name(first, language, form), "to": day_name(last, language, form)}
