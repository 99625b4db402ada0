"""What later editions changed: the old figure, the new one, and both editions. Nothing is overwritten."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import replace

from builder.facts.citing import cite
from builder.facts.detail import Revision
from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.interval import Interval
from builder.facts.making import Subject, difference
from builder.facts.units import factor
from builder.register.origin import Source
from builder.register.period import Period
from builder.register.rows import Trade


def revisions(figures: Figures, home: str, partner: str) -> tuple[Revision, ...]:
    """Return every change between consecutive editions of a figure of the pair, oldest period first."""
    by_figure: dict[tuple[str, str, str, Period, str], list[Trade]] = defaultdict(list)
    for row in figures.vintage.register.trade:
        if (
            {row.reporter, row.partner} == {home, partner}
            and row.commodity == "TOTAL"
            and row.value is not None
        ):
            series = figures.source(row.source).series or row.source
            by_figure[row.reporter, row.partner, row.flow, row.period, series].append(row)
    found = []
    for rows in by_figure.values():
        editions = sorted(rows, key=lambda row: figures.source(row.source).known_from)
        for old, new in itertools.pairwise(editions):
            if not _same(old, new):
                found.append(_revision(figures, old, new))
    return tuple(sorted(found, key=lambda item: (item.period, item.reporter, item.flow)))


def _same(old: Trade, new: Trade) -> bool:
    """Return whether both editions print one figure, the one perhaps with more digits than the other."""
    assert old.value is not None and new.value is not None
    before = Interval.printed(old.value).scaled(factor(old.unit, new.unit))
    return before.overlaps(Interval.printed(new.value))


def _revision(figures: Figures, old: Trade, new: Trade) -> Revision:
    old_source, new_source = figures.source(old.source), figures.source(new.source)
    before, after = _edition(figures, old, old_source), _edition(figures, new, new_source)
    subject = Subject(old.reporter, old.partner, old.flow, old.period)
    change = difference(subject, "revision", after, before)
    slug = new_source.known_from.isoformat().replace("-", "_")
    change = replace(change, id=f"{change.id}.ed_{slug}", status="r")
    return Revision(
        old.reporter, old.partner, old.flow, old.period, before, after,
        figures.book.add(change), old_source, new_source,
    )  # fmt: skip


def _edition(figures: Figures, row: Trade, source: Source) -> Fact:
    assert row.value is not None
    subject = Subject(row.reporter, row.partner, row.flow, row.period)
    bounds = Interval.printed(row.value)
    slug = source.known_from.isoformat().replace("-", "_")
    return figures.book.add(
        Fact(
            id=f"{subject.id('value')}.ed_{slug}",
            indicator="value",
            value=row.value,
            unit=row.unit,
            reporter=row.reporter,
            partner=row.partner,
            flow=row.flow,
            period=row.period,
            low=bounds.low,
            high=bounds.high,
            status=row.status,
            sources=(cite(row),),
        )
    )
