"""Something is in the way for a while: once it is gone, the end is that of an undisturbed run."""

from __future__ import annotations

import ctypes
import gc
import os
import sqlite3
from itertools import chain
from pathlib import Path

import pytest

from builder.jobs.ledger_file import LedgerRefused
from builder.publish import swap
from tests.jobs.desk import Desk, kinds, quick
from tests.jobs.disturbed import LATER, MOMENT, once
from tests.jobs.test_feeds import with_query

LATEST = "2024-05-16T11:00+05:00"
_DAC_OVERRIDE = 0b110
_CAPABILITY_VERSION = 0x20080522


def in_the_end(desk: Desk, desks, box) -> None:
    """The state is that of a calm run, and each reader has each letter once."""
    for moment in (LATER, LATEST):
        desk.run(moment)
    assert desk.state() == desks[1]
    assert {letter[3] for letter in desk.letters()} == {"sent"}
    once(box)
    assert all(alert["ended"] is not None for alert in desk.rows("SELECT * FROM alerts"))


def test_a_file_open_in_excel_on_windows(behind, desks, box, monkeypatch):
    """No folder can be renamed there while a file in it is open: sharing violation, error 32."""
    open_file = next((behind.out / "2024-01").glob("*.docx"))
    rename = os.rename

    def sharing(source, target, **more):
        if any(Path(place) in open_file.parents for place in (source, target)):
            raise PermissionError(
                13, "The process cannot access the file because it is being used", str(source)
            )
        rename(source, target, **more)

    with monkeypatch.context() as patch:
        patch.setattr(swap, "_renameat2", lambda: None)
        patch.setattr(os, "rename", sharing)
        outcome = behind.run(MOMENT)
    [told] = [trouble.what for trouble in outcome.troubles if trouble.kind == "build"]
    assert "being used" in told and "Close what has it open" in told
    assert [row[:3] for row in behind.revisions()] == [("2024-01", 1, "current"), ("2024-01", 2, "failed")]
    in_the_end(behind, desks, box)


def test_a_lock_file_of_excel_stops_nothing_and_is_not_lost(behind, desks, box):
    locks = [behind.out / "2024-01" / "~$kaz-uzb_2024-01_en.xlsx", behind.inbox / "~$2024-03-2024-05-14.xlsx"]
    for lock in locks:
        lock.write_bytes(b"\x05somebody" + bytes(150))
    outcome = behind.run(MOMENT)
    assert kinds(outcome) == ["file"]  # the letter.txt of every desk here
    assert all(lock.is_file() for lock in locks)
    for lock in locks:
        lock.unlink()
    in_the_end(behind, desks, box)


def without_privilege() -> None:
    """Let permissions hold for root too, as they do for people."""
    if os.geteuid():
        return
    system = ctypes.CDLL(None, use_errno=True)
    header, held = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION, 0), (ctypes.c_uint32 * 6)()
    assert system.capget(header, held) == 0
    held[0] &= ~_DAC_OVERRIDE
    assert system.capset(header, held) == 0


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        ("out", "build"),
        pytest.param("out/kaz-uzb/dated", "build", marks=pytest.mark.long),
        pytest.param("out/kaz-uzb", "build", marks=pytest.mark.long),
        ("inbox", "inbox"),
        pytest.param("inbox-archive", "inbox", marks=pytest.mark.long),
        pytest.param("kaz-uzb/register", "inbox", marks=pytest.mark.long),
        ("kaz-uzb", "ledger"),
    ],
)
def test_a_folder_that_is_read_only_for_a_while(behind, desks, box, folder, told):
    place = behind.folder / folder
    places = [place, *(path for path in place.rglob("*") if path.is_dir())]
    for path in places:
        path.chmod(0o555)
    child = os.fork()
    if not child:
        code = 1
        try:
            without_privilege()
            try:
                found = set(kinds(behind.run(MOMENT)))
            except (LedgerRefused, PermissionError):
                found = {"ledger"}
            code = 0 if told in found and "error" not in found else 2
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    for path in places:
        path.chmod(0o755)
    assert os.waitstatus_to_exitcode(status) == 0
    in_the_end(behind, desks, box)


def test_a_mail_server_that_refuses_and_then_accepts(behind, desks, box):
    answers = chain(["451 come back later"] * 2, ["554 no"])
    for answer in answers:
        box.answer = answer
        assert "letter" in kinds(behind.run(MOMENT))
    box.answer = "250 taken"
    in_the_end(behind, desks, box)
    assert len(box.to("minister@example.org")) == len(box.to("deputy@example.org")) == 3


def test_a_ledger_that_another_program_holds_for_a_while(behind, desks, box, monkeypatch):
    monkeypatch.setattr("builder.jobs.ledger_file._BUSY_SECONDS", 0.01)
    holder = sqlite3.connect(behind.report / "ledger.sqlite3", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(LedgerRefused, match="locked"):
        behind.run(MOMENT)
    holder.close()
    in_the_end(behind, desks, box)


def test_a_database_that_is_gone_for_a_while(postgres, tmp_path, monkeypatch):
    quick(monkeypatch)
    monkeypatch.setenv("CUSTOMS_DB_URL", postgres.url)
    postgres.execute(
        "DROP TABLE IF EXISTS customs",
        "CREATE TABLE customs AS SELECT 'KAZ' AS reporter, 'UZB' AS partner, 'X' AS flow, date '2024-01-01' "
        "AS first_day, date '2024-01-31' AS last_day, 'TOTAL' AS commodity, 90.2 AS value, 'USD million' AS unit",
    )
    calm, desk = with_query(tmp_path / "calm"), with_query(tmp_path / "desk")
    calm.run(MOMENT)
    assert [row[:3] for row in calm.revisions()] == [("2024-01", 1, "current")]
    postgres.stop()
    try:
        assert "feed" in kinds(desk.run(MOMENT))
    finally:
        postgres.start()
    desk.run(LATER)
    assert desk.state() == calm.state()


# Of the cursor that the lost connection cannot close any more the driver complains when it is collected.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_database_that_goes_while_its_rows_are_read(postgres, tmp_path, monkeypatch):
    """Half of the rows are no edition: nothing of them gets into the register."""
    quick(monkeypatch)
    monkeypatch.setenv("CUSTOMS_DB_URL", postgres.url)
    postgres.execute(
        "DROP TABLE IF EXISTS customs",
        "CREATE TABLE customs AS SELECT 'KAZ' AS reporter, 'UZB' AS partner, 'X' AS flow, date '2024-01-01' "
        "AS first_day, date '2024-01-31' AS last_day, 'TOTAL' AS commodity, 90.2 * n AS value, "
        "'USD million' AS unit FROM generate_series(1, 2) AS n",
    )
    desk = with_query(tmp_path / "desk")
    before = {path.name: path.read_bytes() for path in (desk.report / "register").iterdir()}
    (desk.report / "customs.sql").write_text(
        "SELECT customs.* FROM customs, LATERAL (SELECT pg_terminate_backend(pg_backend_pid())) AS gone"
    )
    assert "feed" in kinds(desk.run(MOMENT))
    assert {path.name: path.read_bytes() for path in (desk.report / "register").iterdir()} == before
    assert desk.revisions() == []
    gc.collect()  # here, where the complaint is expected, and not in the midst of another test
