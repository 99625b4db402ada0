"""Mirror and its chart: one flow of goods as both sides report it."""

from __future__ import annotations

from decimal import Decimal

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.interval import HUNDRED
from builder.facts.mirror import CIF_HIGH_PERCENT, CIF_LOW_PERCENT, of_years
from builder.facts.rivalry import MirrorRow
from builder.wording.language import Wording
from builder.workbook.content import Cell
from builder.workbook.figures import NOT_HELD, change, growth, marks, money
from builder.workbook.ledger import Content, Entry, Ledger
from builder.workbook.pages.marks import source_cell, write_chart_source, write_marks
from builder.workbook.pages.trend import row_or_sum, source_of, year_of_parts

_EXPORTER, _IMPORTER = (f"MirrorRows[[#This Row],[{side}]]" for side in ("Exporter", "Importer"))
_BY_EXPORTER, _BY_IMPORTER = (_EXPORTER, _IMPORTER), (_IMPORTER, _EXPORTER)


def write_mirror(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row a year and direction, then the period of the brief where both sides report it."""
    if not analysis.mirror:
        _nothing_held(ledger, analysis, wording)
    for row in analysis.mirror:
        exported, imported = _reported(row, analysis)
        sources = (
            source_of(analysis, row.exporter, row.importer, "X", row.period),
            source_of(analysis, row.importer, row.exporter, "M", row.period),
        )
        ledger.add(
            "MirrorRows",
            {
                "Year": _when(row, wording),
                "Exporter": row.exporter,
                "Importer": row.importer,
                "Exporter reports": exported,
                "Importer reports": imported,
                "Importer less exporter": change(row.gap),
                "Gap": growth(row.gap_percent),
                "Sign test": wording.words(f"workbook-sign-{row.verdict}"),
                "Exporter flag": marks(row.exported),
                "Importer flag": marks(row.imported),
                "Exporter source": source_cell(sources[0], analysis),
                "Importer source": source_cell(sources[1], analysis),
            },
        )
    write_marks(ledger, "Mirror", _shown(analysis), analysis, wording)


def _when(row: MirrorRow, wording: Wording) -> int | str:
    """Return the year, which formulas count with, or the name of a period that is none."""
    return row.period.first.year if row.period.kind == "year" else wording.period(row.period, "short")


def _reported(row: MirrorRow, analysis: Analysis) -> tuple[Entry, Entry]:
    """Return the exporter's figure and the importer's; those of the brief's period by the Cover's days."""
    if row.period.kind == "year":
        exported = year_of_parts(row.exported, _BY_EXPORTER, "MirrorRows", analysis)
        return exported, year_of_parts(row.imported, _BY_IMPORTER, "MirrorRows", analysis)
    exported, imported = (
        money(fact, row_or_sum(codes, "period", fact, analysis))
        for fact, codes in ((row.exported, _BY_EXPORTER), (row.imported, _BY_IMPORTER))
    )
    return exported, imported


def has_gap(analysis: Analysis) -> bool:
    """Return whether a point of the chart is held."""
    return any(not row.gap_percent.missing for row in of_years(analysis.mirror))


def _shown(analysis: Analysis) -> list[Fact]:
    return [fact for row in analysis.mirror for fact in (row.exported, row.imported)]


def _nothing_held(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    columns = ("Exporter reports", "Importer reports", "Importer less exporter", "Gap")
    beside = ("Exporter flag", "Importer flag", "Exporter source", "Importer source")
    row: dict[str, Content] = dict.fromkeys((*columns, *beside), NOT_HELD)
    row |= {"Year": analysis.latest_year.period.first.year, "Exporter": analysis.home}
    row |= {"Importer": analysis.partner, "Sign test": wording.words("workbook-sign-one-side-not-held")}
    ledger.add("MirrorRows", row)


def write_mirror_chart(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write the table that feeds the chart."""
    rows = of_years(analysis.mirror)
    held = {row.period.first.year for row in rows}
    for year in sorted(held or {analysis.latest_year.period.first.year}):
        ledger.add(
            "MirrorFeed",
            {
                "Year": year,
                "Goods from home": _gap(rows, year, analysis.home),
                "Goods from the partner": _gap(rows, year, analysis.partner),
                "Range from": CIF_LOW_PERCENT / HUNDRED,
                "Range width": (CIF_HIGH_PERCENT - CIF_LOW_PERCENT) / HUNDRED,
            },
        )
    drawn = [fact for row in rows for fact in (row.exported, row.imported)]
    write_chart_source(ledger, "Mirror chart", drawn, analysis, wording)


def _gap(rows: tuple[MirrorRow, ...], year: int, exporter: str) -> Cell:
    found: Fact | None = next(
        (row.gap_percent for row in rows if row.period.first.year == year and row.exporter == exporter), None
    )
    value: Decimal | None = found.value if found else None
    return Cell(error="#N/A") if value is None else Cell(value / HUNDRED)
