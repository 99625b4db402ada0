"""`chart_texts`: title, subtitle, source line and alternative text of every chart of a brief.

A title says what the data show and is chosen by a rule on the facts; where no rule holds it names
what is drawn. A chart whose facts are not held has no texts, and so is not drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.mirror import of_years
from builder.facts.movement import Trend
from builder.facts.rivalry import MirrorRow
from builder.facts.standing import PartnerRow
from builder.wording import chart_alt, chart_titles
from builder.wording.cited import Cited
from builder.wording.language import Argument, Country, Wording
from builder.wording.spans import Span

LARGEST = 5


@dataclass(frozen=True, slots=True)
class ChartText:
    """The words around a chart.

    `sources` are the ids of the sources that its source line names, `shown` the facts that it draws.
    """

    title: str
    subtitle: str
    source: str
    alt: str
    sources: tuple[str, ...] = ()
    shown: tuple[Span, ...] = ()


def chart_texts(analysis: Analysis, wording: Wording) -> Mapping[str, ChartText]:
    """Return the texts by picture: `trend`, `period`, `mirror`, `market_trend`, `suppliers`."""
    makers: dict[str, Callable[[Analysis, Wording], ChartText | None]] = {
        "trend": _trend,
        "period": _period,
        "mirror": _mirror,
        "market_trend": _market_trend,
        "suppliers": _suppliers,
    }
    made = {name: maker(analysis, wording) for name, maker in makers.items()}
    return {name: _dated(text, analysis, wording) for name, text in made.items() if text is not None}


def _dated(text: ChartText, analysis: Analysis, wording: Wording) -> ChartText:
    """Return the texts with the as-of date in the alternative text: it is read without the page around it."""
    return replace(text, alt=wording.words("chart-alt-as-of", alt=text.alt, day=analysis.as_of))


def series(analysis: Analysis, reporter: str, partner: str) -> Trend | None:
    """Return a reporter's series of years with a partner, None where none is held."""
    found = (one for one in analysis.trends if (one.reporter, one.partner) == (reporter, partner))
    return next(found, None)


def largest_suppliers(analysis: Analysis) -> tuple[PartnerRow, ...]:
    """Return the partner's largest suppliers as the chart shows them, home last where it is none of them."""
    rows = sorted(
        (row for row in analysis.partners.get(analysis.partner, ()) if not row.imports.value.missing),
        key=lambda row: (-row.imports.value.known, row.partner),
    )
    return (*rows[:LARGEST], *(row for row in rows[LARGEST:] if row.partner == analysis.home))


def _trend(analysis: Analysis, wording: Wording) -> ChartText | None:
    trend = series(analysis, analysis.home, analysis.partner)
    held = [year for year in trend.years if not year.turnover.value.missing] if trend else []
    if not held:
        return _trend_of_flow(analysis, wording)
    place = _place(analysis) | _span(held[0].period.first.year, held[-1].period.first.year)
    facts = [year.turnover.value for year in held]
    points = chart_alt.by_year(wording, facts)
    return ChartText(
        chart_titles.turnover(wording, held),
        wording.words("chart-subtitle-trend", **place),
        source_line(analysis, wording, facts),
        wording.words("chart-alt-trend", points=points, **place),
        _ids(facts),
        _drawn(wording, facts),
    )


def flow_by_year(analysis: Analysis) -> tuple[str, tuple[Fact, ...]]:
    """Return `exports` or `imports` and home's figures of the years, where no year has its turnover.

    Of two flows the one held for more years. One year alone is no series: there is then no figure.
    """
    trend = series(analysis, analysis.home, analysis.partner)
    if trend is None or trend.years:
        return "", ()
    exports = tuple(year.exports.value for year in trend.in_part if not year.exports.value.missing)
    imports = tuple(year.imports.value for year in trend.in_part if not year.imports.value.missing)
    flow, facts = ("exports", exports) if len(exports) >= len(imports) else ("imports", imports)
    return (flow, facts) if len(facts) > 1 else ("", ())


def _trend_of_flow(analysis: Analysis, wording: Wording) -> ChartText | None:
    """Return the texts of home's exports, or imports, by year."""
    flow, facts = flow_by_year(analysis)
    years = [fact.period.first.year for fact in facts if fact.period]
    if not years:
        return None
    place = _place(analysis) | _span(years[0], years[-1])
    return ChartText(
        wording.words("chart-title-flow-years", flow=flow, **place),
        wording.words("chart-subtitle-trend", **place),
        source_line(analysis, wording, facts),
        wording.words(
            "chart-alt-flow-years", flow=flow, points=chart_alt.by_year(wording, list(facts)), **place
        ),
        _ids(facts),
        _drawn(wording, facts),
    )


