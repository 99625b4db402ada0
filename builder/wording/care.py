"""Figures to quote with care: what each is about, what to say, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from builder.facts.fact import Fact
from builder.facts.movement import Trend
from builder.facts.rivalry import Conflict
from builder.facts.tallies import OUTSIDE
from builder.register.period import Period
from builder.wording.cited import Cited, as_cell, sources_of, unsigned
from builder.wording.limits import issue_days, preliminary
from builder.wording.rival import (
    GRAVE,
    Printed,
    fits,
    listed,
    opens,
    printed,
    say,
    spoken,
    subject,
)
from builder.wording.spans import Span, TableRow, Text

MOST = 5
AGREE = ("same", "bound", "rounding")


@dataclass(frozen=True, slots=True)
class _Thing:
    """What is said about the value and about the growth of one thing."""

    value: Conflict | None
    growth: Conflict | None

    @property
    def first(self) -> Conflict:
        found = self.value or self.growth
        assert found is not None
        return found


def care(cited: Cited, *, most: int = MOST) -> tuple[TableRow, ...]:
    """Return the rows of the box, the period of the brief first; none where nothing rivals."""
    rows = [_row(cited, thing) for thing in _things(cited)]
    if record := _record(cited):
        rows.insert(min(len(rows), most - 1), record)
    return tuple(rows[:most])


def _things(cited: Cited) -> list[_Thing]:
    """Return what needs care: the period, the latest year, what was signed, then graver older things."""
    analysis = cited.analysis
    found: dict[tuple[str, str, Period | None, str], list[Conflict]] = {}
    for conflict in analysis.conflicts:
        kind = conflict.id if conflict.kind != "figures" else ""
        key = (conflict.flow, conflict.scope, conflict.period, kind)
        found.setdefault(key, []).append(conflict)
    near = (analysis.period, analysis.latest_year.period)
    ranked: list[tuple[int, int, _Thing]] = []
    for order, conflicts in enumerate(found.values()):
        thing = _Thing(_of(conflicts, "value"), _of(conflicts, "growth") if len(conflicts) > 1 else None)
        if thing.value is None:
            thing = _Thing(conflicts[0], None)
        rank = _rank(thing, near)
        if rank is not None:
            ranked.append((rank, order, thing))
    return [thing for _, _, thing in sorted(ranked, key=lambda item: item[:2])]


def _of(conflicts: Sequence[Conflict], indicator: str) -> Conflict | None:
    return next((item for item in conflicts if item.indicator == indicator), None)


def _rank(thing: _Thing, near: Sequence[Period]) -> int | None:
    """Return the place of a thing, None where it needs no care."""
    both = [item for item in (thing.value, thing.growth) if item]
    grave = any(item.verdict in GRAVE for item in both)
    first = thing.first
    if first.kind == "dates":
        return 6
    if first.kind == "ambiguous":
        return 3
    if first.scope == "contracts":
        return 2
    if first.period in near:
        if first.flow == "T":
            return near.index(first.period) if first.period else None
        return 4 if grave else None
    if first.period and first.period.first.year >= near[-1].first.year - 1 and grave:
        return 1 if first.flow == "T" and first.verdict in GRAVE else 5
    return 5 if grave else None


def _row(cited: Cited, thing: _Thing) -> TableRow:
    cells = (_subject(cited, thing), _say(cited, thing), _because(cited, thing))
    return TableRow(tuple(as_cell(cell) for cell in cells))


def _subject(cited: Cited, thing: _Thing) -> Text:
    return subject(cited, thing.first)


def _say(cited: Cited, thing: _Thing) -> Text:
    value, growth = thing.value, thing.growth
    if value is None or growth is None or value.kind != "figures" or value.say.missing:
        return say(cited, thing.first)
    if growth.say.missing:
        return say(cited, value)
    return cited.say(
        "rival-say-both",
        value=spoken(cited, value.say),
        direction=cited.direction(growth.say),
        growth=unsigned(growth.say),
    )


def _because(cited: Cited, thing: _Thing) -> Text:
    first = thing.first
    if first.kind == "dates":
        periods = [(Span(cited.wording.period(event.period)),) for event in first.events if event.period]
        sources = [event.source for event in first.events]
        return cited.with_sources(cited.say("care-dates", days=cited.joined(periods)), sources)
    if first.kind == "ambiguous":
        return cited.with_sources(cited.say("care-ambiguous"), sources_of([first.statements[0].fact]))
    items = printed(cited, first)
    text = (*_values(cited, first, items), *_limits(cited, items))
    sources = [source for item in items for source in item.sources]
    if thing.growth is not None and not thing.growth.say.missing and not _differs(items):
        text = (*text, *_growth(cited, thing.growth))
    elif thing.growth is not None and (added := _growth_said(cited, items, thing.growth)):
        text = (*text, Span(" "), *added)
    if thing.growth is not None and not thing.growth.say.missing:
        sources += [source for item in printed(cited, thing.growth) for source in item.sources]
    return cited.with_sources(text, sources)


def _values(cited: Cited, conflict: Conflict, items: Sequence[Printed]) -> Text:
    """Return why a value needs care: which rivals there are, and which the words to say do not fit."""
    if conflict.scope == "contracts":
        return cited.say("care-signed")
    if commas := [item for item in items if item.verdict == "decimal-comma"]:
        rest = [item for item in items if item not in commas]
        said = _said_of(cited, "care-comma", commas)
        return (*_values(cited, conflict, rest), Span(" "), *said)
    outside = [item for item in items if item.verdict in OUTSIDE]
    overtaken = [item for item in items if item.verdict in ("earlier-data", "revision")]
    tables = [item for item in items if item.statements[0].claim is None]
    unfit = [item for item in outside if conflict.say.missing or not fits(item.fact, conflict.say)]
    if outside and not unfit:
        return _said_of(cited, "care-differ", items)
    if unfit and not tables:
        return _said_of(cited, "care-unfit", items)
    first: Text = ()
    if unfit:
        message = "care-tables" if conflict.say.missing else "care-fits-tables"
        off = listed(cited, unfit)
        first = cited.say(
            message, tables=listed(cited, tables), outside=off, count=len(unfit), opens=opens(off)
        )
    elif overtaken:
        first = _said_of(cited, "care-overtaken", overtaken)
    by_reporter = _by_reporter(cited, items, alone=not first)
    if first and by_reporter:
        return (*first, Span(" "), *by_reporter)
    return first or by_reporter or _said_of(cited, "care-agree", items)


def _said_of(cited: Cited, message: str, items: Sequence[Printed]) -> Text:
    values = listed(cited, items)
    return cited.say(message, values=values, count=len(items), opens=opens(values))


def _by_reporter(cited: Cited, items: Sequence[Printed], *, alone: bool) -> Text:
    """Return what each side's reporter gives, where the other's official or, `alone`, its table differs."""
    tables = [item for item in items if item.statements[0].claim is None]
    others = [item for item in items if item.verdict == "other-reporter" and item not in tables]
    if not others and not (alone and len(tables) > 1):
        return ()
    own = tables or [item for item in items if item.verdict == "lead"]
    return cited.say("care-two-reporters", values=listed(cited, (*own, *others)))


def _limits(cited: Cited, items: Sequence[Printed]) -> Text:
    """Return which of the tables' figures are preliminary, and from which editions."""
    spans: list[Span] = []
    for item in items:
        fact = item.statements[0].fact
        if item.statements[0].claim is not None or fact.period is None or fact.edition:
            continue
        if preliminary([fact]):
            days = issue_days(cited.analysis, cited.wording, fact)
            limits = "both" if days else "preliminary"
            whose = cited.country(fact.reporter)
            said = cited.say("care-limits", limits=limits, whose=whose, period=fact.period, days=days)
            spans += [Span(" "), *said]
    return tuple(spans)


