"""Products: what is traded, how it divides, how concentrated it is, and where there is room for more.

Every indicator needs rows by commodity; where the tables have none, all of this is empty.
"""

from __future__ import annotations

from dataclasses import replace

from builder.facts.figures import Figures
from builder.facts.goods import Goods, Shelves
from builder.facts.makeup import makeup
from builder.facts.making import Subject, counted, growth, percentage
from builder.facts.potential import complementarity, potential
from builder.facts.product import Makeup, ProductRow, Products, Structure
from builder.facts.structure import structures
from builder.register.period import Period

TOP = 10


def products(figures: Figures, home: str, partner: str, period: Period) -> Products:
    """Return the product structure of the trade of the pair as each reports it in the period."""
    rows: list[ProductRow] = []
    divided: list[Structure] = []
    made: list[Makeup] = []
    shelves = Shelves(figures)
    pair = ((home, partner), (partner, home))
    for reporter, other in pair:
        for flow in ("X", "M"):
            subject = Subject(reporter, other, flow, period)
            kinds = shelves.families(subject)
            if not kinds:
                continue
            divided += structures(shelves, subject)
            seen = shelves.goods(subject, kinds[0])
            if seen:
                rows += _top(figures, seen)
                made.append(makeup(figures, seen))
    suits = tuple(complementarity(shelves, *sides, period) for sides in pair)
    if not made and all(fact.missing for fact in suits):
        return Products()
    room = tuple(row for sides in pair for row in potential(shelves, *sides, period))
    return Products(tuple(rows), tuple(divided), tuple(made), suits, room, shelves.read)


def _top(figures: Figures, seen: Goods) -> list[ProductRow]:
    """Return the largest goods at the finest detail that loses nothing."""
    subject, add = seen.subject, figures.book.add
    place = (subject.reporter, subject.partner, subject.flow)
    values = sorted(
        ((code, seen.held[code]) for code in seen.listed if seen.held[code].known > 0),
        key=lambda item: (-item[1].known, item[0]),
    )
    found = []
    for code, value in values[:TOP]:
        name = code.lower()
        rank = 1 + sum(other.known > value.known for _, other in values)
        base = figures.value(*place, subject.period.years_before(), code)
        ranked = counted(subject, f"rank.{name}", rank, "rank", value)
        found.append(
            ProductRow(
                *place,
                code,
                value,
                base,
                add(percentage(subject, f"share.{name}", value, seen.whole)),
                add(growth(subject, value, base, f"growth.{name}")),
                add(replace(ranked, indicator="rank_among_goods")),
            )
        )
    return found
