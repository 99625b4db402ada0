"""The sheets Partners and Partners chart: the largest partners by turnover."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.formula import world
from templates.sheets.sheet import ChartSheet, Table


def _ranked(column: str) -> str:
    return f"INDEX(PartnerList[{column}],MATCH([@Order],PartnerList[Order],0))"


PARTNERS = Table(
    "Partners",
    "PartnerRanks",
    "figures",
    "Partners",
    "USD million, current prices. Largest partners by turnover.",
    "One table, PartnerRanks: it sorts itself when Data change. The last row is the partner itself where it "
    "is not among the twenty.",
    "the largest partners, rank and share",
    (
        Column("Order", 8, "year"),
        Column("Code", 9, "code", _ranked("Code")),
        Column(
            "Partner",
            28,
            "text",
            f'IF([@Code]=PartnerCode,"► ","")&{_ranked("Partner")}',
        ),
        Column("Turnover", 13, "money", _ranked("Turnover")),
        Column(
            "Share",
            10,
            "share",
            f"IF({world('[@World exports source]', 'X', 'COUNTIFS(')}+"
            f'{world("[@World imports source]", "M", "COUNTIFS(")}<2,"[x]",[@Turnover]/(('
            f"{world('[@World exports source]', 'X', 'SUMIFS(Trade[Value],')}+"
            f"{world('[@World imports source]', 'M', 'SUMIFS(Trade[Value],')})/1000))",
        ),
        Column("Exports", 13, "money", _ranked("Exports")),
        Column("Imports", 13, "money", _ranked("Imports")),
        Column("Balance", 13, "money", "[@Exports]-[@Imports]"),
        Column("Year before", 13, "money", _ranked("Turnover before")),
        Column("Change", 13, "change", "[@Turnover]-[@Year before]"),
        Column("Growth", 11, "growth", 'IF([@Year before]>0,[@Change]/[@Year before],"[z]")'),
        Column("Rank", 9, "rank", _ranked("Turnover rank")),
        Column("Rank before", 9, "rank", _ranked("Turnover rank before")),
        Column(
            "Change of rank",
            12,
            "rank_change",
            'IF(COUNT([@Rank],[@Rank before])<2,"[x]",[@Rank]-[@Rank before])',
        ),
        Column("Rank in exports", 10, "rank", _ranked("Exports rank")),
        Column("Rank in imports", 10, "rank", _ranked("Imports rank")),
        Column("World exports source", 17, "code"),
        Column("World imports source", 17, "code"),
    ),
    marked="$B6=PartnerCode",
    printed=16,
)

_OWN = "MATCH(PartnerCode,PartnerRanks[Code],0)"

_PLACE = f"INDEX(PartnerRanks[Rank],{_OWN})"

PARTNERS_HEADLINE = (
    f'IFERROR(PartnerName&" is "&HomeName&"’s "&{_PLACE}'
    f'&IF(AND(MOD({_PLACE},100)>10,MOD({_PLACE},100)<14),"th",'
    f'CHOOSE(MIN(MOD({_PLACE},10),4)+1,"th","st","nd","rd","th"))&" partner, with "'
    f'&FIXED(INDEX(PartnerRanks[Share],{_OWN})*100,1)&"% of turnover",'
    'HomeName&"’s largest partners by turnover, USD million")'
)

_ROW = "MATCH([@Order],PartnerRanks[Order],0)"

PARTNERS_CHART = ChartSheet(
    "Partners chart",
    "PartnerFeed",
    "Partners chart",
    "Turnover by partner in the latest full year, USD million at current prices.",
    "the largest partners as bars",
    "partners",
    PARTNERS_HEADLINE,
    (
        Column("Order", 9, "year"),
        Column(
            "Label",
            30,
            "text",
            f'INDEX(PartnerRanks[Rank],{_ROW})&"  "&INDEX(PartnerRanks[Partner],{_ROW})',
        ),
        Column(
            "Other partners",
            18,
            "bar",
            f"IF(INDEX(PartnerRanks[Code],{_ROW})=PartnerCode,0,INDEX(PartnerRanks[Turnover],{_ROW}))",
        ),
        Column(
            "The partner",
            18,
            "bar",
            f"IF(INDEX(PartnerRanks[Code],{_ROW})=PartnerCode,INDEX(PartnerRanks[Turnover],{_ROW}),0)",
        ),
    ),
)
