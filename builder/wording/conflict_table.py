"""The table of conflicts between sources: every rival figure with who gives it, the verdict and the words."""

from __future__ import annotations

from builder.facts.analysis import Conflict
from builder.wording.cited import Cited, as_cell, flag, text
from builder.wording.rival import GRAVE, givers, printed, say, subject, verdict
from builder.wording.spans import TableRow, Text


def conflict_table(cited: Cited) -> tuple[TableRow, ...]:
    """Return a row a conflict: item, values and who gives them, verdict, say."""
    rows = tuple(_row(cited, conflict) for conflict in told(cited))
    if rows:
        return rows
    none = cited.say("conflicts-none")
    return (TableRow((as_cell(none), *(as_cell() for _ in range(3)))),)


def conflicts_note(cited: Cited) -> Text:
    """Return what the table leaves out."""
    left = len(cited.analysis.conflicts) - len(told(cited))
    return cited.say("conflicts-left-out", count=cited.number(left)) if left else ()


def told(cited: Cited) -> list[Conflict]:
    """Return the conflicts that bear on the brief: all of the period and the latest two years, graver older ones."""
    analysis = cited.analysis
    first_year = analysis.latest_year.period.first.year
    return [
        item for item in analysis.conflicts
        if item.verdict in GRAVE
        or item.kind != "figures"
        or item.period is None
        or item.period.first.year >= first_year
    ]  # fmt: skip


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
    cells = subject(cited, conflict), verdict(cited, conflict), say(cited, conflict)
    item, found, words = (as_cell(cell) for cell in cells)
    return TableRow((item, values or as_cell((flag("x"),)), found, words))
