"""Sentences that say something else: told apart from those that only moved in their list."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_NUMBERED = re.compile(r"(.*)\.[0-9]+")
# Below this likeness a sentence is another one, not the same said anew.
_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class SentenceChange:
    """A sentence that is not as it was: `old` is empty for one that is new, `new` for one that is gone.

    `where` is the sentence's place: `government.bottom_line`, or the list it stands in.
    """

    where: str
    old: str
    new: str


def sentence_changes(
    old: Mapping[str, Mapping[str, str]], new: Mapping[str, Mapping[str, str]], language: str
) -> tuple[SentenceChange, ...]:
    """Return the sentences that differ in a language, place by place in the order of the new brief."""
    before, after = _by_place(old, language), _by_place(new, language)
    found: list[SentenceChange] = []
    for where in dict.fromkeys([*after, *before]):
        found.extend(_changes(where, before.get(where, ()), after.get(where, ())))
    return tuple(found)


def _by_place(sentences: Mapping[str, Mapping[str, str]], language: str) -> dict[str, tuple[str, ...]]:
    """Return the sentences of each place; those of a list together, in order."""
    found: dict[str, list[tuple[int, str]]] = {}
    for name, texts in sentences.items():
        if language not in texts:
            continue
        numbered = _NUMBERED.fullmatch(name)
        # A band's figure is numbered in the middle of its name and stays a place of its own.
        where = numbered[1] if numbered else name
        number = int(name.rpartition(".")[2]) if numbered else 0
        found.setdefault(where, []).append((number, texts[language]))
    return {where: tuple(text for _, text in sorted(rows)) for where, rows in found.items()}


def _changes(where: str, old: tuple[str, ...], new: tuple[str, ...]) -> Iterable[SentenceChange]:
    kept = Counter(old) & Counter(new)
    gone, come = _without(old, kept), _without(new, kept)
    if len(gone) == len(come) == 1 and len(old) == len(new) == 1:
        yield SentenceChange(where, gone[0], come[0])
        return
    for text in come:
        match = _likest(text, gone)
        if match:
            gone.remove(match)
        yield SentenceChange(where, match, text)
    for text in gone:
        yield SentenceChange(where, text, "")


def _without(texts: tuple[str, ...], kept: Counter[str]) -> list[str]:
    left, rest = Counter(kept), []
    for text in texts:
        if left[text] > 0:
            left[text] -= 1
        else:
            rest.append(text)
    return rest


def _likest(text: str, others: list[str]) -> str:
    """Return the text most like one, empty where none is alike enough."""
    likeness = {other: difflib.SequenceMatcher(None, other.split(), text.split()).ratio() for other in others}
    best = max(likeness, key=lambda other: (likeness[other], -others.index(other)), default="")
    return best if best and likeness[best] >= _ALIKE else ""
