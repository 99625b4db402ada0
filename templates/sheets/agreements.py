"""The sheet Agreements."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

AGREEMENTS = Table(
    "Agreements",
    "AgreementRows",
    "documents",
    "Agreements",
    "Treaties, agreements, protocols, memoranda, road maps and groups of contracts on record.",
    "One table, AgreementRows. Signed is the day, or the month or year where no more is known. Kind and "
    "Status have lists.",
    "treaties, protocols, memoranda and groups of contracts",
    (
        Column("Title", 40, "strong"),
        Column("Kind", 13),
        Column("Signed", 12),
        Column("Parties", 14, "wrap"),
        Column("Event", 16, "wrap"),
        Column("Sector", 16, "wrap"),
        Column("Goods", 24, "wrap"),
        Column("Count", 8, "count"),
        Column("Value", 11, "number"),
        Column("Unit", 13, "flag"),
        Column("Status", 12),
        Column("Source", 18, "code"),
        Column("Quote", 56, "wrap"),
        Column("ID", 24, "code"),
    ),
    tall=True,
    printed=12,
)
