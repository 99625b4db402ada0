"""Rival figures: which statements speak of one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from builder.facts.claimed import claim_fact
from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.flows import flows
from builder.facts.units import AREA, NUMBERS, currency_of
from builder.register.origin import Source
from builder.register.period import Period
from builder.register.rows import Claim

# What is compared, and in which units it can be; values in the currency of the report alone.
COMPARED = {"growth": ("percent",), "count": NUMBERS, "area": AREA}
ONE_EVENT = ("contracts",)
LONGEST_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Thing:
    """What rival figures are about. `flow` is as home sees it: X, M, T, or empty."""

    indicator: str
    flow: str
    scope: str
    period: Period | None


@dataclass(frozen=True, slots=True)
class Said:
    """One figure for a thing, by a claim, or by a table where `claim` is None."""

    fact: Fact
    claim: Claim | None
    source: Source


def rivals(
    figures: Figures, home: str, partner: str, near: Sequence[Period]
) -> dict[Thing, tuple[Said, ...]]:
    """Return everything said about each thing, official tables first.

    Things are what claims speak of, and turnover of the periods `near`: there the two countries' tables
    may differ though nobody has said a word yet.
    """
    found: dict[Thing, list[Said]] = defaultdict(list)
    for claim in figures.vintage.register.claims:
        if {claim.reporter, claim.partner} != {home, partner} or claim.value is None:
            continue
        thing = _thing(claim, home, figures.currency)
        if thing is not None:
            fact = figures.book.add(claim_fact(claim))
            found[thing].append(Said(fact, claim, figures.source(claim.source)))
    for period in near:
        found.setdefault(Thing("value", "T", "total", period), [])
    return {thing: (*_official(figures, thing, home, partner), *claims) for thing, claims in found.items()}


def _thing(claim: Claim, home: str, currency: str) -> Thing | None:
    if claim.scope == "ambiguous":
        return None
    if claim.indicator == "value":
        comparable = currency_of(claim.unit) == currency
    else:
        comparable = claim.unit in COMPARED.get(claim.indicator, ())
    if not comparable:
        return None
    period = claim.period
    if claim.scope in ONE_EVENT and period is not None:
        # Two texts date one signing by a day or by a span of days: the month is what they share.
        period = Period.parse(f"{period.first:%Y-%m}")
    elif period is None and claim.indicator != "area":
        return None
    flow = claim.flow
    if claim.reporter != home and flow in ("X", "M"):
        flow = "M" if flow == "X" else "X"
    return Thing(claim.indicator, flow, claim.scope, period)


def _official(figures: Figures, thing: Thing, home: str, partner: str) -> tuple[Said, ...]:
    if thing.scope != "total" or thing.period is None or thing.flow not in ("X", "M", "T"):
        return ()
    if thing.period.months > LONGEST_MONTHS:
        # “From 2015 to 2018” compares the two years at its ends, not the span with the span before it.
        return ()
    said = []
    for reporter, other in ((home, partner), (partner, home)):
        seen = thing.flow if reporter == home or thing.flow == "T" else {"X": "M", "M": "X"}[thing.flow]
        parts = ("X", "M") if seen == "T" else (seen,)
        if not all(figures.held(reporter, other, part, thing.period) for part in parts):
            continue
        found = flows(figures, reporter, other, thing.period)
        movement = {"X": found.exports, "M": found.imports, "T": found.turnover}[seen]
        fact = movement.value if thing.indicator == "value" else movement.growth
        if thing.indicator in ("value", "growth") and not fact.missing:
            said.append(Said(fact, None, figures.source(fact.sources[0].source)))
    return tuple(said)
