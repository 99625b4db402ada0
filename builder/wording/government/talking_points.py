"""Talking points: at most five sentences to be said aloud, one number each."""

from __future__ import annotations

from datetime import date

from builder.facts.fact import Fact
from builder.facts.rivalry import Conflict
from builder.facts.tallies import OUTSIDE
from builder.register.rows import Agreement
from builder.wording.cited import Cited, lower_first, multiple, sources_of, unsigned
from builder.wording.government.bottom_line import compare
from builder.wording.language import Shown
from builder.wording.spans import Text

MOST = 5
RECENT_DAYS = 366


def talking_points(cited: Cited) -> tuple[Text, ...]:
    """Return the points, trade first, then what was signed, the goal, and the weight of the partner."""
    points = [
        _growth(cited),
        _flow(cited, "exports"),
        _flow(cited, "imports"),
        _signed(cited),
        _goal(cited),
        _weight(cited),
    ]
    return tuple(point for point in points if point)[:MOST]


def _growth(cited: Cited) -> Text:
    """Return the growth of trade: as all who speak of it would agree, else with the reporter's name."""
    analysis = cited.analysis
    own = analysis.now.turnover.growth
    if own.missing:
        return ()
    rivals = _growth_conflict(cited)
    if rivals is not None and not rivals.say.missing and rivals.verdict not in OUTSIDE:
        reporters = {one.fact.reporter for one in rivals.statements}
        point = cited.say(
            "gov-point-agreed",
            direction=cited.direction(rivals.say),
            growth=unsigned(rivals.say),
            period=analysis.period,
            who="both" if len(reporters) > 1 else "one",
        )
        return cited.with_sources(point, sources_of(one.fact for one in rivals.statements))
    compared = compare(own, analysis.now_partner.turnover.growth)
    same_way = bool(compared) and not compared.startswith("opposite")
    point = cited.say(
        "gov-point-growth",
        direction=cited.direction(own),
        growth=unsigned(own),
        period=analysis.period,
        whose=cited.country(analysis.home),
        both="yes" if same_way else "no",
    )
    held = (own, analysis.now_partner.turnover.growth) if same_way else (own,)
    return cited.with_sources(point, sources_of(held))


def _growth_conflict(cited: Cited) -> Conflict | None:
    wanted = ("growth", "T", "total", cited.analysis.period)
    found = (
        item for item in cited.analysis.conflicts
        if (item.indicator, item.flow, item.scope, item.period) == wanted
    )  # fmt: skip
    return next(found, None)


def _flow(cited: Cited, flow: str) -> Text:
    """Return one flow's growth; the second says “too” where it went the way of the first."""
    now = cited.analysis.now
    movement = now.exports if flow == "exports" else now.imports
    if movement.growth.missing:
        return ()
    way = cited.growth_way(movement.growth)
    too = flow == "imports" and way == cited.direction(now.exports.growth) and way in ("up", "down")
    point = cited.say(
        f"gov-point-{flow}",
        direction=way,
        growth=unsigned(movement.growth),
        multiple=multiple(movement.growth, way),
        period=now.period,
        whose=cited.country(now.reporter),
        home=cited.country(now.reporter),
        partner=cited.country(now.partner),
        partner_whose=cited.country(now.partner),
        too="yes" if too else "no",
        # The first sentence on a flow names the period; the second follows on it.
        when=cited.say("gov-point-when", period=now.period) if now.exports.growth.missing else (),
    )
    return cited.with_sources(point, sources_of([movement.growth]))


def _signed(cited: Cited) -> Text:
    """Return what companies signed in the year before the as-of date: the number, else the value.

    A period long past says nothing of it.
    """
    analysis = cited.analysis
    recent = [
        row for row in analysis.agreements
        if row.kind == "contracts"
        and row.signed_on is not None
        and 0 <= (analysis.as_of - row.signed_on.first).days <= RECENT_DAYS
        and (row.signed_on.first - analysis.period.last).days <= RECENT_DAYS
    ]  # fmt: skip
    for row in sorted(recent, key=_signed_on, reverse=True):
        for part in ("count", "value"):
            name = f"agreement.{row.id}.{part}"
            if name in analysis.facts:
                fact = analysis.facts[name]
                assert row.signed_on is not None
                form = "value" if part == "value" else "bare"
                point = cited.say(
                    f"gov-point-signed-{part}",
                    number=Shown(fact, form),
                    period=row.signed_on,
                    kind=row.signed_on.kind,
                )
                return cited.with_sources(point, [row.source])
    return ()


def _signed_on(row: Agreement) -> date:
    return row.signed_on.first if row.signed_on else date.min


def _goal(cited: Cited) -> Text:
    """Return the open goal that was set last."""
    goals = [view for view in cited.analysis.targets if view.status == "open"]
    if not goals:
        return ()
    view = goals[-1]
    known = view.target.set_by
    point = cited.say(
        "gov-point-goal",
        known="yes" if known else "no",
        setter=lower_first(known),
        value=_scaled(view.value),
        dated="yes" if view.target.deadline else "no",
        deadline=view.target.deadline or "",
    )
    return cited.with_sources(point, sources_of([view.value]))


def _weight(cited: Cited) -> Text:
    """Return how the partner ranks for home's trade, where there is room for it."""
    analysis = cited.analysis
    for weight in analysis.weights:
        if weight.reporter == analysis.partner and weight.flow == "T" and not weight.rank.missing:
            point = cited.say(
                "gov-point-weight",
                home=cited.country(analysis.home),
                whose=cited.country(analysis.partner),
                rank=Shown(weight.rank, "largest"),
                joint="yes" if weight.joint else "no",
                period=weight.period,
            )
            return cited.with_sources(point, sources_of([weight.rank]))
    return ()


def _scaled(fact: Fact) -> Shown:
    return Shown(fact, "value")
