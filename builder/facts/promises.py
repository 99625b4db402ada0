"""Commitments and what follows from their dates: overdue days, and how far a promised date has slipped."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from builder.facts.fact import Citation, Fact
from builder.facts.figures import Figures
from builder.facts.making import count
from builder.facts.progress import CommitmentView
from builder.facts.reason import Why, because
from builder.register.period import days_between
from builder.register.rows import Commitment, Promise


def commitment_views(figures: Figures, as_of: date) -> tuple[CommitmentView, ...]:
    """Return each commitment on record with its state on the as-of date."""
    register = figures.vintage.register
    return tuple(
        _view(figures, row, tuple(p for p in register.promises if p.commitment == row.id), as_of)
        for row in register.commitments
    )


def _view(figures: Figures, row: Commitment, promises: tuple[Promise, ...], as_of: date) -> CommitmentView:
    overdue = _overdue(row, as_of)
    slippage = _slippage(row, promises)
    book = figures.book
    return CommitmentView(row, _state(row, overdue), promises, book.add(overdue), book.add(slippage))


def _state(row: Commitment, overdue: Fact) -> str:
    if row.status == "done":
        late = row.done_on is not None and row.due is not None and row.done_on.first > row.due.last
        return "done-late" if late else "done"
    return "overdue" if not overdue.missing and overdue.known > 0 else row.status


def _overdue(row: Commitment, as_of: date) -> Fact:
    """Return the days since the last possible day of the due date; 0 before it."""
    name = f"commitment.{row.id}.overdue"
    if row.status == "done":
        return _none(name, Why.DONE, "z")
    if row.due is None:
        return _none(name, Why.NO_DUE_DATE, "x")
    days = max(0, days_between(row.due.last, as_of))
    return count(name, "overdue", days, "days", (Citation(row.source, str(row.place), row.quote),))


def _slippage(row: Commitment, promises: tuple[Promise, ...]) -> Fact:
    """Return the days between the ends of the first and the latest date promised."""
    name = f"commitment.{row.id}.slippage"
    dated = [promise for promise in promises if promise.due is not None]
    if len(dated) < 2:
        return _none(name, Why.FEW_DATES, "x")
    first, latest = dated[0].due, dated[-1].due
    assert first is not None and latest is not None
    cited = tuple(Citation(p.source, str(p.place), p.quote) for p in (dated[0], dated[-1]))
    return count(name, "slippage", days_between(first.last, latest.last), "days", cited)


def _none(fact_id: str, why: Why, status: str) -> Fact:
    return Fact(fact_id, fact_id.rsplit(".", 1)[1], None, "days", status=status, reason=because(why))


def due_first(views: Iterable[CommitmentView]) -> tuple[CommitmentView, ...]:
    """Return open commitments before done ones, overdue first, then by due date, those without one last."""

    def order(view: CommitmentView) -> tuple[bool, bool, date, str]:
        due = view.commitment.due
        done = view.commitment.status == "done"
        return done, view.state != "overdue", due.last if due else date.max, view.commitment.id

    return tuple(sorted(views, key=order))
