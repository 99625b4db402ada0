"""Messages print no number of their own: every digit and every counting word is a fact's."""

import re

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, NumberLiteral, StringLiteral, Term, TextElement
from fluent.syntax.visitor import Visitor

from builder.wording.messages import files

# Words of the templates, how numbers, periods and ordinals are written, what is said to those who edit templates, the words that
# the audit knows to count, and the rules by which facts follow.
MAKERS = ("book.ftl", "memo.ftl", "numbers.ftl", "periods.ftl", "fields.ftl", "counting.ftl", "lineage.ftl")
COUNTING = re.compile(
    r"\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|half|third|fourth|fifth|"
    r"first|second|once|twice|thrice|doubled?|tripled?|twofold|threefold|\d[\d.,]*)\b",
    re.IGNORECASE,
)
# Names and places, no counts: a table of the memo, chapters of the Harmonized System.
NAMES = re.compile(r"[Tt]able \d|HS chapters 01 to 24")
# Rules and marks, in which a number is no count: the workbook's notes, signs and checks, and reasons.
RULES = re.compile(r"workbook-note-|workbook-sign-|workbook-check-|reason-")


class Texts(Visitor):
    def __init__(self):
        self.found = []

    def visit_TextElement(self, node: TextElement):
        self.found.append(node.value)

    def visit_StringLiteral(self, node: StringLiteral):
        self.found.append(node.value)

    def visit_NumberLiteral(self, node: NumberLiteral):
        pass

    def visit_Variant(self, node):
        self.visit(node.value)


def sentences():
    for name, text in files("en"):
        if name not in MAKERS:
            for entry in FluentParser().parse(text).body:
                if isinstance(entry, (Message, Term)):
                    visitor = Texts()
                    visitor.visit(entry)
                    yield entry.id.name, visitor.found


@pytest.mark.parametrize(
    ("message", "texts"), [*sentences()], ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_message_counts_nothing_itself(message, texts):
    said = [NAMES.sub("", text) for text in texts]
    loose = [found[0] for text in said for found in COUNTING.finditer(text)]
    assert RULES.match(message) or loose == []


def test_the_search_for_counting_words_finds_them():
    assert [found[0] for found in COUNTING.finditer("In seven of 10 cases the Second was twice 1.5")] == [
        "seven", "10", "Second", "twice", "1.5"
    ]  # fmt: skip
