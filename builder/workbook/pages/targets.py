"""Targets: goals set in public, measured on each reporter's figures."""

from __future__ import annotations

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.movement import Trend
from builder.facts.progress import TargetProgress, TargetView
from builder.facts.units import common
from builder.wording.language import Wording
from builder.workbook.content import Cell
from builder.workbook.figures import (
    NOT_APPLICABLE,
    NOT_HELD,
    filled,
    flag,
    growth,
    marks,
    money,
    share,
    whole,
)
from builder.workbook.ledger import Content, Entry, Ledger
from builder.workbook.pages.marks import flow_facts, write_marks

_TABLE = "TargetRows"
_MEASURED = (
    *("Reporter", "Year", "Turnover", "Reached", "Goal less turnover", "Growth needed"),
    *("At the deadline", "First year met", "Year at this pace", "Flag", "Growth from", "Average growth"),
)


def write_targets(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row a target and reporter, or one that says there is none."""
    growths = {trend.reporter: trend for trend in analysis.trends if trend.years}
    for view in analysis.targets:
        for progress in view.progress:
            row = _start(view, analysis, wording) | _measured(progress, growths[progress.reporter])
            ledger.add(_TABLE, row)
        if not view.progress:
            row = _start(view, analysis, wording) | dict.fromkeys(_MEASURED, NOT_HELD)
            row["At the deadline"] = NOT_HELD if view.target.deadline else NOT_APPLICABLE
            ledger.add(_TABLE, row)
    if not analysis.targets:
        columns = ("Goal", "Deadline", "Set by", "Set on", *_MEASURED, "Status", "Source", "ID", "Flow")
        empty: dict[str, Content] = dict.fromkeys((*columns, "Counted from"), NOT_HELD)
        none = {"Target": wording.words("workbook-no-targets"), "At the deadline": NOT_APPLICABLE}
        ledger.add(_TABLE, empty | none)
    shown = {progress.reporter for view in analysis.targets for progress in view.progress}
    measured = flow_facts(*(trend.years[-1] for name, trend in growths.items() if name in shown))
    write_marks(ledger, "Targets", measured, analysis, wording)


def _start(view: TargetView, analysis: Analysis, wording: Wording) -> dict[str, Content]:
    target = view.target
    start = target.deadline or target.set_on
    goal: Content = money(view.value) if common(view.value.unit) == analysis.money else NOT_HELD
    sources = dict.fromkeys((target.source, *(other.source for other in view.repeats)))
    return {
        "Target": wording.show(view.value).text,
        "Goal": goal,
        "Deadline": target.deadline.last if target.deadline else NOT_HELD,
        "Set by": filled(target.set_by),
        "Set on": target.set_on.iso if target.set_on else NOT_HELD,
        "Status": wording.words(f"workbook-target-{view.status}"),
        "Source": ", ".join(sources) or NOT_HELD,
        "ID": target.id,
        "Flow": target.flow or "T",
        "Counted from": start.last.year if start else NOT_HELD,
    }


def _measured(progress: TargetProgress, trend: Trend) -> dict[str, Content]:
    period = progress.latest.period
    return {
        "Reporter": progress.reporter,
        "Year": period.first.year if period else NOT_HELD,
        "Turnover": money(progress.latest),
        "Flag": marks(progress.latest),
        "Reached": _or_x(share(progress.reached)),
        "Goal less turnover": _or_x(money(progress.gap)),
        "Growth needed": _or_x(growth(progress.required)),
        "At the deadline": money(progress.at_deadline),
        "First year met": _year(progress.first_met),
        "Year at this pace": _year(progress.at_pace),
        "Growth from": trend.years[0].period.first.year,
        "Average growth": growth(trend.average_growth),
    }


def _or_x(entry: Entry) -> Entry:
    """Return the entry; what the formula cannot measure it calls `[x]`."""
    if isinstance(entry.cell.value, str):
        return Entry(Cell(NOT_HELD, entry.cell.formula), entry.fact, NOT_HELD)
    return entry


def _year(fact: Fact) -> Content:
    return flag(fact) if fact.missing else whole(fact)
