"""What lies in an inbox besides publishers' files, and names of files that mean something elsewhere."""

from __future__ import annotations

import csv
import os
import shutil

import pytest

from builder.cli import main
from builder.sources.importing import import_files
from builder.wording.problems import told
from tests.jobs.desk import kinds

MARCH, NEXT_HOUR = "2024-03-16T09:00+05:00", "2024-03-16T10:00+05:00"


@pytest.fixture
def desk(begin):
    return begin()


@pytest.mark.parametrize("there", [True, False])
def test_a_link_is_set_aside_with_the_reason_and_not_followed(desk, tmp_path, there):
    elsewhere = desk.arrives(1, "2024-03-14").rename(tmp_path / "elsewhere.xlsx")
    if not there:
        elsewhere.unlink()
    (desk.inbox / "january.xlsx").symlink_to(elsewhere)
    assert kinds(desk.run(MARCH)) == ["file"]
    assert desk.revisions() == [] and elsewhere.exists() == there
    [told] = (desk.inbox / "refused").glob("*.problems.txt")
    said = f"january.xlsx: this is a link to {elsewhere}, and no file. Put the file itself into the inbox\n"
    assert told.read_text(encoding="utf-8") == said
    [row] = desk.rows("SELECT * FROM files")
    assert (row["verdict"], os.path.islink(row["place"])) == ("refused", True)
    assert kinds(desk.run(NEXT_HOUR)) == []


def test_a_folder_in_the_inbox_stays_there_and_each_run_says_so(desk, tmp_path, capsys):
    desk.arrives(1, "2024-03-14")
    (desk.inbox / "2023").mkdir()
    for moment in (MARCH, NEXT_HOUR):
        outcome = desk.run(moment)
        assert kinds(outcome) == []
        assert any("2023: left" in line and "put the files themselves" in line for line in outcome.said)
    assert len(desk.revisions()) == 1
    main(["runs", str(desk.report)])
    assert capsys.readouterr().out.count("left in the inbox") == 2


@pytest.mark.parametrize(
    "name", ["=cmd|' calc'!A1.xlsx", "+1.xlsx", "-2+3.xlsx", "@SUM(A1).xlsx", " =1.xlsx"]
)
def test_a_name_that_would_be_a_formula_never_gets_into_the_register(desk, name):
    """The register's tables are opened in Excel, which runs what begins so."""
    path = desk.arrives(1, "2024-03-14", name=name)
    by_hand = shutil.copy(path, desk.folder / name)
    assert kinds(desk.run(MARCH)) == ["file"]
    assert (
        "as a formula does in Excel. Rename the file"
        in desk.rows("SELECT problems FROM files")[0]["problems"]
    )
    assert main(["import", "kz-bns", str(by_hand), "--into", str(desk.report)]) == 1
    with open(desk.report / "register" / "sources.csv", newline="", encoding="utf-8") as file:
        assert list(csv.DictReader(file)) == []
    path = desk.arrives(1, "2024-03-14", name="january.xlsx")
    assert kinds(desk.run(NEXT_HOUR)) == []


def test_no_cell_of_the_register_begins_like_a_formula_after_an_import(desk):
    import_files("kz-bns", [desk.arrives(1, "2024-03-14")], desk.report)
    for table in (desk.report / "register").glob("*.csv"):
        with open(table, newline="", encoding="utf-8") as file:
            assert not [cell for row in csv.reader(file) for cell in row if cell[:1] in tuple("=+-@")]


@pytest.mark.parametrize(
    "name", ["a\nBcc: x@example.org\n.xlsx", "tab\there.xlsx", "\u202excod.xlsx", "a\x1b[2J.xlsx"]
)
def test_a_name_with_signs_that_steer_is_told_in_one_plain_line(desk, box, capsys, name):
    path = desk.arrives(1, "2024-03-14", name=name)
    assert path.is_file()
    outcome = desk.run(MARCH)
    assert all(line.isprintable() for line in (*outcome.said, *outcome.wrong))
    [mail] = [mail for mail in box.messages if mail["To"] == "keeper@example.org"]
    lines = mail.get_content().splitlines()
    assert all(line.isprintable() for line in lines)
    assert next(line for line in lines if line.startswith("- ")).count("was set aside") == 1
    assert mail["Bcc"] is None
    main(["runs", str(desk.report)])
    assert all(line.isprintable() for line in capsys.readouterr().out.splitlines())


