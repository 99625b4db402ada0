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

# Reading a workbook, and writing into it: what is done to it, before and after the computing.
READ, WRITE = ("read", "reading the book"), ("write", "writing what changed")
MARK = ("mark", "marking the cells")


class Steps:
    """Counts the steps of one piece of work and hands each on; `total` is 0 until it is known.

    Where another process goes on with the work, `taken` are the steps before.
    """

    def __init__(self, progress: Progress, total: int = 0, taken: int = 0) -> None:
        self._progress = progress
        self.taken = taken
        self.total = total

    def take(self, key: str, words: str, language: str = "") -> None:
        """Begin the next step."""
        self.taken += 1
        self._progress(Step(key, words, language, self.taken if self.total else 0, self.total))

    def taken_on(self, step: Step) -> None:
        """Hand a step on that another process took of the same work."""
        self.taken = step.number
        self._progress(step)
