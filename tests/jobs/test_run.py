"""One run and the next: what is due, what is not, and what happens when something is in the way."""

from __future__ import annotations

import errno
import re
import sqlite3

import pytest

import builder.jobs.publishing as publishing
import builder.jobs.steps as steps
from builder.jobs.ledger_file import LedgerRefused
from builder.publish.folder import NotPublished
from tests.jobs.desk import kinds

MARCH, APRIL = "2024-03-16T09:00+05:00", "2024-04-16T09:00+05:00"


def test_unchanged_inputs_change_nothing(desk):
    assert kinds(desk.run(MARCH)) == []
    before = desk.state()
    assert desk.run(APRIL).said == ()
    assert desk.state() == before


def test_a_period_of_which_the_partner_alone_reports_says_what_it_waits_for(desk):
    text = (desk.report / "report.toml").read_text()
    for country, code in (("home", "UZB"), ("partner", "KAZ")):
        text = re.sub(rf'^{country} = "..."', f'{country} = "{code}"', text, flags=re.M)
    (desk.report / "report.toml").write_text(text)
    waits = "2024-01 waits for figures that UZB reports; those of KAZ are held"
    assert desk.run(MARCH).said[-1] == waits
    later = desk.run("2024-03-27T09:00+05:00")
    [overdue] = [one for one in later.troubles if one.kind == "overdue"]
    assert "figures that KAZ reports are held, those that UZB reports were expected" in overdue.what
    assert waits not in later.said and desk.revisions() == []


def test_nothing_is_built_before_the_release_hour(desk):
    desk.run("2024-03-15T08:29+05:00")
    assert desk.revisions() == []
    desk.run("2024-03-15T08:30+05:00")
    assert desk.revisions() == [("2024-01", 1, "current", "2024-03-14")]


def test_a_commitment_that_falls_due_makes_a_revision_as_of_the_day_after(desk):
    desk.run(MARCH)
    source = (desk.report / "register" / "sources.csv").read_text().splitlines()[1].split(",")[0]
    commitments = desk.report / "register" / "commitments.csv"
    header = commitments.read_text().strip().split(",")
    row = {"id": "post", "measure": "open the post", "due_first": "", "status": "agreed", "source": source}
    row |= {name: "2024-03-20" for name in header if name in ("due", "due_first_day", "due_last_day")}
    commitments.write_text(f"{','.join(header)}\n{','.join(row.get(name, '') for name in header)}\n")
    desk.run("2024-03-20T09:00+05:00")
    assert desk.revisions()[-1] == ("2024-01", 2, "current", "2024-03-14")  # the new row
    assert desk.run("2024-03-20T23:00+05:00").said == ()
    desk.run("2024-03-21T09:00+05:00")
    assert desk.revisions()[-1] == ("2024-01", 3, "current", "2024-03-21")
    assert desk.run("2024-03-22T09:00+05:00").said == ()
    # A clock set back takes nothing back, and nothing is made anew when it is right again.
    desk.run("2024-03-18T09:00+05:00")
    desk.run("2024-03-23T09:00+05:00")
    assert len(desk.revisions()) == 3


def test_a_new_title_changes_the_latest_brief_alone(desk):
    desk.arrives(2, "2024-04-14")
    desk.run(APRIL)
    text = (desk.report / "report.toml").read_text()
    (desk.report / "report.toml").write_text(text.replace('drafted_by = ""', 'drafted_by = "A. Analyst"'))
    desk.run(APRIL)
    assert [row[:2] for row in desk.revisions()] == [
        ("2024-01", 1),
        ("2024-01/2024-02", 1),
        ("2024-01/2024-02", 2),
    ]


def test_a_publication_of_later_leaves_earlier_periods_alone(desk):
    desk.run(MARCH)
    desk.arrives(2, "2024-04-14")
    desk.run(APRIL)
    assert [row[1] for row in desk.revisions()] == [1, 1]


def test_a_broken_register_is_told_and_stops_nothing_that_stands(desk):
    desk.run(MARCH)
    before = desk.published()
    trade = desk.report / "register" / "trade.csv"
    good = trade.read_text()
    trade.write_text(good.replace("90.2", "ninety"))
    assert kinds(desk.run(APRIL)) == ["input"]
    assert desk.published() == before
    trade.write_text(good)
    assert kinds(desk.run(APRIL)) == []
    assert [row["ended"] is not None for row in desk.rows("SELECT * FROM alerts")] == [True]


def test_a_trouble_that_lasts_is_told_once_though_its_words_name_the_day(posting, box):
    posting.run(MARCH)
    sources = posting.report / "register" / "sources.csv"
    sources.write_text(sources.read_text().replace("2024-03-14", "2025-03-14"))
    for moment in (APRIL, "2024-04-17T09:00+05:00", "2024-04-18T09:00+05:00"):
        assert "input" in kinds(posting.run(moment))
    assert len(posting.rows("SELECT * FROM alerts WHERE kind = 'input'")) == 1


def test_with_a_broken_register_the_files_of_the_inbox_stay_there(desk):
    trade = desk.report / "register" / "trade.csv"
    good = trade.read_text()
    trade.write_text("reporter\n")
    assert kinds(desk.run(MARCH)) == ["input"]
    assert len(list(desk.inbox.iterdir())) == 1
    trade.write_text(good)
    assert kinds(desk.run(MARCH)) == []
    assert len(desk.revisions()) == 1


