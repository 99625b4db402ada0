"""How what is written is read aloud: the last word of a number, a sign or an abbreviation.

Suffixes of Kazakh and Kyrgyz follow the spoken word: 5-ке as бес, 12,7 %-ға as пайыз.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise

_ONES = {
    "kk": ("нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"),
    "ky": ("нөл", "бир", "эки", "үч", "төрт", "беш", "алты", "жети", "сегиз", "тогуз"),
}
_TENS = {
    "kk": ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"),
    "ky": ("", "он", "жыйырма", "отуз", "кырк", "элүү", "алтымыш", "жетимиш", "сексен", "токсон"),
}
_SCALES = {
    "kk": ((100, "жүз"), (1000, "мың"), (10**6, "миллион"), (10**9, "миллиард"), (10**12, "триллион")),
    "ky": ((100, "жүз"), (1000, "миң"), (10**6, "миллион"), (10**9, "миллиард"), (10**12, "триллион")),
}
# Names of the letters that an abbreviation ends in; a vowel is its own name.
_LETTERS = {
    **{letter: letter + "э" for letter in "бвгджзпрцт"},
    **{letter: letter + "а" for letter in "кқғхһшщ"},
    **{letter: "э" + letter for letter in "лмнңрсф"},
    "й": "ий", "ч": "че",
}  # fmt: skip
# Names in Latin letters are read as they are spelled; their suffix stands behind a hyphen.
_LATIN = dict(zip("abcdefghijklmnopqrstuvwxyz", "абкдефгхижклмнопкрстуввкыз", strict=True))
_NUMBER = re.compile(r"(?:\d+(?:[\u00a0\u202f ]\d{3})*)(?:,(\d+))?$")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*$")
# What stands behind a text and is not read: a closing bracket or quotation mark.
_SILENT = " \u00a0\u202f.,;:!?)]»”†*"


@dataclass(frozen=True, slots=True)
class Spoken:
    """The last word of a text as it is said; `apart` where a suffix joins signs and no word.

    `possessed` says that it has the possessive already, `foreign` that it is written in Latin letters.
    """

    word: str
    apart: bool
    possessed: bool = False
    foreign: bool = False


def number_word(number: int, language: str) -> str:
    """Return the last word of a whole number as it is read: 1990 as тоқсан."""
    number = abs(number)
    if number % 10 or number == 0:
        return _ONES[language][number % 10]
    if number % 100:
        return _TENS[language][number % 100 // 10]
    scales = _SCALES[language]
    for (_, word), (above, _) in pairwise(scales):
        if number % above:
            return word
    return scales[-1][1]


def spoken(text: str, language: str) -> Spoken:
    """Return the last word of a text as it is read; raises ValueError where it cannot be read."""
    bare = text.rstrip(_SILENT)
    for written, said in _table(language):
        before = bare[: -len(written)][-1:]
        if bare.endswith(written) and not (before.isalpha() and written[0].isalpha()):
            return said
    if number := _NUMBER.search(bare):
        digits = number[1] or re.sub(r"\D", "", number[0])
        return Spoken(number_word(int(digits), language), apart=True)
    word = _WORD.search(bare)
    if not word:
        raise ValueError(f"“{text}” ends in a sign that is not known to be read in {language}")
    if word[0].isascii():
        return Spoken("".join(_LATIN.get(sign, "") for sign in word[0].lower()), apart=True, foreign=True)
    if word[0].isupper() and len(word[0]) > 1:
        last = word[0][-1].lower()
        return Spoken(_LETTERS.get(last, last), apart=True)
    return Spoken(word[0], apart=False, possessed=_is_possessed(bare, word[0], language))


def _is_possessed(text: str, word: str, language: str) -> bool:
    """Return whether the last of several words has the possessive suffix, as names of bodies do."""
    several = " " in text.replace("\u00a0", " ").strip()
    closing = {"kk": "ыі", "ky": "ыиуү"}[language]
    numerals = {*_ONES[language], *_TENS[language]}
    return several and len(word) > 3 and word[-1] in closing and word.lower() not in numerals


@cache
def _table(language: str) -> tuple[tuple[str, Spoken], ...]:
    """Return what is written and how it is read, the longest first."""
    text = resources.files(__package__).joinpath("data/spoken.csv").read_text(encoding="utf-8")
    rows = [row for row in csv.DictReader(text.splitlines()) if row["language"] == language]
    return tuple(
        (row["written"], Spoken(row["spoken"], row["joins"] == "apart", row["joins"] == "possessed"))
        for row in sorted(rows, key=lambda row: len(row["written"]), reverse=True)
    )
