"""Partners and their chart: home's largest partners in the latest full year."""

from __future__ import annotations

from decimal import Decimal

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.standing import PartnerRow
from builder.wording.language import Wording
from builder.workbook.content import Cell
from builder.workbook.figures import (
    NOT_APPLICABLE,
    NOT_HELD,
    change,
    growth,
    in_millions,
    marks,
    money,
    share,
    whole,
)
from builder.workbook.ledger import Content, Entry, Ledger
from builder.workbook.pages.carried import WORLD, partner_name, sources_by_key
from builder.workbook.pages.marks import source_cell, write_chart_source, write_marks

MARK = "► "


def partner_rows(analysis: Analysis) -> tuple[PartnerRow, ...]:
    """Return home's largest partners with the partner itself, largest first."""
    return analysis.partners.get(analysis.home, ())


def write_partners(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row a partner; without a table of all partners, one row that says so."""
    rows, sources = partner_rows(analysis), sources_by_key(analysis)
    year = analysis.latest_year.period
    world = [sources.get((analysis.home, WORLD, flow, year), NOT_HELD) for flow in ("X", "M")]
    for order, row in _ordered(rows):
        name = partner_name(row.partner, wording)
        moved: Content = NOT_HELD
        if row.rank.value is not None and row.rank_before.value is not None:
            moved = row.rank.value - row.rank_before.value
        ledger.add(
            "PartnerRanks",
            {
                "Order": _order(order, row, rows, analysis),
                "Code": row.partner,
                "Partner": MARK + name if row.partner == analysis.partner else name,
                "Turnover": money(row.turnover.value),
                "Share": share(row.share),
                "Exports": _zero(money(row.exports.value)),
                "Imports": _zero(money(row.imports.value)),
                "Balance": _balance(row),
                "Year before": _zero(money(row.turnover.base)),
                "Change": _change(row),
                "Growth": _growth(row),
                "Rank": whole(row.rank),
                "Rank before": _place(row.rank_before, row.turnover.base),
                "Change of rank": moved,
                "Rank in exports": _place(row.exports_rank, row.exports.value),
                "Rank in imports": _place(row.imports_rank, row.imports.value),
                "Flag": marks(row.turnover.value, row.turnover.base),
                "World exports source": source_cell(world[0], analysis),
                "World imports source": source_cell(world[1], analysis),
            },
        )
    write_marks(ledger, "Partners", _shown(rows), analysis, wording)


def _shown(rows: tuple[PartnerRow, ...]) -> list[Fact]:
    return [
        fact
        for row in rows
        for fact in (row.turnover.value, row.turnover.base, row.exports.value, row.imports.value)
    ]


def _ordered(rows: tuple[PartnerRow, ...]) -> list[tuple[int, PartnerRow]]:
    return list(enumerate(rows, start=1))


def _order(order: int, row: PartnerRow, rows: tuple[PartnerRow, ...], analysis: Analysis) -> Content:
    """Return 1, 2, 3 …; the partner below the twenty looks its own place up."""
    place = row.rank.known
    if row.partner != analysis.partner or order == place:
        return order
    formula = "SUMIFS(PartnerList[Order],PartnerList[Reporter],HomeCode,PartnerList[Code],PartnerCode)"
    return Cell(place, formula)


def _place(rank: Fact, amount: Fact) -> Content:
    """Return a rank; without one [z] for no trade, [x] where trade of no named partner may be more."""
    if rank.value is not None:
        return whole(rank)
    return NOT_HELD if amount.value is not None and amount.value > 0 else NOT_APPLICABLE


def _zero(entry: Entry) -> Content:
    """Return the entry; a side without a row is no trade in a table of all partners."""
    return entry if not isinstance(entry.cell.value, str) else Decimal(0)


def _amount(entry: Content) -> Decimal:
    value = entry.cell.value if isinstance(entry, Entry) else entry
    assert isinstance(value, Decimal)
    return value


def _balance(row: PartnerRow) -> Content:
    if row.balance.value is not None:
        return money(row.balance)
    return _amount(_zero(money(row.exports.value))) - _amount(_zero(money(row.imports.value)))


def _change(row: PartnerRow) -> Content:
    if row.turnover.change.value is not None:
        return change(row.turnover.change)
    return (in_millions(row.turnover.value) or Decimal(0)) - (in_millions(row.turnover.base) or Decimal(0))


def _growth(row: PartnerRow) -> Content:
    if row.turnover.growth.value is not None:
        return growth(row.turnover.growth)
    base = in_millions(row.turnover.base)
    if not base:
        return NOT_APPLICABLE
    return ((in_millions(row.turnover.value) or Decimal(0)) - base) / base


def write_partners_chart(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write the table that feeds the bars: the partner's value stands in a column of its own."""
    rows = partner_rows(analysis)
    for order, row in _ordered(rows):
        name = partner_name(row.partner, wording)
        own = row.partner == analysis.partner
        value = in_millions(row.turnover.value) or Decimal(0)
        place = row.rank.known
        ledger.add(
            "PartnerFeed",
            {
                "Order": _order(order, row, rows, analysis),
                "Label": f"{place:f}  {MARK if own else ''}{name}",
                "Other partners": Decimal(0) if own else value,
                "The partner": value if own else Decimal(0),
            },
        )
    write_chart_source(ledger, "Partners chart", _shown(rows), analysis, wording)
