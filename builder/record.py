"""What a build made, and the manifest that follows from it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from builder.facts.analysis import Analysis
from builder.facts.snapshot import snapshot
from builder.package.parts import Package
from builder.publish.audit.charts import draws
from builder.publish.audit.plain import allowances
from builder.publish.audit.seeming import pictures
from builder.publish.digests import SheetDigest
from builder.publish.manifest import (
    Manifest,
    ManifestFile,
    RegisterFile,
    ShownFact,
    ancestry,
    paragraph_hash,
)
from builder.register.origin import Source
from builder.wording.naming import Naming


@dataclass(frozen=True, slots=True)
class Document:
    """A finished document and what it shows: facts' shown forms, and the workbook's cells."""

    name: str
    kind: str
    audience: str
    language: str
    data: bytes
    paragraphs: tuple[str, ...] = ()
    shown: tuple[tuple[str, str], ...] = ()
    cells: tuple[tuple[str, str], ...] = ()
    sheets: Mapping[str, SheetDigest] = field(default_factory=dict)
    rows: tuple[str, ...] = ()


@dataclass(slots=True)
class Record:
    """The documents of one build as they are made, with their sentences and the plain forms of facts."""

    documents: list[Document] = field(default_factory=list)
    sentences: dict[str, dict[str, str]] = field(default_factory=dict)
    names: dict[str, dict[str, Naming]] = field(default_factory=dict)
    texts: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()

    def say(self, sentence: str, language: str, text: str) -> None:
        """Keep a sentence under its id."""
        self.sentences.setdefault(sentence, {})[language] = text

    def name(self, fact_id: str, language: str, naming: Naming) -> None:
        """Keep how a language names a fact."""
        self.names.setdefault(fact_id, {})[language] = naming

    def shown_in(self, language: str) -> tuple[str, ...]:
        """Return the ids of the facts that documents in the language show, each once, in order."""
        made = [document for document in self.documents if document.language == language]
        return tuple(dict.fromkeys(fact_id for document in made for fact_id, _ in document.shown))

    def manifest(
        self,
        analysis: Analysis,
        register: tuple[RegisterFile, ...],
        sources: tuple[Source, ...],
        names: Mapping[str, str],
        *,
        strict_vintage: bool = False,
        copies: Mapping[str, bytes] | None = None,
    ) -> Manifest:
        """Return the manifest; `names` gives the name each file is published under, `copies` the PDFs."""
        shown, cells = self._shown(), self._cells()
        facts = tuple(
            ShownFact(
                fact,
                self._said(fact.id, "text"),
                {language: tuple(forms) for language, forms in shown.get(fact.id, {}).items()},
                cells.get(fact.id, {}),
                self._said(fact.id, "words"),
                self._said(fact.id, "rule"),
                self._said(fact.id, "computed"),
            )
            for fact in ancestry({*shown, *cells}, analysis.facts)
        )
        return Manifest(
            analysis.definition,
            analysis.period,
            analysis.as_of,
            register,
            tuple(_file(document, names, copies or {}) for document in self.documents),
            facts,
            sources,
            self.sentences,
            self.texts,
            self.quotes,
            strict_vintage,
            snapshot(analysis),
        )

    def _said(self, fact_id: str, what: str) -> dict[str, str]:
        namings = self.names.get(fact_id, {})
        return {language: said for language, one in namings.items() if (said := getattr(one, what))}

    def _shown(self) -> dict[str, dict[str, dict[str, None]]]:
        found: dict[str, dict[str, dict[str, None]]] = {}
        for document in self.documents:
            for fact_id, text in document.shown:
                found.setdefault(fact_id, {}).setdefault(document.language, {})[text] = None
        return found

    def _cells(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for document in self.documents:
            for fact_id, cell in document.cells:
                found.setdefault(fact_id, {}).setdefault(document.language, cell)
        return found


def _file(document: Document, names: Mapping[str, str], copies: Mapping[str, bytes]) -> ManifestFile:
    package, is_memo = Package.read(document.data), document.kind == "memo"
    copy = Path(document.name).with_suffix(".pdf").name
    pdf = (names[copy], hashlib.sha256(copies[copy]).hexdigest()) if copy in copies else None
    return ManifestFile(
        names[document.name],
        document.kind,
        document.audience,
        document.language,
        hashlib.sha256(document.data).hexdigest(),
        tuple(paragraph_hash(text) for text in document.paragraphs),
        document.sheets,
        tuple(paragraph_hash(text) for text in document.rows),
        pictures(package) if is_memo else (),
        tuple(item.words for item in allowances(package)),
        () if is_memo else draws(package),
        pdf,
    )
