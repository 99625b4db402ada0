"""The sheet Partner data: all partners, added up from Data."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.formula import LAST_YEAR, YEAR_BEFORE, amount, criteria
from templates.sheets.sheet import Table


def _rank(column: str, world: str, days: tuple[str, str]) -> str:
    count = (
        f"COUNTIFS({criteria('[@Reporter]', chr(34) + 'WLD' + chr(34), '' if world == 'T' else world, days)})"
    )
    held = f"{count}<{2 if world == 'T' else 1}"
    better = f"SUMPRODUCT((PartnerList[Reporter]=[@Reporter])*(PartnerList[{column}]>[@{column}]))"
    return f'IF({held},"[x]",IF([@{column}]>0,1+{better},"[z]"))'


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
            amount("[@Reporter]", "[@Code]", "X", LAST_YEAR, "[@Exports source]"),
        ),
        Column(
            "Imports",
            12,
            "money",
            amount("[@Reporter]", "[@Code]", "M", LAST_YEAR, "[@Imports source]"),
        ),
        Column("Turnover", 12, "money", "[@Exports]+[@Imports]"),
        Column(
            "Exports before",
            12,
            "money",
            amount("[@Reporter]", "[@Code]", "X", YEAR_BEFORE, "[@Exports before source]"),
        ),
        Column(
            "Imports before",
            12,
            "money",
            amount("[@Reporter]", "[@Code]", "M", YEAR_BEFORE, "[@Imports before source]"),
        ),
        Column("Turnover before", 12, "money", "[@Exports before]+[@Imports before]"),
        Column("Turnover rank", 9, "rank", _rank("Turnover", "T", LAST_YEAR)),
        Column("Exports rank", 9, "rank", _rank("Exports", "X", LAST_YEAR)),
        Column("Imports rank", 9, "rank", _rank("Imports", "M", LAST_YEAR)),
        Column("Turnover rank before", 9, "rank", _rank("Turnover before", "T", YEAR_BEFORE)),
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
    ),
    filters=True,
    grid=True,
    printed=16,
)
