"""The sheet Partner data: all partners, added up from Data."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.formula import LAST_YEAR, YEAR_BEFORE, amount, criteria
from templates.sheets.sheet import Table


def _rank(column: str, flows: str, days: tuple[str, str]) -> str:
    """Return the rank among all partners; without the world's total nobody knows who else there is.

    Nor where the table gives as much of that total to partners it does not name.
    """
    before = " before" if days == YEAR_BEFORE else ""
    sources = {"X": f"[@World exports{before} source]", "M": f"[@World imports{before} source]"}
    world = chr(34) + "WLD" + chr(34)
    counts = [f"COUNTIFS({criteria('[@Reporter]', world, flow, days, sources[flow])})" for flow in flows]
    held = f"{'+'.join(counts)}<{len(flows)}"
    total = "+".join(amount("[@Reporter]", world, flow, days, sources[flow]) for flow in flows)
    # Sums of binary fractions differ behind the eighth decimal, a hundredth of a dollar.
    # As an array of its own the column may hold “[x]”, which counts as nothing.
    named = f"SUMPRODUCT((PartnerList[Reporter]=[@Reporter])*1,PartnerList[{column}])"
    unnamed = f"ROUND({total}-{named},8)"
    better = f"SUMPRODUCT((PartnerList[Reporter]=[@Reporter])*(PartnerList[{column}]>[@{column}]))"
    ranked = f'IF([@{column}]<={unnamed},"[x]",1+{better})'
    return f'IF({held},"[x]",IF([@{column}]>0,{ranked},"[z]"))'


def _of_partner(flow: str, days: tuple[str, str], source: str) -> str:
    """Return a partner's figure: zero where the reporter's table of the flow does not name it, `[x]` without
    such a table.
    """
    # Whether there is such a table at all, of whichever source: the amount itself tests its source.
    table = (
        f'(Trade[Reporter]=[@Reporter])*(Trade[Flow]="{flow}")*(Trade[First day]={days[0]})*'
        f'(Trade[Last day]={days[1]})*(Trade[Commodity]="TOTAL")'
    )
    return f'IF(SUMPRODUCT({table})=0,"[x]",{amount("[@Reporter]", "[@Code]", flow, days, source)})'


_TURNOVER = 'IF(COUNT([@Exports],[@Imports])<2,"[x]",[@Exports]+[@Imports])'
_TURNOVER_BEFORE = (
    'IF(COUNT([@Exports before],[@Imports before])<2,"[x]",[@Exports before]+[@Imports before])'
)

PARTNER_DATA = Table(
    "Partner data",
    "PartnerList",
    "data",
    "Partner data",
    "USD million, current prices, added up from Data: latest full year and the one before.",
    "One table, PartnerList: all partners of both reporters. Ranks share ties; Order breaks them and serves "
    "the sheet Partners.",
    "all partners, added up from Data",
    (
        Column("Reporter", 10, "code"),
        Column("Code", 8, "code"),
        Column("Partner", 28),
        Column(
            "Exports",
            12,
            "money",
            _of_partner("X", LAST_YEAR, "[@Exports source]"),
        ),
        Column(
            "Imports",
            12,
            "money",
            _of_partner("M", LAST_YEAR, "[@Imports source]"),
        ),
        Column("Turnover", 12, "money", _TURNOVER),
        Column(
            "Exports before",
            12,
            "money",
            _of_partner("X", YEAR_BEFORE, "[@Exports before source]"),
        ),
        Column(
            "Imports before",
            12,
            "money",
            _of_partner("M", YEAR_BEFORE, "[@Imports before source]"),
        ),
        Column("Turnover before", 12, "money", _TURNOVER_BEFORE),
        Column("Turnover rank", 9, "rank", _rank("Turnover", "XM", LAST_YEAR)),
        Column("Exports rank", 9, "rank", _rank("Exports", "X", LAST_YEAR)),
        Column("Imports rank", 9, "rank", _rank("Imports", "M", LAST_YEAR)),
        Column("Turnover rank before", 9, "rank", _rank("Turnover before", "XM", YEAR_BEFORE)),
        Column("Exports rank before", 9, "rank", _rank("Exports before", "X", YEAR_BEFORE)),
        Column("Imports rank before", 9, "rank", _rank("Imports before", "M", YEAR_BEFORE)),
        Column(
            "Order",
            8,
            "rank",
            "IF(AND([@Reporter]=HomeCode,ISNUMBER([@Turnover rank])),[@Turnover rank]+"
            "SUMPRODUCT((PartnerList[Reporter]=[@Reporter])*(PartnerList[Turnover]=[@Turnover])*"
            '(ROW(PartnerList[Turnover])<ROW())),"[z]")',
        ),
        Column("Exports source", 17, "code"),
        Column("Imports source", 17, "code"),
        Column("Exports before source", 17, "code"),
        Column("Imports before source", 17, "code"),
        Column("World exports source", 17, "code"),
        Column("World imports source", 17, "code"),
        Column("World exports before source", 17, "code"),
        Column("World imports before source", 17, "code"),
    ),
    filters=True,
    grid=True,
    printed=16,
)
