"""The sheets Trend and Trend chart: every year as either side reports it."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.formula import YEAR, criteria, figure
from templates.sheets.sheet import ChartSheet, Table


def _side(word: str, code: str, other: str) -> tuple[Column, ...]:
    side = word.lower()
    year_before = "DATE([@Year]-1,1,1)", "DATE([@Year]-1,12,31)"
    exports = criteria(code, other, "X", year_before, f"[@{word} exports base source]")
    imports = criteria(code, other, "M", year_before, f"[@{word} imports base source]")
    turnover, change = f"[@{word} turnover]", f"[@{word} turnover change]"
    both = f"COUNT([@{word} exports],[@{word} imports])<2"
    return (
        Column(
            f"{word} exports", 11, "money", figure(code, other, "X", YEAR, f"[@{word} exports source]"), side
        ),
        Column(
            f"{word} imports", 11, "money", figure(code, other, "M", YEAR, f"[@{word} imports source]"), side
        ),
        Column(
            f"{word} turnover",
            11,
            "money",
            f'IF({both},"[x]",[@{word} exports]+[@{word} imports])',
            side,
        ),
        Column(
            f"{word} turnover change",
            11,
            "change",
            f"IF(AND(ISNUMBER({turnover}),COUNTIFS({exports})=1,COUNTIFS({imports})=1),"
            f"{turnover}-(SUMIFS(Trade[Value],{exports})+SUMIFS(Trade[Value],{imports}))/1000,"
            '"[x]")',
            side,
        ),
        Column(
            f"{word} turnover growth",
            10,
            "growth",
            f'IF(ISNUMBER({change}),IF({turnover}-{change}<=0,"[z]",{change}/({turnover}-{change})),"[x]")',
            side,
        ),
        Column(
            f"{word} balance",
            11,
            "money",
            f'IF({both},"[x]",[@{word} exports]-[@{word} imports])',
            side,
        ),
        Column(f"{word} flag", 9, "flag", "", side),
    )


TREND = Table(
    "Trend",
    "TrendYears",
    "figures",
    "Trend",
    "USD million, current prices. Turnover is exports plus imports; changes are on the year before.",
    "One table, TrendYears. [x] not held, [z] not applicable; other letters are the status of the figure.",
    "each year as both sides report it",
    (
        Column("Year", 11, "year"),
        *_side("Home", "HomeCode", "PartnerCode"),
        *_side("Partner", "PartnerCode", "HomeCode"),
        Column("Home exports source", 17, "code", side="home"),
        Column("Home imports source", 17, "code", side="home"),
        Column("Partner exports source", 17, "code", side="partner"),
        Column("Partner imports source", 17, "code", side="partner"),
        Column("Home exports base source", 17, "code", side="home"),
        Column("Home imports base source", 17, "code", side="home"),
        Column("Partner exports base source", 17, "code", side="partner"),
        Column("Partner imports base source", 17, "code", side="partner"),
    ),
    marked="$A6=YEAR(YearLast)",
    printed=15,
)

_MOVED = (
    'IF(ISNUMBER({rate}),IF(ROUND({rate},3)=0,"unchanged",'
    'IF({rate}>0,"up ","down ")&FIXED(ABS({rate})*100,1)&"%"),"[x]")'
)

_RATE = 'IFERROR(INDEX(TrendYears[{side} turnover growth],MATCH(YEAR(YearLast),TrendYears[Year],0)),"[x]")'

_HOME_MOVED, _PARTNER_MOVED = (_MOVED.format(rate=_RATE.format(side=side)) for side in ("Home", "Partner"))

TREND_HEADLINE = (
    f'"Turnover "&{_HOME_MOVED}&" by "&HomeName&"’s figures, "&{_PARTNER_MOVED}&" by "&PartnerName&"’s"'
)

TREND_CHART = ChartSheet(
    "Trend chart",
    "TrendFeed",
    "Trend chart",
    "Turnover (exports plus imports) by year, USD million at current prices.",
    "turnover as each side reports it",
    "trend",
    TREND_HEADLINE,
    (
        Column("Year", 11, "year"),
        Column(
            "Home reports",
            22,
            "money",
            "IFERROR(INDEX(TrendYears[Home turnover],MATCH([@Year],TrendYears[Year],0))+0,NA())",
        ),
        Column(
            "Partner reports",
            22,
            "money",
            "IFERROR(INDEX(TrendYears[Partner turnover],MATCH([@Year],TrendYears[Year],0))+0,NA())",
        ),
    ),
)
