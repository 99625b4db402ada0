"""Which periods lack an up-to-date output: a pure function of the clock, the ledger and the inputs.

Each period has its own as-of date, so that a later month leaves the earlier ones as they are: the day of
the latest publication before the next period's first figures came out, or of the latest change to its own
figures if that is later. A commitment that falls due counts like a publication on the day after.
What is built anew follows from the rows known on that day, not from the clock.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from builder.jobs.digests import Digests
from builder.jobs.periods import adds_up, claimed_periods, held_periods, local_time, released
from builder.register.definition import Definition
from builder.register.job import Job
from builder.register.origin import Source
from builder.register.period import Period
from builder.register.rows import Register, Trade
from builder.register.said import sentence

NEW, REVISED, FALLEN_DUE, REPORT, BROKEN_OFF = (
    sentence("new"),
    "figures or texts revised",
    "a commitment fell due",
    "report changed",
    "in place of what a broken-off run left",
)


@dataclass(frozen=True, slots=True)
class Current:
    """The output of a period that stands: its as-of date, and the digests it was built from."""

    as_of: date
    rows: str
    form: str


@dataclass(frozen=True, slots=True)
class Due:
    """A period to build: `rows` and `form` are what the ledger keeps.

    `latest` is whether no later period is held. `revision` counts from 1; the ledger numbers (`numbered`).
    """

    period: Period
    as_of: date
    rows: str
    form: str
    reason: str
    latest: bool = False
    revision: int = 0


def plan(
    definition: Definition,
    job: Job,
    register: Register,
    form: str,
    standing: Mapping[str, Current],
    now: datetime,
    broken_off: Set[str] = frozenset(),
) -> tuple[Due, ...]:
    """Return what to build at this moment, the earliest period first.

    `form` is the digest of what shapes every brief: the definition and the templates. Only the latest
    period is built anew for its sake. `standing` has the current output of each period by its ISO form;
    `broken_off` are the periods that may show something else, and are built anew in any case.
    """
    held = held_periods(register, definition.home)
    periods = released(job, now, held)
    ready = [row.period for row in periods if _ready(row.period, register, definition, held)]
    today = local_time(job, now).date()
    due: list[Due] = []
    digests = Digests(register)
    for place, period in enumerate(ready):
        following = ready[place + 1] if place + 1 < len(ready) else None
        current, anew = standing.get(period.iso), period.iso in broken_off
        found = _due(definition, register, digests, form, current, period, following, today, anew=anew)
        if found:
            due.append(found)
    return tuple(due)


def awaiting_home(
    definition: Definition, job: Job, register: Register, standing: Mapping[str, Current], now: datetime
) -> frozenset[str]:
    """Return the periods, by their ISO forms, that wait for the home country's figures alone.

    They are looked for at this moment and have no brief, and what the partner reports of them is held.
    """
    held = held_periods(register, definition.home)
    partner = held_periods(register, definition.partner)
    return frozenset(
        row.period.iso
        for row in released(job, now, held)
        if row.period.iso not in standing
        and not _ready(row.period, register, definition, held)
        and adds_up(row.period, partner)
    )


def _ready(period: Period, register: Register, definition: Definition, held: frozenset[Period]) -> bool:
    """Return whether figures for a period are held, so that a brief of it would be about it.

    What somebody said of the home country's trade stands in for its figures where the partner's are held.
    Words alone make no brief: it would have to tell the figures of a period before.
    """
    if adds_up(period, held):
        return True
    said = period in claimed_periods(register, definition.home)
    return said and adds_up(period, held_periods(register, definition.partner))


def _due(
    definition: Definition,
    register: Register,
    digests: Digests,
    form: str,
    current: Current | None,
    period: Period,
    following: Period | None,
    today: date,
    *,
    anew: bool,
) -> Due | None:
    # A clock set back must not take back what fell due: the brief that stands is the later witness.
    day = max(today, current.as_of) if current else today
    until = _first_known(register, definition, following) if following else None
    as_of = as_of_day(register, definition, period, until, day)
    rows = digests.on(as_of)
    latest = following is None
    reason = _reason(current, as_of, rows, form, latest=latest) or (BROKEN_OFF if anew else "")
    return Due(period, as_of, rows, form, reason, latest) if reason else None


def _reason(current: Current | None, as_of: date, rows: str, form: str, *, latest: bool) -> str:
    if current is None:
        return NEW
    if rows != current.rows:
        return REVISED
    if as_of > current.as_of:
        return FALLEN_DUE
    return REPORT if latest and form != current.form else ""


def as_of_day(
    register: Register, definition: Definition, period: Period, until: date | None, today: date
) -> date:
    """Return the as-of date of a period's brief; `until` is when the next period's figures came out."""
    sources = {source.id: source for source in register.sources}
    # A day on which something was read is no publication; it counts for the period's own figures alone.
    days = [source.published_to for source in register.sources if source.published_to]
    days += _fallen_due(register, sources, today)
    before = [day for day in days if until is None or day < until]
    return max([*before, *_changed(register, definition, period, sources)])


def _fallen_due(register: Register, sources: Mapping[str, Source], today: date) -> Iterable[date]:
    """Yield the day after each commitment's due date that has passed without its being done."""
    for row in register.commitments:
        if row.due and row.status != "done" and row.due.last < today:
            yield max(row.due.last + timedelta(days=1), sources[row.source].known_from)


def _first_known(register: Register, definition: Definition, period: Period) -> date:
    sources = {source.id: source for source in register.sources}
    return min(sources[name].known_from for name in _holding(register, definition, period))


def _holding(register: Register, definition: Definition, period: Period) -> set[str]:
    """Return the sources that hold the home country's figures for a period, or for the end of it.

    Figures of January–July that are added up from months came out with those of July.
    """
    home = definition.home
    printed = {
        row.source
        for row in _of_period(register, period)
        if row.reporter == home and row.period.last == period.last
    }
    said = {
        row.source
        for row in register.claims
        if row.reporter == home and row.period == period and (row.indicator, row.scope) == ("value", "total")
    }
    return printed | said


def _of_period(register: Register, period: Period) -> list[Trade]:
    """Return the rows about a period.

    Where a country has none of a flow, those about parts of the period, which add up to it: one office may
    tell January–July in a row and the other month by month.
    """
    inside = [
        row for row in register.trade if period.first <= row.period.first and row.period.last <= period.last
    ]
    exact = {(row.reporter, row.flow) for row in inside if row.period == period}
    return [row for row in inside if row.period == period or (row.reporter, row.flow) not in exact]


def _changed(
    register: Register, definition: Definition, period: Period, sources: Mapping[str, Source]
) -> list[date]:
    """Return the days on which figures for the period were new, either country's.

    An edition that repeats what the one before it printed changes nothing.
    """
    pair = {definition.home, definition.partner}
    editions: dict[tuple[str, str, str, Period], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in _of_period(register, period):
        if row.reporter in pair:
            series = sources[row.source].series or row.source
            editions[series, row.reporter, row.flow, row.period][row.source].add(_figure(row))
    days: list[date] = []
    for by_source in editions.values():
        before: set[str] | None = None
        for name in sorted(by_source, key=lambda name: (sources[name].known_from, name)):
            if by_source[name] != before:
                days.append(sources[name].known_from)
            before = by_source[name]
    said = {row.source for row in register.claims if row.reporter in pair and row.period == period}
    days += [day for name in said if (day := sources[name].published_to)]
    return days or [sources[name].known_from for name in _holding(register, definition, period)]


def _figure(row: Trade) -> str:
    return f"{row.partner}|{row.classification}|{row.commodity}|{row.value}|{row.unit}|{row.status}"
