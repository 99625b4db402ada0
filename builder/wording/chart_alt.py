"""Alternative texts of charts: the values that a picture shows, so that nobody needs to see it."""

from __future__ import annotations

from collections.abc import Sequence

from builder.facts.fact import Fact
from builder.facts.movement import Flows
from builder.facts.rivalry import MirrorRow
from builder.facts.standing import PartnerRow
from builder.wording.language import Country, Wording


def by_year(wording: Wording, facts: Sequence[Fact]) -> str:
    """Return the first, the turning and the last values of a series with their years."""
    points = [
        wording.words("chart-alt-year", value=value(wording, fact), year=str(fact.period.first.year))
        for fact in turning(facts)
        if fact.period
    ]
    return joined(wording, points, "chart-alt-comma")


def turning(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Return the first fact, those higher or lower than both neighbours, and the last."""
    kept = [
        fact
        for before, fact, after in zip(facts, facts[1:], facts[2:], strict=False)
        if (fact.known - before.known) * (after.known - fact.known) < 0
    ]
    return tuple(dict.fromkeys([*facts[:1], *kept, *facts[-1:]]))


def named_series(wording: Wording, named: Sequence[tuple[str, Sequence[Fact]]]) -> str:
    """Return several series, each with its name."""
    items = [
        wording.words("chart-alt-series", name=name, points=by_year(wording, facts))
        for name, facts in named
        if facts
    ]
    return joined(wording, items, "chart-alt-semicolon")


def flows(wording: Wording, now: Flows) -> str:
    """Return both flows with their value a year before."""
    partner = Country(now.partner)
    items = [
        wording.words(
            "chart-alt-flow",
            name=wording.words(message, partner=partner),
            value=value(wording, movement.value),
            base=value(wording, movement.base),
        )
        for message, movement in (("chart-exports-to", now.exports), ("chart-imports-from", now.imports))
        if not movement.value.missing
    ]
    return joined(wording, items, "chart-alt-semicolon")


def mirrored(wording: Wording, rows: Sequence[MirrorRow]) -> str:
    """Return each flow as exporter and importer report it."""
    items = []
    for row in rows:
        exporter, importer = Country(row.exporter), Country(row.importer)
        items.append(
            wording.words(
                "chart-alt-mirror-flow",
                flow=wording.words("chart-mirror-flow", exporter=exporter, importer=importer),
                exporter=exporter,
                importer=importer,
                exported=value(wording, row.exported),
                imported=value(wording, row.imported),
            )
        )
    return joined(wording, items, "chart-alt-semicolon")


def suppliers(wording: Wording, rows: Sequence[PartnerRow]) -> str:
    """Return the suppliers with what they sold, largest first."""
    items = [
        wording.words(
            "chart-alt-supplier", name=Country(row.partner), value=value(wording, row.imports.value)
        )
        for row in rows
    ]
    return joined(wording, items, "chart-alt-comma")


def joined(wording: Wording, items: Sequence[str], message: str) -> str:
    """Return the items in one line, set together by a message of `$items` and `$next`."""
    if not items:
        return ""
    line = items[0]
    for item in items[1:]:
        line = wording.words(message, items=line, next=item)
    return line


def value(wording: Wording, fact: Fact) -> str:
    """Return a number without its unit, with its qualifier: “469.7”, “about 400”."""
    number = wording.show(fact, "bare").text
    if fact.missing or fact.qualifier == "exactly":
        return number
    return wording.words("chart-qualified", value=number, qualifier=fact.qualifier.replace(" ", "-"))
