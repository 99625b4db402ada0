"""`manifest.json`: what was built from what, and every fact with the way back to its sources.

The shape is the contract of docs/architecture.md; others test against it, so it only ever grows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from builder import __version__
from builder.facts.fact import Citation, Fact, FactBook, RegisterRow
from builder.facts.reason import Reason
from builder.facts.snapshot import Snapshot
from builder.publish.digests import SheetDigest
from builder.publish.listed import listed
from builder.publish.notation import written
from builder.register.definition import Definition
from builder.register.origin import Source
from builder.register.period import Period
from builder.wording.reasons import location_words, reason_words
from builder.wording.written import SOURCE_LANGUAGE

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class RegisterFile:
    """A file the report was built from: its path in the report's folder (with `/`) and its hash."""

    path: str
    sha256: str

    @classmethod
    def read(cls, path: Path, root: Path) -> RegisterFile:
        """Return the file at `path`, named as seen from the folder `root`."""
        return cls(path.relative_to(root).as_posix(), file_hash(path.read_bytes()))


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """A published document. `kind` is `workbook` or `memo`; a workbook has no audience.

    `paragraphs` holds the `paragraph_hash` of each paragraph in order, empty for a workbook; `sheets` the
    digests of a workbook's rows and columns by sheet, `rows` the hash of each row's text, in which a
    formula's value does not count. `pictures` are the digests of a memo's pictures, `plain` the words
    that its template lets stay plain, `draws` the places that a workbook's charts draw; each is None where
    an earlier version wrote the manifest. `pdf` are the name and hash of its PDF copy, if one was made.
    """

    path: str
    kind: str
    audience: str
    language: str
    sha256: str
    paragraphs: tuple[str, ...] = ()
    sheets: Mapping[str, SheetDigest] = field(default_factory=dict)
    rows: tuple[str, ...] = ()
    pictures: tuple[str, ...] | None = ()
    plain: tuple[str, ...] | None = ()
    draws: tuple[str, ...] | None = ()
    pdf: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class ShownFact:
    """A fact and how the documents show it, each by language.

    `words` say what it is, `rule` and `computed` how it follows from the facts it is derived from.
    `text` is its plain form, `shown` every form that some document uses, `cell` where it stands in
    the workbook (`Summary!B4`).
    """

    fact: Fact
    text: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    cell: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    rule: Mapping[str, str] = field(default_factory=dict)
    computed: Mapping[str, str] = field(default_factory=dict)

    def forms(self, language: str) -> frozenset[str]:
        """Return every text that may show the fact in a language."""
        return frozenset((*self.shown.get(language, ()), *filter(None, [self.text.get(language)])))


@dataclass(frozen=True, slots=True)
class Manifest:
    """All that a manifest says. `sentences` maps a sentence's id to its text by language.

    `facts` must hold every fact that one of them is derived from, and `sources` every source of the
    register, in its order, which numbers the marks of sources: `to_bytes` raises ValueError naming what is
    missing. `texts` and `quotes` are the words of the register that documents hold as they are. `brief`
    holds what another brief is compared with: roles, listed rows, and the sources known.
    """

    definition: Definition
    period: Period
    as_of: date
    register: tuple[RegisterFile, ...]
    files: tuple[ManifestFile, ...]
    facts: tuple[ShownFact, ...]
    sources: tuple[Source, ...]
    sentences: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    texts: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    strict_vintage: bool = False
    brief: Snapshot | None = None

    def to_bytes(self) -> bytes:
        """Return manifest.json: keys sorted, UTF-8, numbers exactly as computed."""
        self._check()
        by_id = {source.id: source for source in self.sources}
        return written(
            listed(self.brief, self.sources, self._cited())
            | {
                "report": self.definition.name,
                "home": self.definition.home,
                "partner": self.definition.partner,
                "period": self.period.iso,
                "as_of": self.as_of.isoformat(),
                "tradebrief": __version__,
                "register": {
                    "sha256": register_hash(self.register),
                    "files": [{"path": row.path, "sha256": row.sha256} for row in _in_order(self.register)],
                },
                "files": [_file(row) for row in sorted(self.files, key=lambda row: row.path)],
                "sentences": self.sentences,
                "words": {"text": self.texts, "quote": self.quotes},
                "references": {str(number): row.id for number, row in enumerate(self.sources, 1)},
                "strict_vintage": self.strict_vintage,
                "facts": {shown.fact.id: _fact(shown, by_id) for shown in self.facts},
            }
        )

    def _cited(self) -> set[str]:
        return {cited.source for shown in self.facts for cited in shown.fact.sources}

    def _check(self) -> None:
        held = {shown.fact.id for shown in self.facts}
        if len(held) < len(self.facts):
            raise ValueError("the manifest holds a fact twice")
        sources = {source.id for source in self.sources}
        for shown in self.facts:
            for missing in sorted(set(shown.fact.derived_from) - held):
                raise ValueError(f"{shown.fact.id} is derived from {missing}, which the manifest lacks")
            for missing in sorted({cited.source for cited in shown.fact.sources} - sources):
                raise ValueError(f"{shown.fact.id} cites the source {missing}, which the register lacks")


