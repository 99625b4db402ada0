"""Formulas that several sheets share: figures of Trade by reporter, partner, flow, days and source."""

from __future__ import annotations

YEAR = "DATE([@Year],1,1)", "DATE([@Year],12,31)"

# What a printed number stands for; the same rule as builder.facts.interval.
LOWEST = (
    'IF(COUNT([@Value],[@Step])<2,"[x]",IF([@Qualifier]="less than","open",[@Value]-'
    'IF([@Qualifier]="more than",0,'
    'IF([@Qualifier]="about",[@Step],[@Step]/2))))'
)

HIGHEST = (
    'IF(COUNT([@Value],[@Step])<2,"[x]",IF([@Qualifier]="more than","open",[@Value]+'
    'IF(OR([@Qualifier]="nearly",[@Qualifier]="less than"),0,IF([@Qualifier]="about",[@Step],[@Step]/2))))'
)

LAST_YEAR = "YearFirst", "YearLast"

YEAR_BEFORE = "YearBaseFirst", "YearBaseLast"


def criteria(reporter: str, partner: str, flow: str, days: tuple[str, str], source: str = "") -> str:
    """Return the criteria that find rows of Trade."""
    parts = [
        f"Trade[Reporter],{reporter},Trade[Partner],{partner}",
        f'Trade[Flow],"{flow}"' if flow else "",
        f'Trade[First day],{days[0]},Trade[Last day],{days[1]},Trade[Commodity],"TOTAL"',
        f"Trade[Source],{source}" if source else "",
    ]
    return ",".join(part for part in parts if part)


def figure(reporter: str, partner: str, flow: str, days: tuple[str, str], source: str = "") -> str:
    """Return a formula for one flow in USD million, `[x]` where no row is held."""
    found = criteria(reporter, partner, flow, days, source)
    return f'IF(COUNTIFS({found})=0,"[x]",SUMIFS(Trade[Value],{found})/1000)'


def amount(reporter: str, partner: str, flow: str, days: tuple[str, str], source: str) -> str:
    """Return a formula for one flow in USD million, where no row means no trade."""
    return f"SUMIFS(Trade[Value],{criteria(reporter, partner, flow, days, source)})/1000"


def world(source: str, flow: str, what: str) -> str:
    """Return the count (`COUNTIFS(`) or sum (`SUMIFS(Trade[Value],`) of home's total of the year."""
    return f"{what}{criteria('HomeCode', chr(34) + 'WLD' + chr(34), flow, LAST_YEAR, source)})"
