"""Figures set against each other: both sides of one flow, and rival statements."""

from __future__ import annotations

from dataclasses import dataclass

from builder.facts.fact import Fact
from builder.register.origin import Source
from builder.register.period import Period
from builder.register.rows import Claim, Event


@dataclass(frozen=True, slots=True)
class MirrorRow:
    """One flow of goods as both sides report it.

    `gap` is importer less exporter, `gap_percent` that as percent of the exporter's figure.
    `verdict` is `wrong-sign`, `below-range`, `in-range`, `above-range` or `one-side-not-held`.
    """

    exporter: str
    importer: str
    period: Period
    exported: Fact
    imported: Fact
    gap: Fact
    gap_percent: Fact
    verdict: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One rival figure: the fact, the claim row it came from (None for an official table), and how
    it stands against the one it is measured by.

    `verdict` is `lead`, `same`, `rounding`, `revision`, `truncated`, `other-reporter`,
    `decimal-comma`, `bound` (a qualifier such as “nearly” or “more than” covers it),
    `earlier-data` (said before the edition it is measured by; what was known that day is not held),
    `ambiguous`, `open` or `not-rounding`. `difference` is this less the lead, in the unit of the lead.
    """

    fact: Fact
    claim: Claim | None
    source: Source
    verdict: str
    measured_by: str
    difference: Fact


@dataclass(frozen=True, slots=True)
class Conflict:
    """Rival figures for one thing.

    `verdict` is the gravest of its statements'. `say` is the value at the finest rounding at which
    all rivals print alike (a Fact with qualifier `about`), missing where there is none.
    `kind` is `figures`, `ambiguous` (one claim whose subject is not clear) or `dates` (of an event).
    """

    id: str
    kind: str
    indicator: str
    flow: str
    scope: str
    period: Period | None
    statements: tuple[Statement, ...]
    verdict: str
    say: Fact
    events: tuple[Event, ...] = ()
