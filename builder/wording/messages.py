"""Message files: Fluent, one folder a language, every sentence that documents say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Resource, Term

from builder.wording.functions import functions
from builder.wording.written import SOURCE_LANGUAGE, begun

# Fluent Syntax 1.0, Message: a line that begins with an identifier and an equals sign. Parsing takes seconds.
_MESSAGE = re.compile(r"^([a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)


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


@cache
def _bundle(language: str) -> FluentBundle:
    # The functions say messages themselves, so they are given what says them.
    sayers = dict(functions(language, formatted, attribute))
    bundle = FluentBundle([language], functions=sayers, use_isolating=False)
    for resource in _resources(language):
        bundle.add_resource(resource)
    return bundle


@cache
def _resources(language: str) -> tuple[Resource, ...]:
    """Return the files of a language, each read once: that takes a tenth of a build."""
    return tuple(FluentResource(text) for _, text in files(language))


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
