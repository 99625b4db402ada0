"""Every reason has its message in every language, and the message takes what the reason gives."""

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

from builder.facts.fact import Citation
from builder.facts.reason import ARGUMENTS, Reason, Why, because
from builder.register.period import Period
from builder.wording.messages import files, message_ids
from builder.wording.reasons import location_words, message_of, reason_words
from builder.wording.written import languages

PERIOD = Period.parse("2023-01/2023-07")
GIVEN = {"period": PERIOD, "year": Period.year(2012), "years": 30}


class Variables(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node: VariableReference):
        self.names.add(node.id.name)


def variables(language):
    found = {}
    for _, text in files(language):
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, Message):
                visitor = Variables()
                visitor.visit(entry)
                found[entry.id.name] = visitor.names
    return found


@pytest.mark.parametrize("language", languages())
def test_every_reason_has_a_message_that_takes_what_the_reason_gives(language):
    told = variables(language)
    assert {key: told.get(message_of(key)) for key in Why} == {
        key: set(ARGUMENTS.get(key, ())) for key in Why
    }


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("key", Why)
def test_every_reason_can_be_said(language, key):
    reason = Reason(key, tuple((name, GIVEN[name]) for name in ARGUMENTS.get(key, ())))
    assert len(reason_words(reason, language).split()) > 1


def test_no_message_of_a_reason_is_left_over():
    messages = {name for name in message_ids("en") if name.startswith("reason-")}
    assert messages == {message_of(key) for key in Why}


def test_a_reason_names_its_period_as_readers_know_it():
    said = reason_words(because(Why.NO_FIGURE, period=PERIOD), "en")
    assert said == "no figure for January–July 2023 in the tables held"
    assert "2012 are not held" in reason_words(because(Why.EARLIER_NOT_HELD, year=Period.year(2012)), "en")


def test_a_figure_without_a_row_says_so_behind_its_place():
    assert location_words(Citation("s", "2022!C4", absent=True), "en") == "2022!C4: no row"
    assert location_words(Citation("s", absent=True), "en") == "no row"
    assert location_words(Citation("s", "2022!C4"), "en") == "2022!C4"
