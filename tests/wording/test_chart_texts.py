"""Titles of charts say what the data say, in ten words at most."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from builder.facts.analyse import analyse
from builder.facts.analysis import Analysis
from builder.register.period import Period
from builder.register.rows import Register
from builder.wording.chart_texts import ChartText, chart_texts
from builder.wording.language import Wording
from tests.facts.registers import SEVEN_MONTHS, definition, published_trade, register
from tests.facts.test_partner_long_silent import with_partner_to


def texts(period: Period, as_of: date, given: Register | None = None) -> dict[str, ChartText]:
    return dict(chart_texts(analysed(period, as_of, given), Wording("en")))


def analysed(period: Period, as_of: date, given: Register | None = None) -> Analysis:
    return analyse(definition(), given or register(), period, as_of)


def in_2023(**changed: str) -> dict[str, ChartText]:
    """Texts of 2023, with home's flows of that year changed."""
    rows = tuple(
        replace(row, value=Decimal(changed[row.flow]))
        if (row.reporter, row.partner, row.period.first.year) == ("KAZ", "KGZ", 2023) and row.flow in changed
        else row
        for row in published_trade()
    )
    return texts(Period.year(2023), date(2024, 10, 2), register(trade=rows))


def test_two_years_of_growth_are_named() -> None:
    found = texts(SEVEN_MONTHS, date(2023, 9, 30))
    assert found["trend"].title == "Turnover rose in 2021 and in 2022"


def test_three_years_of_growth_become_a_run() -> None:
    assert in_2023()["trend"].title == "Turnover has grown every year since 2020"


def test_a_fall_after_growth_is_said() -> None:
    found = in_2023(X="100000", M="100000")
    assert found["trend"].title == "Turnover fell in 2023 after a rise in 2022"


def test_the_flow_with_the_larger_contribution_leads() -> None:
    assert texts(SEVEN_MONTHS, date(2023, 9, 30))["period"].title == "Exports led the growth in January–July"
    assert in_2023(X="800000", M="900000")["period"].title == "Imports led the growth in 2023"


def test_flows_that_part_have_no_leader() -> None:
    assert in_2023(X="900000", M="100000")["period"].title == "Exports rose and imports fell in 2023"
    assert in_2023(X="100000", M="900000")["period"].title == "Exports fell and imports rose in 2023"


def test_the_mirror_counts_the_flows_that_fit() -> None:
    assert texts(SEVEN_MONTHS, date(2023, 9, 30))["mirror"].title == (
        "In 2022 a single flow fits the expected pattern"
    )
    assert in_2023()["mirror"].title == "In 2023 neither flow fits the expected pattern"


def test_titles_have_ten_words_at_most() -> None:
    for found in (texts(SEVEN_MONTHS, date(2023, 9, 30)), in_2023()):
        assert all(len(text.title.split()) <= 10 for text in found.values())


def test_the_source_line_names_a_publisher_once_with_its_numbers() -> None:
    found = texts(SEVEN_MONTHS, date(2023, 9, 30))["period"]
    assert found.source == "Source: Publisher of kazinform [5]; 2022 derived [e]"
    assert found.sources == ("kazinform",)


def test_the_alternative_text_tells_the_turning_values() -> None:
    alt = texts(SEVEN_MONTHS, date(2023, 9, 30))["trend"].alt
    assert "Kazakhstan" in alt and "848.6 in 2020" in alt and "1,246.9 in 2022" in alt
    fallen = in_2023(X="100000", M="100000")["trend"].alt
    assert "1,246.9 in 2022" in fallen and "200.0 in 2023" in fallen and "1,050.5" not in fallen


def test_a_chart_without_facts_has_no_texts() -> None:
    bare = texts(SEVEN_MONTHS, date(2023, 9, 30), register(trade=()))
    assert set(bare) == {"period"}


def test_the_market_is_drawn_by_ours_where_the_partners_years_ended_before():
    found = with_partner_to(2021)
    alt = chart_texts(found, Wording("en"))["market_trend"].alt
    assert "reported by Kazakhstan, 2020 to 2023" in alt and "Bought from Kyrgyzstan" in alt
    alt = chart_texts(with_partner_to(2023), Wording("en"))["market_trend"].alt
    assert "reported by Kyrgyzstan" in alt
