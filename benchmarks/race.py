"""A race: two or more ways to do the same work, timed turn by turn in one run."""

from __future__ import annotations

import gc
import math
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

# A turn lasts at least so long: short work is done several times in it.
SHORTEST_TURN_SECONDS = 0.1


class Unequal(Exception):
    """Two sides of a race did not make the same; the message says where they differ."""


@dataclass(frozen=True, slots=True)
class Peer:
    """Another way to do the work; `goal` is how many times faster we want to be, None where none is set."""

    name: str
    run: Callable[[], object]
    goal: float | None = None


@dataclass(frozen=True, slots=True)
class Race:
    """Work to be timed. `goal` numbers it; `same` says what was compared and found equal before the start.

    `aside` says what the two sides do beyond the common work, so that nobody reads too much into a ratio.
    `most_rounds` bounds the rounds where a turn takes long.
    """

    goal: int
    work: str
    ours: Callable[[], object]
    peers: tuple[Peer, ...]
    same: str
    aside: str = ""
    most_rounds: int = 99


@dataclass(frozen=True, slots=True)
class Time:
    """Seconds for one piece of work: by the clock, and by the processor, child processes included."""

    wall: float
    cpu: float


Laps = Mapping[str, tuple[Time, ...]]
"""The times of each side by its name, ours under OURS, one for each round and in the order of the rounds."""

OURS = "TradeBrief"


def run(race: Race, rounds: int, shortest: float = SHORTEST_TURN_SECONDS) -> Laps:
    """Run each side up to `rounds` times, the sides in turn and each round in the other direction.

    A turn repeats its work until it lasts `shortest` seconds. An untimed turn comes first: what a process
    does only once, as loading a library, is measured where it is the subject, in processes of their own.
    """
    sides: dict[str, Callable[[], object]] = {OURS: race.ours}
    sides |= {peer.name: peer.run for peer in race.peers}
    times = {name: _enough(work, shortest) for name, work in sides.items()}
    laps: dict[str, list[Time]] = {name: [] for name in sides}
    for number in range(min(rounds, race.most_rounds)):
        names = list(sides) if number % 2 == 0 else list(reversed(sides))
        for name in names:
            laps[name].append(timed(sides[name], times[name]))
    return {name: tuple(found) for name, found in laps.items()}


def timed(work: Callable[[], object], times: int = 1) -> Time:
    """Return the time that the work takes, on average over so many times."""
    gc.collect()
    wall, cpu = time.perf_counter(), _cpu()
    for _ in range(times):
        work()
    return Time((time.perf_counter() - wall) / times, (_cpu() - cpu) / times)


def _enough(work: Callable[[], object], shortest: float) -> int:
    """Return how often short work has to be done in a turn; it is done once here, to warm up."""
    work()
    once = timed(work).wall
    return max(1, math.ceil(shortest / max(once, 1e-6)))


def _cpu() -> float:
    """Return the processor's seconds of this process and of the children that it has waited for."""
    if sys.platform == "win32":
        return time.process_time()
    import resource

    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)
