"""Which fact is meant: by its id, a role, a cell of the workbook, or a form that is printed somewhere."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from builder.publish.built import Built
from builder.publish.manifest import ShownFact

_CELL = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?([0-9]+)")
_NUMBER = re.compile(r"[+\-]?[0-9][0-9., ]*")
_THOUSANDS = re.compile(r"(?<=[0-9])[, ](?=[0-9]{3}(?![0-9]))")
_SUGGESTIONS = 5


@dataclass(frozen=True, slots=True)
class Found:
    """The facts that were meant, by id and in order of the manifest, and near misses where there are none.

    `by` is `id`, `role`, `cell` or `form`.
    """

    by: str
    ids: tuple[str, ...]
    suggestions: tuple[str, ...] = ()


def find(built: Built, asked: str) -> Found:
    """Return the facts of a brief that are called, stand in, or are printed as what is asked for."""
    wanted = _clean(asked).removeprefix("fact:").strip()
    for name in built.facts:
        if name.casefold() == wanted.casefold():
            return Found("id", (name,))
    role = built.snapshot.roles.get(wanted.casefold(), "")
    if role in built.facts:
        return Found("role", (role,))
    if cell := _CELL.fullmatch(wanted):
        sheet = (cell[1] or cell[2]).replace("''", "'")
        address = f"{sheet}!{cell[3]}{cell[4]}".casefold()
        held = tuple(name for name, shown in built.facts.items() if address in _cells(shown))
        return Found("cell", held, () if held else _in_row(built, sheet, cell[4]))
    held = tuple(name for name, shown in built.facts.items() if _is_shown(shown, wanted))
    return Found("form", held, () if held else _near(built, wanted))


def _clean(text: str) -> str:
    """Return a text as it is compared: plain blanks, a plain minus."""
    return " ".join(text.replace("\u2212", "-").replace("\u00a0", " ").replace("\u202f", " ").split())


def _cells(shown: ShownFact) -> set[str]:
    return {place.replace("'", "").casefold() for place in shown.cell.values()}


def _in_row(built: Built, sheet: str, row: str) -> tuple[str, ...]:
    """Return the cells of facts that stand in the same row, else in the same sheet."""
    places = {place: name for name, shown in built.facts.items() for place in shown.cell.values()}
    own = [place for place in places if place.rpartition("!")[0].strip("'").casefold() == sheet.casefold()]
    near = [place for place in own if re.fullmatch(rf"[A-Z]+{row}", place.rpartition("!")[2])]
    return tuple(f"{place}  {places[place]}" for place in (near or own)[:_SUGGESTIONS])


def _is_shown(shown: ShownFact, wanted: str) -> bool:
    forms = [*(form for forms in shown.shown.values() for form in forms), *shown.text.values()]
    cleaned = [_clean(form) for form in forms]
    if wanted in cleaned:
        return True
    if not _NUMBER.fullmatch(wanted):
        return False
    number = _plain(wanted)
    return any(number in (found, found.lstrip("+-")) for form in cleaned for found in _numbers(form))


def _plain(number: str) -> str:
    """Return a number without marks of thousands, its decimals behind a point."""
    return _THOUSANDS.sub("", number).replace(",", ".")


def _numbers(form: str) -> Iterator[str]:
    for found in re.finditer(r"[+\-]?\$?[0-9][0-9.,]*(?: [0-9]{3}(?![0-9]))*(?:,[0-9]+)?", form):
        yield _plain(found[0].replace("$", "").rstrip(".,"))


def _near(built: Built, wanted: str) -> tuple[str, ...]:
    """Return ids and roles like what is asked for: by letters, then by the parts they share."""
    names = [*built.facts, *(role for role, name in built.snapshot.roles.items() if name in built.facts)]
    close = difflib.get_close_matches(wanted.casefold(), names, _SUGGESTIONS, cutoff=0.75)
    parts = {part for part in re.split(r"[^a-z0-9_]+", wanted.casefold()) if part}
    shared = [name for name in names if parts and parts <= set(name.split("."))]
    rest = difflib.get_close_matches(wanted.casefold(), names, _SUGGESTIONS, cutoff=0.5)
    return tuple(dict.fromkeys([*close, *shared, *rest]))[:_SUGGESTIONS]
