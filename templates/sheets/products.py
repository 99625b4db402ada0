"""The sheet Products: what the tables tell of single goods."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

PRODUCTS = Table(
    "Products",
    "ProductRows",
    "documents",
    "Products",
    "USD million, current prices. What the tables tell of single goods.",
    "One table, ProductRows.",
    "products as the tables give them",
    (
        Column("Reporter", 10, "code"),
        Column("Flow", 8, "code"),
        Column("Commodity", 16, "code"),
        Column("Product", 44),
        Column("Value", 13, "money"),
        Column("Share", 11, "share"),
        Column("Growth", 11, "growth"),
        Column("Rank", 9, "rank"),
        Column("Source", 24, "code"),
    ),
)
