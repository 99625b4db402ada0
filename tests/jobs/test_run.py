"""One run and the next: what is due, what is not, and what happens when something is in the way."""

from __future__ import annotations

import errno
import re
import sqlite3
from pathlib import Path

import pytest

import builder.jobs.publishing as publishing
import builder.jobs.steps as steps
from builder.cli import main
from builder.cli.exits import TO_LOOK_AT
from builder.jobs.ledger_file import LedgerRefused
from builder.jobs.post import Post
from builder.package.paragraphs import paragraphs
from builder.publish.folder import NotPublished
from builder.wording.problems import told
from tests.jobs.desk import Desk, kinds, posting_desk, quick
from tests.jobs.mailbox import PASSWORD

MARCH, APRIL, MAY = "2024-03-16T09:00+05:00", "2024-04-16T09:00+05:00", "2024-05-16T09:00+05:00"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    quick(monkeypatch)
    desk = Desk(tmp_path)
    desk.arrives(1, "2024-03-14")
    return desk


@pytest.fixture
def posting(begin):
    """A desk that sends mail, with January in its inbox."""
    desk = begin()
    desk.arrives(1, "2024-03-14")
    return desk


def test_unchanged_inputs_change_nothing(desk):
    assert kinds(desk.run(MARCH)) == []
    before = desk.state()
    assert desk.run(APRIL).said == ()
    assert desk.state() == before


def test_a_period_of_which_the_partner_alone_reports_says_what_it_waits_for(tmp_path, monkeypatch):
    quick(monkeypatch)
    desk = Desk(tmp_path)
    text = (desk.report / "report.toml").read_text()
    for country, code in (("home", "UZB"), ("partner", "KAZ")):
        text = re.sub(rf'^{country} = "..."', f'{country} = "{code}"', text, flags=re.M)
    (desk.report / "report.toml").write_text(text)
    desk.arrives(1, "2024-03-14")
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


def test_each_reader_gets_a_letter_with_the_memo_and_nobody_else_is_named(posting, box):
    assert kinds(posting.run(MARCH)) == []
    assert [mail["To"] for mail in box.messages] == ["minister@example.org", "deputy@example.org"]
    assert set(box.encrypted) == {True}
    [attached] = box.messages[0].iter_attachments()
    [memo] = posting.out.glob("2024-01/*.docx")
    assert (attached.get_filename(), attached.get_content()) == (memo.name, memo.read_bytes())
    assert "deputy" not in box.messages[0].as_string()


def test_a_pdf_that_report_toml_asks_for_is_published_and_sent_too(begin, box):
    desk = begin("pdf = true\n")
    desk.arrives(1, "2024-03-14")
    assert kinds(desk.run(MARCH)) == []
    names = [part.get_filename() for part in box.messages[0].iter_attachments()]
    assert [Path(name).suffix for name in names] == [".docx", ".pdf"]
    assert all((desk.out / "2024-01" / name).is_file() for name in names)


def test_the_maintainer_reads_what_is_wrong_what_to_do_and_where_to_look(posting, box):
    (posting.inbox / "note.txt").write_text("hello")
    posting.run("2024-06-20T09:00+05:00")
    [mail] = [mail for mail in box.messages if mail["To"] == "keeper@example.org"]
    assert mail["Subject"] == "TradeBrief kaz-uzb: 4 things to look at"
    assert mail["Auto-Submitted"] == box.messages[0]["Auto-Submitted"] == "auto-generated"
    lines = mail.get_content().splitlines()
    [place] = (posting.inbox / "refused").glob("*note.txt")
    assert lines[0].startswith("- file: note.txt was set aside: this is not a spreadsheet but text. Take the")
    assert lines[0].endswith(f"It is now {place}")
    assert lines[1:5] == [
        "- silent: the last 3 periods, from 2024-01/2024-02 on, have no brief",
        "- overdue: 2024-01/2024-02 has no brief yet; its figures were expected on 2024-04-15",
        "- overdue: 2024-Q1 has no brief yet; its figures were expected on 2024-05-15",
        "",
    ]
    assert "Overdue: see whether the publisher has the figures, and whether they reached the inbox." in lines
    assert f"`tradebrief runs {posting.report}` shows what was done, run by run." in lines


