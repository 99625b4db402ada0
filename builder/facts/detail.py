"""Below the totals: figures that a later edition changed, and products."""

from __future__ import annotations

from dataclasses import dataclass

from builder.facts.fact import Fact
from builder.register.origin import Source
from builder.register.period import Period


@dataclass(frozen=True, slots=True)
class Revision:
    """A figure that one edition printed and a later one changed."""

    reporter: str
    partner: str
    flow: str
    period: Period
    old: Fact
    new: Fact
    change: Fact
    old_source: Source
    new_source: Source


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One product of one flow: value, share in percent, change in percent."""

    reporter: str
    partner: str
    flow: str
    commodity: str
    value: Fact
    share: Fact
    growth: Fact
    rank: Fact


@dataclass(frozen=True, slots=True)
class Products:
    """Product structure of the reporter's trade with the partner, empty where the data have none."""

    rows: tuple[ProductRow, ...] = ()
    concentration: tuple[Fact, ...] = ()
    agricultural: tuple[Fact, ...] = ()
    potential: tuple[Fact, ...] = ()
