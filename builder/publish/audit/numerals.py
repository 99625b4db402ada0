"""Numbers in running text: in digits, and in words that count."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from builder.wording.messages import formatted

# Digits of any script, with one separator at a time between them: 1,246.9 and 1 246,9.
_DIGITS = re.compile(r"\d+(?:[.,\u00a0\u202f\u2009'’]\d+|(?<=\d)[ ](?=\d{3}(?!\d))\d{3})*")
# Superscripts, fractions, numbers in circles, Roman numerals: all that Unicode calls a number and no digit.
_SIGNS = re.compile(
    f"[{''.join(chr(code) for code in range(0x1F200) if unicodedata.category(chr(code)) in ('No', 'Nl'))}]"
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text: where it begins and ends, and the signs it is written with."""

    start: int
    end: int
    text: str


def numerals(text: str, language: str) -> Iterator[Numeral]:
    """Yield the numbers of a text in order: digits, signs that are numbers, and words that count.

    Raises MessageError where the language has no list of words that count.
    """
    found = [
        Numeral(match.start(), match.end(), match[0])
        for pattern in (_DIGITS, _SIGNS, _counting(language))
        for match in pattern.finditer(text)
    ]
    yield from sorted(found, key=lambda numeral: numeral.start)


def has_numeral(text: str, language: str) -> bool:
    """Return whether a text holds a number."""
    return next(numerals(text, language), None) is not None


@cache
def _counting(language: str) -> re.Pattern[str]:
    plain = [
        *counting_words(language, "cardinals"),
        *counting_words(language, "multiples"),
        *counting_words(language, "shares"),
    ]
    ordered, best = counting_words(language, "ordinals"), counting_words(language, "best")
    either = "|".join([*map(_spaced, sorted(plain, key=len, reverse=True))])
    ranked = rf"(?:{'|'.join(map(_spaced, ordered))})[-‑\s](?:{'|'.join(map(_spaced, best))})"
    placed = rf"(?:{'|'.join(counting_words(language, 'ranks'))})\s(?:{'|'.join(map(_spaced, ordered))})"
    return re.compile(rf"(?<!\w)(?:{ranked}|{placed}|{either})(?!\w)", re.IGNORECASE)


def counting_words(language: str, name: str) -> list[str]:
    """Return a list of `counting.ftl` in a language: `cardinals`, `multiples` …; raises MessageError."""
    return [word.strip() for word in formatted(language, f"counting-{name}", {}).split(",") if word.strip()]


def _spaced(word: str) -> str:
    return r"[-‑\s]+".join(re.escape(piece) for piece in word.split())
