"""The way back in words, for a person at a terminal or in a mail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from builder.facts.fact import Citation
from builder.publish.trace.way import Cited, Way
from builder.publish.wrapped import WIDTH, labelled, paragraph, quoted
from builder.register.origin import Place, Source
from builder.register.said import Numeral, numeral, sentence, several
from builder.wording.periods import day_name
from builder.wording.problems import told
from builder.wording.reasons import reason_words
from builder.wording.written import SOURCE_LANGUAGE

_STEP = 4
_LISTED = 12
_DIGITS = 12
_SURE = {
    "printed": sentence("as printed there"),
    "file": sentence("the day the file was last saved"),
    "address": sentence("as its address says"),
    "inferred": sentence("inferred"),
}
# What is told of how exact a figure is, by the register's words.
_EXACT = {
    "exactly": "",
    "about": sentence("about"),
    "nearly": sentence("nearly"),
    "more than": sentence("more than"),
    "less than": sentence("less than"),
}


@dataclass(frozen=True, slots=True)
class Voice:
    """How a way is told: facts in the brief's `language`, all around them in the reader's `tongue`."""

    language: str
    tongue: str = SOURCE_LANGUAGE
    width: int = WIDTH

    def labelled(self, label: str, text: str, indent: int) -> list[str]:
        """Return a label and its text as lines."""
        return labelled(self.say(label), self.say(text), indent, self.width)

    def say(self, text: str) -> str:
        """Return a sentence in the reader's tongue."""
        return told(text, self.tongue)

    def number(self, value: Decimal) -> str:
        """Return a number with at most twelve decimals, as a person reads it."""
        finest = -int(value.as_tuple().exponent)
        text = numeral(value, ",f")
        if finest > _DIGITS:
            text = Numeral(numeral(value, f",.{_DIGITS}f").rstrip("0").rstrip(".") + "…")
        return told(text, self.tongue)

    def day(self, day: date | None) -> str:
        """Return a day in words, empty for none."""
        return day_name(day, self.tongue) if day else ""

    def source(self, source: Source, number: int = 0) -> str:
        """Return a source with its number, publisher, title and date."""
        title = f", {quoted(source.title, self.tongue)}" if source.title else ""
        mark = f"[{number}] " if number else ""
        return f"{mark}{source.publisher}{title}, {self.say(self.dated(source))} ({source.id})"

    def dated(self, source: Source) -> str:
        """Return when a source was published and how that is known."""
        first, last = source.published_from, source.published_to
        if last is None:
            if source.read_on is None:
                return sentence("undated")
            return sentence("undated, read on {day}", day=self.day(source.read_on))
        basis = _SURE.get(source.date_basis, source.date_basis)
        if first is not None and first != last:
            return sentence(
                "between {first} and {last}, {basis}", first=self.day(first), last=self.day(last), basis=basis
            )
        return f"{self.day(last)}, {self.say(basis)}"


def said(found: Way, language: str, width: int = WIDTH, tongue: str = SOURCE_LANGUAGE) -> str:
    """Return the way as text, nothing wider than `width` but words that cannot be broken."""
    voice = Voice(language, tongue, width)
    return "\n".join([*_head(found, voice), *_rest(found, voice, 2)])


def listed(found: Way, language: str, width: int = WIDTH) -> list[str]:
    """Return the fact in a line or two: its id, its plain form, and what it is."""
    text = found.shown.text.get(language, "")
    words = found.shown.words.get(language, "")
    return paragraph(f"{found.fact.id}  {text}  {words}", hanging=_STEP, width=width)


def _head(found: Way, voice: Voice) -> Iterator[str]:
    yield found.fact.id
    yield from paragraph(found.shown.words.get(voice.language, ""), 2, width=voice.width)
    yield ""
    yield from _lines(found, voice, 2)
    forms = list(found.shown.shown.get(voice.language, ()))
    printed = " · ".join(dict.fromkeys(forms)) or sentence("in no document")
    yield from voice.labelled(sentence("printed"), printed, 2)
    yield from _places(found, voice, 2)


def _rest(found: Way, voice: Voice, indent: int) -> Iterator[str]:
    yield from _computed(found, voice, indent)
    yield from _sources(found.cited, voice, indent)
    if found.below:
        yield ""
        yield " " * indent + voice.say(sentence("follows from"))
    for one in found.below:
        yield from paragraph(one.fact.id, indent + 2, width=voice.width)
        deeper = indent + 2 + _STEP
        if words := one.shown.words.get(voice.language, ""):
            yield from paragraph(words, deeper, width=voice.width)
        yield from _lines(one, voice, deeper)
        if one.repeated:
            yield from voice.labelled("", sentence("its way is told above"), deeper)
            continue
        if one.place:
            yield from voice.labelled(sentence("cell"), _cell(one), deeper)
        yield from _rest(one, voice, deeper)


