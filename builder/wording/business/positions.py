"""The register's positions that a business memo may print."""

from __future__ import annotations

from collections.abc import Sequence

from builder.register.rows import Position
from builder.wording.cited import Cited
from builder.wording.spans import Span, Text

AUDIENCES = ("business", "both")


def of_kind(cited: Cited, *kinds: str) -> tuple[Position, ...]:
    """Return the positions of these kinds for business, in the order of the register."""
    return tuple(row for row in cited.analysis.positions if row.kind in kinds and row.audience in AUDIENCES)


def running(texts: Sequence[Text]) -> Text:
    """Return several texts as one paragraph."""
    spans: list[Span] = []
    for words in texts:
        spans += [Span(" "), *words] if spans else words
    return tuple(spans)


def said(cited: Cited, *kinds: str) -> tuple[tuple[str, Text], ...]:
    """Return topic and words with the mark of the source; without words in the language, none."""
    found = [(row, cited.position(row)) for row in of_kind(cited, *kinds)]
    return tuple((row.topic, cited.with_sources(words, (row.source,))) for row, words in found if words)
