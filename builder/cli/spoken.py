"""The language that commands speak: TRADEBRIEF_LANGUAGE, English where it is not set."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from builder.register.problems import InputRefused
from builder.register.said import words

LANGUAGE = "TRADEBRIEF_LANGUAGE"
ENGLISH = "en"


class NoSuchLanguage(Exception):
    """The variable names a language that has no messages; the text says which have."""


def language() -> str:
    """Return the code of the analyst's language."""
    return os.environ.get(LANGUAGE, "").strip() or ENGLISH


def say() -> Callable[[str], str]:
    """Return what says a sentence in the analyst's language; raises NoSuchLanguage for one not known here."""
    asked = language()
    if asked == ENGLISH:
        return str  # the rooms that hold words are not read for nothing
    from builder.wording.problems import told
    from builder.wording.written import begun

    if asked not in begun():
        raise NoSuchLanguage(f"{LANGUAGE}: “{asked}” is not known here; there are: {', '.join(begun())}")
    return lambda text: told(text, asked)


def tell(*sentences: str, indent: str = "", wrong: bool = False) -> None:
    """Print each sentence as a line in the analyst's language; to stderr where it tells what is `wrong`."""
    said = say()
    for sentence in sentences:
        print(f"{indent}{said(sentence)}", file=sys.stderr if wrong else sys.stdout)


def refuse(error: BaseException) -> None:
    """Print the message of an error in the analyst's language."""
    tell(words(error), wrong=True)


def tell_problems(refused: InputRefused, before: str = "") -> None:
    """Print each problem of a refused input in the analyst's language, behind `before`."""
    said = say()
    for problem in refused.problems:
        print(f"{before}{problem.told(said)}", file=sys.stderr)
