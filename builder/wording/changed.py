"""What changed since an earlier brief: one sentence a change, the weightiest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from builder.facts.changes import Changes, FigureChange
from builder.facts.fact import Fact
from builder.facts.snapshot import AgreementRow, CommitmentRow, ConflictRow
from builder.register.period import Period
from builder.wording.cited import Cited, text
from builder.wording.fact_words import fact_words
from builder.wording.rival import printed, subject
from builder.wording.spans import Span, Text

_TOLD = ("revised", "known", "lost", "digits")
# Of two briefs on different periods these figures are put side by side.
_ROLES = tuple(
    f"{side}.{flow}" for side in ("home", "partner") for flow in ("turnover", "exports", "imports")
)


@dataclass(frozen=True, slots=True)
class Since:
    """An earlier brief as a memo tells of it: the changes, and the earlier values by the ids they had."""

    changes: Changes
    earlier: Mapping[str, Fact] = field(default_factory=dict)


def changed_heading(cited: Cited, since: Since | None) -> Text:
    """Return “What changed since 30 September 2023”; empty where no earlier brief is compared with."""
    if since is None:
        return ()
    old = since.changes.old
    if since.changes.by_role:
        return cited.say("changed-heading-period", day=old.as_of, period=old.period)
    return cited.say("changed-heading", day=old.as_of)


def changed(cited: Cited, since: Since | None) -> tuple[Text, ...]:
    """Return the sentences; one that says so where nothing changed, none where nothing is compared."""
    if since is None:
        return ()
    found = (*_figures(cited, since), *_record(cited, since.changes), *_sources(cited, since.changes))
    return found or (cited.say("changed-nothing"),)


def _figures(cited: Cited, since: Since) -> Iterator[Text]:
    pair = {cited.analysis.home, cited.analysis.partner}
    for change in since.changes.figures:
        own = {change.new.reporter, change.new.partner} == pair and not change.follows
        if since.changes.by_role:
            own = change.role in _ROLES
        if own and change.kind in _TOLD:
            yield _figure(cited, since, change)


def _figure(cited: Cited, since: Since, change: FigureChange) -> Text:
    new, old = change.new, since.earlier.get(change.old.id)
    words = fact_words(cited, new)
    if old is None:
        said = cited.say("changed-figure-known", figure=words, new=new)
    elif new.missing:
        said = cited.say("changed-figure-lost", figure=words, old=old)
    elif change.role and old.period is not None:
        said = cited.say("changed-figure-period", figure=words, new=new, old=old, period=old.period)
    else:
        said = cited.say("changed-figure", figure=words, new=new, old=old, kind=change.kind)
    return cited.with_facts(said, *(fact for fact in (new, old) if fact is not None))


def _record(cited: Cited, changes: Changes) -> Iterator[Text]:
    slipped = {change.new.id for change in changes.slipped}
    for change in changes.slipped:
        old, new = (_when(row) for row in (change.old, change.new))
        said = cited.say("changed-slipped", measure=_measure(cited, change.new), old=old, new=new)
        yield cited.with_sources(said, _promised_by(change.new))
    for change in changes.commitments.changed:
        if change.new.id not in slipped and "state" in change.what:
            state = change.new.state.replace(" ", "-")
            said = cited.say("changed-commitment", measure=_measure(cited, change.new), state=state)
            yield cited.with_sources(said, [change.new.source])
    for row in changes.commitments.added:
        said = cited.say("changed-commitment-new", measure=_measure(cited, row))
        yield cited.with_sources(said, [row.source])
    for agreement in changes.agreements.added:
        said = cited.say("changed-agreement-new", title=_title(cited, agreement))
        yield cited.with_sources(said, [agreement.source])
    for moved in changes.agreements.changed:
        if "status" in moved.what:
            status = moved.new.status.replace(" ", "-")
            said = cited.say("changed-agreement", title=_title(cited, moved.new), status=status)
            yield cited.with_sources(said, [moved.new.source])
    for target in changes.targets.added:
        value = cited.analysis.facts[target.fact]
        yield cited.with_facts(
            cited.say("changed-target-new", value=cited.wording.show(value, "scaled")), value
        )
    yield from _conflicts(cited, changes)


def _conflicts(cited: Cited, changes: Changes) -> Iterator[Text]:
    opened = [_rival(cited, changes, row) for row in changes.opened]
    settled = [text(_thing(cited, changes, row.figures)) for row in changes.settled]
    for message, things in (("changed-opened", opened), ("changed-settled", settled)):
        different = list(dict.fromkeys(thing for thing in things if any(span.text for span in thing)))
        if different:
            # The words of a figure hold commas themselves.
            listed = different[0]
            for thing in different[1:]:
                listed = cited.say("list-semicolon", first=listed, last=thing)
            yield cited.say(message, things=listed)


def _rival(cited: Cited, changes: Changes, row: ConflictRow) -> Text:
    """Return what a conflict is about, with the values that differ."""
    conflict = next((item for item in cited.analysis.conflicts if item.id == row.id), None)
    if conflict is None or conflict.kind != "figures":
        return text(_thing(cited, changes, row.figures))
    values = [cited.with_sources((value.words,), value.sources) for value in printed(cited, conflict)]
    return cited.say("changed-rival", thing=subject(cited, conflict), values=cited.joined(values))


def _thing(cited: Cited, changes: Changes, figures: tuple[str, ...]) -> str:
    """Return what a conflict is about: the words of its first figure that is known."""
    for name in figures:
        fact = changes.new.facts.get(name) or changes.old.facts.get(name)
        if fact is not None:
            words = fact_words(cited, fact)
            return words[:1].lower() + words[1:]
    return ""


def _sources(cited: Cited, changes: Changes) -> Iterator[Text]:
    for row in changes.replaced:
        said = cited.say(
            "changed-edition",
            publisher=cited.publisher(cited.analysis.register.source(row.new.id)),
            day=row.new.known_from,
        )
        yield cited.with_sources(said, [row.new.id])
    sources = dict.fromkeys(claim.source for claim in changes.claims.added)
    if sources:
        names = dict.fromkeys(cited.publisher(cited.analysis.register.source(name)) for name in sources)
        listed = cited.joined([(Span(name),) for name in names])
        yield cited.with_sources(cited.say("changed-claims", publishers=listed), sources)


def _measure(cited: Cited, row: CommitmentRow) -> str:
    """Return a measure as the brief's own language has it."""
    own = (view.commitment for view in cited.analysis.commitments)
    return next((held.measure for held in own if held.id == row.id), row.measure)


def _title(cited: Cited, row: AgreementRow) -> str:
    return next((held.title for held in cited.analysis.agreements if held.id == row.id), row.title)


def _when(row: CommitmentRow) -> Period:
    return Period.parse(row.promised)


def _promised_by(row: CommitmentRow) -> tuple[str, ...]:
    dated = [promise.source for promise in row.promises if promise.due]
    return (dated[-1] if dated else row.source,)
