"""Which periods are looked for, on clocks that jump and in zones that change."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from builder.jobs.periods import release_day, released
from builder.register.job import Job
from builder.register.period import Period

JOB = Job(
    cadence="monthly", cumulative=False, first=Period.parse("2023-11"), release_day=15, release_months=2,
    overdue_days=10, silent_periods=2, at=time(8, 30), time_zone="Asia/Almaty", inbox=None, archive=None,
    publish=Path("out"), ledger=Path("ledger"), pdf=False, audiences=("government",), languages=("en",),
    recipients={}, maintainer="", mail=None,
)  # fmt: skip


def names(job, moment):
    return [row.period.iso for row in released(job, datetime.fromisoformat(moment))]


def test_a_month_is_looked_for_from_its_release_day_and_hour_on():
    assert names(JOB, "2024-01-15T08:29+06:00") == []
    assert names(JOB, "2024-01-15T08:30+06:00") == ["2023-11"]
    assert names(JOB, "2024-03-15T09:00+05:00") == ["2023-11", "2023-12", "2024-01"]


def test_almaty_changed_its_zone_and_the_hour_is_that_of_its_walls():
    # On 1 March 2024 Almaty went from UTC+6 to UTC+5: half past eight there is an hour later from then on.
    assert names(JOB, "2024-02-15T02:30+00:00")[-1] == "2023-12"
    assert names(JOB, "2024-03-15T02:30+00:00")[-1] == "2023-12"
    assert names(JOB, "2024-03-15T03:30+00:00")[-1] == "2024-01"


def test_an_hour_that_comes_twice_makes_no_period_twice():
    # 23:30 on 29 February 2024 was struck twice: at 17:30 and at 18:30 UTC.
    job = replace(JOB, release_day=29, release_months=1, first=Period.parse("2024-01"), at=time(23, 30))
    for moment in ("2024-02-29T17:30+00:00", "2024-02-29T18:30+00:00", "2024-02-29T19:30+00:00"):
        assert names(job, moment) == ["2024-01"]


def test_counted_from_january_december_is_the_year():
    found = names(replace(JOB, cumulative=True), "2024-03-20T00:00+00:00")
    assert found == ["2023-01/2023-11", "2023", "2024-01"]


@pytest.mark.parametrize(
    ("cadence", "first", "found"),
    [("quarterly", "2023-Q3", ["2023-Q3", "2023-Q4"]), ("yearly", "2022", ["2022", "2023"])],
)
def test_quarters_and_years(cadence, first, found):
    job = replace(JOB, cadence=cadence, first=Period.parse(first))
    assert names(job, "2024-03-20T00:00+00:00") == found


def test_a_day_the_month_lacks_is_its_last_and_never_before_the_end_of_the_period():
    assert release_day(replace(JOB, release_day=31), Period.parse("2023-12")) == date(2024, 2, 29)
    early = replace(JOB, release_day=5, release_months=0)
    assert release_day(early, Period.parse("2023-12")) == date(2024, 1, 1)


def test_on_new_data_the_figures_held_decide():
    job = replace(JOB, cadence="new data", first=Period.parse("2022"))
    held = [Period.parse(text) for text in ("2023-01/2023-07", "2022", "2021", "2024")]
    found = released(job, datetime(2024, 3, 1, tzinfo=UTC), held)
    assert [row.period.iso for row in found] == ["2022", "2023-01/2023-07"]
    assert {row.overdue_from for row in found} == {None}


def test_a_clock_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        released(JOB, datetime(2024, 3, 1))
