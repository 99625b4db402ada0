"""What may stand in a document without being a fact: dates, marks of sources, words of the register, quotes.

A template adds to it in its own properties (File › Info › Properties › Advanced › Custom in Word): a
property whose name begins with “plain:” names words that may stay as they are, its value the reason. In
the name `#` stands for a whole number: “plain: Table #” with the value “numbering of our tables”.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from builder.package.namespaces import CUSTOM_PROPERTIES, CUSTOM_PROPERTIES_PART, VT
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import XmlRefused, parse
from builder.publish.audit.numerals import counting_words, has_numeral
from builder.publish.built import Built
from builder.publish.manifest import ManifestFile
from builder.register.quotes import normalized
from builder.wording.periods import month_words

_YEAR = r"(?:19|20)\d\d"
_NUMBER = r"[0-9]{1,4}"
_MARK = re.compile(rf"\[({_NUMBER}(?:–{_NUMBER})?†?(?:,\s*{_NUMBER}(?:–{_NUMBER})?†?)*)\]")
_QUOTED = re.compile(r"“([^“”]+)”|«([^«»]+)»")
# What makes four digits an amount and no year, and a number in brackets no mark of a source.
_SIGN_BEFORE = re.compile(r"(?:[$€£₸¥₽±+−×<>=≤≥≈~#№]|(?<!\d)-)\s?$")
_SIGN_AFTER = re.compile(r"\s?[%‰°×]")
_SHORTEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a text that needs no fact, and why: `date`, `mark`, `words`, `quote`, `plain`, `hash`."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Allowance:
    """Words a template lets stay plain, and why."""

    words: str
    reason: str

    def pattern(self) -> re.Pattern[str]:
        """Return what finds the words, any whole number where they have `#`."""
        pieces = (r"\d+".join(re.escape(part) for part in word.split("#")) for word in self.words.split())
        words = r"\s+".join(pieces)
        return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def is_allowance(name: str) -> bool:
    """Return whether a property of that name lets words stay plain."""
    return name.partition(":")[0].strip().casefold() == "plain"


def allowances(package: Package) -> tuple[Allowance, ...]:
    """Return the words that a file's own properties let stay plain; without a reason none may."""
    found = []
    for part in Relationships.of(package).parts(CUSTOM_PROPERTIES_PART):
        try:
            root = parse(package[part])
        except (KeyError, XmlRefused):
            continue
        for node in root.iterchildren(f"{{{CUSTOM_PROPERTIES}}}property"):
            words = node.get("name", "").partition(":")[2].strip()
            reason = (node.findtext(f"{{{VT}}}lpwstr") or "").strip()
            # `#` alone would let every number stay.
            if is_allowance(node.get("name", "")) and reason and any(sign.isalpha() for sign in words):
                found.append(Allowance(words, reason))
    return tuple(found)


def allowed_in(package: Package, row: ManifestFile) -> tuple[Allowance, ...]:
    """Return the words that may stay plain in a file: those of its build, whatever its properties say now."""
    if row.plain is None:
        return allowances(package)
    return tuple(Allowance(words, "") for words in row.plain)


