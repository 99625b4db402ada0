"""`Snapshot`: one brief as far as another is compared with it, made from its analysis or from its manifest.

Days and periods of rows are ISO 8601 texts, empty where none is on record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol, TypeVar

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.progress import CommitmentView, TargetView
from builder.facts.rivalry import Conflict
from builder.register.origin import Source
from builder.register.period import Period
from builder.register.rows import Agreement, Claim


class Identified(Protocol):
    """A row with an id."""

    @property
    def id(self) -> str:
        """Return the id of the row."""


Row = TypeVar("Row", bound=Identified)


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """What somebody said in public, as printed; `fact` is empty where it holds no number."""

    id: str
    fact: str
    indicator: str
    reporter: str
    partner: str
    flow: str
    period: str
    scope: str
    printed: str
    speaker: str
    office: str
    source: str
    quote: str


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """An agreement on record."""

    id: str
    title: str
    kind: str
    status: str
    signed_on: str
    source: str
    quote: str


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One date that was promised, as a period and in the words of the source."""

    due: str
    words: str
    source: str


@dataclass(frozen=True, slots=True)
class CommitmentRow:
    """A commitment with its state on the as-of date and every date promised for it, the latest last."""

    id: str
    measure: str
    status: str
    state: str
    due: str
    done_on: str
    source: str
    promises: tuple[PromiseRow, ...] = ()

    @property
    def promised(self) -> str:
        """Return the date that counts now: the latest that was promised, else the one it is due."""
        dated = [promise.due for promise in self.promises if promise.due]
        return dated[-1] if dated else self.due


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target; `fact` is its value."""

    id: str
    fact: str
    indicator: str
    flow: str
    deadline: str
    set_by: str
    status: str
    source: str


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """Rival figures for one thing, by the ids of their facts; `say` is what all of them round to."""

    id: str
    kind: str
    indicator: str
    flow: str
    scope: str
    period: str
    verdict: str
    figures: tuple[str, ...]
    say: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One brief: its facts by id, the facts of its roles, and the rows it lists, each by id.

    `stand_ins` are the sources that stand in for an edition not held.
    """

    report: str
    home: str
    partner: str
    period: Period
    as_of: date
    facts: Mapping[str, Fact]
    roles: Mapping[str, str] = field(default_factory=dict)
    claims: Mapping[str, ClaimRow] = field(default_factory=dict)
    agreements: Mapping[str, AgreementRow] = field(default_factory=dict)
    commitments: Mapping[str, CommitmentRow] = field(default_factory=dict)
    targets: Mapping[str, TargetRow] = field(default_factory=dict)
    conflicts: Mapping[str, ConflictRow] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    stand_ins: frozenset[str] = frozenset()


def snapshot(analysis: Analysis) -> Snapshot:
    """Return a brief as it is compared with another one."""
    return Snapshot(
        report=analysis.definition.name,
        home=analysis.home,
        partner=analysis.partner,
        period=analysis.period,
        as_of=analysis.as_of,
        facts={fact.id: fact for fact in analysis.facts},
        roles={role: fact.id for role, fact in analysis.roles.items()},
        claims=by_id(_claim(row) for row in analysis.register.claims),
        agreements=by_id(_agreement(row) for row in analysis.agreements),
        commitments=by_id(_commitment(view) for view in analysis.commitments),
        targets=by_id(_target(view) for view in analysis.targets),
        conflicts=by_id(_conflict(row) for row in analysis.conflicts),
        sources=by_id(analysis.register.sources),
        stand_ins=analysis.stand_ins,
    )


def by_id(rows: Iterable[Row]) -> dict[str, Row]:
    """Return rows by their ids, in their order."""
    return {row.id: row for row in rows}


def _claim(row: Claim) -> ClaimRow:
    return ClaimRow(
        row.id, "" if row.value is None else f"claim.{row.id}", row.indicator, row.reporter, row.partner,
        row.flow, _iso(row.period), row.scope, row.printed, row.speaker, row.office, row.source, row.quote,
    )  # fmt: skip


def _agreement(row: Agreement) -> AgreementRow:
    return AgreementRow(row.id, row.title, row.kind, row.status, _iso(row.signed_on), row.source, row.quote)


def _commitment(view: CommitmentView) -> CommitmentRow:
    row = view.commitment
    promises = tuple(PromiseRow(_iso(said.due), said.words, said.source) for said in view.promises)
    return CommitmentRow(
        row.id, row.measure, row.status, view.state, _iso(row.due), _iso(row.done_on), row.source, promises
    )


def _target(view: TargetView) -> TargetRow:
    row = view.target
    return TargetRow(
        row.id,
        view.value.id,
        row.indicator,
        row.flow,
        _iso(row.deadline),
        row.set_by,
        view.status,
        row.source,
    )


def _conflict(row: Conflict) -> ConflictRow:
    figures = tuple(statement.fact.id for statement in row.statements)
    return ConflictRow(
        row.id,
        row.kind,
        row.indicator,
        row.flow,
        row.scope,
        _iso(row.period),
        row.verdict,
        figures,
        row.say.id,
    )


def _iso(period: Period | None) -> str:
    return period.iso if period else ""
