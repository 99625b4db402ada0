"""The sheet Targets: goals set in public and progress by either reporter."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

_TURNOVER = (
    "IFERROR(INDEX(IF([@Reporter]=HomeCode,TrendYears[Home turnover],TrendYears[Partner turnover]),"
    'MATCH({year},TrendYears[Year],0)),"[x]")'
)

TARGETS = Table(
    "Targets",
    "TargetRows",
    "documents",
    "Targets",
    "Goals set in public, measured on each reporter's own turnover in the latest full year. USD million.",
    "One table, TargetRows: a row for each target and reporter. Growth needed falls below zero once passed.",
    "goals set in public and progress by either side's figures",
    (
        Column("Target", 22, "strong"),
        Column("Goal", 11.5, "money"),
        Column("Deadline", 12, "date"),
        Column("Reporter", 10, "code"),
        Column("Year", 8, "year"),
        Column("Turnover", 12, "money", _TURNOVER.format(year="[@Year]")),
        Column("Reached", 10, "share", 'IF(COUNT([@Goal],[@Turnover])<2,"[x]",[@Turnover]/[@Goal])'),
        Column(
            "Goal less turnover", 12, "money", 'IF(COUNT([@Goal],[@Turnover])<2,"[x]",[@Goal]-[@Turnover])'
        ),
        Column("Growth needed", 11, "growth", 'IF(COUNT([@Goal],[@Turnover])<2,"[x]",[@Goal]/[@Turnover]-1)'),
        Column("At the deadline", 12, "money"),
        Column("First year met", 11, "year"),
        Column("Year at this pace", 11, "year"),
        Column("Status", 16, "strong"),
        Column("Set by", 22, "wrap"),
        Column("Source", 17, "code"),
        Column("Set on", 12),
        Column("ID", 22, "code"),
    ),
    tall=True,
    printed=15,
)
