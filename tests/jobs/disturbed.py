"""A run that is disturbed: killed before an event or after a while; and what has to be so in the end."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from builder.jobs.ledger import Ledger
from tests.jobs.desk import Desk, posting_desk
from tests.jobs.mailbox import Mailbox

SOAK = int(os.environ.get("TRADEBRIEF_SOAK") or 0)
EVENTS = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.scandir", "socket.connect"}
MOMENT, LATER = "2024-05-16T09:00+05:00", "2024-05-16T10:00+05:00"


def before_and_after_a_calm_run(folder: Path, box: Mailbox) -> tuple[Desk, tuple]:
    """Return a desk before its run, and the state that an undisturbed run of its copy leaves."""
    before = posting_desk(folder / "before", box)
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


def copy(desk: Desk, folder: Path, box: Mailbox) -> Desk:
    shutil.copytree(desk.folder, folder)
    return posting_desk(folder, box)


def apart(work: Callable[[], object]) -> int:
    """Do something in a process of its own; return the process, to be waited for."""
    child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(0)
    return child


def killed(desk: Desk, *, event: int = 0, after: float = 0, moment: str = MOMENT) -> bool:
    """Run in a process of its own that dies before the event of that number, or after so many seconds."""

    def run() -> None:
        if event:
            die_at(event, str(desk.folder))
        desk.run(moment)

    child = apart(run)
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


def recovered(desk: Desk, desks: tuple[Desk, tuple], box: Mailbox) -> None:
    """Run again, and find the state of an undisturbed run; each letter was sent once or is told to be unclear."""
    outcome = desk.run(LATER)
    desk.run("2024-05-16T11:00+05:00")
    assert desk.state() == desks[1]
    states = {letter: letter[3] for letter in desk.letters()}
    assert set(states.values()) <= {"sent", "unclear", "overtaken"}
    if "unclear" in states.values():
        assert "unclear" in {trouble.kind for trouble in outcome.troubles}
    assert desk.rows("SELECT * FROM runs WHERE state = 'running'") == []
    once(box)


def once(box: Mailbox) -> None:
    """No reader has got two letters on one revision."""
    told = [(mail["To"], mail["Subject"]) for mail in box.messages if mail["To"] != "keeper@example.org"]
    assert len(set(told)) == len(told)
