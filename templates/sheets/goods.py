"""Formulas of the sheets about goods: what the rows of GoodsRows add up to, shares and growth."""

from __future__ import annotations

Days = tuple[str, str]
OTHER = "IF([@Reporter]=HomeCode,PartnerCode,HomeCode)"
WORLD = '"WLD"'
FLOWS = "X exports, M imports"


def found(reporter: str, partner: str, flow: str, days: Days, *more: str) -> str:
    """Return the criteria that find rows of GoodsRows; `more` are pairs of column and value."""
    pairs = zip(more[::2], more[1::2], strict=True)
    return ",".join(
        (
            f"GoodsRows[Reporter],{reporter},GoodsRows[Partner],{partner},GoodsRows[Flow],{flow}",
            f"GoodsRows[First day],{days[0]},GoodsRows[Last day],{days[1]}",
            *(f"GoodsRows[{column}],{value}" for column, value in pairs),
        )
    )


def own(days: Days, *more: str) -> str:
    """Return the criteria for the flow of this row."""
    return found("[@Reporter]", OTHER, "[@Flow]", days, *more)


def added(criteria: str) -> str:
    """Return what the rows add up to in USD million."""
    return f"SUMIFS(GoodsRows[Value],{criteria})/1000"


def held(criteria: str) -> str:
    """Return the sum in USD million, `[x]` where no row is held."""
    return f'IF(COUNTIFS({criteria})=0,"[x]",{added(criteria)})'


def total(days: Days, kind: str) -> str:
    """Return the criteria for the total that goods of a classification are parts of."""
    return own(days, "Commodity", '"TOTAL"', "Classification", kind)


def ratio(part: str, whole: str) -> str:
    """Return part ÷ whole, `[x]` where one is not held, `[z]` where the whole is not above zero."""
    return f'IF(COUNT({part},{whole})<2,"[x]",IF({whole}<=0,"[z]",{part}/{whole}))'


def growth(now: str, before: str) -> str:
    """Return the growth rate."""
    return f'IF(COUNT({now},{before})<2,"[x]",IF({before}<=0,"[z]",{now}/{before}-1))'