def test_the_maintainer_reads_it_in_the_language_asked_for(begin, box, monkeypatch, capsys):
    desk = begin(say=lambda text: told(text, "ru"))
    desk.arrives(1, "2024-03-14")
    (desk.inbox / "note.txt").write_text("hello")
    desk.run("2024-06-20T09:00+05:00")
    [mail] = [mail for mail in box.messages if mail["To"] == "keeper@example.org"]
    assert mail["Subject"] == "TradeBrief kaz-uzb: вопросов, требующих внимания: 4"
    lines = mail.get_content().splitlines()
    assert lines[0].startswith("- файл: note.txt отложен: это не электронная таблица; это текст. Возьмите")
    assert lines[3] == "- запаздывает: справки за 2024-Q1 ещё нет; её цифры ожидались 2024-05-15"
    assert not [line for line in lines if re.search("[a-z]{2,} [a-z]{2,} [a-z]{2,}", line)]
    monkeypatch.setenv("TRADEBRIEF_LANGUAGE", "ru")
    assert main(["runs", str(desk.report)]) == 0
    assert (
        "молчание: за последние периоды (3, начиная с 2024-01/2024-02) справок нет" in capsys.readouterr().out
    )


def test_a_mailbox_that_refuses_is_tried_again_alone(posting, box):
    box.deaf = {"deputy@example.org"}
    assert kinds(posting.run(MARCH)) == ["letter"]
    assert kinds(posting.run(MARCH)) == ["letter"]
    box.deaf = set()
    assert kinds(posting.run(MARCH)) == []
    assert len(box.to("minister@example.org")) == len(box.to("deputy@example.org")) == 1
    assert len(box.to("keeper@example.org")) == 1  # told once while it lasted
    assert len(posting.revisions()) == 1


def test_a_connection_that_breaks_after_the_letter_is_never_tried_again(posting, box, monkeypatch):
    def broken(self, mail, on_the_way=lambda: None):
        if mail["To"] == "minister@example.org":
            on_the_way()
            raise RuntimeError("the power went")
        return send(self, mail, on_the_way)

    send = Post.send
    with monkeypatch.context() as patch:
        patch.setattr(Post, "send", broken)
        assert kinds(posting.run(MARCH)) == ["error"]
    outcome = posting.run(MARCH)
    assert kinds(outcome) == ["unclear"] and "minister@example.org" in outcome.troubles[0].what
    assert kinds(posting.run(MARCH)) == []
    assert box.to("minister@example.org") == []
    assert len(box.to("deputy@example.org")) == 1


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ({"password": "wrong"}, "535"),
        ({"context": None}, "CERTIFICATE"),
    ],
)
def test_without_a_right_password_or_certificate_nothing_is_sent(posting, box, fault, said):
    outcome = posting_desk(posting.folder, box, **fault).run(MARCH)
    assert kinds(outcome)[0] == "mail" and said in outcome.troubles[0].what
    assert box.messages == []
    assert kinds(posting.run(MARCH)) == []
    assert len(box.to("minister@example.org")) == 1


def test_a_password_that_is_missing_is_told_before_anything_is_done(posting, box, capsys, monkeypatch):
    """At check it is a note: who checks need not be who sends. A run would do its work and tell nobody."""
    monkeypatch.delenv("TRADEBRIEF_MAIL_PASSWORD", raising=False)
    text = (posting.report / "report.toml").read_text().splitlines()
    line = next(number for number, row in enumerate(text, 1) if row.startswith("mail_user"))
    said = f"report.toml, row {line}, key job.mail_user: the password of brief is nowhere to be found"
    assert main(["check", str(posting.report)]) == 0
    assert said in capsys.readouterr().out
    assert main(["run", "--due", str(posting.report), "--now", MARCH]) == 1
    assert said in capsys.readouterr().err
    assert not (posting.report / "ledger.sqlite3").exists() and list(posting.inbox.iterdir())
    monkeypatch.setenv("TRADEBRIEF_MAIL_PASSWORD", PASSWORD)
    assert main(["check", str(posting.report)]) == 0
    assert said not in capsys.readouterr().out


def test_a_letter_not_sent_is_overtaken_by_the_next_revision(posting, box):
    box.answer = "451 not now"
    posting.run(MARCH)
    box.answer = "250 taken"
    posting.arrives(1, "2024-03-20", 91)
    posting.run("2024-03-21T09:00+05:00")
    assert box.to("minister@example.org") == ["Trade, January 2024 (revision 2)"]
    assert {row[3] for row in posting.letters() if row[1] == 1} == {"overtaken"}


def test_who_is_no_recipient_any_more_gets_no_letter_that_waited(posting, box):
    box.answer = "451 not now"
    posting.run(MARCH)
    box.answer = "250 taken"
    fewer = box.settings.replace(', "deputy@example.org"', "")
    Desk(posting.folder, fewer, password=PASSWORD, context=box.context).run(MARCH)
    assert {row[2]: row[3] for row in posting.letters()} == {
        "minister@example.org": "sent",
        "deputy@example.org": "withdrawn",
    }
    assert box.to("deputy@example.org") == []


