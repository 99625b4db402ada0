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
        Column("ID", 36, "code"),
        Column("Subject", 33, "strong"),
        Column("As printed", 22, "wrap"),
        Column("Value", 11, "number"),
        Column("Unit", 12, "flag"),
        Column("Qualifier", 11, "flag"),
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
        Column("Said by", 26, "wrap"),
        Column("Source", 26, "code"),
        Column("Reporter", 10, "code"),
        Column("Partner", 10, "code"),
        Column("Flow", 7, "code"),
        Column("First day", 12, "date"),
        Column("Last day", 12, "date"),
        Column("Step", 9, "bound"),
        Column("Factor", 11, "number"),
        Column("USD million", 12, "money", 'IF(ISNUMBER([@Factor]),[@Value]*[@Factor],"[z]")'),
        Column("Percentage", 11, "share", 'IF([@Unit]="percent",[@Value]/100,"[z]")'),
        Column("Office", 60, "wrap"),
        Column("Quote", 160, "wrap"),
    ),
    filters=True,
    grid=True,
    tall=True,
    printed=10,
)
