"""What feeds have in common: why one gave nothing, and what arrived from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from builder.register.said import sentence
from builder.sources.csvtable import Record
from builder.sources.edition import Imported


class FeedFailed(Exception):
    """A feed gave nothing; the message says why and what to do. It never holds a key or a password.

    `passing` is whether it may well work later without anybody doing something.
    """

    def __init__(self, what: str, remedy: str, *, passing: bool) -> None:
        super().__init__(sentence("{what}. {remedy}", what=what, remedy=remedy))
        self.passing = passing


@dataclass(frozen=True, slots=True)
class Arrival:
    """An edition as it came from a feed.

    Its source's id is the plain one, without a date. `speaks_of` tells of a row of `trade.csv` that an
    earlier arrival gave whether this one would give it, too, if it still stood. `reply` are the bytes it was
    read from, kept in the archive under the name and hash that its source tells.
    """

    edition: Imported
    speaks_of: Callable[[Record], bool]
    reply: bytes
