"""What the manifest of a build says is read back as it was written, and what is not ours is refused by name."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from builder.publish.before import Before
from builder.publish.built import ManifestUnreadable, read_built, read_files
from builder.publish.digests import SheetDigest
from builder.publish.manifest import ManifestFile, file_hash
from tests.publish.test_manifest import BASE, EXPORTS, GAP, GROWTH, manifest

MEMO = ManifestFile(
    "r_2022_government_en.docx", "memo", "government", "en", "c" * 64, ("p", "q"),
    pictures=("a",), plain=("Table #",), pdf=("r_2022_government_en.pdf", "e" * 64),
)  # fmt: skip
BOOK = ManifestFile(
    "r_2022_en.xlsx", "workbook", "", "en", "d" * 64,
    sheets={"Data": SheetDigest("0a", "0b")}, rows=("r",), draws=("Data!A1:A5",),
)  # fmt: skip


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    said = json.loads(manifest(EXPORTS, files=(MEMO, BOOK)).to_bytes())
    change(said)
    return json.dumps(said).encode()


def test_files_and_facts_are_read_as_they_were_written() -> None:
    written = manifest(
        EXPORTS, BASE, GROWTH, GAP, files=(MEMO, BOOK), texts=("Protocol",), strict_vintage=True
    )
    built = read_built(written.to_bytes())
    assert built.files == (BOOK, MEMO) == read_files(written.to_bytes())
    assert built.file(MEMO.path) == MEMO
    assert list(built.facts.values()) == sorted(written.facts, key=lambda shown: shown.fact.id)
    assert built.numbers == {"kz-bns-2022": 1, "kazinform": 2}
    assert built.words["text"] == ("Protocol",)
    assert (built.snapshot.period, built.snapshot.as_of) == (written.period, written.as_of)
    assert built.strict_vintage


def test_what_an_earlier_version_did_not_write_is_not_known_rather_than_empty() -> None:
    def age(said: dict[str, Any]) -> None:
        for row in said["files"]:
            for key in ("pictures", "plain", "draws", "sheets", "rows"):
                del row[key]

    for row in read_files(changed(age)):
        assert (row.pictures, row.plain, row.draws) == (None, None, None)
        assert not row.sheets and not row.rows


def test_a_file_is_ours_by_its_name_and_hash_though_its_manifest_was_cut_down(tmp_path: Path) -> None:
    thin = {"files": [{"path": "a.docx", "sha256": file_hash(b"as built")}]}
    (tmp_path / "manifest.json").write_text(json.dumps(thin))
    (tmp_path / "a.docx").write_bytes(b"as built")
    before = Before.read(tmp_path)
    assert before.staying({"a.docx": b"anew"}, (), ()) == set()
    (tmp_path / "a.docx").write_bytes(b"by hand")
    assert before.staying({"a.docx": b"anew"}, (), ()) == {"a.docx"}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda said: said.pop("as_of"), "it has no 'as_of'"),
        (
            lambda said: said["files"][0].update(path="../r_2022_en.xlsx"),
            "is no name of a file in this folder",
        ),
        (lambda said: said["facts"][EXPORTS.id].update(value="many"), "cannot be read as a manifest"),
        (lambda said: said.update(facts=[]), "cannot be read as a manifest"),
    ],
)
def test_a_manifest_that_is_not_ours_is_refused_with_the_reason(
    change: Callable[[dict[str, Any]], object], why: str
) -> None:
    with pytest.raises(ManifestUnreadable, match=why):
        read_built(changed(change))


def test_our_files_are_known_by_a_manifest_of_which_the_rest_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_bytes(changed(lambda said: said.pop("facts")))
    before = Before.read(tmp_path)
    assert before.files == {MEMO.path: MEMO, BOOK.path: BOOK}
    assert before.built is None
    (tmp_path / "manifest.json").write_bytes(b"[]")
    assert Before.read(tmp_path).files == {}