def _period(analysis: Analysis, wording: Wording) -> ChartText | None:
    now = analysis.now
    if now.exports.value.missing and now.imports.value.missing:
        return None
    place = _place(analysis) | {
        "period": now.period,
        "months": chart_titles.short_period(wording, now.period),
    }
    held = [one for one in (now.exports, now.imports) if not one.value.missing]
    facts = [fact for one in held for fact in (one.value, one.base)]
    line = source_line(analysis, wording, facts)
    if any(one.base.status == "e" for one in held):
        year = str(now.period.years_before().first.year)
        line = wording.words("chart-source-derived", source=line, year=year)
    return ChartText(
        chart_titles.leader(wording, now),
        wording.words("chart-subtitle-period", **place),
        line,
        wording.words("chart-alt-period", points=chart_alt.flows(wording, now), **place),
        _ids(facts),
        _drawn(wording, facts),
    )


def _mirror(analysis: Analysis, wording: Wording) -> ChartText | None:
    rows = latest_mirror(analysis)
    if not rows:
        return None
    year = str(rows[0].period.first.year)
    facts = [fact for row in rows for fact in (row.exported, row.imported)]
    return ChartText(
        chart_titles.mirror(wording, rows),
        wording.words("chart-subtitle-mirror", year=year),
        source_line(analysis, wording, facts),
        wording.words("chart-alt-mirror", year=year, points=chart_alt.mirrored(wording, rows)),
        _ids(facts),
        _drawn(wording, facts),
    )


def latest_mirror(analysis: Analysis) -> tuple[MirrorRow, ...]:
    """Return the flows of the latest year that both sides report."""
    held = [row for row in of_years(analysis.mirror) if not (row.exported.missing or row.imported.missing)]
    latest = max((row.period for row in held), default=None)
    return tuple(row for row in held if row.period == latest)


def market_series(analysis: Analysis) -> Trend | None:
    """Return the partner's years of trade with home; home's own where the partner's ended before them."""
    theirs = series(analysis, analysis.partner, analysis.home)
    ours = series(analysis, analysis.home, analysis.partner)
    if theirs and theirs.years and ours and ours.years and theirs.years[-1].period < ours.years[-1].period:
        return ours
    return theirs


def _market_trend(analysis: Analysis, wording: Wording) -> ChartText | None:
    trend = market_series(analysis)
    if trend is None or not trend.years:
        return None
    bought = [year.imports.value for year in trend.years if not year.imports.value.missing]
    sold = [year.exports.value for year in trend.years if not year.exports.value.missing]
    if not (bought or sold):
        return None
    home, partner = Country(trend.partner), Country(trend.reporter)
    years = [fact.period.first.year for fact in (*bought, *sold) if fact.period]
    place: dict[str, Argument] = {"reporter": partner, "partner": home} | _span(min(years), max(years))
    named = [
        (wording.words("chart-bought-from", home=home), bought),
        (wording.words("chart-sold-to", home=home), sold),
    ]
    return ChartText(
        chart_titles.market(wording, trend),
        wording.words("chart-subtitle-market-trend", **place),
        source_line(analysis, wording, [*bought, *sold]),
        wording.words("chart-alt-market-trend", points=chart_alt.named_series(wording, named), **place),
        _ids([*bought, *sold]),
        _drawn(wording, [*bought, *sold]),
    )


def _suppliers(analysis: Analysis, wording: Wording) -> ChartText | None:
    rows = largest_suppliers(analysis)
    if not rows:
        return None
    period = rows[0].imports.value.period
    year = str(period.first.year) if period else ""
    place: dict[str, Argument] = {"reporter": Country(analysis.partner), "year": year}
    facts = [row.imports.value for row in rows]
    return ChartText(
        chart_titles.supplier(wording, analysis, year),
        wording.words("chart-subtitle-suppliers", **place),
        source_line(analysis, wording, facts),
        wording.words("chart-alt-suppliers", points=chart_alt.suppliers(wording, rows), **place),
        _ids(facts),
        _drawn(wording, facts),
    )


def source_line(analysis: Analysis, wording: Wording, facts: Sequence[Fact]) -> str:
    """Return “Source: publisher [2, 3]” for all sources of the facts, a publisher once."""
    cited = Cited.of(analysis, wording)
    references = cited.references
    by_publisher: dict[str, list[str]] = {}
    for source_id in _ids(facts):
        publisher = cited.publisher(analysis.register.source(source_id))
        by_publisher.setdefault(publisher, []).append(source_id)
    named = [f"{publisher} {references.mark(ids).text}" for publisher, ids in by_publisher.items()]
    message = "chart-source" if len(named) < 2 else "chart-sources"
    return wording.words(message, publishers=chart_alt.joined(wording, named, "chart-alt-comma"))


def _ids(facts: Sequence[Fact]) -> tuple[str, ...]:
    found = (citation.source for fact in facts for citation in fact.sources)
    return tuple(dict.fromkeys(found))


def _drawn(wording: Wording, facts: Sequence[Fact]) -> tuple[Span, ...]:
    return tuple(wording.show(fact, "bare") for fact in facts if not fact.missing)


def _place(analysis: Analysis) -> dict[str, Argument]:
    return {
        "reporter": Country(analysis.home),
        "partner": Country(analysis.partner),
    }


def _span(first: int, last: int) -> dict[str, Argument]:
    return {"from": str(first), "to": str(last)}
