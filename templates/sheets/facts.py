"""The sheet Facts: figures of the memos that stand on no other sheet."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

FACTS = Table(
    "Facts",
    "FactRows",
    "data",
    "Facts",
    "Figures that a memo prints and that no other sheet carries, so that each has a cell.",
    "One table, FactRows. Money in USD million; percentages as such; everything else in its unit.",
    "figures of the memos that stand on no other sheet",
    (
        Column("ID", 44, "code"),
        Column("Indicator", 20),
        Column("Reporter", 10, "code"),
        Column("Partner", 10, "code"),
        Column("Period", 20),
        Column("USD million", 14, "money"),
        Column("Percentage", 12, "share"),
        Column("Number", 14, "number"),
        Column("Unit", 14, "flag"),
        Column("Status", 9, "flag"),
        Column("Source", 62, "code"),
    ),
    filters=True,
    grid=True,
    tall=True,
)
