"""The months that lead up to the end of a brief's period: of its year so far, and the last twelve.

One month says little of trade; both sums are what its publishers print beside it.
"""

from __future__ import annotations

from datetime import date

from builder.facts.figures import Figures
from builder.facts.flows import flows
from builder.facts.movement import Flows
from builder.register.period import Period

YEAR_MONTHS = 12


def running(figures: Figures, reporter: str, partner: str, period: Period) -> tuple[Flows, ...]:
    """Return the flows of the year so far and of the last twelve months, those of them that tables hold.

    Both end with the period. A year has neither, and the year so far is left out where it is the period.
    """
    return tuple(
        flows(figures, reporter, partner, span)
        for span in running_periods(period)
        if any(figures.held(reporter, partner, flow, span) for flow in ("X", "M"))
    )


def running_periods(period: Period) -> tuple[Period, ...]:
    """Return the year so far and the last twelve months up to the end of a period, none that is a year.

    Of full years a brief tells anyway.
    """
    if period.kind not in ("month", "quarter", "months") or period.months >= YEAR_MONTHS:
        return ()
    last = period.last
    began = date(last.year - 1, last.month + 1, 1) if last.month < YEAR_MONTHS else date(last.year, 1, 1)
    spans = (Period(date(last.year, 1, 1), last), Period(began, last))
    return tuple(span for span in spans if span != period and span.kind != "year")
