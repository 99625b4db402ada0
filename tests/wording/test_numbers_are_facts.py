"""Nothing that a memo says is a number in plain words: each is a fact's, a date, a quote or a row's text."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from babel.dates import get_month_names

from builder.facts.analysis import Analysis
from builder.wording.business.memo import business
from builder.wording.language import Wording
from builder.wording.spans import Content, Text, plain
from tests.wording.test_counting_words import COUNTING
from tests.wording.test_government import HASH, TAUGHT, analysis_of, memo

MONTHS = get_month_names("wide", locale="en").values()
MONTH = "|".join([*MONTHS, *(month[:3] for month in MONTHS)])
DATE = re.compile(
    rf"(?:\d{{1,2}}(?:–\d{{1,2}})? )?(?:(?:{MONTH})(?:–(?:{MONTH}))? )?\b(?:19|20)\d\d(?:–(?:19|20)\d\d)?\b"
)
QUOTE = re.compile(r"“[^”]*”")
TABLE = re.compile(r"[Tt]able \d")


def said(content: Content) -> Iterator[tuple[str, Text]]:
    # The sources are the register's own rows: titles, publishers and dates.
    yield from ((name, text) for name, text in content.texts.items() if name != "sources")
    yield from ((name, item) for name, items in content.lists.items() if name != "sources" for item in items)
    for name, rows in content.tables.items():
        for row in rows:
            for cell in row.cells:
                for line in cell:
                    yield name, line


def rows_of(analysis: Analysis) -> list[str]:
    """Return what the register's rows say in their own words, the longest first."""
    register = analysis.register
    words = [row.title for row in register.agreements] + [row.goods for row in register.agreements]
    words += [row.measure for row in register.commitments] + [row.set_by for row in register.targets]
    words += [row.publisher for row in register.sources] + [row.location for row in register.events]
    return sorted({word for word in words if word}, key=len, reverse=True)


def loose(analysis: Analysis, text: Text) -> list[str]:
    words = plain(tuple(span for span in text if not span.fact and span.look != "mark")).replace(
        "\u00a0", " "
    )
    for row in rows_of(analysis):
        words = re.sub(re.escape(row), "", words, flags=re.IGNORECASE)
    for pattern in (QUOTE, DATE, TABLE):
        words = pattern.sub("", words)
    return COUNTING.findall(words)


def contents(name: str) -> dict[str, Content]:
    analysis = analysis_of(name)
    wording = Wording("en", analysis.register.names)
    return {
        "government": memo(name),
        "business": business(analysis, wording, {}, register_hash=HASH),
    }


@pytest.mark.parametrize("audience", ["government", "business"])
@pytest.mark.parametrize("name", TAUGHT)
def test_every_number_in_a_memo_is_a_fact_a_date_a_quote_or_a_row(name: str, audience: str) -> None:
    analysis = analysis_of(name)
    found = [(part, plain(text), loose(analysis, text)) for part, text in said(contents(name)[audience])]
    assert [item for item in found if item[2]] == []


@pytest.mark.parametrize("name", TAUGHT)
def test_every_fact_that_a_memo_shows_is_in_the_book_and_has_a_source(name: str) -> None:
    analysis = analysis_of(name)
    for content in contents(name).values():
        shown = {span.fact for _, text in said(content) for span in text if span.fact}
        assert shown <= {fact.id for fact in analysis.facts}
        assert [
            key for key in shown if not analysis.facts[key].missing and not analysis.facts[key].sources
        ] == []


def test_counts_stand_in_words_and_know_their_facts() -> None:
    analysis = analysis_of("claimed")
    [risk] = [item for item in memo("claimed").lists["risks"] if "comparisons" in plain(item)]
    counted = [(span.text, span.fact, span.form) for span in risk if span.fact]
    assert counted == [
        ("eight", analysis.tallies.below.id, "words"),
        ("ten", analysis.tallies.compared.id, "words"),
    ]
