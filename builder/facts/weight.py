"""How much a partner weighs in a reporter's trade: share of the world total, rank among partners."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.flows import flows
from builder.facts.making import (
    Subject,
    counted,
    difference,
    missing,
    percentage,
)
from builder.facts.reason import Why, because
from builder.facts.standing import PartnerRow, Weight
from builder.facts.units import factor
from builder.register.countries import blocs_beside_members
from builder.register.period import Period

LARGEST = 20


@dataclass(frozen=True, slots=True)
class Ranking:
    """The partners of one reporter, flow and period with their values in millions of the
    report's currency, largest first.

    `unnamed` is what the table gives to the world and to none of them. `blocs` stand in the table beside
    their own members: they are ranked among nobody, and nothing is counted twice.
    """

    reporter: str
    flow: str
    period: Period
    values: tuple[tuple[str, Decimal], ...]
    unnamed: Decimal
    blocs: frozenset[str] = frozenset()

    def rank(self, partner: str) -> int | None:
        """Return 1 plus the number of partners with more trade; None for a partner without any.

        None as well where a partner that the table does not name may have as much.
        """
        value = dict(self.values).get(partner)
        if value is None or value <= self.unnamed:
            return None
        return 1 + sum(other > value for _, other in self.values)

    def joint(self, partner: str) -> bool:
        """Return whether another partner has exactly the same trade."""
        value = dict(self.values).get(partner)
        return value is not None and sum(other == value for _, other in self.values) > 1


def ranking(figures: Figures, reporter: str, flow: str, period: Period) -> Ranking:
    """Return the reporter's partners by that flow; turnover counts a side without a row as no trade.

    Only a table that prints the world's total names all partners: without it there is no ranking.
    """
    parts = ("X", "M") if flow == "T" else (flow,)
    tables = [figures.partners(reporter, part, period) for part in parts]
    blocs = blocs_beside_members(figures.named_partners(reporter))
    values: dict[str, Decimal] = {}
    if all(tables) and all(figures.held(reporter, "WLD", part, period) for part in parts):
        for part, partners in zip(parts, tables, strict=True):
            for partner in sorted(set(partners) - blocs):
                fact = figures.value(reporter, partner, part, period)
                amount = fact.known * factor(fact.unit, f"{figures.currency} million")
                values[partner] = values.get(partner, Decimal(0)) + amount
    ordered = sorted(((code, value) for code, value in values.items() if value > 0), key=_largest_first)
    unnamed = Decimal(0)
    if ordered:
        world = _value(figures, reporter, "WLD", flow, period)
        unnamed = world.known * factor(world.unit, f"{figures.currency} million") - sum(
            values.values(), Decimal(0)
        )
    return Ranking(reporter, flow, period, tuple(ordered), unnamed, blocs)


def weight(figures: Figures, reporter: str, partner: str, flow: str, period: Period) -> Weight:
    """Return the partner's share and rank in the reporter's trade, and the same a year before."""
    subject = Subject(reporter, partner, flow, period)
    before = replace(subject, period=period.years_before())
    share, share_before = (_share(figures, at) for at in (subject, before))
    change = difference(
        subject, "share_change", replace(share, unit="points"), replace(share_before, unit="points")
    )
    now, then = (ranking(figures, reporter, flow, at.period) for at in (subject, before))
    add = figures.book.add
    return Weight(
        reporter,
        partner,
        flow,
        period,
        share,
        share_before,
        add(change),
        add(_rank(figures, subject, now)),
        add(_rank(figures, before, then)),
        now.joint(partner),
        add(_partners(figures, subject, now)),
    )


def largest_partners(figures: Figures, reporter: str, marked: str, period: Period) -> tuple[PartnerRow, ...]:
    """Return the reporter's twenty largest partners by turnover, and the marked one wherever it stands."""
    now = {flow: ranking(figures, reporter, flow, period) for flow in ("T", "X", "M")}
    then = ranking(figures, reporter, "T", period.years_before())
    codes = [code for code, _ in now["T"].values[:LARGEST] if now["T"].rank(code)]
    if marked not in codes and now["T"].rank(marked):
        codes.append(marked)
    rows = []
    for code in codes:
        found = flows(figures, reporter, code, period)
        subject = Subject(reporter, code, "T", period)
        add = figures.book.add
        rows.append(
            PartnerRow(
                reporter,
                code,
                add(_rank(figures, subject, now["T"])),
                found.turnover,
                found.exports,
                found.imports,
                found.balance.value,
                _share(figures, subject),
                add(_rank(figures, replace(subject, period=period.years_before()), then)),
                add(_rank(figures, replace(subject, flow="X"), now["X"])),
                add(_rank(figures, replace(subject, flow="M"), now["M"])),
            )
        )
    return tuple(rows)


def _largest_first(item: tuple[str, Decimal]) -> tuple[Decimal, str]:
    return -item[1], item[0]


def _value(figures: Figures, reporter: str, partner: str, flow: str, period: Period) -> Fact:
    if flow == "T":
        return figures.total(reporter, partner, period)
    return figures.value(reporter, partner, flow, period)


def _share(figures: Figures, subject: Subject) -> Fact:
    part = _value(figures, subject.reporter, subject.partner, subject.flow, subject.period)
    world = _value(figures, subject.reporter, "WLD", subject.flow, subject.period)
    return figures.book.add(percentage(subject, "share", part, world))


def _rank(figures: Figures, subject: Subject, order: Ranking) -> Fact:
    place = order.rank(subject.partner)
    if place is None:
        named = subject.partner in dict(order.values)
        why = Why.UNNAMED_PARTNERS if named else Why.NO_TRADE if order.values else Why.NO_PARTNER_TABLE
        if subject.partner in order.blocs:
            why = Why.BLOC
        return missing(subject, "rank", "rank", because(why))
    own = _value(figures, subject.reporter, subject.partner, subject.flow, subject.period)
    return counted(subject, "rank", place, "rank", own, "place")


def _partners(figures: Figures, subject: Subject, order: Ranking) -> Fact:
    if not order.values:
        return missing(subject, "partners", "count", because(Why.NO_PARTNER_TABLE))
    own = _value(figures, subject.reporter, "WLD", subject.flow, subject.period)
    return counted(subject, "partners", len(order.values), "count", own, "partners")