@pytest.mark.parametrize(
    "refusal",
    [
        NotPublished("the disk is full"),
        OSError(errno.ENOSPC, "No space left"),
        OSError(errno.EROFS, "Read-only file system", "out"),
        PermissionError(errno.EACCES, "The process cannot access the file", "brief.xlsx"),  # open in Excel
        OSError(errno.ESTALE, "Stale file handle", "out"),  # a share that is gone for a while
    ],
)
def test_what_could_not_be_published_is_made_by_the_next_run(desk, monkeypatch, refusal):
    desk.arrives(2, "2024-04-14")
    with monkeypatch.context() as patch:
        patch.setattr(publishing, "put", lambda made, folder: (_ for _ in ()).throw(refusal))
        assert kinds(desk.run(APRIL)) == ["build", "overdue", "silent"]
    assert [row[:3] for row in desk.revisions()] == [("2024-01", 1, "failed")]
    assert kinds(desk.run(APRIL)) == []
    assert [row[:3] for row in desk.revisions()] == [
        ("2024-01", 1, "current"),
        ("2024-01/2024-02", 1, "current"),
    ]


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_an_inbox_whose_files_cannot_be_moved_is_told_and_taken_in_once_they_can(desk, monkeypatch, code):
    import builder.jobs.inbox as inbox

    with monkeypatch.context() as patch:
        patch.setattr(
            inbox, "_move", lambda path, place: (_ for _ in ()).throw(OSError(code, "refused", str(path)))
        )
        assert kinds(desk.run(APRIL))[0] == "inbox"
        assert list(desk.inbox.glob("*.xlsx"))
    assert kinds(desk.run(APRIL)) == []
    assert [row[:3] for row in desk.revisions()] == [("2024-01", 1, "current")]
    assert not list(desk.inbox.glob("*.xlsx"))


def test_a_fault_of_ours_is_written_down_and_told_too(desk, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(steps, "plan", lambda *_: 1 / 0)
        assert kinds(desk.run(MARCH)) == ["error"]
    [step] = desk.rows("SELECT * FROM steps WHERE what = 'error'")
    assert "ZeroDivisionError" in step["detail"]
    assert kinds(desk.run(MARCH)) == []


def test_a_file_in_a_place_of_a_folder_is_told(desk):
    (desk.folder / "out").write_text("a file")
    outcome = desk.run(MARCH)
    assert kinds(outcome) == ["build"] and "out" in outcome.troubles[0].what
    (desk.folder / "out").unlink()
    assert kinds(desk.run(MARCH)) == []


def test_a_ledger_that_is_busy_stops_the_run_and_the_next_one_does_all(desk, monkeypatch):
    desk.run("2024-03-14T09:00+05:00")
    monkeypatch.setattr("builder.jobs.ledger_file._BUSY_SECONDS", 0.01)
    holder = sqlite3.connect(desk.report / "ledger.sqlite3", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(LedgerRefused, match="locked"):
        desk.run(MARCH)
    holder.close()
    desk.run(MARCH)
    assert len(desk.revisions()) == 1


def test_a_ledger_that_was_lost_is_not_begun_anew_over_what_was_published(desk):
    desk.run(MARCH)
    (desk.report / "ledger.sqlite3").unlink()
    with pytest.raises(LedgerRefused, match="Bring the ledger back"):
        desk.run(MARCH)
    assert not (desk.report / "ledger.sqlite3").exists()


def test_a_ledger_that_is_something_else_is_refused(desk):
    (desk.report / "ledger.sqlite3").write_text("this is not a database, but a text of some length" * 20)
    with pytest.raises(LedgerRefused, match="ledger cannot be used"):
        desk.run(MARCH)


def test_a_memo_changed_by_hand_is_kept_and_the_ledger_says_so(desk):
    desk.run(MARCH)
    [memo] = desk.out.glob("2024-01/*.docx")
    memo.write_bytes(b"by hand")
    desk.arrives(1, "2024-03-20", 91)
    desk.run("2024-03-21T09:00+05:00")
    assert memo.read_bytes() == b"by hand"
    [finding] = desk.rows("SELECT what FROM findings WHERE what LIKE '%by hand%'")
    assert "government_en.new.docx" in finding["what"]


def test_a_run_at_work_lets_another_go(desk):
    from filelock import FileLock

    with FileLock(f"{desk.report / 'ledger.sqlite3'}.lock"):
        assert desk.run(MARCH).busy
    assert not desk.run(MARCH).busy


def test_a_period_overdue_is_told_once_though_a_run_broke_in_between(posting, box, monkeypatch):
    late = "2024-05-16T09:00+05:00"
    posting.run(late)
    assert {row["kind"] for row in posting.rows("SELECT kind FROM alerts WHERE ended IS NULL")} >= {"overdue"}
    with monkeypatch.context() as patch:
        patch.setattr("builder.jobs.steps.plan", lambda *_: 1 / 0)
        assert kinds(posting.run(late)) == ["error"]
    posting.run(late)
    told = [row["kind"] for row in posting.rows("SELECT kind FROM alerts ORDER BY id")]
    assert told.count("overdue") == 1 and told.count("error") == 1
    assert posting.rows("SELECT * FROM alerts WHERE kind = 'error' AND ended IS NOT NULL")
