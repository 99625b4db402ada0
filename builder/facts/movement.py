"""A figure and its change, the flows of one period, and their years: the shapes of trade itself."""

from __future__ import annotations

from dataclasses import dataclass

from builder.facts.fact import Fact
from builder.register.period import Period

LONGEST = 10


@dataclass(frozen=True, slots=True)
class Movement:
    """A figure, the same a year before, and its two changes.

    `change` is in the unit of `value`, `growth` in percent.
    """

    value: Fact
    base: Fact
    change: Fact
    growth: Fact


@dataclass(frozen=True, slots=True)
class Flows:
    """One reporter's trade with one partner in one period, against the same period a year before.

    Contributions to the growth of turnover are in points. `claimed` is true where the figures
    are what an official said and no table is held.
    """

    reporter: str
    partner: str
    period: Period
    turnover: Movement
    exports: Movement
    imports: Movement
    balance: Movement
    exports_contribution: Fact
    imports_contribution: Fact
    claimed: bool = False

    @property
    def held(self) -> bool:
        """Return whether any of its figures is held."""
        moves = (self.turnover, self.exports, self.imports)
        return any(not fact.missing for move in moves for fact in (move.value, move.growth))


@dataclass(frozen=True, slots=True)
class Trend:
    """A reporter's trade with the partner year by year, oldest first, at most ten years that are held.

    `average_growth` is the compound growth of turnover per year over `years` steps, in percent. Of the
    years `in_part` only exports or only imports are held: they have no turnover.
    """

    reporter: str
    partner: str
    years: tuple[Flows, ...]
    average_growth: Fact
    in_part: tuple[Flows, ...] = ()

    @property
    def every_year(self) -> tuple[Flows, ...]:
        """Return the years and the latest of those in part, as many as are shown at most, oldest first."""
        room = LONGEST - len(self.years)
        in_part = self.in_part[-room:] if room else ()
        return tuple(sorted((*self.years, *in_part), key=lambda flows: flows.period))
