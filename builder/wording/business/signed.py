"""What was signed: contracts since the brief's period began, their goods, their value said once."""

from __future__ import annotations

from builder.facts.fact import Fact
from builder.facts.reason import Why, because
from builder.register.rows import Agreement
from builder.wording.cited import Cited, flag, text
from builder.wording.language import Argument, Shown
from builder.wording.spans import TableRow, Text

KIND = "contracts"


def contracts(cited: Cited) -> tuple[Agreement, ...]:
    """Return the contracts on record signed since the brief's period began, oldest first."""
    first = cited.analysis.period.first
    found = [
        row
        for row in cited.analysis.agreements
        if row.kind == KIND and row.signed_on is not None and row.signed_on.last >= first
    ]
    return tuple(sorted(found, key=lambda row: (row.signed_on.last if row.signed_on else first, row.id)))


def worth(cited: Cited, row: Agreement) -> Fact:
    """Return the signed value, missing where the source states none."""
    return _fact(cited, row, "value")


def number(cited: Cited, row: Agreement) -> Fact:
    """Return how many documents a row stands for, missing where the source does not say."""
    return _fact(cited, row, "count")


def documents(cited: Cited, row: Agreement) -> dict[str, Argument]:
    """Return the number of documents as an argument, with whether it is known."""
    count = number(cited, row)
    return {"known": "no" if count.missing else "yes", "count": Shown(count)}


def signed_where(cited: Cited, rows: tuple[Agreement, ...]) -> dict[str, Argument]:
    """Return where and when the rows were signed, where all were signed at one place."""
    places = {_location(cited, row) for row in rows}
    place = places.pop() if len(places) == 1 else ""
    days = {row.signed_on for row in rows}
    day = days.pop() if len(days) == 1 else None
    known = "place" if place else day.kind if day and day.kind == "day" else "period" if day else "none"
    return {"known": known, "place": place, "period": day or ""}


def signed_heading(cited: Cited) -> Text:
    """Return the heading; empty where nothing is on record."""
    rows = contracts(cited)
    return cited.say("business-signed-title", **signed_where(cited, rows)) if rows else ()


def signed_rows(cited: Cited) -> tuple[TableRow, ...]:
    """Return a row a group of documents: where and when, what, who and value."""
    return tuple(_row(cited, row) for row in contracts(cited))


def signed_note(cited: Cited) -> Text:
    """Return what the record does not tell of the documents; empty where there are none."""
    return cited.say("business-signed-note") if contracts(cited) else ()


def _row(cited: Cited, row: Agreement) -> TableRow:
    place = _location(cited, row)
    when = text(cited.wording.period(row.signed_on)) if row.signed_on else ()
    goods = text(row.goods) if row.goods else cited.say("business-goods-lacking", mark=flag("x"))
    return TableRow(
        (
            tuple(line for line in (text(place), when) if line),
            (goods,),
            (cited.with_sources(_who(cited, row), (row.source,)),),
        )
    )


def _who(cited: Cited, row: Agreement) -> Text:
    """Return what the documents are called, who signed them, how many there are and what they are worth."""
    said = cited.say("business-signed-documents", title=row.title, **documents(cited, row))
    if row.bodies:
        said += cited.say("business-signed-bodies", bodies=row.bodies)
    value = worth(cited, row)
    if value.missing:
        return (*said, *cited.say("business-signed-worth-lacking"))
    return (*said, *cited.say("business-signed-worth", value=value))


def _location(cited: Cited, row: Agreement) -> str:
    if not row.event:
        return ""
    places = [
        event.location for event in cited.analysis.events if event.event == row.event and event.location
    ]
    return places[0] if places else ""


def _fact(cited: Cited, row: Agreement, what: str) -> Fact:
    fact_id = f"agreement.{row.id}.{what}"
    if fact_id in cited.analysis.facts:
        return cited.analysis.facts[fact_id]
    return Fact(fact_id, what, None, "count", status="x", reason=because(Why.NOT_SAID))
