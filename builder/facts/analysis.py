"""What the facts of one brief are: the shapes that documents and sentences are made from.

Every number here is a `Fact`; one that is not available is a Fact too, with its reason.
`home` is the country whose ministry writes, `partner` the other.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from builder.facts.fact import Fact, FactBook
from builder.facts.goods import Goods
from builder.register.definition import Definition
from builder.register.period import Period
from builder.register.rows import (
    Agreement,
    Claim,
    Commitment,
    Event,
    Person,
    Position,
    Promise,
    Register,
    Source,
    Target,
    Trade,
)


@dataclass(frozen=True, slots=True)
class Movement:
    """A figure, the same a year before, and its two changes.

    `change` is in the unit of `value`, `growth` in percent.
    """

    value: Fact
    base: Fact
    change: Fact
    growth: Fact


@dataclass(frozen=True, slots=True)
class Flows:
    """One reporter's trade with one partner in one period, against the same period a year before.

    Contributions to the growth of turnover are in points. `claimed` is true where the figures
    are what an official said and no table is held.
    """

    reporter: str
    partner: str
    period: Period
    turnover: Movement
    exports: Movement
    imports: Movement
    balance: Movement
    exports_contribution: Fact
    imports_contribution: Fact
    claimed: bool = False


@dataclass(frozen=True, slots=True)
class Trend:
    """A reporter's trade with the partner year by year, oldest first, at most ten years that are held.

    `average_growth` is the compound growth of turnover per year over `years` steps, in percent.
    """

    reporter: str
    partner: str
    years: tuple[Flows, ...]
    average_growth: Fact


@dataclass(frozen=True, slots=True)
class Weight:
    """How much the partner weighs in the reporter's trade of one flow (X, M or T).

    Shares in percent, `share_change` in points, ranks as counts; `joint` where the rank is shared;
    `partners` counts the partners with trade.
    """

    reporter: str
    partner: str
    flow: str
    period: Period
    share: Fact
    share_before: Fact
    share_change: Fact
    rank: Fact
    rank_before: Fact
    joint: bool
    partners: Fact


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """One partner among a reporter's largest by turnover."""

    reporter: str
    partner: str
    rank: Fact
    turnover: Movement
    exports: Movement
    imports: Movement
    balance: Fact
    share: Fact
    rank_before: Fact
    exports_rank: Fact
    imports_rank: Fact


@dataclass(frozen=True, slots=True)
class MirrorRow:
    """One flow of goods as both sides report it.

    `gap` is importer less exporter, `gap_percent` that as percent of the exporter's figure.
    `verdict` is `wrong sign`, `below range`, `in range`, `above range` or `one side not held`.
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

    `verdict` is `lead`, `same`, `rounding`, `revision`, `truncated`, `other reporter`,
    `decimal comma`, `bound` (a qualifier such as “nearly” or “more than” covers it),
    `earlier data` (said before the edition it is measured by; what was known that day is not held),
    `ambiguous`, `open` or `not rounding`. `difference` is this less the lead, in the unit of the lead.
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

    Statements of one value and deadline are one target: `target` is the earliest, with what only a
    later one tells (who set it), `repeats` the others.
    """

    target: Target
    value: Fact
    status: str  # open, met, missed, met late, not measured
    progress: tuple[TargetProgress, ...]
    repeats: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class CommitmentView:
    """A commitment with what follows from its dates at the as-of date.

    `state` is `overdue`, `in progress`, `stated`, `agreed`, `done` or `done late`.
    """

    commitment: Commitment
    state: str
    promises: tuple[Promise, ...]
    overdue_days: Fact
    slippage_days: Fact


@dataclass(frozen=True, slots=True)
class AgreementCounts:
    """How many agreements of one kind or status are on record."""

    by: str  # kind, status, sector
    key: str
    count: Fact


