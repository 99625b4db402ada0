"""What lies in an inbox besides publishers' files, and names of files that mean something elsewhere."""

from __future__ import annotations

import csv
import os
import shutil

import pytest

from builder.cli import main
from builder.sources.importing import import_files
from tests.jobs.desk import Desk, quick
from tests.jobs.mailbox import PASSWORD, mailbox

MARCH, NEXT_HOUR = "2024-03-16T09:00+05:00", "2024-03-16T10:00+05:00"


@pytest.fixture(scope="module")
def box():
    with mailbox() as found:
        yield found


@pytest.fixture
def desk(box, tmp_path, monkeypatch):
    quick(monkeypatch)
    box.messages.clear()
    return Desk(tmp_path, box.settings, password=PASSWORD, context=box.context)


def kinds(outcome):
    return [trouble.kind for trouble in outcome.troubles]


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
