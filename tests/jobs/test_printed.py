"""What the commands print of a job: a run, and `runs`."""

from __future__ import annotations

import re

import builder.jobs.steps as steps
from builder.cli import main
from builder.cli.exits import TO_LOOK_AT
from builder.wording.problems import told
from tests.jobs.desk import kinds
from tests.jobs.mailbox import PASSWORD

MARCH = "2024-03-16T09:00+05:00"


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


def test_what_a_run_did_is_told_in_the_language_of_the_reader(desk, capsys, monkeypatch):
    for _ in range(2):
        desk.run(MARCH)
    monkeypatch.setenv("TRADEBRIEF_LANGUAGE", "ru")
    assert main(["runs", str(desk.report)]) == 0
    said = capsys.readouterr().out
    assert f"      {told('nothing is due', 'ru')}\n" in said and "nothing is due" not in said
    assert re.search("  сделано, [0-9]+,[0-9] с\n", said)


def test_a_report_never_run_has_no_ledger_and_that_is_said(desk, capsys):
    assert main(["runs", str(desk.report)]) == 1
    assert "tradebrief run --due" in capsys.readouterr().err
