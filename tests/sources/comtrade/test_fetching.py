"""What UN Comtrade holds, fetched from a server on this machine: replies, limits, keys, and what goes wrong."""

from __future__ import annotations

import json
import sys
import types
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from email.utils import format_datetime

import pytest

from builder.register.job_feeds import ComtradeFeed
from builder.register.period import Period
from builder.register.problems import InputRefused
from builder.sources.comtrade.fetching import fetched
from builder.sources.comtrade.transport import KEY, PLACE, key_held, service_held
from builder.sources.feed import FeedFailed
from tests.sources.comtrade.service import KGZ, UZB, WORLD, reply, row

TODAY = date(2024, 6, 1)
YEARS = ComtradeFeed(("KAZ",), ("KAZ", "KGZ"), Period.year(2020))


def figures(arrivals):
    return {
        (row.partner, row.flow, row.period.iso, row.commodity): row.value
        for arrival in arrivals
        for row in arrival.edition.trade
    }


def fetch(comtrade, feed=YEARS, **more):
    return list(fetched(feed, comtrade.service(**more), TODAY))


def failure(comtrade, feed=YEARS, **more) -> str:
    with pytest.raises(FeedFailed) as failed:
        fetch(comtrade, feed, **more)
    return str(failed.value)


def some(comtrade):
    comtrade.holds(
        row("2022", KGZ, "X", 793012345.678), row("2022", WORLD, "X", 84.4e9), row("2022", KGZ, "M", 5.5e8)
    )


def test_each_period_is_an_edition_with_its_day_of_release_and_exact_figures(comtrade) -> None:
    some(comtrade)
    comtrade.holds(row("2023", KGZ, "X", 1.5), released="2024-05-20T01:02:03")
    first, second = fetch(comtrade)
    source = first.edition.source
    assert (source.id, source.series, source.published_to) == (
        "un-comtrade-kaz-2022", "un-comtrade-kaz", date(2024, 5, 17),
    )  # fmt: skip
    assert (source.lag_days, source.date_basis) == ((date(2023, 3, 1) - date(2022, 12, 31)).days, "printed")
    assert second.edition.source.published_to == date(2024, 5, 20)
    assert figures([first]) == {
        ("KGZ", "X", "2022", "TOTAL"): Decimal("793012345.678"),
        ("WLD", "X", "2022", "TOTAL"): Decimal("84400000000.0"),
        ("KGZ", "M", "2022", "TOTAL"): Decimal("550000000.0"),
    }
    assert {row.unit for row in first.edition.trade} == {"USD"}
    assert json.loads(first.reply)["count"] == 4


def test_the_key_goes_into_a_header_and_never_into_an_address(comtrade) -> None:
    some(comtrade)
    fetch(comtrade)
    assert set(comtrade.keys) == {"0123456789abcdef"}
    assert "0123456789abcdef" not in str(comtrade.asked)
    assert "0123456789abcdef" not in repr(comtrade.service())


def test_without_a_key_the_preview_is_asked(comtrade) -> None:
    some(comtrade)
    assert len(figures(fetch(comtrade, key=""))) == 3
    assert {asked["path"] for asked in comtrade.asked} == {
        "/public/v1/getDa/C/A/HS", "/public/v1/preview/C/A/HS",
    }  # fmt: skip


def test_only_totals_over_procedure_transport_and_second_partner_are_asked_for(comtrade) -> None:
    some(comtrade)
    fetch(comtrade)
    asked = comtrade.asked[-1]
    assert (asked["customsCode"], asked["motCode"], asked["partner2Code"]) == ("C00", "0", "0")
    assert (asked["partnerCode"], asked["period"], asked["cmdCode"]) == ("0,417", "2022", "TOTAL")


