"""Preferences offered, and what is not supplied about them."""

from __future__ import annotations

from builder.wording.business.positions import of_kind, said
from builder.wording.cited import Cited
from builder.wording.spans import Text


def preference_items(cited: Cited) -> tuple[Text, ...]:
    """Return each preference on record, then a line of what the record does not tell."""
    items = [words for _, words in said(cited, "preference")]
    offering = {row.side for row in of_kind(cited, "preference")}
    silent = [code for code in (cited.analysis.home, cited.analysis.partner) if code not in offering]
    names = [cited.say("business-name", name=cited.country(code)) for code in silent]
    lacking: Text = cited.say("business-preference-terms") if items else ()
    if names:
        by = cited.say("business-preference-none", countries=cited.joined(names, "list-or"))
        lacking = (*lacking, *cited.say("business-space"), *by) if lacking else by
    return (*items, lacking) if lacking else tuple(items)
