"""Positions that a memo they are meant for does not print: each memo has room for some kinds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from builder.register.rows import Position
from builder.register.said import sentence

PRINTED = {
    "government": ("ask", "offer", "risk", "sensitivity", "background"),
    "business": ("offer", "risk", "sensitivity", "preference", "access"),
}
"""The kinds of positions that a memo prints, by its audience."""


def unprinted(positions: Iterable[Position], audiences: Sequence[str]) -> tuple[str, ...]:
    """Return a sentence for each position and memo of a report that is meant for it and leaves it out."""
    return tuple(
        sentence(
            "position “{id}”: the {audience} memo prints no “{kind}”, only {kinds}",
            id=row.id,
            audience=audience,
            kind=row.kind,
            kinds=", ".join(PRINTED[audience]),
        )
        for row in positions
        for audience in audiences
        if row.audience in (audience, "both") and row.kind not in PRINTED[audience]
    )
