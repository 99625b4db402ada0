"""`Wording`: everything a document says, in one language, as spans that keep the ids of their facts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from builder.facts.fact import Fact
from builder.register.period import Period
from builder.register.rows import Name
from builder.wording.grammar.forms import DayWords, NameWords, PeriodWords
from builder.wording.grammar.names import country_name, official_forms
from builder.wording.hole import CLOSE, HOLE, OPEN, Hole
from builder.wording.messages import formatted
from builder.wording.numbers import plural_category, shown
from builder.wording.periods import day_name, period_name
from builder.wording.spans import Span, Text

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


Argument = Fact | Shown | Country | Period | date | int | str | Span | Text


class Wording:
    """Says messages in a language. Official names of the register win over the names of the library.

    Every message is given `currency`, that of the report's figures, to select its words by.
    """

    def __init__(self, language: str, names: Sequence[Name] = (), currency: str = "USD") -> None:
        self.language = language
        self.currency = currency
        self._names: dict[tuple[str, str], dict[str, str]] = {}
        for row in names:
            if row.language == language:
                self._names.setdefault((row.kind, row.code), {})[row.form] = row.name

    def say(self, message: str, /, **args: Argument) -> Text:
        """Return a message with its arguments, every fact among them a span of its own.

        Raises MessageError where the language lacks the message or an argument is missing.
        """
        holes: list[Text] = []
        given = {name: self._argument(value, holes) for name, value in args.items()}
        given.setdefault("currency", self.currency)
        text = nested(formatted(self.language, message, given))
        return _spans(text, holes)

    def words(self, message: str, /, **args: Argument) -> str:
        """Return a message as plain words."""
        return "".join(span.text for span in self.say(message, **args))

    def show(self, fact: Fact, form: str = "value") -> Span:
        """Return the fact in a form, as a span that knows it."""
        return Span(shown(fact, form, self.language), fact.id, form)

    def country(self, code: str, form: str = "name") -> str:
        """Return a country's name: the register's in that form or its plain name, else the glossary's."""
        forms = self._names.get(("country", code), {})
        found = next((forms[wanted] for wanted in (form, "short", "name") if wanted in forms), "")
        given = {**official_forms(code, self.language), **forms, "code": code}
        return NameWords(found or country_name(code, self.language), given)

    def named(self, kind: str, code: str, form: str = "name") -> str:
        """Return the register's official name of a body, publisher, product …; empty where it has none."""
        forms = self._names.get((kind, code), {})
        return NameWords(forms.get(form, ""), forms)

    def period(self, period: Period, form: str = "name") -> str:
        """Return a period's name: “January–July 2023”, short “Jan–Jul 2023”; messages may ask for others."""
        return PeriodWords(period_name(period, self.language, form), period)

    def day(self, day: date) -> str:
        """Return a day: “30 September 2023”."""
        return DayWords(day_name(day, self.language), day)

    def _argument(self, value: Argument, holes: list[Text]) -> Any:
        if isinstance(value, Fact):
            value = Shown(value)
        if isinstance(value, Shown):
            fact = value.fact
            plural = "other" if fact.missing else plural_category(fact, self.language)
            return Hole(holes, (self.show(fact, value.form),), plural, lambda form: (self.show(fact, form),))
        if isinstance(value, Span):
            return Hole(holes, (value,), "other")
        if isinstance(value, tuple):
            return Hole(holes, value, "other")
        if isinstance(value, Country):
            return self.country(value.code)
        if isinstance(value, Period):
            return self.period(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, str) and (OPEN in value or CLOSE in value):
            raise ValueError(f"“{value}” holds a character that no text may hold")
        return value


def nested(text: str) -> str:
    """Return a text with „…“ for «…» inside «…»: a name with quotation marks may stand in a quoted one."""
    if text.count("«") < 2:
        return text
    depth, signs = 0, []
    for sign in text:
        depth -= sign == "»"
        signs.append({"«": "„", "»": "“"}.get(sign, sign) if depth > 0 else sign)
        depth += sign == "«"
    return "".join(signs) if depth == 0 else text


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
    for match in HOLE.finditer(text):
        if match.start() > end:
            spans += _after(spans, text[end : match.start()], look)
        spans.extend(holes[int(match[1])])
        end = match.end()
    if end < len(text):
        spans += _after(spans, text[end:], look)
    return spans


def _after(spans: Sequence[Span], words: str, look: str) -> list[Span]:
    """Return words that follow spans: one full stop where an abbreviation ends the sentence (п.п.)."""
    if spans and spans[-1].text.endswith(".") and words.startswith(".") and not words.startswith(".."):
        words = words[1:]
    return [Span(words, look=look)] if words else []