@dataclass(frozen=True, slots=True)
class Revision:
    """A figure that one edition printed and a later one changed."""

    reporter: str
    partner: str
    flow: str
    period: Period
    old: Fact
    new: Fact
    change: Fact
    old_source: Source
    new_source: Source


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One product of one flow: value, the year before, share in percent, change in percent, rank."""

    reporter: str
    partner: str
    flow: str
    commodity: str
    value: Fact
    base: Fact
    share: Fact
    growth: Fact
    rank: Fact


@dataclass(frozen=True, slots=True)
class ProductGroup:
    """One group of a structure: its code (`05`, `27`, `rest`, `none`), value, share and change in percent.

    `counted` are the codes of the rows that it adds up.
    """

    code: str
    value: Fact
    base: Fact
    share: Fact
    growth: Fact
    counted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Structure:
    """One flow divided into groups of goods, each good counted once.

    `division` is `hs_section`, `hs_chapter` or `sitc_section`. Where the product rows do not add up to the
    total the last group is `rest`; `complete` tells whether they do. Without rows there are no groups, and
    `covered` is missing with the reason.
    """

    division: str
    reporter: str
    partner: str
    flow: str
    period: Period
    whole: Fact
    covered: Fact
    covered_share: Fact
    rest: Fact
    complete: bool
    groups: tuple[ProductGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class Makeup:
    """What one flow is made of in single numbers: concentration, agricultural and other goods, their shares.

    `family` is the classification; `products` counts the goods the index is about, `digits` is their detail.
    """

    reporter: str
    flow: str
    family: str
    concentration: Fact
    products: Fact
    digits: int
    agricultural: Fact
    agricultural_share: Fact
    other: Fact
    other_share: Fact


@dataclass(frozen=True, slots=True)
class Potential:
    """What one sells to the world, the other buys from it, and they trade, of one product."""

    exporter: str
    importer: str
    commodity: str
    sold: Fact
    bought: Fact
    traded: Fact
    value: Fact


@dataclass(frozen=True, slots=True)
class Products:
    """Product structure of the trade of the pair as both report it, empty where the data have none."""

    rows: tuple[ProductRow, ...] = ()
    structures: tuple[Structure, ...] = ()
    makeup: tuple[Makeup, ...] = ()
    complementarity: tuple[Fact, ...] = ()
    potential: tuple[Potential, ...] = ()
    goods: tuple[Goods, ...] = ()

    @property
    def reporters(self) -> tuple[str, ...]:
        """Return those who report products, in the order of the pair."""
        return tuple(dict.fromkeys(row.reporter for row in self.rows))


@dataclass(frozen=True, slots=True)
class Analysis:
    """All facts of one brief and the shapes that tell which is which.

    `now` holds home's flows for the period of the brief, `now_partner` the partner's;
    `latest_year` and `latest_year_partner` those of the latest full year before or in it.
    `roles` maps template roles (`home.exports.growth`) to facts. `register` holds the rows that
    exist on the as-of date; `data` the trade rows current on it, `stand_ins` the ids of sources
    that stand in for an edition not held. `world` holds, by reporter, its trade with the world in
    the latest full year. `all_sources` are the whole register's: reference numbers count them, so that
    a source keeps its number in every brief.
    """

    definition: Definition
    period: Period
    as_of: date
    register: Register
    data: tuple[Trade, ...]
    stand_ins: frozenset[str]
    facts: FactBook
    roles: dict[str, Fact]
    now: Flows
    now_partner: Flows
    latest_year: Flows
    latest_year_partner: Flows
    trends: tuple[Trend, ...]
    weights: tuple[Weight, ...]
    partners: dict[str, tuple[PartnerRow, ...]]
    mirror: tuple[MirrorRow, ...]
    conflicts: tuple[Conflict, ...]
    targets: tuple[TargetView, ...]
    commitments: tuple[CommitmentView, ...]
    agreements: tuple[Agreement, ...]
    agreement_counts: tuple[AgreementCounts, ...]
    revisions: tuple[Revision, ...]
    products: Products
    positions: tuple[Position, ...]
    people: tuple[Person, ...]
    events: tuple[Event, ...]
    world: dict[str, Flows] = field(default_factory=dict)
    all_sources: tuple[Source, ...] = ()

    @property
    def home(self) -> str:
        """Return the code of the country whose ministry writes."""
        return self.definition.home

    @property
    def partner(self) -> str:
        """Return the code of the other country."""
        return self.definition.partner
