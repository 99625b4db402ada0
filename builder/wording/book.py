"""The words of the workbook's template in a language, by the words that stand in the template."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from builder.wording.messages import formatted, message_ids
from builder.wording.written import SOURCE_LANGUAGE

_PREFIX, _FORMULAS = "book-", "book-formula-"


@cache
def book_words(language: str) -> Mapping[str, str]:
    """Return the headings, names of sheets, texts and shared words of a language by the template's own."""
    return _by_source(language, [name for name in _ids() if not name.startswith(_FORMULAS)])


@cache
def book_formulas(language: str) -> Mapping[str, str]:
    """Return the formulas that put sentences together, by the template's own; columns are the template's."""
    return _by_source(language, [name for name in _ids() if name.startswith(_FORMULAS)])


def _ids() -> list[str]:
    return sorted(name for name in message_ids(SOURCE_LANGUAGE) if name.startswith(_PREFIX))


def _by_source(language: str, names: list[str]) -> Mapping[str, str]:
    return {formatted(SOURCE_LANGUAGE, name, {}): formatted(language, name, {}) for name in names}
