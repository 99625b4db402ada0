"""The sheet Conflicts: rival figures, each with a verdict."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.formula import HIGHEST, LOWEST
from templates.sheets.sheet import Table

CONFLICTS = Table(
    "Conflicts",
    "ConflictRows",
    "documents",
    "Conflicts",
    "Rival figures for one thing, each measured against the first of its case. Money in USD million, growth "
    "and shares in %.",
    "One table, ConflictRows. Lowest and highest are what the printed digits and the qualifier allow.",
    "rival figures, each with a verdict and what to say",
    (
        Column("Case", 7, "year"),
        Column("Subject", 31, "strong"),
        Column("As printed", 21, "wrap"),
        Column("Said by", 30, "wrap"),
        Column("Published", 12, "date"),
        Column(
            "Lowest",
            10.5,
            "bound",
            LOWEST,
        ),
        Column(
            "Highest",
            10.5,
            "bound",
            HIGHEST,
        ),
        Column("Verdict", 25, "strong"),
        Column("Say", 30, "wrap"),
        Column("Source", 26, "code"),
        Column("Unit", 12, "flag"),
        Column("Value", 10.5, "bound"),
        Column("Step", 8, "bound"),
        Column("Qualifier", 11, "flag"),
        Column(
            "Reference",
            12,
            "bound",
            'IFERROR(INDEX(ConflictRows[Value],MATCH([@Measured against],ConflictRows[Statement],0)),"[x]")',
        ),
        Column("Difference", 12, "bound", 'IF(COUNT([@Value],[@Reference])<2,"[x]",[@Value]-[@Reference])'),
        Column("Statement", 34, "code"),
        Column("Measured against", 34, "code"),
    ),
    tall=True,
    printed=10,
)
