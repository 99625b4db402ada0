"""The periods a job answers for, when each is looked for, and when it is overdue."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from builder.register.job import Job
from builder.register.period import Period
from builder.register.rows import Register

_MONTHS = {"monthly": 1, "quarterly": 3, "yearly": 12}


@dataclass(frozen=True, slots=True)
class Released:
    """A closed period, the day from which it is looked for, and the first day on which it is overdue."""

    period: Period
    release: date
    overdue_from: date | None


def local_time(job: Job, now: datetime) -> datetime:
    """Return the moment on the clock of the job's time zone; raises ValueError for a time without a zone."""
    if now.tzinfo is None:
        raise ValueError("the clock has to say its time zone")
    return now.astimezone(ZoneInfo(job.time_zone))


def released(job: Job, now: datetime, held: Iterable[Period] = ()) -> tuple[Released, ...]:
    """Return the periods that are looked for at this moment, in order.

    `held` are the periods the register has figures for: those decide where the job runs on new data,
    and such periods are never overdue.
    """
    local = local_time(job, now)
    if job.cadence == "new data":
        closed = (period for period in held if period.first >= job.first.first and period.last < local.date())
        ordered = sorted(set(closed), key=lambda period: (period.last, period.first))
        return tuple(Released(period, period.last + timedelta(days=1), None) for period in ordered)
    return tuple(_until(job, local))


def _until(job: Job, local: datetime) -> Iterator[Released]:
    months, first = _MONTHS[job.cadence], job.first.first
    step = 0
    while True:
        start = _months_later(first, step * months)
        period = Period(start, _months_later(start, months) - timedelta(days=1))
        release = release_day(job, period)
        if (local.date(), local.time().replace(tzinfo=None)) < (release, job.at):
            return
        if job.cumulative:
            period = Period(date(period.last.year, 1, 1), period.last)
        yield Released(period, release, release + timedelta(days=job.overdue_days + 1))
        step += 1


def release_day(job: Job, period: Period) -> date:
    """Return the day from which the period is looked for, never before it has ended.

    A day that the month does not have is its last.
    """
    month = _months_later(period.last.replace(day=1), job.release_months)
    last = calendar.monthrange(month.year, month.month)[1]
    return max(month.replace(day=min(job.release_day, last)), period.last + timedelta(days=1))


def looked_for_from(job: Job, period: Period) -> date:
    """Return the day from which a job looks for a period: its release; on new data, the day after its end."""
    return period.last + timedelta(days=1) if job.cadence == "new data" else release_day(job, period)


def held_periods(register: Register, reporter: str) -> frozenset[Period]:
    """Return the periods for which the register has trade by a country's own figures."""
    return frozenset(row.period for row in register.trade if row.reporter == reporter)


def adds_up(period: Period, held: Iterable[Period]) -> bool:
    """Return whether held periods follow one another from the first day of a period to its last.

    Months that add up to January–July are figures of January–July.
    """
    after: dict[date, list[date]] = {}
    for one in held:
        if period.first <= one.first and one.last <= period.last:
            after.setdefault(one.first, []).append(one.last)
    day = period.first
    while day in after:
        day = max(after[day]) + timedelta(days=1)
    return day > period.last


def claimed_periods(register: Register, home: str) -> frozenset[Period]:
    """Return the periods for which somebody stated the home country's trade as a whole."""
    return frozenset(
        row.period
        for row in register.claims
        if row.period and row.reporter == home and (row.indicator, row.scope) == ("value", "total")
    )


def _months_later(day: date, months: int) -> date:
    """Return the first day of the month so many months later."""
    month = day.year * 12 + day.month - 1 + months
    return date(month // 12, month % 12 + 1, 1)
