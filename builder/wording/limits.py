"""What limits a figure: a later edition that stands in, preliminary data, two editions in one sum."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.wording.language import Wording
from builder.wording.spans import Span, Text


def edition_days(wording: Wording, facts: Iterable[Fact]) -> Text:
    """Return the days of the later editions that stand in for the facts; empty where none does."""
    return _days(wording, {date.fromisoformat(fact.edition) for fact in facts if fact.edition})


def issue_days(analysis: Analysis, wording: Wording, *facts: Fact) -> Text:
    """Return the days of the editions that tables' figures come from; empty unless they are several."""
    days = {
        analysis.register.source(citation.source).known_from
        for fact in facts
        for citation in fact.sources
        if not citation.quote
    }
    return _days(wording, days) if len(days) > 1 else ()


def preliminary(facts: Iterable[Fact]) -> bool:
    """Return whether one of the facts is preliminary."""
    return any(fact.status == "p" for fact in facts)


def _days(wording: Wording, days: Iterable[date]) -> Text:
    texts: list[Text] = [(Span(wording.day(day)),) for day in sorted(days)]
    if not texts:
        return ()
    text = texts[-1]
    if len(texts) > 1:
        text = wording.say("list-and", first=texts[-2], last=text)
    for item in reversed(texts[:-2]):
        text = wording.say("list-comma", first=item, rest=text)
    return text
