"""The ribbon's words: one list, a row for each control and part, a column for each language."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files

from builder.addin.speech import LANGUAGES


@dataclass(frozen=True, slots=True)
class Word:
    """What a part of a control says (`label`, `screentip`, `item:government` …), in each of LANGUAGES."""

    control: str
    part: str
    texts: tuple[str, ...]


def read_words(languages: Iterable[tuple[str, str]] = ()) -> tuple[Word, ...]:
    """Return the ribbon's words, with an item of the drop-down `language` for each code and own name given.

    Raises ValueError where a row lacks a language or a control and part stand twice.
    """
    text = files("builder.addin").joinpath("ribbon", "words.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(text.splitlines(), strict=True))
    words = [Word(row[0], row[1], tuple(row[2:])) for row in rows[1:]]
    words += [
        Word("language", f"item:{code}", tuple(own_name for _ in LANGUAGES)) for code, own_name in languages
    ]
    for number, word in enumerate(words, 2):
        if len(word.texts) != len(LANGUAGES) or not all((word.control, word.part, *word.texts)):
            raise ValueError(f"words.csv, row {number}: {word.control} {word.part} lacks a language")
    keys = [(word.control, word.part) for word in words]
    twice = sorted({key for key in keys if keys.count(key) > 1})
    if twice:
        raise ValueError(f"words.csv says twice: {twice}")
    return tuple(words)
