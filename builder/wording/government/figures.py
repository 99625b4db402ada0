"""What the figures show: a led sentence for the period, the latest year and the weight."""

from __future__ import annotations

from builder.facts.movement import Flows, Movement
from builder.facts.running import YEAR_MONTHS
from builder.facts.standing import Weight
from builder.register.period import Period
from builder.wording.cited import Cited, flag, sources_of, unsigned
from builder.wording.language import Shown
from builder.wording.spans import Span, Text


def figures(cited: Cited) -> tuple[Text, ...]:
    """Return the findings that the tables of the annex bear out, none where nothing is held."""
    analysis = cited.analysis
    items = [_contributions(cited, analysis.now)]
    if analysis.now.turnover.value.missing:
        items += _flows_alone(cited, analysis.now)
    items += [text for flows in analysis.running for text in _running(cited, flows)]
    items.append(_two_reporters(cited, analysis.latest_year, analysis.latest_year_partner))
    items.append(_weight(cited))
    return tuple(item for item in items if item)


def _flows_alone(cited: Cited, flows: Flows) -> tuple[Text, ...]:
    """Return a sentence on each flow that is held of a period whose turnover is not."""
    named = {"exports": flows.exports, "imports": flows.imports}
    return tuple(
        cited.say("gov-figures-flow", flow=flow, period=flows.period, text=_moved(cited, flows, movement))
        for flow, movement in named.items()
        if not movement.value.missing
    )


def _running(cited: Cited, flows: Flows) -> tuple[Text, ...]:
    """Return the sentence on the turnover of the year so far or of twelve months, else on each flow held."""
    if not flows.turnover.value.missing:
        named = {"turnover": flows.turnover}
    else:
        named = {"exports": flows.exports, "imports": flows.imports}
    held = {flow: movement for flow, movement in named.items() if not movement.value.missing}
    if flows.period.months == YEAR_MONTHS:
        month = _last_month(flows.period)
        return tuple(
            cited.say("gov-figures-year-to", flow=flow, month=month, text=_moved(cited, flows, movement))
            for flow, movement in held.items()
        )
    if "turnover" in held:
        text = _moved(cited, flows, flows.turnover)
        return (cited.say("gov-figures-year", period=flows.period, text=text),)
    return _flows_alone(cited, flows)


def _last_month(period: Period) -> Period:
    return Period.parse(f"{period.last:%Y-%m}")


def _contributions(cited: Cited, flows: Flows) -> Text:
    exports, imports = flows.exports_contribution, flows.imports_contribution
    growth = flows.turnover.growth
    if exports.missing or imports.missing or growth.missing:
        return ()
    same = exports.known * imports.known >= 0 and cited.direction(imports) != "same"
    if not same or cited.direction(growth) == "same":
        text = cited.say(
            "gov-figures-apart",
            period=flows.period,
            whose=cited.country(flows.reporter),
            exports=Shown(exports, "plus"),
            imports=Shown(imports, "plus"),
            moved="yes" if cited.direction(imports) != "same" else "little" if imports.known else "no",
        )
    else:
        text = cited.say(
            "gov-figures-contributions",
            period=flows.period,
            whose=cited.country(flows.reporter),
            direction=cited.direction(growth),
            exports=unsigned(exports),
            imports=unsigned(imports),
            growth=unsigned(growth),
        )
    derived = any(fact.status == "e" for fact in (exports, imports))
    if derived:
        text = (*text, Span("\u00a0"), flag("e"))
    return cited.with_sources(text, sources_of([growth, exports, imports]))


def _two_reporters(cited: Cited, home: Flows, partner: Flows) -> Text:
    """Return the latest year's turnover by both reporters, each with its change."""
    parts = [
        _moved(cited, flows, flows.turnover) for flows in (home, partner) if not flows.turnover.value.missing
    ]
    if not parts:
        return ()
    held = home if not home.turnover.value.missing else partner
    joined = parts[0] if len(parts) == 1 else cited.say("gov-figures-and", first=parts[0], last=parts[1])
    return cited.say("gov-figures-year", period=held.period, text=joined)


def _moved(cited: Cited, flows: Flows, movement: Movement) -> Text:
    way = cited.direction(movement.growth)
    if way == "unknown" or movement.change.missing:
        said = cited.say("gov-figures-value", value=movement.value, whose=cited.country(flows.reporter))
        return cited.with_facts(said, movement.value)
    base = flows.period.years_before()
    twelve = flows.period.months == YEAR_MONTHS and flows.period.kind != "year"
    said = cited.say(
        "gov-figures-year-to-moved" if twelve else "gov-figures-turnover",
        value=movement.value,
        whose=cited.country(flows.reporter),
        direction=way,
        growth=unsigned(movement.growth),
        change=unsigned(movement.change),
        base=_last_month(base) if twelve else base,
    )
    return cited.with_facts(said, movement.value)


def _weight(cited: Cited) -> Text:
    """Return the rank and share of each country in the other's turnover."""
    analysis = cited.analysis
    parts: list[Text] = []
    period: Period | None = None
    for reporter in (analysis.partner, analysis.home):
        weight = _of(cited, reporter)
        if weight is None or weight.rank.missing or weight.share.missing:
            continue
        period = weight.period
        said = cited.say(
            "gov-figures-rank-too" if parts else "gov-figures-rank",
            partner=cited.country(weight.partner),
            whose=cited.country(weight.reporter),
            joint="yes" if weight.joint else "no",
            rank=Shown(weight.rank, "largest"),
            share=weight.share,
        )
        parts.append(cited.with_facts(said, weight.share))
    if not parts or period is None:
        return ()
    text = parts[0] if len(parts) == 1 else cited.say("list-semicolon", first=parts[0], last=parts[1])
    return cited.say("gov-figures-weight", period=period, text=text)


def _of(cited: Cited, reporter: str) -> Weight | None:
    found = (w for w in cited.analysis.weights if w.reporter == reporter and w.flow == "T")
    return next(found, None)
