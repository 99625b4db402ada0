"""A build of one audience keeps the other's memo in the folder, or says that it went and why."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from builder.cli import main
from builder.cli.build import _gone
from builder.publish.folder import Published, publish
from tests.flagship import FLAGSHIP

OURS, THEIRS, BOOK = "r_2023_business_en.docx", "r_2023_government_en.docx", "r_2023_en.xlsx"
DAY = ["--as-of", "2023-09-30", "--period", "2023-01/2023-07"]


def put(folder: Path, files: Mapping[str, bytes], **head: Any) -> Published:
    def manifest(names: Mapping[str, str]) -> bytes:
        rows = [
            {
                "path": names[name],
                "kind": "workbook" if name.endswith(".xlsx") else "memo",
                "audience": None if name.endswith(".xlsx") else name.split("_")[2],
                "language": "en",
                "sha256": hashlib.sha256(data).hexdigest(),
                "paragraphs": [],
            }
            for name, data in files.items()
        ]
        said = {"as_of": "2023-09-30", "period": "2023", "tradebrief": "1", "facts": {}, "sentences": {}}
        said |= {"report": "r", "home": "KAZ", "partner": "KGZ"}
        said |= {"register": {"sha256": "aa"}, "words": {"text": [], "quote": []}, "files": rows}
        return json.dumps(said | head).encode()

    return publish(files, folder, manifest=manifest)


def listed(folder: Path) -> set[str]:
    return {row["path"] for row in json.loads((folder / "manifest.json").read_bytes())["files"]}


def test_an_unchanged_memo_of_the_same_brief_stays_and_the_manifest_tells_of_it(tmp_path: Path) -> None:
    place = tmp_path / "2023"
    put(place, {OURS: b"1", THEIRS: b"2", BOOK: b"3"})
    left = put(place, {OURS: b"4", BOOK: b"5"}).left
    assert (left.kept, left.changed, left.removed, left.earlier) == ((THEIRS,), (), (), "")
    assert (place / THEIRS).read_bytes() == b"2"
    assert listed(place) == {OURS, THEIRS, BOOK}
    assert put(place, {OURS: b"6", BOOK: b"7"}).left.kept == (THEIRS,)


def test_a_changed_memo_stays_whatever_is_built_and_is_named(tmp_path: Path) -> None:
    place = tmp_path / "2023"
    put(place, {OURS: b"1", THEIRS: b"2"})
    (place / THEIRS).write_bytes(b"mine")
    for head in ({}, {}, {"as_of": "2024-10-02"}):
        left = put(place, {OURS: b"4"}, **head).left
        assert (left.kept, left.changed, left.removed) == ((), (THEIRS,), ())
        assert (place / THEIRS).read_bytes() == b"mine"
    assert listed(place) == {OURS}


@pytest.mark.parametrize(
    ("head", "why"),
    [
        ({"as_of": "2024-10-02"}, "another as-of date"),
        ({"register": {"sha256": "bb"}}, "another state of the register"),
        ({"tradebrief": "2"}, "another version of tradebrief"),
        ({"strict_vintage": True}, "another choice of --strict-vintage"),
    ],
)
def test_a_memo_of_another_brief_goes_and_the_reason_is_told(
    tmp_path: Path, head: dict[str, Any], why: str
) -> None:
    place = tmp_path / "2023"
    put(place, {OURS: b"1", THEIRS: b"2"})
    left = put(place, {OURS: b"4"}, **head).left
    assert [(row.name, row.why) for row in left.removed] == [(THEIRS, why)]
    assert not (place / THEIRS).exists()
    assert left.earlier == ("2023-09-30" if "as_of" in head else "")


@pytest.mark.long
def test_one_audience_after_the_other_leaves_a_folder_that_the_audit_accounts_for(
    september: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(shutil.copytree(september, tmp_path / FLAGSHIP.name / "2023-01--2023-07"))
    [memo] = folder.glob("*government_en.docx")
    before = memo.read_bytes()
    build = ["build", str(FLAGSHIP), "--out", str(tmp_path), "--audience", "business"]
    assert main([*build, *DAY]) == 0
    assert f"{memo.name} was not built anew and is kept" in capsys.readouterr().out
    assert memo.read_bytes() == before
    assert main(["audit", str(folder)]) == 0
    capsys.readouterr()
    assert main([*build, "--as-of", "2023-10-02", "--period", "2023-01/2023-07"]) == 0
    said = capsys.readouterr().out
    assert "replaced the brief as of 2023-09-30 in the same folder; use another --out to keep both" in said
    assert f"{memo.name} was removed: it is of another as-of date" in said


def test_the_command_counts_one_row_in_the_singular() -> None:
    assert _gone(1, workbook=True) == "  1 row of the built workbook is no longer there"
    assert _gone(2, workbook=False) == "  2 paragraphs of the built memo are no longer there"
