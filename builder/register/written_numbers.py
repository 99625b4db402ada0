"""Numbers as sources write them, in words around them: `$1.3 billion`, `299,4 млн долл.`, `12,7 %`.

A comma with three digits after it may part thousands or decimals, so a number may have two readings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

_MAGNITUDES = (
    (3, r"thousand\w*|тысяч\w*|тыс\b\.?|мың\w*|миң\w*"),
    (6, r"mil+ion\w*|mln\b|mn\b|млн|миллион\w*"),
    (9, r"bil+ion\w*|mil+iard\w*|bln\b|bn\b|млрд|миллиард\w*"),
    (12, r"tril+ion\w*|trn\b|трлн|триллион\w*"),
)
_SHORT = {"k": 3, "m": 6, "b": 9}  # only after a sign of currency: “5 m” may be metres
_CURRENCY = re.compile(
    r"\s*(?:U\.?S\.?\s*)?(?:[$€₸]|dol+ar|dollari|доллар|долл|usd|eur|tenge|теңге|тенге|сом|som)",
    re.IGNORECASE,
)
_POINTS = r"(?:percentage|per ?cent) points?|процентн\w+ пункт\w*|п\.\s?п\.|pp\b|p\.p\."
_PERCENT = r"%|per ?cent\b|pct\b|процент\w*|пайыз\w*"
_SPACES = " \u00a0\u2009\u202f"
_NUMBER = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*")
_WORD = re.compile(
    r"\b(?<!ty[\s-])(?<!and )(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    rf"(?=[\s-]+(?:{_PERCENT}|{'|'.join(words for _, words in _MAGNITUDES)}))",
    re.IGNORECASE,
)
_TENS = re.compile(
    r"\b(?:twen|thir|for|fif|six|seven|eigh|nine)ty[\s-](?:one|two|three|four|five|six|seven|eight|nine)\b",
    re.IGNORECASE,
)
_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_UNIT = re.compile(
    rf"[{_SPACES}-]*(?:(?P<points>{_POINTS})|(?P<percent>{_PERCENT})|"
    + "|".join(f"(?P<e{power}>{words})" for power, words in _MAGNITUDES)
    + ")",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s*(?:[-–—]|to|до|and|or)\s*[$€]?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """A number in a text: its possible `readings` without the magnitude word, which is a `power` of ten.

    `power` is None where no such word stands there; `kind` is `percent`, `points`, or empty.
    """

    text: str
    readings: tuple[Decimal, ...]
    power: int | None
    kind: str
    money: bool

    @property
    def amounts(self) -> frozenset[Decimal]:
        """Return the readings with the magnitude worked in."""
        return frozenset(reading.scaleb(self.power or 0) for reading in self.readings)


def written_numbers(text: str) -> tuple[WrittenNumber, ...]:
    """Return the numbers of a text, in their order; those in words only where a unit follows."""
    found = sorted(_places(text))
    numbers: list[WrittenNumber] = []
    following: tuple[int, WrittenNumber] | None = None
    for start, end, readings in reversed(found):
        number = _with_unit(text, start, end, readings)
        if following and not number.kind and number.power is None and not is_year(number):
            at, after = following
            if _RANGE.fullmatch(text[end:at]):  # “3-4 million”: the first has the second's unit
                number = WrittenNumber(number.text, readings, after.power, after.kind, after.money)
        numbers.append(number)
        following = start, number
    return tuple(reversed(numbers))


def stands_at(words: str, text: str, start: int = 0) -> int:
    """Return where the words stand in a text from `start` on, cutting no number in two; -1 for nowhere.

    “5 billion” does not stand in “5.5 billion”, nor “five billion” in “twenty-five billion”.
    """
    numbers = [found.span() for found in (*_NUMBER.finditer(text), *_TENS.finditer(text))]
    at = text.find(words, start)
    while at >= 0 and any(first < edge < last for edge in (at, at + len(words)) for first, last in numbers):
        at = text.find(words, at + 1)
    return at


def is_year(number: WrittenNumber) -> bool:
    """Return whether the number has no sign of a unit and may be a year of our time."""
    return not number.money and re.fullmatch(r"(?:19|20)\d\d", number.text) is not None


def _places(text: str) -> Iterator[tuple[int, int, tuple[Decimal, ...]]]:
    for found in _NUMBER.finditer(text):
        yield found.start(), found.end(), _readings(found[0])
    for found in _WORD.finditer(text):
        yield found.start(), found.end(), (Decimal(_WORDS.index(found[0].casefold()) + 1),)


def _readings(digits: str) -> tuple[Decimal, ...]:
    digits = re.sub(rf"[{_SPACES}]", "", digits)
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return (Decimal(digits),)
    whole = re.sub("[.,]", "", digits[:last])
    signs = re.sub(r"\d", "", digits)
    joined = Decimal(re.sub("[.,]", "", digits))
    if len(signs) > 1 and len(set(signs)) == 1:
        return (joined,)
    as_decimal = Decimal(f"{whole}.{digits[last + 1 :]}")
    if signs == "," and re.fullmatch(r"[1-9]\d{0,2},\d{3}", digits):
        return (joined, as_decimal)
    return (as_decimal,)


def _with_unit(text: str, start: int, end: int, readings: tuple[Decimal, ...]) -> WrittenNumber:
    before = re.search(r"(?:[$€₸]|\b(?:USD|EUR|KZT|KGS|RUB))\s*$", text[:start]) is not None
    power: int | None = None
    kind = ""
    stop = end
    if unit := _UNIT.match(text, end):
        stop = unit.end()
        name = unit.lastgroup or ""
        kind = name if name in ("points", "percent") else ""
        power = None if kind else int(name[1:])
    elif before and (short := re.match(r"([kmb])\b", text[end:], re.IGNORECASE)):
        power, stop = _SHORT[short[1].casefold()], end + 1
    money = before or _CURRENCY.match(text, stop) is not None
    return WrittenNumber(text[start:stop], readings, power, kind, money)
