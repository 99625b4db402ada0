"""The sheet Data: every trade row that formulas read."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table


def _same(flow: str) -> str:
    """Return the criteria of the row of another flow, or of this one, for the same trade."""
    columns = ("Reporter", "Partner", "First day", "Last day", "Commodity")
    return ",".join((*(f"Trade[{column}],[@{column}]" for column in columns), f'Trade[Flow],"{flow}"'))


DATA = Table(
    "Data",
    "Trade",
    "data",
    "Data: trade in goods as reported",
    "Thousand US dollars, current prices. Exports FOB (flow X), imports CIF (flow M). All years of the pair; "
    "all partners in the latest full year and the one before.",
    "One table, Trade: the editions current on the as-of date. WLD is the total that the reporter publishes. "
    "A pair without a row is not held.",
    "every trade row that formulas read",
    (
        Column("Reporter", 10, "code"),
        Column("Partner", 9, "code"),
        Column("Partner name", 28),
        Column("Flow", 7, "code"),
        Column("First day", 12, "date"),
        Column("Last day", 12, "date"),
        Column("Commodity", 12, "code"),
        Column("Value", 18, "source_value"),
        Column("Status", 9, "flag"),
        Column("Source", 21, "code"),
        Column("Place in the file", 22, "code"),
        Column(
            "Months",
            9,
            "count",
            'IF(COUNT([@First day],[@Last day])<2,"[x]",(YEAR([@Last day])-YEAR([@First day]))*12'
            "+MONTH([@Last day])-MONTH([@First day])+1)",
        ),
        Column(
            "Turnover",
            14,
            "source_value",
            f'IF(OR([@Flow]<>"X",[@Months]<>12),"[z]",IF(OR(COUNTIFS({_same("X")})<>1,'
            f'COUNTIFS({_same("M")})<>1),"[x]",[@Value]+SUMIFS(Trade[Value],{_same("M")})))',
        ),
    ),
    landscape=False,
    filters=True,
    grid=True,
    printed=12,
)
