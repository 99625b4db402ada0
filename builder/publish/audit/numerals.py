"""Numbers in running text: in digits, and in words that count."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from babel import Locale

from builder.register.said import sentence
from builder.wording.amounts import MINUS
from builder.wording.grammar.suffixes import all_cases
from builder.wording.messages import formatted, has_message

# Behind a word of `counting.ftl`: all its cases.
INFLECTED = "~"

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
    idioms = _idioms(language)
    idle = [match.span() for match in idioms.finditer(text)] if idioms else []
    found = [
        Numeral(start := match.start(match.lastgroup or 0), match.end(), text[start : match.end()])
        for pattern in (_DIGITS, _SIGNS, _counting(language))
        for match in pattern.finditer(text)
        if not any(start <= match.start() and match.end() <= end for start, end in idle)
    ]
    yield from sorted(found, key=lambda numeral: numeral.start)


def has_numeral(text: str, language: str) -> bool:
    """Return whether a text holds a number."""
    return next(numerals(text, language), None) is not None


def read_number(text: str, language: str) -> Decimal:
    """Return the first number written in digits in a text, with its sign, as the language writes it.

    Raises ValueError where there is none, or where it is not written so: an ASCII space inside it, a group
    of two digits.
    """
    symbols = Locale.parse(language).number_symbols["latn"]
    group, point = re.escape(symbols["group"]), re.escape(symbols["decimal"])
    pattern = rf"([{MINUS}+]?)[^\d{MINUS}+]*?(\d{{1,3}}(?:{group}\d{{3}})+|\d+)({point}\d+)?(?!\d)"
    found = re.search(pattern, text)
    if not found or re.match(rf"(?:{group}|[ .,])\d", text[found.end() :]):
        raise ValueError(
            sentence("“{text}” holds no number as “{language}” writes it", text=text, language=language)
        )
    sign, whole, part = found.groups()
    digits = re.sub(r"\D", "", whole) + ("." + part[1:] if part else "")
    return Decimal(("-" if sign == MINUS else "") + digits)


@cache
def _counting(language: str) -> re.Pattern[str]:
    plain = [
        *counting_words(language, "cardinals"),
        *counting_words(language, "multiples"),
        *counting_words(language, "shares"),
    ]
    ordered, best = _either(counting_words(language, "ordinals")), _either(counting_words(language, "best"))
    ranked = rf"(?:{ordered})[-‑\s](?:{best})"
    placed = rf"(?:{_either(counting_words(language, 'ranks'))})\s(?P<place>{ordered})"
    return re.compile(rf"(?<!\w)(?:{ranked}|{placed}|{_either(plain)})(?!\w)", re.IGNORECASE)


@cache
def _idioms(language: str) -> re.Pattern[str] | None:
    words = counting_words(language, "idioms") if has_message(language, "counting-idioms") else []
    return re.compile(rf"(?<!\w)(?:{_either(words)})(?!\w)", re.IGNORECASE) if words else None


@cache
def counting_words(language: str, name: str) -> tuple[str, ...]:
    """Return a list of `counting.ftl` in a language: `cardinals`, `multiples` …; raises MessageError.

    A word with `~` stands for all its cases, as the rules of the language make them.
    """
    listed = [word.strip() for word in formatted(language, f"counting-{name}", {}).split(",")]
    return tuple(dict.fromkeys(form for word in listed if word for form in _forms(word, language)))


def _forms(word: str, language: str) -> tuple[str, ...]:
    return all_cases(word[:-1], language) if word.endswith(INFLECTED) else (word,)


def _either(words: Sequence[str]) -> str:
    return "|".join(_spaced(word) for word in sorted(words, key=len, reverse=True))


def _spaced(word: str) -> str:
    return r"[-‑\s]+".join(re.escape(piece) for piece in word.split())
