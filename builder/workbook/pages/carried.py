"""The rows of trade that the workbook carries: its formulas read them, and every page counts on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from builder.facts import units
from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.units import factor
from builder.register.countries import blocs_beside_members
from builder.register.period import Period
from builder.register.rows import Trade
from builder.wording.language import Wording

WORLD = "WLD"
Figures = Mapping[tuple[str, str, str, Period], Decimal]
"""Amounts in millions of the report's currency by reporter, partner, flow and period."""


# Asked for by every page, hundreds of times in one build.
@lru_cache(maxsize=2)
def trade_rows(analysis: Analysis) -> tuple[Trade, ...]:
    """Return the rows to carry: the pair and the world in all years, all partners in the last two."""
    pair = {analysis.home, analysis.partner}
    year = analysis.latest_year.period
    recent = {year, year.years_before()}
    return tuple(
        sorted(
            (
                row
                for row in analysis.data
                if row.value is not None
                and row.reporter in pair
                and row.commodity == "TOTAL"
                and (row.partner in pair or row.partner == WORLD or row.period in recent)
            ),
            key=lambda row: (
                row.reporter != analysis.home,
                row.partner not in pair,
                row.partner != WORLD,
                row.partner,
                row.period,
                row.flow != "X",
            ),
        )
    )


def amounts(analysis: Analysis) -> Figures:
    """Return the carried figures."""
    return {
        (row.reporter, row.partner, row.flow, row.period): thousands(row) / 1000
        for row in trade_rows(analysis)
    }


def thousands(row: Trade) -> Decimal:
    """Return the row's value in thousands of the report's currency."""
    assert row.value is not None
    return row.value * factor(row.unit, units.thousands(row.unit))


def months(period: Period) -> int:
    """Return how many months a period touches, as the formula on the sheet counts them."""
    first, last = period.first, period.last
    return (last.year - first.year) * 12 + last.month - first.month + 1


def parts_of(analysis: Analysis, fact: Fact) -> tuple[Trade, ...]:
    """Return the carried rows that a figure is the sum of; none where it is a row itself."""
    if fact.value is None or len(fact.derived_from) < 2 or fact.flow not in ("X", "M"):
        return ()
    wanted = {identifier.rpartition(".")[2] for identifier in fact.derived_from}
    cited = {citation.source for citation in fact.sources}
    return tuple(
        row
        for row in trade_rows(analysis)
        if (row.reporter, row.partner, row.flow) == (fact.reporter, fact.partner, fact.flow)
        and row.period.slug in wanted
        and row.period != fact.period
        and row.source in cited
    )


def counted(analysis: Analysis, parts: tuple[Trade, ...]) -> Counter[tuple[int, str]]:
    """Return how many of the rows that make up a figure are of how many months and of which source.

    The source is empty where no row beside them could be taken for one of them.
    """
    one, last = parts[0], parts[-1]
    lengths = {months(row.period) for row in parts}
    alike = [
        row
        for row in trade_rows(analysis)
        if (row.reporter, row.partner, row.flow) == (one.reporter, one.partner, one.flow)
        and one.period.first <= row.period.first
        and row.period.last <= last.period.last
        and months(row.period) in lengths
    ]
    alone = len(alike) == len(parts)
    return Counter((months(row.period), "" if alone else row.source) for row in parts)


@lru_cache(maxsize=2)
def sources_by_key(analysis: Analysis) -> Mapping[tuple[str, str, str, Period], str]:
    """Return the source of each carried figure by reporter, partner, flow and period."""
    return {(row.reporter, row.partner, row.flow, row.period): row.source for row in trade_rows(analysis)}


def blocs_of(reporter: str, known: Figures) -> frozenset[str]:
    """Return the unions that stand beside their members; see `builder.facts.weight`."""
    return blocs_beside_members({partner for (who, partner, _, _) in known if who == reporter})


def partner_name(code: str, wording: Wording) -> str:
    """Return the partner's name, for the world the words for it."""
    if code == WORLD:
        return wording.words("workbook-world")
    try:
        return wording.country(code)
    except (KeyError, ValueError):
        return code
