"""The sheet Potential: products with room for more trade."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.formula import LAST_YEAR
from templates.sheets.goods import WORLD, added, found
from templates.sheets.sheet import Table


def _side(reporter: str, partner: str, flow: str) -> str:
    """Return what the listed goods of a code come to; a flow between the two without a row is zero."""
    return added(
        found(reporter, partner, f'"{flow}"', LAST_YEAR, "Listed", '"yes"', "Commodity", '[@Commodity]&"*"')
    )


POTENTIAL = Table(
    "Potential",
    "PotentialRows",
    "documents",
    "Potential",
    "USD million, current prices, latest full year. Indicative: what one side sells to the world or the "
    "other buys from it, whichever is less, above their own trade.",
    "One table, PotentialRows: the ten products each way with most room. Own trade by the exporter’s.",
    "products with room for more trade",
    (
        Column("Exporter", 9, "code"),
        Column("Importer", 9, "code"),
        Column("Commodity", 12, "code"),
        Column("Product", 44),
        Column("Sold to the world", 14, "money", _side("[@Exporter]", WORLD, "X")),
        Column("Bought from the world", 16, "money", _side("[@Importer]", WORLD, "M")),
        Column("Traded already", 14, "money", _side("[@Exporter]", "[@Importer]", "X")),
        Column(
            "Potential", 14, "money",
            "MAX(0,MIN([@Sold to the world],[@Bought from the world])-[@Traded already])",
        ),
        Column("Source", 24, "code"),
    ),
)  # fmt: skip
