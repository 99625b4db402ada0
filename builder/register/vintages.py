"""What was known on the as-of date: rows that exist by then, and the edition current for each figure.

An edition is everything one source prints. For each series, reporter, flow, period and
classification the latest edition published by the as-of date is current. Where none is held, the
earliest later edition may stand in for periods that ended at least its `lag_days` before the as-of
date; `strict` leaves those out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from builder.register.origin import Source
from builder.register.period import Period
from builder.register.rows import (
    Agreement,
    Claim,
    Commitment,
    Event,
    Person,
    Position,
    Promise,
    Register,
    Target,
    Trade,
)

Cited = TypeVar("Cited", Claim, Agreement, Commitment, Promise, Target, Position, Person, Event)
EditionKey = tuple[str, str, str, Period, str]


@dataclass(frozen=True, slots=True)
class Vintage:
    """A register as it stood on `as_of`.

    `register` holds the rows whose source exists by then; its `trade` keeps every edition known.
    `data` are the trade rows current that day, stand-ins among them; `stand_ins` their source ids.
    """

    as_of: date
    register: Register
    data: tuple[Trade, ...]
    stand_ins: frozenset[str]


def vintage(register: Register, as_of: date, *, strict: bool = False) -> Vintage:
    """Return what the register knew on `as_of`."""
    sources = {source.id: source for source in register.sources}
    known = {source.id for source in register.sources if source.known_from <= as_of}
    data, stand_ins = _current(register.trade, sources, known, as_of, strict)
    seen = replace(
        register,
        trade=tuple(row for row in register.trade if row.source in known),
        claims=_existing(register.claims, known),
        agreements=_existing(register.agreements, known),
        commitments=_existing(register.commitments, known),
        promises=_existing(register.promises, known),
        targets=_existing(register.targets, known),
        positions=_existing(register.positions, known),
        people=_existing(register.people, known),
        events=_existing(register.events, known),
        sources=tuple(row for row in register.sources if row.id in known | stand_ins),
    )
    return Vintage(as_of, seen, data, stand_ins)


def latest_publication(register: Register) -> date | None:
    """Return the latest publication date in the register, the as-of date where none is given."""
    days = [source.published_to for source in register.sources if source.published_to]
    return max(days, default=None)


def _existing(rows: tuple[Cited, ...], known: set[str]) -> tuple[Cited, ...]:
    return tuple(row for row in rows if row.source in known)


def _current(
    trade: Iterable[Trade], sources: dict[str, Source], known: set[str], as_of: date, strict: bool
) -> tuple[tuple[Trade, ...], frozenset[str]]:
    editions: dict[EditionKey, dict[str, list[Trade]]] = defaultdict(lambda: defaultdict(list))
    for row in trade:
        series = sources[row.source].series or row.source
        editions[series, row.reporter, row.flow, row.period, row.classification][row.source].append(row)
    data: list[Trade] = []
    stand_ins: set[str] = set()
    for key, by_source in editions.items():
        held = [source for source in by_source if source in known]
        if held:
            chosen = max(held, key=lambda source: (sources[source].known_from, source))
        else:
            waiting = [s for s in by_source if not strict and _public_by(sources[s], key[3], as_of)]
            if not waiting:
                continue
            chosen = min(waiting, key=lambda source: (sources[source].known_from, source))
            stand_ins.add(chosen)
        data.extend(by_source[chosen])
    return tuple(data), frozenset(stand_ins)


def _public_by(source: Source, period: Period, as_of: date) -> bool:
    lag = source.lag_days
    return lag is not None and period.last + timedelta(days=lag) <= as_of
