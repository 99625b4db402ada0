"""Mirror and its chart: one flow of goods as both sides report it."""

from __future__ import annotations

from decimal import Decimal

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.mirror import CIF_HIGH_PERCENT, CIF_LOW_PERCENT
from builder.facts.rivalry import MirrorRow
from builder.wording.language import Wording
from builder.workbook.content import Cell
from builder.workbook.figures import HUNDRED, NOT_HELD, change, growth, money
from builder.workbook.ledger import Content, Ledger
from builder.workbook.pages.trend import source_of


def write_mirror(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row a year and direction."""
    if not analysis.mirror:
        _nothing_held(ledger, analysis, wording)
    for row in analysis.mirror:
        year = row.period.first.year
        ledger.add(
            "MirrorRows",
            {
                "Year": year,
                "Exporter": row.exporter,
                "Importer": row.importer,
                "Exporter reports": money(row.exported),
                "Importer reports": money(row.imported),
                "Importer less exporter": change(row.gap),
                "Gap": growth(row.gap_percent),
                "Sign test": wording.words(f"workbook-sign-{row.verdict}"),
                "Exporter source": source_of(analysis, row.exporter, row.importer, "X", year),
                "Importer source": source_of(analysis, row.importer, row.exporter, "M", year),
            },
        )


def _nothing_held(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    columns = ("Exporter reports", "Importer reports", "Importer less exporter", "Gap")
    row: dict[str, Content] = dict.fromkeys((*columns, "Exporter source", "Importer source"), NOT_HELD)
    row |= {"Year": analysis.latest_year.period.first.year, "Exporter": analysis.home}
    row |= {"Importer": analysis.partner, "Sign test": wording.words("workbook-sign-one-side-not-held")}
    ledger.add("MirrorRows", row)


def write_mirror_chart(ledger: Ledger, analysis: Analysis) -> None:
    """Write the table that feeds the chart."""
    held = {row.period.first.year for row in analysis.mirror}
    for year in sorted(held or {analysis.latest_year.period.first.year}):
        ledger.add(
            "MirrorFeed",
            {
                "Year": year,
                "Goods from home": _gap(analysis.mirror, year, analysis.home),
                "Goods from the partner": _gap(analysis.mirror, year, analysis.partner),
                "Range from": CIF_LOW_PERCENT / HUNDRED,
                "Range width": (CIF_HIGH_PERCENT - CIF_LOW_PERCENT) / HUNDRED,
            },
        )


def _gap(rows: tuple[MirrorRow, ...], year: int, exporter: str) -> Cell:
    found: Fact | None = next(
        (row.gap_percent for row in rows if row.period.first.year == year and row.exporter == exporter), None
    )
    value: Decimal | None = found.value if found else None
    return Cell(error="#N/A") if value is None else Cell(value / HUNDRED)
