"""How far each language’s messages are: what is missing, what nobody reviewed, what each may use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

from builder.wording.copied import copied_messages
from builder.wording.messages import files, message_ids
from builder.wording.problems import untold
from builder.wording.written import SOURCE_LANGUAGE, begun, missing, reviewed


@dataclass(frozen=True, slots=True)
class Coverage:
    """One language: how many messages it has of how many, the ids it lacks, whether it is reviewed.

    `untold` are the sentences about problems that commands say in English yet, `copied` the messages that say
    word for word what English does.
    """

    language: str
    held: int
    wanted: int
    lacking: tuple[str, ...]
    reviewed: bool
    untold: tuple[str, ...]
    copied: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """A message of the source language, the file it stands in, and the arguments that it is given."""

    message: str
    file: str
    arguments: tuple[str, ...]


def coverage() -> tuple[Coverage, ...]:
    """Return every language that has messages."""
    wanted = len(message_ids(SOURCE_LANGUAGE))
    return tuple(
        Coverage(
            one, wanted - len(lacking), wanted, lacking, reviewed(one), untold(one), copied_messages(one)
        )
        for one in begun()
        for lacking in (missing(one),)
    )


def uses() -> Iterator[Use]:
    """Yield each message that a language has to have, with the arguments it may use."""
    given: dict[str, set[str]] = {}
    for language in begun():
        for _, message in _messages(language):
            given.setdefault(message.id.name, set()).update(_variables(message))
    for file, message in _messages(SOURCE_LANGUAGE):
        yield Use(message.id.name, file, tuple(sorted(given[message.id.name])))


def _messages(language: str) -> Iterator[tuple[str, Message]]:
    for name, text in files(language):
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, Message):
                yield name, entry


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


def _variables(message: Message) -> set[str]:
    visitor = _Variables()
    visitor.visit(message)
    return visitor.names
