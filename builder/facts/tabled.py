"""What the rows of tables hold: the codes they name, the digits they print, and which make up a period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from builder.facts.interval import digits
from builder.register.period import Period
from builder.register.rows import Trade

# Reporter, partner, flow and commodity.
TradeKey = tuple[str, str, str, str]


def digits_printed(rows: Iterable[Trade]) -> dict[tuple[str, str], int]:
    """Return the decimals each source prints in each unit: those of its finest figure."""
    found: dict[tuple[str, str], int] = defaultdict(int)
    for row in rows:
        if row.value is not None:
            key = (row.source, row.unit)
            found[key] = max(found[key], digits(row.value))
    return found


def commodities_named(rows: Mapping[TradeKey, list[Trade]]) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """Return the commodity codes other than the total, sorted, by reporter, partner and flow."""
    codes: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for reporter, partner, flow, commodity in rows:
        if commodity != "TOTAL":
            codes[reporter, partner, flow].append(commodity)
    return {key: tuple(sorted(held)) for key, held in codes.items()}


def tiling(rows: list[Trade], period: Period) -> list[Trade]:
    """Return rows that follow one another from the first day of the period to its last, or nothing."""
    by_first: dict[date, list[Trade]] = defaultdict(list)
    for row in rows:
        if row.value is not None and period.first <= row.period.first and row.period.last <= period.last:
            by_first[row.period.first].append(row)
    tiles: list[Trade] = []
    day = period.first
    while day <= period.last:
        starting = by_first.get(day, [])
        if not starting:
            return []
        longest = max(starting, key=lambda row: row.period.last)
        tiles.append(longest)
        day = longest.period.last + timedelta(days=1)
    return tiles
