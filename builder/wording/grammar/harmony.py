"""Vowel harmony and final sounds of Kazakh and Kyrgyz words: what decides the shape of a suffix.

Kazakh: Қазақ тілі емлесінің ережелері; vowels are back or front, и and у take the side of the vowel before
them. Kyrgyz: Кыргыз тилинин жазуу эрежелери (2008); vowels are also spread or rounded. A soft sign makes
the end of a Kazakh word front (Беларуське) and says nothing in Kyrgyz (январга).
"""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("kk", "ky")

_SIDES = {
    "kk": {**dict.fromkeys("аоұыяюё", "back"), **dict.fromkeys("әөүіеэ", "front")},
    "ky": {**dict.fromkeys("аоуыяюё", "back"), **dict.fromkeys("өүеэи", "front")},
}
# Vowels that lean on the one before them, and the side they take where there is none.
_LEANING = {"kk": {"и": "front", "у": "back"}, "ky": {}}
_ROUNDED = frozenset("оуөүёю")
_VOICELESS = frozenset("пфкқтсшщчцхһ")
# Letters of borrowed words that Kazakh says without voice at the end of a word: миллиардқа, клубқа.
_DEVOICED = {"kk": frozenset("бвгд"), "ky": frozenset()}
# У and и close a Kazakh syllable as й does: елуді, not елуны.
_GLIDES = {"kk": frozenset("уи"), "ky": frozenset()}


@dataclass(frozen=True, slots=True)
class Ending:
    """How a word ends: `vowel`, the last one; `side`, `back` or `front`; `final`, the last sound.

    `final` is `vowel`, `nasal` (м н ң), `hissing` (з ж), `voiced` or `voiceless`.
    """

    side: str
    vowel: str
    final: str

    @property
    def rounded(self) -> bool:
        """Return whether the last vowel is a rounded one."""
        return self.vowel in _ROUNDED


def ending(word: str, language: str) -> Ending:
    """Return how a word ends as it is said; raises ValueError for one without a Cyrillic vowel."""
    letters = [letter for letter in word.lower() if letter.isalpha() or letter in "ьъ"]
    soft = bool(letters) and letters[-1] == "ь"
    letters = [letter for letter in letters if letter not in "ьъ"]
    sides, leaning = _SIDES[language], _LEANING[language]
    vowels = [letter for letter in letters if letter in sides or letter in leaning]
    if not vowels:
        raise ValueError(f"“{word}” has no vowel that tells its suffix")
    firm = [letter for letter in vowels if letter in sides]
    side = sides[firm[-1]] if firm else leaning[vowels[-1]]
    if soft and language == "kk":
        side = "front"
    last = letters[-1]
    return Ending(side, vowels[-1], _final(last, language, last in sides or last in leaning))


def _final(letter: str, language: str, vowel: bool) -> str:
    if letter in _GLIDES[language]:
        return "voiced"
    if vowel:
        return "vowel"
    if letter in _VOICELESS or letter in _DEVOICED[language]:
        return "voiceless"
    if letter in "мнң":
        return "nasal"
    return "hissing" if letter in "зж" else "voiced"
