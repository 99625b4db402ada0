"""The sheet Checks: the arithmetic of the workbook as formulas."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

CHECKS = Table(
    "Checks",
    "CheckRows",
    "checks",
    "Checks",
    "Arithmetic of this workbook as formulas. USD million unless the check says otherwise.",
    "One table, CheckRows. A check holds when left and right differ by no more than the tolerance.",
    "the arithmetic, and figures against what was published",
    (
        Column("No", 6, "year"),
        Column("Group", 14),
        Column("Check", 94),
        Column("Left", 15, "source_value"),
        Column("Right", 15, "source_value"),
        Column("Difference", 13, "source_value", "ROUND([@Left]-[@Right],6)"),
        Column("Tolerance", 11, "source_value"),
        Column(
            "Result",
            26,
            "strong",
            'IF(ABS([@Difference])<=[@Tolerance],"✓ agrees","✗ differs by "&FIXED([@Difference],3))',
        ),
    ),
)
