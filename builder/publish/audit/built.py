"""`Built`: what `manifest.json` says of the files beside it, read for an audit."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from builder.register.said import sentence


class ManifestUnreadable(ValueError):
    """A manifest is not one of ours; the message says why."""


@dataclass(frozen=True, slots=True)
class BuiltFact:
    """A fact as the manifest has it: value in its unit, the forms it is shown in, its cells, its quotes."""

    id: str
    value: Decimal | None
    unit: str
    status: str
    text: Mapping[str, str]
    shown: Mapping[str, tuple[str, ...]]
    cell: Mapping[str, str]
    derived_from: tuple[str, ...]
    quotes: tuple[str, ...]

    def forms(self, language: str) -> frozenset[str]:
        """Return every text that may show the fact in a language."""
        return frozenset((*self.shown.get(language, ()), *filter(None, [self.text.get(language)])))


@dataclass(frozen=True, slots=True)
class BuiltFile:
    """A document as it was built: hashes of its paragraphs, or digests of its sheets' rows and columns.

    `pictures` are the digests of a memo's pictures, `plain` the words its template lets stay plain, `draws`
    the places that a workbook's charts draw; each is None where an earlier version wrote the manifest.
    """

    path: str
    kind: str
    audience: str
    language: str
    sha256: str
    paragraphs: tuple[str, ...]
    sheets: Mapping[str, tuple[str, str]]
    pictures: tuple[str, ...] | None = None
    plain: tuple[str, ...] | None = None
    draws: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """A manifest.

    `words` are the texts (`text`) and quotes (`quote`) of the register that documents hold, `references`
    source ids by number.
    """

    as_of: str
    period: str
    strict_vintage: bool
    register_sha256: str
    files: tuple[BuiltFile, ...]
    facts: Mapping[str, BuiltFact]
    sentences: Mapping[str, Mapping[str, str]]
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    references: Mapping[str, str] = field(default_factory=dict)

    def file(self, name: str) -> BuiltFile | None:
        """Return what is known of a document of that name."""
        return next((row for row in self.files if row.path == name), None)

    def forms(self, language: str) -> Iterator[str]:
        """Yield every text that shows some fact in a language."""
        for fact in self.facts.values():
            yield from fact.forms(language)


def read_built(data: bytes) -> Built:
    """Read a manifest; raises ManifestUnreadable where it is no JSON or lacks what a manifest has."""
    try:
        raw = json.loads(data, parse_float=Decimal, parse_int=Decimal)
        return Built(
            as_of=str(raw["as_of"]),
            period=str(raw["period"]),
            strict_vintage=bool(raw.get("strict_vintage", False)),
            register_sha256=str(raw["register"]["sha256"]),
            files=tuple(_file(row) for row in raw["files"]),
            facts={name: _fact(name, row) for name, row in raw["facts"].items()},
            sentences=raw["sentences"],
            words={name: tuple(texts) for name, texts in raw.get("words", {}).items()},
            references=raw.get("references", {}),
        )
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        raise ManifestUnreadable(sentence("cannot be read as a manifest: {error}", error=error)) from None


def _file(row: Mapping[str, Any]) -> BuiltFile:
    sheets = {name: (digest["rows"], digest["columns"]) for name, digest in (row.get("sheets") or {}).items()}
    return BuiltFile(
        path=row["path"],
        kind=row["kind"],
        audience=row["audience"] or "",
        language=row["language"],
        sha256=row["sha256"],
        paragraphs=tuple(row["paragraphs"]),
        sheets=sheets,
        pictures=_texts(row.get("pictures")),
        plain=_texts(row.get("plain")),
        draws=_texts(row.get("draws")),
    )


def _texts(held: list[str] | None) -> tuple[str, ...] | None:
    return None if held is None else tuple(held)


def _fact(name: str, row: Mapping[str, Any]) -> BuiltFact:
    return BuiltFact(
        id=name,
        value=None if row["value"] is None else Decimal(row["value"]),
        unit=row["unit"],
        status=row["status"],
        text=row["text"],
        shown={language: tuple(forms) for language, forms in row["shown"].items()},
        cell=row["cell"],
        derived_from=tuple(row["derived_from"]),
        quotes=tuple(source["quote"] for source in row["sources"] if source["quote"]),
    )