def test_parts_of_a_total_and_re_exports_are_not_counted_twice(comtrade) -> None:
    some(comtrade)
    comtrade.holds(
        row("2022", KGZ, "X", 1e8, motCode=3200),
        row("2022", KGZ, "X", 2e8, customsCode="C06"),
        row("2022", KGZ, "X", 3e8, partner2Code=UZB),
        row("2022", KGZ, "RX", 4e8),
    )
    [arrival] = fetch(comtrade)
    assert figures([arrival])["KGZ", "X", "2022", "TOTAL"] == Decimal("793012345.678")
    assert arrival.edition.notes == (
        "3 rows that are parts of a total left out",
        "1 rows of flow RX, which exports and imports already count, left out",
    )


def test_parts_without_their_total_are_a_problem_and_not_added_up(comtrade) -> None:
    comtrade.holds(row("2022", KGZ, "X", 1e8, motCode=3200), row("2022", KGZ, "X", 2e8, motCode=1000))
    with pytest.raises(InputRefused, match="parts of a total, but not the total"):
        fetch(comtrade)


def test_chapters_keep_their_edition_of_the_harmonised_system(comtrade) -> None:
    some(comtrade)
    comtrade.holds(row("2022", KGZ, "X", 7.0, cmdCode="01"), row("2022", KGZ, "X", 8.0, cmdCode="27", classificationCode="H5"))  # fmt: skip
    [arrival] = fetch(comtrade, ComtradeFeed(("KAZ",), ("KGZ",), Period.year(2022), goods="chapters"))
    goods = {row.commodity: row.classification for row in arrival.edition.trade if row.partner == "KGZ"}
    assert goods == {"TOTAL": "", "HS01": "HS2022", "HS27": "HS2017"}


def test_weights_are_kept_unless_estimated_and_estimates_are_marked(comtrade) -> None:
    comtrade.holds(
        row("2022", KGZ, "X", 7.0, netWgt=12.5),
        row("2022", KGZ, "M", 8.0, netWgt=99.0, isNetWgtEstimated=True, isReported=False),
    )
    [arrival] = fetch(comtrade)
    assert [(row.net_weight_kg, row.status) for row in arrival.edition.trade] == [
        (Decimal("12.5"), ""),
        (None, "e"),
    ]


def test_a_figure_of_more_than_fifteen_digits_is_rounded_and_that_is_told(comtrade) -> None:
    comtrade.holds(row("2022", WORLD, "X", 3379255123456.789), row("2022", KGZ, "X", 793012345.67))
    [arrival] = fetch(comtrade)
    assert [row.value for row in arrival.edition.trade] == [
        Decimal("3379255123456.79"),
        Decimal("793012345.67"),
    ]
    assert arrival.edition.notes == ("1 figures rounded to 15 digits",)


def test_months_are_asked_for_twelve_at_a_time(comtrade) -> None:
    months = [f"{year}{month:02d}" for year in (2022, 2023) for month in range(1, 13)]
    comtrade.holds(*(row(month, KGZ, "X", 10.0 + number) for number, month in enumerate(months)))
    arrivals = fetch(
        comtrade, ComtradeFeed(("KAZ",), ("KGZ",), Period.parse("2022-03"), Period.parse("2023-10"))
    )
    assert len(arrivals) == 20
    assert [len(asked["period"].split(",")) for asked in comtrade.asked[1:]] == [12, 8]
    assert len({arrival.edition.source.sha256 for arrival in arrivals}) == 2


def test_a_reply_that_reaches_the_limit_is_asked_for_in_halves(comtrade) -> None:
    for year in range(2020, 2024):
        comtrade.holds(row(str(year), KGZ, "X", 1.0), row(str(year), KGZ, "M", 2.0))
        comtrade.holds(
            *(row(str(year), KGZ, flow, 1.0, motCode=mode) for flow in "XM" for mode in range(1, 100))
        )
    found = figures(fetch(comtrade, key=""))
    assert len(found) == 8
    assert len(comtrade.asked) == 4


def test_a_single_period_and_flow_beyond_the_limit_is_refused_and_not_cut(comtrade) -> None:
    comtrade.holds(*(row("2022", KGZ, "X", 1.0, motCode=mode) for mode in range(600)))
    assert "more rows than one reply can hold" in failure(comtrade, key="")


def test_there_is_a_pause_after_each_call(comtrade) -> None:
    some(comtrade)
    fetch(comtrade)
    assert comtrade.waited == [1.0, 1.0]


