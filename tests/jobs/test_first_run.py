"""A job that begins among years of figures, files that do not belong, and how a run is said to have ended."""

import json
from datetime import date

import pytest

from builder.cli import main
from builder.inputs import read
from tests.jobs.desk import Desk, kinds, posting_desk, quick
from tests.jobs.mailbox import PASSWORD
from tests.sources.views import month

MARCH, MAY = "2024-03-18T09:00+05:00", "2024-05-18T09:00+05:00"


@pytest.fixture
def begin(begin):
    """Return what begins a desk that sends mail, with January to March in its inbox."""

    def beginning(more=""):
        desk = begin(more)
        for number in (1, 2, 3):
            desk.arrives(number, f"2024-0{number + 2}-14")
        return desk

    return beginning


def test_of_the_periods_that_were_over_when_the_job_began_the_newest_alone_is_sent(begin, box):
    desk = begin()
    desk.run(MAY)
    assert [row[0] for row in desk.revisions()] == ["2024-01", "2024-01/2024-02", "2024-Q1"]
    assert {row[0] for row in desk.letters()} == {"2024-Q1"}
    assert len(box.to("minister@example.org")) == 1
    steps = desk.rows("SELECT about, detail FROM steps WHERE what = 'not sent'")
    assert [step["about"] for step in steps] == ["2024-01", "2024-01/2024-02"]
    assert "it was over when the job began" in steps[0]["detail"]


def test_history_that_is_put_right_is_not_sent_either_and_what_comes_later_is(begin, box):
    desk = begin()
    desk.run(MAY)
    desk.arrives(1, "2024-05-20", 91)
    desk.run("2024-05-21T09:00+05:00")
    assert ("2024-01", 2, "current", "2024-05-20") in desk.revisions()
    assert {row[0] for row in desk.letters()} == {"2024-Q1"}
    desk.arrives(4, "2024-06-14")
    desk.arrives(5, "2024-07-14")
    desk.run("2024-07-18T09:00+05:00")
    assert {row[0] for row in desk.letters()} == {"2024-Q1", "2024-01/2024-04", "2024-01/2024-05"}


def test_history_is_sent_where_that_is_asked_for(begin, box):
    desk = begin("send_history = true\n")
    desk.run(MAY)
    assert len(box.to("minister@example.org")) == 3


def test_a_revision_in_which_nothing_changed_is_published_and_sent_to_nobody_who_has_it(begin, box):
    desk = begin()
    box.deaf = {"deputy@example.org"}
    desk.run(MAY)
    box.deaf = set()
    path = desk.report / "report.toml"
    path.write_text(path.read_text().replace('drafted_by = ""', 'drafted_by = "A. Analyst"'))
    desk.run(MAY)
    assert desk.revisions()[-1][:3] == ("2024-Q1", 2, "current")
    assert len(box.to("minister@example.org")) == 1
    assert box.to("deputy@example.org") == [
        "Trade, the first quarter of 2024 (revision 2)"
    ]  # never had the first
    [step] = desk.rows(
        "SELECT detail FROM steps WHERE what = 'not sent' AND detail LIKE '%nothing on record%'"
    )
    assert step["detail"].endswith("minister@example.org")


def test_a_memo_that_says_that_nothing_changed_is_not_sent(box, tmp_path):
    """The memos themselves: the note of a source was added to, which no brief tells."""
    box.empty()
    desk = posting_desk(tmp_path, box)
    desk.arrives(1, "2024-03-14")
    desk.run(MARCH)
    sources = desk.report / "register" / "sources.csv"
    held = sources.read_text().rstrip("\n")
    sources.write_text(f"{held} Looked at again.\n")
    desk.run(MARCH)
    assert [row[1] for row in desk.revisions()] == [1, 2]
    sentences = json.loads((desk.out / "2024-01" / "manifest.json").read_bytes())["sentences"]
    assert sentences["government.changed.1"] == {"en": "Nothing on record has changed."}
    assert len(box.to("minister@example.org")) == 1


