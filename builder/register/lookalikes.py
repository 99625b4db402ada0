"""Cyrillic letters that look like Latin ones, as a keyboard set to Russian types them into a code."""

from __future__ import annotations

from builder.register.cells import Unreadable
from builder.register.said import sentence

_CYRILLIC = "АВЕЅІЈКМНОРСТУХҮҺаеѕіјорсухһү"
_LATIN = "ABESIJKMHOPCTYXYhaesijopcyxhy"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)


def latin(word: str) -> str:
    """Return a word with the Latin letters that the Cyrillic ones in it look like."""
    return word.translate(_TO_LATIN)


def refuse_lookalikes(word: str) -> None:
    """Raise Unreadable for a code with Cyrillic letters in it that cannot be told from Latin ones.

    A word that is Cyrillic altogether, such as a country's name, is left to whoever reads the cell.
    """
    meant = latin(word)
    if meant != word and meant.isascii():
        strange = "".join(dict.fromkeys(letter for letter in word if latin(letter) != letter))
        raise Unreadable(
            sentence(
                "“{word}” looks right, but has Cyrillic letters in it: {strange}", word=word, strange=strange
            ),
            sentence("Switch the keyboard to English and type {meant}", meant=meant),
        )
