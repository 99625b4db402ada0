"""Formulas that the builder writes itself, because they differ from row to row."""

from __future__ import annotations

from collections import Counter

DAYS = {
    "period": ("PeriodFirst", "PeriodLast"),
    "period before": ("BaseFirst", "BaseLast"),
    "year": ("YearFirst", "YearLast"),
    "year before": ("YearBaseFirst", "YearBaseLast"),
}


def tests(reporter: str, partner: str, flow: str, days: str, source: str = "") -> str:
    """Return criteria that find rows of Trade.

    `days` names a period of the Cover; `flow` and `source` (an id) may be empty.
    """
    first, last = DAYS[days]
    of_flow = f'Trade[Flow],"{flow}",' if flow else ""
    return (
        f"Trade[Reporter],{reporter},Trade[Partner],{partner},{of_flow}"
        f'Trade[First day],{first},Trade[Last day],{last},Trade[Commodity],"TOTAL"'
        + (f',Trade[Source],"{source}"' if source else "")
    )


def held(reporter: str, partner: str, flow: str, days: str, source: str) -> str:
    """Return how many rows of Trade there are."""
    return f"COUNTIFS({tests(reporter, partner, flow, days, source)})"


def amount(reporter: str, partner: str, flow: str, days: str, source: str) -> str:
    """Return the sum of the rows in USD million."""
    return f"SUMIFS(Trade[Value],{tests(reporter, partner, flow, days, source)})/1000"


def figure(reporter: str, partner: str, flow: str, days: str, source: str = "") -> str:
    """Return the amount; without a row zero where the source prints the world's total, else `[x]`.

    A figure that no source gives has none to look for the total in.
    """
    found = tests(reporter, partner, flow, days, source)
    total = held(reporter, '"WLD"', flow, days, source)
    nothing = f'IF({total}=0,"[x]",0)' if source else '"[x]"'
    return f"IF(COUNTIFS({found})=0,{nothing},SUMIFS(Trade[Value],{found})/1000)"


def between(days: str) -> tuple[str, str]:
    """Return the first and last day of a period of the Cover."""
    return DAYS[days]


def in_row(table: str, before: int = 0) -> tuple[str, str]:
    """Return the first and last day of the year that a row of a table is about, or of one before it."""
    year = f"{table}[[#This Row],[Year]]" + (f"-{before}" if before else "")
    return f"DATE({year},1,1)", f"DATE({year},12,31)"


def summed(
    reporter: str, partner: str, flow: str, days: tuple[str, str], parts: Counter[tuple[int, str]]
) -> str:
    """Return the sum of the rows between two days in USD million, `[x]` unless all of them are held.

    `parts` says how many rows of how many months, of which source, make the period up; where the source
    is empty, those rows are the only ones of so many months.
    """
    first, last = days
    counts, sums = [], []
    for months, source in sorted(parts):
        found = (
            f'Trade[Reporter],{reporter},Trade[Partner],{partner},Trade[Flow],"{flow}",'
            f'Trade[First day],">="&{first},Trade[Last day],"<="&{last},Trade[Commodity],"TOTAL",'
            f"Trade[Months],{months}" + (f',Trade[Source],"{source}"' if source else "")
        )
        counts.append(f"COUNTIFS({found})")
        sums.append(f"SUMIFS(Trade[Value],{found})")
    return f'IF({"+".join(counts)}<>{parts.total()},"[x]",({"+".join(sums)})/1000)'


def of_year(column: str, days: str) -> str:
    """Return a cell of Trend for a year that the Cover names."""
    return f'IFERROR(INDEX(TrendYears[{column}],MATCH(YEAR({DAYS[days][0]}),TrendYears[Year],0)),"[x]")'


def less_year_before(column: str) -> str:
    """Return a cell of Trend less that of the row of the year before."""
    now = f"TrendYears[[#This Row],[{column}]]"
    row = "MATCH(TrendYears[[#This Row],[Year]]-1,TrendYears[Year],0)"
    return f'IFERROR({now}-INDEX(TrendYears[{column}],{row}),"[x]")'


def said(claim_id: str, column: str) -> str:
    """Return a cell of Claims."""
    return f'INDEX(ClaimRows[{column}],MATCH("{claim_id}",ClaimRows[ID],0))'


def plus(left: str, right: str) -> str:
    """Return the sum of two cells, `[x]` where one is missing."""
    return f'IF(COUNT({left},{right})<2,"[x]",{left}+{right})'


def less(left: str, right: str) -> str:
    """Return the difference of two cells, `[x]` where one is missing."""
    return f'IF(COUNT({left},{right})<2,"[x]",{left}-{right})'


def rate(change: str, base: str) -> str:
    """Return change ÷ base, `[z]` from a base that is not above zero."""
    return f'IF(COUNT({change},{base})<2,"[x]",IF({base}<=0,"[z]",{change}/{base}))'
