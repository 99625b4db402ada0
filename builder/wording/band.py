"""The key band: four figures with their change on the year before, and the note under them."""

from __future__ import annotations

from collections.abc import Sequence

from builder.facts.fact import Fact
from builder.facts.movement import Flows, Movement
from builder.facts.rounding import rounded
from builder.wording.cited import Cited, flag, positive, sources_of, unsigned
from builder.wording.language import Shown
from builder.wording.limits import edition_days, issue_days
from builder.wording.numbers import in_millions
from builder.wording.spans import Span, Text


def band(cited: Cited, flows: Flows) -> dict[str, Text]:
    """Return the texts `band.1.label` … `band.4.change` of one reporter's flows, as home names them.

    Goods that go to the partner are exports to it, whoever reports them.
    """
    partner = cited.country(cited.analysis.partner)
    own = flows.reporter == cited.analysis.home
    sold, bought = (flows.exports, flows.imports) if own else (flows.imports, flows.exports)
    shown = (
        (cited.say("flow-name", flow="T"), flows.turnover),
        (cited.say("flow-with", flow="X", partner=partner), sold),
        (cited.say("flow-with", flow="M", partner=partner), bought),
        (_balance_label(cited, flows), flows.balance),
    )
    texts: dict[str, Text] = {}
    for place, (label, movement) in enumerate(shown, start=1):
        texts[f"band.{place}.label"] = label
        texts[f"band.{place}.value"] = _value(cited, movement.value, signed=place == 4)
        texts[f"band.{place}.unit"] = cited.say("band-unit", period=flows.period, kind=flows.period.kind)
        texts[f"band.{place}.change"] = change(cited, movement)
    return texts


def band_note(cited: Cited, flows: Flows) -> Text:
    """Return the note under the band: base period, reporter, what is derived, and rounding where it shows."""
    facts = (flows.turnover.value, flows.exports.value, flows.imports.value)
    held = [fact for fact in facts if not fact.missing]
    if not held:
        return cited.say("band-none", period=flows.period, whose=cited.country(flows.reporter))
    mark = cited.references.mark(sources_of(held))
    base = flows.period.years_before()
    spans = [*cited.say("band-base", base=base, reporter=cited.reporter_of(held[0]), mark=mark)]
    if flows.reporter != cited.analysis.home:
        spans += cited.say("band-theirs", whose=cited.country(flows.reporter))
    spans += band_limits(cited, held)
    moved = (flows.turnover, flows.exports, flows.imports, flows.balance)
    if any(fact.status == "e" for move in moved for fact in (move.value, move.change)):
        derived = "both" if flows.balance.value.status == "e" else "changes"
        spans += cited.say("band-derived", what=derived, mark=flag("e"))
    if not add_up(flows.turnover.value, flows.exports.value, flows.imports.value):
        spans += cited.say("band-rounding")
    return tuple(spans)


def band_limits(cited: Cited, held: Sequence[Fact]) -> Text:
    """Return what is to be known of the band's figures: their edition, and whether they are preliminary."""
    spans: list[Span] = []
    if days := edition_days(cited.wording, held):
        several = len({fact.edition for fact in held if fact.edition}) > 1
        spans += cited.say("band-edition", days=days, several="yes" if several else "no")
    elif days := issue_days(cited.analysis, cited.wording, *_of_one(held)):
        spans += cited.say("band-editions", days=days)
    if periods := [fact.period for fact in held if fact.status == "p" and fact.period]:
        spans += cited.say("band-preliminary", period=periods[0])
    return tuple(spans)


def _of_one(held: Sequence[Fact]) -> list[Fact]:
    """Return the figures of the first one's reporter: exports and imports of two are never of one edition."""
    return [fact for fact in held if fact.reporter == held[0].reporter]


def change(cited: Cited, movement: Movement) -> Text:
    """Return “▲ up 12.7%, about +85 m”, or what of it is known."""
    growth, amount = movement.growth, movement.change
    if movement.value.missing or amount.missing:
        if growth.missing:
            return cited.say("band-change-unknown", mark=flag("x"))
        way = cited.direction(growth)
        return cited.say("band-change-growth", direction=way, growth=unsigned(growth))
    way = cited.direction(amount)
    shown = Shown(amount, "signed")
    if growth.missing:
        return cited.say("band-change-amount", direction=way, amount=shown)
    # “up about 42%, +55 m”: said once, it holds for both.
    rough = growth.qualifier == "about"
    return cited.say(
        "band-change",
        direction=way,
        growth=unsigned(growth),
        rough="yes" if rough else "no",
        about="yes" if amount.qualifier == "about" and not rough else "no",
        amount=shown,
    )


def _balance_label(cited: Cited, flows: Flows) -> Text:
    surplus = "surplus" if positive(flows.balance.value) else "balance"
    return cited.say("band-balance", kind=surplus, whose=cited.country(flows.reporter))


def _value(cited: Cited, fact: Fact, *, signed: bool) -> Text:
    form = "signed" if signed and not fact.missing and fact.known < 0 else "bare"
    return (cited.wording.show(fact, form),)


def add_up(whole: Fact, *parts: Fact) -> bool:
    """Return whether the parts as printed add to the whole as printed, or one of them is not held."""
    if any(fact.missing for fact in (whole, *parts)):
        return True
    printed, *addends = (rounded(*in_millions(fact)) for fact in (whole, *parts))
    return printed == sum(addends)
