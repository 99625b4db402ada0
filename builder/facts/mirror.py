"""Mirror statistics: one flow of goods as the exporter and as the importer report it.

An importer's figure includes freight and insurance (CIF) and is expected to be 6 to 20% above the
exporter's (FOB): the IMTS 2010 convention on valuation, a general expectation and no evidence about
a pair of countries.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from builder.facts.figures import Figures
from builder.facts.making import Subject, difference, percentage
from builder.facts.rivalry import MirrorRow
from builder.register.period import Period

CIF_LOW_PERCENT = Decimal(6)
CIF_HIGH_PERCENT = Decimal(20)
COMPARED_YEARS = 5


def mirror_rows(
    figures: Figures, home: str, partner: str, years: tuple[Period, ...]
) -> tuple[MirrorRow, ...]:
    """Return both directions for each year, oldest first, goods from home first."""
    return tuple(
        _row(figures, exporter, importer, year)
        for year in years
        for exporter, importer in ((home, partner), (partner, home))
    )


def compared_years(rows: Iterable[MirrorRow]) -> list[MirrorRow]:
    """Return the rows of the last five years for which any side is held, oldest first."""
    held = [row for row in rows if row.period.kind == "year" and _any(row)]
    last = sorted({row.period for row in held})[-COMPARED_YEARS:]
    return [row for row in held if row.period in last]


def _any(row: MirrorRow) -> bool:
    return not (row.exported.missing and row.imported.missing)


def _row(figures: Figures, exporter: str, importer: str, year: Period) -> MirrorRow:
    exported = figures.value(exporter, importer, "X", year)
    imported = figures.value(importer, exporter, "M", year)
    subject = Subject(exporter, importer, "X", year)
    gap = figures.book.add(difference(subject, "mirror_gap", imported, exported))
    percent = figures.book.add(percentage(subject, "mirror_gap_percent", gap, exported))
    return MirrorRow(exporter, importer, year, exported, imported, gap, percent, sign_test(percent.value))


def sign_test(gap_percent: Decimal | None) -> str:
    """Return what the sign and size of the gap say against the expected 6 to 20%."""
    if gap_percent is None:
        return "one-side-not-held"
    if gap_percent < 0:
        return "wrong-sign"
    if gap_percent < CIF_LOW_PERCENT:
        return "below-range"
    return "in-range" if gap_percent <= CIF_HIGH_PERCENT else "above-range"
