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
from typing import Any

from builder.facts.fact import Fact
from builder.publish.built import Built
from builder.publish.notation import written
from builder.register.said import sentence

LEFT_ALONE = "{name} was changed by hand since it was built and is left as it is; it was not built anew"
"""What is told of a file that a person changed and the build did not make."""

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


def difference(old: Built | None, new: Built | None) -> str:
    """Return in what two builds are of different briefs, empty where they are of the same."""
    if old is None or new is None:
        return "a manifest that does not tell its register"
    before, after = _identity(old), _identity(new)
    for words in before:
        if before[words] != after[words]:
            return words
    for name in old.facts.keys() & new.facts.keys():
        if _value(old.facts[name].fact) != _value(new.facts[name].fact):
            return sentence("another value of {name}", name=name)
    return ""


def _identity(built: Built) -> dict[str, object]:
    """Return what makes two builds the same brief, each by the words for another one."""
    brief = built.snapshot
    return {
        "another as-of date": brief.as_of,
        "another period": brief.period,
        "another version of tradebrief": built.version,
        "another pair of countries": (brief.home, brief.partner),
        "another choice of --strict-vintage": built.strict_vintage,
        "another state of the register": built.register_sha256,
    }


def merged(before: bytes, after: bytes, names: Collection[str]) -> bytes:
    """Return the manifest `after`, which tells of the files `names` of the one `before` too.

    Both must be of the same brief. Facts, sentences and words of the register that only those files show
    come with them; a cell is told only of a workbook that is still there.
    """
    old, new = _json(before), _json(after)
    rows = [row for row in old["files"] if row["path"] in names]
    memos = {(row["audience"], row["language"]) for row in rows if row["kind"] == "memo"}
    books = {row["language"] for row in rows if row["kind"] == "workbook"}
    files = sorted([*new["files"], *rows], key=lambda row: str(row["path"]))
    words = {
        kind: list(dict.fromkeys([*new["words"][kind], *old.get("words", {}).get(kind, ())]))
        for kind in new["words"]
    }
    facts = dict(new["facts"])
    for name, fact in old["facts"].items():
        cells = {language: cell for language, cell in fact["cell"].items() if language in books}
        facts[name] = _both(fact | {"cell": cells}, facts[name]) if name in facts else fact | {"cell": cells}
    return written(
        new
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


def _json(manifest: bytes) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(manifest, parse_float=Decimal, parse_int=Decimal)
    return said


def _value(fact: Fact) -> tuple[object, ...]:
    return fact.value, fact.low, fact.high, fact.unit, fact.status, fact.qualifier, fact.reason
