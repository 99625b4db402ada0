"""`Hole`: a place in a message for spans, which know the facts they show."""

from __future__ import annotations

import re
from collections.abc import Callable, MutableSequence
from dataclasses import replace

from fluent.runtime.types import FluentType

from builder.wording.spans import Span, Text, plain

# Holes stand in a formatted message where spans belong; characters no text of ours may hold.
OPEN, CLOSE = "\ue000", "\ue001"
HOLE = re.compile(f"{OPEN}(\\d+){CLOSE}")
_ASIDE = ("mark", "symbol")


class Hole(FluentType):
    """A place for spans. Messages may select by the plural category of the number shown there."""

    def __init__(
        self,
        holes: MutableSequence[Text],
        spans: Text,
        plural: str,
        show: Callable[[str], Text] | None = None,
    ) -> None:
        """Take the list of the message's holes; `show` gives the fact's spans in another form."""
        self._holes = holes
        self._spans = spans
        self._plural = plural
        self._show = show
        holes.append(spans)
        self._mark = f"{OPEN}{len(holes) - 1}{CLOSE}"

    @property
    def text(self) -> str:
        """Return the words that stand in the hole, without marks of sources."""
        return plain(self._said())

    def format(self, locale: object) -> str:
        """Return the mark that stands for the spans in the formatted message."""
        return self._mark

    def followed_by(self, inflect: Callable[[str], str]) -> Hole:
        """Return the same spans in a case; a fact's span stays as it is, its suffix is a span of its own.

        Raises ValueError where a case changes the words of a fact itself.
        """
        said = self._said()
        text = plain(said)
        inflected = inflect(text)
        if not said or inflected == text:
            return Hole(self._holes, self._spans, self._plural, self._show)
        behind = self._spans[len(said) :]
        if inflected.startswith(text):
            spans: Text = (*said, Span(inflected[len(text) :]))
        elif not any(span.fact for span in said):
            spans = (Span(inflected, look=said[0].look),)
        elif not said[-1].fact and inflected.startswith(head := plain(said[:-1])):
            spans = (*said[:-1], replace(said[-1], text=inflected[len(head) :]))
        else:
            raise ValueError(f"“{text}” shows a fact, whose words cannot become “{inflected}”")
        return Hole(self._holes, (*spans, *behind), self._plural, self._show)

    def shown_as(self, form: str) -> Hole:
        """Return the hole with its fact in another form; raises ValueError where it shows no single fact."""
        if self._show is None:
            raise ValueError(f"“{self.text}” is no fact that has the form “{form}”")
        return Hole(self._holes, self._show(form), self._plural, self._show)

    def _said(self) -> Text:
        end = len(self._spans)
        while end and self._spans[end - 1].look in _ASIDE:
            end -= 1
        return self._spans[:end]

    def __eq__(self, other: object) -> bool:
        # A selection compares its subject with the name of each variant: one, few, many. Fluent turns a
        # variant like [0] or [2] into its category first, so “other” is left to the default variant: else
        # every number would be taken for the first of them.
        return self._plural != "other" and other == self._plural

    def __hash__(self) -> int:
        return hash(self._plural)
