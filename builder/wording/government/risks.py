"""Risks and sensitivities: the balance, the weight, the statistics, moved dates, and what is on record."""

from __future__ import annotations

from decimal import Decimal

from builder.facts.mirror import compared_years
from builder.facts.progress import CommitmentView
from builder.register.period import Period
from builder.wording.cited import Cited, flag, lower_first, positive, sources_of, text, unsigned
from builder.wording.language import Shown
from builder.wording.spans import Span, Text

MOST = 5
MOST_POSITIONS = 1
# A risk that a source told longer ago than this is history.
RECENT_DAYS = 3 * 366
AUDIENCES = ("government", "both")


def risks(cited: Cited) -> tuple[Text, ...]:
    """Return the risks, each led by its subject; one line where none follows from the record."""
    items = [_balance(cited), _weight(cited), _statistics(cited), *_moved(cited), *_positions(cited)]
    held = tuple(item for item in items if item)[:MOST]
    return held or (cited.say("gov-risk-none"),)


def _balance(cited: Cited) -> Text:
    """Return how home's surplus or deficit changed, with the answer where the smaller flow grows as well."""
    flows = cited.analysis.now
    move = flows.balance
    if move.value.missing or move.base.missing or move.change.missing:
        return ()
    way = cited.direction(move.change)
    if way == "same" or (move.value.known > 0) != (move.base.known > 0):
        return ()
    surplus = move.value.known > 0
    larger = (way == "up") == surplus
    if not surplus and not larger:
        return ()  # a deficit that shrinks is none
    said = cited.say(
        "gov-risk-balance",
        kind="surplus" if surplus else "deficit",
        larger="yes" if larger else "no",
        whose=cited.country(flows.reporter),
        value=unsigned(move.value),
        base=unsigned(move.base),
        period=flows.period,
    )
    if move.base.status == "e" or move.value.status == "e":
        said = (*said, Span("\u00a0"), flag("e"))
    said = cited.with_sources(said, sources_of([move.value]))
    if surplus and larger and positive(flows.imports.growth):
        said = (*said, Span(" "), *cited.say("gov-risk-balance-answer", partner=cited.country(flows.partner)))
    return said


def _weight(cited: Cited) -> Text:
    """Return that home weighs less in the partner's trade, where it does."""
    analysis = cited.analysis
    for weight in analysis.weights:
        change = weight.share_change
        if weight.reporter != analysis.partner or weight.flow != "T":
            continue
        if change.missing or weight.share.missing or cited.direction(change) != "down":
            continue
        said = cited.say(
            "gov-risk-weight",
            home=cited.country(analysis.home),
            partner=cited.country(analysis.partner),
            change=unsigned(change),
            share=weight.share,
            period=weight.period,
        )
        return cited.with_sources(said, sources_of([weight.share]))
    return ()


def _statistics(cited: Cited) -> Text:
    """Return in how many comparisons the importer's figure stands below the exporter's."""
    rows = [row for row in compared_years(cited.analysis.mirror) if not row.gap.missing]
    counted = cited.analysis.tallies
    if not positive(counted.below):
        return ()
    years = Period(min(row.period for row in rows).first, max(row.period for row in rows).last)
    return cited.say(
        "gov-risk-statistics",
        wrong=Shown(counted.below, "words"),
        all=Shown(counted.compared, "words"),
        years=years,
    )


def _moved(cited: Cited) -> list[Text]:
    """Return measures for which more than one time is on record."""
    return [
        _times(cited, view) for view in cited.analysis.commitments
        if view.state not in ("done", "done-late") and len(view.promises) > 1
    ][:1]  # fmt: skip


def _times(cited: Cited, view: CommitmentView) -> Text:
    times = []
    for promise in view.promises:
        if promise.due is not None:
            words = text(cited.wording.period(promise.due))
        else:
            words = cited.say("quoted", words=promise.words)
        times.append(cited.with_sources(words, [promise.source]))
    slipped = "yes" if not view.slippage_days.missing and view.slippage_days.known > Decimal(0) else "no"
    return cited.say(
        "gov-risk-times",
        measure=lower_first(view.commitment.measure),
        times=cited.joined(times),
        slipped=slipped,
        days=view.slippage_days,
    )


def _positions(cited: Cited) -> list[Text]:
    """Return risks and sensitivities on record, sensitivities first."""
    wanted = [
        item for item in cited.analysis.positions
        if item.kind in ("risk", "sensitivity")
        and item.audience in AUDIENCES
        and cited.position(item)
        and _recent(cited, item.source)
    ]  # fmt: skip
    wanted.sort(key=lambda item: item.kind != "sensitivity")
    found = []
    for item in wanted[:MOST_POSITIONS]:
        said = cited.say("gov-led", lead=item.topic, text=cited.position(item))
        found.append(cited.with_sources(said, [item.source]))
    return found


def _recent(cited: Cited, source_id: str) -> bool:
    if not source_id:
        return True
    known = cited.analysis.register.source(source_id).known_from
    return (cited.analysis.as_of - known).days <= RECENT_DAYS
