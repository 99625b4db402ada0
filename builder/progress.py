"""`Step`: what long work is doing now, for whoever shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its key (`register`, `charts`, `government` …), its words in English, the language of the
    document it makes (empty: none), and which it is of how many (0 where that is not known).
    """

    key: str
    words: str
    language: str = ""
    number: int = 0
    total: int = 0

    def __str__(self) -> str:
        return self.words


Progress = Callable[[Step], None]


class Steps:
    """Counts the steps of one piece of work and hands each on; `total` is set when it is known."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._number = 0
        self.total = 0

    def take(self, key: str, words: str, language: str = "") -> None:
        """Begin the next step."""
        self._number += 1
        self._progress(Step(key, words, language, self._number if self.total else 0, self.total))
