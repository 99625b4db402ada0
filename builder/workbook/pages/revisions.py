"""Revisions: figures that one edition printed and a later one changed."""

from __future__ import annotations

from builder.facts.analysis import Analysis
from builder.wording.language import Wording
from builder.workbook.figures import NOT_APPLICABLE, change, money
from builder.workbook.ledger import Content, Ledger


def write_revisions(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row a revision, or one that says there is none."""
    for row in analysis.revisions:
        cells: dict[str, Content] = {
            "Figure": wording.words(f"workbook-flow-{row.flow.lower()}"),
            "Reporter": row.reporter,
            "Partner": row.partner,
            "Flow": row.flow,
            "Period": wording.period(row.period, "short"),
            "Old value": money(row.old),
            "New value": money(row.new),
            "Change": change(row.change),
            "Old edition": row.old_source.id,
            "New edition": row.new_source.id,
        }
        ledger.add("RevisionRows", cells)
    if not analysis.revisions:
        columns = ("Reporter", "Partner", "Flow", "Period", "Old value", "New value", "Change")
        empty: dict[str, Content] = dict.fromkeys((*columns, "Old edition", "New edition"), NOT_APPLICABLE)
        ledger.add("RevisionRows", empty | {"Figure": wording.words("workbook-no-revisions")})
