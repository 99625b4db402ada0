"""The sheet Data: every trade row that formulas read."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

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
    ),
    landscape=False,
    filters=True,
    grid=True,
)