def test_letters_are_sent_though_the_register_is_broken(posting, box):
    box.answer = "451 not now"
    posting.run(MARCH)
    box.answer = "250 taken"
    (posting.report / "register" / "trade.csv").write_text("reporter\n")
    posting.run(MARCH)
    assert len(box.to("minister@example.org")) == 1


def test_real_memos_are_made_sent_and_say_what_a_revision_changed(box, tmp_path, capsys):
    """The whole way: the command line, the documents themselves, and the letter."""
    box.empty()
    desk = posting_desk(tmp_path, box)
    desk.arrives(1, "2023-03-14", 80.1, year=2023)
    desk.arrives(1, "2024-03-14")
    assert kinds(desk.run(MARCH)) == []
    desk.arrives(1, "2024-03-20", 91.7)
    assert kinds(desk.run("2024-03-21T09:00+05:00")) == []
    assert [row[:3] for row in desk.revisions()] == [("2024-01", 1, "superseded"), ("2024-01", 2, "current")]
    first, _, second, _ = [mail for mail in box.messages if mail["To"] != "keeper@example.org"]
    body = first.get_body().get_content()
    assert "Kazakhstan" in first["Subject"] and "January 2024" in first["Subject"]
    assert "As of 14\u00a0March 2024." in body and "Trade with Uzbekistan" in body
    [memo] = [Path(part.get_filename()) for part in second.iter_attachments()]
    text = "\n".join(paragraphs((desk.out / "2024-01" / memo).read_bytes()))
    assert "What changed since" in text
    assert (
        "As of 20\u00a0March 2024. This is revision 2. It takes the place of all earlier revisions."
        in " ".join(second.get_body().get_content().split(" "))
    )
    assert "[r]: the figure was revised by who published it." in second.get_body().get_content()
    assert "[r]" not in body
    changed = second.get_body().get_content().split("What has changed:")[1]
    assert changed.count("\n- ") >= 1
    assert main(["runs", str(desk.report)]) == 0
    assert "2024-01  revision 2  current" in capsys.readouterr().out


def test_the_command_line_says_what_was_done_and_what_is_wrong(desk, capsys):
    (desk.inbox / "note.txt").write_text("hello")
    assert main(["run", "--due", "--reports", str(desk.folder), "--now", MARCH]) == TO_LOOK_AT
    said = capsys.readouterr()
    assert "2024-01, revision 1, as of 2024-03-14 (new)" in said.out
    assert "note.txt was set aside" in said.err
    assert main(["run", "--due", str(desk.report), "--now", MARCH]) == 0
    assert "nothing is due" in capsys.readouterr().out


def test_a_file_set_aside_is_no_failure_where_the_brief_was_made_and_sent(posting, box, capsys, monkeypatch):
    monkeypatch.setenv("TRADEBRIEF_MAIL_PASSWORD", PASSWORD)
    (posting.inbox / "note.txt").write_text("hello")
    outcome = posting.run(MARCH)
    assert (kinds(outcome), outcome.state) == (["file"], "look at")
    assert (
        len(posting.revisions())
        == len(box.to("minister@example.org"))
        == len(box.to("keeper@example.org"))
        == 1
    )
    assert main(["runs", str(posting.report)]) == 0
    assert f"  1  {MARCH[:-6]}:00+05:00  done, something to look at, " in capsys.readouterr().out
    assert posting.run(MARCH).state == "done"
    # A letter that is not sent, and a fault, count for more.
    (posting.inbox / "another.txt").write_text("hello")
    box.answer = "451 come back later"
    posting.arrives(1, "2024-03-15", 91)
    assert posting.run(MARCH).state == "not sent"
    (posting.inbox / "third.txt").write_text("hello")
    with monkeypatch.context() as patch:
        patch.setattr(steps, "plan", lambda *_: 1 / 0)
        assert posting.run(MARCH).state == "failed"


