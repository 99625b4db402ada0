"""Data: the rows of trade that formulas read."""

from __future__ import annotations

from decimal import Decimal

from builder.facts.analysis import Analysis
from builder.register.period import Period
from builder.register.rows import Trade
from builder.wording.language import Wording
from builder.wording.references import STAND_IN
from builder.workbook.figures import NOT_APPLICABLE, NOT_HELD
from builder.workbook.ledger import Content, Ledger
from builder.workbook.pages.carried import months, partner_name, thousands, trade_rows


def write_data(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row for each figure; a register without any gets one row that says so."""
    if not trade_rows(analysis):
        columns = ("Reporter", "Partner", "Flow", "First day", "Last day", "Commodity", "Value")
        empty: dict[str, Content] = dict.fromkeys(
            (*columns, "Status", "Source", "Place in the file", "Months"), NOT_HELD
        )
        empty |= {"Partner name": wording.words("workbook-no-data"), "Turnover": NOT_APPLICABLE}
        ledger.add("Trade", empty)
    held = _by_trade(analysis)
    for row in trade_rows(analysis):
        ledger.add(
            "Trade",
            {
                "Reporter": row.reporter,
                "Partner": row.partner,
                "Partner name": partner_name(row.partner, wording),
                "Flow": row.flow,
                "First day": row.period.first,
                "Last day": row.period.last,
                "Commodity": row.commodity,
                "Value": thousands(row),
                "Status": _status(row, analysis),
                "Source": row.source,
                "Place in the file": row.location or NOT_HELD,
                "Months": months(row.period),
                "Turnover": _turnover(row, held),
            },
        )


def _by_trade(analysis: Analysis) -> dict[tuple[str, str, Period, str], list[Decimal]]:
    """Return the figures of each reporter, partner, period and flow: more than one where sources compete."""
    held: dict[tuple[str, str, Period, str], list[Decimal]] = {}
    for row in trade_rows(analysis):
        held.setdefault((row.reporter, row.partner, row.period, row.flow), []).append(thousands(row))
    return held


def _turnover(row: Trade, held: dict[tuple[str, str, Period, str], list[Decimal]]) -> Content:
    """Return exports plus imports of a year, beside the exports, where there is one row of each."""
    if row.flow != "X" or months(row.period) != 12:
        return NOT_APPLICABLE
    exports, imports = (held.get((row.reporter, row.partner, row.period, flow), []) for flow in ("X", "M"))
    return NOT_HELD if len(exports) != 1 or len(imports) != 1 else exports[0] + imports[0]


def _status(row: Trade, analysis: Analysis) -> str:
    letters = [f"[{row.status}]"] if row.status else []
    return " ".join((*letters, *([STAND_IN] if row.source in analysis.stand_ins else []))) or "none"
