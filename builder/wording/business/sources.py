"""The sources of a business memo as one paragraph, with the marks explained."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from builder.register.origin import Source
from builder.register.period import Period
from builder.wording.cited import Cited, flag
from builder.wording.references import STAND_IN
from builder.wording.source_list import Group, cited_numbers, grouped, numbers_mark, published_between
from builder.wording.spans import Span, Text

PICTURES = ("market_trend", "suppliers")
FLAGS = ("x", "e", "p")


def sources_text(cited: Cited, said: Iterable[Text], pictures: Collection[str]) -> Text:
    """Return the sources whose marks stand in what is said and in the pictures, and the flags used."""
    said = tuple(said)
    marks = {span.text for text in said for span in text if span.look == "mark"}
    wanted = cited_numbers(cited, said, [name for name in PICTURES if name in pictures])
    if not wanted:
        return ()
    spans: list[Span] = [*cited.say("business-sources-lead")]
    for group in grouped(cited, wanted):
        spans += _source(cited, group)
    spans += cited.say("business-sources-more")
    for letter in FLAGS:
        if f"[{letter}]" in marks:
            spans += cited.say(f"business-flag-{letter}", mark=flag(letter))
    if any(STAND_IN in mark for mark in marks):
        spans += cited.say("business-stand-in")
    return tuple(spans)


def _source(cited: Cited, group: Group) -> Text:
    """Return publisher and day: a business memo has no room for titles, which stand in the workbook."""
    source, between = group[0][1], published_between(group)
    many = cited.wording.period(between) if between else cited.words("business-undated")
    return cited.say(
        "business-source",
        mark=numbers_mark(group),
        publisher=cited.publisher(source),
        day=_day(cited, source) if len(group) == 1 else many,
    )


def _day(cited: Cited, source: Source) -> str:
    """Return when a source was published: a day, a month where no more is known, or that it is undated."""
    first, last = source.published_from, source.published_to
    if last is None:
        return cited.words("business-undated")
    return cited.wording.day(last) if first in (None, last) else cited.wording.period(Period(first, last))
