"""The table of renderings: each fact, period, day and country of the flagship's memos in four languages.

`python -m tests.wording.renderings` writes it anew; `renderings.csv` beside this file is there to be read by somebody
who writes in one of the languages.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from builder.facts.analysis import Analysis
from builder.register.period import Period
from builder.wording.business.memo import business
from builder.wording.cited import Cited
from builder.wording.fact_words import fact_words
from builder.wording.functions import functions
from builder.wording.government import government
from builder.wording.language import Wording
from builder.wording.messages import attribute, formatted
from builder.wording.phrases import FORMS
from builder.wording.spans import Content, Text
from builder.wording.translated import translated
from tests.wording.test_government import HASH, TAUGHT, analysis_of

TABLE = Path(__file__).with_name("renderings.csv")
LANGUAGES = ("en", "ru", "kk", "ky")
COLUMNS = ("briefs", "kind", "what", *LANGUAGES)
BETWEEN = "  |  "
# The forms of a country's name that sentences ask for, as the languages call them.
WHOSE = {"en": "possessive"} | dict.fromkeys(("ru", "kk", "ky"), "genitive")
COUNTRY_FORMS = {
    "name": dict.fromkeys(LANGUAGES, "name"),
    "whose": WHOSE,
    "to": {"ru": "accusative", "kk": "dative", "ky": "dative"},
    "from": {"ru": "genitive", "kk": "ablative", "ky": "ablative"},
    "with": {"ru": "instrumental", "kk": "instrumental", "ky": "instrumental"},
}
# What stands behind a number without a space is its suffix: 12,7%-ға, 9,8%ды.
SUFFIX = re.compile(r"-?[^\W\d_]+")

Row = tuple[str, ...]


def table() -> list[Row]:
    """Return the rows of both briefs, a row for each thing that is said; what both say alike is one row."""
    briefs: dict[Row, list[str]] = {}
    for brief in TAUGHT:
        for row in _brief(brief):
            briefs.setdefault(row, []).append(brief)
    return sorted(((", ".join(names), *row) for row, names in briefs.items()), key=_order)


def written(rows: list[Row]) -> str:
    """Return the table as it stands in the file."""
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerows([COLUMNS, *rows])
    return file.getvalue()


def read() -> list[Row]:
    """Return the rows of the file."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [tuple(row) for row in csv.reader(file)][1:]


@cache
def memos(brief: str, language: str) -> tuple[Analysis, tuple[Content, Content]]:
    """Return a brief's facts with the register's words in a language, and both memos."""
    analysis = translated(analysis_of(brief), language)
    wording = Wording(language, analysis.register.names)
    both = [make(analysis, wording, {}, register_hash=HASH) for make in (government, business)]
    return analysis, (both[0], both[1])


def texts(content: Content) -> Iterator[Text]:
    """Yield every text of a memo."""
    for held in (content.texts, content.rows, content.quotes):
        yield from held.values()
    for items in content.lists.values():
        yield from items
    for rows in content.tables.values():
        yield from (line for row in rows for cell in row.cells for line in cell)


def renderings(content: Content) -> Iterator[tuple[str, str]]:
    """Yield the id and the words of each fact that a memo shows, with the suffix that joins them."""
    for text in texts(content):
        for span, behind in zip(text, (*text, None)[1:], strict=True):
            if span.fact:
                suffix = SUFFIX.match(behind.text) if behind and not behind.fact and not behind.look else None
                yield span.fact, span.text.strip("\u2007") + (suffix[0] if suffix else "")


def _order(row: Row) -> tuple[int, str, bool]:
    """Return where a row stands: facts with their numbers first, and the forms of one thing together."""
    brief, kind, what, *_ = row
    group = ("fact", "number", "period", "day", "country").index(kind)
    return max(group, 1), f"{what} {brief}" if group < 2 else what.rpartition(" ")[0], kind != "fact"


def _brief(brief: str) -> Iterator[Row]:
    said: dict[str, dict[str, list[str]]] = {}
    for language in LANGUAGES:
        for content in memos(brief, language)[1]:
            for fact, words in renderings(content):
                held = said.setdefault(fact, {}).setdefault(language, [])
                if words not in held:
                    held.append(words)
    facts = analysis_of(brief).facts
    cited = {
        language: Cited.of(analysis, Wording(language, analysis.register.names))
        for language, analysis in ((one, memos(brief, one)[0]) for one in LANGUAGES)
    }
    for name in sorted(said):
        yield "fact", name, *(fact_words(cited[one], facts[name]) for one in LANGUAGES)
        yield "number", name, *(BETWEEN.join(said[name].get(one, ())) for one in LANGUAGES)
    for period in sorted({facts[name].period for name in said if facts[name].period}, key=str):
        yield from _period("period", period)
    day = analysis_of(brief).as_of
    yield from _period("day", Period(day, day))
    yield from _countries(brief, sorted({code for name in said for code in _codes(brief, name)}))


def _period(kind: str, period: Period) -> Iterator[Row]:
    for form in FORMS:
        yield kind, f"{period} {form}", *(Wording(one).period(period, form) for one in LANGUAGES)


def _codes(brief: str, name: str) -> set[str]:
    fact = analysis_of(brief).facts[name]
    return {code for code in (fact.reporter, fact.partner) if code and code != "WLD"}


def _countries(brief: str, codes: list[str]) -> Iterator[Row]:
    names = analysis_of(brief).register.names
    wordings = {one: Wording(one, names) for one in LANGUAGES}
    for code in codes:
        for form, asked in COUNTRY_FORMS.items():
            yield (
                "country",
                f"{code} {form}",
                *(_named(one, code, asked.get(one.language, "name")) for one in wordings.values()),
            )
        places = [
            functions(one.language, formatted, attribute)["IN"](one.country(code))
            for one in wordings.values()
        ]
        yield "country", f"{code} in", *places


def _named(wording: Wording, code: str, form: str) -> str:
    """Return a country's name in a form."""
    return str(functions(wording.language, formatted, attribute)["COUNTRY"](wording.country(code), form))


if __name__ == "__main__":
    TABLE.write_text(written(table()), encoding="utf-8")
