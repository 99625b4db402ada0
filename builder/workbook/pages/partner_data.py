"""Partner data: all partners of both countries, added up from the Data sheet and ranked."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from builder.facts.analysis import Analysis
from builder.register.period import Period
from builder.wording.language import Wording
from builder.workbook.figures import NOT_APPLICABLE, NOT_HELD
from builder.workbook.ledger import Content, Ledger
from builder.workbook.pages.carried import WORLD, Figures, amounts, blocs_of, partner_name, sources_by_key

_SUMS = ("Exports", "Imports", "Turnover", "Exports before", "Imports before", "Turnover before")
_SOURCES = {
    "Exports": ("X", False),
    "Imports": ("M", False),
    "Exports before": ("X", True),
    "Imports before": ("M", True),
}
_RANKS = {
    "Turnover rank": ("Turnover", "XM"),
    "Exports rank": ("Exports", "X"),
    "Imports rank": ("Imports", "M"),
    "Turnover rank before": ("Turnover before", "XM"),
    "Exports rank before": ("Exports before", "X"),
    "Imports rank before": ("Imports before", "M"),
}


@dataclass(frozen=True, slots=True)
class PartnerSums:
    """One partner of a reporter: its sums and ranks by column, and its place in the order without ties.

    A sum is `[x]` where the reporter's tables give no such flow of that year for anybody.
    """

    code: str
    sums: Mapping[str, Decimal | str]
    ranks: Mapping[str, int | str]
    order: int | str


def write_partner_data(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write all partners of both reporters with sums and ranks."""
    known = amounts(analysis)
    for reporter in (analysis.home, analysis.partner):
        for row in _partners(reporter, analysis, known):
            ledger.add(
                "PartnerList",
                {
                    "Reporter": reporter,
                    "Code": row.code,
                    "Partner": partner_name(row.code, wording),
                    **row.sums,
                    **row.ranks,
                    "Order": row.order,
                    **_cited(reporter, row.code, analysis),
                },
            )
    if not ledger.size("PartnerList"):
        none: dict[str, Content] = {"Reporter": analysis.home, "Code": analysis.partner}
        none |= {"Partner": partner_name(analysis.partner, wording), "Order": NOT_APPLICABLE}
        none |= dict.fromkeys(_cited(analysis.home, analysis.partner, analysis), NOT_HELD)
        none |= dict.fromkeys((*_SUMS, *_RANKS), NOT_HELD)
        ledger.add("PartnerList", none)


def _cited(reporter: str, code: str, analysis: Analysis) -> dict[str, Content]:
    """Return the sources of a partner's figures, and of the world's that its ranks depend on."""
    sources, year = sources_by_key(analysis), analysis.latest_year.period
    cells: dict[str, Content] = {}
    for column, (flow, is_before) in _SOURCES.items():
        period = year.years_before() if is_before else year
        for name, partner in ((column, code), (f"World {column.lower()}", WORLD)):
            cells[f"{name} source"] = sources.get((reporter, partner, flow, period), NOT_HELD)
    return cells


def _partners(reporter: str, analysis: Analysis, known: Figures) -> Iterator[PartnerSums]:
    year = analysis.latest_year.period
    before = year.years_before()
    codes = {
        partner
        for (who, partner, _, period) in known
        if who == reporter and partner != WORLD and period in (year, before)
    }
    tables = {(flow, period) for who, _, flow, period in known if who == reporter}
    sums = {
        code: _sums(reporter, code, year, before, known, tables)
        for code in sorted(codes - blocs_of(reporter, known))
    }
    ranks: dict[str, dict[str, int | str]] = {code: {} for code in sums}
    for column, (measure, flows) in _RANKS.items():
        period = before if column.endswith("before") else year
        world = [known.get((reporter, WORLD, flow, period)) for flow in flows]
        values = [amount for own in sums.values() if isinstance(amount := own[measure], Decimal)]
        held = [amount for amount in world if amount is not None]
        unnamed = sum(held, Decimal(0)) - sum(values, Decimal(0)) if len(held) == len(world) else None
        for code, own in sums.items():
            ranks[code][column] = _place(own[measure], values, unnamed)
    above: list[Decimal | str] = []
    for code, own in sums.items():
        order: int | str = NOT_APPLICABLE
        if reporter == analysis.home and isinstance(rank := ranks[code]["Turnover rank"], int):
            order = rank + above.count(own["Turnover"])
        above.append(own["Turnover"])
        yield PartnerSums(code, own, ranks[code], order)


def _place(own: Decimal | str, values: list[Decimal], unnamed: Decimal | None) -> int | str:
    """Return the rank as the column's formula gives it; see `builder.facts.weight`."""
    if unnamed is None or isinstance(own, str):
        return NOT_HELD
    if own <= 0:
        return NOT_APPLICABLE
    return NOT_HELD if own <= unnamed else 1 + sum(value > own for value in values)


def _sums(
    reporter: str,
    code: str,
    year: Period,
    before: Period,
    known: Figures,
    tables: Container[tuple[str, Period]],
) -> dict[str, Decimal | str]:
    """Return a partner's sums; `tables` are the flows and periods that the reporter has figures of."""
    sums: dict[str, Decimal | str] = {}
    for suffix, period in (("", year), (" before", before)):
        exports, imports = (
            known.get((reporter, code, flow, period), Decimal(0)) if (flow, period) in tables else None
            for flow in ("X", "M")
        )
        turnover = None if exports is None or imports is None else exports + imports
        named = (("Exports", exports), ("Imports", imports), ("Turnover", turnover))
        sums |= {f"{name}{suffix}": NOT_HELD if amount is None else amount for name, amount in named}
    return sums
