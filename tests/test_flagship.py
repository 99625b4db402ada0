"""The Kazakhstan–Kyrgyzstan brief, built as its user builds it and read back from what was published."""

from __future__ import annotations

import json
import re
import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from builder.cli import main
from builder.package.paragraphs import paragraphs
from builder.publish.lint import lint
from tests.flagship import FLAGSHIP, NAME, SEPTEMBER, built

ID = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)*")


def manifest(folder: Path) -> dict:
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"), parse_float=Decimal)


def facts(folder: Path) -> dict:
    return manifest(folder)["facts"]


def millions(fact: dict) -> Decimal:
    assert fact["unit"] == "USD thousand"
    return round(Decimal(fact["value"]) / 1000, 1)


def memo_text(folder: Path, audience: str) -> str:
    [path] = folder.glob(f"*_{audience}_en.docx")
    return "\n".join(paragraphs(path.read_bytes())).replace("\u00a0", " ")


class TestTheContract:
    def test_the_folder_holds_one_workbook_two_memos_and_the_manifest(self, september):
        stem = f"{NAME}_2023-01--2023-07"
        assert september.name == "2023-01--2023-07"
        assert {path.name for path in september.iterdir()} == {
            f"{stem}_en.xlsx", f"{stem}_government_en.docx", f"{stem}_business_en.docx", "manifest.json",
        }  # fmt: skip

    def test_the_manifest_names_what_was_built_from_what(self, september):
        found = manifest(september)
        assert (found["report"], found["home"], found["partner"]) == (NAME, "KAZ", "KGZ")
        assert (found["period"], found["as_of"]) == ("2023-01/2023-07", "2023-09-30")
        assert {row["kind"] for row in found["files"]} == {"workbook", "memo"}
        assert found["register"]["files"] and found["sentences"]

    def test_every_fact_has_a_lawful_id_a_source_and_its_parents(self, september):
        found = facts(september)
        assert len({name.lower() for name in found}) == len(found)
        for name, fact in found.items():
            assert ID.fullmatch(name) and len(name) <= 58
            assert fact["value"] is not None or (fact["reason"] and fact["status"] == "x")
            assert fact["value"] is None or fact["sources"] or fact["derived_from"]
            assert all(parent in found for parent in fact["derived_from"])
            assert fact["text"]["en"]

    def test_every_fact_that_a_memo_shows_has_a_cell_in_the_workbook(self, september):
        without = [name for name, fact in facts(september).items() if fact["shown"] and not fact["cell"]]
        assert without == []

    def test_our_own_lint_finds_nothing(self, september, october):
        for folder in (september, october):
            for path in [*folder.glob("*.docx"), *folder.glob("*.xlsx")]:
                assert lint(path.name, path.read_bytes()) == ()


class TestTheFullYear:
    def test_both_offices_figures_of_2022_and_2023(self, october):
        found = facts(october)
        expected = {
            "kaz.kgz.x.value.y2022": "793.0", "kaz.kgz.m.value.y2022": "453.9", "kaz.kgz.t.value.y2022": "1246.9",
            "kgz.kaz.m.value.y2022": "770.2", "kgz.kaz.x.value.y2022": "410.9", "kgz.kaz.t.value.y2022": "1181.1",
            "kaz.kgz.t.value.y2023": "1688.1", "kgz.kaz.t.value.y2023": "1311.2",
        }  # fmt: skip
        assert {name: str(millions(found[name])) for name in expected} == expected
        assert round(Decimal(found["kaz.kgz.t.growth.y2022"]["value"]), 1) == Decimal("18.7")
        assert round(Decimal(found["kgz.kaz.t.growth.y2022"]["value"]), 1) == Decimal("13.1")
        assert found["kgz.kaz.t.value.y2023"]["status"] == "p"

    def test_the_wrong_sign_of_2023_is_flagged(self, october):
        gap = facts(october)["kaz.kgz.x.mirror_gap_percent.y2023"]
        assert round(Decimal(gap["value"]), 1) == Decimal("-24.8")
        assert "importer’s figure is below the exporter’s" in memo_text(october, "government")


