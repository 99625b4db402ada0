"""Sources: publishers, dates and addresses of all that exists on the as-of date."""

from __future__ import annotations

from collections import Counter

from builder.facts.analysis import Analysis
from builder.wording.references import References
from builder.workbook.content import Cell
from builder.workbook.figures import NOT_HELD, filled, own_words
from builder.workbook.ledger import Content, Ledger
from builder.workbook.pages.carried import trade_rows

ADDRESS_SHOWN = 36


def write_sources(ledger: Ledger, analysis: Analysis) -> None:
    """Write one row a source, with how often this workbook uses it."""
    figures = Counter(row.source for row in trade_rows(analysis))
    claims = Counter(claim.source for claim in analysis.register.claims)
    if not analysis.register.sources:
        columns = ("ID", "Publisher", "Title", "Published", "Date basis", "Address", "Licence")
        ledger.add(
            "SourceRows",
            dict.fromkeys(columns, NOT_HELD) | {"Ref": 0, "ID": "none", "Trade rows": 0, "Claims": 0},
        )
    references = References(analysis.all_sources or analysis.register.sources)
    for source in analysis.register.sources:
        ledger.add(
            "SourceRows",
            {
                "Ref": references.number(source.id),
                "ID": source.id,
                "Publisher": own_words(source.publisher),
                "Title": own_words(source.title),
                "Published": source.published_to or NOT_HELD,
                "Date basis": filled(source.date_basis),
                "Address": address_cell(source.address),
                "Licence": filled(source.licence),
                "Trade rows": figures[source.id],
                "Claims": claims[source.id],
            },
        )


def address_cell(address: str) -> Content:
    """Return an address as its column shows it; the link leads to the whole."""
    if not address.startswith(("http://", "https://")):
        return filled(address)
    text = address.partition("://")[2].removeprefix("www.").rstrip("/")
    shown = text if len(text) <= ADDRESS_SHOWN else f"{text[: ADDRESS_SHOWN - 1]}…"
    return Cell(shown, link=address)
