"""Rows of the table names that nothing asks for: a kind, a form or a code that there is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.register import codes, countries
from builder.register.cells import Unreadable
from builder.register.evidence import at
from builder.register.problems import Problem, nearest
from builder.register.rows import Name, Register
from builder.register.said import sentence
from builder.wording.functions import OFFICIAL
from builder.wording.grammar import harmony
from builder.wording.grammar.names import RUSSIAN_CASES
from builder.wording.grammar.suffixes import CASES, POSSESSIVE
from builder.wording.translated import COLUMNS, POSITION, QUOTED, WORDS
from builder.wording.written import SOURCE_LANGUAGE

COUNTRY, PUBLISHER, PRODUCT, BODY = "country", "publisher", "product", "body"
_PLAIN = ("name", "short", "official", "abbreviation", "adjective", "gender")
_ENGLISH = ("possessive", "possessor", "inside", "leading")
_TURKIC = (*CASES, POSSESSIVE, *(f"{POSSESSIVE}-{case}" for case in CASES))
_TABLES = {kind: table for table, (kind, _) in COLUMNS.items()}
# So many letters may differ in what is surely a slip.
_SLIP = 2
KINDS = (COUNTRY, BODY, PUBLISHER, PRODUCT, WORDS, *_TABLES)


def misnamed(register: Register, *, whole: bool = True) -> Iterator[Problem]:
    """Yield each row of names that names nothing: no sentence would ever ask for it.

    `whole` is whether all rows of the register are there, so that an id that is not found is none.
    """
    ids = {kind: [row.id for row in getattr(register, table)] for kind, table in _TABLES.items()}
    for row in register.names:
        if row.kind not in KINDS:
            what = sentence("“{kind}” is no kind of name", kind=row.kind)
            yield at(row.place, "kind", what, _meant(row.kind, KINDS))
            continue
        known = forms_of(row.kind, row.language)
        if row.form not in known:
            what = sentence("“{form}” is no form of the kind {kind}", form=row.form, kind=row.kind)
            yield at(row.place, "form", what, _meant(row.form, known))
        if problem := _of_code(row, ids.get(row.kind, ()), whole=whole):
            yield problem


def unasked(register: Register) -> Iterator[str]:
    """Yield a remark for words and publishers that stand nowhere, where something very like them does."""
    said = {text for row in _rows(register) for text in _texts_of(row) if text}
    series = {name for source in register.sources for name in _prefixes(source.series or source.id)}
    series |= {source.id for source in register.sources}
    for row in register.names:
        known = {WORDS: said, PUBLISHER: series}.get(row.kind, {row.code})
        if row.code in known:
            continue
        if near := _near(row.code, known):
            what = sentence("{kind} “{code}” stands nowhere in the register", kind=row.kind, code=row.code)
            yield at(row.place, "code", what, near).said


def forms_of(kind: str, language: str) -> tuple[str, ...]:
    """Return the forms that a row of names may give, for a row of a table its columns."""
    if kind in _TABLES:
        columns = COLUMNS[_TABLES[kind]][1] + QUOTED.get(_TABLES[kind], ())
        return (*columns, "text") if kind == POSITION else columns
    cases: tuple[str, ...] = {SOURCE_LANGUAGE: _ENGLISH, "ru": (*RUSSIAN_CASES, "preposition")}.get(
        language, _TURKIC if language in harmony.LANGUAGES else (*_ENGLISH, *RUSSIAN_CASES, *_TURKIC)
    )
    return (*_PLAIN, "nominative", *cases, *(f"{OFFICIAL}{case}" for case in cases))


def _of_code(row: Name, ids: Iterable[str], *, whole: bool) -> Problem | None:
    """Return the problem of a row whose code names nothing that there is."""
    if row.kind == COUNTRY and not countries.is_partner(row.code):
        what = sentence("“{code}” is no country code", code=row.code)
        return at(row.place, "code", what, codes.suggested_code(row.code))
    if row.kind == PRODUCT:
        try:
            codes.commodity(row.code)
        except Unreadable as error:
            return at(row.place, "code", error.what, error.remedy)
    if row.kind in _TABLES and whole and row.code not in (known := set(ids)):
        table = _TABLES[row.kind]
        what = sentence("there is no “{code}” in {table}", code=row.code, table=table)
        return at(row.place, "code", what, nearest(row.code, known) or "Mend the id, or take the row out")
    return None


def _meant(word: str, known: Iterable[str]) -> str:
    known = tuple(dict.fromkeys(known))
    return nearest(word, known) or sentence("Write one of: {known}", known=", ".join(known))


def _near(word: str, known: Iterable[str]) -> str:
    """Return what was meant where one is so near that it must be it: a letter or two differ."""
    for other in sorted(known):
        if abs(len(other) - len(word)) <= _SLIP and _apart(word.casefold(), other.casefold()) <= _SLIP:
            return sentence("Did you mean “{word}”?", word=other) if len(word) > 2 * _SLIP else ""
    return ""


def _apart(one: str, other: str) -> int:
    """Return how many letters lie between what two words begin and end with alike."""
    begins = _alike(one, other)
    one, other = one[begins:], other[begins:]
    return max(len(one), len(other)) - _alike(one[::-1], other[::-1])


def _alike(one: str, other: str) -> int:
    return next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _rows(register: Register) -> Iterator[object]:
    for table in (*COLUMNS, "people"):
        yield from getattr(register, table)


def _texts_of(row: object) -> Iterator[str]:
    for name in getattr(type(row), "__slots__", ()):
        value = getattr(row, name)
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from (text for text in value.values() if isinstance(text, str))


def _prefixes(series: str) -> Iterator[str]:
    parts = series.split("-")
    yield from ("-".join(parts[:size]) for size in range(1, len(parts) + 1))
