"""A run killed before any event on the disk or in the ledger is carried on by the next: the end is the same.

TRADEBRIEF_SOAK=N kills N runs at random moments instead of a few, and tries every event.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import sys
import time
from itertools import count
from pathlib import Path

import pytest

from builder.jobs.ledger import Ledger
from tests.jobs.desk import Desk, quick
from tests.jobs.mailbox import PASSWORD, mailbox

SOAK = int(os.environ.get("TRADEBRIEF_SOAK") or 0)
EVENTS = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.scandir", "socket.connect"}
MOMENT, LATER = "2024-05-16T09:00+05:00", "2024-05-16T10:00+05:00"


@pytest.fixture(scope="module")
def box():
    with mailbox() as found:
        yield found


@pytest.fixture(scope="module")
def desks(box, tmp_path_factory):
    """A desk before its run, with two months to catch up and one revised, and the state an undisturbed run leaves."""
    with pytest.MonkeyPatch.context() as patch:
        quick(patch)
        yield before_and_after_a_calm_run(tmp_path_factory.mktemp("desks"), box)


def before_and_after_a_calm_run(folder: Path, box) -> tuple[Desk, tuple]:
    """Return a desk before its run, and the state that an undisturbed run of its copy leaves."""
    before = desk_in(folder / "before", box)
    before.arrives(1, "2024-03-14")
    before.run("2024-03-16T09:00+05:00")
    before.arrives(1, "2024-04-02", 90.9)
    before.arrives(2, "2024-04-14")
    before.arrives(3, "2024-05-14")
    (before.inbox / "letter.txt").write_text("dear colleague", encoding="utf-8")
    calm = copy(before, folder / "calm", box)
    calm.run(MOMENT)
    calm.run(LATER)
    assert [row[1] for row in calm.revisions()] == [1, 2, 1, 1]
    return before, calm.state()


def desk_in(folder: Path, box) -> Desk:
    return Desk(folder, box.settings, password=PASSWORD, context=box.context)


def copy(desk: Desk, folder: Path, box) -> Desk:
    shutil.copytree(desk.folder, folder)
    return desk_in(folder, box)


def killed(desk: Desk, *, event: int = 0, after: float = 0, moment: str = MOMENT) -> bool:
    """Run in a process of its own that dies before the event of that number, or after so many seconds."""
    child = os.fork()
    if not child:
        try:
            if event:
                die_at(event, str(desk.folder))
            desk.run(moment)
        finally:
            os._exit(0)
    if after:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def die_at(number: int, place: str) -> None:
    seen = count(1)

    def step() -> None:
        if next(seen) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    def hook(event: str, details: tuple) -> None:
        ours = any(str(item).startswith(place) for item in details) or event == "socket.connect"
        if event in EVENTS and ours:
            step()

    sys.addaudithook(hook)
    for name in ("begin", "end", "note", "filed", "building", "published", "delivery", "raise_alert", "told"):
        setattr(Ledger, name, before_and_after(getattr(Ledger, name), step))


def before_and_after(method, step):
    def called(*given, **named):
        step()
        found = method(*given, **named)
        step()
        return found

    return called


def recovered(desk: Desk, calm: tuple) -> None:
    """Run again, and find the state of an undisturbed run; each letter was sent once or is told to be unclear."""
    outcome = desk.run(LATER)
    desk.run("2024-05-16T11:00+05:00")
    assert desk.state() == calm
    states = {letter: letter[3] for letter in desk.letters()}
    assert set(states.values()) <= {"sent", "unclear", "overtaken"}
    if "unclear" in states.values():
        assert "unclear" in {trouble.kind for trouble in outcome.troubles}
    assert desk.rows("SELECT * FROM runs WHERE state = 'running'") == []


def test_killed_before_an_event(desks, box, tmp_path, monkeypatch) -> None:
    quick(monkeypatch)
    before, calm = desks
    numbers = count(1) if SOAK else sorted({86, *random.Random(7).sample(range(1, 285), 9)})
    for number in numbers:
        desk = copy(before, tmp_path / str(number), box)
        box.messages.clear()
        died = killed(desk, event=number)
        recovered(desk, calm)
        once(box)
        shutil.rmtree(desk.folder)
        if not died:
            break
    assert number > 100


def once(box) -> None:
    """No reader has got two letters on one revision."""
    told = [(mail["To"], mail["Subject"]) for mail in box.messages if mail["To"] != "keeper@example.org"]
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("seed", range(SOAK or 10))
def test_killed_at_a_random_moment(desks, box, tmp_path, monkeypatch, seed: int) -> None:
    quick(monkeypatch)
    before, calm = desks
    desk = copy(before, tmp_path / "desk", box)
    box.messages.clear()
    chance = random.Random(seed)
    killed(desk, after=0.02 + chance.random())
    recovered(desk, calm)
    once(box)


@pytest.mark.parametrize("size", [0, 700, 3_000, 9_000, 40_000])
def test_a_disk_that_takes_no_more_for_a_while(desks, box, tmp_path, monkeypatch, size: int) -> None:
    """No file may grow beyond a size: register, published files and the ledger itself fail one after another."""
    quick(monkeypatch)
    before, calm = desks
    desk = copy(before, tmp_path / "desk", box)
    box.messages.clear()
    child = os.fork()
    if not child:
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
            desk.run(MOMENT)
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    recovered(desk, calm)
    once(box)


def test_four_runs_at_once_leave_what_one_leaves(desks, box, tmp_path, monkeypatch) -> None:
    quick(monkeypatch)
    before, calm = desks
    desk = copy(before, tmp_path / "desk", box)
    box.messages.clear()
    children = []
    for _ in range(4):
        child = os.fork()
        if not child:
            try:
                desk.run(MOMENT)
            finally:
                os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)
    recovered(desk, calm)
    once(box)
    assert {row["state"] for row in desk.rows("SELECT state FROM runs")} <= {"done", "failed"}
