"""Texts of register and report.toml that documents hold: titles, names, measures with numbers, and quotes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from builder.publish.audit.numerals import has_numeral
from builder.publish.audit.plain import quoted
from builder.register.definition import Definition
from builder.register.quotes import normalized
from builder.register.rows import Register

# Columns whose texts documents show as they are. The sentences of `positions` are not among them: a
# figure in them is a fact or stands in a quote.
_TITLES = {
    "trade": ("commodity",),
    "agreements": ("title", "sector", "goods", "bodies", "status"),
    "commitments": ("origin", "measure", "form", "owner_home", "owner_partner", "evidence"),
    "targets": ("set_by", "base"),
    "claims": ("speaker", "office"),
    "people": ("name", "office", "body"),
    "events": ("title", "location"),
    "sources": ("publisher", "title", "address"),
    "names": ("name",),
}
# What report.toml says of the brief itself: “for the 12th meeting”, a telephone.
_DEFINED = ("title", "addressee", "handling", "drafted_by", "cleared_by", "contact", "status")
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
    """Texts and quotes of a report: of its register, in the order of its tables, then of report.toml."""

    texts: tuple[str, ...]
    quotes: tuple[str, ...]

    @classmethod
    def of(cls, register: Register, definition: Definition) -> Words:
        """Return all that a register and the report's definition hold."""
        defined = (text for name in _DEFINED for text in _held(getattr(definition, name)))
        return cls(
            tuple(dict.fromkeys((*_texts(register, _TITLES), *defined))),
            tuple(dict.fromkeys(_texts(register, _QUOTES))),
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
                yield from _held(getattr(row, name))


def _held(words: Any) -> Iterator[str]:
    """Yield a text, or a text in each language; nothing for none."""
    yield from (text for text in (words.values() if isinstance(words, Mapping) else [words]) if text)
