"""`in_case`: a name, number or phrase in a case of its language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from builder.wording.grammar import harmony
from builder.wording.grammar.names import declined
from builder.wording.grammar.spoken import Spoken, spoken
from builder.wording.grammar.suffixes import joined, suffix

# What stands in for a number that is not known yet (see `numbers.qualifier_words`).
UNKNOWN = "\ue000"
_FLAG = re.compile(r"\[[a-z]+\]")


class NoCase(ValueError):
    """A word has no such case, or none that is known; the text says where to put it."""


def in_case(text: str, language: str, case: str, forms: Mapping[str, str] | None = None) -> str:
    """Return a text in a case; `forms` are those that the register gives for it and win.

    Kazakh and Kyrgyz follow their rules; Russian its table of names. In other languages words have no cases.
    Raises NoCase.
    """
    if forms and (found := forms.get(case)):
        return found
    if case == "nominative" or UNKNOWN in text or _says_nothing(text):
        return text
    if language == "ru":
        return _russian(text, case)
    if language not in harmony.LANGUAGES:
        return text
    said = _spoken(text, language)
    body = text.rstrip()
    if said.apart or not body.endswith(said.word):
        return body + case_suffix(body, language, case)
    return body[: -len(said.word)] + _joined(said, language, case)


def case_suffix(text: str, language: str, case: str) -> str:
    """Return what a text takes to be in a case, a hyphen before it where Kazakh joins it to signs.

    Raises NoCase. Қазақ тілі емлесінің ережелері, §44: 6-ға, 100-ге дейін, 10–15-тен. In Kyrgyz the hyphen
    stands for -инчи (5-класс), so that other suffixes join without one: 5ке, 100дөн.
    """
    if language not in harmony.LANGUAGES or case == "nominative" or UNKNOWN in text or _says_nothing(text):
        return ""
    said = _spoken(text, language)
    try:
        end = suffix(said.word, language, case, possessed=said.possessed)
    except ValueError as error:
        raise NoCase(str(error)) from None
    hyphen = said.apart and (language == "kk" or said.foreign) and not end.startswith(" ")
    return f"-{end}" if hyphen and end else end


def _says_nothing(text: str) -> bool:
    """Return whether a text is empty, or the flag of a figure that is not there: [x]."""
    return not text.strip() or _FLAG.fullmatch(text) is not None


def _spoken(text: str, language: str) -> Spoken:
    try:
        return spoken(text, language)
    except ValueError as error:
        raise NoCase(str(error)) from None


def _joined(said: Spoken, language: str, case: str) -> str:
    try:
        return joined(said.word, language, case, possessed=said.possessed)
    except ValueError as error:
        raise NoCase(str(error)) from None


def _russian(text: str, case: str) -> str:
    name = declined(text)
    if name is None:
        raise NoCase(
            f"“{text}” has no “{case}” that is known: add a row of that form to the register’s names, "
            "or the name to builder/wording/grammar/data/names-ru.csv"
        )
    if found := name.forms.get(case):
        return found
    raise NoCase(f"“{text}” has no form “{case}”; it has: {', '.join(name.forms)}")
