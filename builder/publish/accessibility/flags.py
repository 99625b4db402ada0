"""Flags in brackets, such as [x] or [p]: each that is used must be explained in words."""

from __future__ import annotations

import re
from collections.abc import Iterable

_FLAG = re.compile(r"\[[a-z]{1,6}\]")
_WORD = re.compile(r"[^\W\d_]{2,}")


def flags_in(text: str) -> set[str]:
    """Return the flags of a text that holds flags and figures only, none for a sentence."""
    return set(_FLAG.findall(text)) if not _WORD.search(_FLAG.sub("", text)) else set()


def explained_in(texts: Iterable[str]) -> set[str]:
    """Return the flags that one of these texts explains: a flag that stands among words."""
    return {flag for text in texts if _WORD.search(_FLAG.sub("", text)) for flag in _FLAG.findall(text)}
