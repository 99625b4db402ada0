"""Size and trend of the market: the latest figures, home's share of it, its place among suppliers."""

from __future__ import annotations

from builder.facts.fact import Fact
from builder.facts.running import YEAR_MONTHS
from builder.facts.standing import PartnerRow, Weight
from builder.register.period import Period
from builder.wording.business.opportunity import to_level
from builder.wording.cited import Cited
from builder.wording.language import Shown
from builder.wording.spans import Text

NAMED = 3


def market_items(cited: Cited) -> tuple[Text, ...]:
    """Return the items that the facts allow, each with its sources."""
    items = (_latest(cited), *_year_to(cited), _share(cited), _place(cited))
    return tuple(item for item in items if item)


def _latest(cited: Cited) -> Text:
    """Return home's own figures for the brief's period."""
    flows = cited.analysis.now
    if flows.exports.value.missing and not flows.imports.value.missing:
        text = cited.say(
            "business-latest-bought",
            whose=cited.country(flows.reporter),
            partner=cited.country(flows.partner),
            period=flows.period,
            moved=to_level(cited, flows.imports),
            value=flows.imports.value,
        )
        return cited.with_facts(text, flows.imports.value, flows.imports.change)
    if flows.exports.value.missing:
        return cited.say("business-latest-none", whose=cited.country(flows.reporter), period=flows.period)
    sold = to_level(cited, flows.exports)
    text = cited.say(
        "business-latest",
        whose=cited.country(flows.reporter),
        partner=cited.country(flows.partner),
        period=flows.period,
        moved=sold,
        value=flows.exports.value,
    )
    facts = [flows.exports.value, flows.exports.change]
    if not flows.imports.value.missing:
        bought = to_level(cited, flows.imports)
        text += cited.say(
            "business-latest-imports",
            partner=cited.country(flows.partner),
            moved=bought,
            value=flows.imports.value,
        )
        facts += [flows.imports.value, flows.imports.change]
    return cited.with_facts((*text, *cited.say("business-stop")), *facts)


def _year_to(cited: Cited) -> tuple[Text, ...]:
    """Return what home sold in the last twelve months; what it bought, where its sales are not held."""
    for flows in cited.analysis.running:
        named = {"exports": flows.exports, "imports": flows.imports}
        held = [flow for flow, movement in named.items() if not movement.value.missing]
        if flows.period.months != YEAR_MONTHS or not held:
            continue
        movement = named[held[0]]
        text = cited.say(
            "business-year-to",
            flow=held[0],
            month=Period.parse(f"{flows.period.last:%Y-%m}"),
            whose=cited.country(flows.reporter),
            partner=cited.country(flows.partner),
            moved=to_level(cited, movement),
            value=movement.value,
        )
        return (cited.with_facts(text, movement.value, movement.change),)
    return ()


def _share(cited: Cited) -> Text:
    """Return who brought the growth of the partner's imports, and what became of home's share."""
    weight = _weight(cited, "M")
    if weight is None:
        return ()
    lead = cited.say("business-share-lead")
    growth = _growth_of_market(cited, weight)
    share = cited.say(
        "business-share",
        whose=cited.country(weight.partner),
        whose_partner=cited.country(weight.reporter),
        period=weight.period,
        direction=cited.direction(weight.share_change),
        change=Shown(weight.share_change, "unsigned"),
        share=weight.share,
        first="no" if growth else "yes",
    )
    return cited.with_facts((*lead, *growth, *share), weight.share)


def _growth_of_market(cited: Cited, weight: Weight) -> Text:
    """Return what the supplier with the largest increase and home added; empty where imports did not grow."""
    analysis = cited.analysis
    world = analysis.world.get(weight.reporter)
    if world is None or cited.direction(world.imports.change) != "up":
        return ()
    rows = [row for row in analysis.partners.get(weight.reporter, ()) if not row.imports.change.missing]
    home = next((row for row in rows if row.partner == weight.partner), None)
    if home is None or cited.direction(home.imports.change) != "up":
        return ()
    first = max(rows, key=lambda row: (row.imports.change.known, row.partner))
    return cited.say(
        "business-growth-brought",
        alone="yes" if first is home else "no",
        whose=cited.country(weight.reporter),
        period=weight.period,
        total=world.imports.change,
        first=cited.country(first.partner),
        first_change=first.imports.change,
        home=cited.country(weight.partner),
        home_change=home.imports.change,
    )


def _place(cited: Cited) -> Text:
    """Return home's place among the partner's suppliers and buyers."""
    supplier, buyer = _weight(cited, "M"), _weight(cited, "X")
    known = [one for one in (supplier, buyer) if one is not None and not one.rank.missing]
    if supplier is None or supplier.rank.missing:
        return ()
    text = cited.say(
        "business-place",
        home=cited.country(supplier.partner),
        whose=cited.country(supplier.reporter),
        period=supplier.period,
        place=_rank(cited, supplier, "supplier"),
    )
    if buyer in known and buyer is not None:
        text += cited.say("business-place-buyer", place=_rank(cited, buyer, "buyer"))
    return cited.with_facts((*text, *cited.say("business-stop")), *(one.rank for one in known))


def _rank(cited: Cited, weight: Weight, role: str) -> Text:
    """Return “third-largest supplier, after China and Russia”; those before it only where they are few."""
    spans = cited.say(
        "business-rank",
        role=role,
        whose=cited.country(weight.reporter),
        joint="yes" if weight.joint else "no",
        rank=Shown(weight.rank, "largest"),
    )
    before = _before(cited, weight)
    if not before:
        return spans
    names = cited.joined([cited.say("business-name", name=cited.country(row.partner)) for row in before])
    return (*spans, *cited.say("business-after", names=names))


def _before(cited: Cited, weight: Weight) -> tuple[PartnerRow, ...]:
    """Return the partners that rank before this one, where at most three do and all are named."""
    count = int(weight.rank.known) - 1
    if not 0 < count <= NAMED:
        return ()
    rows = cited.analysis.partners.get(weight.reporter, ())
    ranked = [(_place_of(row, weight.flow), row) for row in rows]
    before = sorted(
        ((rank.known, row.partner, row) for rank, row in ranked if not rank.missing and rank.known <= count),
        key=lambda item: item[:2],
    )
    return tuple(row for _, _, row in before) if len(before) == count else ()


def _place_of(row: PartnerRow, flow: str) -> Fact:
    return row.imports_rank if flow == "M" else row.exports_rank


def _weight(cited: Cited, flow: str) -> Weight | None:
    wanted = (cited.analysis.partner, flow)
    found = (one for one in cited.analysis.weights if (one.reporter, one.flow) == wanted)
    return next((one for one in found if not one.share.missing), None)
