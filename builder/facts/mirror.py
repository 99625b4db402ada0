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


def compared_last(figures: Figures, home: str, partner: str, last: Period) -> list[Period]:
    """Return the last five years up to `last` of which both sides report exports and imports."""
    ours, theirs = (set(figures.years(one, other)) for one, other in ((home, partner), (partner, home)))
    return sorted(year for year in ours & theirs if year <= last)[-COMPARED_YEARS:]


def mirror_of_period(figures: Figures, home: str, partner: str, period: Period) -> tuple[MirrorRow, ...]:
    """Return both directions of a brief's period where both sides report one, goods from home first.

    None for a year: it stands among the years.
    """
    ways = ((home, partner), (partner, home))
    both = any(
        figures.held(one, other, "X", period) and figures.held(other, one, "M", period) for one, other in ways
    )
    if period.kind == "year" or not both:
        return ()
    return tuple(_row(figures, exporter, importer, period) for exporter, importer in ways)


def of_years(rows: Iterable[MirrorRow]) -> tuple[MirrorRow, ...]:
    """Return the rows of full years: series of years are charted and counted from them alone."""
    return tuple(row for row in rows if row.period.kind == "year")


def compared_years(rows: Iterable[MirrorRow]) -> list[MirrorRow]:
    """Return the rows of the last five years for which any side is held, oldest first.

    Years after the last that both sides report are left out: nothing can be compared there.
    """
    held = [row for row in of_years(rows) if _any(row)]
    both = {row.period for row in held if not row.gap.missing}
    years = sorted({row.period for row in held if not both or row.period <= max(both)})
    last = years[-COMPARED_YEARS:]
    return [row for row in held if row.period in last]


def compared(rows: Iterable[MirrorRow]) -> list[MirrorRow]:
    """Return the rows that a table of comparisons shows: those years, then the period that both report."""
    every = list(rows)
    return [*compared_years(every), *(row for row in every if row.period.kind != "year")]


def _any(row: MirrorRow) -> bool:
    return not (row.exported.missing and row.imported.missing)


def _row(figures: Figures, exporter: str, importer: str, period: Period) -> MirrorRow:
    exported = figures.value(exporter, importer, "X", period)
    imported = figures.value(importer, exporter, "M", period)
    subject = Subject(exporter, importer, "X", period)
    gap = figures.book.add(difference(subject, "mirror_gap", imported, exported))
    percent = figures.book.add(percentage(subject, "mirror_gap_percent", gap, exported))
    return MirrorRow(exporter, importer, period, exported, imported, gap, percent, sign_test(percent.value))


def sign_test(gap_percent: Decimal | None) -> str:
    """Return what the sign and size of the gap say against the expected 6 to 20%."""
    if gap_percent is None:
        return "one-side-not-held"
    if gap_percent < 0:
        return "wrong-sign"
    if gap_percent < CIF_LOW_PERCENT:
        return "below-range"
    return "in-range" if gap_percent <= CIF_HIGH_PERCENT else "above-range"
