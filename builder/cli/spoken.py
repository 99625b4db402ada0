"""The language that commands tell problems in: TRADEBRIEF_LANGUAGE, English where it is not set."""

from __future__ import annotations

import os
from collections.abc import Callable

LANGUAGE = "TRADEBRIEF_LANGUAGE"
ENGLISH = "en"


class NoSuchLanguage(Exception):
    """The variable names a language that has no messages; the text says which have."""


def say() -> Callable[[str], str]:
    """Return what says a sentence in the analyst's language; raises NoSuchLanguage for one not known here."""
    language = os.environ.get(LANGUAGE, "").strip() or ENGLISH
    if language == ENGLISH:
        return str  # the rooms that hold words are not read for nothing
    from builder.wording.problems import told
    from builder.wording.written import begun

    if language not in begun():
        raise NoSuchLanguage(f"{LANGUAGE}: “{language}” is not known here; there are: {', '.join(begun())}")
    return lambda text: told(text, language)
