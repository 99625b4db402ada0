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
        Column("Kind", 14),
        Column("Signed", 11.5),
        Column("Parties", 15, "wrap"),
        Column("Event", 24, "wrap"),
        Column("Sector", 17, "wrap"),
        Column("Goods", 36, "wrap"),
        Column("Count", 7, "count"),
        Column("Value", 10, "number"),
        Column("Unit", 12, "flag"),
        Column("Status", 10),
        Column("Source", 26, "code"),
        Column("Quote", 160, "wrap"),
        Column("ID", 34, "code"),
    ),
    tall=True,
    printed=12,
)
