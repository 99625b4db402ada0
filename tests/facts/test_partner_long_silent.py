"""A partner whose figures ended years before ours: the brief is on the present, the past stays comparable."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from builder.facts.analyse import analyse
from builder.facts.analysis import Analysis
from builder.facts.mirror import compared_years
from builder.register.period import Period
from builder.register.rows import Target
from tests.facts.registers import HERE, definition, published_trade, register, trade

OCTOBER_2024 = date(2024, 10, 2)
GOAL = Target(
    "two_bn", "value", "T", Decimal(2), "USD billion", Period.year(2030), "", None, "", "astana", "", "", HERE
)


def with_partner_to(last: int, goal: Target = GOAL) -> Analysis:
    rows = tuple(row for row in published_trade() if row.reporter == "KAZ" or row.period.first.year <= last)
    held = register(trade=rows, claims=(), targets=(goal,))
    return analyse(definition(), held, Period.year(2023), OCTOBER_2024)


def test_the_latest_year_is_the_one_that_is_known_not_the_last_that_both_know():
    found = with_partner_to(2021)
    assert found.latest_year.period == Period.year(2023)
    assert {weight.period for weight in found.weights} == {Period.year(2023)}
    assert found.latest_year_partner.turnover.value.missing


def test_a_year_behind_is_waited_for():
    assert with_partner_to(2022).latest_year.period == Period.year(2022)


def test_how_far_a_goal_is_reached_is_told_of_the_latest_year_alone():
    (goal,) = with_partner_to(2021).targets
    (only,) = goal.progress
    assert only.reporter == "KAZ" and only.latest.period == Period.year(2023)
    (goal,) = with_partner_to(2023).targets
    assert [item.reporter for item in goal.progress] == ["KAZ", "KGZ"]


def test_a_goal_that_one_side_missed_on_its_day_is_not_met_because_that_side_is_silent_since():
    """In 2021 Kazakhstan’s figures make 1,050.5 million and Kyrgyzstan’s 1,044.0: the first alone meets 1,047."""
    due = replace(GOAL, value=Decimal("1.047"), deadline=Period.year(2021))
    (goal,) = with_partner_to(2021, due).targets
    assert goal.status == "missed" and [item.reporter for item in goal.progress] == ["KAZ", "KGZ"]
    (goal,) = with_partner_to(2020, due).targets
    assert [item.reporter for item in goal.progress] == ["KAZ"]


def test_the_mirror_ends_with_the_last_year_both_report():
    rows = compared_years(with_partner_to(2021).mirror)
    assert max(row.period for row in rows) == Period.year(2021)
    assert not rows[-1].gap.missing


def test_both_series_begin_with_the_longer_ones_ten_years():
    """A row of the table of years shows whatever of it is held: no year stands there for one side alone."""
    years = range(2005, 2024)
    rows = [trade("KAZ", "KGZ", flow, year, str(year), "kz-bns-2023") for year in years for flow in "XM"]
    rows += [
        trade("KGZ", "KAZ", flow, year, "9", "kg-nsc-exports-2023")
        for year in range(2005, 2018)
        for flow in "XM"
    ]
    held = register(trade=tuple(rows), claims=())
    found = analyse(definition(headline={}), held, Period.year(2023), OCTOBER_2024)
    ours, theirs = ([one.period.first.year for one in series.years] for series in found.trends)
    assert ours == list(range(2014, 2024)) and theirs == list(range(2014, 2018))
    assert {row.period.first.year for row in compared_years(found.mirror)} == set(range(2013, 2018))
