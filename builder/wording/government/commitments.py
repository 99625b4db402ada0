"""Commitments: those still open, and the full list of the annex, the goals among them."""

from __future__ import annotations

from builder.facts.progress import CommitmentView, TargetView
from builder.facts.promises import due_first
from builder.wording.cited import Cited, as_cell, flag, lower_first, positive, sources_of, text
from builder.wording.language import Shown
from builder.wording.spans import Span, TableRow, Text

MOST_OPEN = 3
DONE = ("done", "done-late")
SYMBOLS = {
    "overdue": "●",
    "in progress": "◐",
    "stated": "○",
    "agreed": "○",
    "open": "◐",
    "done": "✓",
    "done-late": "✓",
    "met": "✓",
    "met-late": "✓",
    "missed": "●",
    "not-measured": "○",
}


def held(cited: Cited) -> bool:
    """Return whether any commitment or goal is still open."""
    return bool(_open(cited) or _goals(cited))


def open_table(cited: Cited) -> tuple[TableRow, ...]:
    """Return at most three rows: measure, owner, due, status and evidence."""
    goals = _goals(cited)[-1:]
    measures = _open(cited)[: MOST_OPEN - len(goals)]
    measured = [_measure_row(cited, view, together=True) for view in measures]
    # The goal stands after what is dated or promised, before what was said in passing.
    return (*measured[:1], *(_goal_row(cited, view, together=True) for view in goals), *measured[1:])


def note(cited: Cited) -> Text:
    """Return whether a dated commitment was overdue, and where the full list is."""
    if not held(cited):
        return ()
    late = cited.analysis.tallies.overdue
    return cited.say(
        "gov-commitments-note",
        late="some" if positive(late) else "none",
        count=Shown(late, "words"),
        day=cited.analysis.as_of,
    )


def table(cited: Cited) -> tuple[TableRow, ...]:
    """Return all commitments and goals: measure, owner, due, status, evidence."""
    rows = [_measure_row(cited, view, together=False) for view in due_first(cited.analysis.commitments)]
    rows += [_goal_row(cited, view, together=False) for view in cited.analysis.targets]
    if rows:
        return tuple(rows)
    none = cited.say("none-in-sources", mark=flag("x"))
    return (TableRow((as_cell(none),), "nothing"),)


def _open(cited: Cited) -> list[CommitmentView]:
    """Return open commitments: overdue, dated, promised for some time, agreed, then stated."""
    views = [view for view in due_first(cited.analysis.commitments) if view.state not in DONE]
    order = ("overdue", "in progress", "agreed", "stated")
    return sorted(
        views,
        key=lambda view: (
            view.state != "overdue",
            view.commitment.due is None,
            -len(view.promises),
            order.index(view.state) if view.state in order else len(order),
        ),
    )


def _goals(cited: Cited) -> list[TargetView]:
    return [view for view in cited.analysis.targets if view.status == "open"]


def _measure_row(cited: Cited, view: CommitmentView, *, together: bool) -> TableRow:
    row = view.commitment
    owners = [text(owner) for owner in (row.owner_home, row.owner_partner) if owner]
    owner = cited.joined(owners, "list-semicolon") or cited.say("gov-not-named", mark=flag("x"))
    status = _status(cited, view.state)
    evidence = _evidence(cited, view)
    if together and not _tells(view):
        status, evidence = cited.with_sources(status, [row.source]), ()
    lead = as_cell(text(row.measure)), as_cell(owner), as_cell(_due(cited, view, together=together))
    return TableRow((*lead, *_last(cited, status, evidence, together=together)))


def _goal_row(cited: Cited, view: TargetView, *, together: bool) -> TableRow:
    target = view.target
    setter = cited.say("gov-set-by", setter=lower_first(target.set_by)) if target.set_by else ()
    owner = setter or cited.say("gov-not-named", mark=flag("x"))
    due = text(cited.wording.period(target.deadline)) if target.deadline else cited.say("gov-no-deadline")
    measure = cited.say("gov-goal-measure", value=view.value, flow=target.flow or "T")
    lead = as_cell(measure), as_cell(owner), as_cell(due)
    status, evidence = _status(cited, view.status), _progress(cited, view, together=together)
    return TableRow((*lead, *_last(cited, status, evidence, together=together)))


def _last(cited: Cited, status: Text, evidence: Text, *, together: bool) -> tuple[tuple[Text, ...], ...]:
    if not together:
        return as_cell(status), as_cell(evidence)
    if not evidence:
        return (as_cell(status),)
    return (as_cell(cited.say("gov-status-evidence", status=status, evidence=evidence)),)


def _status(cited: Cited, state: str) -> Text:
    mark = Span(SYMBOLS[state], look="symbol")
    return cited.say("gov-status", mark=mark, state=state.replace(" ", "-"))


def _due(cited: Cited, view: CommitmentView, *, together: bool) -> Text:
    row = view.commitment
    if row.due is not None:
        return text(cited.wording.period(row.due))
    if view.promised is not None:
        said = "yes" if row.due_words else "no"
        due = view.promised
        return cited.say("gov-due-promised", said=said, words=row.due_words, due=due)
    if row.due_words:
        return cited.say("gov-due-words", words=row.due_words, long="yes" if together else "no")
    return cited.say("gov-no-date")


def _evidence(cited: Cited, view: CommitmentView) -> Text:
    """Return the evidence, or the times on record, or where the measure was said."""
    row = view.commitment
    if row.evidence:
        return cited.with_sources(text(row.evidence), [row.source])
    dated = [promise for promise in view.promises if promise.due is not None]
    if dated and not (len(dated) == 1 and dated[0].due == row.due):
        times = cited.joined(
            [cited.with_sources(text(cited.wording.period(p.due)), [p.source]) for p in dated if p.due]
        )
        return cited.say("gov-times-on-record", times=times)
    if not view.overdue_days.missing and view.overdue_days.known > 0:
        return cited.with_sources(cited.say("gov-overdue", days=view.overdue_days), [row.source])
    return cited.with_sources(cited.say("gov-said-at"), [row.source])


def _tells(view: CommitmentView) -> bool:
    """Return whether the evidence tells more than where the measure was said."""
    late = not view.overdue_days.missing and view.overdue_days.known > 0
    times = [promise.due for promise in view.promises if promise.due]
    return bool(view.commitment.evidence) or late or bool(times and times != [view.commitment.due])


def _progress(cited: Cited, view: TargetView, *, together: bool) -> Text:
    """Return how much of a goal is reached by each reporter's latest year."""
    parts: list[Text] = []
    for item in view.progress:
        if item.reached.missing or item.latest.period is None:
            continue
        said = cited.say(
            "gov-reached" if together else "gov-reached-short",
            reached=item.reached,
            name=cited.country(item.reporter),
            whose=cited.country(item.reporter),
            first="no" if parts else "yes",
        )
        parts.append(cited.with_sources(said, sources_of([item.latest])))
    if not parts:
        return cited.with_sources((), sources_of([view.value]))
    year = next(item.latest.period for item in view.progress if item.latest.period)
    return cited.say(
        "gov-reached-in" if together else "gov-reached-in-short",
        year=year,
        parts=cited.joined(parts, "list-semicolon"),
    )
