"""Reasons are keys with arguments, and no room of facts says anything in prose."""

import ast
import re
from pathlib import Path

import pytest

import builder.facts
from builder.facts.fact import Fact
from builder.facts.reason import ARGUMENTS, Why, because
from builder.facts.units import AREA, MONEY
from builder.register.period import Period

FACTS = Path(builder.facts.__file__).parent
# What the register itself writes in two words: units, and how a number was qualified.
CODES = {*MONEY, *AREA, "more than", "less than"}


def test_a_reason_takes_what_its_key_says_and_nothing_else():
    assert because(Why.NO_FIGURE, period=Period.year(2022)).arguments == (("period", Period.year(2022)),)
    with pytest.raises(ValueError, match="no-figure takes"):
        because(Why.NO_FIGURE)
    with pytest.raises(ValueError, match="no arguments"):
        because(Why.NO_TRADE, years=3)


def test_a_missing_fact_names_its_reason_to_who_asks_for_the_value():
    fact = Fact("a.b", "value", None, "count", status="x", reason=because(Why.TOO_FAR, years=30))
    with pytest.raises(ValueError, match=r"a\.b is not available: too-far years=30"):
        _ = fact.known


def test_every_key_is_given_somewhere():
    code = "".join(path.read_text() for path in FACTS.parent.rglob("*.py") if path.name != "reason.py")
    assert [key.name for key in Why if f"Why.{key.name}" not in code] == []


def test_every_key_with_arguments_is_a_key():
    assert set(ARGUMENTS) <= set(Why)


@pytest.mark.parametrize("path", sorted(FACTS.glob("*.py")), ids=lambda path: path.name)
def test_facts_say_nothing_in_prose(path):
    assert [f"line {line}: {words}" for line, words in prose(path.read_text())] == []


def test_the_search_for_prose_finds_a_sentence_wherever_it_stands():
    code = '"""A docstring may speak."""\nx = "no figure held"\ny = f"not within {x} years"\nz = f"{x}: no row"\n'
    code += 'if not x:\n    raise ValueError("an error may speak")\nu = "USD million"\n'
    assert [line for line, _ in prose(code)] == [2, 3, 4]


def prose(code: str) -> list[tuple[int, str]]:
    """Return the literals of more than one word that are no docstring, no text of an error and no code."""
    tree = ast.parse(code)
    silent: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            silent.add(id(node.value))
        elif isinstance(node, ast.Raise):
            silent.update(id(inner) for inner in ast.walk(node))
    found: list[tuple[int, str]] = []
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        words = ""
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else "x" for part in node.values]
            words = "".join(str(part) for part in parts)
            silent.update(id(part) for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value
        if words not in CODES and re.search(r"[^\W\d_]{2,}[,;:]? +[^\W\d_]{2,}", words):
            found.append((node.lineno, words))
    return found
