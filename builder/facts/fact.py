"""`Fact`: one number that knows where it came from, and the interval it stands for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from builder.facts.reason import Reason
from builder.register.origin import Place
from builder.register.period import Period

ID_PATTERN = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)*")
ID_LENGTH = 58
_HASH = 8


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """The row of the register that a number was read from: its table, its place, its id where it has one."""

    table: str
    place: Place
    id: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a fact's number stands: source id, location in it, the words and who said them where there are
    any, and the register's row that holds it.

    `absent` is true where the location is that of a table that has no row for the figure: it is zero.
    """

    source: str
    location: str = ""
    quote: str = ""
    speaker: str = ""
    office: str = ""
    row: RegisterRow | None = None
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One number, immutable.

    `value` is in `unit`; `low` ≤ value ≤ `high` bound what a printed number stands for
    (a printed 755.4 is [755.35, 755.45)); None means open on that side. A fact that is
    not available has value None, status `x` (or `z` where it does not apply) and a reason.
    `printed_decimals` is how many decimals in `unit` the number supports.
    `method` names the rule by which it follows from the facts it is derived from (`builder.facts.methods`).
    `edition` is set where a later edition stands in: it prints as “as in the edition of DATE”.

    Raises ValueError for an id that breaks the contract, for a value without sources or
    facts it is derived from, and for a missing value without a reason.
    """

    id: str
    indicator: str
    value: Decimal | None
    unit: str
    reporter: str = ""
    partner: str = ""
    flow: str = ""
    period: Period | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    status: str = ""
    qualifier: str = "exactly"
    reason: Reason | None = None
    decimals: int | None = None
    edition: str = ""
    method: str = ""
    derived_from: tuple[str, ...] = ()
    sources: tuple[Citation, ...] = ()

    def __post_init__(self) -> None:
        if not ID_PATTERN.fullmatch(self.id) or len(self.id) > ID_LENGTH:
            raise ValueError(f"“{self.id}” is not a fact's id (at most {ID_LENGTH} letters, digits, _ and .)")
        if self.value is None and self.reason is None:
            raise ValueError(f"{self.id} has no value and no reason")
        if self.value is not None and not (self.sources or self.derived_from):
            raise ValueError(f"{self.id} has a value but no source")

    @property
    def missing(self) -> bool:
        """Return whether the fact has no value."""
        return self.value is None

    @property
    def known(self) -> Decimal:
        """Return the value; raises ValueError with the reason where there is none."""
        if self.value is None:
            raise ValueError(f"{self.id} is not available: {self.reason}")
        return self.value


def hashed_id(start: str, whole: str) -> str:
    """Return an id that begins as `start` and ends in a hash of `whole`, where an id cannot spell it all."""
    digest = hashlib.sha256(whole.encode()).hexdigest()[:_HASH]
    return f"{start[: ID_LENGTH - _HASH - 2].rstrip('._')}.h{digest}"


class FactBook:
    """Facts by id, in the order they were made; the same id means the same fact."""

    def __init__(self, facts: Iterable[Fact] = ()) -> None:
        self._facts: dict[str, Fact] = {}
        for fact in facts:
            self.add(fact)

    def add(self, fact: Fact) -> Fact:
        """Keep a fact and return it; raises ValueError where another fact has its id."""
        held = self._facts.setdefault(fact.id, fact)
        if held != fact:
            raise ValueError(f"two different facts are called {fact.id}")
        return held

    def __getitem__(self, fact_id: str) -> Fact:
        return self._facts[fact_id]

    def __contains__(self, fact_id: object) -> bool:
        return fact_id in self._facts

    def __iter__(self) -> Iterator[Fact]:
        return iter(self._facts.values())

    def __len__(self) -> int:
        return len(self._facts)
