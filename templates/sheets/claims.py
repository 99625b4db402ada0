"""The sheet Claims: public statements as printed."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.formula import HIGHEST, LOWEST
from templates.sheets.sheet import Table

CLAIMS = Table(
    "Claims",
    "ClaimRows",
    "data",
    "Claims",
    "What was said in public, as printed. Only statements published by the as-of date.",
    "One table, ClaimRows. Step is one unit of the last printed digit; lowest and highest are what it and "
    "the qualifier allow.",
    "public statements as printed, with quotes",
    (
        Column("ID", 26, "code"),
        Column("Subject", 22, "strong"),
        Column("As printed", 20, "wrap"),
        Column("Value", 11, "number"),
        Column("Unit", 13, "flag"),
        Column("Qualifier", 11, "flag"),
        Column(
            "Lowest",
            12,
            "bound",
            LOWEST,
        ),
        Column(
            "Highest",
            12,
            "bound",
            HIGHEST,
        ),
        Column("Said by", 26, "wrap"),
        Column("Source", 20, "code"),
        Column("Reporter", 10, "code"),
        Column("Partner", 10, "code"),
        Column("Flow", 7, "code"),
        Column("First day", 12, "date"),
        Column("Last day", 12, "date"),
        Column("Step", 9, "bound"),
        Column("Factor", 11, "number"),
        Column("USD million", 12, "money", 'IF(ISNUMBER([@Factor]),[@Value]*[@Factor],"[z]")'),
        Column("Percentage", 11, "share", 'IF([@Unit]="percent",[@Value]/100,"[z]")'),
        Column("Office", 26, "wrap"),
        Column("Quote", 56, "wrap"),
    ),
    filters=True,
    grid=True,
    tall=True,
    printed=10,
)
