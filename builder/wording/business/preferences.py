"""Preferences offered, and what is not supplied about them."""

from __future__ import annotations

from builder.wording.business.positions import of_kind, running, said
from builder.wording.cited import Cited
from builder.wording.spans import Text


def preference_items(cited: Cited) -> tuple[Text, ...]:
    """Return the preferences on record in one paragraph, then a line of what the record does not tell."""
    offered = running([words for _, words in said(cited, "preference")])
    offering = {row.side for row in of_kind(cited, "preference")}
    silent = [code for code in (cited.analysis.home, cited.analysis.partner) if code not in offering]
    names = [cited.say("business-name", name=cited.country(code)) for code in silent]
    lacking = [cited.say("business-preference-terms")] if offered else []
    if names:
        lacking.append(cited.say("business-preference-none", countries=cited.joined(names, "list-or")))
    return tuple(words for words in (offered, running(lacking)) if words)
