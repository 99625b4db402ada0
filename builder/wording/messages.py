"""Message files: Fluent, one folder a language, every sentence that documents say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Term

from builder.wording.functions import functions
from builder.wording.written import SOURCE_LANGUAGE, begun

# Fluent Syntax 1.0, Message: a line that begins with an identifier and an equals sign. Parsing takes seconds.
_MESSAGE = re.compile(r"^([a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
# The same, and a term: an entry is what stands from there to the next. Nothing else in a file begins so.
_ENTRY = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
_IDENTIFIER = re.compile(r"-?[a-zA-Z][a-zA-Z0-9_-]*")


class MessageError(Exception):
    """A message is missing, broken, or was given too little; the text names message, language and file."""


def formatted(language: str, message: str, args: Mapping[str, Any]) -> str:
    """Return a message in a language with its arguments put in.

    Raises MessageError where the language lacks it or an argument is missing.
    """
    bundle = _bundle(language)
    if not bundle.has_message(message):
        raise MessageError(f"there is no message “{message}” in {language}: add it to messages/{language}/")
    pattern = bundle.get_message(message).value
    if pattern is None:
        raise MessageError(f"the message “{message}” in {language} has no text")
    text, errors = bundle.format_pattern(pattern, dict(args))
    if errors:
        said = "; ".join(str(error) for error in errors)
        raise MessageError(f"the message “{message}” in {language} cannot be said: {said}")
    return str(text)


def attribute(language: str, message: str, name: str, args: Mapping[str, Any] | None = None) -> str:
    """Return what a message holds under a name (`country = … .possessive = …`); empty for nothing."""
    bundle = _bundle(language)
    if not bundle.has_message(message):
        return ""
    pattern = bundle.get_message(message).attributes.get(name)
    return str(bundle.format_pattern(pattern, dict(args or {}))[0]) if pattern is not None else ""


def has_message(language: str, message: str) -> bool:
    """Return whether a language has a message of that name."""
    return bool(_bundle(language).has_message(message))


@cache
def message_ids(language: str) -> frozenset[str]:
    """Return the ids of all messages of a language."""
    return frozenset(name for _, text in files(language) for name in _MESSAGE.findall(text))


def check_messages(language: str) -> tuple[str, ...]:
    """Return what is wrong with a language's files: lines that cannot be read, doubles, missing messages."""
    wrong: list[str] = []
    seen: dict[str, str] = {}
    for name, text in files(language):
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, Junk):
                line = text.count("\n", 0, entry.span.start if entry.span else 0) + 1
                wrong.append(f"messages/{language}/{name}, line {line}: cannot be read as a message")
            elif isinstance(entry, (Message, Term)):
                key = ("-" if isinstance(entry, Term) else "") + entry.id.name
                if key in seen:
                    wrong.append(f"messages/{language}/{name}: “{key}” stands in {seen[key]} too")
                seen[key] = name
    missing = sorted(message_ids(SOURCE_LANGUAGE) - message_ids(language))
    wrong.extend(f"messages/{language}: “{name}” is missing" for name in missing)
    return tuple(wrong)


class _Bundle:
    """The messages of a language, each parsed when it is first asked for: all of them take half a second."""

    def __init__(self, language: str) -> None:
        # The functions say messages themselves, so they are given what says them.
        sayers = dict(functions(language, formatted, attribute))
        self._bundle = FluentBundle([language], functions=sayers, use_isolating=False)
        self._waiting: dict[str, str] = {}
        for _, text in files(language):
            for name, entry in entries(text):
                # Of two entries of one name the first holds; `check_messages` tells of the other.
                self._waiting.setdefault(name, entry)

    def has_message(self, name: str) -> bool:
        """Return whether there is a message of that name that can be read."""
        self._parse(name)
        return bool(self._bundle.has_message(name))

    def get_message(self, name: str) -> Any:
        """Return a message; raises KeyError where there is none."""
        self._parse(name)
        return self._bundle.get_message(name)

    def format_pattern(self, pattern: Any, args: dict[str, Any]) -> tuple[Any, list[Exception]]:
        """Return what a message's text says with its arguments, and what went wrong."""
        said, errors = self._bundle.format_pattern(pattern, args)
        return said, errors

    def _parse(self, name: str) -> None:
        """Parse an entry, and all that it names, unless that is done."""
        wanted: dict[str, str] = {}
        named = [name]
        while named:
            entry = self._waiting.get(one := named.pop())
            if entry is not None and one not in wanted:
                wanted[one] = entry
                named += _IDENTIFIER.findall(entry)
        if wanted:
            self._bundle.add_resource(FluentResource("\n".join(wanted.values())))
            # Only now: another thread that asks meanwhile does the same once more, which does no harm.
            for one in wanted:
                self._waiting.pop(one, None)


@cache
def _bundle(language: str) -> _Bundle:
    return _Bundle(language)


def entries(text: str) -> Iterator[tuple[str, str]]:
    """Yield the messages and terms (`-name`) of a file: name and text, with the comments behind it."""
    starts = [*_ENTRY.finditer(text)]
    for found, after in zip(starts, [*starts[1:], None], strict=True):
        yield found[1], text[found.start() : None if after is None else after.start()]


def files(language: str) -> list[tuple[str, str]]:
    """Return the message files of a language, name and text; raises MessageError where it has none."""
    folder = _folder().joinpath(language)
    if not folder.is_dir():
        known = ", ".join(begun())
        raise MessageError(f"there are no messages in “{language}”; there are: {known}")
    files = sorted(
        (item for item in folder.iterdir() if item.name.endswith(".ftl")), key=lambda item: item.name
    )
    return [(item.name, item.read_text(encoding="utf-8")) for item in files]


def _folder() -> Any:
    return resources.files("builder.wording").joinpath("messages")
