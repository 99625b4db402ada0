"""What a fact is, in words: “Growth of exports from Kazakhstan to Kyrgyzstan on a year before, 2022”."""

from __future__ import annotations

import re
from datetime import date

from builder.facts.fact import Fact
from builder.wording.cited import Cited
from builder.wording.spans import plain

_PRODUCT = re.compile(r"hs[0-9]+")
_WORLD = "WLD"
# Measures that are said of a row of the register, which their words name, and not of a flow.
_OF_A_ROW = ("agreement.", "commitment.", "target.")
_OF_TRADE = ("", "total", "agricultural", "ambiguous")


def fact_words(cited: Cited, fact: Fact) -> str:
    """Return what the fact is: its measure, whose it is, its period, and who said it."""
    scope, word = _scope(cited, fact), fact.indicator.replace("_", " ")
    if scope in _OF_TRADE:
        words = cited.words("fact-words", measure=_measure(fact), word=word, of=_of(cited, fact, scope))
    else:
        words = cited.words("fact-apart", word=word, scope=scope)
    if about := _row(cited, fact):
        words = cited.words("fact-about", words=words, what=about)
    if fact.period is not None:
        words = cited.words("fact-when", words=words, period=fact.period)
    if said := _said(cited, fact):
        words = cited.words("fact-said", words=words, giver=said[0], publisher=said[1])
    if fact.edition:
        words = cited.words("fact-edition", words=words, day=date.fromisoformat(fact.edition))
    return words[:1].upper() + words[1:]


def _measure(fact: Fact) -> str:
    if fact.id.startswith("target.") and fact.id.endswith(".required"):
        return "required"
    return fact.indicator.partition(".")[0].replace("_", "-")


def _of(cited: Cited, fact: Fact, scope: str) -> str:
    """Return whose trade it is; what no reporter is named for is said as of home."""
    names = {
        "whose": cited.country(fact.reporter or cited.analysis.home),
        "partner": cited.country(fact.partner or cited.analysis.partner),
    }
    message = "fact-of-world" if fact.partner == _WORLD else "fact-of"
    words = cited.words(message, flow=fact.flow or "none", **names)
    if fact.indicator.endswith(".agricultural") or scope == "agricultural":
        words = cited.words("fact-of-agricultural", of=words)
    product = next((part for part in fact.id.split(".") if _PRODUCT.fullmatch(part)), "")
    return cited.words("fact-of-product", of=words, product=product.upper()) if product else words


def _scope(cited: Cited, fact: Fact) -> str:
    row = _claim_id(fact)
    return next((claim.scope for claim in cited.analysis.register.claims if claim.id == row), "")


def _claim_id(fact: Fact) -> str:
    return fact.id.removeprefix("claim.") if fact.id.startswith("claim.") else ""


def _row(cited: Cited, fact: Fact) -> str:
    """Return the title, measure or goal that a fact about a row of the register is about."""
    if not fact.id.startswith(_OF_A_ROW):
        return ""
    table, name = fact.id.split(".")[:2]
    if table == "agreement":
        return next((row.title for row in cited.analysis.agreements if row.id == name), name)
    if table == "commitment":
        held = (view.commitment for view in cited.analysis.commitments)
        return next((row.measure for row in held if row.id == name), name)
    goal = next((view.value for view in cited.analysis.targets if view.target.id == name), None)
    return plain((cited.wording.show(goal, "scaled"),)) if goal and fact.indicator != "target" else ""


def _said(cited: Cited, fact: Fact) -> tuple[str, str] | None:
    """Return who said a figure, and who printed it; None for what nobody said."""
    if fact.method not in ("", "headline"):
        return None
    for citation in fact.sources:
        if citation.row is not None and citation.row.table == "claims":
            source = cited.analysis.register.source(citation.source)
            said = cited.said_by(citation)
            giver = said[-1] if said else cited.words("speaker-not-named")
            return giver, cited.publisher(source)
    return None
