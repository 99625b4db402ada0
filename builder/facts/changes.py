"""What is different between two briefs of one pair: figures, claims, conflicts, promises, sources.

Figures are compared by their ids; where the briefs are on different periods, those that a role names are
compared by role. `old` is the earlier of the two.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Generic, TypeVar

from builder.facts.fact import Fact
from builder.facts.interval import Interval
from builder.facts.snapshot import (
    AgreementRow,
    ClaimRow,
    CommitmentRow,
    ConflictRow,
    Identified,
    Snapshot,
    TargetRow,
)
from builder.facts.units import currency_of, factor
from builder.register.origin import Source
from builder.register.period import Period

Row = TypeVar("Row", bound=Identified)

# What an official or a table gives; everything else follows from such figures.
READ = frozenset({"", "absent", "headline"})
# Facts that a brief shows only to say what has changed; see `builder.facts.earlier`.
_EARLIER = "was."
# Verdicts that leave nothing to settle.
HARMLESS = frozenset({"lead", "same", "bound", "rounding"})


class NotComparable(Exception):
    """Two briefs that are not of one pair or currency; the message says which they are."""


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A figure that is not as it was.

    `kind` is `revised` (another value), `digits` (the same value, printed finer or coarser), `known` (it was
    missing), `lost` (it is missing now), `marks` (status, qualifier, edition or reason) or `source` (only
    where it comes from). `role` is set where the two were compared by role. `follows` says that the figure
    is computed from others.
    """

    kind: str
    old: Fact
    new: Fact
    role: str = ""

    @property
    def follows(self) -> bool:
        """Return whether the figure is computed from others."""
        return (self.new if self.old.missing else self.old).method not in READ


@dataclass(frozen=True, slots=True)
class RowChange(Generic[Row]):
    """A row that both briefs list; `what` names the fields that differ."""

    old: Row
    new: Row
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RowChanges(Generic[Row]):
    """Rows of one table that came, went, or changed."""

    added: tuple[Row, ...] = ()
    gone: tuple[Row, ...] = ()
    changed: tuple[RowChange[Row], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.gone or self.changed)


@dataclass(frozen=True, slots=True)
class Replacement:
    """A source that is a later edition of one that the earlier brief used."""

    old: Source
    new: Source


@dataclass(frozen=True, slots=True)
class Changes:
    """All that differs. `figures` stand in order of weight; `added`, `gone`: facts of one brief alone."""

    old: Snapshot
    new: Snapshot
    figures: tuple[FigureChange, ...]
    added: tuple[Fact, ...]
    gone: tuple[Fact, ...]
    claims: RowChanges[ClaimRow]
    conflicts: RowChanges[ConflictRow]
    commitments: RowChanges[CommitmentRow]
    agreements: RowChanges[AgreementRow]
    targets: RowChanges[TargetRow]
    sources: RowChanges[Source]
    replaced: tuple[Replacement, ...]

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self) if field.name not in ("old", "new"))

    @property
    def by_role(self) -> bool:
        """Return whether the briefs are on different periods, so that figures are compared by role."""
        return self.old.period != self.new.period

    @property
    def opened(self) -> tuple[ConflictRow, ...]:
        """Return conflicts that leave something to settle and did not before."""
        new = [row for row in self.conflicts.added if row.verdict not in HARMLESS]
        graver = [
            change.new
            for change in self.conflicts.changed
            if change.old.verdict in HARMLESS and change.new.verdict not in HARMLESS
        ]
        return (*new, *graver)

    @property
    def settled(self) -> tuple[ConflictRow, ...]:
        """Return conflicts that left something to settle and do not now."""
        gone = [row for row in self.conflicts.gone if row.verdict not in HARMLESS]
        milder = [
            change.new
            for change in self.conflicts.changed
            if change.old.verdict not in HARMLESS and change.new.verdict in HARMLESS
        ]
        return (*gone, *milder)

    @property
    def slipped(self) -> tuple[RowChange[CommitmentRow], ...]:
        """Return commitments whose promised date is later than it was."""
        return tuple(change for change in self.commitments.changed if _later(change))


