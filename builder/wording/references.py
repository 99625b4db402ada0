"""Reference marks: “[1, 4]”. Numbers belong to the register, so every document of a build uses the same."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from builder.facts.fact import Fact
from builder.register.origin import Source
from builder.wording.spans import Span

NO_BREAK = "\u00a0"
STAND_IN = "†"
_UNBROKEN = 3
_RUN = re.compile(r"(\d+)(?:–(\d+))?")


class References:
    """Numbers the sources in the order of the register.

    A source that stands in for an edition not held carries a dagger wherever it is cited.
    """

    def __init__(self, sources: Sequence[Source], stand_ins: Collection[str] = ()) -> None:
        self._stand_ins = frozenset(stand_ins)
        self._numbers = {source.id: number for number, source in enumerate(sources, start=1)}
        self._sources = tuple(sources)

    def number(self, source_id: str) -> int:
        """Return a source's number; raises KeyError for one that the register lacks."""
        return self._numbers[source_id]

    def mark(self, source_ids: Iterable[str]) -> Span:
        """Return the mark of the sources in rising order, e.g. “[1, 4]”; an empty one for none."""
        wanted = {source for source in source_ids if source in self._numbers}
        plain = _runs(sorted(self._numbers[source] for source in wanted - self._stand_ins))
        later = _runs(sorted(self._numbers[source] for source in wanted & self._stand_ins))
        every = [*plain, *(f"{run}{STAND_IN}" for run in later)]
        # A long mark may break between its numbers: in a narrow column it would break within one.
        text = (f",{NO_BREAK}" if len(every) <= _UNBROKEN else ", ").join(every)
        return Span(f"[{text}]" if text else "", look="mark")

    def mark_facts(self, *facts: Fact) -> Span:
        """Return the mark of all sources the facts come from."""
        return self.mark(citation.source for fact in facts for citation in fact.sources)

    def sources(self, numbers: Collection[int]) -> tuple[tuple[int, Source], ...]:
        """Return the sources of these numbers, in rising order."""
        return tuple(
            (self._numbers[row.id], row) for row in self._sources if self._numbers[row.id] in numbers
        )


def numbers_in(mark: str) -> frozenset[int]:
    """Return the numbers that a mark names: those of “[1, 22–24]” are 1, 22, 23 and 24."""
    found: set[int] = set()
    for first, last in _RUN.findall(mark):
        found.update(range(int(first), int(last or first) + 1))
    return frozenset(found)


def runs(numbers: Sequence[int]) -> str:
    """Return rising numbers as a mark has them between its brackets: “1, 22–25”."""
    return f",{NO_BREAK}".join(_runs(numbers))


def _runs(numbers: Sequence[int]) -> list[str]:
    """Return rising numbers with three or more that follow one another as a range: “22–25”."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [
        text
        for run in runs
        for text in ([f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(number) for number in run])
    ]
