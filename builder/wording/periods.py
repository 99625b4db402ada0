"""Periods and days in a language: “January–July 2023”, “24 September 2023”."""

from __future__ import annotations

from datetime import date

from babel import Locale
from babel.dates import get_month_names

from builder.register.period import Period
from builder.wording.messages import formatted

FORMS = ("name", "short")


def period_name(period: Period, language: str, form: str = "name") -> str:
    """Return the period's name; `short` shortens the months: “Jan–Jul 2023”.

    Raises ValueError for another form.
    """
    if form not in FORMS:
        raise ValueError(f"a period has no form “{form}”; it has: {', '.join(FORMS)}")
    first, last = period.first, period.last
    args: dict[str, str | int] = {
        "year": str(last.year),
        "first": month_name(first.month, language, form),
        "last": month_name(last.month, language, form),
        "quarter": (first.month + 2) // 3,
        "day": str(first.day),
    }
    kind = period.kind
    if kind in ("year", "month", "months", "day"):
        return formatted(language, f"period-{kind}", args)
    if kind == "quarter":
        return formatted(language, "period-quarter-short" if form == "short" else "period-quarter", args)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return formatted(language, "period-years", {"from": str(first.year), "to": str(last.year)})
    if (first.year, first.month) == (last.year, last.month):
        return formatted(
            language, "period-days-of-month", args | {"from": str(first.day), "to": str(last.day)}
        )
    ends = {"from": day_name(first, language, form), "to": day_name(last, language, form)}
    return formatted(language, "period-days", ends)


def day_name(day: date, language: str, form: str = "name") -> str:
    """Return a day as it is written in running text: “24 September 2023”."""
    args = {"day": str(day.day), "first": month_name(day.month, language, form), "year": str(day.year)}
    return formatted(language, "period-day", args)


def month_name(month: int, language: str, form: str = "name") -> str:
    """Return a month's name as it stands in a date: the stand-alone form leaks between locales."""
    locale = Locale.parse(language)
    if form == "short":
        return str(get_month_names("abbreviated", context="format", locale=locale)[month])
    return str(get_month_names("wide", context="format", locale=locale)[month])
