"""What two sides' officials say is never told as agreeing because nobody set it against the other's."""

from __future__ import annotations

from datetime import date

from builder.facts.analyse import analyse
from builder.register.period import Period
from builder.register.rows import Claim
from builder.wording.care import care
from builder.wording.cited import Cited
from builder.wording.language import Wording
from builder.wording.spans import plain
from tests.facts.registers import claim, definition, published_trade, register

OCTOBER_2024 = date(2024, 10, 2)
OWN = claim("ours", "value", "T", "755.4", "USD million", "kazinform")
THEIRS = claim("theirs", "value", "T", "800", "USD million", "trend", reporter="KGZ", qualifier="more than")


def reasons(claims: tuple[Claim, ...], when: str, language: str = "en") -> str:
    """Return why the first figure needs care where Kazakhstan's tables alone are held."""
    tables = tuple(row for row in published_trade() if row.reporter == "KAZ")
    found = analyse(definition(), register(claims=claims, trade=tables), Period.parse(when), OCTOBER_2024)
    (because,) = care(Cited.of(found, Wording(language)))[0].cells[-1]
    return plain(because).replace("\u00a0", " ")


def test_officials_of_two_sides_that_differ_do_not_agree_by_rounding():
    said = reasons((OWN, THEIRS), "2023-01/2023-07")
    assert said.startswith("The reporters give $755.4 million and more than $800 million.")


def test_figures_that_do_round_alike_still_agree():
    near = claim("theirs", "value", "T", "755", "USD million", "trend", reporter="KGZ")
    assert "agree by rounding" in reasons((OWN, near), "2023-01/2023-07")


def test_the_other_side_is_told_beside_what_was_overtaken():
    early = claim("early", "value", "T", "1.5", "USD billion", "trend", when="2023")
    other = claim("other", "value", "T", "3.1", "USD billion", "trend", reporter="KGZ", when="2023")
    said = reasons((early, other), "2023")
    assert "$1.5 billion was said before the tables held were published. The reporters give" in said
    assert "$1,688.1 million and $3.1 billion." in said


def test_no_sentence_begins_with_a_small_word():
    early = claim("early", "value", "T", "1.5", "USD billion", "trend", when="2023", qualifier="about")
    said = reasons((early,), "2023")
    assert said.startswith("The figure about $1.5 billion was said before")
    for language in ("kk", "ky", "ru"):
        assert reasons((early,), "2023", language)[0].isupper()