def ancestry(shown: Iterable[str], book: FactBook) -> tuple[Fact, ...]:
    """Return the facts with these ids and all that they are derived from, sorted by id.

    Raises KeyError for an id that the book does not hold.
    """
    found: dict[str, Fact] = {}
    waiting = list(shown)
    while waiting:
        fact = book[waiting.pop()]
        if fact.id not in found:
            found[fact.id] = fact
            waiting.extend(fact.derived_from)
    return tuple(found[fact_id] for fact_id in sorted(found))


def file_hash(data: bytes) -> str:
    """Return the hash by which a manifest knows a file."""
    return hashlib.sha256(data).hexdigest()


def described(fact: Fact) -> dict[str, object]:
    """Return a fact by itself, by the keys that it has in a manifest."""
    return {
        "indicator": fact.indicator,
        "value": fact.value,
        "low": fact.low,
        "high": fact.high,
        "unit": fact.unit,
        "reporter": fact.reporter or None,
        "partner": fact.partner or None,
        "flow": fact.flow or None,
        "period": fact.period.iso if fact.period else None,
        # Of a fact without a value the contract says x; why, and whether it applies, says the reason.
        "status": "x" if fact.value is None else fact.status,
        "qualifier": fact.qualifier,
        "reason": reason_words(fact.reason, SOURCE_LANGUAGE) if fact.reason else "",
        "method": fact.method,
        "edition": fact.edition or None,
    }


def paragraph_hash(text: str) -> str:
    """Return the hash of one paragraph's text, by which a later build knows it unchanged."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def register_hash(files: Iterable[RegisterFile]) -> str:
    """Return one hash for all files: that of their list in path order, as `sha256sum` prints it."""
    lines = "".join(f"{row.sha256}  {row.path}\n" for row in _in_order(files))
    return hashlib.sha256(lines.encode("utf-8")).hexdigest()


def _in_order(files: Iterable[RegisterFile]) -> list[RegisterFile]:
    return sorted(files, key=lambda row: row.path)


def _file(row: ManifestFile) -> dict[str, object]:
    return {
        "path": row.path,
        "kind": row.kind,
        "audience": row.audience or None,
        "language": row.language,
        "sha256": row.sha256,
        "paragraphs": row.paragraphs,
        "rows": row.rows,
        "pictures": row.pictures,
        "plain": row.plain,
        "draws": row.draws,
        "sheets": {
            name: {"rows": digest.rows, "columns": digest.columns} for name, digest in row.sheets.items()
        },
        **({"pdf": {"path": row.pdf[0], "sha256": row.pdf[1]}} if row.pdf else {}),
    }


def _fact(shown: ShownFact, sources: Mapping[str, Source]) -> dict[str, object]:
    fact = shown.fact
    return {
        **described(fact),
        "why": _why(fact.reason),
        "text": shown.text,
        "shown": shown.shown,
        "cell": shown.cell,
        "words": shown.words,
        "rule": shown.rule,
        "computed": shown.computed,
        "decimals": fact.decimals,
        "derived_from": fact.derived_from,
        "sources": [_citation(cited, sources[cited.source]) for cited in fact.sources],
    }


def _why(reason: Reason | None) -> dict[str, object] | None:
    """Return the key of a reason and its arguments, a period as ISO 8601."""
    if reason is None:
        return None
    told = {name: value.iso if isinstance(value, Period) else value for name, value in reason.arguments}
    return {"key": str(reason.key), "arguments": told}


def _citation(cited: Citation, source: Source) -> dict[str, object]:
    return {
        "id": source.id,
        "publisher": source.publisher,
        "published": source.published_to.isoformat() if source.published_to else None,
        "location": location_words(cited, SOURCE_LANGUAGE),
        "quote": cited.quote,
        "speaker": cited.speaker,
        "office": cited.office,
        "row": _row(cited.row),
        "absent": cited.absent,
    }


def _row(row: RegisterRow | None) -> dict[str, object] | None:
    if row is None:
        return None
    place = row.place
    return {
        "table": row.table,
        "file": place.file,
        "sheet": place.sheet,
        "row": place.row,
        "id": row.id or None,
    }
