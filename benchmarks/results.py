"""What came out of the races: medians, ratios with their spread, and RESULTS.md."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from os import cpu_count
from statistics import median

from benchmarks.race import OURS, Laps, Race, Time

# Goals of the design that no race can be run for, and why.
NOT_THERE = (
    (3, "the memo against docxtemplater", "a peer outside Python; it is not installed here"),
    (4, "a data sheet of a million rows", "the product writes none yet"),
    (6, "one country pair out of 20 million rows", "there is no trade store yet"),
    (7, "a batch of countries, with one worker and two", "there is no batch yet; one brief is raced above"),
)


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times longer a peer takes: the median over the rounds, the least and the most."""

    middle: float
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Line:
    """One peer's line of the table."""

    race: Race
    peer: str
    ours: Time
    theirs: Time
    wall: Ratio
    cpu: Ratio
    goal: float | None

    @property
    def verdict(self) -> str:
        """Return whether the goal is met; by the clock and by the processor both, or neither is claimed."""
        if self.goal is None:
            return ""
        held = (self.wall.middle >= self.goal, self.cpu.middle >= self.goal)
        return "met" if all(held) else "not met" if not any(held) else "near"


def lines(race: Race, laps: Laps) -> tuple[Line, ...]:
    """Return a line for each peer of a race."""
    return tuple(
        Line(
            race,
            peer.name,
            _middle(laps[OURS]),
            _middle(laps[peer.name]),
            ratio([one.wall for one in laps[OURS]], [one.wall for one in laps[peer.name]]),
            ratio([one.cpu for one in laps[OURS]], [one.cpu for one in laps[peer.name]]),
            peer.goal,
        )
        for peer in race.peers
    )


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> Ratio:
    """Return theirs through ours, round by round: what else the machine did in a round slowed both."""
    found = [their / our for our, their in zip(ours, theirs, strict=True)]
    return Ratio(median(found), min(found), max(found))


def _middle(times: Sequence[Time]) -> Time:
    return Time(median(one.wall for one in times), median(one.cpu for one in times))


def seconds(value: float) -> str:
    """Return a time with two or three digits that count: `1.7 ms`, `134 ms`, `9.2 s`."""
    if value < 0.0995:
        return f"{value * 1000:.1f} ms"
    return f"{value * 1000:.0f} ms" if value < 0.9995 else f"{value:.1f} s"


def times(value: float) -> str:
    """Return a ratio: `0.45x`, `3.1x`, `26x`."""
    return f"{value:.2f}x" if value < 0.995 else f"{value:.1f}x" if value < 9.95 else f"{value:.0f}x"


def table(found: Iterable[Line]) -> str:
    """Return the lines as a table in Markdown."""
    head = ("Goal", "Work", "Peer", "Ours", "Peer's", "Ratio", "by CPU", "Wanted", "")
    rows = [
        (
            str(line.race.goal),
            line.race.work,
            line.peer,
            seconds(line.ours.wall),
            seconds(line.theirs.wall),
            f"**{times(line.wall.middle)}** ({times(line.wall.least)}–{times(line.wall.most)})",
            times(line.cpu.middle),
            "" if line.goal is None else f"{line.goal:g}x",
            line.verdict,
        )
        for line in found
    ]
    marks = ("---:", "---", "---", "---:", "---:", "---:", "---:", "---:", "---")
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, marks, *rows)) + "\n"


def page(found: Sequence[Line], rounds: int, day: date, versions: str) -> str:
    """Return RESULTS.md."""
    races = list({id(line.race): line.race for line in found}.values())
    same = [f"- **{race.work}.** Equal: {race.same}. {race.aside}".rstrip() for race in races]
    missing = [f"- Goal {goal}, {what}: {why}." for goal, what, why in NOT_THERE]
    return f"""# How fast TradeBrief is

Written by `make bench` on {day:%-d %B %Y}: {machine()}. Each side did the same work {rounds} times (whole
briefs and PDF copies 3 times), in turns; times and ratios are medians, in brackets the least and the greatest
ratio of one round. A ratio above 1 means that TradeBrief is faster. “Wanted” is the goal that was set before;
“met” needs both ratios, by the clock and by the processor's time, “near” has one of them.

The machine had other work to do at the same time: ratios move by a third from run to run, and gaps under 1.3x
say nothing. Times alone say nothing about any other machine.

{table(found)}
## What was found equal, and what the sides do beside it

{chr(10).join(same)}

## Not measured

{chr(10).join(missing)}

Peers: {versions}.
"""


def machine() -> str:
    """Return what the times depend on, in general terms."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{cpu_count()} cores, {platform.system()}, {python}"
