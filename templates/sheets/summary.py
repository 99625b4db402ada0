"""The sheet Summary: both reporters side by side."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.sheet import Table

SUMMARY = Table(
    "Summary",
    "SummaryRows",
    "overview",
    "Summary",
    "Both reporters side by side, USD million in current prices. Each figure is its reporter's own: "
    "the two are not averaged and not mixed.",
    "One table, SummaryRows. [x] not held, [z] not applicable. Changes of shares are in points (pt).",
    "both reporters side by side, with contributions, shares and ranks",
    (
        Column("Period", 15, "strong"),
        Column("Indicator", 43),
        Column("Unit", 12, "flag"),
        Column("Home before", 10.4, "money", side="home"),
        Column("Home now", 11.6, "money", side="home"),
        Column("Home change", 10.4, "change", side="home"),
        Column("Home growth", 10.4, "growth", side="home"),
        Column("Home flag", 8, "flag", side="home"),
        Column("Partner before", 10.4, "money", side="partner"),
        Column("Partner now", 11.6, "money", side="partner"),
        Column("Partner change", 10.4, "change", side="partner"),
        Column("Partner growth", 10.4, "growth", side="partner"),
        Column("Partner flag", 9, "flag", side="partner"),
        Column("Partner less home", 12, "change"),
        Column("Basis", 50, "flag"),
    ),
    printed=14,
)
