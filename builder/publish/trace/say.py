"""The way back in words, for a person at a terminal or in a mail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from builder.publish.trace.way import Cited, Way
from builder.publish.wrapped import WIDTH, labelled, paragraph
from builder.register.origin import Source
from builder.wording.reasons import reason_words

_STEP = 4
_LISTED = 12
_DIGITS = 12
_SURE = {
    "printed": "as printed there",
    "file": "the day the file was last saved",
    "address": "as its address says",
    "inferred": "inferred",
}


def said(found: Way, language: str, width: int = WIDTH) -> str:
    """Return the way as text, nothing wider than `width` but words that cannot be broken."""
    return "\n".join([*_head(found, language, width), *_rest(found, language, 2, width)])


def listed(found: Way, language: str, width: int = WIDTH) -> list[str]:
    """Return the fact in a line or two: its id, its plain form, and what it is."""
    text = found.shown.text.get(language, "")
    words = found.shown.words.get(language, "")
    return paragraph(f"{found.fact.id}  {text}  {words}", hanging=_STEP, width=width)


def _head(found: Way, language: str, width: int) -> Iterator[str]:
    yield found.fact.id
    yield from paragraph(found.shown.words.get(language, ""), 2, width=width)
    yield ""
    yield from _lines(found, language, 2, width)
    forms = list(found.shown.shown.get(language, ()))
    yield from labelled("printed", " · ".join(dict.fromkeys(forms)) or "in no document", 2, width)
    yield from _places(found, 2, width)


def _rest(found: Way, language: str, indent: int, width: int) -> Iterator[str]:
    yield from _computed(found, language, indent, width)
    yield from _sources(found.cited, indent, width)
    if found.below:
        yield ""
        yield " " * indent + "follows from"
    for one in found.below:
        yield from paragraph(one.fact.id, indent + 2, width=width)
        deeper = indent + 2 + _STEP
        if words := one.shown.words.get(language, ""):
            yield from paragraph(words, deeper, width=width)
        yield from _lines(one, language, deeper, width)
        if one.repeated:
            yield from labelled("", "its way is told above", deeper, width)
            continue
        if one.place:
            yield from labelled("cell", _cell(one), deeper, width)
        yield from _rest(one, language, deeper, width)


def _lines(found: Way, language: str, indent: int, width: int) -> Iterator[str]:
    """Yield the value, what it stands for, and what is to be known of it."""
    fact = found.fact
    if fact.value is None:
        yield from labelled(
            "value", f"none: {reason_words(fact.reason, language) if fact.reason else ''}", indent, width
        )
    else:
        text = found.shown.text.get(language, "")
        plain = f"{number(fact.value)} {fact.unit}"
        yield from labelled("value", f"{plain}, said as {text}" if text else plain, indent, width)
        if interval := _interval(fact.low, fact.high, fact.value):
            yield from labelled("interval", interval, indent, width)
    marks = [f"[{fact.status}]" if fact.status else "", "" if fact.qualifier == "exactly" else fact.qualifier]
    if fact.edition:
        marks.append(f"as in the edition of {fact.edition}")
    if any(marks):
        yield from labelled("marks", ", ".join(mark for mark in marks if mark), indent, width)


def number(value: Decimal) -> str:
    """Return a number with at most twelve decimals, as a person reads it."""
    finest = -int(value.as_tuple().exponent)
    return f"{value:,.{_DIGITS}f}".rstrip("0").rstrip(".") + "…" if finest > _DIGITS else f"{value:,f}"


def _interval(low: Decimal | None, high: Decimal | None, value: Decimal) -> str:
    if low == value == high:
        return ""
    ends = (number(end) if end is not None else "open" for end in (low, high))
    return "from {} to {}".format(*ends)


def _places(found: Way, indent: int, width: int) -> Iterator[str]:
    label = "shown in"
    if found.place:
        yield from labelled(label, f"workbook, {_cell(found)}", indent, width)
        label = ""
    for row in found.paragraphs:
        where = f"paragraph {row.number} of {row.file}"
        under = f", under “{row.heading}”" if row.heading and row.heading != row.text else ""
        yield from labelled(label, f"{where}{under}: {row.text}", indent, width)
        label = ""
    if label:
        yield from labelled(label, "no cell and no paragraph; other facts follow from it", indent, width)


def _cell(found: Way) -> str:
    if found.cell is None:
        return f"{found.place} (not in the workbook as it is now)"
    held = f"={found.cell.formula}" if found.cell.formula else "typed, no formula"
    return f"{found.place}: {held}; holds {found.cell.value or 'nothing'}"


def _computed(found: Way, language: str, indent: int, width: int) -> Iterator[str]:
    rule = found.shown.rule.get(language, "")
    if rule:
        yield from labelled("computed", rule, indent, width)
        if formula := found.shown.computed.get(language, ""):
            yield from labelled("", formula, indent, width)


def _sources(cited: Sequence[Cited], indent: int, width: int) -> Iterator[str]:
    for one in cited[:_LISTED]:
        citation, row = one.citation, one.citation.row
        if row is not None:
            name = f" ({row.id})" if row.id else ""
            yield from labelled("row", f"{row.table}: {row.place}{name}", indent, width)
        number = f"[{one.number}] " if one.number else ""
        yield from labelled("source", f"{number}{_source(one)}", indent, width)
        if row is None or citation.location != str(row.place):
            yield from labelled("place", _location(one), indent, width)
        if citation.quote:
            who = ", ".join(part for part in (citation.speaker, citation.office) if part)
            yield from labelled("quote", f"“{citation.quote}”{f' ({who})' if who else ''}", indent, width)
        if one.source is not None and one.source.address:
            yield from labelled("address", one.source.address, indent, width)
    if len(cited) > _LISTED:
        yield from labelled("", f"and {len(cited) - _LISTED} more rows, all in --json", indent, width)


def _location(one: Cited) -> str:
    file = Path(one.source.file).name if one.source and one.source.file else ""
    return f"{one.citation.location} of {file}" if file and one.citation.location else one.citation.location


def _source(one: Cited) -> str:
    source = one.source
    if source is None:
        return one.citation.source
    title = f", “{source.title}”" if source.title else ""
    return f"{source.publisher}{title}, {dated(source)} ({source.id})"


def dated(source: Source) -> str:
    """Return when a source was published and how that is known."""
    first, last = source.published_from, source.published_to
    if last is None:
        read = f", read on {_day(source.read_on)}" if source.read_on else ""
        return f"undated{read}"
    basis = _SURE.get(source.date_basis, source.date_basis)
    if first is not None and first != last:
        return f"between {_day(first)} and {_day(last)}, {basis}"
    return f"{_day(last)}, {basis}"


def _day(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else ""
