"""Arguments of messages that a message chooses the form of: countries, names, periods, days, shown facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from fluent.runtime.types import FluentType

from builder.register.period import Period
from builder.wording.periods import day_name, period_name

FORM = "name"


class Value(FluentType):
    """Something a message names in a form of its choice; without a choice by its plain name."""

    def __init__(self, told: Callable[[str], str]) -> None:
        self.told = told

    def format(self, locale: object) -> str:
        """Return the plain name: what stands where a message chooses no form."""
        return self.told(FORM)

    def __str__(self) -> str:
        return self.told(FORM)


class Hole(FluentType):
    """A place for spans, with the words that come to stand there.

    Messages may select by the plural category of the number shown there, and hang an ending on its words.
    """

    def __init__(self, mark: str, plural: str, words: str) -> None:
        self.mark = mark
        self.words = words
        self._plural = plural

    def format(self, locale: object) -> str:
        """Return the mark that the spans replace."""
        return self.mark

    def __eq__(self, other: object) -> bool:
        # A selection compares its subject with the name of each variant: one, few, many. Fluent turns a
        # variant like [0] or [2] into its category first, so “other” is left to the default variant: else
        # every number would be taken for the first of them.
        return self._plural != "other" and other == self._plural

    def __hash__(self) -> int:
        return hash(self._plural)


def period_value(period: Period, language: str) -> Value:
    """Return a period whose form the message chooses."""
    return Value(lambda form: period_name(period, language, form))


def day_value(day: date, language: str) -> Value:
    """Return a day whose form the message chooses."""
    return Value(lambda form: day_name(day, language, form))
