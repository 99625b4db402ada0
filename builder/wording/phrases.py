"""The words of a period or a day, said by messages: even months, of which CLDR knows two cases.

It takes `say(language, message, args)` so that messages themselves may call it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from builder.register.period import Period

# `name` and `short` (as tables have it), and the phrases that sentences need: `in` (when), `for` (an
# attribute: figures for …), `of`, `from`, `by` (a date due), `until`, `to` and `with` (compared to, with).
FORMS = ("name", "short", "in", "for", "of", "from", "by", "until", "to", "with")

Say = Callable[[str, str, Mapping[str, object]], str]
"""What says a message of a language with its arguments."""


def phrase(period: Period, language: str, form: str, say: Say) -> str:
    """Return the period's name, or a phrase with it; `short` shortens the months: “Jan–Jul 2023”.

    Raises ValueError for another form.
    """
    if form not in FORMS:
        raise ValueError(f"a period has no form “{form}”; it has: {', '.join(FORMS)}")
    kind, args = _told(period, language, "short" if form == "short" else "name", say)
    name = say(language, f"period-{kind}", args)
    if form in ("name", "short"):
        return name
    return say(language, f"period-{form}", {**args, "kind": kind, "name": name})


def month(number: int, language: str, form: str, say: Say) -> str:
    """Return a month's name as it stands in a date; `form` is `name`, `short` or a case."""
    return say(language, "month", {"month": number, "form": form})


def _told(period: Period, language: str, form: str, say: Say) -> tuple[str, dict[str, str | int]]:
    """Return the kind of a period and what messages are told of it."""
    first, last = period.first, period.last
    args: dict[str, str | int] = {
        "form": form,
        "year": str(last.year),
        "first": month(first.month, language, form, say),
        "last": month(last.month, language, form, say),
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
    days = (phrase(Period(day, day), language, form, say) for day in (first, last))
    return "days", args | dict(zip(("from", "to"), days, strict=True))
