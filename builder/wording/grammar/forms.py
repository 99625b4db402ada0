"""Words that know their other forms: names, periods and days as messages are given them.

Each is the text of its plain form, so that it may stand wherever a text may; the functions of messages ask
for the other forms.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from builder.register.period import Period


class PeriodWords(str):
    """A period's name that knows its period."""

    period: Period

    def __new__(cls, text: str, period: Period) -> PeriodWords:
        """Return the text as that period's name."""
        words = super().__new__(cls, text)
        words.period = period
        return words


class DayWords(str):
    """A day's name that knows its day."""

    day: date

    def __new__(cls, text: str, day: date) -> DayWords:
        """Return the text as that day's name."""
        words = super().__new__(cls, text)
        words.day = day
        return words


class NameWords(str):
    """A name with the forms that the register gives for it, by `name`, `genitive`, `adjective` …"""

    forms: Mapping[str, str]

    def __new__(cls, text: str, forms: Mapping[str, str]) -> NameWords:
        """Return the text as a name with those forms."""
        words = super().__new__(cls, text)
        words.forms = forms
        return words

    def __getnewargs__(self) -> tuple[str, Mapping[str, str]]:  # type: ignore[override]
        """Return what a copy is made from: in another process, too, a name keeps its forms."""
        return str(self), self.forms