@pytest.mark.parametrize(
    ("instead", "waited"),
    [
        ((429, {"Retry-After": "7"}, b'{"statusCode": 429, "message": "Rate limit is exceeded."}'), 7.0),
        ((503, {}, b"<html>down</html>"), 2.0),
        ((200, {}, b"<!DOCTYPE html><html>maintenance</html>"), 2.0),
        ((200, {}, b'{"count": 2, "data": ['), 2.0),
        ((200, {}, reply([row("2022", KGZ, "X", 1.0)], count=2)), 2.0),
        ("half", 2.0),
        ("hang up", 2.0),
    ],
)  # fmt: skip
def test_what_may_pass_is_tried_again(comtrade, instead, waited) -> None:
    some(comtrade)
    comtrade.instead = [None, instead]
    assert len(figures(fetch(comtrade))) == 3
    assert comtrade.waited == [1.0, waited, 1.0]


def test_a_moment_in_retry_after_is_waited_for(comtrade) -> None:
    some(comtrade)
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    comtrade.instead = [(503, {"Retry-After": moment}, b"")]
    fetch(comtrade)
    assert 50 < comtrade.waited[0] <= 60


def test_it_gives_up_after_five_tries_each_later_than_the_one_before(comtrade) -> None:
    comtrade.instead = [(500, {}, b"")] * 9
    assert failure(comtrade) == "UN Comtrade: it is out of order (HTTP 500). The next run asks again"
    assert comtrade.waited == [2.0, 4.0, 8.0, 16.0]


def test_it_does_not_wait_for_hours(comtrade) -> None:
    comtrade.instead = [(429, {"Retry-After": "86400"}, b'{"message": "Out of calls"}')]
    assert failure(comtrade) == "UN Comtrade: it was asked too often: “Out of calls”. The next run asks again"
    assert comtrade.waited == []


@pytest.mark.parametrize(
    ("status", "message", "told"),
    [
        (401, "Access denied due to invalid subscription key.", "the key was not accepted"),
        (403, "Out of call volume quota. Quota will be replenished in 12:34:56.", "the calls of this period are used up"),
        (403, "Forbidden", "the key does not allow this"),
        (404, "Resource not found", "it refused the question (HTTP 404)"),
        (302, "", "it has moved"),
    ],
)  # fmt: skip
def test_a_refusal_is_told_in_plain_words_and_not_tried_again(comtrade, status, message, told) -> None:
    comtrade.instead = [
        (status, {"Location": "http://127.0.0.1:9/"}, json.dumps({"message": message}).encode())
    ]
    said = failure(comtrade)
    assert told in said
    assert message in said
    assert "0123456789abcdef" not in said
    assert len(comtrade.asked) == 1


def test_a_service_that_is_not_there_is_told_without_the_address_of_the_call(comtrade) -> None:
    comtrade.address = "http://127.0.0.1:1"
    said = failure(comtrade)
    assert "could not be reached" in said
    assert "subscription" not in said


@pytest.mark.parametrize(
    ("more", "column"),
    [
        ({"reporterCode": 643}, "reporterCode"),
        ({"partnerCode": 643}, "partnerCode"),
        ({"period": "2021"}, "period"),
        ({"refYear": 2019}, "refYear"),
        ({"typeCode": "S"}, "typeCode"),
        ({"freqCode": "M"}, "freqCode"),
        ({"primaryValue": None}, "primaryValue"),
        ({"primaryValue": -1.0}, "primaryValue"),
        ({"cmdCode": "0101"}, "cmdCode"),
        ({"cmdCode": "01", "classificationCode": "S4"}, "classificationCode"),
    ],
)  # fmt: skip
def test_a_row_that_was_not_asked_for_is_refused_by_field(comtrade, more, column) -> None:
    some(comtrade)
    comtrade.instead = [
        None,
        (200, {}, reply([row("2022", WORLD, "X", 1.0), row("2022", KGZ, "X", 1.0) | more])),
    ]
    with pytest.raises(InputRefused) as refused:
        fetch(comtrade)
    assert {(problem.row, problem.column) for problem in refused.value.problems} == {(2, column)}


