"""The controls of a memo: each shows its fact in one of its forms, and is bound to a node that agrees."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Protocol

from builder.package.parts import Package
from builder.publish.audit.finding import Account
from builder.publish.audit.passages import Passage, Stretch
from builder.publish.audit.store import Bound, bound, nodes
from builder.publish.built import Built
from builder.register.said import sentence

_BUILD = "Build the memo again"


class Noted(Protocol):
    """Notes one finding on a passage."""

    def __call__(self, kind: str, what: str, remedy: str = _BUILD) -> None:
        """Note it."""


class Controls:
    """Checks the controls of one memo, passage by passage."""

    def __init__(
        self, name: str, package: Package, document: str, built: Built, language: str, account: Account
    ) -> None:
        self._name = name
        self._built = built
        self._language = language
        self._account = account
        self._nodes = nodes(package, document)

    def check(self, passage: Passage) -> list[tuple[int, int]]:
        """Note what is wrong with the controls of a passage; return where facts stand in it."""
        shown = []
        for stretch in passage.controls:
            held = bound(stretch.control)
            if held is None:
                continue
            self._account.checked["facts in controls"] += 1
            shown.append((stretch.start, stretch.end))
            self._check(passage, stretch, held)
        return shown

    def _check(self, passage: Passage, stretch: Stretch, held: Bound) -> None:
        text = passage.text[stretch.start : stretch.end]

        def note(kind: str, what: str, remedy: str = _BUILD) -> None:
            self._account.add(kind, self._name, passage.place, what, remedy, passage.text)

        shown = self._built.facts.get(held.fact)
        if shown is None:
            near = difflib.get_close_matches(held.fact, self._built.facts, 1)
            meant = (
                sentence("Perhaps {near} is meant", near=near[0])
                if near
                else "Take the number from the report"
            )
            note(
                "control",
                sentence(
                    "“{text}” stands in the control of {fact}, which is no fact here",
                    text=text,
                    fact=held.fact,
                ),
                meant,
            )
            return
        forms = shown.forms(self._language)
        if text not in forms:
            listed = ", ".join(f"“{form}”" for form in sorted(forms)) or sentence("not at all")
            said = (self._nodes.get(held.node) or ("",))[0]
            opened = sentence("; Word would show “{said}” on opening", said=said) if said in forms else ""
            note(
                "control",
                sentence(
                    "“{text}” stands where {id} does, which is shown as {listed}{opened}",
                    text=text,
                    id=held.fact,
                    listed=listed,
                    opened=opened,
                ),
            )
            if opened:
                return
        for what in self._faults(held, text, forms):
            note("binding", what)

    def _faults(self, held: Bound, text: str, forms: frozenset[str]) -> Iterator[str]:
        """Yield what is wrong with where a control is bound to."""
        if not held.node:
            yield sentence("the control of {fact} is bound to nothing", fact=held.fact)
            return
        bound = held.node.rpartition("-")[0]
        if held.tagged and bound != held.tagged:
            yield sentence(
                "the control of {tagged} is bound to {rpartition}", tagged=held.tagged, rpartition=bound
            )
        said, *others = self._nodes.get(held.node, ("",))
        if held.node not in self._nodes:
            yield sentence(
                "the control of {fact} is bound to {node}, which is not there", fact=held.fact, node=held.node
            )
        elif others:
            yield sentence(
                "the node {node} is there twice, and says “{said}” and “{others}”",
                node=held.node,
                said=said,
                others=others[0],
            )
        elif said != text:
            yield sentence(
                "“{text}” is bound to a node that says “{said}”, which Word would show on opening",
                text=text,
                said=said,
            )
        elif said not in forms:
            yield sentence(
                "the node {node} says “{said}”, which does not show {fact}",
                node=held.node,
                said=said,
                fact=held.fact,
            )
