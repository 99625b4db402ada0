"""A run killed before any event on the disk or in the ledger is carried on by the next: the end is the same.

TRADEBRIEF_SOAK=N kills N runs at random moments instead of a few, and tries every event.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
from itertools import count

import pytest

from tests.jobs.desk import quick
from tests.jobs.disturbed import MOMENT, SOAK, apart, copy, killed, recovered


def test_killed_before_an_event(desks, box, tmp_path, monkeypatch) -> None:
    quick(monkeypatch)
    numbers = count(1) if SOAK else sorted({86, *random.Random(7).sample(range(1, 285), 9)})
    for number in numbers:
        desk = copy(desks[0], tmp_path / str(number), box)
        box.empty()
        died = killed(desk, event=number)
        recovered(desk, desks, box)
        shutil.rmtree(desk.folder)
        if not died:
            break
    assert number > 100


@pytest.mark.parametrize("seed", range(SOAK or 10))
def test_killed_at_a_random_moment(behind, desks, box, seed: int) -> None:
    killed(behind, after=0.02 + random.Random(seed).random())
    recovered(behind, desks, box)


@pytest.mark.parametrize("size", [0, 700, 3_000, 9_000, 40_000])
def test_a_disk_that_takes_no_more_for_a_while(behind, desks, box, size: int) -> None:
    """No file may grow beyond a size: register, published files and the ledger itself fail one after another."""

    def run() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        behind.run(MOMENT)

    os.waitpid(apart(run), 0)
    recovered(behind, desks, box)


def test_four_runs_at_once_leave_what_one_leaves(behind, desks, box) -> None:
    for child in [apart(lambda: behind.run(MOMENT)) for _ in range(4)]:
        os.waitpid(child, 0)
    recovered(behind, desks, box)
    assert {row["state"] for row in behind.rows("SELECT state FROM runs")} <= {"done", "look at"}
