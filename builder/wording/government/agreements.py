"""Table 6: agreements on record, latest first."""

from __future__ import annotations

from datetime import date

from builder.register.rows import Agreement
from builder.wording.cited import Cited, as_cell, flag, text
from builder.wording.language import Shown
from builder.wording.spans import TableRow, Text


def table(cited: Cited) -> tuple[TableRow, ...]:
    """Return a row an agreement: title, kind, signed, status, source."""
    rows = sorted(cited.analysis.agreements, key=_signed, reverse=True)
    if not rows:
        none = cited.say("none-in-sources", mark=flag("x"))
        return (TableRow((as_cell(none),), "nothing"),)
    return tuple(
        TableRow(
            (
                as_cell(_title(cited, row)),
                as_cell(cited.say("gov-agreement-kind", kind=row.kind)),
                as_cell(_day(cited, row)),
                as_cell(cited.say("gov-agreement-status", status=row.status.replace(" ", "-"))),
                as_cell((cited.references.mark([row.source]),)),
            )
        )
        for row in rows
    )


def _signed(row: Agreement) -> date:
    return row.signed_on.last if row.signed_on else date.min


def _day(cited: Cited, row: Agreement) -> Text:
    if row.signed_on is None:
        return (flag("x"),)
    return text(cited.wording.period(row.signed_on, "short"))


def _title(cited: Cited, row: Agreement) -> Text:
    """Return the title with the number of documents and their value where these are stated."""
    facts = cited.analysis.facts
    parts: list[Text] = []
    if (name := f"agreement.{row.id}.count") in facts:
        parts.append(cited.say("gov-agreement-count", count=Shown(facts[name], "bare")))
    if (name := f"agreement.{row.id}.value") in facts:
        parts.append(cited.say("gov-agreement-value", value=facts[name]))
    if not parts:
        return text(row.title)
    return cited.say("gov-agreement-title", title=row.title, about=cited.joined(parts, "list-comma-last"))
