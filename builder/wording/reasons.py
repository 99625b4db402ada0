"""Why a fact is not there, and where one stands, in the words of a language."""

from __future__ import annotations

from builder.facts.fact import Citation
from builder.facts.reason import Reason, Why
from builder.register.period import Period
from builder.wording.grammar.forms import PeriodWords
from builder.wording.messages import formatted
from builder.wording.periods import period_name


def message_of(key: Why) -> str:
    """Return the id of the message that says a reason."""
    return f"reason-{key}"


def reason_words(reason: Reason, language: str) -> str:
    """Return why a fact is not there, as plain words that can stand behind a semicolon.

    Raises MessageError where the language lacks the message.
    """
    told = {
        name: PeriodWords(period_name(value, language), value) if isinstance(value, Period) else value
        for name, value in reason.arguments
    }
    return formatted(language, message_of(reason.key), told)


def location_words(cited: Citation, language: str) -> str:
    """Return where a figure stands; of one that has no row in a printed table, that it has none."""
    if not cited.absent:
        return cited.location
    told = {"location": "known" if cited.location else "none", "place": cited.location}
    return formatted(language, "location-no-row", told)
