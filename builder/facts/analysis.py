"""What the facts of one brief are: the shapes that documents and sentences are made from.

Every number here is a `Fact`; one that is not available is a Fact too, with its reason.
`home` is the country whose ministry writes, `partner` the other.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from builder.facts.detail import Revision
from builder.facts.fact import Fact, FactBook
from builder.facts.movement import Flows, Trend
from builder.facts.product import Products
from builder.facts.progress import AgreementCounts, CommitmentView, TargetView
from builder.facts.rivalry import Conflict, MirrorRow
from builder.facts.standing import PartnerRow, Weight
from builder.facts.tallies import Tallies
from builder.register.definition import Definition
from builder.register.origin import Source
from builder.register.period import Period
from builder.register.rows import (
    Agreement,
    Event,
    Person,
    Position,
    Register,
    Trade,
)


# Each is equal to itself alone, so what follows from one can be kept for it; comparing costs more.
@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """All facts of one brief and the shapes that tell which is which.

    `now` holds home's flows for the period of the brief, `now_partner` the partner's;
    `latest_year` and `latest_year_partner` those of the latest full year before or in it.
    `running` holds home's flows of the year so far and of the last twelve months, where the brief is on
    less than a year and tables hold them. `mirror` has every year held, then the flows of the period that
    both sides report.
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
    running: tuple[Flows, ...]
    trends: tuple[Trend, ...]
    weights: tuple[Weight, ...]
    partners: dict[str, tuple[PartnerRow, ...]]
    mirror: tuple[MirrorRow, ...]
    conflicts: tuple[Conflict, ...]
    targets: tuple[TargetView, ...]
    commitments: tuple[CommitmentView, ...]
    agreements: tuple[Agreement, ...]
    agreement_counts: tuple[AgreementCounts, ...]
    tallies: Tallies
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

    @property
    def money(self) -> str:
        """Return the unit that money of trade is shown in, e.g. `EUR million`."""
        return f"{self.definition.currency} million"
