"""The list of sources that a document cites, with the numbers they have in the register."""

from __future__ import annotations

from builder.register.period import Period
from builder.register.rows import Source
from builder.wording.cited import Cited
from builder.wording.spans import Span, Text


def source_list(cited: Cited) -> tuple[Text, ...]:
    """Return an entry a cited source; call it when everything else is said."""
    return tuple(_entry(cited, number, source) for number, source in cited.references.cited())


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
