"""`business`: everything a business memo says, from the facts of a brief."""

from __future__ import annotations

from collections.abc import Mapping

from builder.facts.analysis import Analysis
from builder.wording.business.access import access_rows
from builder.wording.business.band import band_texts, note
from builder.wording.business.events import event_rows
from builder.wording.business.market import market_items
from builder.wording.business.opportunity import opportunity
from builder.wording.business.preferences import preference_items
from builder.wording.business.products import product_items, product_rows, products_heading
from builder.wording.business.risks import risk_items
from builder.wording.business.signed import signed_heading, signed_note, signed_rows
from builder.wording.business.sources import sources_text
from builder.wording.care import care
from builder.wording.changed import Since, changed, changed_heading
from builder.wording.cited import Cited, text
from builder.wording.heading import head_dates, head_rows, head_texts, kicker, title
from builder.wording.language import Wording
from builder.wording.roles import role_spans
from builder.wording.spans import Content, Picture

AUDIENCE = "business"
# Two pages have room for the three figures that matter most.
CARE = 3


def business(
    analysis: Analysis,
    wording: Wording,
    pictures: Mapping[str, Picture],
    *,
    register_hash: str,
    since: Since | None = None,
) -> Content:
    """Return the content of the business memo; `register_hash` is the whole mark of the register, `since`
    the earlier brief that it is compared with.

    A section without anything on record is empty or turned off, so that its heading goes with it.
    """
    cited = Cited.of(analysis, wording)
    named = title(cited, AUDIENCE)
    subject = wording.words("business-subject", partner=cited.country(analysis.partner))
    texts = {
        "kicker": kicker(cited, AUDIENCE),
        "title": text(named),
        "subject": text(subject),
        **head_texts(cited),
        "bottom_line": opportunity(cited),
        **band_texts(cited),
        "band_note": note(cited),
        "changed_heading": changed_heading(cited, since),
    }
    market = market_items(cited)
    signed = signed_rows(cited)
    texts |= {"signed_heading": signed_heading(cited), "signed_note": signed_note(cited)}
    products = product_rows(cited)
    texts["products_heading"] = products_heading(cited)
    tables = {
        "signed": signed,
        "products": products,
        "access": access_rows(cited),
        "care": care(cited)[:CARE],
        "events": event_rows(cited),
    }
    lists = {
        "market": market,
        "products": product_items(cited),
        "preferences": preference_items(cited),
        "risks": risk_items(cited),
        "changed": changed(cited, since),
    }
    said = [*texts.values(), *(item for items in lists.values() for item in items)]
    said += [line for rows in tables.values() for row in rows for cell in row.cells for line in cell]
    texts["sources"] = sources_text(cited, said, pictures)
    return Content(
        language=wording.language,
        title=named,
        subject=subject,
        facts=role_spans(analysis, wording),
        texts=texts,
        lists=lists,
        tables=tables,
        pictures={name: pictures[name] for name in ("market_trend", "suppliers") if name in pictures},
        dates=head_dates(cited),
        rows=head_rows(cited, AUDIENCE, register_hash),
        sections={
            "signed": bool(signed),
            "products": bool(products),
            "access": bool(tables["access"]),
            "care": bool(tables["care"]),
            "changed": since is not None,
        },
    )
