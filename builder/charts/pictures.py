"""The pictures of a brief: which facts go into which chart, at the size its place in a memo has.

Words come from the wording's messages whose names begin with `chart-`, titles and alternative texts
from the `ChartText` of each picture. A picture whose facts are not held is absent.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from builder.charts import columns, lines, mirror_bars, paired_bars, ranked_bars
from builder.charts.bar import Bar
from builder.charts.labels import Labels, amount, direction
from builder.charts.marks import Size
from builder.charts.sheet import Heading, Sheet
from builder.facts.analysis import Analysis
from builder.facts.movement import Movement, Trend
from builder.facts.rivalry import MirrorRow
from builder.facts.standing import PartnerRow
from builder.wording.chart_texts import flow_by_year, latest_mirror, market_series
from builder.wording.spans import Picture

if TYPE_CHECKING:
    from builder.wording.chart_texts import ChartText
    from builder.wording.language import Wording

SIZES = {
    "trend": Size(82, 56),
    "period": Size(82, 56),
    "mirror": Size(170, 47),
    "market_trend": Size(82, 55),
    "suppliers": Size(82, 55),
}
# Where words are longer a pair of charts gives this to the text, in mm: a memo keeps its pages.
GIVEN_MM = 4
PAIRED = frozenset(SIZES) - {"mirror"}
LARGEST = 5
# What every PNG begins with, and nothing more.
UNPAINTED = b"\x89PNG\r\n\x1a\n"
# What stands at the very edge of a picture loses a hair’s breadth in print.
EDGE = 0.7


def draw(
    analysis: Analysis, wording: Wording, texts: Mapping[str, ChartText], *, painted: bool = True
) -> Mapping[str, Picture]:
    """Return the pictures by name: `trend`, `period`, `mirror`, `market_trend`, `suppliers`.

    A name is absent where the facts of its chart are not held or `texts` has no words for it. What is not to
    be looked at need not be `painted`: it is laid out all the same, so that it shows the same facts.
    Raises ValueError, naming the picture, where its words do not fit.
    """
    layers = {
        "trend": _trend,
        "period": _period,
        "mirror": _mirror,
        "market_trend": _market_trend,
        "suppliers": _suppliers,
    }
    labels = Labels(wording)
    pictures = {}
    for name, lay_out in layers.items():
        if name not in texts:
            continue
        words, paper = texts[name], place(name, wording)
        size = Size(paper.width - EDGE, paper.height)
        try:
            sheet = lay_out(analysis, labels, Heading(words.title, words.subtitle, words.source), size)
        except ValueError as error:
            raise ValueError(f"the picture “{name}” cannot be drawn: {error}") from error
        if sheet:
            png = sheet.png(paper) if painted else UNPAINTED
            pictures[name] = Picture(png, words.alt, paper.width, paper.height, words.shown)
    return pictures


def place(name: str, wording: Wording) -> Size:
    """Return the size that a picture has in the memos of a language."""
    usual = SIZES[name]
    given = GIVEN_MM if name in PAIRED and wording.words("memo-form") == "note" else 0
    return Size(usual.width, usual.height - given)


def _trend(analysis: Analysis, labels: Labels, heading: Heading, size: Size) -> Sheet | None:
    """Lay out home's turnover with the partner year by year, or the one flow that is held of it."""
    series = _series(analysis, analysis.home, analysis.partner)
    if series is None:
        return None
    points = [(year.period, year.turnover.value) for year in series.years]
    if not points:
        points = [(fact.period, fact) for fact in flow_by_year(analysis)[1] if fact.period]
    bars = labels.by_year(points, last_strong=True)
    return columns.lay_out(columns.Columns(heading, size, bars)) if _any_held(bars) else None


def _period(analysis: Analysis, labels: Labels, heading: Heading, size: Size) -> Sheet | None:
    """Lay out home's exports and imports of the period against the year before."""
    now = analysis.now
    partner = labels.country(now.partner)
    before = labels.year(now.period.years_before())

    def group(message: str, movement: Movement) -> paired_bars.Group:
        then = Bar(before, amount(movement.base), labels.value(movement.base))
        shown = labels.value_and_growth(movement.value, movement.growth)
        latest = Bar(labels.year(now.period), amount(movement.value), shown, strong=True)
        return paired_bars.Group(labels.words(message, partner=partner), (then, latest))

    flows = (("chart-exports-to", now.exports), ("chart-imports-from", now.imports))
    groups = tuple(group(message, movement) for message, movement in flows if not movement.value.missing)
    return paired_bars.lay_out(paired_bars.PairedBars(heading, size, groups)) if groups else None


