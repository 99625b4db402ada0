"""Data and Partner data: the rows of trade that formulas read, and all partners added up from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache

from builder.facts import units
from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.units import factor
from builder.register.countries import blocs_beside_members
from builder.register.period import Period
from builder.register.rows import Trade
from builder.wording.language import Wording
from builder.wording.references import STAND_IN
from builder.workbook.figures import NOT_APPLICABLE, NOT_HELD
from builder.workbook.ledger import Content, Ledger

WORLD = "WLD"
Figures = dict[tuple[str, str, str, Period], Decimal]


# Asked for by every page, hundreds of times in one build.
@lru_cache(maxsize=2)
def trade_rows(analysis: Analysis) -> tuple[Trade, ...]:
    """Return the rows to carry: the pair and the world in all years, all partners in the last two."""
    pair = {analysis.home, analysis.partner}
    year = analysis.latest_year.period
    recent = {year, year.years_before()}
    return tuple(
        sorted(
            (
                row
                for row in analysis.data
                if row.value is not None
                and row.reporter in pair
                and row.commodity == "TOTAL"
                and (row.partner in pair or row.partner == WORLD or row.period in recent)
            ),
            key=lambda row: (
                row.reporter != analysis.home,
                row.partner not in pair,
                row.partner != WORLD,
                row.partner,
                row.period,
                row.flow != "X",
            ),
        )
    )


def amounts(analysis: Analysis) -> Figures:
    """Return the carried figures in millions by reporter, partner, flow and period."""
    return {
        (row.reporter, row.partner, row.flow, row.period): thousands(row) / 1000
        for row in trade_rows(analysis)
    }


def thousands(row: Trade) -> Decimal:
    """Return the row's value in thousands of the report's currency."""
    assert row.value is not None
    return row.value * factor(row.unit, units.thousands(row.unit))


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


def months(period: Period) -> int:
    """Return how many months a period touches, as the formula on the sheet counts them."""
    first, last = period.first, period.last
    return (last.year - first.year) * 12 + last.month - first.month + 1


def parts_of(analysis: Analysis, fact: Fact) -> tuple[Trade, ...]:
    """Return the carried rows that a figure is the sum of; none where it is a row itself."""
    if fact.value is None or len(fact.derived_from) < 2 or fact.flow not in ("X", "M"):
        return ()
    wanted = {identifier.rpartition(".")[2] for identifier in fact.derived_from}
    cited = {citation.source for citation in fact.sources}
    return tuple(
        row
        for row in trade_rows(analysis)
        if (row.reporter, row.partner, row.flow) == (fact.reporter, fact.partner, fact.flow)
        and row.period.slug in wanted
        and row.period != fact.period
        and row.source in cited
    )


def counted(analysis: Analysis, parts: tuple[Trade, ...]) -> Counter[tuple[int, str]]:
    """Return how many of the rows that make up a figure are of how many months and of which source.

    The source is empty where no row beside them could be taken for one of them.
    """
    one, last = parts[0], parts[-1]
    lengths = {months(row.period) for row in parts}
    alike = [
        row
        for row in trade_rows(analysis)
        if (row.reporter, row.partner, row.flow) == (one.reporter, one.partner, one.flow)
        and one.period.first <= row.period.first
        and row.period.last <= last.period.last
        and months(row.period) in lengths
    ]
    alone = len(alike) == len(parts)
    return Counter((months(row.period), "" if alone else row.source) for row in parts)


@lru_cache(maxsize=2)
def sources_by_key(analysis: Analysis) -> Mapping[tuple[str, str, str, Period], str]:
    """Return the source of each carried figure by reporter, partner, flow and period."""
    return {(row.reporter, row.partner, row.flow, row.period): row.source for row in trade_rows(analysis)}


def partner_name(code: str, wording: Wording) -> str:
    """Return the partner's name, for the world the words for it."""
    if code == WORLD:
        return wording.words("workbook-world")
    try:
        return wording.country(code)
    except (KeyError, ValueError):
        return code


def write_partner_data(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write all partners of both reporters with sums and ranks."""
    known = amounts(analysis)
    for reporter in (analysis.home, analysis.partner):
        for row in _partners(reporter, analysis, known):
            numbers = {column: row.sums[column] for column in _SUMS}
            ranks = {column: row.ranks[column] for column in _RANKS}
            ledger.add(
                "PartnerList",
                {
                    "Reporter": reporter,
                    "Code": row.code,
                    "Partner": partner_name(row.code, wording),
                    **numbers,
                    **ranks,
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


class PartnerSums:
    """One partner of a reporter: its sums, ranks, and its place in the order without ties.

    A sum is `[x]` where the reporter's tables give no such flow of that year for anybody.
    """

    def __init__(self, code: str, sums: dict[str, Decimal | str]) -> None:
        self.code = code
        self.sums = sums
        self.ranks: dict[str, int | str] = {}
        self.order: int | str = NOT_APPLICABLE


def _partners(reporter: str, analysis: Analysis, known: Figures) -> Iterator[PartnerSums]:
    year = analysis.latest_year.period
    before = year.years_before()
    codes = sorted(
        {
            partner
            for (who, partner, _, period) in known
            if who == reporter and partner != WORLD and period in (year, before)
        }
        - blocs_of(reporter, known)
    )
    tables = {(flow, period) for who, _, flow, period in known if who == reporter}
    rows = [PartnerSums(code, _sums(reporter, code, year, before, known, tables)) for code in codes]
    for column, (measure, flows) in _RANKS.items():
        period = before if column.endswith("before") else year
        world = [known.get((reporter, WORLD, flow, period)) for flow in flows]
        values = [amount for row in rows if isinstance(amount := row.sums[measure], Decimal)]
        held = [amount for amount in world if amount is not None]
        unnamed = sum(held, Decimal(0)) - sum(values, Decimal(0)) if len(held) == len(world) else None
        for row in rows:
            row.ranks[column] = _place(row.sums[measure], values, unnamed)
    for at, row in enumerate(rows):
        rank = row.ranks["Turnover rank"]
        if reporter == analysis.home and isinstance(rank, int):
            tied = sum(other.sums["Turnover"] == row.sums["Turnover"] for other in rows[:at])
            row.order = rank + tied
    yield from rows


def blocs_of(reporter: str, known: Figures) -> frozenset[str]:
    """Return the unions that stand beside their members; see `builder.facts.weight`."""
    return blocs_beside_members({partner for (who, partner, _, _) in known if who == reporter})


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
