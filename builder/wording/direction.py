"""Which way a change goes, as it reads once it is rounded for print."""

from __future__ import annotations

from builder.facts.fact import Fact
from builder.wording.numbers import displayed_zero


def direction(change: Fact) -> str:
    """Return `up`, `down`, `same` (it prints as zero) or `unknown` (it is not available)."""
    if change.missing:
        return "unknown"
    if displayed_zero(change):
        return "same"
    return "up" if change.known > 0 else "down"
