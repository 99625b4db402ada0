"""Shapes of what is told of goods: products, groups of them, single numbers, potential."""

from __future__ import annotations

from dataclasses import dataclass

from builder.facts.fact import Fact
from builder.facts.goods import Goods
from builder.register.period import Period


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One product of one flow: value, the year before, share in percent, change in percent, rank."""

    reporter: str
    partner: str
    flow: str
    commodity: str
    value: Fact
    base: Fact
    share: Fact
    growth: Fact
    rank: Fact


@dataclass(frozen=True, slots=True)
class ProductGroup:
    """One group of a structure: its code (`05`, `27`, `rest`, `other`), value, share and change in percent.

    `counted` are the codes of the rows that it adds up.
    """

    code: str
    value: Fact
    base: Fact
    share: Fact
    growth: Fact
    counted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Structure:
    """One flow divided into groups of goods, each good counted once.

    `division` is `hs_section`, `hs_chapter` or `sitc_section`. Where the product rows do not add up to the
    total the last group is `rest`; `complete` tells whether they do. Without rows there are no groups, and
    `covered` is missing with the reason.
    """

    division: str
    reporter: str
    partner: str
    flow: str
    period: Period
    whole: Fact
    covered: Fact
    covered_share: Fact
    rest: Fact
    complete: bool
    groups: tuple[ProductGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class Makeup:
    """What one flow is made of in single numbers: concentration, agricultural and other goods, their shares.

    `family` is the classification; `products` counts the goods the index is about, `digits` is their detail.
    """

    reporter: str
    flow: str
    family: str
    concentration: Fact
    products: Fact
    digits: int
    agricultural: Fact
    agricultural_share: Fact
    other: Fact
    other_share: Fact


@dataclass(frozen=True, slots=True)
class Potential:
    """What one sells to the world, the other buys from it, and they trade, of one product."""

    exporter: str
    importer: str
    commodity: str
    sold: Fact
    bought: Fact
    traded: Fact
    value: Fact


@dataclass(frozen=True, slots=True)
class Products:
    """Product structure of the trade of the pair as both report it, empty where the data have none."""

    rows: tuple[ProductRow, ...] = ()
    structures: tuple[Structure, ...] = ()
    makeup: tuple[Makeup, ...] = ()
    complementarity: tuple[Fact, ...] = ()
    potential: tuple[Potential, ...] = ()
    goods: tuple[Goods, ...] = ()

    @property
    def reporters(self) -> tuple[str, ...]:
        """Return those who report products, in the order of the pair."""
        return tuple(dict.fromkeys(row.reporter for row in self.rows))
