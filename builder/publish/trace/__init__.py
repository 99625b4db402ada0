"""The way back from a printed number, from the output folder alone: fact, rule, row, source, quote."""

from __future__ import annotations

from builder.publish.trace.find import Found, find
from builder.publish.trace.say import listed, said
from builder.publish.trace.way import Way, as_json, way

__all__ = ["Found", "Way", "as_json", "find", "listed", "said", "way"]
