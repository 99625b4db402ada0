"""What a person changed in a published memo or workbook is kept, and told paragraph by paragraph or row by row."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from builder.cli import main
from builder.publish.before import Before
from builder.publish.cells import HeldWorkbook
from builder.publish.edited import edited
from builder.publish.manifest import file_hash
from builder.report import _paragraphs
from tests.flagship import FLAGSHIP
from tests.office import Office

pytestmark = pytest.mark.office


def changes(folder: Path, name: str, data: bytes) -> tuple[tuple[str, ...], int]:
    built = Before.read(folder).files[name]
    assert file_hash(data) != built.sha256
    found = edited(name, "new", data, (folder / name).read_bytes(), built, _paragraphs)
    assert found.compared
    return found.changed, found.removed


@pytest.mark.long
def test_files_that_libreoffice_saved_have_no_other_paragraph_and_no_other_row(
    september: Path, soffice: Office, tmp_path: Path
) -> None:
    memos, [book] = sorted(september.glob("*.docx")), list(september.glob("*.xlsx"))
    saved = [
        *soffice.convert(memos, "docx", tmp_path / "memos"),
        *soffice.convert([book], "xlsx", tmp_path / "books"),
    ]
    for path in saved:
        found, removed = changes(september, path.name, path.read_bytes())
        # LibreOffice says a footer once for each kind of page.
        assert [text for text in found if not text.startswith(("As of", "Kazakhstan–Kyrgyzstan"))] == [], (
            path.name
        )
        assert removed == 0, path.name


@pytest.mark.long
def test_a_typed_over_cell_and_a_word_changed_are_the_only_things_listed(
    september: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / FLAGSHIP.name / "2023-01--2023-07"
    shutil.copytree(september, folder)
    [book], [memo] = folder.glob("*.xlsx"), folder.glob("*business*.docx")
    workbook = load_workbook(book)
    workbook["Data"]["A6"] = "ours"
    workbook["Summary"]["E6"] = 800
    workbook.save(book)
    document = Document(str(memo))
    document.paragraphs[-1].add_run(" A remark of ours.")
    document.save(str(memo))
    kept = {path: path.read_bytes() for path in (book, memo)}
    day = ["--as-of", "2023-09-30", "--period", "2023-01/2023-07"]
    assert main(["build", str(FLAGSHIP), "--out", str(tmp_path), *day]) == 0
    assert {path: path.read_bytes() for path in kept} == kept
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    told = [line.removeprefix("changed: ") for line in lines if line.startswith("changed: ")]
    assert len(told) == 3, told
    assert any(line.startswith("Summary: ") and " | 800 | " in line for line in told)
    assert any(line.startswith("Data: ours | ") for line in told)
    assert any(line.endswith("A remark of ours.") for line in told)
    assert (folder / f"{book.stem}.new.xlsx").is_file() and (folder / f"{memo.stem}.new.docx").is_file()


def test_a_row_is_told_by_its_sheet_and_a_formula_counts_as_one(september: Path) -> None:
    [book] = september.glob("*.xlsx")
    rows = list(HeldWorkbook.read(book.name, book.read_bytes()).rows())
    assert any(row.startswith("Sources: 1 | ") for row in rows)
    assert any(row.startswith("Summary: ") and "ƒ" in row for row in rows)