def test_words_alone_make_no_brief_of_a_period(begin):
    """Somebody's figure of January–April is no trade table: its brief would tell of January–March."""
    desk = begin()
    claims = desk.report / "register" / "claims.csv"
    header = claims.read_text().strip().split(",")
    row = {
        "id": "said", "indicator": "value", "reporter": "KAZ", "partner": "UZB", "flow": "T",
        "first_day": "2024-01-01", "last_day": "2024-04-30", "period_basis": "stated", "scope": "total",
        "value": "1.2", "unit": "USD billion", "qualifier": "about", "printed": "$1.2 billion",
        "source": "article", "quote": "trade of $1.2 billion",
    }  # fmt: skip
    assert set(row) <= set(header)
    claims.write_text(f"{','.join(header)}\n{','.join(row.get(name, '') for name in header)}\n")
    sources = desk.report / "register" / "sources.csv"
    names = sources.read_text().splitlines()[0].split(",")
    source = {
        "id": "article", "publisher": "A newspaper", "title": "Trade", "published_from": "2024-05-02",
        "published_to": "2024-05-02", "date_basis": "printed",
    }  # fmt: skip
    sources.write_text(f"{','.join(names)}\n{','.join(source.get(name, '') for name in names)}\n")
    outcome = desk.run("2024-07-01T09:00+05:00")
    assert "2024-01/2024-04" not in {row[0] for row in desk.revisions()}
    assert ("overdue", "2024-01/2024-04") in [trouble.key for trouble in outcome.troubles]


def test_a_file_in_another_currency_is_set_aside_and_stops_nothing(begin):
    desk = begin()
    month(desk.inbox / "Relational_View_2024-04-10T00_1.csv", 2024, 2)
    outcome = desk.run(MAY)
    assert (kinds(outcome), outcome.state) == (["file"], "look at")
    assert len(desk.revisions()) == 3
    assert "euro" not in (desk.report / "register" / "sources.csv").read_text()
    [told] = (desk.inbox / "refused").glob("*.problems.txt")
    assert "its values are in EUR, the report in USD" in told.read_text()
    read(desk.report, date(2024, 5, 18))


def test_a_text_in_place_of_a_table_is_told_that_csv_is_taken_too(begin):
    desk = begin()
    (desk.inbox / "notes.csv").write_text("a note")
    outcome = desk.run(MAY)
    assert "Take the .xls, .xlsx or .csv file" in outcome.troubles[0].what


def test_a_run_is_done_overdue_without_letters_or_failed(begin, box, capsys, monkeypatch):
    monkeypatch.setenv("TRADEBRIEF_MAIL_PASSWORD", PASSWORD)
    desk = begin()
    run = ["run", "--due", str(desk.report), "--now"]
    box.answer = "451 come back later"
    assert desk.run(MAY).state == "not sent"
    box.answer = "250 taken"
    assert desk.run(MAY).state == "done"
    assert desk.run("2024-07-01T09:00+05:00").state == "overdue"
    assert main([*run, "2024-07-01T10:00+05:00"]) == 3
    (desk.report / "register" / "trade.csv").write_text("reporter\n")
    assert desk.run("2024-07-01T11:00+05:00").state == "failed"
    assert main([*run, "2024-07-01T12:00+05:00"]) == 1
    capsys.readouterr()
    assert main(["runs", str(desk.report), "--all"]) == 0
    said = capsys.readouterr().out
    assert "done, but letters are not sent" in said and "done, figures are overdue" in said


def test_the_maintainer_is_not_told_of_what_is_over(begin, box):
    desk = begin()
    right = desk.report / "report.toml"
    text = right.read_text()
    right.write_text(text.replace(f":{box.port}", ":9"))
    assert "mail" in kinds(desk.run(MAY))
    right.write_text(text)
    assert kinds(desk.run(MAY)) == []
    assert box.to("keeper@example.org") == [] and len(box.to("minister@example.org")) == 1


def test_many_overdue_periods_are_one_line_and_many_files_another(begin, box, capsys):
    desk = begin()
    for day in (21, 22, 23, 24, 25):
        desk.arrives(3, f"2024-04-{day}", 100 + day)
    outcome = desk.run("2024-12-20T09:00+05:00")
    [line] = [line for line in outcome.wrong if line.startswith("overdue")]
    assert line == "overdue: 6 periods, from 2024-01/2024-04 to 2024-01/2024-09, have no brief yet"
    assert len([line for line in outcome.said if "imported" in line]) == 1
    [mail] = [mail for mail in box.messages if mail["To"] == "keeper@example.org"]
    assert mail["Subject"].endswith("2 things to look at")  # that, and the silence
    assert main(["runs", str(desk.report)]) == 0
    said = capsys.readouterr().out
    assert said.count("6 periods, from") == 1 and "8 files imported: kz-bns" in said


def test_a_file_whose_day_is_not_known_is_told(tmp_path, monkeypatch):
    from tests.jobs.test_plan import undated

    quick(monkeypatch)
    desk = Desk(tmp_path)
    undated(desk.arrives(1, "2024-03-14", name="undated.xlsx"))
    said = desk.run(MARCH).said
    assert "undated.xlsx: its day of publication is not known" in "\n".join(said)
    [step] = desk.rows("SELECT detail FROM steps WHERE what = 'imported'")
    assert "2024-03-18" in step["detail"]