def _mirror(analysis: Analysis, labels: Labels, heading: Heading, size: Size) -> Sheet | None:
    """Lay out both flows of the latest year for which both sides are held."""
    flows = tuple(_mirrored(row, labels) for row in latest_mirror(analysis))
    if not flows:
        return None
    return mirror_bars.lay_out(mirror_bars.MirrorBars(heading, size, flows))


def _mirrored(row: MirrorRow, labels: Labels) -> mirror_bars.MirroredFlow:
    exporter, importer = labels.country(row.exporter), labels.country(row.importer)
    note = ""
    if not row.gap_percent.missing:
        gap = labels.percent(row.gap_percent)
        note = labels.words("chart-mirror-gap", direction=direction(row.gap_percent), gap=gap)
    exported = labels.words("chart-mirror-exporter", value=labels.value(row.exported), country=exporter)
    imported = labels.words("chart-mirror-importer", value=labels.value(row.imported), country=importer)
    return mirror_bars.MirroredFlow(
        labels.words("chart-mirror-flow", exporter=exporter, importer=importer),
        note,
        Bar("", amount(row.exported), exported),
        Bar("", amount(row.imported), imported, strong=True),
    )


def _market_trend(analysis: Analysis, labels: Labels, heading: Heading, size: Size) -> Sheet | None:
    """Lay out what the partner buys from home and sells to it, by the partner's own figures if they last."""
    trend = market_series(analysis)
    if trend is None or not trend.years:
        return None
    home = labels.country(trend.partner)
    bought = labels.by_year([(year.period, year.imports.value) for year in trend.years])
    sold = labels.by_year([(year.period, year.exports.value) for year in trend.years])
    series = tuple(
        lines.Series(labels.words(message, home=home), points, strong)
        for message, points, strong in (
            ("chart-bought-from", bought, True),
            ("chart-sold-to", sold, False),
        )
        if _any_held(points)
    )
    if not series:
        return None
    highest = max(point.value or 0.0 for one in series for point in one.points)
    cited = trend.years[-1].imports.value
    ticks = tuple(lines.Tick(step, labels.round_value(step, cited)) for step in lines.round_steps(highest))
    return lines.lay_out(lines.Lines(heading, size, series, ticks))


def _suppliers(analysis: Analysis, labels: Labels, heading: Heading, size: Size) -> Sheet | None:
    """Lay out the partner's five largest suppliers, and home as a sixth row where it is none of them."""
    rows = sorted(
        (row for row in analysis.partners.get(analysis.partner, ()) if not row.imports.value.missing),
        key=lambda row: (-row.imports.value.known, row.partner),
    )
    if not rows:
        return None
    shown = rows[:LARGEST]
    home = [row for row in rows[LARGEST:] if row.partner == analysis.home]
    bars = [_supplier(row, analysis, labels, apart=False) for row in shown]
    bars += [_supplier(row, analysis, labels, apart=True) for row in home]
    base = rows[0].imports.base.period
    growth = labels.words("chart-growth-head", year=labels.year(base)) if base else ""
    chart = ranked_bars.RankedBars(heading, size, tuple(bars), labels.words("chart-money-head"), growth)
    return ranked_bars.lay_out(chart)


def _supplier(row: PartnerRow, analysis: Analysis, labels: Labels, *, apart: bool) -> ranked_bars.RankedRow:
    name = labels.country(row.partner)
    if apart and not row.imports_rank.missing:
        rank = labels.wording.show(row.imports_rank, "value").text
        name = labels.words("chart-ranked-name", rank=rank, name=name)
    value = row.imports.value
    bar = Bar(name, amount(value), labels.value(value), strong=row.partner == analysis.home)
    return ranked_bars.RankedRow(bar, labels.percent(row.imports.growth), apart)


def _series(analysis: Analysis, reporter: str, partner: str) -> Trend | None:
    found = (one for one in analysis.trends if (one.reporter, one.partner) == (reporter, partner))
    return next(found, None)


def _any_held(bars: tuple[Bar, ...]) -> bool:
    return any(bar.value is not None for bar in bars)
