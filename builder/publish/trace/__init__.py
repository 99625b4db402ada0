"""The way back from a printed number, from the output folder alone: fact, rule, row, source, quote."""

from __future__ import annotations

from builder.publish.trace.around import Around, is_place, sheet_names, sheet_of, told
from builder.publish.trace.find import Found
from builder.publish.trace.meant import Meant, meant
from builder.publish.trace.say import listed, said
from builder.publish.trace.way import Way, as_json, way

__all__ = [
    "Around", "Found", "Meant", "Way", "as_json", "is_place", "listed", "meant", "said",
    "sheet_names", "sheet_of", "told", "way",
]  # fmt: skip
