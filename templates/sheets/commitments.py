"""The sheet Commitments: promised measures and their dates."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

COMMITMENTS = Table(
    "Commitments",
    "CommitmentRows",
    "documents",
    "Commitments",
    "Promised measures. Owner, form and due date are [x] unless a source states them.",
    "One table, CommitmentRows. State follows from the dates at the as-of date. Status has a list.",
    "promises with owner, date, slippage and evidence",
    (
        Column("Measure", 44, "strong"),
        Column("Home owner", 17, "wrap", side="home"),
        Column("Partner owner", 17, "wrap", side="partner"),
        Column("First due", 12, "date"),
        Column("Latest due", 12, "date"),
        Column(
            "Slippage days",
            11,
            "count",
            "IF(COUNT([@Done on],[@First due])=2,[@Done on]-[@First due],"
            'IF(COUNT([@Latest due],[@First due])=2,[@Latest due]-[@First due],"[x]"))',
        ),
        Column(
            "Days overdue",
            11,
            "count",
            'IF(ISNUMBER([@Done on]),"[z]",IF(ISNUMBER([@Latest due]),MAX(0,AsOf-[@Latest due]),"[x]"))',
        ),
        Column("State", 15, "strong"),
        Column("Done on", 12, "date"),
        Column("Evidence", 24, "wrap"),
        Column("Source", 26, "code"),
        Column("Origin", 70, "wrap"),
        Column("Form", 20, "wrap"),
        Column("Due in words", 34, "wrap"),
        Column("Status", 13),
        Column("Quote", 160, "wrap"),
        Column("ID", 36, "code"),
    ),
    tall=True,
    printed=11,
)
