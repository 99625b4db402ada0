"""A second pair builds from `new` and an import alone, as a new user would do it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from builder.cli import main
from builder.package.paragraphs import paragraphs
from builder.publish.lint import lint
from tests.sources.books import KZ_BODY, kz_sheet, xlsx

LAST_YEAR = (KZ_BODY[0], KZ_BODY[1], KZ_BODY[2], ("Узбекистан", 120.2, 50, 80.2, 45, 40, 60))


def started(folder: Path, home: str, partner: str) -> Path:
    report = folder / f"{home}-{partner}".lower()
    assert main(["new", str(report), "--home", home, "--partner", partner]) == 0
    return report


def published(report: Path, out: Path) -> Path:
    assert main(["check", str(report)]) == 0
    assert main(["build", str(report), "--out", str(out)]) == 0
    [folder] = (out / report.name).iterdir()
    for path in (*folder.glob("*.docx"), *folder.glob("*.xlsx")):
        assert lint(path.name, path.read_bytes()) == ()
    return folder


def text(folder: Path, audience: str) -> str:
    [memo] = folder.glob(f"*_{audience}_en.docx")
    return "\n".join(paragraphs(memo.read_bytes())).replace("\u00a0", " ")


def test_kazakhstan_and_uzbekistan_from_one_small_table(tmp_path, capsys):
    report = started(tmp_path, "KAZ", "UZB")
    sheets = {"2022": kz_sheet(), "2021": kz_sheet("за 2021 год", body=LAST_YEAR)}
    table = xlsx(tmp_path / "table.xlsx", sheets, saved="2023-07-28T04:00:00Z")
    assert main(["import", "kz-bns", str(table), "--into", str(report)]) == 0
    folder = published(report, tmp_path / "out")
    facts = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["facts"]
    assert facts["kaz.uzb.t.value.y2022"]["value"] == 150.2
    assert facts["kaz.uzb.t.growth.y2022"]["value"] == pytest.approx(24.958, abs=0.001)
    said = text(folder, "government")
    assert "Trade with Uzbekistan rose by 25.0% in 2022" in said
    assert "Kyrgyz" not in said


@pytest.mark.long
def test_the_publishers_own_files_give_a_whole_brief(tmp_path, samples):
    report = started(tmp_path, "KAZ", "UZB")
    tables = sorted((samples / "kz-bns-trade-by-country").glob("*.xls"))
    assert main(["import", "kz-bns", *map(str, tables), "--into", str(report)]) == 0
    said = text(published(report, tmp_path / "out"), "government")
    assert "$4,417.9 million" in said and "Uzbekistan was Kazakhstan’s seventh-largest" in said


@pytest.mark.long
def test_kyrgyzstan_and_china_from_the_kyrgyz_tables(tmp_path, samples, capsys):
    report = started(tmp_path, "KGZ", "CHN")
    tables = [
        path
        for path in (samples / "kg-nsc-foreign-trade").iterdir()
        if path.name.startswith(("4.03.00.18", "4.03.00.20"))
    ]
    assert main(["import", "kg-nsc", *map(str, tables), "--into", str(report)]) == 0
    assert "Kyrgyzstan’s deficit widened" in text(published(report, tmp_path / "out"), "government")
    never = ["--period", "1950", "--as-of", "2024-10-02", "--audience", "government"]
    capsys.readouterr()
    assert main(["build", str(report), "--out", str(tmp_path / "never"), *never]) == 1
    told = capsys.readouterr().err
    assert (
        "period: no figure for 1950 is held on 2024-10-02. Give --period one of those that have figures: 1994–2"
        in told
    )
    assert not (tmp_path / "never").exists()


def test_a_new_report_without_any_figure_says_what_it_lacks(tmp_path, capsys):
    report = started(tmp_path, "DEU", "FRA")
    assert main(["build", str(report), "--out", str(tmp_path / "out")]) == 1
    assert "the register has no rows yet" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
