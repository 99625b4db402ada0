"""Agreements: what was signed, as the register has it."""

from __future__ import annotations

from builder.facts.analysis import Analysis
from builder.wording.language import Wording
from builder.workbook.content import Value
from builder.workbook.figures import NOT_HELD, filled, own_words
from builder.workbook.ledger import Content, Ledger

_TABLE = "AgreementRows"


def write_agreements(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row an agreement, or one that says there is none."""
    events = {event.event: event.title for event in reversed(analysis.events) if event.title}
    for row in analysis.agreements:
        count: Value = NOT_HELD if row.count is None else row.count
        value: Value = NOT_HELD if row.value is None else row.value
        cells: dict[str, Content] = {
            "Title": own_words(row.title),
            "Kind": wording.words("gov-agreement-kind", kind=row.kind),
            "Signed": row.signed_on.iso if row.signed_on else NOT_HELD,
            "Parties": ", ".join(row.parties) or NOT_HELD,
            "Event": own_words(events.get(row.event, row.event)),
            "Sector": filled(row.sector),
            "Goods": own_words(row.goods),
            "Count": count,
            "Value": value,
            "Unit": filled(row.unit),
            "Status": wording.words("gov-agreement-status", status=row.status.replace(" ", "-")),
            "Source": filled(row.source),
            "Quote": own_words(row.quote),
            "ID": row.id,
        }
        ledger.add(_TABLE, cells)
    if not analysis.agreements:
        columns = ("Kind", "Signed", "Parties", "Event", "Sector", "Goods", "Count", "Value", "Unit")
        empty: dict[str, Content] = dict.fromkeys((*columns, "Status", "Source", "Quote", "ID"), NOT_HELD)
        ledger.add(_TABLE, empty | {"Title": wording.words("workbook-no-agreements")})
