"""What sentences count: comparisons of the wrong sign, conflicts not told, measures overdue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.making import Subject, citations, count
from builder.facts.mirror import compared_years
from builder.facts.progress import CommitmentView
from builder.facts.reason import Why, because
from builder.facts.rivalry import Conflict, MirrorRow
from builder.register.period import Period

OUTSIDE = ("not-rounding", "decimal-comma")


@dataclass(frozen=True, slots=True)
class Tallies:
    """What sentences count, each a fact; missing where there is nothing to count.

    `compared` are the flows of the last five years that both sides report, `below` those of them in which
    the importer's figure is below the exporter's; `conflicts_left` the conflicts that do not bear on the
    brief, `overdue` the commitments past their date.
    """

    compared: Fact
    below: Fact
    conflicts_left: Fact
    overdue: Fact


def tallies(
    figures: Figures,
    mirror: tuple[MirrorRow, ...],
    conflicts: tuple[Conflict, ...],
    commitments: tuple[CommitmentView, ...],
    near: tuple[Period, Period],
) -> Tallies:
    """Return the counts; `near` are the period of the brief and the latest full year."""
    compared = [row for row in compared_years(mirror) if not row.gap.missing]
    below = [row for row in compared if row.verdict == "wrong-sign"]
    left = [conflict for conflict in conflicts if not bears_on(conflict, near)]
    late = sum(view.state == "overdue" for view in commitments)
    gaps = tuple(row.gap for row in compared)
    of_left = tuple(statement.fact for conflict in left for statement in conflict.statements)
    over = tuple(view.overdue_days for view in commitments if not view.overdue_days.missing)
    over_years = _between(compared)
    add = figures.book.add
    return Tallies(
        compared=add(_tally("mirror_compared", over_years, len(compared), gaps)),
        below=add(_tally("mirror_below", over_years, len(below), gaps)),
        conflicts_left=add(_tally("conflicts_left", None, len(left), of_left)),
        overdue=add(_tally("commitments_overdue", None, late, over)),
    )


def bears_on(conflict: Conflict, near: Sequence[Period]) -> bool:
    """Return whether a conflict bears on the brief of these periods.

    Those are turnover of the periods, what was signed, what is unclear or open, and every figure
    outside rounding.
    """
    return (
        conflict.verdict in OUTSIDE
        or conflict.kind != "figures"
        or conflict.scope != "total"
        or (conflict.flow == "T" and conflict.period in near)
    )


def _between(rows: Sequence[MirrorRow]) -> Subject | None:
    """Return what comparisons are about: goods both ways between two countries, over years."""
    if not rows:
        return None
    span = Period(min(row.period.first for row in rows), max(row.period.last for row in rows))
    return Subject(rows[0].exporter, rows[0].importer, "", span)


def _tally(indicator: str, subject: Subject | None, number: int, counted: Iterable[Fact]) -> Fact:
    """Return how many of the facts something is true of; nothing counted is no zero."""
    inputs = tuple(counted)
    fact_id = subject.id(indicator) if subject else indicator
    if not inputs:
        return Fact(fact_id, indicator, None, "count", status="z", reason=because(Why.NOTHING_COUNTED))
    fact = replace(
        count(fact_id, indicator, number, "count", citations(inputs)),
        derived_from=tuple(dict.fromkeys(fact.id for fact in inputs)),
    )
    if subject is None:
        return fact
    return replace(fact, reporter=subject.reporter, partner=subject.partner, period=subject.period)
