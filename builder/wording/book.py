"""The words of the workbook's template in a language, by the words that stand in the template."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from builder.wording.functions import named
from builder.wording.grammar.forms import NameWords
from builder.wording.grammar.inflection import NoCase
from builder.wording.language import Wording
from builder.wording.messages import attribute, formatted, message_ids
from builder.wording.name_forms import forms_asked
from builder.wording.written import SOURCE_LANGUAGE

_DOLLARS = "USD"
_PREFIX, _FORMULAS, _SAID = "book-", "book-formula-", "said"
_TEXT = re.compile(r'"((?:[^"]|"")*)"')
# Excel's limit of a text in a formula is 255 characters, of which a doubled quotation mark is one.
_PART = re.compile(r'(?:[^"]|""){1,255}')


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


def book_formulas(wording: Wording, home: str, partner: str) -> Mapping[str, str]:
    """Return the formulas that put sentences together, by the template's own; columns are the template's.

    They hold the names of the two countries as texts, in the case that the sentence asks for. `home` and
    `partner` are codes.
    """
    language = wording.language
    given = {
        "home": _in_texts(wording.country(home), language),
        "partner": _in_texts(wording.country(partner), language),
        "currency": wording.currency,
    }
    said = {}
    for name in template_formulas():
        own = attribute(language, name, _SAID, given) if language == SOURCE_LANGUAGE else ""
        said[formatted(SOURCE_LANGUAGE, name, {})] = _cut(own or formatted(language, name, given))
    return said


def template_formulas() -> tuple[str, ...]:
    """Return the ids of the messages that are formulas of the template; in English their `said` is said."""
    return tuple(name for name in _ids() if name.startswith(_FORMULAS))


def _in_texts(name: str, language: str) -> NameWords:
    """Return a name for texts of a formula, in which a quotation mark is written twice."""
    words = name if isinstance(name, NameWords) else NameWords(name, {})
    forms = dict(words.forms)
    for form in forms_asked(language):
        try:
            forms[form] = named(words, form, language, attribute)
        except NoCase:
            # Where a sentence asks for it, it says so.
            continue
    return NameWords(_doubled(words), {form: _doubled(text) for form, text in forms.items()})


def _doubled(text: str) -> str:
    return text.replace('"', '""')


def _cut(formula: str) -> str:
    """Return a formula whose texts are no longer than Excel takes: a longer one is put together of parts."""
    return _TEXT.sub(lambda found: "&".join(f'"{part}"' for part in _PART.findall(found[1])) or '""', formula)


def _ids() -> list[str]:
    return sorted(name for name in message_ids(SOURCE_LANGUAGE) if name.startswith(_PREFIX))


def _by_source(language: str, names: list[str]) -> Mapping[str, str]:
    return {formatted(SOURCE_LANGUAGE, name, {}): formatted(language, name, {}) for name in names}
