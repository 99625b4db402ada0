"""The ribbon's words: one list, a row for each control and part, a column for each language."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files

from builder.addin.speech import ENGLISH, LANGUAGES
from builder.register.columns import CURRENCIES
from builder.wording.book import book_words
from builder.wording.messages import formatted, message_ids
from builder.wording.written import languages

# What the formulas and the picker read of a built report, as its template heads it.
_READ = (
    *("Reporter", "Partner", "Flow", "First day", "Last day", "Commodity", "Value", "Status", "Source"),
    *("Published", "ID"),
)


@dataclass(frozen=True, slots=True)
class Word:
    """What a part of a control says (`label`, `screentip`, `item:government` …), in each of LANGUAGES."""

    control: str
    part: str
    texts: tuple[str, ...]


def read_words(offered: Iterable[tuple[str, str]] = ()) -> tuple[Word, ...]:
    """Return the ribbon's words, with an item of the drop-down `language` for each code and own name offered.

    Raises ValueError where a row lacks a language or a control and part stand twice.
    """
    text = files("builder.addin").joinpath("ribbon", "words.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(text.splitlines(), strict=True))
    words = [Word(row[0], row[1], tuple(row[2:])) for row in rows[1:]]
    words += [
        Word("language", f"item:{code}", tuple(own_name for _ in LANGUAGES)) for code, own_name in offered
    ]
    for number, word in enumerate(words, 2):
        if len(word.texts) != len(LANGUAGES) or not all((word.control, word.part, *word.texts)):
            raise ValueError(f"words.csv, row {number}: {word.control} {word.part} lacks a language")
    keys = [(word.control, word.part) for word in words]
    twice = sorted({key for key in keys if keys.count(key) > 1})
    if twice:
        raise ValueError(f"words.csv says twice: {twice}")
    return tuple(words)


def names() -> tuple[tuple[str, ...], ...]:
    """Return what codes stand for, as the lists of the picker show it: kind, code, and a name a language."""
    countries = files("builder.register").joinpath("data", "countries.csv").read_text(encoding="utf-8")
    rows = [
        ("country", row["code"], *(row[language] for language in LANGUAGES))
        for row in csv.DictReader(countries.splitlines())
    ]
    return (*rows, *(("product", code, *texts) for code, texts in _chapters()))


def headings() -> tuple[tuple[str, str], ...]:
    """Return by which names (`first_day`) the headings of built reports in other languages are known.

    A heading of money in millions is known by its currency: `usd_million`.
    """
    found: dict[str, str] = {}
    for language in languages():
        if language != ENGLISH:
            for currency in CURRENCIES:
                words = book_words(language, currency)
                for name in (*_READ, f"{currency} million"):
                    found[words[name]] = name.replace(" ", "_").lower()
    return tuple(found.items())


def _chapters() -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield the codes and short titles of the chapters of the Harmonized System; English where it must be."""
    for number in range(1, 98):
        message = f"hs-chapter-{number:02}"
        if message in message_ids(ENGLISH):
            held = [language if _has(language, message) else ENGLISH for language in LANGUAGES]
            yield f"{number:02}", tuple(formatted(language, message, {}) for language in held)


def _has(language: str, message: str) -> bool:
    return language in languages() and message in message_ids(language)
