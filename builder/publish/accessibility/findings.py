"""What the check finds: the file, the place, the rule that is broken, what is wrong and the remedy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from builder.publish.accessibility.rules import REMEDIES, Rule
from builder.register.said import sentence

_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault; `place` is such as `Summary!B7` or `table 2, row 1`, empty where the whole file is meant."""

    file: str
    place: str
    rule: Rule
    what: str

    @property
    def remedy(self) -> str:
        """Return what to do about it."""
        return REMEDIES[self.rule]

    def __str__(self) -> str:
        return self.told(str)

    def told(self, say: Callable[[str], str]) -> str:
        """Return the finding as printed, each of its sentences said by `say`; rules keep their names."""
        place = f" [{say(self.place)}]" if self.place else ""
        return f"{self.file}{place}: {say(self.what)}: {say(self.remedy)} ({self.rule})"


class Findings:
    """Collects the findings on one file, the same one only once."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: dict[Finding, None] = {}

    def add(self, rule: Rule, place: str, what: str) -> None:
        """Note one fault."""
        self._found[Finding(self._file, place, rule, what)] = None

    def all(self) -> tuple[Finding, ...]:
        """Return what was found, in the order of the walk."""
        return tuple(self._found)


def within(place: str, what: str) -> str:
    """Return where something stands, `what` within a part of the file, or `what` alone."""
    return sentence("{place}, {what}", place=place, what=what) if place else what


def shortened(text: str) -> str:
    """Return the beginning of a text, to name a place by."""
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
