"""What an audit finds, and what it counts as checked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not hold.

    `kind` is one of `number`, `control`, `binding`, `changed`, `quote`, `cell`, `chart`, `fact`,
    `source`, `file` and `refreshed`. `place` says where in the file, as a person would look for it;
    `words` are the words that stand there, shortened.
    """

    kind: str
    file: str
    place: str
    what: str
    remedy: str
    words: str = ""

    def __str__(self) -> str:
        quoted = f"\n    {self.words}" if self.words else ""
        place = f", {self.place}" if self.place else ""
        return f"{self.file}{place}: {self.what}. {self.remedy}.{quoted}"


@dataclass(slots=True)
class Account:
    """What an audit finds while it walks: findings, how much was checked, what was not, and which
    workbooks were refreshed since they were built."""

    findings: list[Finding] = field(default_factory=list)
    checked: Counter[str] = field(default_factory=Counter)
    not_checked: list[str] = field(default_factory=list)
    refreshed: list[str] = field(default_factory=list)

    def add(self, kind: str, file: str, place: str, what: str, remedy: str, words: str = "") -> None:
        """Note a finding, the same one only once."""
        finding = Finding(kind, file, place, what, remedy, shortened(words))
        if finding not in self.findings:
            self.findings.append(finding)


def shortened(words: str, length: int = 160) -> str:
    """Return words on one line, cut at a blank where they are longer than `length` signs."""
    line = " ".join(words.split())
    return line if len(line) <= length else line[: line.rfind(" ", 0, length)] + " …"
