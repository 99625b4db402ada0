"""The sheet Provenance: one row a figure, with the way back from it to its sources."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

PROVENANCE = Table(
    "Provenance",
    "ProvenanceRows",
    "checks",
    "Provenance",
    "Every figure that a sheet or a memo shows: what it is, how it follows, and where it was read. Money in "
    "USD million.",
    "One table, ProvenanceRows. Value follows the cell that is linked beside it. A figure that follows from "
    "others has its sources at theirs.",
    "the way back from every figure to its source",
    (
        Column("Figure", 54, "wrap"),
        Column("Value", 12, "any"),
        Column("Unit", 11, "flag"),
        Column("Cell", 17, "wrap"),
        Column("In memos", 8, "flag"),
        Column("How computed", 56, "wrap"),
        Column("Source", 34, "wrap"),
        Column("Location", 20, "wrap"),
        Column("Published", 22, "wrap"),
        Column("Register rows", 40, "code"),
        Column("Follows from", 80, "code"),
        Column("Quote", 100, "wrap"),
        Column("Speaker", 44, "wrap"),
        Column("Address", 36, "wrap"),
        Column("Period", 20, "wrap"),
        Column("ID", 42, "code"),
    ),
    filters=True,
    grid=True,
    tall=True,
    printed=8,
)
