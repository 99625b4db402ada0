"""The languages that sentences are written in: begun, and complete, which alone are offered."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from builder.register.said import sentence

SOURCE_LANGUAGE = "en"

_ID = re.compile(r"^([A-Za-z][\w-]*) *=", re.MULTILINE)
_REVIEWER = re.compile(r"^# *reviewer: *\S", re.MULTILINE)
_NAMED = 5


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that have every message English has."""
    return tuple(language for language in begun() if not missing(language))


@cache
def begun() -> tuple[str, ...]:
    """Return the languages that have a folder of messages, complete or not."""
    return tuple(sorted(path.name for path in _folder().iterdir() if path.is_dir()))


@cache
def missing(language: str) -> tuple[str, ...]:
    """Return the ids of the messages that English has and this language lacks, in order."""
    return tuple(sorted(_ids(SOURCE_LANGUAGE) - _ids(language)))


@cache
def reviewed(language: str) -> bool:
    """Return whether every file of a language names who reviewed it: a line `# reviewer: NAME`.

    The source language is no translation.
    """
    files = sorted((_folder() / language).glob("*.ftl"))
    named = (_REVIEWER.search(file.read_text("utf-8")) for file in files)
    return language == SOURCE_LANGUAGE or (bool(files) and all(named))


def why_not(language: str) -> str:
    """Return why a language is not offered, in words for people; empty where it is."""
    if language in languages():
        return ""
    known = ", ".join(languages())
    if language not in begun():
        return sentence(
            "no sentences are written in “{language}” yet; there are: {known}", language=language, known=known
        )
    absent = missing(language)
    named = ", ".join(absent[:_NAMED])
    if len(absent) > _NAMED:
        named = sentence("{listed} and {count} more", listed=named, count=len(absent) - _NAMED)
    return sentence(
        "the sentences in “{language}” are not complete: {count} of {all} messages are missing ({named}); "
        "there are: {known}",
        language=language,
        count=len(absent),
        all=len(_ids(SOURCE_LANGUAGE)),
        named=named,
        known=known,
    )


@cache
def _ids(language: str) -> frozenset[str]:
    # Read as plain lines: the command line asks this each time, and reading Fluent takes long.
    folder = _folder() / language
    return frozenset(found for file in folder.glob("*.ftl") for found in _ID.findall(file.read_text("utf-8")))


def _folder() -> Path:
    return Path(__file__).parent / "messages"
