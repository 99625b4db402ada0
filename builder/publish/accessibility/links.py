"""Words of links: they must say where a link leads when they are read out alone."""

from __future__ import annotations

import re

from builder.register.said import sentence

_EMPTY_WORDS = {
    "click", "click here", "here", "link", "more", "read more", "this", "this link", "details", "go",
    "↑", "►", "→",
}  # fmt: skip
_LONG_ADDRESS = re.compile(r"https?://\S{60,}")


def link_fault(text: str) -> str:
    """Return what is wrong with the words of a link, empty where nothing is."""
    words = " ".join(text.split())
    if not words:
        return "a link has no words"
    if words.casefold().strip(".…»> ") in _EMPTY_WORDS:
        return sentence("the link “{words}” does not say where it leads", words=words)
    if _LONG_ADDRESS.fullmatch(words):
        return sentence("the link shows a bare address of {count} signs", count=len(words))
    return ""
