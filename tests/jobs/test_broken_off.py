"""A run dies between two steps of publishing and other figures arrive: the ledger explains every folder."""

from __future__ import annotations

import os
import random
import signal

import pytest

import builder.jobs.publishing as publishing
import builder.publish.folder as folders
from builder.cli import main
from builder.jobs.ledger import Ledger
from tests.jobs.desk import Desk, digest
from tests.jobs.disturbed import SOAK, apart, killed

MARCH, APRIL, MAY, JUNE = (f"2024-0{month}-20T09:00+05:00" for month in (3, 4, 5, 6))
STEPS = (
    "before the dated copy", "in the dated copy", "after the dated copy", "after the period's folder",
    "before the ledger",
)  # fmt: skip
STOOD = STEPS[2:]


@pytest.fixture
def desk(begin):
    """A desk that sends mail and has made January."""
    desk = begin()
    desk.arrives(1, "2024-03-14")
    desk.run(MARCH)
    return desk


def dies(desk: Desk, step: str, moment: str) -> None:
    """Run the job in a process of its own that is killed at a step of the first revision it publishes."""

    def kill(*_, **__):
        os.kill(os.getpid(), signal.SIGKILL)

    puts = iter((publishing.put, kill))

    def run() -> None:
        if step == STEPS[0]:
            publishing.put = kill
        elif step == STEPS[1]:
            folders.swap = kill
        elif step == STEPS[2]:
            publishing.put = lambda *given: next(puts)(*given)
        elif step == STEPS[3]:
            publishing.put_current = kill
        else:
            Ledger.published = kill
        desk.run(moment)

    _, status = os.waitpid(apart(run), 0)
    assert os.WIFSIGNALED(status)


def explained(desk: Desk) -> None:
    """Each dated folder has its row, each row the hashes of its files, and the public folders are current."""
    rows = {row["dated"]: row for row in desk.rows("SELECT * FROM revisions WHERE dated <> ''")}
    assert {str(path) for path in (desk.out / "dated").iterdir()} == set(rows)
    published = desk.published()
    for folder, row in rows.items():
        listed = desk.rows("SELECT path, sha256 FROM outputs WHERE revision = ?", row["id"])
        name = f"dated/{os.path.basename(folder)}/"
        there = {path.removeprefix(name): sha for path, sha in published.items() if path.startswith(name)}
        assert {one["path"]: one["sha256"] for one in listed} == there
        if row["state"] == "current":
            assert all(
                published[f"{row['period'].replace('/', '--')}/{path}"] == there[path] for path in there
            )
    assert not desk.rows("SELECT * FROM revisions WHERE state = 'building'")


@pytest.mark.parametrize("step", STEPS)
def test_the_next_run_goes_on_where_nothing_new_arrived(desk, step):
    desk.arrives(1, "2024-04-14", 91)
    dies(desk, step, APRIL)
    desk.run(MAY)
    assert [row[1:3] for row in desk.revisions()] == [(1, "superseded"), (2, "current")]
    explained(desk)


@pytest.mark.parametrize("step", STEPS)
def test_what_stood_in_public_keeps_its_number_where_other_figures_arrived(desk, box, step):
    desk.arrives(1, "2024-04-14", 91)
    dies(desk, step, APRIL)
    desk.arrives(1, "2024-05-14", 92)
    assert desk.run(MAY).state == "overdue"  # of February alone
    left = [(2, "unfinished", "2024-04-14")] if step in STOOD else []
    number = 2 + len(left)
    assert [row[1:] for row in desk.revisions()] == [
        (1, "superseded", "2024-03-14"), *left, (number, "current", "2024-05-14"),
    ]  # fmt: skip
    explained(desk)
    assert {row[1] for row in desk.letters()} == {1, number}
    assert len(box.to("minister@example.org")) == 2
    assert desk.run(JUNE).said == ()
    [*steps] = desk.rows("SELECT detail FROM steps WHERE what = 'unfinished'")
    assert len(steps) == len(left) and all("it was sent to nobody" in step["detail"] for step in steps)


def test_a_first_brief_that_was_never_written_down_is_explained_too(desk):
    desk.arrives(2, "2024-04-14")
    dies(desk, STEPS[4], APRIL)
    desk.arrives(2, "2024-05-02", 91)
    desk.run(MAY)
    february = [row[1:3] for row in desk.revisions() if row[0] == "2024-01/2024-02"]
    assert february == [(1, "unfinished"), (2, "current")]
    explained(desk)


def test_what_is_taken_back_before_the_next_run_is_not_left_standing_in_public(desk, capsys):
    """The register is as it was: what the public folder shows is put right all the same."""
    register = {path: path.read_bytes() for path in (desk.report / "register").iterdir()}
    desk.arrives(1, "2024-04-14", 91)
    dies(desk, STEPS[3], APRIL)
    for path, data in register.items():
        path.write_bytes(data)
    before = digest(next((desk.out / "dated").glob("*_r1/*.docx")))
    desk.run(MAY)
    assert digest(next(desk.out.glob("2024-01/*.docx"))) == before
    assert [row[1:3] for row in desk.revisions()] == [(1, "superseded"), (2, "unfinished"), (3, "current")]
    explained(desk)
    assert desk.run(JUNE).said == ()
    assert main(["runs", str(desk.report)]) == 0
    said = capsys.readouterr().out
    assert "2024-01  revision 2  unfinished" in said and "in place of what a broken-off run left" in said


def test_a_run_that_dies_over_and_over_leaves_one_row_for_each_folder(desk):
    for number, step in enumerate(STOOD):
        desk.arrives(1, f"2024-04-{14 + number}", 91 + number)
        dies(desk, step, f"2024-04-{14 + number}T20:00+05:00")
    desk.run(MAY)
    assert [row[1:3] for row in desk.revisions()] == [
        (1, "superseded"), (2, "unfinished"), (3, "unfinished"), (4, "current"),
    ]  # fmt: skip
    explained(desk)


@pytest.mark.parametrize("seed", range(SOAK or 1))
def test_killed_at_any_event_before_other_figures_arrive_every_folder_is_explained(desk, seed):
    desk.arrives(1, "2024-04-14", 91)
    desk.arrives(2, "2024-04-14")
    killed(desk, event=random.Random(seed).randrange(60, 260), moment=APRIL)
    desk.arrives(1, "2024-05-14", 92)
    desk.arrives(2, "2024-05-14", 93)
    assert desk.run(MAY).state in ("done", "not sent")  # of a letter it may be unclear whether it arrived
    explained(desk)
    current = [row[0] for row in desk.revisions() if row[2] == "current"]
    assert current == ["2024-01", "2024-01/2024-02"]
    states = {row[3] for row in desk.letters()}
    assert states <= {"sent", "unclear", "overtaken"}
