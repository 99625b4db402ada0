"""The sheet Revisions: figures that a later edition changed."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

REVISIONS = Table(
    "Revisions",
    "RevisionRows",
    "data",
    "Revisions",
    "Figures that one edition printed and a later one changed. USD million.",
    "One table, RevisionRows. No formula adds these up.",
    "figures that a later edition changed",
    (
        Column("Figure", 44),
        Column("Reporter", 10, "code"),
        Column("Partner", 10, "code"),
        Column("Flow", 7, "code"),
        Column("Period", 18),
        Column("Old value", 13, "money"),
        Column("New value", 13, "money"),
        Column(
            "Change", 13, "change", 'IF(COUNT([@Old value],[@New value])<2,"[z]",[@New value]-[@Old value])'
        ),
        Column("Old edition", 24, "code"),
        Column("New edition", 24, "code"),
    ),
)
