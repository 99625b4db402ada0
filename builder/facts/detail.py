"""Below the totals: figures that a later edition changed."""

from __future__ import annotations

from dataclasses import dataclass

from builder.facts.fact import Fact
from builder.register.origin import Source
from builder.register.period import Period


@dataclass(frozen=True, slots=True)
class Revision:
    """A figure that one edition printed and a later one changed."""

    reporter: str
    partner: str
    flow: str
    period: Period
    old: Fact
    new: Fact
    change: Fact
    old_source: Source
    new_source: Source
