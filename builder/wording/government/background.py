"""Background and target: what was set, what it needs, when it would be reached, and what earlier goals became."""

from __future__ import annotations

from builder.facts.analysis import TargetProgress, TargetView
from builder.wording.cited import Cited, lower_first, sources_of, unsigned
from builder.wording.spans import Span, Text

MOST_OPEN = 2
MOST_POSITIONS = 2
AUDIENCES = ("government", "both")


def background(cited: Cited) -> tuple[Text, ...]:
    """Return a paragraph a goal, the open ones first, then what is on record as background."""
    views = cited.analysis.targets
    goals = [view for view in views if view.status == "open"][-MOST_OPEN:]
    earlier = [view for view in views if view.status in ("met", "met late", "missed")]
    items = [_open(cited, view) for view in goals]
    items += [_earlier(cited, view) for view in earlier]
    items += _positions(cited)
    held = tuple(item for item in items if item)
    return held or (cited.say("gov-background-none"),)


def _open(cited: Cited, view: TargetView) -> Text:
    sentences = [_set(cited, view), _required(cited, view), _pace(cited, view)]
    return _spaced([sentence for sentence in sentences if sentence])


def _set(cited: Cited, view: TargetView) -> Text:
    """Return when the goal was set, by whom, whether it was repeated, and its deadline."""
    target = view.target
    told = cited.say(
        "gov-goal-set",
        value=view.value,
        known="yes" if target.set_by else "no",
        setter=lower_first(target.set_by),
        dated="yes" if target.set_on else "no",
        day=cited.wording.period(target.set_on) if target.set_on else "",
        mark=cited.references.mark([target.source]),
    )
    later = [row.source for row in view.repeats]
    repeated = cited.say(
        "gov-goal-repeated", repeated="yes" if later else "no", mark=cited.references.mark(later)
    )
    deadline = cited.say(
        "gov-goal-deadline",
        dated="yes" if target.deadline else "no",
        deadline=cited.wording.period(target.deadline) if target.deadline else "",
    )
    return (*told, *repeated, *deadline)


def _required(cited: Cited, view: TargetView) -> Text:
    """Return the growth still needed from the latest year by each reporter's figures."""
    parts, years = [], []
    for item in view.progress:
        if item.required.missing or item.gap.missing or item.latest.period is None:
            continue
        years.append(item.latest.period)
        parts.append(
            cited.say(
                "gov-goal-growth",
                required=unsigned(item.required),
                gap=unsigned(item.gap),
                whose=cited.whose(item.reporter),
            )
        )
    if not parts:
        return ()
    flow = {"X": "exports", "M": "imports"}.get(view.target.flow, "turnover")
    return cited.say(
        "gov-goal-required", flow=flow, year=cited.wording.period(years[0]), parts=cited.joined(parts, "list-or")
    )


def _pace(cited: Cited, view: TargetView) -> Text:
    """Return the year the goal would be reached at the average growth of the years held."""
    parts = [
        cited.say("gov-goal-year", year=item.at_pace, whose=cited.whose(item.reporter))
        for item in view.progress
        if not item.at_pace.missing
    ]
    return cited.say("gov-goal-pace", parts=cited.joined(parts)) if parts else ()


def _earlier(cited: Cited, view: TargetView) -> Text:
    """Return what became of a goal: first met when, or the figures of its deadline."""
    target = view.target
    parts = [part for item in view.progress if (part := _became(cited, item, view.status))]
    if not parts:
        return ()
    said = cited.say(
        "gov-goal-earlier",
        value=view.value,
        dated="yes" if target.deadline else "no",
        deadline=cited.wording.period(target.deadline) if target.deadline else "",
        mark=cited.references.mark([target.source]),
        status=view.status.replace(" ", "-"),
        parts=cited.joined(parts),
    )
    late = [
        cited.say("gov-goal-year", year=item.first_met, whose=cited.whose(item.reporter))
        for item in view.progress
        if view.status == "met late" and not item.first_met.missing
    ]
    return (*said, *cited.say("gov-goal-late", parts=cited.joined(late))) if late else said


def _became(cited: Cited, item: TargetProgress, status: str) -> Text:
    whose = cited.whose(item.reporter)
    if not item.at_deadline.missing and status != "open":
        said = cited.say("gov-goal-at-deadline", value=item.at_deadline, whose=whose)
        return cited.with_sources(said, sources_of([item.at_deadline]))
    if item.first_met.missing:
        return ()
    said = cited.say("gov-goal-year", year=item.first_met, whose=whose)
    return cited.with_sources(said, sources_of([item.first_met]))


def _positions(cited: Cited) -> list[Text]:
    wanted = [
        item for item in cited.analysis.positions
        if item.kind == "background" and item.audience in AUDIENCES and cited.position(item)
    ]  # fmt: skip
    # What was said for governments comes before what is told to everyone.
    wanted.sort(key=lambda item: item.audience == "both")
    return [
        cited.with_sources(cited.position(item), [item.source]) for item in wanted[:MOST_POSITIONS]
    ]


def _spaced(sentences: list[Text]) -> Text:
    spans: list[Span] = []
    for sentence in sentences:
        spans += [*sentence, Span(" ")]
    return tuple(spans[:-1])