def _lines(found: Way, voice: Voice, indent: int) -> Iterator[str]:
    """Yield the value, what it stands for, and what is to be known of it."""
    fact = found.fact
    if fact.value is None:
        why = reason_words(fact.reason, voice.language) if fact.reason else ""
        yield from voice.labelled(sentence("value"), sentence("none: {why}", why=why), indent)
    else:
        text = found.shown.text.get(voice.language, "")
        plain = f"{voice.number(fact.value)} {fact.unit}"
        shown = sentence("{value}, said as {text}", value=plain, text=text) if text else plain
        yield from voice.labelled(sentence("value"), shown, indent)
        if interval := _interval(fact.low, fact.high, fact.value, voice):
            yield from voice.labelled(sentence("interval"), interval, indent)
    marks = [f"[{fact.status}]" if fact.status else "", _EXACT.get(fact.qualifier, fact.qualifier)]
    if fact.edition:
        marks.append(sentence("as in the edition of {day}", day=voice.day(date.fromisoformat(fact.edition))))
    if any(marks):
        yield from voice.labelled(sentence("marks"), several(mark for mark in marks if mark), indent)


def _interval(low: Decimal | None, high: Decimal | None, value: Decimal, voice: Voice) -> str:
    if low == value == high:
        return ""
    if low is None:
        return sentence("up to {high}", high=voice.number(high)) if high is not None else sentence("open")
    if high is None:
        return sentence("from {low} on", low=voice.number(low))
    return sentence("from {low} to {high}", low=voice.number(low), high=voice.number(high))


def _places(found: Way, voice: Voice, indent: int) -> Iterator[str]:
    label = sentence("shown in")
    if found.place:
        yield from voice.labelled(label, sentence("workbook, {cell}", cell=_cell(found)), indent)
        label = ""
    for row in found.paragraphs:
        known = {"number": row.number, "file": row.file, "heading": row.heading, "text": row.text}
        if row.heading and row.heading != row.text:
            where = sentence("paragraph {number} of {file}, under “{heading}”: {text}", **known)
        else:
            where = sentence("paragraph {number} of {file}: {text}", **known)
        yield from voice.labelled(label, where, indent)
        label = ""
    if label:
        nowhere = sentence("no cell and no paragraph; other facts follow from it")
        yield from voice.labelled(label, nowhere, indent)


def _cell(found: Way) -> str:
    if found.cell is None:
        return sentence("{place} (not in the workbook as it is now)", place=found.place)
    value = found.cell.value or sentence("nothing")
    if found.cell.formula:
        return sentence(
            "{place}: ={formula}; holds {value}", place=found.place, formula=found.cell.formula, value=value
        )
    return sentence("{place}: typed, no formula; holds {value}", place=found.place, value=value)


def _computed(found: Way, voice: Voice, indent: int) -> Iterator[str]:
    rule = found.shown.rule.get(voice.language, "")
    if rule:
        yield from voice.labelled(sentence("computed"), rule, indent)
        if formula := found.shown.computed.get(voice.language, ""):
            yield from voice.labelled("", formula, indent)


def _sources(cited: Sequence[Cited], voice: Voice, indent: int) -> Iterator[str]:
    for one in cited[:_LISTED]:
        citation, row = one.citation, one.citation.row
        if row is not None:
            name = f" ({row.id})" if row.id else ""
            place = voice.say(_placed(row.place))
            yield from voice.labelled(sentence("row"), f"{row.table}: {place}{name}", indent)
        source = voice.source(one.source, one.number) if one.source is not None else citation.source
        yield from voice.labelled(sentence("source"), source, indent)
        if row is None or citation.location != str(row.place):
            yield from voice.labelled(sentence("place"), _location(one), indent)
        if citation.quote:
            yield from voice.labelled(sentence("quote"), _quoted(citation, voice), indent)
        if one.source is not None and one.source.address:
            yield from voice.labelled(sentence("address"), one.source.address, indent)
    if len(cited) > _LISTED:
        more = sentence("and {count} more rows, all in --json", count=len(cited) - _LISTED)
        yield from voice.labelled("", more, indent)


def _quoted(citation: Citation, voice: Voice) -> str:
    who = ", ".join(part for part in (citation.speaker, citation.office) if part)
    return f"{quoted(citation.quote, voice.tongue)}{f' ({who})' if who else ''}"


def _placed(place: Place) -> str:
    if place.sheet:
        return sentence("{file}, sheet {sheet}, row {row}", file=place.file, sheet=place.sheet, row=place.row)
    return sentence("{file}, row {row}", file=place.file, row=place.row)


def _location(one: Cited) -> str:
    file = Path(one.source.file).name if one.source and one.source.file else ""
    place = one.citation.location
    return sentence("{place} of {file}", place=place, file=file) if file and place else place