def _differs(items: Sequence[Printed]) -> bool:
    return any(item.verdict in OUTSIDE for item in items)


def _growth(cited: Cited, conflict: Conflict) -> Text:
    """Return that the growth rates agree, where every one of them does."""
    if conflict.verdict not in AGREE:
        return ()
    return (Span(" "), *cited.say("care-growth-agree", values=listed(cited, printed(cited, conflict))))


def _growth_said(cited: Cited, items: Sequence[Printed], growth: Conflict) -> Text:
    """Return that a source whose value does not fit gave a growth rate that does: its base differs too."""
    wrong = {source for item in items if item.verdict in OUTSIDE for source in item.sources}
    lead = growth.statements[0]
    said = [
        one for one in growth.statements
        if one.source.id in wrong and one.verdict in AGREE and one.claim is not None
        and one.measured_by == lead.fact.id
    ]  # fmt: skip
    if lead.claim is not None or not said:
        return ()
    return cited.say("care-growth-said", said=unsigned(said[0].fact), own=unsigned(lead.fact))


def _record(cited: Cited) -> TableRow | None:
    """Return the row that bars the word “record” where the reporters' series do not both bear it out.

    The latest year stands highest in one reporter's series, and an earlier year is higher in the other's.
    """
    latest = cited.analysis.latest_year.period
    series = {
        trend.reporter: trend for trend in cited.analysis.trends
        if len(trend.years) > 1 and trend.years[-1].period == latest
    }  # fmt: skip
    tops = {reporter: _top(trend) for reporter, trend in series.items()}
    highest = [code for code, top in tops.items() if top and top[0] == top[1]]
    if not highest:
        return None
    for code, top in tops.items():
        if top is None or code in highest or top[1].period is None or top[0].period is None:
            continue
        year = str(top[1].period.first.year)
        because = cited.say(
            "care-record-because",
            whose=cited.country(code),
            year=str(top[0].period.first.year),
            highest=top[0],
            latest=top[1],
        )
        cells = (
            cited.say("care-record", year=year),
            cited.say("rival-do-not-say"),
            cited.with_sources(because, sources_of(top)),
        )
        return TableRow(tuple(as_cell(cell) for cell in cells))
    return None


def _top(trend: Trend) -> tuple[Fact, Fact] | None:
    """Return the highest turnover of a series and the latest."""
    held = [year.turnover.value for year in trend.years if not year.turnover.value.missing]
    return (max(held, key=lambda fact: fact.known), held[-1]) if held else None
