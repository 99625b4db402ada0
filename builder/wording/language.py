"""`Wording`: everything a document says, in one language, as spans that keep the ids of their facts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fluent.runtime.types import FluentType

from builder.facts.fact import Fact
from builder.register.countries import name as country_name
from builder.register.period import Period
from builder.register.rows import Name
from builder.wording.messages import formatted
from builder.wording.numbers import plural_category, shown
from builder.wording.periods import day_name, period_name
from builder.wording.spans import Span, Text

# Holes stand in a formatted message where spans belong; characters no text of ours may hold.
_OPEN, _CLOSE = "\ue000", "\ue001"
_HOLE = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_STRONG = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact and the form it is to be shown in."""

    fact: Fact
    form: str = "value"


Argument = Fact | Shown | Period | date | int | str | Span | Text


class Wording:
    """Says messages in a language. Official names of the register win over the names of the library.

    Every message is given `currency`, that of the report's figures, to select its words by.
    """

    def __init__(self, language: str, names: Sequence[Name] = (), currency: str = "USD") -> None:
        self.language = language
        self.currency = currency
        self._names = {(row.kind, row.code, row.form): row.name for row in names if row.language == language}

    def say(self, message: str, /, **args: Argument) -> Text:
        """Return a message with its arguments, every fact among them a span of its own.

        Raises MessageError where the language lacks the message or an argument is missing.
        """
        holes: list[Text] = []
        given = {name: self._argument(value, holes) for name, value in args.items()}
        given.setdefault("currency", self.currency)
        text = formatted(self.language, message, given)
        return _spans(text, holes)

    def words(self, message: str, /, **args: Argument) -> str:
        """Return a message as plain words."""
        return "".join(span.text for span in self.say(message, **args))

    def show(self, fact: Fact, form: str = "value") -> Span:
        """Return the fact in a form, as a span that knows it."""
        return Span(shown(fact, form, self.language), fact.id, form)

    def country(self, code: str, form: str = "name") -> str:
        """Return a country's name: the register's in that form or its plain name, else the library's."""
        for wanted in (form, "short", "name"):
            if found := self._names.get(("country", code, wanted)):
                return found
        return country_name(code, self.language)

    def inside(self, code: str) -> str:
        """Return a country's name as it stands within a sentence: “the European Union”."""
        return self.words("country-inside", country=code, name=self.country(code))

    def named(self, kind: str, code: str, form: str = "name") -> str:
        """Return the register's official name of a body, publisher, product …; empty where it has none."""
        return self._names.get((kind, code, form), "")

    def period(self, period: Period, form: str = "name") -> str:
        """Return a period's name: “January–July 2023”, short “Jan–Jul 2023”."""
        return period_name(period, self.language, form)

    def day(self, day: date) -> str:
        """Return a day: “30 September 2023”."""
        return day_name(day, self.language)

    def _argument(self, value: Argument, holes: list[Text]) -> Any:
        if isinstance(value, Fact):
            value = Shown(value)
        if isinstance(value, Shown):
            fact = value.fact
            plural = "other" if fact.missing else plural_category(fact, self.language)
            return _hole(holes, (self.show(fact, value.form),), plural)
        if isinstance(value, Span):
            return _hole(holes, (value,), "other")
        if isinstance(value, tuple):
            return _hole(holes, value, "other")
        if isinstance(value, Period):
            return self.period(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, str) and (_OPEN in value or _CLOSE in value):
            raise ValueError(f"“{value}” holds a character that no text may hold")
        return value


class _Hole(FluentType):
    """A place for spans. Messages may select by the plural category of the number shown there."""

    def __init__(self, mark: str, plural: str) -> None:
        self._mark = mark
        self._plural = plural

    def format(self, locale: object) -> str:
        return self._mark

    def __eq__(self, other: object) -> bool:
        # A selection compares its subject with the name of each variant: one, few, many. Fluent turns a
        # variant like [0] or [2] into its category first, so “other” is left to the default variant: else
        # every number would be taken for the first of them.
        return self._plural != "other" and other == self._plural

    def __hash__(self) -> int:
        return hash(self._plural)


def _hole(holes: list[Text], spans: Text, plural: str) -> _Hole:
    holes.append(spans)
    return _Hole(f"{_OPEN}{len(holes) - 1}{_CLOSE}", plural)


def _spans(text: str, holes: Sequence[Text]) -> Text:
    spans: list[Span] = []
    end = 0
    for match in _STRONG.finditer(text):
        spans.extend(_filled(text[end : match.start()], holes, ""))
        spans.extend(_filled(match[1], holes, "strong"))
        end = match.end()
    spans.extend(_filled(text[end:], holes, ""))
    return tuple(spans)


def _filled(text: str, holes: Sequence[Text], look: str) -> list[Span]:
    spans: list[Span] = []
    end = 0
    for match in _HOLE.finditer(text):
        if match.start() > end:
            spans.append(Span(text[end : match.start()], look=look))
        spans.extend(holes[int(match[1])])
        end = match.end()
    if end < len(text):
        spans.append(Span(text[end:], look=look))
    return spans
