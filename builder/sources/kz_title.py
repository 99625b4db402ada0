"""What the titles and the cover of Kazakhstan's tables say: the period, and the day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from builder.register import countries
from builder.register.period import Period
from builder.sources.sheet import Value

_NAME = "основныепоказателивнешнейторговли"
_STEMS = (
    "январ", "феврал", "март", "апрел", "ма[йея]", "июн",
    "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
)  # fmt: skip
_MONTH = "|".join(_STEMS)
# the words before the year must be the whole of the period: “за 9 месяцев 2022 года” is no year
_PERIOD = re.compile(
    rf"(?:^|\bза|\bв)\s*(?:({_MONTH})\w*(?:\s*[-‐‑‒–—]\s*({_MONTH})\w*)?\s+)?"
    r"((?:19|20)[0-9]{2})\s*(?:год[ауе]?|гг?\.?)?\s*(?:[0-9*]\)?)?$"
)
_PRINTED = re.compile(r"дата\s+(?:опубликования|публикации)\s*:?\s*([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")


def is_title(cells: Iterable[Value]) -> bool:
    """Return whether the table says that it is the one of trade by country."""
    return any(isinstance(cell, str) and countries.fold(cell).startswith(_NAME) for cell in cells)


def periods(cells: Iterable[Value]) -> frozenset[Period]:
    """Return the periods a title names: a year, a month, or months of one year counted together."""
    return frozenset(
        period for cell in cells if isinstance(cell, str) for period in [_period(cell)] if period
    )


def printed_day(cells: Iterable[Value]) -> date | None:
    """Return the day of publication printed on a cover, None where there is none.

    Raises ValueError for a day that no calendar has.
    """
    for cell in cells:
        if isinstance(cell, str) and (match := _PRINTED.search(cell.casefold())):
            return date(int(match[3]), int(match[2]), int(match[1]))
    return None


def _period(text: str) -> Period | None:
    match = _PERIOD.search(" ".join(text.casefold().split()))
    if not match:
        return None
    first, last, year = match[1], match[2], int(match[3])
    if not first:
        return Period.year(year)
    months = [_number(month) for month in (first, last or first)]
    if months[1] < months[0]:
        return None
    return Period.parse(f"{year}-{months[0]:02d}/{year}-{months[1]:02d}")


def _number(word: str) -> int:
    return next(index for index, stem in enumerate(_STEMS, 1) if re.match(stem, word))
