"""A reply as UN Comtrade really sends it."""

from __future__ import annotations

import csv
from decimal import Decimal

from builder.register import countries
from builder.register.period import Period
from builder.register.problems import Problems
from builder.sources.comtrade.areas import area
from builder.sources.comtrade.question import Question
from builder.sources.comtrade.reply import period_of, read_released, read_reply
from tests.sources.comtrade.service import reply


def test_a_real_reply_is_read_to_the_last_digit(samples) -> None:
    data = (samples / "comtrade-format-samples" / "comtrade-api-v1-response.json").read_bytes()
    problems = Problems()
    read = read_reply(data, Question(156, (32, 276), (Period.year(2010),)), "reply.json", problems)
    assert list(problems) == []
    [rows] = read.rows.values()
    assert [(row.reporter, row.partner, row.flow, row.value) for row in rows] == [
        ("CHN", "ARG", "M", Decimal("6804128143.0")),
        ("CHN", "DEU", "M", Decimal("74251272075.0")),
        ("CHN", "ARG", "X", Decimal("6115764185.0")),
        ("CHN", "DEU", "X", Decimal("68047133397.0")),
    ]


def test_a_real_reply_without_rows_is_read(samples) -> None:
    data = (samples / "comtrade-format-samples" / "comtrade-api-v1-error.json").read_bytes()
    assert read_reply(data, Question(156, (32,), (Period.year(2010),)), "reply.json", Problems()).rows == {}


def test_our_numbers_are_those_of_the_services_own_lists(samples) -> None:
    with open(samples / "un-comtrade-reference" / "reporter.csv", encoding="utf-8") as file:
        theirs = {row["iso_3"]: int(row["id"]) for row in csv.DictReader(file) if not row["exit_year"]}
    ours = {code: area(code) for code in theirs if countries.is_code(code)}
    assert len(ours) > 190
    assert {code: (number, theirs[code]) for code, number in ours.items() if number != theirs[code]} == {}


def test_of_a_data_set_listed_twice_the_latest_release_counts() -> None:
    rows = [{"period": 2022, "lastReleased": f"2024-0{month}-01T00:00:00"} for month in (2, 5, 3)]
    [found] = read_released(reply([*rows, {"period": 20221301}]))
    assert (found.period.iso, str(found.last)) == ("2022", "2024-05-01")


def test_periods_are_years_and_months() -> None:
    assert [str(period_of(text)) for text in ("2022", "202207", "202213", "52", "20220101")] == [
        "2022", "2022-07", "None", "None", "None",
    ]  # fmt: skip
