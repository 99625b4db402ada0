"""Points to settle: made from empty fields and from figures that differ by more than rounding."""

from __future__ import annotations

from decimal import Decimal

from builder.facts.progress import CommitmentView
from builder.facts.promises import due_first
from builder.facts.rivalry import Conflict
from builder.facts.tallies import OUTSIDE
from builder.facts.units import factor, millions
from builder.wording.cited import Cited, lower_first, sources_of
from builder.wording.rival import Printed, listed, lower_subject, printed
from builder.wording.spans import Text

MOST_GOALS = MOST_LATE = MOST_MEASURES = MOST_FIGURES = 1
FAR_APART = Decimal("0.1")


def settle(cited: Cited) -> tuple[Text, ...]:
    """Return what neither side has on record or agrees on; nobody has asked for these points."""
    return (*_goals(cited), *_late(cited), *_measures(cited), *_figures(cited))


def _goals(cited: Cited) -> list[Text]:
    goals = [view for view in cited.analysis.targets if view.status == "open"]
    # The goal set last is the one in force; what came before it needs no year any more.
    undated = [view for view in goals[-MOST_GOALS:] if view.target.deadline is None]
    return [
        cited.with_sources(cited.say("gov-settle-goal", value=view.value), sources_of([view.value]))
        for view in undated
    ]


def _measures(cited: Cited) -> list[Text]:
    """Return the measures without owner or date: those first for which some time is on record, then
    those that have neither.
    """
    views = [
        view for view in cited.analysis.commitments
        if view.state in ("stated", "agreed", "in progress") and _empty(view) != "none"
    ]  # fmt: skip
    views.sort(
        key=lambda view: (
            -len(view.promises),
            _empty(view) != "both",
            view.state != "agreed",
        )
    )
    return [
        cited.with_sources(
            cited.say(
                "gov-settle-measure",
                empty=_empty(view),
                measure=lower_first(view.commitment.measure),
            ),
            [view.commitment.source],
        )
        for view in views[:MOST_MEASURES]
    ]


def _late(cited: Cited) -> list[Text]:
    """Return the commitment whose date passed first without its being done."""
    late = [view for view in due_first(cited.analysis.commitments) if view.state == "overdue"]
    return [
        cited.with_sources(
            cited.say(
                "gov-settle-overdue",
                measure=lower_first(view.commitment.measure),
                due=view.commitment.due,
            ),
            [view.commitment.source],
        )
        for view in late[:MOST_LATE]
        if view.commitment.due is not None
    ]


def _empty(view: CommitmentView) -> str:
    """Return which field is empty: `both`, `owner`, `date` or `none`."""
    row = view.commitment
    owned, dated = bool(row.owner_home or row.owner_partner), view.dated
    if owned and dated:
        return "none"
    return "owner" if dated else "date" if owned else "both"


def _figures(cited: Cited) -> list[Text]:
    analysis = cited.analysis
    near = (analysis.period, analysis.latest_year.period, analysis.latest_year.period.years_before())
    rivals = [
        item for item in analysis.conflicts
        if item.verdict in OUTSIDE and item.period in near and item.indicator == "value"
    ]  # fmt: skip
    rivals.sort(key=lambda item: near.index(item.period) if item.period else len(near))
    points = [_figure(cited, item) for item in rivals[:MOST_FIGURES]]
    apart = [item for item in analysis.conflicts if item.period == analysis.period and _far_apart(item)]
    return [_two_offices(cited, apart[0])] if apart else points


def _figure(cited: Cited, conflict: Conflict) -> Text:
    """Return the values in use; the other reporter's own series is no rival of the lead."""
    items = [item for item in printed(cited, conflict) if _in_use(item)]
    point = cited.say(
        "gov-settle-figure",
        subject=lower_subject(cited, conflict),
        values=listed(cited, items),
    )
    return cited.with_sources(point, (source for item in items for source in item.sources))


def _far_apart(conflict: Conflict) -> bool:
    """Return whether the two offices' own tables give turnovers that differ by a tenth or more."""
    tables = [one.fact for one in conflict.statements if one.claim is None]
    if (conflict.indicator, conflict.flow, len(tables)) != ("value", "T", 2):
        return False
    low, high = sorted(fact.known * factor(fact.unit, millions(fact.unit)) for fact in tables)
    return high > 0 and (high - low) / high >= FAR_APART


def _two_offices(cited: Cited, conflict: Conflict) -> Text:
    items = [item for item in printed(cited, conflict) if item.statements[0].claim is None]
    point = cited.say(
        "gov-settle-reporters", subject=lower_subject(cited, conflict), values=listed(cited, items)
    )
    return cited.with_sources(point, (source for item in items for source in item.sources))


def _in_use(item: Printed) -> bool:
    return item.verdict == "lead" or item.verdict in OUTSIDE
