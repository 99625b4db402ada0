"""The four key figures of a business memo: bought, sold, share, signed."""

from __future__ import annotations

from builder.facts.fact import Fact
from builder.facts.movement import Flows, Movement
from builder.facts.standing import Weight
from builder.wording.band import band_limits, change
from builder.wording.business.signed import contracts, documents, signed_where, worth
from builder.wording.cited import Cited, flag, sources_of
from builder.wording.language import Shown
from builder.wording.numbers import qualifier_words
from builder.wording.spans import Span, Text

PARTS = ("label", "value", "unit", "change")


def market_flows(cited: Cited) -> Flows:
    """Return the partner's flows of the latest full year; home's for the period where it has none."""
    analysis = cited.analysis
    partner = analysis.latest_year_partner
    if partner.imports.value.missing and partner.exports.value.missing:
        return analysis.now
    return partner


def market_weight(cited: Cited) -> Weight | None:
    """Return home's weight in the partner's imports, or the partner's in home's exports, where known."""
    analysis = cited.analysis
    for reporter, flow in ((analysis.partner, "M"), (analysis.home, "X")):
        for weight in analysis.weights:
            if (weight.reporter, weight.flow) == (reporter, flow) and not weight.share.missing:
                return weight
    return None


def band_texts(cited: Cited) -> dict[str, Text]:
    """Return the texts `band.1.label` … `band.4.change`."""
    flows = market_flows(cited)
    other = cited.country(flows.partner)
    places = (
        _flow(cited, flows, flows.imports, cited.say("business-band-bought", country=other)),
        _flow(cited, flows, flows.exports, cited.say("business-band-sold", country=other)),
        _share(cited),
        _last(cited),
    )
    return {
        f"band.{number}.{part}": text
        for number, texts in enumerate(places, start=1)
        for part, text in zip(PARTS, texts, strict=True)
    }


def _flow(cited: Cited, flows: Flows, movement: Movement, label: Text) -> tuple[Text, ...]:
    unit = cited.say("band-unit", period=flows.period, kind=flows.period.kind)
    return label, _number(cited, movement.value, "bare"), unit, change(cited, movement)


def _share(cited: Cited) -> tuple[Text, ...]:
    weight = market_weight(cited)
    if weight is None:
        flows = market_flows(cited)
        label = cited.say("business-band-turnover", country=cited.country(flows.partner))
        return _flow(cited, flows, flows.turnover, label)
    label = cited.say("business-band-share", whose=cited.country(weight.partner))
    unit = cited.say(
        "business-band-share-unit",
        flow=weight.flow,
        period=weight.period,
    )
    moved: Text = cited.say("band-change-unknown", mark=flag("x"))
    if not weight.share_change.missing:
        way = cited.direction(weight.share_change)
        moved = cited.say("business-band-points", direction=way, points=Shown(weight.share_change, "plus"))
    return label, _number(cited, weight.share, "value"), unit, moved


def _last(cited: Cited) -> tuple[Text, ...]:
    """Return the latest signed value since the brief's period began, else the balance."""
    valued = [row for row in contracts(cited) if not worth(cited, row).missing]
    if not valued:
        flows = market_flows(cited)
        label = cited.say("business-band-balance", whose=cited.country(flows.reporter))
        form = "bare" if flows.balance.value.missing else "signed"
        _, _, unit, moved = _flow(cited, flows, flows.balance, label)
        return label, _number(cited, flows.balance.value, form), unit, moved
    latest = valued[-1]
    return (
        cited.say("business-signed-heading", **signed_where(cited, (latest,))),
        _qualified(cited, worth(cited, latest)),
        cited.say("business-band-signed-unit", **documents(cited, latest)),
        cited.say("business-band-signed-note", **documents(cited, latest)),
    )


def note(cited: Cited) -> Text:
    """Return the note under the band: whose figures, their base, their edition, who tells of the signing."""
    flows = market_flows(cited)
    held = [fact for fact in (flows.imports.value, flows.exports.value) if not fact.missing]
    if not held:
        return cited.say("band-none", period=flows.period, whose=cited.country(flows.reporter))
    spans = [
        *cited.say(
            "business-band-note",
            reporter=cited.country(flows.reporter),
            base=flows.period.years_before(),
            giver=cited.reporter_of(held[0]),
            mark=cited.references.mark(sources_of(held)),
        )
    ]
    weight = market_weight(cited)
    if weight is not None:
        spans += cited.say(
            "business-band-derived",
            flow=weight.flow,
            whose=cited.country(weight.reporter),
            mark=cited.references.mark(sources_of((weight.share,))),
        )
        held.append(weight.share)
    spans += band_limits(cited, held)
    valued = [row for row in contracts(cited) if not worth(cited, row).missing]
    if valued:
        source = cited.analysis.register.source(valued[-1].source)
        mark = cited.references.mark((source.id,))
        spans += cited.say("business-band-signed-by", giver=cited.publisher(source), mark=mark)
    return tuple(spans)


def _qualified(cited: Cited, fact: Fact) -> Text:
    """Return a number alone with what it was said with: about 1,000."""
    if fact.qualifier in ("", "exactly"):
        return _number(cited, fact, "bare")
    before, after = qualifier_words(fact.qualifier, cited.wording.language)
    parts = (Span(before), *_number(cited, fact, "bare"), Span(after))
    return tuple(part for part in parts if part.text)


def _number(cited: Cited, fact: Fact, form: str) -> Text:
    return (cited.wording.show(fact, form),)
