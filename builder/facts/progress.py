"""How far targets, commitments and agreements have come on the as-of date."""

from __future__ import annotations

from dataclasses import dataclass

from builder.facts.fact import Fact
from builder.register.period import Period
from builder.register.rows import Commitment, Promise, Target


@dataclass(frozen=True, slots=True)
class TargetProgress:
    """A target measured on one reporter's latest full year.

    `reached` is the percent of the target reached, `required` the growth still needed in percent,
    `gap` the same in money, `first_met` the first year at or above it since the deadline (or at all),
    `at_pace` the year it would be reached at the average growth of the series held.
    """

    reporter: str
    latest: Fact
    reached: Fact
    gap: Fact
    required: Fact
    at_deadline: Fact
    first_met: Fact
    at_pace: Fact


@dataclass(frozen=True, slots=True)
class TargetView:
    """A target, its value as a fact, and the progress by each reporter.

    Statements of one value are one target, apart only where they give different deadlines: `target`
    is the earliest, with what only a later one tells (who set it, by when), `statements` all as said.
    """

    target: Target
    value: Fact
    status: str  # open, met, missed, met-late, not-measured
    progress: tuple[TargetProgress, ...]
    statements: tuple[Target, ...] = ()

    @property
    def repeats(self) -> tuple[Target, ...]:
        """Return the statements after the earliest."""
        return self.statements[1:]

    def telling(self, column: str) -> Target:
        """Return the earliest statement that gives a column (`set_by`, `set_on`); else the earliest."""
        return next((row for row in self.statements if getattr(row, column)), self.target)


@dataclass(frozen=True, slots=True)
class CommitmentView:
    """A commitment with what follows from its dates at the as-of date.

    `state` is `overdue`, `in progress`, `stated`, `agreed`, `done` or `done-late`.
    """

    commitment: Commitment
    state: str
    promises: tuple[Promise, ...]
    overdue_days: Fact
    slippage_days: Fact

    @property
    def dated(self) -> bool:
        """Return whether any statement on record gives a date for it."""
        return self.commitment.due is not None or self.promised is not None

    @property
    def promised(self) -> Period | None:
        """Return the date promised last, None where no promise gives one."""
        return next((promise.due for promise in reversed(self.promises) if promise.due), None)


@dataclass(frozen=True, slots=True)
class AgreementCounts:
    """How many agreements of one kind or status are on record."""

    by: str  # kind, status, sector
    key: str
    count: Fact
