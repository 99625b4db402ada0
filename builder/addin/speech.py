"""What the add-in says to a person, in the language of Office: a key with arguments until it is said.

The messages are Fluent files in `messages/LANGUAGE/`; no sentence stands in code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

ENGLISH = "en"
# The languages of the ribbon's words and of these messages; Office in any other is spoken to in English.
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


def note(key: str, /, **args: str | int) -> Note:
    """Return a message to be said later."""
    return Note(key, args)


def known(language: str) -> str:
    """Return the language, English where there are no messages in it."""
    return language if language in LANGUAGES else ENGLISH


def say(language: str, key: str, /, **args: str | int) -> str:
    """Return a message. Raises KeyError where there is none or it cannot be said with these arguments."""
    bundle = _bundle(known(language))
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        raise KeyError(f"no message {key} in {language}")
    text, errors = bundle.format_pattern(pattern, dict(args))
    if errors:
        raise KeyError(f"the message {key} in {language}: {'; '.join(map(str, errors))}")
    return str(text)


def files(language: str) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of a language's message files."""
    folder: Any = resources.files("builder.addin").joinpath("messages", language)
    for item in sorted(folder.iterdir(), key=lambda item: str(item.name)):
        if item.name.endswith(".ftl"):
            yield item.name, item.read_text(encoding="utf-8")


@cache
def _bundle(language: str) -> FluentBundle:
    # Isolating signs are boxes in Excel's message box; numbers here are counts and stay plain.
    bundle = FluentBundle([language], use_isolating=False)
    for _, text in files(language):
        bundle.add_resource(FluentResource(text))
    return bundle
