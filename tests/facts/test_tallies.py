"""What sentences count is counted once, as facts that know what they counted."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from builder.facts.analyse import analyse
from builder.facts.reason import Why, because
from builder.facts.tallies import bears_on
from builder.register.period import Period
from builder.register.rows import Commitment
from tests.facts.registers import HERE, SEVEN_MONTHS, definition, register

WHEN = date(2023, 9, 30)


def found(**changed):
    return analyse(definition(), register(**changed), SEVEN_MONTHS, WHEN)


def promised(name, due):
    return Commitment(
        name, "", "A measure", "", "", "", due and Period.parse(due), "", "agreed", None, "", "kazinform", "", "",
        HERE,
    )  # fmt: skip


def test_the_comparisons_and_those_of_the_wrong_sign_are_counted_with_what_they_compare():
    analysis = found()
    rows = [row for row in analysis.mirror if not row.gap.missing]
    compared, below = analysis.tallies.compared, analysis.tallies.below
    assert rows and compared.known == len(rows)
    assert below.known == sum(row.gap_percent.known < 0 for row in rows)
    assert compared.derived_from == below.derived_from == tuple(row.gap.id for row in rows)
    assert (compared.reporter, compared.partner) == ("KAZ", "KGZ")
    assert analysis.facts[below.id] == below and below.sources


def test_without_a_second_reporter_nothing_is_compared():
    alone = tuple(row for row in register().trade if row.reporter == "KAZ")
    tallies = found(trade=alone).tallies
    assert tallies.compared.missing and tallies.compared.reason == because(Why.NOTHING_COUNTED)


@pytest.mark.parametrize(
    ("dues", "late"), [(("2023",), 0), (("2022", "2023-08", "2023-12"), 2), (("2022", None), 1)]
)
def test_commitments_past_their_date_are_counted_among_those_that_have_one(dues, late):
    rows = tuple(promised(f"measure_{number}", due) for number, due in enumerate(dues))
    overdue = found(commitments=rows).tallies.overdue
    assert overdue.value == Decimal(late)
    assert len(overdue.derived_from) == sum(due is not None for due in dues)


def test_without_any_date_there_is_nothing_to_count():
    assert found(commitments=(promised("measure", None),)).tallies.overdue.missing


def test_conflicts_that_do_not_bear_on_the_brief_are_counted_with_their_figures():
    near = (Period.year(2030), Period.year(2029))
    analysis = found()
    bearing = [conflict for conflict in analysis.conflicts if bears_on(conflict, near)]
    far = replace(analysis.conflicts[0], verdict="rounding", kind="figures", scope="total", flow="X")
    assert not bears_on(far, near) and bears_on(replace(far, verdict="not-rounding"), near)
    assert not bears_on(replace(far, flow="T"), near)
    assert bears_on(replace(far, flow="T", period=near[1]), near)
    left = analysis.tallies.conflicts_left
    assert left.missing or left.known == len(analysis.conflicts) - len(bearing)
