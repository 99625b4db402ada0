"""Targets: how much of them is reached, the growth still needed, and when the present pace gets there."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from builder.facts.citing import cite
from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.flows import flows
from builder.facts.interval import Interval, digits
from builder.facts.making import Subject, citations, counted, difference, growth, lacking, percentage
from builder.facts.movement import Flows, Trend
from builder.facts.progress import TargetProgress, TargetView
from builder.facts.reason import Reason, Why, because
from builder.facts.roles import FLOW_NAMES
from builder.facts.units import common, currency_of, factor
from builder.register.period import Period
from builder.register.rows import Target

# An average of at most ten years says nothing about a date further off than this.
FARTHEST_YEARS = 30


def target_views(
    figures: Figures, trends: tuple[Trend, ...], as_of: date, targets: Iterable[Target]
) -> tuple[TargetView, ...]:
    """Return each target with the progress by every reporter whose years are held.

    Only amounts of trade in the report's currency are measured:
    of a share or of investment nothing is reckoned.
    """
    goals: dict[tuple[str, str, Decimal], list[Target]] = defaultdict(list)
    for row in targets:
        amount = row.value * factor(row.unit, common(row.unit))
        goals[row.indicator, row.flow, amount].append(row)
    groups = (rows for goal in goals.values() for rows in _by_deadline(figures, goal))
    return tuple(_view(figures, rows, trends, as_of) for rows in groups)


def _telling(trends: tuple[Trend, ...], deadline: Period | None, as_of: date) -> tuple[Trend, ...]:
    """Return the series that reach the latest year of any: one that ended before tells no present level.

    Of a deadline gone by tells each series that holds its year, or a goal one side missed would be met.
    """
    held = [trend for trend in trends if trend.years]
    last = max((trend.years[-1].period for trend in held), default=None)
    due = deadline.last.year if deadline and deadline.last <= as_of else None
    return tuple(
        trend
        for trend in held
        if trend.years[-1].period == last or any(year.period.first.year == due for year in trend.years)
    )


def _by_deadline(figures: Figures, rows: list[Target]) -> list[list[Target]]:
    """Return the statements of one goal, apart where they give different deadlines.

    A statement without a deadline belongs to the goal whose deadline was given last: once any
    statement on record gives one, the goal has it.
    """
    dated: dict[Period | None, list[Target]] = defaultdict(list)
    for row in rows:
        dated[row.deadline].append(row)
    given = [row for row in rows if row.deadline is not None]
    if given and None in dated:
        last = max(given, key=lambda row: figures.source(row.source).known_from)
        dated[last.deadline] += dated.pop(None)
    return list(dated.values())


def _view(figures: Figures, rows: list[Target], trends: tuple[Trend, ...], as_of: date) -> TargetView:
    said = sorted(rows, key=lambda row: figures.source(row.source).known_from)
    target = replace(
        said[0],
        set_by=next((row.set_by for row in said if row.set_by), ""),
        set_on=next((row.set_on for row in said if row.set_on), None),
        deadline=next((row.deadline for row in said if row.deadline), None),
    )
    bounds = Interval.printed(target.value)
    value = figures.book.add(
        Fact(
            id=f"target.{target.id}",
            indicator="target",
            value=target.value,
            unit=target.unit,
            flow=target.flow,
            period=target.deadline,
            low=bounds.low,
            high=bounds.high,
            decimals=digits(target.value),
            sources=tuple(cite(row) for row in said),
        )
    )
    measured = currency_of(target.unit) == figures.currency and target.flow in FLOW_NAMES
    told = _telling(trends, target.deadline, as_of) if measured else ()
    progress = tuple(_progress(figures, target, value, trend) for trend in told)
    return TargetView(target, value, _status(target, progress, as_of), progress, tuple(said))


def _progress(figures: Figures, target: Target, goal: Fact, trend: Trend) -> TargetProgress:
    add = figures.book.add
    latest = _figure(trend.years[-1], target.flow)
    prefix = f"target.{target.id}.{trend.reporter.lower()}"
    subject = Subject(trend.reporter, trend.partner, target.flow, trend.years[-1].period)
    exact = _exact(goal)
    reached = _named(percentage(subject, "reached", latest, exact), f"{prefix}.reached")
    gap = _named(difference(subject, "gap", _in(exact, latest.unit), latest), f"{prefix}.gap")
    required = _named(growth(subject, _in(exact, latest.unit), latest), f"{prefix}.required")
    return TargetProgress(
        trend.reporter,
        latest,
        add(reached),
        add(gap),
        add(required),
        add(_at_deadline(target, trend, prefix)),
        add(_first_met(target, exact, _years(figures, trend), prefix)),
        add(_at_pace(exact, latest, trend, prefix)),
    )


def _status(target: Target, progress: tuple[TargetProgress, ...], as_of: date) -> str:
    """Return `open`, `met`, `missed`, `met-late`, or `not-measured` where no figure for the deadline is held.

    A target counts as met when the latest figures of every reporter say so.
    """
    latest = [item.latest for item in progress if not item.latest.missing]
    met = bool(latest) and all(fact.known * factor(fact.unit, target.unit) >= target.value for fact in latest)
    if target.deadline is None or target.deadline.last > as_of:
        return "met" if met else "open"
    held = [item.at_deadline for item in progress if not item.at_deadline.missing]
    goal = target.value
    # Figures of years before the deadline say nothing of what was so on it.
    met = met and all(fact.period is not None and fact.period.last > target.deadline.last for fact in latest)
    if not held:
        return "met-late" if met else "not-measured"
    if all(fact.known * factor(fact.unit, target.unit) >= goal for fact in held):
        return "met"
    return "met-late" if met else "missed"


def _figure(year: Flows, flow: str) -> Fact:
    return {"X": year.exports, "M": year.imports, "B": year.balance}.get(flow, year.turnover).value


def _at_deadline(target: Target, trend: Trend, prefix: str) -> Fact:
    name = f"{prefix}.at_deadline"
    if target.deadline is None:
        return _none(name, because(Why.NO_DEADLINE), "z")
    held = [year for year in trend.years if year.period.first.year == target.deadline.last.year]
    if not held:
        year = Period.year(target.deadline.last.year)
        return _none(name, because(Why.NO_FIGURE, period=year))
    return _named(_copy(_figure(held[0], target.flow)), name)


def _years(figures: Figures, trend: Trend) -> tuple[Flows, ...]:
    """Return all full years held up to the trend's last, not the ten that a trend shows."""
    last = trend.years[-1].period
    held = figures.years(trend.reporter, trend.partner)
    return tuple(flows(figures, trend.reporter, trend.partner, year) for year in held if year <= last)


