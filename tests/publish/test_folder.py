"""A report is published whole or not at all, and what a person changed is never overwritten."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import resource
import stat
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from builder.publish import swap as swapping
from builder.publish.folder import NotPublished, Published, publish, settle
from builder.publish.manifest import paragraph_hash

MEMO = "r_2023_government_en.docx"
BOOK = "r_2023_en.xlsx"


def lines(name: str, data: bytes) -> list[str]:
    """Stands in for Word: one line, one paragraph."""
    if not name.endswith(".docx"):
        raise ValueError("no paragraphs")
    return data.decode().splitlines()


def copy_of(name: str, files: Mapping[str, bytes], names: Mapping[str, str]) -> dict[str, str] | None:
    copy = str(Path(name).with_suffix(".pdf"))
    return {"path": names[copy], "sha256": hashlib.sha256(files[copy]).hexdigest()} if copy in files else None


def put(folder: Path, files: Mapping[str, bytes]) -> Published:
    def manifest(names: Mapping[str, str]) -> bytes:
        rows = [
            {
                "path": names[name],
                "kind": "memo",
                "audience": None,
                "language": "en",
                "sha256": hashlib.sha256(data).hexdigest(),
                "paragraphs": [paragraph_hash(text) for text in data.decode().splitlines()],
                "pdf": copy_of(name, files, names),
            }
            for name, data in files.items()
            if not name.endswith(".pdf")
        ]
        return json.dumps({"files": rows}).encode()

    return publish(files, folder, manifest=manifest, paragraphs=lines)


def held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.name != "manifest.json"}


@pytest.fixture(params=["exchange", "two steps"])
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to publish into, with the one-step swap and with the way round it."""
    if request.param == "two steps":
        monkeypatch.setattr(swapping, "_exchanged", lambda one, other: False)
    return tmp_path / "out" / "r" / "2023"


def test_files_and_manifest_appear_and_nothing_else(place: Path) -> None:
    published = put(place, {MEMO: b"one\ntwo", BOOK: b"cells"})
    assert held(place) == {MEMO: b"one\ntwo", BOOK: b"cells"}
    assert (place / "manifest.json").exists()
    assert [path.name for path in place.parent.iterdir()] == ["2023"]
    assert published.edited == ()
    assert published.folder == place


def test_a_new_report_replaces_the_old_and_takes_its_leftovers_away(place: Path) -> None:
    put(place, {MEMO: b"old", BOOK: b"old", "r_2023_ru.xlsx": b"old"})
    put(place, {MEMO: b"new", BOOK: b"new"})
    assert held(place) == {MEMO: b"new", BOOK: b"new"}
    assert [path.name for path in place.parent.iterdir()] == ["2023"]


def test_a_memo_changed_by_hand_keeps_its_name_and_the_new_one_stands_beside_it(place: Path) -> None:
    put(place, {MEMO: b"one\ntwo\nthree", BOOK: b"cells"})
    (place / MEMO).write_bytes(b"one\ntwo and a half\nthree")
    published = put(place, {MEMO: b"one\ntwo\nfour", BOOK: b"cells 2"})
    beside = "r_2023_government_en.new.docx"
    assert held(place) == {MEMO: b"one\ntwo and a half\nthree", beside: b"one\ntwo\nfour", BOOK: b"cells 2"}
    assert published.written == {MEMO: beside, BOOK: BOOK}
    (change,) = published.edited
    assert (change.name, change.beside) == (MEMO, beside)
    assert (change.changed, change.removed, change.compared) == (("two and a half",), 1, True)
    listed = json.loads((place / "manifest.json").read_bytes())["files"]
    assert beside in [row["path"] for row in listed]


def test_the_changed_memo_survives_any_number_of_builds(place: Path) -> None:
    put(place, {MEMO: b"one"})
    (place / MEMO).write_bytes(b"mine")
    for number in range(3):
        put(place, {MEMO: b"build %d" % number})
    assert held(place) == {MEMO: b"mine", "r_2023_government_en.new.docx": b"build 2"}


def test_a_new_one_that_was_changed_too_is_kept_as_well(place: Path) -> None:
    put(place, {MEMO: b"one"})
    (place / MEMO).write_bytes(b"mine")
    put(place, {MEMO: b"two"})
    (place / "r_2023_government_en.new.docx").write_bytes(b"mine too")
    put(place, {MEMO: b"three"})
    assert held(place) == {
        MEMO: b"mine",
        "r_2023_government_en.new.docx": b"mine too",
        "r_2023_government_en.new2.docx": b"three",
    }


