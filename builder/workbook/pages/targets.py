"""Targets: goals set in public, measured on each reporter's figures."""

from __future__ import annotations

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.progress import TargetProgress, TargetView
from builder.facts.units import is_money
from builder.wording.language import Wording
from builder.workbook.content import Cell
from builder.workbook.figures import NOT_HELD, filled, flag, growth, money, share, whole
from builder.workbook.ledger import Content, Entry, Ledger

_TABLE = "TargetRows"
_MEASURED = (
    *("Reporter", "Year", "Turnover", "Reached", "Goal less turnover", "Growth needed"),
    *("At the deadline", "First year met", "Year at this pace"),
)


def write_targets(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row a target and reporter, or one that says there is none."""
    for view in analysis.targets:
        for progress in view.progress:
            ledger.add(_TABLE, _start(view, wording) | _measured(progress))
        if not view.progress:
            ledger.add(_TABLE, _start(view, wording) | dict.fromkeys(_MEASURED, NOT_HELD))
    if not analysis.targets:
        columns = ("Goal", "Deadline", "Set by", "Set on", *_MEASURED, "Status", "Source", "ID")
        empty: dict[str, Content] = dict.fromkeys(columns, NOT_HELD)
        ledger.add(_TABLE, empty | {"Target": wording.words("workbook-no-targets")})


def _start(view: TargetView, wording: Wording) -> dict[str, Content]:
    target = view.target
    goal: Content = money(view.value) if is_money(view.value.unit) else NOT_HELD
    sources = dict.fromkeys((target.source, *(other.source for other in view.repeats)))
    return {
        "Target": wording.show(view.value).text,
        "Goal": goal,
        "Deadline": target.deadline.last if target.deadline else NOT_HELD,
        "Set by": filled(target.set_by),
        "Set on": target.set_on.iso if target.set_on else NOT_HELD,
        "Status": wording.words(f"workbook-target-{view.status}"),
        "Source": ", ".join(sources),
        "ID": target.id,
    }


def _measured(progress: TargetProgress) -> dict[str, Content]:
    period = progress.latest.period
    return {
        "Reporter": progress.reporter,
        "Year": period.first.year if period else NOT_HELD,
        "Turnover": money(progress.latest),
        "Reached": _or_x(share(progress.reached)),
        "Goal less turnover": _or_x(money(progress.gap)),
        "Growth needed": _or_x(growth(progress.required)),
        "At the deadline": money(progress.at_deadline),
        "First year met": _year(progress.first_met),
        "Year at this pace": _year(progress.at_pace),
    }


def _or_x(entry: Entry) -> Entry:
    """Return the entry; what the formula cannot measure it calls `[x]`."""
    if isinstance(entry.cell.value, str):
        return Entry(Cell(NOT_HELD, entry.cell.formula), entry.fact, NOT_HELD)
    return entry


def _year(fact: Fact) -> Content:
    return flag(fact) if fact.missing else whole(fact)
