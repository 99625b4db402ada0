"""The list of sources that a document cites, with the numbers they have in the register."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from builder.register.origin import Source
from builder.register.period import Period
from builder.wording.chart_texts import chart_texts
from builder.wording.cited import Cited
from builder.wording.references import numbers_in
from builder.wording.spans import Span, Text


def source_list(cited: Cited, said: Iterable[Text], pictures: Collection[str]) -> tuple[Text, ...]:
    """Return an entry for each source whose number stands in what is said or in the pictures."""
    numbers = cited_numbers(cited, said, pictures)
    return tuple(_entry(cited, number, source) for number, source in cited.references.sources(numbers))


def cited_numbers(cited: Cited, said: Iterable[Text], pictures: Collection[str]) -> frozenset[int]:
    """Return the numbers of all sources whose marks stand in the texts and in the charts' source lines."""
    marks = {span.text for text in said for span in text if span.look == "mark"}
    found = {number for mark in marks for number in numbers_in(mark)}
    for name, words in chart_texts(cited.analysis, cited.wording).items():
        if name in pictures:
            found |= {cited.references.number(source) for source in words.sources}
    return frozenset(found)


def _entry(cited: Cited, number: int, source: Source) -> Text:
    entry = cited.say(
        "source-entry",
        publisher=cited.publisher(source),
        titled="yes" if source.title else "no",
        title=source.title,
        dated=_dated(source),
        day=_day(cited, source),
        stand_in="yes" if source.id in cited.analysis.stand_ins else "no",
    )
    return (Span(f"[{number}]", look="mark"), Span("\t"), *entry)


def _dated(source: Source) -> str:
    """Return how the date is known: `printed`, `file`, `inferred` (also from the address) or `unknown`."""
    if source.published_to is None:
        return "unknown"
    return "inferred" if source.date_basis == "address" else source.date_basis


def _day(cited: Cited, source: Source) -> str:
    first, last = source.published_from, source.published_to
    if last is None:
        return cited.wording.day(source.read_on) if source.read_on else ""
    period = Period(first or last, last)
    return cited.wording.period(period)
