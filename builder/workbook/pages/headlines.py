"""Titles of the charts, which state the trend, and what a listener is told of each chart.

The titles are formulas of the template and follow its data; what is written here are their last results,
in the same words.
"""

from __future__ import annotations

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.mirror import of_years
from builder.facts.rounding import rounded
from builder.wording.amounts import plain_number
from builder.wording.language import Country, Wording
from builder.workbook.fields import CHARTS, name_of
from builder.workbook.ledger import Ledger
from builder.workbook.pages.notes import CIF_RANGE
from builder.workbook.pages.partners import partner_rows
from builder.workbook.pages.trend import flows_of, years


def write_headlines(ledger: Ledger, analysis: Analysis, wording: Wording, dropped: tuple[str, ...]) -> None:
    """Write the title of each chart that is there."""
    titles = {"Trend chart": _trend, "Partners chart": _partners, "Mirror chart": _mirror}
    for sheet in CHARTS:
        if sheet not in dropped:
            ledger.name(name_of(sheet, "headline"), titles[sheet](ledger, analysis, wording))


def alt_texts(analysis: Analysis, wording: Wording, dropped: tuple[str, ...]) -> dict[str, str]:
    """Return for each chart its kind, measure, period, first and last values."""
    texts = {"Trend chart": _trend_told, "Partners chart": _partners_told, "Mirror chart": _mirror_told}
    return {sheet: texts[sheet](analysis, wording) for sheet in CHARTS if sheet not in dropped}


def _names(analysis: Analysis) -> dict[str, Country]:
    return {"home": Country(analysis.home), "partner": Country(analysis.partner)}


def _percent(ledger: Ledger, fact: Fact, wording: Wording) -> str:
    """Return the size of a rate as the formulas write it, and note that it is shown."""
    text = wording.words("percent", number=plain_number(abs(fact.known), 1, wording.language))
    ledger.show(fact.id, text)
    return text


def _trend(ledger: Ledger, analysis: Analysis, wording: Wording) -> str:
    year = analysis.latest_year.period.first.year
    moved = {}
    for word, reporter in (("home", analysis.home), ("partner", analysis.partner)):
        flows = flows_of(analysis, reporter, year) if year in years(analysis) else None
        moved[f"{word}_moved"] = _moved(ledger, flows.turnover.growth if flows else None, wording)
    return wording.words("workbook-headline-trend-chart", **moved, **_names(analysis))


def _moved(ledger: Ledger, rate: Fact | None, wording: Wording) -> str:
    if rate is None or rate.value is None:
        return "[x]"
    if rounded(rate.value, 1) == 0:
        return wording.words("workbook-moved-not")
    way = "up" if rate.value > 0 else "down"
    return wording.words(f"workbook-moved-{way}", rate=_percent(ledger, rate, wording))


def _partners(ledger: Ledger, analysis: Analysis, wording: Wording) -> str:
    names = _names(analysis)
    for row in partner_rows(analysis):
        if row.partner == analysis.partner and not row.rank.missing and not row.share.missing:
            rank = wording.show(row.rank, "ordinal").text
            ledger.show(row.rank.id, rank)
            share = _percent(ledger, row.share, wording)
            return wording.words("workbook-headline-partners-chart", rank=rank, share=share, **names)
    return wording.words("workbook-headline-partners-chart-missing", **names)


def _mirror(ledger: Ledger, analysis: Analysis, wording: Wording) -> str:
    rows = of_years(analysis.mirror)
    held = [row for row in rows if row.exporter == analysis.home and not row.gap_percent.missing]
    if not held:
        return wording.words("workbook-headline-mirror-chart-missing")
    row = max(held, key=lambda row: row.period.first)
    gap, names = row.gap_percent, _names(analysis)
    way = "same" if rounded(gap.known, 1) == 0 else "less" if gap.known < 0 else "more"
    size = _percent(ledger, gap, wording) if way != "same" else ""
    key = f"workbook-headline-mirror-chart-{way}"
    return wording.words(key, year=str(row.period.first.year), gap=size, **names)


def _trend_told(analysis: Analysis, wording: Wording) -> str:
    lines = {}
    for word, reporter in (("home", analysis.home), ("partner", analysis.partner)):
        held = []
        for year in years(analysis):
            flows = flows_of(analysis, reporter, year)
            if flows and not flows.turnover.value.missing:
                held.append((year, _amount(flows.turnover.value, wording)))
        lines[f"{word}_line"] = _line("reports", reporter, held, wording)
    return wording.words("workbook-alt-trend-chart", as_of=analysis.as_of, **lines, **_names(analysis))


def _mirror_told(analysis: Analysis, wording: Wording) -> str:
    lines = {}
    for word, exporter in (("home", analysis.home), ("partner", analysis.partner)):
        held = sorted(
            (row.period.first.year, wording.show(row.gap_percent, "plus").text)
            for row in of_years(analysis.mirror)
            if row.exporter == exporter and not row.gap_percent.missing
        )
        lines[f"{word}_line"] = _line("gap", exporter, held, wording)
    return wording.words("workbook-alt-mirror-chart", as_of=analysis.as_of, **lines, **CIF_RANGE)


def _amount(fact: Fact, wording: Wording) -> str:
    return wording.show(fact, "bare").text


def _line(what: str, country: str, held: list[tuple[int, str]], wording: Wording) -> str:
    name = Country(country)
    if not held:
        return wording.words(f"workbook-alt-{what}-nothing", country=name)
    (start, first), (end, last) = held[0], held[-1]
    return wording.words(
        f"workbook-alt-{what}", country=name, first=first, last=last, **{"from": str(start), "to": str(end)}
    )


def _partners_told(analysis: Analysis, wording: Wording) -> str:
    rows = partner_rows(analysis)
    own = next(
        (_amount(row.turnover.value, wording) for row in rows if row.partner == analysis.partner), "[x]"
    )
    largest = f"{wording.country(rows[0].partner)}, {_amount(rows[0].turnover.value, wording)}"
    names = _names(analysis)
    year = analysis.latest_year.period
    return wording.words(
        "workbook-alt-partners-chart", as_of=analysis.as_of, year=year, first=largest, last=own, **names
    )
