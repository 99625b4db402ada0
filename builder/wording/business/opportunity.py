"""The opportunity in one line: the partner's market against what home sells there."""

from __future__ import annotations

from builder.facts.fact import Fact
from builder.facts.movement import Flows, Movement
from builder.wording.cited import Cited, unsigned
from builder.wording.language import Shown
from builder.wording.numbers import DOUBLED_PERCENT
from builder.wording.spans import Text


def opportunity(cited: Cited) -> Text:
    """Return the bottom line.

    The partner's imports from everywhere are set against those from home, both as the partner reports
    them; where it reports no total, its purchases alone; where it reports nothing, home's own sales.
    """
    analysis = cited.analysis
    bought = analysis.latest_year_partner.imports
    world = analysis.world.get(analysis.partner)
    if world is not None and not (world.imports.growth.missing or bought.growth.missing):
        return _against_market(cited, world.imports.growth, bought.growth)
    if not bought.value.missing:
        return _alone(cited, "business-bottom-bought", analysis.latest_year_partner, "imports")
    for flows in (analysis.now, analysis.latest_year):
        if not flows.exports.value.missing:
            return _alone(cited, "business-bottom-sold", flows, "exports")
        if not flows.imports.value.missing:
            return _alone(cited, "business-bottom-bought", flows, "imports")
    return cited.say("business-bottom-none", period=analysis.period)


def _against_market(cited: Cited, total: Fact, bought: Fact) -> Text:
    flows = cited.analysis.latest_year_partner
    finding = _finding(cited, total, bought)
    sales_first = finding.startswith("sales")
    return cited.say(
        "business-bottom",
        period=flows.period,
        home=cited.country(flows.partner),
        partner=cited.country(flows.reporter),
        whose_home=cited.country(flows.partner),
        whose_partner=cited.country(flows.reporter),
        finding=finding,
        total=_after(cited, bought, total) if sales_first else moved(cited, total),
        bought=moved(cited, bought) if sales_first else _after(cited, total, bought),
    )


def _after(cited: Cited, first: Fact, second: Fact) -> Text:
    """Return “by 16.4%” where the growth said before it went the same way, else all of it."""
    way = cited.direction(second)
    same = way in ("up", "down") and way == cited.direction(first)
    if not same or max(first.known, second.known) > DOUBLED_PERCENT:
        return moved(cited, second)
    return cited.say("business-moved-too", growth=unsigned(second))


def _finding(cited: Cited, total: Fact, bought: Fact) -> str:
    """Return which of the two did better, by the growth as it is printed."""
    ways = cited.direction(total), cited.direction(bought)
    if cited.wording.show(total).text == cited.wording.show(bought).text:
        return "alike"
    if ways[0] != ways[1]:
        return "market-alone" if total.known > bought.known else "sales-alone"
    if ways[0] == "down":
        return "sales-fell-more" if total.known > bought.known else "market-fell-more"
    return "market-faster" if total.known > bought.known else "sales-faster"


def _alone(cited: Cited, message: str, flows: Flows, flow: str) -> Text:
    movement = flows.imports if flow == "imports" else flows.exports
    return cited.say(
        message,
        moved=to_level(cited, movement),
        value=movement.value,
        period=flows.period,
        partner=cited.country(flows.partner),
        reporter=cited.country(flows.reporter),
        whose=cited.country(flows.reporter),
    )


def to_level(cited: Cited, movement: Movement) -> Text:
    """Return “rose by 17.5% to”, “did not change, at” or “stood at”: a value is to follow."""
    way = cited.direction(movement.growth)
    known = {"unknown": "unknown", "same": "same"}.get(way, "moved")
    if _doubled(cited, movement.growth):
        return cited.say(
            "business-level", known=known, moved=moved(cited, movement.growth, movement.change), amount=()
        )
    amount: Text = ()
    if known == "moved" and not movement.change.missing:
        amount = cited.say("business-amount", amount=unsigned(movement.change))
    return cited.say("business-level", known=known, moved=moved(cited, movement.growth), amount=amount)


def _doubled(cited: Cited, growth: Fact) -> bool:
    return cited.direction(growth) == "up" and growth.known > DOUBLED_PERCENT


def moved(cited: Cited, growth: Fact, change: Fact | None = None) -> Text:
    """Return “rose by 12.7%”, “fell by 3.4%”, “more than doubled (up 178.0%)” or “did not change”.

    What more than doubled takes the `change` into its bracket, where it is known.
    """
    way = cited.direction(growth)
    if _doubled(cited, growth):
        told = change is not None and not change.missing
        return cited.say(
            "business-more-than-doubled",
            multiple=Shown(growth, "multiple"),
            growth=growth,
            told="yes" if told else "no",
            amount=unsigned(change) if change is not None and told else "",
        )
    return cited.say("business-moved", direction=way, growth=unsigned(growth))
