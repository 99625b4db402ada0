"""The list of sources that a document cites, with the numbers they have in the register."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from builder.register.origin import Source
from builder.register.period import Period
from builder.wording.chart_texts import chart_texts
from builder.wording.cited import Cited
from builder.wording.references import numbers_in, runs
from builder.wording.spans import Span, Text

_LEAST_EDITIONS = 5

Group = tuple[tuple[int, Source], ...]


def source_list(cited: Cited, said: Iterable[Text], pictures: Collection[str]) -> tuple[Text, ...]:
    """Return an entry for each source whose number stands in what is said or in the pictures."""
    groups = grouped(cited, cited_numbers(cited, said, pictures))
    return tuple(_entry(cited, *group[0]) if len(group) == 1 else _group(cited, group) for group in groups)


def grouped(cited: Cited, numbers: Collection[int]) -> tuple[Group, ...]:
    """Return the sources of these numbers in rising order, editions of one series as one entry.

    A dozen monthly files of one statistic are one line. Fewer than `_LEAST_EDITIONS` that follow one
    another stand one by one, as do sources that are no edition of a series.
    """
    groups: list[list[tuple[int, Source]]] = []
    for number, source in cited.references.sources(numbers):
        if groups and source.series and _kind(cited, groups[-1][-1][1]) == _kind(cited, source):
            groups[-1].append((number, source))
        else:
            groups.append([(number, source)])
    return tuple(
        part
        for group in groups
        for part in ([tuple(group)] if len(group) >= _LEAST_EDITIONS else [(one,) for one in group])
    )


def published_between(group: Group) -> Period | None:
    """Return the days on which the editions of a group came out, None where one of them tells no day."""
    days = [day for _, source in group for day in (source.published_from, source.published_to) if day]
    told = all(source.published_to for _, source in group)
    return Period(min(days), max(days)) if told else None


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


def _kind(cited: Cited, source: Source) -> tuple[object, ...]:
    """Return what the editions of one entry have in common."""
    dated = _dated(source)
    days = published_between(((0, source),)) is not None
    return (
        source.series,
        source.publisher,
        bool(source.title),
        dated,
        days,
        source.id in cited.analysis.stand_ins,
    )


def _group(cited: Cited, group: Group) -> Text:
    first, last = group[0][1], group[-1][1]
    between = published_between(group)
    read = {source.read_on for _, source in group if source.read_on}
    days = between or (Period(min(read), max(read)) if read else None)
    entry = cited.say(
        "source-group",
        publisher=cited.publisher(first),
        titled="yes" if first.title else "no",
        first=first.title,
        last=last.title,
        dated=_dated(first),
        days=cited.wording.period(days) if days else "",
        stand_in="yes" if first.id in cited.analysis.stand_ins else "no",
    )
    # A range is wider than the place that a number has before its tab.
    return (numbers_mark(group), Span(" "), *entry)


def numbers_mark(group: Group) -> Span:
    """Return the numbers of an entry in brackets: “[1–24]”."""
    return Span(f"[{runs([number for number, _ in group])}]", look="mark")


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
