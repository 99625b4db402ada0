"""Table 7: figures that one edition printed and a later one changed."""

from __future__ import annotations

from builder.facts.detail import Revision
from builder.wording.cited import Cited, aligned, as_cell, number_cell, text
from builder.wording.spans import TableRow, Text


def table(cited: Cited) -> tuple[TableRow, ...]:
    """Return a row a revision: figure, period, old, new, change, editions; none where nothing was revised."""
    rows = cited.analysis.revisions
    olds = aligned([number_cell(cited, row.old, "bare") for row in rows])
    news = aligned([number_cell(cited, row.new, "bare") for row in rows])
    changes = aligned([number_cell(cited, row.change, "signed") for row in rows])
    return tuple(
        TableRow(
            tuple(
                as_cell(cell)
                for cell in (
                    _figure(cited, row),
                    text(cited.wording.period(row.period, "short")),
                    old,
                    new,
                    change,
                    (cited.references.mark([row.old_source.id, row.new_source.id]),),
                )
            )
        )
        for row, old, new, change in zip(rows, olds, news, changes, strict=True)
    )


def _figure(cited: Cited, row: Revision) -> Text:
    return cited.say(
        "gov-revision-figure",
        whose=cited.country(row.reporter),
        partner=cited.country(row.partner),
        flow=row.flow,
    )
