"""A period of which nobody has a figure makes no brief: the ones that have are named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.cli import main
from builder.facts.analyse import analyse
from builder.held_periods import held_periods, listed, not_held, refuse_unheld
from builder.register.period import Period
from builder.register.problems import InputRefused
from tests.facts.registers import definition, register
from tests.register.small import right_rows, write_csv

DAY = date(2023, 9, 30)


def asked(period: str, held=None):
    held = held or register()
    return analyse(definition(), held, Period.parse(period), DAY), held


def test_a_period_without_a_figure_is_refused_with_those_that_have_one() -> None:
    analysis, held = asked("1950")
    with pytest.raises(InputRefused) as refused:
        refuse_unheld(analysis, held)
    [problem] = refused.value.problems
    assert (problem.column, problem.what) == ("period", "no figure for 1950 is held on 2023-09-30")
    years = held_periods(held, analysis)
    assert Period.year(2022) in years and listed(years) in problem.remedy


def test_a_period_that_one_side_has_or_a_statement_gives_is_built() -> None:
    for period in held_periods(register(), asked("2022")[0]):
        refuse_unheld(*asked(period.iso))
    one_sided = register(trade=tuple(row for row in register().trade if row.reporter == "KGZ"), claims=())
    analysis, held = asked("2022", one_sided)
    refuse_unheld(analysis, held)
    assert "no figure of KAZ for 2022" in not_held(analysis)[0]


def test_a_report_of_agreements_alone_is_built_for_whatever_period_it_names() -> None:
    analysis, held = asked("1950", replace(register(), trade=(), claims=()))
    refuse_unheld(analysis, held)
    assert "no figure for 1950" in not_held(analysis)[0]


@given(st.sets(st.integers(1990, 2030), min_size=1), st.sets(st.integers(1, 12)))
def test_a_list_of_periods_names_every_year_and_few_of_the_rest(years: set[int], months: set[int]) -> None:
    periods = [Period.year(year) for year in years] + [Period.parse(f"2023-{month:02d}") for month in months]
    said = listed(periods).split(", ")
    spans = [part for part in said if "-" not in part]
    ends = [[int(year) for year in part.split("–")] for part in spans]
    assert {year for first, *last in ends for year in range(first, (last or [first])[0] + 1)} == years
    assert all(right[0] - left[-1] > 1 for left, right in pairwise(ends))
    assert len(said) - len(spans) == (len(months) if len(months) <= 4 else 1)


def test_the_build_says_so_and_writes_nothing(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report"
    report.mkdir()
    write_csv(report, right_rows())
    (report / "report.toml").write_text('home = "KAZ"\npartner = "KGZ"\n', encoding="utf-8")
    assert main(["build", str(report), "--period", "1950", "--out", str(tmp_path / "out")]) == 1
    assert "period: no figure for 1950" in capsys.readouterr().err and not (tmp_path / "out").exists()
