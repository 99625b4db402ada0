"""What a letter says of the marks in it: of those alone that stand in it."""

from datetime import date

import pytest

from builder.register.period import Period
from builder.wording.language import Wording
from builder.wording.letter import letter


def body(bottom_line, language="en", **changed):
    said = {"government.title": "Trade", "government.bottom_line": bottom_line, **changed}
    made = letter(
        Wording(language, (), "USD"), said, "government",
        period=Period.parse("2024-01"), as_of=date(2024, 3, 14), revision=2 if changed else 1, handling="",
    )  # fmt: skip
    return made.body.rstrip().splitlines()


def test_a_letter_without_sources_numbers_does_not_speak_of_them():
    assert body("Exports fell by 7.9%, to $7,539.5 million.")[-1] == "The memo is attached."


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The memo is attached. Numbers in square brackets are those of its sources."),
        ("ru", "Справка прилагается. Числа в квадратных скобках — номера источников."),
        ("kk", "Анықтама қоса беріледі. Шаршы жақшадағы сандар — дереккөздердің нөмірлері."),
        ("ky", "Маалымкат тиркелет. Чарчы кашаадагы сандар — булактардын номерлери."),
    ],
)
def test_numbers_of_sources_are_explained_where_they_stand(language, said):
    assert body("Exports fell to $7,539.5 million [3–5].", language)[-1] == said


def test_a_change_that_names_its_source_has_it_explained_too():
    last = body("Exports fell.", **{"government.changed.1": "Exports, was $5 million [r]. [1, 69]"})[-1]
    assert last.startswith("[r]: the figure was revised") and last.endswith("those of its sources.")
