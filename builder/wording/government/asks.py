"""Asks and offers on record, by side."""

from __future__ import annotations

from builder.register.rows import Position
from builder.wording.cited import Cited, as_cell, flag, text
from builder.wording.spans import Span, TableRow, Text

KINDS = ("ask", "offer")
AUDIENCES = ("government", "both")


def held(cited: Cited) -> bool:
    """Return whether any ask or offer is on record."""
    return any(_positions(cited, kind, "") for kind in KINDS)


def heads(cited: Cited) -> dict[str, Text]:
    """Return the two heads of the table's columns."""
    analysis = cited.analysis
    return {
        "home_name": text(cited.wording.country(analysis.home)),
        "partner_name": text(cited.wording.country(analysis.partner)),
    }


def table(cited: Cited) -> tuple[TableRow, ...]:
    """Return a row for asks and a row for offers: kind, home, partner."""
    analysis = cited.analysis
    return tuple(
        TableRow(
            (
                as_cell(cited.say(f"gov-{kind}s")),
                as_cell(_cell(cited, kind, analysis.home)),
                as_cell(_cell(cited, kind, analysis.partner)),
            )
        )
        for kind in KINDS
    )


def _cell(cited: Cited, kind: str, side: str) -> Text:
    positions = _positions(cited, kind, side)
    if not positions:
        return cited.say("none-in-sources", mark=flag("x"))
    spans: list[Span] = []
    for position in positions:
        spans += [*cited.position(position), Span(" ")]
    return cited.with_sources(tuple(spans[:-1]), [position.source for position in positions])


def _positions(cited: Cited, kind: str, side: str) -> list[Position]:
    """Return the positions of a kind that have words in the language; of both sides where `side` is empty."""
    return [
        position for position in cited.analysis.positions
        if position.kind == kind
        and position.audience in AUDIENCES
        and (not side or position.side == side)
        and cited.position(position)
    ]  # fmt: skip
