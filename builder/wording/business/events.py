"""Next events and contacts: what is on record, never a guess."""

from __future__ import annotations

from builder.register.rows import Event
from builder.wording.business.positions import said
from builder.wording.cited import Cited, text
from builder.wording.spans import TableRow, Text


def event_rows(cited: Cited) -> tuple[TableRow, ...]:
    """Return the meetings to come, the support offered, the contacts and who drafted the memo."""
    definition = cited.analysis.definition
    rows = [_row(cited, "business-next-meeting", _coming(cited) or [cited.say("business-no-meeting")])]
    support = [words for topic, words in said(cited, "offer")]
    if support:
        rows.append(_row(cited, "business-offers", support))
    rows.append(_row(cited, "business-contacts", _contacts(cited) or [cited.say("business-no-contact")]))
    if definition.drafted_by:
        rows.append(_row(cited, "business-drafted-by", [text(definition.drafted_by)]))
    return tuple(rows)


def _coming(cited: Cited) -> list[Text]:
    """Return the events after the as-of date, each once."""
    coming: dict[str, Event] = {}
    for event in cited.analysis.events:
        if event.period is not None and event.period.first > cited.analysis.as_of:
            coming.setdefault(event.event or event.id, event)
    return [_event(cited, event) for event in coming.values()]


def _event(cited: Cited, event: Event) -> Text:
    assert event.period is not None
    place = "yes" if event.location else "no"
    said = cited.say(
        "business-event", title=event.title, period=event.period, place=place, location=event.location
    )
    return cited.with_sources(said, (event.source,))


def _contacts(cited: Cited) -> list[Text]:
    """Return the report's own contact and the people whose contact is on record."""
    found = []
    if cited.analysis.definition.contact:
        found.append(text(cited.analysis.definition.contact))
    language = cited.wording.language
    for person in cited.analysis.people:
        name = person.name.get(language) or person.name.get("en", "")
        office = person.office.get(language) or person.office.get("en", "")
        if person.contact and name:
            who = cited.say("business-person", name=name, office=office, contact=person.contact)
            found.append(cited.with_sources(who, (person.source,)))
    return found


def _row(cited: Cited, message: str, lines: list[Text]) -> TableRow:
    return TableRow(((cited.say(message),), tuple(lines)))
