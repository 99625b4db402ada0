"""Letters: to each reader once, to the maintainer what is wrong, and what happens where the server does not take them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builder.cli import main
from builder.jobs.post import Post
from builder.package.paragraphs import paragraphs
from builder.wording.problems import told
from tests.jobs.desk import Desk, kinds, posting_desk
from tests.jobs.mailbox import PASSWORD

MARCH = "2024-03-16T09:00+05:00"


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


def test_a_job_without_an_inbox_is_not_told_to_look_there(begin, box):
    desk = begin()
    text = (desk.report / "report.toml").read_text(encoding="utf-8")
    (desk.report / "report.toml").write_text(text.replace('inbox = "../inbox"\n', ""), encoding="utf-8")
    assert "overdue" in kinds(desk.run("2024-06-20T09:00+05:00"))
    [mail] = box.messages
    said = mail.get_content()
    assert "the inbox" not in said
    assert (
        "Overdue: see whether the publisher has the figures, and whether they reached the register." in said
    )


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
