"""Background and target: what was set, what it still needs, and what became of earlier goals."""

from __future__ import annotations

from builder.facts.fact import Fact
from builder.facts.movement import Trend
from builder.facts.progress import TargetProgress, TargetView
from builder.register.period import Period
from builder.wording.cited import Cited, lower_first, unsigned
from builder.wording.spans import Span, Text

MOST_OPEN = 2  # the last is told in full
MOST = 2  # page 2 has no room for a third paragraph
AUDIENCES = ("government", "both")


def background(cited: Cited) -> tuple[Text, ...]:
    """Return a paragraph a goal, the open ones first, then what is on record as background."""
    views = cited.analysis.targets
    goals = [view for view in views if view.status == "open"][-MOST_OPEN:]
    earlier = [view for view in views if view.status in ("met", "met-late", "missed")]
    items = [_open(cited, view) for view in goals[-1:]]
    items += [_set(cited, view) for view in goals[:-1]]
    items += [_earlier(cited, view) for view in earlier]
    held = [item for item in items if item]
    held = held[:MOST] + _positions(cited)[: max(0, MOST - len(held))]
    return tuple(held) or (cited.say("gov-background-none"),)


def _open(cited: Cited, view: TargetView) -> Text:
    sentences = [_set(cited, view), _required(cited, view), _pace(cited, view)]
    return _spaced([sentence for sentence in sentences if sentence])


def _set(cited: Cited, view: TargetView) -> Text:
    """Return when the goal was set, by whom, whether it was repeated, and its deadline."""
    target = view.target
    main = view.telling("set_on" if target.set_on else "set_by")
    setter = view.telling("set_by")
    told = cited.say(
        "gov-goal-set",
        value=view.value,
        known="yes" if target.set_by else "no",
        setter=lower_first(target.set_by),
        by=cited.with_sources((), [setter.source]) if setter.source != main.source else (),
        dated="yes" if target.set_on else "no",
        day=target.set_on or "",
        on=target.set_on.kind if target.set_on else "",
        mark=cited.references.mark([main.source]),
    )
    others = [row.source for row in view.statements if row.source not in (main.source, setter.source)]
    repeated = cited.say(
        "gov-goal-repeated",
        repeated=("since" if main.id == target.id else "also") if others else "no",
        mark=cited.references.mark(others),
    )
    by = view.telling("deadline")
    given = () if not target.deadline or main.deadline else cited.with_sources((), [by.source])
    deadline = cited.say(
        "gov-goal-deadline",
        dated="yes" if target.deadline else "no",
        deadline=target.deadline or "",
        given=given,
    )
    return (*told, *repeated, *deadline)


def _required(cited: Cited, view: TargetView) -> Text:
    """Return the growth still needed from the latest year by each reporter's figures."""
    parts: list[Text] = []
    years: list[Period] = []
    for item in view.progress:
        if item.required.missing or item.gap.missing or item.latest.period is None:
            continue
        years.append(item.latest.period)
        parts.append(
            cited.say(
                "gov-goal-growth",
                required=unsigned(item.required),
                gap=unsigned(item.gap),
                whose=cited.country(item.reporter),
                first="no" if parts else "yes",
            )
        )
    if not parts:
        return ()
    flow = {"X": "exports", "M": "imports"}.get(view.target.flow, "turnover")
    return cited.say(
        "gov-goal-required",
        flow=flow,
        year=years[0],
        parts=cited.joined(parts, "list-or"),
    )


def _pace(cited: Cited, view: TargetView) -> Text:
    """Return the year the goal would be reached at the average growth of the years held."""
    dated = [item for item in view.progress if not item.at_pace.missing]
    # Whose figures they are stands with the years of the average, and once is enough.
    alone = len(dated) == 1
    parts = _years(cited, [(item, item.at_pace) for item in dated], alone=alone)
    spans = [
        _span(cited, trend)
        for item in dated
        for trend in cited.analysis.trends
        if trend.reporter == item.reporter
    ]
    return cited.say("gov-goal-pace", parts=cited.joined(parts), spans=cited.joined(spans)) if parts else ()


def _span(cited: Cited, trend: Trend) -> Text:
    years = Period(trend.years[0].period.first, trend.years[-1].period.last)
    return cited.say("gov-goal-pace-span", years=years, whose=cited.country(trend.reporter))


def _earlier(cited: Cited, view: TargetView) -> Text:
    """Return what became of a goal: first met when, or the figures of its deadline."""
    target = view.target
    parts = _became(cited, view)
    if not parts:
        return ()
    said = cited.say(
        "gov-goal-earlier",
        value=view.value,
        dated="yes" if target.deadline else "no",
        deadline=target.deadline or "",
        mark=cited.references.mark([view.telling("deadline").source]),
        status=view.status,
        told="values" if any(not item.at_deadline.missing for item in view.progress) else "years",
        parts=cited.joined(parts),
    )
    late = _years(cited, [(item, item.first_met) for item in view.progress if view.status == "met-late"])
    return (*said, *cited.say("gov-goal-late", parts=cited.joined(late))) if late else said


def _became(cited: Cited, view: TargetView) -> list[Text]:
    """Return the figures of the deadline, or where there was none the years the goal was first met."""
    held = [item for item in view.progress if not item.at_deadline.missing]
    if not held:
        return _years(cited, [(item, item.first_met) for item in view.progress])
    return [
        cited.say(
            "gov-goal-at-deadline",
            value=item.at_deadline,
            whose=cited.country(item.reporter),
            first="no" if place else "yes",
        )
        for place, item in enumerate(held)
    ]


def _years(cited: Cited, found: list[tuple[TargetProgress, Fact]], *, alone: bool = False) -> list[Text]:
    """Return “in 2021 on Kazakhstan’s figures” for each year known, `alone` without whose they are."""
    held = [(item, year) for item, year in found if not year.missing]
    first = "alone" if alone else "yes"
    return [
        cited.say(
            "gov-goal-year", year=year, whose=cited.country(item.reporter), first="no" if place else first
        )
        for place, (item, year) in enumerate(held)
    ]


def _positions(cited: Cited) -> list[Text]:
    wanted = [
        item for item in cited.analysis.positions
        if item.kind == "background" and item.audience in AUDIENCES and cited.position(item)
    ]  # fmt: skip
    # What was said for governments comes before what is told to everyone.
    wanted.sort(key=lambda item: item.audience == "both")
    return [cited.with_sources(cited.position(item), [item.source]) for item in wanted]


def _spaced(sentences: list[Text]) -> Text:
    spans: list[Span] = []
    for sentence in sentences:
        spans += [*sentence, Span(" ")]
    return tuple(spans[:-1])
