"""The sheet Targets: goals set in public and progress by either reporter."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

_MEASURES = "turnover", "exports", "imports", "balance"


def _chosen(side: str) -> str:
    columns = ",".join(f"TrendYears[{side} {measure}]" for measure in _MEASURES)
    return f'CHOOSE(MATCH([@Flow],{{"T","X","M","B"}},0),{columns})'


def _in(year: str) -> str:
    """Return the reporter's figure of a year, of the flow that the target is about."""
    series = f"IF([@Reporter]=HomeCode,{_chosen('Home')},{_chosen('Partner')})"
    return f'IFERROR(INDEX({series},MATCH({year},TrendYears[Year],0)),"[x]")'


_SERIES = "IF([@Reporter]=HomeCode,TrendYears[Home turnover],TrendYears[Partner turnover])"
_FIRST = f"9999-SUMPRODUCT(MAX(ISNUMBER({_SERIES})*(9999-TrendYears[Year])))"


def _turnover(year: str) -> str:
    return f'IFERROR(INDEX({_SERIES},MATCH({year},TrendYears[Year],0)),"[x]")'


# Full years are looked up in Data, which goes further back than the ten of Trend; Data put exports and
# imports of a year together only where there is one row of each, never two sources.
_OTHER = "IF([@Reporter]=HomeCode,PartnerCode,HomeCode)"
_FLOW = 'IF([@Flow]="T","X",[@Flow])'
_AMOUNT = 'IF([@Flow]="T",Trade[Turnover],Trade[Value])'
_HELD = (
    f"COUNTIFS(Trade[Reporter],[@Reporter],Trade[Partner],{_OTHER},Trade[Flow],{_FLOW},"
    "Trade[First day],DATE([@Counted from],1,1),Trade[Last day],DATE([@Counted from],12,31),"
    f'Trade[Commodity],"TOTAL",{_AMOUNT},">=0")'
)
_LATEST_FIRST = (
    f"SUMPRODUCT(MAX((Trade[Reporter]=[@Reporter])*(Trade[Partner]={_OTHER})*(Trade[Flow]={_FLOW})"
    '*(Trade[Commodity]="TOTAL")*(Trade[Months]=12)*(MONTH(Trade[First day])=1)'
    "*(YEAR(Trade[First day])>=[@Counted from])*(YEAR(Trade[First day])<=[@Year])"
    f"*ISNUMBER({_AMOUNT})*({_AMOUNT}>=[@Goal]*1000)*(9999-YEAR(Trade[First day]))))"
)
_FIRST_MET = (
    'IFERROR(IF(COUNT([@Goal],[@Counted from],[@Year])<3,"[x]",IF(OR([@Counted from]>[@Year],'
    f'{_HELD}<>1,{_LATEST_FIRST}=0),"[x]",9999-{_LATEST_FIRST})),"[x]")'
)
_STEPS = "ROUNDUP(LN([@Goal]/[@Turnover])/LN(1+[@Average growth]),0)"
# An average of ten years says nothing about a date further off than thirty: builder.facts.goals.
_AT_PACE = (
    'IF(COUNT([@Goal],[@Turnover],[@Average growth])<3,"[x]",IF([@Turnover]<=0,"[z]",'
    'IF([@Goal]<=[@Turnover],"[z]",IF([@Average growth]<=0,"[z]",'
    f'IF({_STEPS}>30,"[z]",[@Year]+{_STEPS})))))'
)

TARGETS = Table(
    "Targets",
    "TargetRows",
    "documents",
    "Targets",
    "Goals set in public, measured on each reporter's own turnover in the latest full year. USD million.",
    "One table, TargetRows: a row for each target and reporter. Growth needed falls below zero once passed.",
    "goals set in public and progress by either side's figures",
    (
        Column("Target", 16, "strong"),
        Column("Goal", 11.5, "money"),
        Column("Deadline", 12, "date"),
        Column("Reporter", 10, "code"),
        Column("Year", 8, "year"),
        Column("Turnover", 12, "money", _in("[@Year]")),
        Column("Flag", 7, "flag"),
        Column("Reached", 10, "share", 'IF(COUNT([@Goal],[@Turnover])<2,"[x]",[@Turnover]/[@Goal])'),
        Column(
            "Goal less turnover", 12, "money", 'IF(COUNT([@Goal],[@Turnover])<2,"[x]",[@Goal]-[@Turnover])'
        ),
        Column("Growth needed", 11, "growth", 'IF(COUNT([@Goal],[@Turnover])<2,"[x]",[@Goal]/[@Turnover]-1)'),
        Column(
            "At the deadline",
            12,
            "money",
            f'IF(ISNUMBER([@Deadline]),{_in("YEAR([@Deadline])")},"[z]")',
        ),
        Column("First year met", 11, "year", _FIRST_MET),
        Column("Year at this pace", 11, "year", _AT_PACE),
        Column("Status", 16, "strong"),
        Column("Set by", 22, "wrap"),
        Column("Source", 27, "code"),
        Column("Set on", 12),
        Column("ID", 22, "code"),
        Column("Flow", 7, "code"),
        Column(
            "Counted from",
            10,
            "year",
            'IF(ISNUMBER([@Deadline]),YEAR([@Deadline]),IFERROR(VALUE(LEFT([@Set on],4)),"[x]"))',
        ),
        Column("Growth from", 10, "year", f'IF(ISNUMBER([@Year]),IF({_FIRST}=9999,"[x]",{_FIRST}),"[x]")'),
        Column(
            "Average growth",
            11,
            "growth",
            f'IFERROR(IF([@Growth from]>=[@Year],"[x]",IF({_turnover("[@Growth from]")}<=0,"[z]",'
            f"({_turnover('[@Year]')}/{_turnover('[@Growth from]')})^(1/([@Year]-[@Growth from]))-1)),"
            '"[x]")',
        ),
    ),
    tall=True,
    printed=16,
)