class Explainer:
    """Tells which numbers of a text need no fact, by a manifest, a language and a list of allowances."""

    def __init__(self, built: Built, language: str, allowed: Iterable[Allowance] = ()) -> None:
        cited = (said for shown in built.facts.values() for said in shown.fact.sources)
        quotes = [*built.words.get("quote", ()), *(said.quote for said in cited if said.quote)]
        self._know(built.words.get("text", ()), quotes, language, allowed)
        self._references = frozenset(map(str, built.numbers.values()))
        self._hash = built.register_sha256

    @classmethod
    def of_words(
        cls, texts: Iterable[str], quotes: Iterable[str], language: str, allowed: Iterable[Allowance] = ()
    ) -> Explainer:
        """Return one that knows the texts and quotes of a register alone, before anything is built."""
        made = cls.__new__(cls)
        made._know(tuple(texts), quotes, language, allowed)
        made._references, made._hash = frozenset(), ""
        return made

    def _know(
        self, texts: Sequence[str], quotes: Iterable[str], language: str, allowed: Iterable[Allowance]
    ) -> None:
        self._language = language
        self._words = tuple(word for word in texts if _worth(word, language))
        self._quotes = tuple(normalized(text).casefold() for text in dict.fromkeys([*quotes, *texts]))
        self._allowed = tuple(item.pattern() for item in allowed)

    def regions(self, text: str) -> Iterator[Region]:
        """Yield the stretches of a text whose numbers are explained."""
        for match in _dates(self._language).finditer(text):
            if not _is_amount(text, match, self._language):
                yield Region(match.start(), match.end(), "date")
        for match in _MARK.finditer(text):
            known = all(number in self._references for number in _numbers(match[1]))
            if known and not _is_amount(text, match, self._language):
                yield Region(match.start(), match.end(), "mark")
        for pattern in self._allowed:
            for match in pattern.finditer(text):
                yield Region(match.start(), match.end(), "plain")
        for words in self._words:
            # A sentence begins with a capital, and words of the register go on in it with a small letter.
            # Inside other words in quotation marks its own are the inner ones.
            for whole in {words, words.replace("«", "„").replace("»", "“")}:
                for said in {whole, whole[0].lower() + whole[1:], whole[0].upper() + whole[1:]}:
                    for start in _places(said, text):
                        yield Region(start, start + len(said), "words")
        for start, end, said in quoted(text):
            # A figure alone between quotation marks stands in some quote nearly always: no words, no quote.
            if any(sign.isalpha() for sign in said) and self.is_quote(said):
                yield Region(start, end, "quote")
        for match in re.finditer(r"\b[0-9a-f]{8,64}\b", text):
            if self._hash.startswith(match[0]):
                yield Region(match.start(), match.end(), "hash")

    def is_quote(self, words: str) -> bool:
        """Return whether words stand, letter for letter, in a quote or a title that the register holds."""
        wanted = normalized(words).casefold().rstrip(".,;")
        return any(next(_places(wanted, quote), -1) >= 0 for quote in self._quotes) if wanted else True


def quoted(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what stands between quotation marks: where, and the words."""
    for match in _QUOTED.finditer(text):
        yield match.start(), match.end(), match[1] or match[2]


def _worth(word: str, language: str) -> bool:
    long = len(word) >= _SHORTEST_WORDS and any(sign.isalpha() for sign in word)
    return long and has_numeral(word, language)


def _places(words: str, text: str) -> Iterator[int]:
    """Yield where words stand in a text, not as a part of a longer word or number."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (before.isalnum() and words[0].isalnum()) and not (after.isalnum() and words[-1].isalnum()):
            yield start
        start = text.find(words, start + 1)


def _numbers(mark: str) -> Iterator[str]:
    for first, last in re.findall(r"([0-9]+)(?:–([0-9]+))?", mark):
        yield from map(str, range(int(first), int(last or first) + 1))


def _is_amount(text: str, match: re.Match[str], language: str) -> bool:
    """Return whether the words around four digits, or around a number in brackets, make it an amount."""
    head = text[max(match.start() - 40, 0) : match.start()]
    if _SIGN_BEFORE.search(head) or _SIGN_AFTER.match(text, match.end()):
        return True
    if _before(language, "amount-before").search(head) or _after(language, "amount-after").match(
        text, match.end()
    ):
        return True
    is_time = _before(language, "time-before").search(head)
    return not is_time and _after(language, "counted").match(text, match.end()) is not None


@cache
def _before(language: str, name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_either(language, name)})\s$", re.IGNORECASE)


@cache
def _after(language: str, name: str) -> re.Pattern[str]:
    return re.compile(rf"[\s-]?(?:{_either(language, name)})(?!\w)", re.IGNORECASE)


def _either(language: str, name: str) -> str:
    return "|".join(r"\s".join(map(re.escape, word.split())) for word in counting_words(language, name))


@cache
def _dates(language: str) -> re.Pattern[str]:
    named = "|".join(re.escape(name) for name in sorted(month_words(language), key=len, reverse=True))
    gap = r"[\s\u00a0]"
    day = r"(?:[1-9]|[12]\d|3[01])"
    days = rf"{day}(?:{gap}?[–-]{gap}?{day})?(?:{gap}|-)(?:{named})\b\.?"
    month_digits, day_digits = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
    iso_day = rf"{_YEAR}-{month_digits}(?:-{day_digits})?"
    # 24.09.2023 and 24/09/2023, as people type them, and the span of two years 2022/23.
    typed = rf"{day_digits}([./]){month_digits}\1{_YEAR}|{_YEAR}/\d\d"
    iso = rf"{iso_day}(?:/{iso_day})?|{_YEAR}-?[QS][1-4]|{typed}"
    quarter = r"\bQ[1-4]\b"
    return re.compile(
        rf"(?<![\w.,])(?:{iso})(?![\w])|(?<![\w.,]){days}|{quarter}"
        rf"|(?<![\w.,]){_YEAR}s?(?![\w%]|[.,\u00a0\u202f]\d)(?!{gap}\d{{3}}\b)",
    )
