"""The table of conflicts between sources: every rival figure with who gives it, the verdict and the words."""

from __future__ import annotations

from collections.abc import Sequence

from builder.facts.rivalry import Conflict
from builder.facts.tallies import bears_on
from builder.register.period import Period
from builder.wording.cited import Cited, as_cell, flag, positive, text
from builder.wording.language import Shown
from builder.wording.rival import givers, printed, say_lines, subject, verdict
from builder.wording.spans import TableRow, Text


def conflict_table(cited: Cited) -> tuple[TableRow, ...]:
    """Return a row a conflict: item, values and who gives them, verdict, say."""
    rows = tuple(_row(cited, conflict) for conflict in told(cited))
    if rows:
        return rows
    none = cited.say("conflicts-none")
    return (TableRow((as_cell(none),), "nothing"),)


def conflicts_note(cited: Cited) -> Text:
    """Return what the table leaves out."""
    left = cited.analysis.tallies.conflicts_left
    return cited.say("conflicts-left-out", count=Shown(left, "words")) if positive(left) else ()


def told(cited: Cited) -> list[Conflict]:
    """Return the conflicts that bear on the brief, those of its period first; the workbook has them all."""
    analysis = cited.analysis
    near = (analysis.period, analysis.latest_year.period)
    bearing = [item for item in analysis.conflicts if bears_on(item, near)]
    return sorted(bearing, key=lambda item: (_nearness(item, near), item.indicator != "value"))


def _nearness(conflict: Conflict, near: Sequence[Period]) -> int:
    return near.index(conflict.period) if conflict.period in near else len(near)


def _row(cited: Cited, conflict: Conflict) -> TableRow:
    if conflict.kind == "dates":
        values = tuple(
            cited.with_sources(text(cited.wording.period(event.period)), [event.source])
            for event in conflict.events
            if event.period
        )
    else:
        values = tuple(
            cited.with_sources(
                cited.say("rival-line", value=item.words, who=givers(cited, item)), item.sources
            )
            for item in printed(cited, conflict)
        )
    item, found = as_cell(subject(cited, conflict)), as_cell(verdict(cited, conflict))
    return TableRow((item, values or as_cell((flag("x"),)), found, say_lines(cited, conflict)))
