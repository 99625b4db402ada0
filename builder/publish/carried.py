"""Documents of an earlier build that the present one was not asked for: which stay, and what is told of them.

A build of one audience into the folder of another keeps the other's memo, as long as both are of the same
brief: then the manifest goes on telling of it. What a person changed stays in any case.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from builder.publish.manifest import MANIFEST
from builder.publish.notation import written
from builder.register.said import sentence

LEFT_ALONE = "{name} was changed by hand since it was built and is left as it is; it was not built anew"
"""What is told of a file that a person changed and the build did not make."""

# What makes two builds the same brief, each with the words for it.
_SAME = {
    "as_of": "another as-of date",
    "period": "another period",
    "tradebrief": "another version of tradebrief",
    "home": "another pair of countries",
    "partner": "another pair of countries",
    "strict_vintage": "another choice of --strict-vintage",
}
_NEW_MARK = re.compile(r"\.new\d*(?=\.[^.]+$)")
_BY_LANGUAGE = ("text", "words", "rule", "computed")


@dataclass(frozen=True, slots=True)
class Removed:
    """A document of the earlier build that went though nothing took its place, and why it could not stay."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Left:
    """What became of documents that the present build did not make: kept as built, kept as a person
    changed them, or removed. `earlier` is the as-of date of the brief that was replaced, empty where it is
    the same or not known."""

    kept: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[Removed, ...] = ()
    earlier: str = ""


def document_of(name: str) -> str:
    """Return the name a file was built under: that of `a.new2.docx` is `a.docx`."""
    return _NEW_MARK.sub("", name)


def told_in(folder: Path) -> Mapping[str, Any]:
    """Return what the folder's manifest says, nothing where it cannot be read."""
    try:
        return read((folder / MANIFEST).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}


def read(data: bytes) -> Mapping[str, Any]:
    """Return a manifest as it stands, its numbers exact; raises ValueError where it is none."""
    said = json.loads(data, parse_float=Decimal, parse_int=Decimal)
    if not isinstance(said, dict):
        raise ValueError("not a manifest")
    return said


def difference(old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    """Return in what two manifests are of different briefs, empty where they are of the same."""
    for key, words in _SAME.items():
        if old.get(key) != new.get(key):
            return words
    try:
        if old["register"]["sha256"] != new["register"]["sha256"]:
            return "another state of the register"
        for name in old["facts"].keys() & new["facts"].keys():
            if _value(old["facts"][name]) != _value(new["facts"][name]):
                return sentence("another value of {name}", name=name)
    except (KeyError, TypeError, AttributeError):
        return "a manifest that does not tell its register"
    return ""


def merged(old: Mapping[str, Any], new: Mapping[str, Any], names: Collection[str]) -> bytes:
    """Return the new manifest, which tells of the files `names` of the old one too.

    Both must be of the same brief. Facts, sentences and words of the register that only those files show
    come with them; a cell is told only of a workbook that is still there.
    """
    rows = [row for row in old["files"] if row["path"] in names]
    memos = {(row["audience"], row["language"]) for row in rows if row["kind"] == "memo"}
    books = {row["language"] for row in rows if row["kind"] == "workbook"}
    files = sorted([*new["files"], *rows], key=lambda row: str(row["path"]))
    words = {
        kind: list(dict.fromkeys([*new["words"][kind], *old["words"].get(kind, ())])) for kind in new["words"]
    }
    facts = dict(new["facts"])
    for name, fact in old["facts"].items():
        cells = {language: cell for language, cell in fact["cell"].items() if language in books}
        facts[name] = _both(fact | {"cell": cells}, facts[name]) if name in facts else fact | {"cell": cells}
    return written(
        dict(new)
        | {
            "files": files,
            "words": words,
            "facts": facts,
            "sentences": _sentences(old["sentences"], new["sentences"], memos),
            "sources": {**old.get("sources", {}), **new.get("sources", {})},
        }
    )


def _sentences(
    old: Mapping[str, Mapping[str, str]],
    new: Mapping[str, Mapping[str, str]],
    memos: Iterable[tuple[str, str]],
) -> dict[str, dict[str, str]]:
    found = {name: dict(said) for name, said in new.items()}
    for audience, language in memos:
        for name, said in old.items():
            if name.startswith(f"{audience}.") and language in said:
                found.setdefault(name, {}).setdefault(language, said[language])
    return found


def _both(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Return one fact with all its words and forms."""
    languages = old["shown"].keys() | new["shown"].keys()
    shown = {
        language: list(dict.fromkeys([*new["shown"].get(language, ()), *old["shown"].get(language, ())]))
        for language in languages
    }
    by_language = {name: {**old.get(name, {}), **new.get(name, {})} for name in (*_BY_LANGUAGE, "cell")}
    return dict(new) | by_language | {"shown": shown}


def _value(fact: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(fact.get(key) for key in ("value", "low", "high", "unit", "status", "qualifier", "reason"))
