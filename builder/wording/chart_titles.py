"""Titles of charts: a rule on the facts chooses each, so a title cannot say what the data do not."""

from __future__ import annotations

from collections.abc import Sequence

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.movement import Flows, Trend
from builder.facts.rivalry import MirrorRow
from builder.register.period import Period
from builder.wording.direction import direction
from builder.wording.language import Country, Shown, Wording
from builder.wording.periods import month_name

RUN = 3


def turnover(wording: Wording, years: Sequence[Flows]) -> str:
    """Return what turnover did in the latest years: a run of at least three, the last two, or the last."""
    ways = [direction(year.turnover.growth) for year in years]
    year = years[-1].period.first.year
    last = ways[-1]
    if last in ("up", "down"):
        length = run(years, ways)
        if length >= RUN:
            return wording.words("chart-title-turnover-runs", direction=last, since=str(year - length))
        if len(years) > 1 and ways[-2] in ("up", "down") and follows(years[-2], years[-1]):
            message = "chart-title-turnover-twice" if ways[-2] == last else "chart-title-turnover-turned"
            return wording.words(message, direction=last, year=str(year), before=str(year - 1))
    return wording.words("chart-title-turnover-once", direction=last, year=str(year))


def run(years: Sequence[Flows], ways: Sequence[str]) -> int:
    """Return how many of the last years, each following the other, went the way of the last one."""
    length = 1
    while (
        length < len(years) and ways[-length - 1] == ways[-1] and follows(years[-length - 1], years[-length])
    ):
        length += 1
    return length


def follows(before: Flows, after: Flows) -> bool:
    """Return whether the second is the year after the first."""
    return after.period.first.year == before.period.first.year + 1


def leader(wording: Wording, now: Flows) -> str:
    """Return which flow led the change of turnover, where both went its way; of one flow what it did."""
    ways = direction(now.exports.growth), direction(now.imports.growth)
    period = short_period(wording, now.period)
    held = {"exports": now.exports, "imports": now.imports}
    alone = [flow for flow, movement in held.items() if not movement.value.missing]
    if len(alone) == 1:
        way = direction(held[alone[0]].growth)
        return wording.words("chart-title-flow-alone", flow=alone[0], direction=way, period=period)
    if set(ways) == {"up", "down"}:
        return wording.words("chart-title-apart", exports=ways[0], period=period)
    if ways[0] != ways[1] or ways[0] not in ("up", "down"):
        return wording.words("chart-title-flows", period=period)
    shares = now.exports_contribution, now.imports_contribution
    if any(share.missing for share in shares) or _alike(wording, *shares):
        return wording.words("chart-title-together", direction=ways[0], period=period)
    first = "exports" if abs(shares[0].known) > abs(shares[1].known) else "imports"
    return wording.words("chart-title-led", leader=first, direction=ways[0], period=period)


def short_period(wording: Wording, period: Period) -> str:
    """Return the period without its year where the bars tell the years: “January–July”."""
    if period.kind != "months":
        return wording.period(period)
    ends = [month_name(day.month, wording.language) for day in (period.first, period.last)]
    return wording.words("chart-title-months", **{"from": ends[0], "to": ends[1]})


def mirror(wording: Wording, rows: Sequence[MirrorRow]) -> str:
    """Return how many of the flows differ between the reporters as the valuations make one expect."""
    fitting = sum(row.verdict == "in-range" for row in rows)
    year = str(rows[0].period.first.year)
    return wording.words("chart-title-mirror", held=len(rows), fitting=fitting, year=year)


def market(wording: Wording, trend: Trend) -> str:
    """Return what the partner's purchases and sales did, since when both have gone one way."""
    years = trend.years
    bought = [direction(year.imports.growth) for year in years]
    sold = [direction(year.exports.growth) for year in years]
    last = years[-1].period.first.year
    if {bought[-1], sold[-1]} == {"up", "down"}:
        return wording.words("chart-title-bought-apart", bought=bought[-1], year=str(last))
    if bought[-1] == sold[-1] and bought[-1] in ("up", "down"):
        length = min(run(years, bought), run(years, sold))
        if length > 1:
            return wording.words("chart-title-both-run", direction=bought[-1], since=str(last - length))
        return wording.words("chart-title-both-once", direction=bought[-1], year=str(last))
    first = str(years[0].period.first.year)
    return wording.words("chart-title-bought", **{"from": first, "to": str(last)})


def supplier(wording: Wording, analysis: Analysis, year: str) -> str:
    """Return home's place among the partner's suppliers, or what is drawn where it is not known."""
    owner = Country(analysis.partner)
    weight = next(
        (one for one in analysis.weights if (one.reporter, one.flow) == (analysis.partner, "M")), None
    )
    if weight is None or weight.rank.missing:
        return wording.words("chart-title-suppliers", owner=owner, year=year)
    home = Country(analysis.home)
    if weight.joint:
        ordinal = wording.show(weight.rank, "ordinal")
        return wording.words("chart-title-joint-supplier", home=home, owner=owner, ordinal=ordinal)
    rank = Shown(weight.rank, "largest")
    return wording.words("chart-title-supplier", home=home, owner=owner, rank=rank)


def _alike(wording: Wording, one: Fact, other: Fact) -> bool:
    return wording.show(one, "unsigned").text == wording.show(other, "unsigned").text
