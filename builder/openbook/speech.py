"""What is said to a person at the workbook, in their language: a key with arguments until it is said.

The messages are Fluent files in `messages/LANGUAGE/` of a room; no sentence stands in code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from builder.register.problems import Problem
from builder.wording.problems import told

ENGLISH = "en"
# The languages of these messages; whoever asks for another is spoken to in English.
LANGUAGES = ("en", "ru", "kk", "ky")


@dataclass(frozen=True, slots=True)
class Note:
    """A message that is not said yet: its key and what is put into it, which may be another."""

    key: str
    args: Mapping[str, str | int | Note] = field(default_factory=dict)

    def said(self, language: str) -> str:
        """Return the message in a language."""
        plain = {
            name: value.said(language) if isinstance(value, Note) else value
            for name, value in self.args.items()
        }
        return say(language, self.key, **plain)

    def __str__(self) -> str:
        return self.said(ENGLISH)


def note(key: str, /, **args: str | int | Note) -> Note:
    """Return a message to be said later."""
    return Note(key, args)


def known(language: str) -> str:
    """Return the language, English where there are no messages in it."""
    return language if language in LANGUAGES else ENGLISH


def say(language: str, key: str, /, **args: str | int) -> str:
    """Return a message of this room. Raises KeyError where there is none or it lacks an argument."""
    return said_in("builder.openbook", known(language), key, args)


def everywhere(key: str) -> frozenset[str]:
    """Return a message in all languages, by which what was once written is known."""
    return frozenset(say(language, key) for language in LANGUAGES)


def heads(columns: Sequence[str], keys: Sequence[str]) -> bool:
    """Return whether a table's first columns have these headings, in one of the languages."""
    return any(
        tuple(columns[: len(keys)]) == tuple(say(language, key) for key in keys) for language in LANGUAGES
    )


def in_words(said: object, language: str) -> str:
    """Return a note, a sentence or a problem in a language, anything else as text."""
    if isinstance(said, Note):
        return said.said(language)
    if isinstance(said, Problem):
        return said.told(lambda text: told(text, language))
    return told(said, language) if isinstance(said, str) else str(said)


def said_in(room: str, language: str, key: str, args: Mapping[str, str | int]) -> str:
    """Return a message of a room. Raises KeyError where there is none or it cannot be said with `args`."""
    bundle = _bundle(room, language)
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        raise KeyError(f"no message {key} in {language}")
    text, errors = bundle.format_pattern(pattern, dict(args))
    if errors:
        raise KeyError(f"the message {key} in {language}: {'; '.join(map(str, errors))}")
    return str(text)


def files(room: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of a room's message files in a language."""
    folder: Any = resources.files(room).joinpath("messages", language)
    for item in sorted(folder.iterdir(), key=lambda item: str(item.name)):
        if item.name.endswith(".ftl"):
            yield item.name, item.read_text(encoding="utf-8")


@cache
def _bundle(room: str, language: str) -> FluentBundle:
    # Isolating signs are boxes in Excel's message box; numbers here are counts and stay plain.
    bundle = FluentBundle([language], use_isolating=False)
    for _, text in files(room, language):
        bundle.add_resource(FluentResource(text))
    return bundle
