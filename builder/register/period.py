"""Reporting periods: whole days from a first to a last, written as ISO 8601."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from builder.register.said import sentence, words


@dataclass(frozen=True, order=True, slots=True)
class Period:
    """The days from `first` to `last`, both included.

    Raises ValueError where `last` lies before `first`.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(
                sentence(
                    "the period ends on {last}, before it begins on {first}", last=self.last, first=self.first
                )
            )

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read `2022`, `2023-Q3`, `2023-07`, `2023-07-14`, or two of them as `2023-01/2023-07`.

        Raises ValueError with what was read and what may be written.
        """
        parts = text.strip().split("/")
        try:
            if len(parts) == 1:
                return cls(*_span(parts[0]))
            if len(parts) == 2:
                return cls(_span(parts[0])[0], _span(parts[1])[1])
        except ValueError as error:
            raise ValueError(
                sentence("“{text}” is not a period: {error}", text=text, error=words(error))
            ) from None
        raise ValueError(
            sentence("“{text}” is not a period: write 2022, 2023-Q3, 2023-07 or 2023-01/2023-07", text=text)
        )

    @classmethod
    def year(cls, year: int) -> Period:
        """Return the calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @property
    def kind(self) -> str:
        """Return `year`, `quarter`, `month`, `months` (whole months of one year), `day` or `days`."""
        if self.first == self.last:
            return "day"
        if not self.whole_months:
            return "days"
        months = self.months
        if self.first.year == self.last.year:
            if months == 12:
                return "year"
            if months == 3 and self.first.month in (1, 4, 7, 10):
                return "quarter"
            return "month" if months == 1 else "months"
        return "days"

    @property
    def whole_months(self) -> bool:
        """Return whether the period begins with a month's first day and ends with a month's last."""
        return self.first.day == 1 and self.last == _month_end(self.last.year, self.last.month)

    @property
    def months(self) -> int:
        """Return the number of calendar months the period touches."""
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1

    @property
    def iso(self) -> str:
        """Return the shortest ISO form, e.g. `2022`, `2023-Q3`, `2023-07`, `2023-01/2023-07`."""
        first, last = self.first, self.last
        match self.kind:
            case "year":
                return f"{first.year:04d}"
            case "quarter":
                return f"{first.year:04d}-Q{(first.month + 2) // 3}"
            case "month":
                return f"{first:%Y-%m}"
            case "months":
                return f"{first:%Y-%m}/{last:%Y-%m}"
            case "day":
                return first.isoformat()
        return f"{first.isoformat()}/{last.isoformat()}"

    @property
    def slug(self) -> str:
        """Return the part of a fact's id: `y2022`, `q2023_3`, `m2023_07`, `m2023_01_2023_07`."""
        prefix = {"year": "y", "quarter": "q", "month": "m", "months": "m"}.get(self.kind, "d")
        return prefix + re.sub(r"[-/]", "_", self.iso).replace("Q", "")

    @property
    def file_name(self) -> str:
        """Return the ISO form as it stands in file names, `/` written `--`."""
        return self.iso.replace("/", "--")

    def years_before(self, years: int = 1) -> Period:
        """Return the same days `years` earlier; a month's end stays a month's end."""
        first = _shift(self.first, years)
        last = _shift(self.last, years)
        if self.last == _month_end(self.last.year, self.last.month):
            last = _month_end(last.year, last.month)
        return Period(first, last)

    def __str__(self) -> str:
        return self.iso


def _span(text: str) -> tuple[date, date]:
    if match := re.fullmatch(r"(\d{4})", text):
        year = int(match[1])
        return date(year, 1, 1), date(year, 12, 31)
    if match := re.fullmatch(r"(\d{4})-Q([1-4])", text):
        year, quarter = int(match[1]), int(match[2])
        return date(year, quarter * 3 - 2, 1), _month_end(year, quarter * 3)
    if match := re.fullmatch(r"(\d{4})-(\d{2})", text):
        year, month = int(match[1]), int(match[2])
        if not 1 <= month <= 12:
            raise ValueError(sentence("there is no month {month}", month=f"{month:02d}"))
        return date(year, month, 1), _month_end(year, month)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        day = date.fromisoformat(text)
        return day, day
    raise ValueError("write 2022, 2023-Q3, 2023-07 or 2023-01/2023-07")


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _shift(day: date, years: int) -> date:
    year = day.year - years
    return date(year, day.month, min(day.day, calendar.monthrange(year, day.month)[1]))


def days_between(earlier: date, later: date) -> int:
    """Return the days from `earlier` to `later`, negative where `later` comes first."""
    return (later - earlier) // timedelta(days=1)
