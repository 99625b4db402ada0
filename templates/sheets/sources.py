"""The sheet Sources: publishers, dates and addresses."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

SOURCES = Table(
    "Sources",
    "SourceRows",
    "data",
    "Sources",
    "Publisher, title, date and address. The basis of each date is said.",
    "One table, SourceRows. Ref is the number that the memos print. Trade rows and claims count how often "
    "a source is used in this workbook.",
    "publishers, dates and addresses",
    (
        Column("Ref", 6, "year"),
        Column("ID", 26, "code"),
        Column("Publisher", 26, "wrap"),
        Column("Title", 42, "wrap"),
        Column("Published", 12, "date"),
        Column("Date basis", 11),
        Column("Address", 36, "wrap"),
        Column("Licence", 38, "wrap"),
        Column("Trade rows", 9, "count", "COUNTIF(Trade[Source],[@ID])"),
        Column("Claims", 9, "count", "COUNTIF(ClaimRows[Source],[@ID])"),
    ),
    tall=True,
)