def _first_met(target: Target, goal: Fact, years: tuple[Flows, ...], prefix: str) -> Fact:
    """Return the first year at or above the goal, counted from its deadline or from its setting on.

    Where years between that and the series held are missing, the first of them may be the one.
    """
    name = f"{prefix}.first_met"
    start = target.deadline or target.set_on
    if start is None:
        return _none(name, because(Why.NO_START))
    since = [year for year in years if year.period.last >= start.last or year.period.first >= start.first]
    if not since or since[0].period.first.year > start.last.year:
        return _none(name, because(Why.EARLIER_NOT_HELD, year=Period.year(start.last.year)))
    for year in since:
        fact = _figure(year, target.flow)
        if not fact.missing and fact.known >= goal.known * factor(goal.unit, fact.unit):
            subject = Subject(fact.reporter, fact.partner, fact.flow, year.period)
            met = counted(subject, "first_met", year.period.first.year, "year", fact, "first_year")
            return replace(met, id=name, period=None)
    return _none(name, because(Why.NOT_REACHED))


def _at_pace(goal: Fact, latest: Fact, trend: Trend, prefix: str) -> Fact:
    """Return the year the goal is reached at the average growth: n = ln(goal ÷ latest) ÷ ln(1 + g)."""
    name = f"{prefix}.at_pace"
    rate = trend.average_growth
    if why := lacking(latest, rate):
        return _none(name, why)
    aim = goal.known * factor(goal.unit, latest.unit)
    if latest.known >= aim:
        return _none(name, because(Why.ALREADY_REACHED), "z")
    if rate.known <= 0:
        return _none(name, because(Why.NOT_GROWN), "z")
    if latest.known <= 0:
        return _none(name, because(Why.NO_GROWTH_RATE), "z")
    ratio = aim / latest.known
    years = math.ceil(math.log(ratio) / math.log1p(float(rate.known) / 100))
    if years > FARTHEST_YEARS:
        return _none(name, because(Why.TOO_FAR, years=FARTHEST_YEARS), "z")
    assert latest.period is not None
    year = latest.period.first.year + years
    subject = Subject(latest.reporter, latest.partner, latest.flow, Period.year(year))
    fact = counted(subject, "at_pace", year, "year", latest, "pace")
    below = (goal.id, latest.id, rate.id)
    return replace(fact, id=name, period=None, sources=citations((goal, latest)), derived_from=below)


def _exact(goal: Fact) -> Fact:
    """Return the goal as the exact number it sets: a goal of $2 billion is 2,000 million, no rounding."""
    return replace(goal, low=goal.value, high=goal.value, decimals=None)


def _in(fact: Fact, unit: str) -> Fact:
    scale = factor(fact.unit, unit)
    value = fact.known * scale
    return replace(fact, value=value, low=value, high=value, unit=unit)


def _named(fact: Fact, fact_id: str) -> Fact:
    return replace(fact, id=fact_id)


def _copy(fact: Fact) -> Fact:
    return replace(fact, derived_from=(fact.id,), method="same") if not fact.missing else fact


def _none(fact_id: str, reason: Reason, status: str = "x") -> Fact:
    return Fact(fact_id, fact_id.rsplit(".", 1)[1], None, "year", status=status, reason=reason)
