"""`Naming`: how one language names a fact."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Naming:
    """A fact in one language: its plain form, what it is, and how it follows from others.

    `rule` is the rule in words, `computed` the rule with the numbers put in; both empty for what was read.
    """

    text: str
    words: str
    rule: str = ""
    computed: str = ""
