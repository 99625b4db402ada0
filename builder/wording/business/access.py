"""Market access: what is on record by topic, and what the record does not supply."""

from __future__ import annotations

from builder.wording.business.positions import running, said
from builder.wording.cited import Cited, flag, text
from builder.wording.spans import TableRow, Text

# The topics that a business expects to be told of, in the order of the table.
TOPICS = ("duty", "vat", "documents", "border")


def access_rows(cited: Cited) -> tuple[TableRow, ...]:
    """Return a row a topic: the expected ones, then those that the register adds; none without any record."""
    positions = said(cited, "access")
    if not positions:
        return ()
    by_topic: dict[str, list[Text]] = {}
    for topic, words in positions:
        by_topic.setdefault(topic.casefold(), []).append(words)
    names = {topic.casefold(): topic for topic, _ in positions}
    rows = []
    for topic in TOPICS:
        name = cited.words(f"business-access-{topic}")
        lines = by_topic.pop(name.casefold(), None) or [(flag("x"),)]
        rows.append(_row(name, lines, cited.say(f"business-access-{topic}-lacking")))
    for key, lines in by_topic.items():
        rows.append(_row(names[key], lines, cited.say("business-access-lacking")))
    return tuple(rows)


def _row(topic: str, lines: list[Text], lacking: Text) -> TableRow:
    return TableRow(((text(topic),), (running(lines),), (lacking,)))