def test_two_figures_for_one_trade_are_refused(comtrade) -> None:
    some(comtrade)
    comtrade.holds(row("2022", KGZ, "X", 1.0))
    with pytest.raises(InputRefused, match="for the same trade"):
        fetch(comtrade)


def test_a_country_that_comtrade_does_not_list_is_refused_before_anything_is_asked(comtrade) -> None:
    with pytest.raises(InputRefused, match="SUN is not listed"):
        fetch(comtrade, ComtradeFeed(("KAZ",), ("SUN",), Period.year(2020)))
    assert comtrade.asked == []


def test_the_package_is_left_as_it_was(comtrade) -> None:
    import urllib3
    from comtradeapicall import DataAvailability, PreviewGet

    some(comtrade)
    fetch(comtrade)
    assert PreviewGet.urllib3 is DataAvailability.urllib3 is urllib3


def test_the_key_comes_from_the_environment_else_from_the_keyring(monkeypatch) -> None:
    held = types.ModuleType("keyring"), types.ModuleType("keyring.errors")
    held[0].get_password = lambda service, name: f"{service} {name} "
    held[1].KeyringError = RuntimeError
    monkeypatch.setitem(sys.modules, "keyring", held[0])
    monkeypatch.setitem(sys.modules, "keyring.errors", held[1])
    monkeypatch.setenv(KEY, "from the environment")
    assert key_held() == "from the environment"
    monkeypatch.delenv(KEY)
    assert key_held() == "tradebrief comtrade"
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert key_held() == ""


def test_a_package_that_is_missing_is_named_with_what_to_install(comtrade, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "comtradeapicall", None)
    assert "pip install 'tradebrief[comtrade]'" in failure(comtrade)


def test_replies_as_recorded_from_the_real_service_go_the_whole_way(comtrade, samples) -> None:
    """China's trade with Argentina and Germany in 2010, after a call too many; and an answer without rows."""
    recorded = samples / "comtrade-format-samples"
    feed = ComtradeFeed(("CHN",), ("ARG", "DEU"), Period.year(2010), Period.year(2010))
    data = (recorded / "comtrade-api-v1-response.json").read_bytes()
    limit = b'{"statusCode": 429, "message": "Rate limit is exceeded. Try again in 1 seconds."}'
    comtrade.released[156, "2010"] = "2011-06-29T00:00:00"
    comtrade.instead = [None, (429, {"Retry-After": "1"}, limit), (200, {}, data)]
    [arrival] = fetch(comtrade, feed)
    assert arrival.reply == data
    assert figures([arrival]) == {
        ("ARG", "M", "2010", "TOTAL"): Decimal("6804128143"),
        ("DEU", "M", "2010", "TOTAL"): Decimal("74251272075"),
        ("ARG", "X", "2010", "TOTAL"): Decimal("6115764185"),
        ("DEU", "X", "2010", "TOTAL"): Decimal("68047133397"),
    }
    assert comtrade.waited == [1.0, 1.0, 1.0]
    comtrade.instead = [None, (200, {}, (recorded / "comtrade-api-v1-error.json").read_bytes())]
    assert fetch(comtrade, feed) == []


def test_the_key_of_the_keyring_goes_with_each_call(comtrade, monkeypatch) -> None:
    held = types.ModuleType("keyring"), types.ModuleType("keyring.errors")
    held[0].get_password = lambda *names: {("tradebrief", "comtrade"): "0123456789abcdef"}.get(names)
    held[1].KeyringError = RuntimeError
    monkeypatch.setitem(sys.modules, "keyring", held[0])
    monkeypatch.setitem(sys.modules, "keyring.errors", held[1])
    monkeypatch.delenv(KEY, raising=False)
    monkeypatch.setenv(PLACE, comtrade.address)
    some(comtrade)
    service = replace(service_held(), wait=comtrade.waited.append)
    assert len(figures(fetched(YEARS, service, TODAY))) == 3
    assert comtrade.keys == ["0123456789abcdef"] * 2