def test_what_goes_on_is_printed_as_wrong_by_the_first_run_alone(desk, capsys):
    """cron mails what is printed to the error stream, each time."""
    run = ["run", "--due", str(desk.report), "--now"]
    told = []
    for moment in ("2024-04-26T09:00+05:00", "2024-04-26T10:00+05:00", "2024-05-26T09:00+05:00"):
        assert main([*run, moment]) == TO_LOOK_AT
        said = capsys.readouterr()
        told.append(("2024-01/2024-02 has" in said.out, "2024-01/2024-02 has" in said.err))
    assert told == [(False, True), (True, False), (True, False)]
    assert "overdue: 2024-Q1 has no brief yet" in said.err
    desk.arrives(2, "2024-05-27")
    desk.arrives(3, "2024-05-27")
    assert main([*run, "2024-05-28T09:00+05:00"]) == 0


def test_wrong_settings_run_nothing_and_name_their_line(desk, capsys):
    path = desk.report / "report.toml"
    path.write_text(path.read_text().replace('"monthly"', '"mothly"'))
    assert main(["run", "--due", str(desk.report), "--now", MARCH]) == 1
    assert (
        "key job.cadence: “mothly” is not known for cadence. Did you mean “monthly”?"
        in capsys.readouterr().err
    )
    assert not (desk.report / "ledger.sqlite3").exists() and len(list(desk.inbox.iterdir())) == 1


def test_a_report_without_a_job_is_told_when_it_is_named_and_passed_over_otherwise(desk, capsys):
    path = desk.report / "report.toml"
    path.write_text(path.read_text().split("\n[job]")[0])
    assert main(["run", "--due", str(desk.report)]) == 1
    assert "no section [job]" in capsys.readouterr().err
    assert main(["run", "--due", "--reports", str(desk.folder)]) == 0


def test_the_ledger_is_read_by_programs_too(desk, capsys):
    import json

    desk.run(MARCH)
    assert main(["runs", str(desk.report), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    [revision] = told["revisions"]
    assert "report.toml" in revision["inputs"] and "manifest.json" in revision["outputs"]
    assert told["runs"][0]["state"] == "done"


def test_calls_that_found_nothing_to_do_are_listed_when_asked_for(desk, capsys):
    for _ in range(4):
        desk.run(MARCH)
    assert main(["runs", str(desk.report)]) == 0
    assert capsys.readouterr().out.count("+05:00  done") == 2  # the first, and the last as a sign of life
    assert main(["runs", str(desk.report), "--all"]) == 0
    assert capsys.readouterr().out.count("+05:00  done") == 4


def test_a_report_never_run_has_no_ledger_and_that_is_said(desk, capsys):
    assert main(["runs", str(desk.report)]) == 1
    assert "tradebrief run --due" in capsys.readouterr().err


def test_a_run_at_work_lets_another_go(desk):
    from filelock import FileLock

    with FileLock(f"{desk.report / 'ledger.sqlite3'}.lock"):
        assert desk.run(MARCH).busy
    assert not desk.run(MARCH).busy


def test_a_revision_of_an_old_month_is_published_and_sent_to_nobody_who_had_it(posting, box):
    posting.arrives(1, "2024-03-14")
    posting.run("2024-03-18T09:00+05:00")
    posting.arrives(2, "2024-04-14")
    posting.run("2024-04-18T09:00+05:00")
    posting.arrives(1, "2025-04-14", 91.4)
    posting.run("2025-04-18T09:00+05:00")
    latest = "2024-01/2024-02"
    assert [row[:3] for row in posting.revisions()] == [
        ("2024-01", 1, "superseded"), ("2024-01", 2, "current"), (latest, 1, "superseded"), (latest, 2, "current"),
    ]  # fmt: skip
    assert {row[1] for row in posting.letters() if row[0] == "2024-01"} == {1}
    assert {row[1] for row in posting.letters() if row[0] == latest} == {1, 2}
    [step] = posting.rows("SELECT * FROM steps WHERE what = 'not sent'")
    assert "ended more than 6 months ago" in step["detail"]


def test_a_revision_of_an_old_month_goes_to_who_never_had_it_or_where_it_is_asked_for(posting, box):
    posting.arrives(1, "2024-03-14")
    box.answer = "451 come back later"
    posting.run("2024-03-18T09:00+05:00")
    box.answer = "250 taken"
    posting.arrives(1, "2025-04-14", 91.4)
    posting.run("2025-04-18T09:00+05:00")
    assert {row[1:4:2] for row in posting.letters()} == {(1, "overtaken"), (2, "sent")}
    path = posting.report / "report.toml"
    path.write_text(path.read_text().replace("release_day", "send_revisions_months = 1200\nrelease_day"))
    posting.arrives(1, "2025-05-14", 91.9)
    posting.run("2025-05-18T09:00+05:00")
    assert {row[1:4:2] for row in posting.letters()} == {(1, "overtaken"), (2, "sent"), (3, "sent")}


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
