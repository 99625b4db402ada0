"""Conflicts between what was said and what the tables hold, with a verdict by interval arithmetic."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from builder.facts.claimed import claim_fact
from builder.facts.fact import Fact
from builder.facts.figures import Figures
from builder.facts.interval import Interval, last_digit
from builder.facts.making import Subject, citations, difference, interval, missing
from builder.facts.reason import Why, because
from builder.facts.rivalry import Conflict, Statement
from builder.facts.rivals import Said, Thing, rivals
from builder.facts.rounding import rounded
from builder.facts.units import common, factor
from builder.register.period import Period
from builder.register.rows import Claim, Event

# From harmless to grave; a conflict is as grave as its gravest statement.
GRAVITY = (
    "lead",
    "same",
    "bound",
    "rounding",
    "truncated",
    "other-reporter",
    "earlier-data",
    "revision",
    "not-rounding",
    "decimal-comma",
)
THOUSANDTH = Decimal("0.001")
MISPRINT_TOLERANCE = Decimal("0.05")
COARSEST_SHARE = Decimal("0.05")


def conflicts(figures: Figures, home: str, partner: str, near: Sequence[Period]) -> tuple[Conflict, ...]:
    """Return what is said in more than one way: figures, claims of unclear subject, dates of events.

    `near` are the periods of which the two countries' tables are set against each other without any claim.
    """
    found = [
        _of_figures(figures, thing, said, home)
        for thing, said in rivals(figures, home, partner, near).items()
        if len(said) > 1 and not _agree(said)
    ]
    ambiguous = [
        _ambiguous(figures, claim) for claim in figures.vintage.register.claims if claim.scope == "ambiguous"
    ]
    dates = _of_dates(figures.vintage.register.events)
    return (*sorted(found, key=_latest_first), *(item for item in ambiguous if item), *dates)


def _agree(said: tuple[Said, ...]) -> bool:
    """Tell whether these are two tables alone that print alike: nobody has to choose between them."""
    first, *others = said
    return all(one.claim is None for one in said) and all(
        verdict_between(one, first) in ("same", "rounding", "bound") for one in others
    )


def verdict_between(
    said: Said, measure: Said, held: Iterable[Fact] = (), published: date | None = None
) -> str:
    """Return how one figure stands against the one it is measured by.

    `held` are values of earlier editions for the same thing: a claim that fits one of them was
    overtaken by a revision. `published` is the day the first edition held came out: a claim of an
    earlier day used data that are not held.
    """
    unit = common(measure.fact.unit)
    own, reference = _in(said.fact, unit), _in(measure.fact, unit)
    value, other = _value_in(said.fact, unit), _value_in(measure.fact, unit)
    if own.width is not None and own.scaled(THOUSANDTH).overlaps(_widened(reference)):
        return "decimal-comma"
    if value == other and said.fact.qualifier == measure.fact.qualifier:
        return "same"
    if own.overlaps(reference):
        return "rounding" if said.fact.qualifier == "exactly" else "bound"
    if any(own.overlaps(_in(fact, unit)) for fact in held):
        return "revision"
    if said.fact.reporter != measure.fact.reporter:
        return "other-reporter"
    if measure.claim is None and said.claim and published and said.source.known_from < published:
        return "earlier-data"
    step = last_digit(said.fact.known) * factor(said.fact.unit, unit)
    cut = said.fact.qualifier == "exactly" and value <= other < value + step
    return "truncated" if cut else "not-rounding"


def _widened(reference: Interval) -> Interval:
    """Return the interval 5% wider on each side: a misprint is known by its scale, not by its last digits."""
    low, high = reference.low, reference.high
    return Interval(
        None if low is None else low - abs(low) * MISPRINT_TOLERANCE,
        None if high is None else high + abs(high) * MISPRINT_TOLERANCE,
    )


def _of_figures(figures: Figures, thing: Thing, said: tuple[Said, ...], home: str) -> Conflict:
    lead = _lead(said, home)
    name = _name(thing)
    statements = []
    for one in (lead, *(other for other in said if other is not lead)):
        measure = _measure(one, said, lead)
        published = _first_published(figures, one, measure)
        earlier = _earlier(figures, measure)
        verdict = "lead" if one is lead else verdict_between(one, measure, earlier, published)
        subject = Subject("", "", "", Period.year(1))
        gap = _difference(figures, one, measure, subject)
        statements.append(Statement(one.fact, one.claim, one.source, verdict, measure.fact.id, gap))
    gravest = max((statement.verdict for statement in statements), key=GRAVITY.index)
    say = figures.book.add(_say(name, thing, said, lead))
    return Conflict(
        name,
        "figures",
        thing.indicator,
        thing.flow,
        thing.scope,
        thing.period,
        tuple(statements),
        gravest,
        say,
    )


def _lead(said: tuple[Said, ...], home: str) -> Said:
    """Return the figure the others are measured by: home's table, then home's most exact claim."""

    def order(one: Said) -> tuple[bool, bool, Decimal, str]:
        width = interval(one.fact).scaled(factor(one.fact.unit, common(one.fact.unit))).width
        return (
            one.claim is not None,
            one.fact.reporter != home,
            Decimal("Infinity") if width is None else width,
            one.fact.id,
        )

    return min(said, key=order)


def _measure(one: Said, said: tuple[Said, ...], lead: Said) -> Said:
    """Return the table of the same reporter where one is held, otherwise the lead."""
    if one.claim is None:
        return lead
    own = [other for other in said if other.claim is None and other.fact.reporter == one.fact.reporter]
    return own[0] if own else lead


def _first_published(figures: Figures, one: Said, measure: Said) -> date | None:
    """Return the day the first edition of a table came out, None where that excuses no claim.

    Of a turnover whose one flow was out when the claim was made, the other is all that may have changed:
    a claim further off than that flow is large does not come from earlier data.
    """
    if measure.claim is not None:
        return None
    fact, said_on = measure.fact, one.source.known_from
    later = figures.parts_after(fact, said_on)
    if fact.flow == "T" and fact.indicator == "value" and fact.period and len(later) == 1:
        open_part = figures.value(fact.reporter, fact.partner, later[0], fact.period)
        unit = common(fact.unit)
        gap = abs(_value_in(one.fact, unit) - _value_in(fact, unit))
        if not open_part.missing and gap > _value_in(open_part, unit):
            return None
    return figures.first_published(fact)


def _earlier(figures: Figures, measure: Said) -> tuple[Fact, ...]:
    prefix = f"{measure.fact.id}.ed_"
    return tuple(fact for fact in figures.book if fact.id.startswith(prefix))


def _difference(figures: Figures, one: Said, measure: Said, subject: Subject) -> Fact:
    suffix = one.fact.id.removeprefix("claim.").replace(".", "_")
    fact = difference(subject, "difference", one.fact, measure.fact)
    return figures.book.add(_renamed(fact, f"diff.{suffix}"[:58].rstrip("_.")))


def _renamed(fact: Fact, fact_id: str) -> Fact:
    return replace(fact, id=fact_id, period=None)


def _say(name: str, thing: Thing, said: tuple[Said, ...], lead: Said) -> Fact:
    """Return the value at the finest rounding at which all rivals print alike.

    Where both sides’ tables are held they are the rivals; a misprint is never one. A rounding coarser than
    5% of the value says too little, and there is then nothing both sides can say.
    """
    unit = common(lead.fact.unit)
    tables = [one for one in said if one.claim is None]
    rival = (
        tables if len(tables) > 1 else [one for one in said if verdict_between(one, lead) != "decimal-comma"]
    )
    values = [_value_in(one.fact, unit) for one in rival]
    inputs = tuple(one.fact for one in rival)
    fact_id = f"say.{name}"[:58]
    for decimals in range(3, -7, -1):
        alike = {rounded(value, decimals) for value in values}
        if len(alike) > 1:
            continue
        value = alike.pop()
        step = Decimal(1).scaleb(-decimals)
        # Say no finer than the coarsest rival was printed.
        if any(one.fact.decimals is not None and _finer(one.fact, decimals, unit) for one in rival):
            continue
        if value == 0 or step / 2 > abs(value) * COARSEST_SHARE:
            break
        bounds = Interval.printed(value)
        return Fact(
            fact_id, "say", value, unit, flow=thing.flow, period=thing.period,
            low=min(bounds.low or value, value - step / 2), high=value + step / 2,
            status="e", qualifier="about", decimals=decimals, method="alike",
            derived_from=tuple(dict.fromkeys(fact.id for fact in inputs)), sources=citations(inputs),
        )  # fmt: skip
    return Fact(fact_id, "say", None, unit, flow=thing.flow, period=thing.period, status="x",
                reason=because(Why.NO_ROUNDING))  # fmt: skip


def _finer(fact: Fact, decimals: int, unit: str) -> bool:
    scale = factor(fact.unit, unit)
    assert fact.decimals is not None
    return Decimal(1).scaleb(-decimals) < Decimal(1).scaleb(-fact.decimals) * scale


def _ambiguous(figures: Figures, claim: Claim) -> Conflict | None:
    if claim.value is None:
        return None
    fact = figures.book.add(claim_fact(claim))
    name = f"ambiguous_{claim.id}"[:50]
    subject = Subject("", "", "", claim.period or Period.year(1))
    none = _renamed(missing(subject, "say", claim.unit, because(Why.SUBJECT_UNCLEAR)), f"say.{name}")
    gap = _renamed(
        missing(subject, "difference", claim.unit, because(Why.NOTHING_TO_COMPARE), "z"), f"diff.{claim.id}"
    )
    statement = Statement(
        fact, claim, figures.source(claim.source), "ambiguous", fact.id, figures.book.add(gap)
    )
    return Conflict(
        name, "ambiguous", claim.indicator, claim.flow, claim.scope, claim.period, (statement,), "ambiguous",
        figures.book.add(none),
    )  # fmt: skip


def _of_dates(events: tuple[Event, ...]) -> tuple[Conflict, ...]:
    """Return events to which different sources give different days."""
    by_event: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event.period is not None:
            by_event[event.event].append(event)
    found = []
    for key, rows in by_event.items():
        if len({row.period for row in rows}) > 1:
            name = f"dates_{key}".replace("-", "_").lower()[:50]
            say = Fact(f"say.{name}", "say", None, "day", status="x", reason=because(Why.DAYS_DIFFER))
            found.append(
                Conflict(name, "dates", "dates", "", "event", rows[0].period, (), "open", say, tuple(rows))
            )
    return tuple(found)


def _name(thing: Thing) -> str:
    parts = (thing.indicator, thing.flow.lower(), thing.scope, thing.period.slug if thing.period else "")
    return "_".join(part for part in parts if part)


def _latest_first(conflict: Conflict) -> tuple[int, str, str]:
    last = conflict.period.last.toordinal() if conflict.period else 0
    return -last, {"T": "0", "X": "1", "M": "2"}.get(conflict.flow, "3"), conflict.id


def _in(fact: Fact, unit: str) -> Interval:
    return interval(fact).scaled(factor(fact.unit, unit))


def _value_in(fact: Fact, unit: str) -> Decimal:
    return fact.known * factor(fact.unit, unit)
