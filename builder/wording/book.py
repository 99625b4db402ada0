"""The words of the workbook's template in a language, by the words that stand in the template."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from builder.wording.messages import formatted, message_ids
from builder.wording.written import SOURCE_LANGUAGE

_DOLLARS = "USD"
_PREFIX, _FORMULAS = "book-", "book-formula-"


@cache
def book_words(language: str, currency: str = _DOLLARS) -> Mapping[str, str]:
    """Return the headings, names of sheets, texts and shared words of a language by the template's own.

    The template is written for US dollars; of another currency its words and the language's are put in.
    """
    words = _by_source(language, [name for name in _ids() if not name.startswith(_FORMULAS)])
    if currency == _DOLLARS:
        return words
    inside = {text: _in_currency(own, language, currency) for text, own in words.items()}
    named = {_in_currency(text, SOURCE_LANGUAGE, currency): own for text, own in inside.items()}
    return {**named, **words}


def _in_currency(text: str, language: str, currency: str) -> str:
    for name in ("currency-code", "currency-name"):
        theirs, ours = (formatted(language, name, {"currency": code}) for code in (_DOLLARS, currency))
        text = text.replace(theirs, ours)
    return text


@cache
def book_formulas(language: str) -> Mapping[str, str]:
    """Return the formulas that put sentences together, by the template's own; columns are the template's."""
    return _by_source(language, [name for name in _ids() if name.startswith(_FORMULAS)])


def _ids() -> list[str]:
    return sorted(name for name in message_ids(SOURCE_LANGUAGE) if name.startswith(_PREFIX))


def _by_source(language: str, names: list[str]) -> Mapping[str, str]:
    return {formatted(SOURCE_LANGUAGE, name, {}): formatted(language, name, {}) for name in names}
