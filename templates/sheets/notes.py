"""The sheet Notes: what a reader must know before quoting a figure."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

NOTES = Table(
    "Notes",
    "NoteRows",
    "data",
    "Notes",
    "What a reader must know before quoting a figure.",
    "One table, NoteRows. Flags are explained on the Cover.",
    "notes on method and limits",
    (
        Column("Note", 9, "year"),
        Column("Subject", 26, "strong"),
        Column("Text", 92, "wrap"),
    ),
    landscape=False,
    tall=True,
)
