"""What limits a figure: a later edition that stands in, preliminary data, two editions in one sum."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.register.period import Period
from builder.wording.language import Wording
from builder.wording.spans import Span, Text

_MOST_DAYS = 3
_ORDER = {"X": 0, "M": 1}


def edition_days(wording: Wording, facts: Iterable[Fact]) -> Text:
    """Return the days of the later editions that stand in for the facts; empty where none does."""
    return _days(wording, sorted({date.fromisoformat(fact.edition) for fact in facts if fact.edition}))


def issue_days(analysis: Analysis, wording: Wording, *facts: Fact) -> Text:
    """Return the days of the editions that tables' figures come from; empty unless they are several.

    Sentences name exports before imports: so do the days, whichever is the earlier. Empty as well where both
    are given and come from editions of the same days, as sums of monthly files do.
    """
    sides = [_issued(analysis, fact) for fact in facts if fact.flow in ("X", "M")]
    if len(sides) > 1 and all(set(side) == set(sides[0]) for side in sides):
        return ()
    # A turnover made of both cites its exports first.
    ordered = sorted(facts, key=lambda fact: _ORDER.get(fact.flow, len(_ORDER)))
    days = tuple(dict.fromkeys(day for fact in ordered for day in _issued(analysis, fact)))
    return _days(wording, days) if len(days) > 1 else ()


def _issued(analysis: Analysis, fact: Fact) -> tuple[date, ...]:
    """Return the days of a fact's editions, those of one side of a sum after those of the other."""
    cited = (citation for citation in fact.sources if not citation.quote)
    return tuple(dict.fromkeys(analysis.register.source(citation.source).known_from for citation in cited))


def preliminary(facts: Iterable[Fact]) -> bool:
    """Return whether one of the facts is preliminary."""
    return any(fact.status == "p" for fact in facts)


def _days(wording: Wording, ordered: Sequence[date]) -> Text:
    if not ordered:
        return ()
    if len(ordered) > _MOST_DAYS:
        return (Span(wording.period(Period(min(ordered), max(ordered)))),)
    texts: list[Text] = [(Span(wording.day(day)),) for day in ordered]
    text = texts[-1]
    if len(texts) > 1:
        text = wording.say("list-and", first=texts[-2], last=text)
    for item in reversed(texts[:-2]):
        text = wording.say("list-comma", first=item, rest=text)
    return text
