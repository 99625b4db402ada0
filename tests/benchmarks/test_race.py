"""Races and their table; no peer is needed, and no time is asserted."""

from __future__ import annotations

from datetime import date

import pytest

from benchmarks.race import OURS, Peer, Race, Time, run
from benchmarks.results import NOT_THERE, lines, machine, page, ratio, seconds, table, times


def race(*peers: Peer) -> Race:
    return Race(2, "a workbook", list, peers, "every cell", "Ours checks too.")


def test_each_side_runs_in_turn_and_each_round_in_the_other_direction() -> None:
    order: list[str] = []
    slow = Race(
        1, "work", lambda: order.append("ours"), (Peer("theirs", lambda: order.append("theirs")),), ""
    )
    laps = run(slow, 2, shortest=0)
    # Each side warms up and is tried, then come two rounds.
    assert order[4:] == ["ours", "theirs", "theirs", "ours"]
    assert {name: len(found) for name, found in laps.items()} == {OURS: 2, "theirs": 2}


def test_a_ratio_is_of_one_round_so_that_what_slowed_both_does_not_count() -> None:
    found = ratio([1.0, 2.0, 4.0], [3.0, 6.0, 20.0])
    assert (found.middle, found.least, found.most) == (3.0, 3.0, 5.0)


@pytest.mark.parametrize(
    ("wall", "cpu", "verdict"),
    [(9.0, 8.0, "met"), (9.0, 7.9, "near"), (7.9, 9.0, "near"), (1.0, 0.5, "not met")],
)
def test_a_goal_is_met_by_the_clock_and_by_the_processor_or_not_at_all(wall, cpu, verdict) -> None:
    laps = {OURS: (Time(1.0, 1.0),), "openpyxl": (Time(wall, cpu),)}
    [line] = lines(race(Peer("openpyxl", list, 8)), laps)
    assert line.verdict == verdict


def test_without_a_goal_nothing_is_claimed() -> None:
    [line] = lines(race(Peer("a", list)), {OURS: (Time(1, 1),), "a": (Time(50, 50),)})
    assert line.verdict == ""


def test_times_and_ratios_are_printed_with_the_digits_that_count() -> None:
    assert [seconds(value) for value in (0.00174, 0.134, 9.16)] == ["1.7 ms", "134 ms", "9.2 s"]
    assert [times(value) for value in (0.451, 3.14, 26.4)] == ["0.45x", "3.1x", "26x"]


def test_the_page_tells_what_was_compared_what_was_not_measured_and_names_no_machine() -> None:
    laps = {OURS: (Time(1.0, 1.0),) * 3, "openpyxl": (Time(2.0, 2.5), Time(3.0, 2.5), Time(4.0, 2.5))}
    found = lines(race(Peer("openpyxl", list, 8)), laps)
    row = "| 2 | a workbook | openpyxl | 1.0 s | 3.0 s | **3.0x** (2.0x–4.0x) | 2.5x | 8x | not met |"
    assert row in table(found).splitlines()
    text = page(found, 3, date(2026, 11, 22), "openpyxl 3.1.5")
    assert "- **a workbook.** Equal: every cell. Ours checks too.\n" in text
    assert all(what in text for _, what, _ in NOT_THERE)
    assert machine() in text and "/" not in machine()
