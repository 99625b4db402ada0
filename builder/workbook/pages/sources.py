"""Sources: publishers, dates and addresses of all that exists on the as-of date."""

from __future__ import annotations

from collections import Counter

from builder.facts.analysis import Analysis
from builder.workbook.content import Cell
from builder.workbook.figures import NOT_HELD, filled
from builder.workbook.ledger import Ledger
from builder.workbook.pages.data import trade_rows


def write_sources(ledger: Ledger, analysis: Analysis) -> None:
    """Write one row a source, with how often this workbook uses it."""
    figures = Counter(row.source for row in trade_rows(analysis))
    claims = Counter(claim.source for claim in analysis.register.claims)
    if not analysis.register.sources:
        columns = ("ID", "Publisher", "Title", "Published", "Date basis", "Address", "Licence")
        ledger.add(
            "SourceRows", dict.fromkeys(columns, NOT_HELD) | {"ID": "none", "Trade rows": 0, "Claims": 0}
        )
    for source in analysis.register.sources:
        is_web = source.address.startswith(("http://", "https://"))
        ledger.add(
            "SourceRows",
            {
                "ID": source.id,
                "Publisher": filled(source.publisher),
                "Title": filled(source.title),
                "Published": source.published_to or NOT_HELD,
                "Date basis": filled(source.date_basis),
                "Address": Cell(source.address, link=source.address) if is_web else filled(source.address),
                "Licence": filled(source.licence),
                "Trade rows": figures[source.id],
                "Claims": claims[source.id],
            },
        )
