"""The rows of the register's tables, one frozen class a table.

Each row knows the place it was read from, so that a printed number can be
traced back to a file and a line. Codes: countries are ISO 3166-1 alpha-3 (and
`WLD` for the world), flow is `X` (exports) or `M` (imports) in `trade`, and also
`T` (turnover) or `B` (balance) in `claims` and `targets`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from builder.register.origin import Place, Source
from builder.register.period import Period


@dataclass(frozen=True, slots=True)
class Trade:
    """One published value of trade in goods.

    `value` is in `unit` (`USD thousand`, `USD million`, `USD`), `status` is the
    observation status: empty, or one of b c e f p r u x z. `commodity` is
    `TOTAL`, or a code with its classification as prefix, e.g. `HS0401`.
    `location` is the cell of the publisher's file, e.g. `2022!C45`.
    """

    reporter: str
    partner: str
    flow: str
    period: Period
    classification: str
    commodity: str
    value: Decimal | None
    unit: str
    net_weight_kg: Decimal | None
    status: str
    source: str
    location: str
    place: Place


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody said in public, as printed.

    `indicator` is `value`, `growth`, `share`, `count` or a word of its own;
    `scope` is `total` (all goods), `agricultural`, `contracts`, `investment`, …;
    `value` in `unit` as printed (`USD billion` 1.3, never 1300 million), so that
    its digits tell its interval; `qualifier` is `exactly`, `about`, `nearly`,
    `more than` or `less than`; `period_basis` is `stated` or `inferred`.
    """

    id: str
    indicator: str
    reporter: str
    partner: str
    flow: str
    period: Period | None
    period_basis: str
    scope: str
    value: Decimal | None
    unit: str
    qualifier: str
    printed: str
    speaker: str
    office: str
    source: str
    quote: str
    note: str
    place: Place


@dataclass(frozen=True, slots=True)
class Agreement:
    """A treaty, protocol, memorandum, contract or group of contracts.

    `signed_on` is the day, or the month or year where no more is known.
    """

    id: str
    title: str
    kind: str
    parties: tuple[str, ...]
    signed_on: Period | None
    event: str
    sector: str
    goods: str
    count: int | None
    value: Decimal | None
    unit: str
    qualifier: str
    status: str
    bodies: str
    source: str
    quote: str
    note: str
    place: Place


@dataclass(frozen=True, slots=True)
class Commitment:
    """A promised measure. Owner, form and due are None unless a source states them.

    `status` is `stated`, `agreed`, `in progress` or `done`; overdue follows from `due`.
    """

    id: str
    origin: str
    measure: str
    form: str
    owner_home: str
    owner_partner: str
    due: Period | None
    due_words: str
    status: str
    done_on: Period | None
    evidence: str
    source: str
    quote: str
    note: str
    place: Place


@dataclass(frozen=True, slots=True)
class Promise:
    """One date that was promised for a commitment, in the order the sources give it."""

    commitment: str
    due: Period | None
    words: str
    source: str
    quote: str
    place: Place


@dataclass(frozen=True, slots=True)
class Target:
    """A goal set in public. `deadline` is None where none is on record."""

    id: str
    indicator: str
    flow: str
    value: Decimal
    unit: str
    deadline: Period | None
    set_by: str
    set_on: Period | None
    base: str
    source: str
    quote: str
    note: str
    place: Place


@dataclass(frozen=True, slots=True)
class Position:
    """An ask, offer, risk, sensitivity, preference, access rule, background or line to take.

    `side` is a country code; `audience` is `government`, `business` or `both`;
    `text` by language; figures inside a text are `{fact:ROLE}`.
    """

    id: str
    kind: str
    side: str
    audience: str
    topic: str
    text: Mapping[str, str]
    source: str
    quote: str
    reviewed_by: str
    place: Place


@dataclass(frozen=True, slots=True)
class Person:
    """A person named in a source; `other_spellings` as printed elsewhere."""

    id: str
    name: Mapping[str, str]
    office: Mapping[str, str]
    other_spellings: tuple[str, ...]
    country: str
    body: str
    from_day: Period | None
    to_day: Period | None
    contact: str
    source: str
    quote: str
    note: str
    place: Place


@dataclass(frozen=True, slots=True)
class Event:
    """One source's statement about an event; rows with the same `event` tell of one event."""

    id: str
    event: str
    title: str
    kind: str
    location: str
    period: Period | None
    source: str
    quote: str
    note: str
    place: Place


@dataclass(frozen=True, slots=True)
class Name:
    """The official name of a country, body, product or agreement in one language and form.

    `form` is `name`, `short`, `genitive`, `adjective`, …; `kind` is `country`, `body`, `publisher`, …
    """

    kind: str
    code: str
    language: str
    form: str
    name: str
    source: str
    place: Place


@dataclass(frozen=True, slots=True)
class Register:
    """All rows of a register, each table in the order it was read."""

    trade: tuple[Trade, ...] = ()
    claims: tuple[Claim, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    promises: tuple[Promise, ...] = ()
    targets: tuple[Target, ...] = ()
    positions: tuple[Position, ...] = ()
    people: tuple[Person, ...] = ()
    events: tuple[Event, ...] = ()
    sources: tuple[Source, ...] = ()
    names: tuple[Name, ...] = ()

    def source(self, source_id: str) -> Source:
        """Return the source; raises KeyError where the register has none of that id."""
        for source in self.sources:
            if source.id == source_id:
                return source
        raise KeyError(source_id)
