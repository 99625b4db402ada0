"""What stands in a language word for word as in English: a translation that nobody has made yet.

Some words are the same by right: abbreviations (WTO), names in Latin letters (The Astana Times), addresses.
In a language of Cyrillic letters all else that is the same was copied. In one of Latin letters many names and
terms are the same, so it is told only where much is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from builder.register.rows import Register
from builder.register.said import counted, sentence
from builder.wording.messages import files
from builder.wording.misnamed import PUBLISHER
from builder.wording.translated import COLUMNS, WORDS
from builder.wording.written import SOURCE_LANGUAGE, begun

# A word of the language, not an abbreviation or a unit: three small letters in a row.
_WORD = re.compile(r"[^\W\d_A-Z]*[a-z]{3}")
_ADDRESS = re.compile(r"\S*(?://|www\.|\w\.\w)\S*")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
# Of a message in a file: its comments, where it begins, an argument or call, and what selects a variant.
_COMMENT = re.compile(r"^#.*$", re.MULTILINE)
_MESSAGE = re.compile(r"^([a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
_ARGUMENT = re.compile(r"\{[^{}>]*\}")
_KEY = re.compile(r"\{ *[^{}]*->|\[[\w-]+\]|^ +\.\w+ *=", re.MULTILINE)
# In Latin letters: texts of names that are the same, at least so many; and one part in so many of messages.
_FEWEST, _MUCH = 5, 10


@dataclass(frozen=True, slots=True)
class Copied:
    """Remarks on what a report’s language has word for word from English, and each such text."""

    notes: tuple[str, ...] = ()
    details: tuple[str, ...] = ()


def copied(register: Register, language: str) -> Copied:
    """Return what is told of a report in a language; nothing for English."""
    if language == SOURCE_LANGUAGE:
        return Copied()
    notes, details = [], []
    if same := copied_messages(language):
        notes.append(
            counted(
                len(same),
                "{count} message of “{language}” says the same as in English: `tradebrief fields --coverage` "
                "names it",
                "{count} messages of “{language}” say the same as in English: `tradebrief fields --coverage` "
                "names them",
                language=language,
            )
        )
    if names := _copied_names(register, language):
        notes.append(
            counted(
                len(names),
                "{count} text of names in “{language}” is the same as in English; --verbose names it",
                "{count} texts of names in “{language}” are the same as in English; --verbose names them",
                language=language,
            )
        )
        details = [
            sentence("names, row {row}: “{words}” is in English", row=row, words=words)
            for row, words in names
        ]
    return Copied(tuple(notes), tuple(details))


def _copied_names(register: Register, language: str) -> list[tuple[int, str]]:
    english = {
        (row.kind, row.code, row.form): row.name for row in register.names if row.language == SOURCE_LANGUAGE
    }
    publishers = {source.publisher for source in register.sources}
    columns = {
        (kind, row.id, column): getattr(row, column)
        for table, (kind, names) in COLUMNS.items()
        if table != "sources"
        for row in getattr(register, table)
        for column in names
    }
    rows = [row for row in register.names if row.language == language and row.kind != PUBLISHER]
    wanted = [row for row in rows if row.name not in publishers and _is_text(row.name)]
    same = []
    for row in wanted:
        key = (row.kind, row.code, row.form)
        theirs = english.get(key) or columns.get(key) or (row.code if row.kind == WORDS else "")
        if row.name == theirs:
            same.append((row.place.row, row.name))
    if _is_cyrillic(language):
        return same
    return same if len(same) >= _FEWEST and 2 * len(same) > len(rows) else []


@cache
def copied_messages(language: str) -> tuple[str, ...]:
    """Return the ids of messages that say in a language what they say in English, in order."""
    if language == SOURCE_LANGUAGE:
        return ()
    english = _texts(SOURCE_LANGUAGE)
    wanted = {name: text for name, text in english.items() if _is_text(text)}
    same = sorted(name for name, text in _texts(language).items() if wanted.get(name) == text)
    return tuple(same) if _is_cyrillic(language) or _MUCH * len(same) > len(wanted) else ()


@cache
def _is_cyrillic(language: str) -> bool:
    """Return whether a language is written in Cyrillic letters, as its messages are."""
    if language in ("ru", "kk", "ky"):
        return True
    texts = _texts(language).values() if language in begun() else ()
    return 2 * sum(bool(_CYRILLIC.search(text)) for text in texts) > len(texts)


def _is_text(words: str) -> bool:
    """Return whether words are those of a language: neither an abbreviation nor an address."""
    return bool(_WORD.search(_ADDRESS.sub("", words)))


def _texts(language: str) -> dict[str, str]:
    """Return what each message says, without its arguments: read as text, since parsing takes seconds."""
    found = {}
    for _, text in files(language):
        said = _COMMENT.sub("", text)
        starts = list(_MESSAGE.finditer(said))
        for start, following in zip_longest(starts, starts[1:]):
            body = said[start.end() : following.start() if following else len(said)]
            found[start[1]] = _KEY.sub("{}", _ARGUMENT.sub("{}", body)).strip()
    return found
