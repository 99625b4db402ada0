"""What a memo in a language would print and the register does not give in it, each with the row to add."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from builder.register.columns import COLUMN_LANGUAGES
from builder.register.definition import Definition
from builder.register.evidence import at
from builder.register.origin import Place
from builder.register.problems import Problem
from builder.register.rows import Register
from builder.register.said import sentence
from builder.register.scaffold import csv_lines
from builder.wording.name_forms import forms_lacking
from builder.wording.translated import COLUMNS, POSITION, WORDS, Translations
from builder.wording.written import SOURCE_LANGUAGE

_GIVEN = "…"  # stands in a row to add where the analyst writes the words
_SEVERAL = 3  # fewer texts in Cyrillic letters are a name or two, not a register in another language
_CYRILLIC = re.compile("[\u0400-\u04ff]")


def untranslated(register: Register, definition: Definition, language: str) -> Iterator[Problem]:
    """Yield each text of the register that a memo in the language would print and that is not given in it.

    The remedy is the row to add. Words that stand in many rows are told once.
    """
    yield from forms_lacking(register, definition, language)
    told = Translations.of(register, language)
    lacking = [*_words_lacking(register, told)]
    if _mostly_cyrillic([words for table, words, _ in lacking if table != "sources"]):
        yield Problem("register", "", 0, "", *_written_in_english(language))
    yield from (problem for _, _, problem in lacking)
    for field, texts in _texts(definition).items():
        if texts and not _given(texts, language, definition.audiences):
            what = sentence("there is no text in “{language}”", language=language)
            remedy = sentence('Write "{language}" = "…" there', language=language)
            yield Problem("report.toml", "", 0, field, what, remedy)
    for position in register.positions:
        if position.text and not told.position(position):
            what = sentence("the position has no words in “{language}”", language=language)
            yield _column_lacking(
                position.place, "text", language, what, (POSITION, position.id, "text", position.source)
            )
    for person in register.people:
        for stem, texts in (("name", person.name), ("office", person.office)):
            if person.contact and texts and not told.said(texts):
                english = texts.get(SOURCE_LANGUAGE, next(iter(texts.values())))
                what = sentence("“{words}” has no words in “{language}”", words=english, language=language)
                yield _column_lacking(
                    person.place, stem, language, what, (WORDS, english, "name", person.source)
                )


def not_in_english(register: Register) -> str:
    """Return the remark that an English memo would print Cyrillic words, where most of a register are."""
    told = Translations.of(register, SOURCE_LANGUAGE)
    words = [
        told.find(kind, row.id, column, getattr(row, column))
        for table, (kind, columns) in COLUMNS.items()
        if table != "sources"
        for row in getattr(register, table)
        for column in columns
    ]
    if not _mostly_cyrillic([one for one in words if one]):
        return ""
    what, remedy = _written_in_english(SOURCE_LANGUAGE)
    return sentence("{what}. {remedy}", what=what, remedy=remedy)


def _written_in_english(language: str) -> tuple[str, str]:
    if language == SOURCE_LANGUAGE:
        return (
            sentence("most texts of the register are in Cyrillic letters, and a memo in English prints them"),
            sentence("Write them in English, and give them in other languages by rows of names"),
        )
    return (
        sentence(
            "most texts that have no words in “{language}” are in Cyrillic letters: the register is taken to "
            "be written in English",
            language=language,
        ),
        sentence("Write them in English, and give them in other languages by rows of names"),
    )


def _words_lacking(register: Register, told: Translations) -> Iterator[tuple[str, str, Problem]]:
    """Yield words without words in the language, with their table and their problem."""
    seen: set[str] = set()
    for table, (kind, columns) in COLUMNS.items():
        for row in getattr(register, table):
            for column in columns:
                words = getattr(row, column)
                if not words or words in seen or told.find(kind, row.id, column, words):
                    continue
                if table == "sources" and (_is_address(words) or told.official(row.series)):
                    continue
                seen.add(words)
                source = row.id if table == "sources" else row.source
                what = sentence("“{words}” has no words in “{language}”", words=words, language=told.language)
                remedy = sentence(
                    "add to names a row {row} or {everywhere}",
                    row=_row(kind, row.id, told.language, column, _GIVEN, source),
                    everywhere=_row(WORDS, words, told.language, "name", _GIVEN, source),
                )
                yield table, words, at(row.place, column, what, remedy)


def _column_lacking(
    place: Place, stem: str, language: str, what: str, named: tuple[str, str, str, str]
) -> Problem:
    """Return the problem of a text with a column a language; other languages than those stand in names."""
    if language in COLUMN_LANGUAGES:
        remedy = sentence("Fill the column {column}", column=f"{stem}_{language}")
        return at(place, f"{stem}_{language}", what, remedy)
    kind, code, form, source = named
    row = _row(kind, code, language, form, _GIVEN, source)
    return at(place, f"{stem}_{SOURCE_LANGUAGE}", what, sentence("add to names a row {row}", row=row))


def _row(*cells: str) -> str:
    """Return a row of names as it is pasted into the CSV file."""
    return csv_lines([cells]).rstrip("\n")


def _mostly_cyrillic(words: Sequence[str]) -> bool:
    found = sum(bool(_CYRILLIC.search(one)) for one in words)
    return found >= _SEVERAL and 2 * found > len(words)


def _texts(definition: Definition) -> dict[str, Mapping[str, str]]:
    return {"title": definition.title, "addressee": definition.addressee, "handling": definition.handling}


def _given(texts: Mapping[str, str], language: str, audiences: Sequence[str]) -> bool:
    """Return whether a text of report.toml is there in the language for each audience that has one."""
    wanted = [audience for audience in audiences if any(key.partition(".")[0] == audience for key in texts)]
    return language in texts or (bool(wanted) and all(f"{one}.{language}" in texts for one in wanted))


def _is_address(words: str) -> bool:
    """Return whether a publisher goes by the name of its site, which is the same in all languages."""
    return "." in words.strip(".") and " " not in words
