"""From a register to the facts of one brief."""

from __future__ import annotations

from datetime import date

from builder.facts.accords import agreement_counts, agreement_facts
from builder.facts.analysis import Analysis
from builder.facts.claimed import claim_fact
from builder.facts.conflicts import conflicts
from builder.facts.fact import FactBook
from builder.facts.figures import Figures
from builder.facts.flows import flows
from builder.facts.goals import target_views
from builder.facts.mirror import compared_last, mirror_of_period, mirror_rows
from builder.facts.movement import Flows
from builder.facts.products import products
from builder.facts.promises import commitment_views, due_first
from builder.facts.revisions import revisions
from builder.facts.roles import roles
from builder.facts.running import running
from builder.facts.tallies import tallies
from builder.facts.trend import latest_full_year, trends
from builder.facts.weight import largest_partners, weight
from builder.register.definition import Definition
from builder.register.period import Period
from builder.register.rows import Register
from builder.register.vintages import vintage


def analyse(
    definition: Definition,
    register: Register,
    period: Period,
    as_of: date,
    *,
    strict_vintage: bool = False,
) -> Analysis:
    """Return every fact of the brief on `period` as it could be written on `as_of`."""
    seen = vintage(register, as_of, strict=strict_vintage)
    figures = Figures(definition, seen, FactBook())
    home, partner = definition.home, definition.partner
    for claim in seen.register.claims:
        if claim.value is not None:
            figures.book.add(claim_fact(claim))
    pair = ((home, partner), (partner, home))
    now = _pair(figures, pair, period)
    # A month that nobody holds bounds nothing: the brief is then on the latest year on record that day.
    last = period if period.kind == "year" or any(one.held for one in now) else None
    years = [latest_full_year(figures, reporter, other, last) for reporter, other in pair]
    common = _latest(years, period)
    last_year = _pair(figures, pair, common)
    both = trends(figures, home, partner, common)
    mirrored = sorted(
        {year.period for series in both for year in series.every_year}
        | set(compared_last(figures, home, partner, common))
    )
    weights = tuple(
        weight(figures, reporter, other, flow, common) for reporter, other in pair for flow in ("T", "X", "M")
    )
    changes = revisions(figures, home, partner)
    goals = target_views(figures, both, as_of, seen.register.targets)
    agreement_facts(figures, seen.register.agreements)
    wares = products(figures, home, partner, common)
    mirror = (
        *mirror_rows(figures, home, partner, tuple(mirrored)),
        *mirror_of_period(figures, home, partner, period),
    )
    rivals = conflicts(figures, home, partner, (period, common))
    promised = due_first(commitment_views(figures, as_of))
    return Analysis(
        definition=definition,
        period=period,
        as_of=as_of,
        register=seen.register,
        data=seen.data,
        stand_ins=seen.stand_ins,
        facts=figures.book,
        roles=roles(now, last_year, weights, goals, wares),
        now=now[0],
        now_partner=now[1],
        latest_year=last_year[0],
        latest_year_partner=last_year[1],
        running=running(figures, home, partner, period),
        trends=both,
        weights=weights,
        partners={reporter: largest_partners(figures, reporter, other, common) for reporter, other in pair},
        mirror=mirror,
        conflicts=rivals,
        targets=goals,
        commitments=promised,
        agreements=seen.register.agreements,
        agreement_counts=agreement_counts(figures, seen.register.agreements),
        tallies=tallies(figures, mirror, rivals, promised, (period, common)),
        revisions=changes,
        products=wares,
        positions=seen.register.positions,
        people=seen.register.people,
        events=seen.register.events,
        all_sources=register.sources,
        world={reporter: flows(figures, reporter, "WLD", common) for reporter, _ in pair},
    )


def _latest(years: list[Period | None], period: Period) -> Period:
    """Return the latest full year both sides report, else the one either does, else the year before.

    Where one side's years end earlier than the year before the other's, the brief is on the later: what
    was so long ago is no present level of trade.
    """
    held = [year for year in years if year is not None]
    if not held:
        return Period.year(period.last.year - (period.kind != "year"))
    latest = max(held)
    if len(held) < len(years) or min(held) < latest.years_before():
        return latest
    return min(held)


def _pair(figures: Figures, pair: tuple[tuple[str, str], ...], period: Period) -> tuple[Flows, Flows]:
    home, partner = (flows(figures, reporter, other, period) for reporter, other in pair)
    return home, partner
