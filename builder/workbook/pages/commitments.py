"""Commitments: promised measures with their dates."""

from __future__ import annotations

from datetime import date

from builder.facts.analysis import Analysis
from builder.facts.progress import CommitmentView
from builder.register.period import Period
from builder.wording.language import Wording
from builder.workbook.content import Value
from builder.workbook.figures import NOT_APPLICABLE, NOT_HELD, filled, own_words
from builder.workbook.ledger import Content, Ledger

_TABLE = "CommitmentRows"


def write_commitments(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row a commitment, or one that says there is none."""
    for view in analysis.commitments:
        ledger.add(_TABLE, _row(view, analysis.as_of, wording))
    if not analysis.commitments:
        columns = (
            *("Origin", "Form", "Home owner", "Partner owner", "First due", "Latest due", "Due in words"),
            *(
                "Status",
                "State",
                "Done on",
                "Slippage days",
                "Days overdue",
                "Evidence",
                "Source",
                "Quote",
                "ID",
            ),
        )
        empty: dict[str, Content] = dict.fromkeys(columns, NOT_HELD)
        ledger.add(_TABLE, empty | {"Measure": wording.words("workbook-no-commitments")})


def _row(view: CommitmentView, as_of: date, wording: Wording) -> dict[str, Content]:
    row = view.commitment
    dues = [promise.due for promise in view.promises if promise.due]
    if row.due:
        dues = dues if row.due in dues else [*dues, row.due]
    first, latest = (_day(dues[0]), _day(dues[-1])) if dues else (None, None)
    done = _day(row.done_on)
    return {
        "Measure": own_words(row.measure),
        "Origin": filled(row.origin),
        "Form": filled(row.form),
        "Home owner": own_words(row.owner_home),
        "Partner owner": own_words(row.owner_partner),
        "First due": first or (dues[0].iso if dues else NOT_HELD),
        "Latest due": latest or (dues[-1].iso if dues else NOT_HELD),
        "Due in words": own_words(row.due_words),
        "Status": row.status,
        "State": wording.words(f"workbook-state-{view.state.replace(' ', '-')}"),
        "Done on": done or (row.done_on.iso if row.done_on else NOT_HELD),
        "Slippage days": _slippage(first, latest, done),
        "Days overdue": _overdue(latest, done, as_of),
        "Evidence": filled(row.evidence),
        "Source": filled(row.source),
        "Quote": own_words(row.quote),
        "ID": row.id,
    }


def _day(period: Period | None) -> date | None:
    """Return the day, None where a source names a month or a year: no day is made of it."""
    return period.first if period and period.kind == "day" else None


def _slippage(first: date | None, latest: date | None, done: date | None) -> Value:
    end = done or latest
    return (end - first).days if end and first else NOT_HELD


def _overdue(latest: date | None, done: date | None, as_of: date) -> Value:
    if done:
        return NOT_APPLICABLE
    return max(0, (as_of - latest).days) if latest else NOT_HELD
