"""The sources of a business memo as one paragraph, with the marks explained."""

from __future__ import annotations

from collections.abc import Collection

from builder.register.rows import Source
from builder.wording.chart_texts import chart_texts
from builder.wording.cited import Cited, flag
from builder.wording.spans import Span, Text


def sources_text(cited: Cited, pictures: Collection[str]) -> Text:
    """Return every source cited in the memo and its pictures; call it when all else has been said."""
    for name, words in chart_texts(cited.analysis, cited.wording).items():
        if name in ("market_trend", "suppliers") and name in pictures:
            cited.references.mark(words.sources)
    found = cited.references.cited()
    if not found:
        return ()
    spans: list[Span] = [*cited.say("business-sources-lead")]
    for number, source in found:
        spans += cited.say(
            "business-source",
            mark=Span(f"[{number}]", look="mark"),
            publisher=source.publisher,
            title=source.title,
            day=_day(cited, source),
        )
    spans += cited.say("business-flags", lacking=flag("x"), derived=flag("e"))
    return tuple(spans)


def _day(cited: Cited, source: Source) -> str:
    """Return when a source was published: a day, a month where no more is known, or that it is undated."""
    first, last = source.published_from, source.published_to
    if last is None:
        return cited.words("business-undated")
    if first == last or first is None:
        return cited.wording.day(last)
    from builder.register.period import Period

    return cited.wording.period(Period(first, last))
