"""Figures of trade that no brief can use: of days that make no month, of countries that it is not about."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from builder.register.problems import Problem
from builder.register.rows import Register, Trade
from builder.register.said import counted, sentence

# Its members report beside it.
_UNION = "EUU"


def unused(register: Register, pair: Collection[str]) -> Iterator[Problem]:
    """Yield a remark for each span of days, and each reporting country, that no brief reads."""
    spans: dict[tuple[date, date], list[Trade]] = {}
    strangers: dict[str, list[Trade]] = {}
    for row in register.trade:
        if row.period.kind == "day" or not row.period.whole_months:
            spans.setdefault((row.period.first, row.period.last), []).append(row)
        if row.reporter not in pair and _UNION not in pair:
            strangers.setdefault(row.reporter, []).append(row)
    for (first, last), rows in spans.items():
        what = sentence("{first} to {last} are no whole months", first=first, last=last)
        yield _remark(rows, "last_day", what)
    for code, rows in strangers.items():
        what = sentence("{code} is neither of the two countries of the report", code=code)
        yield _remark(rows, "reporter", what)


def _remark(rows: list[Trade], column: str, what: str) -> Problem:
    place = rows[0].place
    remedy = counted(
        len(rows),
        "No brief uses this figure: a slip of the keyboard?",
        "No brief uses the {count} figures of that kind: a slip of the keyboard?",
    )
    return Problem(place.file, place.sheet, place.row, column, what, remedy)
