"""The bottom line tells what is late before what has no date, in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from builder.facts.analyse import analyse
from builder.register.period import Period
from builder.wording.cited import Cited
from builder.wording.government.bottom_line import bottom_line
from builder.wording.language import Wording, nested
from builder.wording.spans import plain
from tests.facts.registers import definition, published_trade, register
from tests.facts.test_goals_and_promises import commitment

LATE = replace(commitment("2024-06-30"), id="late", measure="Opening of the «Bedel» checkpoint")
LATER = replace(commitment("2024-08-31"), id="later", measure="Opening of a market")
UNDATED = replace(commitment(), id="undated", measure="Simpler visas")


def line(*commitments, language: str = "en") -> str:
    ours = tuple(row for row in published_trade() if row.reporter == "KAZ")
    held = register(trade=ours, claims=(), commitments=commitments)
    found = analyse(definition(), held, Period.parse("2023"), date(2024, 10, 2))
    return plain(bottom_line(Cited.of(found, Wording(language)))).replace("\u00a0", " ")


def test_an_overdue_commitment_is_told_rather_than_one_without_a_date():
    assert line(UNDATED, LATE).endswith("A commitment is overdue: opening of the «Bedel» checkpoint.")
    assert line(UNDATED).endswith("No date is on record for simpler visas.")


def test_of_several_the_one_that_is_late_longest_is_named():
    assert line(LATER, LATE, UNDATED).endswith(
        "Commitments are overdue, the longest: opening of the «Bedel» checkpoint."
    )


@pytest.mark.parametrize("language", ["ru", "kk", "ky"])
def test_a_name_in_quotation_marks_stands_in_inner_ones_within_others(language):
    assert "of the „Bedel“ checkpoint»" in line(LATE, language=language)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("мера «пункт «Бедель»» и «Ош»", "мера «пункт „Бедель“» и «Ош»"),
        ("«А» и «Б»", "«А» и «Б»"),
        ("«а «б», не закрыто", "«а «б», не закрыто"),
    ],
)
def test_marks_that_do_not_close_are_left_as_they_were_written(text, said):
    assert nested(text) == said
