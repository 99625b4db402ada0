"""Checking quotes against the texts they are taken from, where we hold them."""

from __future__ import annotations

import difflib
import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from builder.register.csv_reader import likely_encoding
from builder.register.intake import MOST_IN_TEXT, FileRefused, taken
from builder.register.origin import Source
from builder.register.problems import Problem
from builder.register.rows import Register
from builder.register.said import sentence
from builder.register.tables import TABLES
from builder.register.written_numbers import stands_at

_MARKS = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛ʼʹ′`´", "'") | dict.fromkeys("‐‑‒–—―−", "-")
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_LEFT_OUT = re.compile(r"\[(?:…|\.\.\.)\]")
_LONGEST_SEARCHED = 200_000


@dataclass(frozen=True, slots=True)
class Unchecked:
    """The quotes of one source that were not looked up: how many, why, and whether its text is held."""

    note: Problem
    quotes: int
    held: bool


def check_quotes(register: Register, texts: Path | None) -> tuple[tuple[Problem, ...], tuple[Unchecked, ...]]:
    """Return what is wrong with the quotes, and what could not be checked.

    A quote must stand in its source's text, letter for letter save for white space and the shape
    of quotation marks and dashes; `[…]` stands for words left out. A text whose SHA-256 is not
    the one the register gives is a problem; a text that is not in the folder `texts` is noted.
    """
    problems: list[Problem] = []
    notes: list[Unchecked] = []
    rows = _quoting_rows(register)
    for source in register.sources:
        found, noted = _checked(source, rows.get(source.id, []), texts)
        problems.extend(found)
        notes.extend(noted)
    return tuple(problems), tuple(notes)


def normalized(text: str) -> str:
    """Return the text with one kind of space, quotation mark and dash, and without invisible signs."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).translate(_MARKS)
    return " ".join(text.split())


def _quoting_rows(register: Register) -> dict[str, list[Any]]:
    rows: dict[str, list[Any]] = defaultdict(list)
    for table in TABLES:
        if "quote" in table.names:
            for row in getattr(register, table.name):
                if row.quote:
                    rows[row.source].append(row)
    return rows


def _checked(source: Source, rows: list[Any], texts: Path | None) -> tuple[list[Problem], list[Unchecked]]:
    path = texts / source.file if texts is not None and source.file else None
    if path is None or not path.is_file():
        why = (
            sentence("the file {file} is not here", file=source.file)
            if source.file
            else sentence("no file of it is held")
        )
        return [], [_not_checked(source, len(rows), why, held=False)] if rows else []
    try:
        data = taken(path, MOST_IN_TEXT)
    except FileRefused as refused:
        return [], [
            _not_checked(source, len(rows), sentence("{file}: {what}", file=source.file, what=refused.what))
        ]
    problems = list(_hash_problems(source, data))
    if not rows:
        return problems, []
    try:
        text = normalized(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        why = sentence(
            "the file {file} is not a text in UTF-8 but looks like {likely_encoding}",
            file=source.file,
            likely_encoding=likely_encoding(data),
        )
        return problems, [_not_checked(source, len(rows), why)]
    for row in rows:
        if missing := _first_missing(row.quote, text):
            near = _nearest_passage(missing, text)
            problems.append(
                Problem(
                    row.place.file,
                    row.place.sheet,
                    row.place.row,
                    "quote",
                    sentence("the words “{missing}” are not in {file}", missing=missing, file=source.file),
                    sentence("Nearest there: “{near}”", near=near)
                    if near
                    else "Copy the quote from the source",
                )
            )
    return problems, []


def _hash_problems(source: Source, data: bytes) -> Iterator[Problem]:
    digest = hashlib.sha256(data).hexdigest()
    if source.sha256 and digest != source.sha256:
        yield Problem(
            source.place.file,
            source.place.sheet,
            source.place.row,
            "sha256",
            sentence(
                "the file {file} is not the one that was read: its SHA-256 is {digest}",
                file=source.file,
                digest=digest,
            ),
            "Put the right file there, or check its quotes again and write the new SHA-256",
        )


def _not_checked(source: Source, quotes: int, why: str, *, held: bool = True) -> Unchecked:
    place = source.place
    what = (
        sentence("{id}: quote not re-checked, {why}", id=source.id, why=why)
        if quotes == 1
        else sentence("{id}: {count} quotes not re-checked, {why}", id=source.id, count=quotes, why=why)
    )
    return Unchecked(Problem(place.file, place.sheet, place.row, "file", what, ""), quotes, held)


def _first_missing(quote: str, text: str) -> str:
    """Return the first part of a quote that does not follow in the text, empty where all do."""
    at = 0
    for part in _LEFT_OUT.split(quote):
        part = normalized(part)
        found = stands_at(part, text, at)
        if found < 0:
            return part
        at = found + len(part)
    return ""


def _nearest_passage(quote: str, text: str) -> str:
    """Return the words of the text around the longest run that the quote shares with it."""
    text = text[:_LONGEST_SEARCHED]
    match = difflib.SequenceMatcher(None, text, quote, autojunk=False).find_longest_match()
    if match.size < max(8, len(quote) // 5):
        return ""
    start = max(match.a - match.b, 0)
    end = min(start + len(quote), len(text))
    start = text.rfind(" ", 0, start) + 1 if start else 0
    next_space = text.find(" ", end)
    return text[start : next_space if next_space >= 0 else len(text)]
