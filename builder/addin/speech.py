"""What the add-in says to a person, in the language of Office: a key with arguments until it is said.

The messages are Fluent files in `messages/LANGUAGE/`; no sentence stands in code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from builder.openbook import speech
from builder.openbook.speech import ENGLISH

__all__ = ["ENGLISH", "LANGUAGES", "Note", "Refused", "files", "known", "note", "say"]

_ROOM = "builder.addin"
# The languages of the ribbon and of its messages; Office in any other is spoken to in English.
LANGUAGES = ("en", "ru")


@dataclass(frozen=True, slots=True)
class Note:
    """A message that is not said yet: its key and what is put into it."""

    key: str
    args: Mapping[str, str | int]

    def said(self, language: str) -> str:
        """Return the message in a language."""
        return say(language, self.key, **self.args)


class Refused(Exception):
    """Something that cannot be done, told to the person as a message, in the person's language."""

    def __init__(self, key: str, /, **args: str | int) -> None:
        self.note = Note(key, args)
        super().__init__(key, args)

    def __str__(self) -> str:
        return self.note.said(ENGLISH)


def known(language: str) -> str:
    """Return the language, English where the ribbon has no words in it."""
    return language if language in LANGUAGES else ENGLISH


def note(key: str, /, **args: str | int) -> Note:
    """Return a message to be said later."""
    return Note(key, args)


def say(language: str, key: str, /, **args: str | int) -> str:
    """Return a message. Raises KeyError where there is none or it cannot be said with these arguments."""
    return speech.said_in(_ROOM, known(language), key, args)


def files(language: str) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of a language's message files."""
    return speech.files(_ROOM, language)
