"""Every derived fact follows, by the rule it names, from the facts it names."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from builder.facts.analyse import analyse
from builder.facts.fact import Fact
from builder.facts.methods import FROM_ROWS, METHODS, again
from builder.inputs import read
from builder.register.period import Period
from tests.facts.registers import definition, register
from tests.flagship import FLAGSHIP

NOISE = Decimal("1e-9")


def facts(which: str) -> list[tuple[Fact, list[Fact]]]:
    if which == "small":
        made = analyse(definition(), register(), Period.year(2023), date(2024, 10, 2))
    else:
        inputs = read(FLAGSHIP, date(2026, 11, 22))
        period = Period.parse("2023-01/2023-07") if which == "september" else Period.year(2023)
        day = date(2023, 9, 30) if which == "september" else date(2024, 10, 2)
        made = analyse(inputs.definition, inputs.register, period, day)
    return [(fact, [made.facts[name] for name in fact.derived_from]) for fact in made.facts]


@pytest.mark.parametrize("which", ["small", "september", "october"])
def test_every_value_is_what_its_rule_gives(which: str) -> None:
    wrong, counted = [], 0
    for fact, below in facts(which):
        value = again(fact, below)
        if value is None:
            continue
        counted += 1
        if abs(value - fact.known) > NOISE * max(1, abs(fact.known)):
            wrong.append((fact.id, fact.method, fact.value, value))
    assert wrong == []
    assert counted > 20


@pytest.mark.parametrize("which", ["small", "september", "october"])
def test_a_value_is_read_from_a_row_or_names_its_rule(which: str) -> None:
    for fact, below in facts(which):
        if fact.missing:
            continue
        assert fact.method in METHODS | {""}, fact.id
        assert bool(fact.method) or not below, f"{fact.id} is derived and names no rule"
        assert below or not fact.method or fact.method in FROM_ROWS, fact.id
        assert any(citation.row for citation in fact.sources), f"{fact.id} cites no row of the register"


def test_a_wrong_rule_would_be_seen() -> None:
    [(growth, below)] = [item for item in facts("small") if item[0].id == "kaz.kgz.t.growth.y2022"]
    assert again(growth, below[::-1]) != growth.value
