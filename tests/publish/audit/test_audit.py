"""The audit names every fault planted into finished files, with its place, and finds none in untouched ones."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from builder.auditing import NothingToAudit, Question, audited
from builder.cli import main
from tests.flagship import FLAGSHIP
from tests.publish.audit.planting import FAULTS, Fault, keep_wrong_value

TODAY = date.today()


@pytest.fixture
def folder(september: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(september, tmp_path / "2023-01--2023-07"))


def changed(path: Path, before: Path) -> bool:
    return path.read_bytes() != (before / path.name).read_bytes()


def findings(path: Path) -> list[str]:
    return [str(finding) for finding in audited(Question(path, None, TODAY)).findings]


@pytest.mark.parametrize("brief", ["september", "october"])
def test_untouched_files_have_nothing_to_be_found(brief, request):
    account = audited(Question(request.getfixturevalue(brief), None, TODAY))
    assert account.findings == []
    assert account.checked["facts in controls"] > 200
    assert account.checked["facts in cells"] > 400
    assert account.checked["paragraphs"] > 300
    assert account.checked["chart references"] > 10
    assert any("recalculated" in left for left in account.not_checked)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_planted_fault_is_named_with_its_place(fault: Fault, folder: Path, september: Path):
    fault.plant(folder)
    # A workbook takes longer to read than a memo: only what was touched is audited.
    touched = [path for path in folder.iterdir() if path.suffix != ".json" and changed(path, september)]
    found = audited(Question(touched[0] if len(touched) == 1 else folder, None, TODAY)).findings
    assert any(
        row.kind == fault.kind and fault.place in row.place and fault.what in row.what for row in found
    ), [str(row) for row in found]


@pytest.mark.long
def test_two_dozen_faults_at_once_are_all_named(folder: Path):
    apart = {
        "a paragraph taken out",
        "a number beside a control",
        "a file taken away",
        "a formula replaced by its value",
    }
    together = [
        fault
        for fault in FAULTS
        if fault.name not in apart
        and not (fault.kind == "control" or fault.kind == "binding")
        and fault.name != "a number out of its control"
    ]
    for fault in together:
        fault.plant(folder)
    said = "\n".join(findings(folder))
    missed = [fault.name for fault in together if fault.what not in said]
    assert missed == []


def test_one_memo_can_be_audited_alone_and_under_another_name(folder: Path):
    [memo] = folder.glob("*business_en.docx")
    assert findings(memo) == []
    renamed = memo.rename(folder / "for the minister.docx")
    account = audited(Question(renamed, None, TODAY))
    assert account.findings == []
    assert any("taken for" in left for left in account.not_checked)


def test_a_file_without_its_manifest_is_refused_with_a_remedy(folder: Path):
    (folder / "manifest.json").unlink()
    with pytest.raises(NothingToAudit, match=r"no manifest.json beside it.*tradebrief build"):
        audited(Question(folder, None, TODAY))


@pytest.mark.office
@pytest.mark.long
def test_memos_saved_in_libreoffice_are_still_whole(folder: Path, soffice, tmp_path: Path):
    memos = sorted(folder.glob("*.docx"))
    for path in soffice.convert(memos, "docx", tmp_path / "saved"):
        shutil.copy(path, folder / path.name)
    account = audited(Question(folder, None, TODAY))
    assert [str(row) for row in account.findings] == []
    assert account.checked["facts in controls"] > 200


@pytest.mark.office
def test_a_fault_is_found_after_a_save_in_libreoffice(folder: Path, soffice, tmp_path: Path):
    FAULTS[0].plant(folder)
    [memo] = folder.glob("*government_en.docx")
    [saved] = soffice.convert([memo], "docx", tmp_path / "saved")
    shutil.copy(saved, memo)
    assert any("“850” is no fact" in said for said in findings(memo))


@pytest.mark.office
@pytest.mark.long
def test_a_kept_value_that_its_formula_does_not_give_is_found_by_recalculating(folder: Path, soffice):
    keep_wrong_value(folder)
    [book] = folder.glob("*[0-9]_en.xlsx")
    account = audited(Question(book, None, TODAY, recalculate=True))
    said = [str(row) for row in account.findings]
    assert any("keeps 123456, its formula gives" in row for row in said), said
    assert account.checked["formulas recalculated"] > 1000


def test_the_register_gives_the_same_facts_again(september: Path):
    account = audited(Question(september, FLAGSHIP, TODAY))
    assert account.findings == []
    assert account.checked["facts computed again"] > 400


def test_a_register_row_changed_since_the_build_is_named(september: Path, tmp_path: Path):
    report = Path(shutil.copytree(FLAGSHIP, tmp_path / "report"))
    claims = report / "register" / "claims.csv"
    claims.write_text(claims.read_text("utf-8").replace("469.7", "469.9"), "utf-8")
    account = audited(Question(september, report, TODAY))
    said = [str(row) for row in account.findings]
    assert any("the register is not the one of the build" in row for row in said)
    assert any(
        "the documents say 469.7 USD million, the register 469.9 USD million" in row for row in said
    ), said


def test_the_command_tells_people_and_programs(folder: Path, capsys):
    assert main(["audit", str(folder)]) == 0
    assert "nothing was found. Checked: " in capsys.readouterr().out
    FAULTS[0].plant(folder)
    assert main(["audit", str(folder), "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert {row["kind"] for row in said["findings"]} == {"number", "changed"}
    assert all(row["file"].endswith("government_en.docx") and row["place"] for row in said["findings"])
    assert main(["audit", str(folder / "manifest.json")]) == 1
    assert "no memo, no workbook" in capsys.readouterr().err
