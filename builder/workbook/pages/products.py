"""Products: what the tables tell of single goods."""

from __future__ import annotations

from builder.facts.analysis import Analysis
from builder.wording.language import Wording
from builder.workbook.figures import NOT_HELD, growth, money, share, whole
from builder.workbook.ledger import Ledger


def write_products(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row a product and flow; the sheet goes where there are none."""
    for row in analysis.products.rows:
        cited = dict.fromkeys(citation.source for citation in row.value.sources)
        ledger.add(
            "ProductRows",
            {
                "Reporter": row.reporter,
                "Flow": row.flow,
                "Commodity": row.commodity,
                "Product": wording.named("product", row.commodity) or row.commodity,
                "Value": money(row.value),
                "Share": share(row.share),
                "Growth": growth(row.growth),
                "Rank": whole(row.rank),
                "Source": ", ".join(cited) or NOT_HELD,
            },
        )