class TestSeptember2023:
    def test_it_knows_nothing_of_the_full_year_2023(self, september):
        assert not [name for name in facts(september) if "y2023" in name]
        assert "1,688.1" not in memo_text(september, "government") + memo_text(september, "business")

    def test_the_rival_figures_stand_with_their_verdicts(self, september):
        text = memo_text(september, "government")
        for words in ("755.4", "757", "469.7", "285.6", "12.7%", "about $760 million", "Not rounding"):
            assert words in text
        assert "nearly 19%" in text

    def test_the_press_figure_of_2022_is_named_against_the_own_table(self, september):
        text = memo_text(september, "government")
        assert "$1.3 billion" in text and "$1,246.9 million" in text

    def test_kyrgyz_figures_say_which_edition_they_come_from(self, september):
        assert "as in the editions of" in memo_text(september, "government")

    def test_nothing_is_invented(self, september):
        text = memo_text(september, "government") + memo_text(september, "business")
        assert "@" not in text
        assert "not named" in text and "Not supplied" in text


class TestWhatGoesWrong:
    def test_a_false_quote_is_found_beside_all_other_problems(self, tmp_path, capsys, texts, monkeypatch):
        report = tmp_path / NAME
        shutil.copytree(FLAGSHIP, report)
        claims = report / "register" / "claims.csv"
        lines = claims.read_text(encoding="utf-8").splitlines()
        lines[1] = lines[1].replace("KAZ", "KAK", 1)
        lines[3] = lines[3].replace("exports to Kyrgyzstan", "secret exports to Kyrgyzstan")
        lines[4] = lines[4].replace("kazinform_2023_09_24", "kazinfrom_2023_09_24")
        claims.write_text("\n".join(lines) + "\n", encoding="utf-8")
        monkeypatch.setenv("TRADEBRIEF_TEXTS", str(texts))
        assert main(["check", str(report)]) == 1
        said = capsys.readouterr().err
        assert "KAK" in said and "kazinfrom" in said
        assert "row 4, column quote" in said

    def test_a_broken_register_lists_all_its_problems_and_the_last_good_output_stands(
        self, september, tmp_path, capsys
    ):
        report = tmp_path / NAME
        shutil.copytree(FLAGSHIP, report)
        out = tmp_path / "out"
        shutil.copytree(september.parents[1], out)
        arguments = ["build", str(report), "--out", str(out), *SEPTEMBER]
        before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
        claims = report / "register" / "claims.csv"
        lines = claims.read_text(encoding="utf-8").splitlines()
        lines[1] = lines[1].replace("KAZ", "KAK", 1)
        lines[2] = lines[2].replace("12.7", "a lot", 1)
        lines.append(lines[3])
        claims.write_text("\n".join(lines) + "\n", encoding="utf-8")
        capsys.readouterr()
        assert main(arguments) == 1
        said = capsys.readouterr().err
        assert "row 2" in said and "KAK" in said
        assert "row 3" in said and "row 130" in said
        assert "nothing was written" in said
        assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before

    @pytest.mark.long
    def test_a_memo_changed_by_hand_is_never_overwritten(self, tmp_path, capsys):
        folder = built(tmp_path, "--audience", "business")
        [memo] = folder.glob("*_business_en.docx")
        mine = memo.read_bytes() + b"edited"
        memo.write_bytes(mine)
        assert main(["build", str(FLAGSHIP), "--out", str(tmp_path), "--audience", "business"]) == 0
        assert memo.read_bytes() == mine
        assert "changed by hand" in capsys.readouterr().out

    def test_wrong_use_exits_with_2(self, tmp_path):
        with pytest.raises(SystemExit) as stop:
            main(["build", str(tmp_path)])
        assert stop.value.code == 2
