"""Checks against the calendar: nothing is published before it happened or read before it was published."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from builder.register.evidence import Evidence, at
from builder.register.origin import Place, Source
from builder.register.problems import Problem
from builder.register.said import sentence

_FORECAST = "f"


def sources_have_dates(evidence: Evidence) -> Iterator[Problem]:
    """A source is dated by its publication or, where that is not known, by the day it was read."""
    for row in evidence.register.sources:
        if row.date_basis == "unknown":
            yield from _undated(row)
        elif row.published_to is None:
            what = sentence(
                "the date is {date_basis}, but the last possible day of publication is empty",
                date_basis=row.date_basis,
            )
            remedy = "Write it (the month's last day where only a month is known), or unknown in date_basis"
            yield at(row.place, "published_to", what, remedy)
        if row.published_from and row.published_to and row.published_from > row.published_to:
            what = sentence(
                "published_from {published_from} lies after published_to {published_to}",
                published_from=row.published_from,
                published_to=row.published_to,
            )
            yield at(row.place, "published_to", what, "Exchange or mend the two days")
        if row.read_on and row.published_from and row.read_on < row.published_from:
            what = sentence(
                "it was read on {read_on}, before it was published on {published_from}",
                read_on=row.read_on,
                published_from=row.published_from,
            )
            yield at(row.place, "read_on", what, "Mend one of the two days")


def _undated(row: Source) -> Iterator[Problem]:
    if row.published_from or row.published_to:
        what = "the date's basis is unknown, but a day of publication is given"
        remedy = "Empty the published days, or write how they are known: printed, file, address, inferred"
        yield at(row.place, "date_basis", what, remedy)
    if row.read_on is None:
        what = "the source has neither a publication date nor a day it was read"
        yield at(row.place, "read_on", what, "Write the day it was read")


def trade_is_published_after_its_period(evidence: Evidence) -> Iterator[Problem]:
    """A figure cannot be published before its period is over, forecasts apart."""
    known_from = {row.id: row.published_to or row.read_on for row in evidence.register.sources}
    for row in evidence.register.trade:
        published = known_from.get(row.source)
        if published is not None and published <= row.period.last and row.status != _FORECAST:
            what = sentence(
                "the source was published on {published}, before the period ended on {last}",
                published=published,
                last=row.period.last,
            )
            remedy = "Mend the period or the source's published_to, or mark a forecast with status f"
            yield at(row.place, "last_day", what, remedy)


def nothing_lies_in_the_future(evidence: Evidence) -> Iterator[Problem]:
    """What has been published, read, signed or done lies no later than today."""
    today = evidence.today
    if today is None:
        return
    for place, column, day in _past_days(evidence):
        if day is not None and day > today:
            what = sentence("the day {day} lies in the future (today is {today})", day=day, today=today)
            yield at(place, column, what, "Check the digits of the date")


def _past_days(evidence: Evidence) -> Iterator[tuple[Place, str, date | None]]:
    register = evidence.register
    for source in register.sources:
        yield source.place, "published_from", source.published_from
        yield source.place, "published_to", source.published_to
        yield source.place, "read_on", source.read_on
        yield source.place, "checked_on", source.checked_on
    for row in register.trade:
        if row.status != _FORECAST:
            yield row.place, "last_day", row.period.last
    for agreement in register.agreements:
        yield agreement.place, "signed_on", agreement.signed_on.first if agreement.signed_on else None
    for commitment in register.commitments:
        yield commitment.place, "done_on", commitment.done_on.first if commitment.done_on else None
    for target in register.targets:
        yield target.place, "set_on", target.set_on.first if target.set_on else None


def commitments_are_done_when_dated(evidence: Evidence) -> Iterator[Problem]:
    """A commitment with a day it was done has the status done."""
    for row in evidence.register.commitments:
        if row.done_on is not None and row.status != "done":
            what = sentence(
                "the status is “{status}”, but done_on is {done_on}", status=row.status, done_on=row.done_on
            )
            yield at(row.place, "status", what, "Write done, or empty done_on")
