"""What is wrong with an input, said so that an analyst can mend it."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from builder.register.said import sentence, several

LONGEST = 2_000
_LONGEST_WORD = 200  # no known word is so long, and likeness takes time that grows with the square
_SPACES = "\u00a0\u202f\u2009"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong: where, what, and what to do.

    `row` is counted as a person counts, header = 1; 0 where the whole file or sheet is meant.
    """

    file: str
    sheet: str
    row: int
    column: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return self.told(str)

    @property
    def said(self) -> str:
        """Return the problem as one sentence, to be told in another language later."""
        whole = sentence("{place}: {what}.", place=several((self.file, *self._within)), what=self.what)
        return printable(
            sentence("{whole} {remedy}", whole=whole, remedy=self.remedy) if self.remedy else whole
        )

    @property
    def why(self) -> str:
        """Return the problem as one sentence without its file, for a sentence that names the file."""
        what = self.what
        if self._within:
            what = sentence("{place}: {what}", place=several(self._within), what=what)
        if self.remedy:
            what = sentence("{what}. {remedy}", what=what, remedy=self.remedy)
        return printable(what)

    def told(self, say: Callable[[str], str]) -> str:
        """Return the problem as one line, each of its sentences said by `say`."""
        place = ", ".join((self.file, *map(say, self._within)))
        return printable(f"{place}: {say(self.what)}. {say(self.remedy)}".rstrip())

    @property
    def _within(self) -> tuple[str, ...]:
        """Return the place within the file, each part as a sentence."""
        return (
            *([sentence("sheet {sheet}", sheet=self.sheet)] if self.sheet else ()),
            *([sentence("row {row}", row=self.row)] if self.row else ()),
            *([self._cell] if self.column else ()),
        )

    @property
    def _cell(self) -> str:
        """Return what the place is called: a file of settings has keys, a table has columns."""
        if self.file.endswith(".toml"):
            return sentence("key {key}", key=self.column)
        return sentence("column {column}", column=self.column)


def printable(text: str) -> str:
    """Return the text without what would steer a terminal or a letter, and not longer than a person reads.

    A sentence that needs no such change stays one that can be told in another language.
    """
    if len(text) > LONGEST:
        text = f"{text[: LONGEST // 2]} […] {text[-LONGEST // 2 :]}"
    if text.isprintable():
        return text
    made = "".join(
        sign if sign.isprintable() or sign in _SPACES else sign.encode("unicode_escape").decode()
        for sign in text
    )
    return text if made == text else made


class Problems:
    """A list of problems that grows while an input is read."""

    def __init__(self) -> None:
        self._found: list[Problem] = []

    def add(
        self, file: str, what: str, remedy: str = "", *, sheet: str = "", row: int = 0, column: str = ""
    ) -> None:
        """Note one problem."""
        self._found.append(
            Problem(file, sheet, row, column, what.rstrip(".") if what.endswith(".") else what, remedy)
        )

    def extend(self, problems: Iterable[Problem]) -> None:
        """Note problems found elsewhere."""
        self._found.extend(problems)

    def __iter__(self) -> Iterator[Problem]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def raise_if_any(self) -> None:
        """Raise InputRefused with everything found, or return."""
        if self._found:
            raise InputRefused(self._found)


class InputRefused(Exception):
    """An input was refused; `problems` lists everything that is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __reduce__(self) -> tuple[type[InputRefused], tuple[tuple[Problem, ...]]]:
        """Let it be raised again in another process."""
        return type(self), (self.problems,)


def nearest(word: str, known: Iterable[str]) -> str:
    """Return `Did you mean “…”?` for the nearest known word, or an empty string."""
    if len(word) > _LONGEST_WORD:
        return ""
    folded = {item.casefold(): item for item in known}
    match = difflib.get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return sentence("Did you mean “{word}”?", word=folded[match[0]]) if match else ""
