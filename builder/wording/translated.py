"""The register’s own words in another language: titles, measures, offices, places, by its table names.

A row `agreement, ID, ru, title` of names is the Russian title of that agreement; a row `words, President of
Kazakhstan, ru, name` gives the same words wherever they stand. Quotes and titles of sources stay as they
were written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from builder.facts.analysis import Analysis
from builder.register.rows import Person, Position, Register
from builder.sources.publisher_names import publisher_name
from builder.wording.grammar.forms import NameWords
from builder.wording.written import SOURCE_LANGUAGE

WORDS, POSITION = "words", "position"
# What is printed of each table's rows, and the kind of names that gives it by the row's id.
COLUMNS = {
    "agreements": ("agreement", ("title", "sector", "goods", "bodies")),
    "commitments": ("commitment", ("measure", "origin", "form", "owner_home", "owner_partner", "evidence")),
    "targets": ("target", ("set_by",)),
    "events": ("event", ("title", "location")),
    "claims": ("claim", ("speaker", "office")),
    "positions": ("position", ("topic",)),
    "sources": ("source", ("publisher",)),
}
# What is printed as a source wrote it, with a translation behind it where names gives one.
QUOTED = {"commitments": ("due_words",)}
TRANSLATED = "translated"
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Translations:
    """What the table names and the people of a register give in a language."""

    language: str
    held: dict[tuple[str, str, str], str]

    @classmethod
    def of(cls, register: Register, language: str) -> Translations:
        """Return what a register gives in a language."""
        held = {
            (row.kind, row.code, row.form): row.name for row in register.names if row.language == language
        }
        for person in register.people:
            for words in (person.name, person.office):
                if words.get(SOURCE_LANGUAGE) and words.get(language):
                    held.setdefault((WORDS, words[SOURCE_LANGUAGE], "name"), words[language])
        return cls(language, held)

    def find(self, kind: str, code: str, column: str, words: str) -> str:
        """Return words of the register in the language; empty where they are not given.

        The publishers of our own importers are known without a row of names.
        """
        if not words:
            return words
        own = self.held.get((kind, code, column)) or self.held.get((WORDS, words, "name"))
        if own is None and self.language == SOURCE_LANGUAGE:
            return words
        return own or (publisher_name(words, self.language) if column == "publisher" else "")

    def official(self, series: str) -> str:
        """Return the official name of a series' publisher, empty where it has none."""
        parts = series.split("-")
        found = (
            self.held.get(("publisher", "-".join(parts[:size]), "name")) for size in range(len(parts), 1, -1)
        )
        return next((name for name in found if name), "") if self.language != SOURCE_LANGUAGE else ""

    def row(self, table: str, row: Row) -> Row:
        """Return a row with its words in the language; those that are not given stay."""
        kind, columns = COLUMNS[table]
        held: Any = row
        changed: dict[str, Any] = {}
        for column in columns:
            words = getattr(held, column)
            found = self.official(held.series) if table == "sources" else ""
            if (found := found or self.find(kind, held.id, column, words)) != words and found:
                changed[column] = NameWords(found, self._forms(words))
        for column in QUOTED.get(table, ()):
            words = getattr(held, column)
            if (found := self.find(kind, held.id, column, words)) != words and found:
                changed[column] = NameWords(words, {TRANSLATED: found})
        if table == "positions" and (found := self.position(held)):
            changed["text"] = {**held.text, self.language: found}
        return replace(held, **changed) if changed else row

    def position(self, position: Position) -> str:
        """Return the text of a position: its column's, else that of its row in names; empty for neither."""
        return position.text.get(self.language) or self.held.get((POSITION, position.id, "text"), "")

    def said(self, texts: Mapping[str, str]) -> str:
        """Return a text with a column a language: its column's, else what names has for the English."""
        english = texts.get(SOURCE_LANGUAGE, "")
        return texts.get(self.language) or self.held.get((WORDS, english, "name"), "")

    def person(self, person: Person) -> Person:
        """Return a person with name and office in the language, where they are given."""
        name, office = self.said(person.name), self.said(person.office)
        return replace(
            person,
            name={**person.name, self.language: name} if name else person.name,
            office={**person.office, self.language: office} if office else person.office,
        )

    def _forms(self, words: str) -> dict[str, str]:
        """Return the cases that names gives for words wherever they stand."""
        return {
            form: name
            for (kind, code, form), name in self.held.items()
            if kind == WORDS and code == words and form != "name"
        }

    def rows(self, table: str, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Return the rows with their words in the language."""
        return tuple(self.row(table, row) for row in rows)


def translated(analysis: Analysis, language: str) -> Analysis:
    """Return the analysis with the register's words in a language; facts, quotes and ids are the same."""
    told = Translations.of(analysis.register, language)
    register = replace(
        analysis.register,
        claims=told.rows("claims", analysis.register.claims),
        sources=told.rows("sources", analysis.register.sources),
    )
    conflicts = tuple(
        replace(
            item,
            statements=tuple(
                replace(
                    one,
                    claim=told.row("claims", one.claim) if one.claim else None,
                    source=told.row("sources", one.source),
                )
                for one in item.statements
            ),
            events=told.rows("events", item.events),
        )
        for item in analysis.conflicts
    )
    return replace(
        analysis,
        register=register,
        agreements=told.rows("agreements", analysis.agreements),
        commitments=tuple(
            replace(view, commitment=told.row("commitments", view.commitment))
            for view in analysis.commitments
        ),
        targets=tuple(
            replace(
                view,
                target=told.row("targets", view.target),
                statements=told.rows("targets", view.statements),
            )
            for view in analysis.targets
        ),
        events=told.rows("events", analysis.events),
        positions=told.rows("positions", analysis.positions),
        people=tuple(told.person(person) for person in analysis.people),
        conflicts=conflicts,
        all_sources=told.rows("sources", analysis.all_sources),
    )
