"""What changed between two published briefs: their figures, rows, sentences and documents."""

from __future__ import annotations

from builder.publish.diff.difference import Difference, differences
from builder.publish.diff.listing import as_json
from builder.publish.diff.say import said

__all__ = ["Difference", "as_json", "differences", "said"]
