"""What an analyst is told, in their language: catalogues of gettext, two a language.

A sentence without a translation is said in English, as programs do: unlike a memo it is for the one who works
with the register, and it must never fail to be said.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TypeGuard

from builder.register.said import Numeral, Said, numeral
from builder.wording.written import SOURCE_LANGUAGE

CATALOGUES = ("problems.po", "commands.po")
"""What is wrong with an input or a document; and what commands, jobs and the lint say."""
TEMPLATES = ("problems.pot", "commands.pot")
_MESSAGES = Path(__file__).parent / "messages"


def told(text: str, language: str) -> str:
    """Return a sentence in a language, its numbers and the sentences in it too.

    Words that have no translation stay English, numbers have the marks of the language all the same.
    """
    if language == SOURCE_LANGUAGE or not text:
        return str(text)
    if isinstance(text, Numeral):
        return text.translate(_marks(language))
    held = catalogue(language)
    if not isinstance(text, Said):
        return held.get(text, text)
    arguments = {
        name: _argument(value, language, quoted=f"“{{{name}}}”" in text.template)
        for name, value in text.arguments.items()
    }
    return held.get(text.template, text.template).format_map(arguments)


def _argument(value: object, language: str, *, quoted: bool) -> object:
    if isinstance(value, Numeral | Decimal | float):
        # What is quoted from a file stands as the file has it, so that it can be found there.
        return value if quoted else told(numeral(value), language)
    return told(value, language) if _may_be_said(value) else value


@cache
def _marks(language: str) -> dict[int, str]:
    """Return the marks in a number that a language sets in place of those of English."""
    from babel.numbers import get_decimal_symbol, get_group_symbol

    return {ord("."): get_decimal_symbol(language), ord(","): get_group_symbol(language)}


def _may_be_said(value: object) -> TypeGuard[str]:
    """Return whether an argument is a sentence: a plain word is a name, be it one that sentences use too."""
    return isinstance(value, Said) or (isinstance(value, str) and " " in value)


@cache
def catalogue(language: str) -> dict[str, str]:
    """Return the translations of a language by the English sentence; empty where it has no catalogue."""
    files = [_MESSAGES / language / name for name in reversed(CATALOGUES)]
    return {text: said for file in files for text, said in _read(file) if said}


@cache
def asked() -> frozenset[str]:
    """Return every English sentence that wants a translation."""
    files = [_MESSAGES / SOURCE_LANGUAGE / name for name in TEMPLATES]
    return frozenset(text for file in files for text, _ in _read(file))


def untold(language: str) -> tuple[str, ...]:
    """Return the sentences that a language says in English yet, in order."""
    return () if language == SOURCE_LANGUAGE else tuple(sorted(asked() - catalogue(language).keys()))


def _read(file: Path) -> list[tuple[str, str]]:
    if not file.is_file():
        return []
    # Read only where a problem is told in another language than English.
    from babel.messages.pofile import read_po

    with file.open("rb") as held:
        return [(str(row.id), str(row.string)) for row in read_po(held, abort_invalid=True) if row.id]
