"""Reading cells that hold days and periods: ISO 8601 only, or real dates of a workbook."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from builder.register.cells import Cell, Unreadable
from builder.register.period import Period
from builder.register.said import sentence, words
from builder.register.words import text

FIRST_YEAR, LAST_YEAR = 1900, 2100  # a year outside is a slip of the pen, and Excel has no day before 1900

_PERIOD_FORMS = "Write 2022, 2023-Q3, 2023-07, 2023-07-14 or 2023-01/2023-07"


def day(cell: Cell) -> date:
    """Return a day, from a date or from ISO text."""
    match cell:
        case date():
            return _sane(cell, cell.isoformat())
        case Decimal():
            raise Unreadable(
                sentence("{cell} is a number where a date must stand", cell=cell),
                "Format the cell as Date, or write 2023-07-31 as text",
            )
    word = text(cell)
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", word):
        raise Unreadable(
            sentence("“{word}” is not a date of the form 2023-07-31", word=word), _suggested_date(word)
        )
    try:
        found = date.fromisoformat(word)
    except ValueError:
        raise Unreadable(
            sentence("there is no day {word}", word=word), "Write a day of the calendar, year-month-day"
        ) from None
    return _sane(found, word)


def _suggested_date(word: str) -> str:
    if found := re.fullmatch(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ].*)?", word):
        year, month, of_month = found.groups()
    elif found := re.fullmatch(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})", word):
        of_month, month, year = found.groups()
    else:
        return sentence("Write year-month-day, e.g. 2023-07-31")
    return sentence("Write {day}", day=f"{year}-{int(month):02d}-{int(of_month):02d}")


def period(cell: Cell) -> Period:
    """Return a period, from ISO text, a date (that day) or a whole number (that year)."""
    match cell:
        case date():
            return Period(_sane(cell, cell.isoformat()), cell)
        case Decimal():
            if cell != cell.to_integral_value() or not FIRST_YEAR <= cell <= LAST_YEAR:
                raise Unreadable(
                    sentence("{cell} is a number where a period must stand", cell=cell), _PERIOD_FORMS
                )
            return Period.year(int(cell))
    word = text(cell)
    try:
        found = Period.parse(word if word.isascii() else "")
    except ValueError as error:
        backwards = "before it begins" in str(error)
        what = words(error) if backwards else sentence("“{word}” is not a period", word=word)
        raise Unreadable(what, "Write the earlier date first" if backwards else _PERIOD_FORMS) from None
    _sane(found.first, word)
    _sane(found.last, word)
    return found


def _sane(found: date, shown: str) -> date:
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Unreadable(
            sentence(
                "{shown} lies outside the years {first_year} to {last_year}",
                shown=shown,
                first_year=FIRST_YEAR,
                last_year=LAST_YEAR,
            ),
            "Check the digits of the year",
        )
    return found