def test_taking_the_new_one_over_ends_the_matter(place: Path) -> None:
    put(place, {MEMO: b"one"})
    (place / MEMO).write_bytes(b"mine")
    put(place, {MEMO: b"two"})
    os.replace(place / "r_2023_government_en.new.docx", place / MEMO)
    assert put(place, {MEMO: b"three"}).edited == ()
    assert held(place) == {MEMO: b"three"}


def test_what_a_person_put_there_stays(place: Path) -> None:
    put(place, {MEMO: b"one"})
    (place / "my notes.txt").write_bytes(b"call back")
    (place / "letters").mkdir()
    (place / "letters" / "a.txt").write_bytes(b"dear")
    put(place, {MEMO: b"two"})
    assert (place / "my notes.txt").read_bytes() == b"call back"
    assert (place / "letters" / "a.txt").read_bytes() == b"dear"
    assert (place / MEMO).read_bytes() == b"two"


def test_without_a_manifest_every_document_counts_as_a_persons(place: Path) -> None:
    put(place, {MEMO: b"one"})
    (place / "manifest.json").write_bytes(b"{broken")
    published = put(place, {MEMO: b"two"})
    assert held(place) == {MEMO: b"one", "r_2023_government_en.new.docx": b"two"}
    assert published.edited[0].changed == ("one",)


def test_a_pdf_copy_goes_with_its_memo(place: Path) -> None:
    pdf = MEMO.replace(".docx", ".pdf")
    put(place, {MEMO: b"one", pdf: b"pdf one"})
    put(place, {MEMO: b"two", pdf: b"pdf two"})
    assert held(place) == {MEMO: b"two", pdf: b"pdf two"}
    (place / MEMO).write_bytes(b"mine")
    put(place, {MEMO: b"three", pdf: b"pdf three"})
    beside = "r_2023_government_en.new"
    assert held(place) == {
        MEMO: b"mine",
        pdf: b"pdf two",
        f"{beside}.docx": b"three",
        f"{beside}.pdf": b"pdf three",
    }
    put(place, {MEMO: b"four"})
    assert f"{beside}.pdf" not in held(place)


def test_a_pdf_copy_changed_by_hand_is_kept_and_told_and_its_memo_keeps_its_name(place: Path) -> None:
    pdf = MEMO.replace(".docx", ".pdf")
    put(place, {MEMO: b"one", pdf: b"pdf one"})
    (place / pdf).write_bytes(b"signed")
    for text in (b"two", b"three"):
        published = put(place, {MEMO: text, pdf: b"pdf " + text})
        beside = pdf.replace(".pdf", ".new.pdf")
        assert held(place) == {MEMO: text, pdf: b"signed", beside: b"pdf " + text}
    assert published.left.changed == ()
    published = put(place, {MEMO: b"four"})
    assert held(place) == {MEMO: b"four", pdf: b"signed"}
    put(place, {MEMO: b"five", pdf: b"pdf five"})
    assert held(place) == {MEMO: b"five", pdf: b"signed", beside: b"pdf five"}


def test_a_pdf_copy_changed_by_hand_is_told(place: Path) -> None:
    pdf = MEMO.replace(".docx", ".pdf")
    put(place, {MEMO: b"one", pdf: b"pdf one"})
    (place / pdf).write_bytes(b"signed")
    published = put(place, {MEMO: b"two", pdf: b"pdf two"})
    assert [(one.name, one.beside) for one in published.edited] == [(pdf, pdf.replace(".pdf", ".new.pdf"))]
    assert held(place)[pdf] == b"signed"


def test_a_pdf_copy_changed_by_hand_stays_when_no_copy_is_made_anew(place: Path) -> None:
    pdf = MEMO.replace(".docx", ".pdf")
    put(place, {MEMO: b"one", pdf: b"pdf one"})
    (place / pdf).write_bytes(b"signed")
    assert put(place, {MEMO: b"two"}).left.changed == (pdf,)
    assert held(place) == {MEMO: b"two", pdf: b"signed"}


def test_a_workbook_changed_by_hand_is_kept_without_a_list_of_paragraphs(place: Path) -> None:
    put(place, {BOOK: b"cells"})
    (place / BOOK).write_bytes(b"my cells")
    (change,) = put(place, {BOOK: b"cells 2"}).edited
    assert (change.changed, change.compared) == ((), False)
    assert (place / BOOK).read_bytes() == b"my cells"


