"""The sheet Products: the ten largest goods of each flow."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.formula import LAST_YEAR, YEAR_BEFORE
from templates.sheets.goods import FLOWS, growth, held, own, ratio, total
from templates.sheets.sheet import Table

PRODUCTS = Table(
    "Products",
    "ProductRows",
    "documents",
    "Products",
    f"USD million, current prices, latest full year. The ten largest goods of each flow ({FLOWS}).",
    "One table, ProductRows: at the finest detail that the rows held give in full.",
    "the ten largest goods of each flow",
    (
        Column("Reporter", 9, "code"),
        Column("Flow", 6, "code"),
        Column("Rank", 6, "rank"),
        Column("Commodity", 12, "code"),
        Column("Product", 44),
        Column("Value", 12, "money", held(own(LAST_YEAR, "Commodity", "[@Commodity]"))),
        Column("Year before", 12, "money", held(own(YEAR_BEFORE, "Commodity", "[@Commodity]"))),
        Column("Share", 9, "share", ratio("[@Value]", held(total(LAST_YEAR, "[@Classification]")))),
        Column("Growth", 10, "growth", growth("[@Value]", "[@Year before]")),
        Column("Classification", 14, "code"),
        Column("Source", 24, "code"),
    ),
)
