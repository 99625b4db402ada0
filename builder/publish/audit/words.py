"""Texts of the register that documents hold: titles, names and measures with numbers in them, and quotes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from builder.publish.audit.numerals import has_numeral
from builder.publish.audit.plain import quoted
from builder.register.quotes import normalized
from builder.register.rows import Register

# Columns whose texts documents show as they are. The sentences of `positions` are not among them: a
# figure in them is a fact or stands in a quote.
_TITLES = {
    "agreements": ("title", "sector", "goods", "bodies", "status"),
    "commitments": ("origin", "measure", "form", "owner_home", "owner_partner", "evidence"),
    "targets": ("set_by", "base"),
    "claims": ("speaker", "office"),
    "people": ("name", "office", "body"),
    "events": ("title", "location"),
    "sources": ("publisher", "title", "address"),
    "names": ("name",),
}
_QUOTES = {
    "claims": ("quote", "printed"),
    "agreements": ("quote",),
    "commitments": ("quote", "due_words"),
    "promises": ("quote", "words"),
    "targets": ("quote",),
    "positions": ("quote",),
    "people": ("quote",),
    "events": ("quote",),
}


@dataclass(frozen=True, slots=True)
class Words:
    """Texts and quotes of a register, each once, in the order of its tables."""

    texts: tuple[str, ...]
    quotes: tuple[str, ...]

    @classmethod
    def of(cls, register: Register) -> Words:
        """Return all that a register holds."""
        return cls(
            tuple(dict.fromkeys(_texts(register, _TITLES))), tuple(dict.fromkeys(_texts(register, _QUOTES)))
        )

    def used_in(self, documents: Sequence[tuple[str, str]]) -> Words:
        """Return those that some passage (its language and its text) holds: texts with a number in them or
        in quotation marks, and quotes of which words stand in quotation marks."""
        texts: dict[str, None] = {}
        quotes: dict[str, None] = {}
        numbered = {
            language: [text for text in self.texts if has_numeral(text, language)]
            for language in {language for language, _ in documents}
        }
        folded = {text: normalized(text).casefold() for text in (*self.texts, *self.quotes)}
        for language, passage in documents:
            said = [normalized(words).casefold().rstrip(".,;") for _, _, words in quoted(passage)]
            if has_numeral(passage, language):
                texts |= {text: None for text in numbered[language] if text in passage}
            for words in said:
                texts |= {text: None for text in self.texts if words in folded[text]}
                quotes |= {text: None for text in self.quotes if words in folded[text]}
        return Words(
            tuple(text for text in self.texts if text in texts),
            tuple(text for text in self.quotes if text in quotes),
        )


def _texts(register: Register, columns: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for table, names in columns.items():
        for row in getattr(register, table):
            for name in names:
                held: Any = getattr(row, name)
                yield from (text for text in (held.values() if isinstance(held, Mapping) else [held]) if text)