@pytest.mark.parametrize(
    "name",
    [
        "../x.docx",
        "a/b.docx",
        ".hidden.docx",
        "manifest.json",
        "a\\b.docx",
        "",
        "Manifest.JSON",
        "aux.docx",
        "a:b.docx",
        "a?.docx",
        "x.docx ",
        f"{'x' * 300}.docx",
    ],
)
def test_a_name_that_is_no_plain_file_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="cannot be the name"):
        put(tmp_path / "r" / "2023", {name: b"x"})
    assert list(tmp_path.iterdir()) == []


def test_a_manifest_that_cannot_be_made_leaves_the_old_report(place: Path) -> None:
    put(place, {MEMO: b"old"})

    def broken(names: Mapping[str, str]) -> bytes:
        raise RuntimeError("no manifest")

    with pytest.raises(RuntimeError):
        publish({MEMO: b"new"}, place, manifest=broken)
    assert held(place) == {MEMO: b"old"}
    assert [path.name for path in place.parent.iterdir()] == ["2023"]


def test_a_file_where_the_folder_should_be_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "2023").write_text("a file")
    with pytest.raises(NotPublished, match="a file stands where the folder should be"):
        put(tmp_path / "2023", {MEMO: b"new"})
    assert (tmp_path / "2023").read_text() == "a file"


def test_a_disk_that_takes_no_more_leaves_the_old_report_and_says_so(tmp_path: Path) -> None:
    place = tmp_path / "r" / "2023"
    put(place, {MEMO: b"old"})
    code = (
        "import resource, sys; from pathlib import Path; from builder.publish.folder import publish;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000));"
        f"publish({{'{MEMO}': bytes(1000), '{BOOK}': bytes(9000)}}, Path(sys.argv[1]), manifest=lambda names: b'')"
    )
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 5000
    run = subprocess.run(
        [sys.executable, "-c", code, str(place)], capture_output=True, text=True, check=False
    )
    assert "NotPublished" in run.stderr
    assert "was not changed" in run.stderr
    assert held(place) == {MEMO: b"old"}
    assert [path.name for path in place.parent.iterdir()] == ["2023"]


def test_the_folder_is_as_open_as_any_and_keeps_the_rights_it_was_given(place: Path) -> None:
    put(place, {MEMO: b"one"})
    plain = place.parent / "plain"
    plain.mkdir()
    assert place.stat().st_mode == plain.stat().st_mode
    place.chmod(0o750)
    put(place, {MEMO: b"two"})
    assert stat.S_IMODE(place.stat().st_mode) == 0o750


def test_what_a_killed_run_left_is_cleared_and_the_old_report_brought_back(place: Path) -> None:
    put(place, {MEMO: b"old"})
    half = place.with_name(".2023.new-dead")
    half.mkdir()
    (half / MEMO).write_bytes(b"ha")
    os.rename(place, place.with_name(".2023.old-dead"))
    settle(place)
    assert held(place) == {MEMO: b"old"}
    assert [path.name for path in place.parent.iterdir()] == ["2023"]


def test_another_periods_folders_are_not_touched(place: Path) -> None:
    other = place.with_name(".2022.new-busy")
    other.mkdir(parents=True)
    mine = place.with_name(".2023.notes")
    mine.mkdir()
    put(place, {MEMO: b"one"})
    assert other.is_dir() and mine.is_dir()


def test_many_runs_at_once_leave_one_whole_report(place: Path) -> None:
    def run(number: int) -> None:
        for step in range(5):
            text = b"%d.%d" % (number, step)
            put(place, {MEMO: text, BOOK: text})

    threads = [threading.Thread(target=run, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    last = held(place)
    assert set(last) == {MEMO, BOOK}
    assert last[MEMO] == last[BOOK]
    assert [path.name for path in place.parent.iterdir()] == ["2023"]


def test_two_names_that_windows_takes_for_one_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"beside “r\.docx”"):
        put(tmp_path / "report", {"r.docx": b"1", "R.docx": b"2"})
    assert not (tmp_path / "report").exists()


def test_a_manifest_that_is_there_but_cannot_be_read_changes_nothing(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(place, {MEMO: b"one"})
    read = Path.read_bytes

    def failing(path: Path) -> bytes:
        if path.name == "manifest.json":
            raise OSError(errno.EIO, "Input/output error", str(path))
        return read(path)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", failing)
        with pytest.raises(NotPublished, match=r"was not changed: Input/output error \(.*manifest\.json\)"):
            put(place, {MEMO: b"two"})
    assert held(place) == {MEMO: b"one"}
