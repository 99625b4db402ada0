"""`Built`: what a `manifest.json` says, read back for all that proves, compares or replaces it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from builder.facts.fact import Citation, Fact, RegisterRow
from builder.facts.reason import Reason, Why, because
from builder.facts.snapshot import PromiseRow, Snapshot
from builder.publish.digests import SheetDigest
from builder.publish.listed import ROW_CLASSES
from builder.publish.manifest import ManifestFile, ShownFact
from builder.register.origin import Place, Source
from builder.register.period import Period
from builder.register.said import sentence, words


class ManifestUnreadable(ValueError):
    """A manifest is not one of ours; the message says why."""


@dataclass(frozen=True, slots=True)
class Built:
    """A manifest.

    `words` are the texts (`text`) and quotes (`quote`) of the register that documents hold, `numbers` the
    reference numbers of its sources by their ids. `complete` is false where an earlier version of the builder
    wrote the manifest, which then lists neither rows nor sources.
    """

    snapshot: Snapshot
    register_sha256: str
    files: tuple[ManifestFile, ...]
    facts: Mapping[str, ShownFact]
    sentences: Mapping[str, Mapping[str, str]]
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    version: str = ""
    strict_vintage: bool = False
    complete: bool = True

    def file(self, name: str) -> ManifestFile | None:
        """Return what is known of a document of that name."""
        return next((row for row in self.files if row.path == name), None)

    def forms(self, language: str) -> Iterator[str]:
        """Yield every text that shows some fact in a language."""
        for shown in self.facts.values():
            yield from shown.forms(language)


def read_built(data: bytes) -> Built:
    """Read a manifest; raises ManifestUnreadable where it is not as the builder writes it."""
    try:
        said = _json(data)
        facts = {name: _shown(name, row) for name, row in said["facts"].items()}
        return Built(
            _snapshot(said, {name: shown.fact for name, shown in facts.items()}),
            str(said["register"]["sha256"]),
            tuple(_file(row) for row in said["files"]),
            facts,
            said["sentences"],
            {name: tuple(texts) for name, texts in said.get("words", {}).items()},
            {name: int(number) for number, name in said.get("references", {}).items()},
            str(said.get("tradebrief", "")),
            bool(said.get("strict_vintage", False)),
            bool(said.get("rows")),
        )
    except _NOT_OURS as error:
        raise _unreadable(error) from error


def read_files(data: bytes) -> tuple[ManifestFile, ...]:
    """Return the files that a manifest lists, whatever else it says; raises ManifestUnreadable.

    A file is ours by its name and hash: a manifest that says no more of it, such as one cut down by hand,
    must not make it a person's.
    """
    try:
        return tuple(_file(_UNTOLD | row) for row in _json(data)["files"])
    except _NOT_OURS as error:
        raise _unreadable(error) from error


_UNTOLD: dict[str, Any] = {"kind": "", "audience": "", "language": "", "paragraphs": ()}
_NOT_OURS = (ValueError, KeyError, TypeError, AttributeError, ArithmeticError, RecursionError)


def _json(data: bytes) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(data, parse_float=Decimal, parse_int=Decimal)
    return said


def _unreadable(error: Exception) -> ManifestUnreadable:
    if isinstance(error, KeyError):
        return ManifestUnreadable(sentence("cannot be read as a manifest: it has no {error}", error=error))
    return ManifestUnreadable(sentence("cannot be read as a manifest: {error}", error=words(error)))


def _snapshot(said: dict[str, Any], facts: Mapping[str, Fact]) -> Snapshot:
    listed, sources = said.get("rows") or {}, said.get("sources") or {}
    held: dict[str, Any] = {
        table: {name: _row(kind, row) for name, row in listed.get(table, {}).items()}
        for table, kind in ROW_CLASSES.items()
    }
    return Snapshot(
        report=str(said["report"]),
        home=str(said["home"]),
        partner=str(said["partner"]),
        period=Period.parse(said["period"]),
        as_of=date.fromisoformat(said["as_of"]),
        facts=facts,
        roles=dict(said.get("roles") or {}),
        sources={name: _source(name, row) for name, row in sources.items()},
        stand_ins=frozenset(name for name, row in sources.items() if row["stand_in"]),
        **held,
    )


def _shown(name: str, row: dict[str, Any]) -> ShownFact:
    return ShownFact(
        _fact(name, row),
        row["text"],
        {language: tuple(forms) for language, forms in row["shown"].items()},
        row["cell"],
        row.get("words") or {},
        row.get("rule") or {},
        row.get("computed") or {},
    )


def _fact(name: str, row: dict[str, Any]) -> Fact:
    decimals = row.get("decimals")
    return Fact(
        id=name,
        indicator=row["indicator"],
        value=_number(row["value"]),
        unit=row["unit"],
        reporter=row["reporter"] or "",
        partner=row["partner"] or "",
        flow=row["flow"] or "",
        period=Period.parse(row["period"]) if row["period"] else None,
        low=_number(row["low"]),
        high=_number(row["high"]),
        status=row["status"],
        qualifier=row["qualifier"],
        reason=_reason(row),
        decimals=None if decimals is None else int(decimals),
        edition=row.get("edition") or "",
        method=row.get("method") or "",
        derived_from=tuple(row["derived_from"]),
        sources=tuple(_citation(cited) for cited in row["sources"]),
    )


def _number(held: object) -> Decimal | None:
    return None if held is None else Decimal(str(held))


def _reason(row: dict[str, Any]) -> Reason | None:
    why = row.get("why")
    if why is None:
        # A manifest of an earlier version has its words alone, which say no key.
        return because(Why.NOT_SAID) if row["value"] is None else None
    told = {
        name: Period.parse(value) if isinstance(value, str) else int(value)
        for name, value in why["arguments"].items()
    }
    return because(Why(why["key"]), **told)


def _citation(row: dict[str, Any]) -> Citation:
    held = row.get("row")
    return Citation(
        row["id"],
        row["location"],
        row["quote"],
        row.get("speaker") or "",
        row.get("office") or "",
        RegisterRow(held["table"], _place(held), held["id"] or "") if held else None,
        bool(row.get("absent")),
    )


def _place(row: dict[str, Any]) -> Place:
    return Place(row["file"], row["sheet"], int(row["row"]))


def _row(kind: type[Any], row: dict[str, Any]) -> Any:
    values = {field.name: row[field.name] for field in fields(kind)}
    if "promises" in values:
        values["promises"] = tuple(PromiseRow(**promise) for promise in values["promises"])
    if "figures" in values:
        values["figures"] = tuple(values["figures"])
    return kind(**values)


def _source(name: str, row: dict[str, Any]) -> Source:
    def day(key: str) -> date | None:
        return date.fromisoformat(row[key]) if row[key] else None

    return Source(
        name, row["series"], row["publisher"], row["title"], row["address"], row["licence"], row["file"],
        row["sha256"], day("published_from"), day("published_to"), row["date_basis"], day("read_on"),
        None if row["lag_days"] is None else int(row["lag_days"]), day("checked_on"), row["note"],
        _place(row["place"]),
    )  # fmt: skip


def _file(row: dict[str, Any]) -> ManifestFile:
    if not row["path"] or row["path"] != Path(row["path"]).name:
        raise ValueError(sentence("“{name}” is no name of a file in this folder", name=row["path"]))
    return ManifestFile(
        row["path"],
        row["kind"],
        row["audience"] or "",
        row["language"],
        row["sha256"],
        tuple(row["paragraphs"] or ()),
        rows=tuple(row.get("rows") or ()),
        sheets={
            name: SheetDigest(held["rows"], held["columns"])
            for name, held in (row.get("sheets") or {}).items()
        },
        pictures=_texts(row.get("pictures")),
        plain=_texts(row.get("plain")),
        draws=_texts(row.get("draws")),
        pdf=(row["pdf"]["path"], row["pdf"]["sha256"]) if row.get("pdf") else None,
    )


def _texts(held: list[str] | None) -> tuple[str, ...] | None:
    return None if held is None else tuple(held)