def compare(old: Snapshot, new: Snapshot) -> Changes:
    """Return what differs between two briefs; raises NotComparable where they are not of one pair
    or of one currency.
    """
    if (old.home, old.partner) != (new.home, new.partner):
        raise NotComparable(
            f"{old.report} is on {old.home} and {old.partner}, {new.report} on {new.home} and {new.partner}: "
            "only two briefs on one pair of countries can be compared"
        )
    shared = [name for name in new.facts if name in old.facts]
    if any(currency_of(old.facts[name].unit) != currency_of(new.facts[name].unit) for name in shared):
        raise NotComparable(
            f"{old.report} and {new.report} are in different currencies, and none is converted"
        )
    one_period = old.period == new.period
    figures = sorted(_figures(old, new), key=lambda change: _weight(change, new))
    return Changes(
        old,
        new,
        tuple(figures),
        _only(new.facts, old.facts) if one_period else (),
        _only(old.facts, new.facts) if one_period else (),
        _rows(old.claims, new.claims),
        _rows(old.conflicts, new.conflicts),
        _rows(old.commitments, new.commitments),
        _rows(old.agreements, new.agreements),
        _rows(old.targets, new.targets),
        _rows(old.sources, new.sources, apart=("place", "checked_on")),
        tuple(_replaced(old, new)),
    )


def kind_of(old: Fact, new: Fact) -> str:
    """Return how a figure is not as it was, empty where it is; see `FigureChange`."""
    if old.missing or new.missing:
        if old.missing and new.missing:
            return "marks" if (old.status, old.reason) != (new.status, new.reason) else ""
        return "known" if old.missing else "lost"
    if old.known * factor(old.unit, new.unit) != new.known:
        return "digits" if _same_figure(old, new) else "revised"
    if (old.status, old.qualifier, old.edition) != (new.status, new.qualifier, new.edition):
        return "marks"
    return "source" if _cited(old) != _cited(new) else ""


def _same_figure(old: Fact, new: Fact) -> bool:
    """Return whether two values read somewhere are one figure in more and fewer digits."""
    if old.method not in READ or new.method not in READ:
        return False
    before = Interval(old.low, old.high).scaled(factor(old.unit, new.unit))
    return before.overlaps(Interval(new.low, new.high))


def _cited(fact: Fact) -> set[str]:
    return {citation.source for citation in fact.sources}


def _figures(old: Snapshot, new: Snapshot) -> Iterator[FigureChange]:
    told: set[str] = set()
    if old.period != new.period:
        for role in new.roles:
            if role not in old.roles:
                continue
            before, after = old.facts.get(old.roles[role]), new.facts.get(new.roles[role])
            if before is None or after is None or before.id == after.id:
                continue
            told.add(after.id)
            if kind := kind_of(before, after):
                yield FigureChange(kind, before, after, role)
    for name, after in new.facts.items():
        before = None if name.startswith(_EARLIER) else old.facts.get(name)
        if before is not None and name not in told and (kind := kind_of(before, after)):
            yield FigureChange(kind, before, after)


def _weight(change: FigureChange, new: Snapshot) -> tuple[bool, int, bool, int, str]:
    """Return what the figures are sorted by: read ones of the pair first, latest period first."""
    fact = change.new
    order = ("revised", "known", "lost", "digits", "marks", "source")
    other = {fact.reporter, fact.partner} - {new.home, new.partner, ""} != set()
    last = fact.period.last.toordinal() if fact.period else 0
    return other, order.index(change.kind), change.follows, -last, fact.id


def _only(here: Mapping[str, Fact], there: Mapping[str, Fact]) -> tuple[Fact, ...]:
    """Return facts of one brief alone that have a value: a missing one is no news."""
    return tuple(
        fact
        for name, fact in here.items()
        if name not in there and not fact.missing and not name.startswith(_EARLIER)
    )


def _rows(
    old: Mapping[str, Row], new: Mapping[str, Row], apart: tuple[str, ...] = ("source", "quote")
) -> RowChanges[Row]:
    changed = []
    for name in new:
        if name not in old:
            continue
        names = [field.name for field in fields(new[name])]  # type: ignore[arg-type]
        what = tuple(
            key for key in names if key not in apart and getattr(old[name], key) != getattr(new[name], key)
        )
        if what:
            changed.append(RowChange(old[name], new[name], what))
    return RowChanges(
        tuple(row for name, row in new.items() if name not in old),
        tuple(row for name, row in old.items() if name not in new),
        tuple(changed),
    )


def _replaced(old: Snapshot, new: Snapshot) -> Iterator[Replacement]:
    """Yield later editions of the statistics that the earlier brief used."""
    for source in new.sources.values():
        if source.id in old.sources or not source.series:
            continue
        earlier = [row for row in old.sources.values() if row.series == source.series]
        if earlier:
            yield Replacement(max(earlier, key=lambda row: (row.known_from, row.id)), source)


def _later(change: RowChange[CommitmentRow]) -> bool:
    before, after = change.old.promised, change.new.promised
    return bool(before and after) and Period.parse(after).last > Period.parse(before).last
