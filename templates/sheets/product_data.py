"""The sheet Product data: the product rows that formulas read."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

PRODUCT_DATA = Table(
    "Product data",
    "GoodsRows",
    "data",
    "Product data",
    "Thousand US dollars, current prices. Latest full year and the one before.",
    "One table, GoodsRows. Counted rows add up without counting a good twice; listed rows are the finest "
    "that lose nothing.",
    "product rows that formulas read",
    (
        Column("Reporter", 9, "code"),
        Column("Partner", 8, "code"),
        Column("Flow", 6, "code"),
        Column("First day", 11, "date"),
        Column("Last day", 11, "date"),
        Column("Classification", 13, "code"),
        Column("Commodity", 13, "code"),
        Column("Value", 17, "source_value"),
        Column("Section", 9, "code"),
        Column("Chapter", 9, "code"),
        Column("Agricultural", 11, "flag"),
        Column("Counted", 9, "flag"),
        Column("Listed", 8, "flag"),
        Column("Status", 8, "flag"),
        Column("Source", 24, "code"),
    ),
    filters=True,
    grid=True,
)
