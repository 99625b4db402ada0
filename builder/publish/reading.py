"""Reading a published brief: its manifest, as it was written, from the output folder alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from builder.facts.fact import Citation, Fact, RegisterRow
from builder.facts.reason import Reason, Why, because
from builder.facts.snapshot import PromiseRow, Snapshot
from builder.publish.digests import SheetDigest
from builder.publish.listed import ROW_CLASSES
from builder.publish.manifest import MANIFEST, ManifestFile, ShownFact
from builder.register.intake import MOST_IN_MANIFEST, FileRefused, taken
from builder.register.origin import Place, Source
from builder.register.period import Period
from builder.register.said import sentence, several

_MOST_NEAR = 3


class NotABrief(Exception):
    """A path that is no published brief; the message names it, says why, and what to give instead."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A published brief: what its manifest says, and `document`, the file of it that was asked for.

    `numbers` are the reference numbers of its sources. `complete` is false where an earlier version of the
    builder wrote the manifest, which then lists neither rows nor sources.
    """

    folder: Path
    document: str
    snapshot: Snapshot
    facts: Mapping[str, ShownFact]
    files: tuple[ManifestFile, ...]
    sentences: Mapping[str, Mapping[str, str]]
    register: str
    numbers: Mapping[str, int]
    complete: bool

    @property
    def language(self) -> str:
        """Return the language of the document asked for, else the first of the brief."""
        return self.languages[0]

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages of the brief's documents, that of the one asked for first."""
        own = [row.language for row in self.files if row.path == self.document]
        return tuple(dict.fromkeys([*own, *(row.language for row in self.files)])) or ("en",)

    def workbook(self, language: str) -> Path | None:
        """Return the workbook of a language, None where it is not there."""
        for row in self.files:
            if row.kind == "workbook" and row.language == language and (self.folder / row.path).is_file():
                return self.folder / row.path
        return None


def read_brief(path: Path) -> Brief:
    """Return the brief published in a folder, or the one that a file of such a folder belongs to.

    Raises NotABrief where there is no manifest, or one that is not as the builder writes it.
    """
    folder = path.parent if path.is_file() else path
    place = folder / MANIFEST
    if not place.is_file():
        raise NotABrief(_absent(path, folder))
    document = path.name if path.is_file() and path.name != MANIFEST else ""
    try:
        said = json.loads(taken(place, MOST_IN_MANIFEST), parse_float=Decimal, parse_int=Decimal)
        return _brief(folder, document, said)
    except FileRefused as refused:
        raise NotABrief(
            sentence("{place}: {what}; build the report anew", place=place, what=refused.what)
        ) from refused
    except KeyError as error:
        raise NotABrief(
            sentence("{place} lacks {error}; build the report anew", place=place, error=error)
        ) from error
    except (ValueError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        raise NotABrief(
            sentence(
                "{place} is not as `tradebrief build` writes it ({error}); build the report anew",
                place=place,
                error=error,
            )
        ) from error


def _absent(path: Path, folder: Path) -> str:
    if not path.exists():
        return sentence("there is no {path}", path=path)
    below = sorted(found.parent for found in folder.glob(f"*/{MANIFEST}")) if folder.is_dir() else []
    what = sentence(
        "{folder} has no {manifest}: name a folder that `tradebrief build` published",
        folder=folder,
        manifest=MANIFEST,
    )
    near = several((str(one) for one in below[:_MOST_NEAR]), "{first} or {next}")
    return sentence("{what}; perhaps {near}", what=what, near=near) if near else what


def _brief(folder: Path, document: str, said: dict[str, Any]) -> Brief:
    facts = {name: _shown(name, row) for name, row in said["facts"].items()}
    listed = said.get("rows") or {}
    sources = {name: _source(name, row) for name, row in (said.get("sources") or {}).items()}
    held: dict[str, Any] = {
        table: {name: _row(kind, row) for name, row in listed.get(table, {}).items()}
        for table, kind in ROW_CLASSES.items()
    }
    snapshot = Snapshot(
        report=str(said["report"]),
        home=str(said["home"]),
        partner=str(said["partner"]),
        period=Period.parse(said["period"]),
        as_of=date.fromisoformat(said["as_of"]),
        facts={name: shown.fact for name, shown in facts.items()},
        roles=dict(said.get("roles") or {}),
        sources=sources,
        stand_ins=frozenset(name for name, row in (said.get("sources") or {}).items() if row["stand_in"]),
        **held,
    )
    return Brief(
        folder,
        document,
        snapshot,
        facts,
        tuple(_file(row) for row in said["files"]),
        said["sentences"],
        str(said["register"]["sha256"]),
        {name: int(row["number"]) for name, row in (said.get("sources") or {}).items()},
        bool(listed),
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
        value=row["value"],
        unit=row["unit"],
        reporter=row["reporter"] or "",
        partner=row["partner"] or "",
        flow=row["flow"] or "",
        period=Period.parse(row["period"]) if row["period"] else None,
        low=row["low"],
        high=row["high"],
        status=row["status"],
        qualifier=row["qualifier"],
        reason=_reason(row),
        decimals=None if decimals is None else int(decimals),
        edition=row.get("edition") or "",
        method=row.get("method") or "",
        derived_from=tuple(row["derived_from"]),
        sources=tuple(_citation(cited) for cited in row["sources"]),
    )


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
    )