@pytest.mark.parametrize(("before", "now"), [(90.2, 1804), (1804, 90.2)])
def test_a_total_far_from_the_year_before_is_taken_and_the_maintainer_told_once(
    desk, box, capsys, before, now
):
    desk.arrives(1, "2023-03-14", exports=before, year=2023)
    desk.arrives(1, "2024-03-14", exports=now, name="leaps.xlsx")
    assert set(kinds(desk.run(MARCH))) == {"figure"}
    assert [row["verdict"] for row in desk.rows("SELECT * FROM files")] == ["imported", "imported"]
    [mail] = [mail for mail in box.messages if mail["To"] == "keeper@example.org"]
    told = " ".join(mail.get_content().split())
    assert f"KAZ, X, 2024-01: {now:g}" in told and "times the year before" in told
    assert "put a right file into the inbox" in told
    assert kinds(desk.run(NEXT_HOUR)) == []
    assert len([mail for mail in box.messages if mail["To"] == "keeper@example.org"]) == 1
    main(["runs", str(desk.report)])
    shown = capsys.readouterr().out.splitlines()
    assert any(line.startswith("      note: register/trade.csv, row ") for line in shown)
    assert any(line.startswith("      look at: leaps.xlsx: KAZ, X, 2024-01: ") for line in shown)


def test_what_a_killed_run_saw_in_its_files_is_told_by_the_next(desk, box, monkeypatch):
    desk.arrives(1, "2023-03-14", year=2023)
    desk.arrives(1, "2024-03-14", exports=1804, name="leaps.xlsx")
    (desk.inbox / "table.csv").write_text("nothing;of;ours\n", encoding="utf-8")
    os.utime(desk.inbox / "table.csv", (0, 0))

    def power_fails(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as dark:
        dark.setattr("builder.jobs.steps.plan", power_fails)
        with pytest.raises(KeyboardInterrupt):
            desk.run(MARCH)
    assert not box.messages
    assert kinds(desk.run(NEXT_HOUR)) == [] and len(desk.revisions()) == 1
    [mail] = [mail for mail in box.messages if mail["To"] == "keeper@example.org"]
    told = " ".join(mail.get_content().split())
    assert "KAZ, X, 2024-01: 1804" in told and "table.csv was set aside" in told
    desk.run("2024-03-16T11:00+05:00")
    assert len([mail for mail in box.messages if mail["To"] == "keeper@example.org"]) == 1


def test_a_total_a_thousand_times_the_year_before_is_set_aside_and_reaches_no_reader(desk, box, capsys):
    desk.arrives(1, "2023-03-14", year=2023)
    path = desk.arrives(1, "2024-03-14", exports=90_200, name="thousands.xlsx")
    right = path.read_bytes()
    assert kinds(desk.run(MARCH)) == ["file"]
    assert desk.revisions() == [] and not box.to("minister@example.org")
    [told] = (desk.inbox / "refused").glob("*.problems.txt")
    line = told.read_text(encoding="utf-8").splitlines()[0]
    assert line.startswith(
        "thousands.xlsx: KAZ, X, 2024-01: 90200 thousand US dollars is 1,000.0 times the year before"
    )
    assert line.endswith("import it by hand: tradebrief import kz-bns FILE --into REPORT")
    # Who has looked may take it in.
    by_hand = desk.folder / "thousands.xlsx"
    by_hand.write_bytes(right)
    assert main(["import", "kz-bns", str(by_hand), "--into", str(desk.report)]) == 0
    assert "1,000.0 times the year before" in capsys.readouterr().out
    assert kinds(desk.run(NEXT_HOUR)) == [] and len(desk.revisions()) == 1


def test_a_leap_is_told_with_the_decimal_mark_of_the_language(begin):
    desk = begin(say=lambda text: told(text, "ru"))
    desk.arrives(1, "2023-03-14", year=2023)
    desk.arrives(1, "2024-03-14", exports=1804.5, name="leaps.xlsx")
    desk.run(MARCH)
    [alert] = desk.rows("SELECT what FROM alerts WHERE kind = 'figure'")
    assert (
        "KAZ, X, 2024-01: 1804,5 тыс. долл. США, а годом ранее 90,2 тыс. долл. США: отношение 20,0."
        in alert["what"]
    )


def test_two_files_of_one_name_too_large_to_read_are_both_kept(desk, monkeypatch):
    monkeypatch.setattr("builder.jobs.inbox.MOST_BYTES", 10)
    for day, text in ((14, "the first file"), (15, "the second file")):
        path = desk.inbox / "all.csv"
        path.write_text(text)
        os.utime(path, (1_700_000_000 + day, 1_700_000_000 + day))
        assert kinds(desk.run(f"2024-03-{day}T09:00+05:00")) == ["file"]
    kept = [path.read_text() for path in (desk.inbox / "refused").iterdir() if path.suffix == ".csv"]
    assert sorted(kept) == ["the first file", "the second file"]
