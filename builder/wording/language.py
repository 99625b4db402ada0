"""`Wording`: everything a document says, in one language, as spans that keep the ids of their facts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from builder.facts.fact import Fact
from builder.register.countries import name as country_name
from builder.register.period import Period
from builder.register.rows import Name
from builder.wording.messages import NoForm, attribute, formatted
from builder.wording.numbers import plural_category, shown
from builder.wording.periods import day_name, period_name
from builder.wording.spans import Span, Text, plain
from builder.wording.values import FORM, Hole, Value, day_value, period_value

# Holes stand in a formatted message where spans belong; characters no text of ours may hold.
_OPEN, _CLOSE = "\ue000", "\ue001"
_HOLE = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_STRONG = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact and the form it is to be shown in."""

    fact: Fact
    form: str = "value"


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its code; the message chooses the form of its name."""

    code: str


@dataclass(frozen=True, slots=True)
class Named:
    """A body, publisher, person … of the table names; the message chooses the form.

    `words` stand where the table has no such row.
    """

    kind: str
    code: str
    words: str


Argument = Fact | Shown | Country | Named | Period | date | int | str | Span | Text


class Wording:
    """Says messages in a language. Official names of the register win over the names of the library."""

    def __init__(self, language: str, names: Sequence[Name] = ()) -> None:
        self.language = language
        self._names = {(row.kind, row.code, row.form): row.name for row in names if row.language == language}

    def say(self, message: str, /, **args: Argument) -> Text:
        """Return a message with its arguments, every fact among them a span of its own.

        Raises MessageError where the language lacks the message or an argument is missing.
        """
        holes: list[Text] = []
        given = {name: self._argument(value, holes) for name, value in args.items()}
        text = formatted(self.language, message, given)
        return _spans(text, holes)

    def words(self, message: str, /, **args: Argument) -> str:
        """Return a message as plain words."""
        return "".join(span.text for span in self.say(message, **args))

    def show(self, fact: Fact, form: str = "value") -> Span:
        """Return the fact in a form, as a span that knows it."""
        return Span(shown(fact, form, self.language), fact.id, form)

    def country(self, code: str, form: str = FORM) -> str:
        """Return a country's name in a form: the register's, else the language's own, else the library's.

        The table names wins; a form that it lacks comes from the message `country-KAZ.genitive`, or is made
        from the plain name by `country.genitive`. Raises NoForm where none of them has it.
        """
        plain_forms = (FORM, "short")
        for wanted in (form, *plain_forms) if form in plain_forms else (form,):
            if found := self._names.get(("country", code, wanted)):
                return found
        for wanted in (form, *plain_forms) if form in plain_forms else (form,):
            if found := attribute(self.language, f"country-{code}", wanted):
                return found
        if form in plain_forms:
            return country_name(code, self.language)
        if found := attribute(self.language, "country", form, {"name": self.country(code)}):
            return found
        raise NoForm("country", code, self.language, form)

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
        if isinstance(value, Country):
            return Value(lambda form: self.country(value.code, form))
        if isinstance(value, Named):
            return Value(lambda form: self.named(value.kind, value.code, form) or value.words)
        if isinstance(value, Period):
            return period_value(value, self.language)
        if isinstance(value, date):
            return day_value(value, self.language)
        if isinstance(value, str) and (_OPEN in value or _CLOSE in value):
            raise ValueError(f"“{value}” holds a character that no text may hold")
        return value


def _hole(holes: list[Text], spans: Text, plural: str) -> Hole:
    holes.append(spans)
    return Hole(f"{_OPEN}{len(holes) - 1}{_CLOSE}", plural, plain(spans))


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
