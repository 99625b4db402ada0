"""The memos in office programs: Microsoft's validator, and LibreOffice there and back."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from builder.memo.build import build_memo
from builder.package.paragraphs import paragraphs
from tests.memo.samples import AS_OF, CONTENTS, fact_ids, template
from tests.memo.small import bound
from tests.office import Office, OoxmlValidator

pytestmark = pytest.mark.office


@pytest.fixture(scope="module")
def memos(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("memos")
    made = []
    for name, content in ((name, maker()) for name, maker in CONTENTS.items()):
        path = folder / f"{name}.docx"
        path.write_bytes(build_memo(template(name), content, facts=fact_ids(content), as_of=AS_OF).data)
        made.append(path)
    return made


def test_microsofts_validator_finds_nothing_in_templates_and_memos(
    memos: list[Path], ooxml_validator: OoxmlValidator, tmp_path: Path
) -> None:
    stock = [tmp_path / f"template_{name}.docx" for name in CONTENTS]
    for path, name in zip(stock, CONTENTS, strict=True):
        path.write_bytes(template(name))
    assert ooxml_validator([*memos, *stock]) == []


def test_libreoffice_keeps_every_word_around_the_numbers_and_their_bindings(
    memos: list[Path], soffice: Office, tmp_path: Path
) -> None:
    for before, after in zip(memos, soffice.convert(memos, "docx", tmp_path / "back"), strict=True):
        assert _words(after) == _words(before)
        said = [(words, node) for _, words, node in bound(after.read_bytes())]
        assert said == [(words, node) for _, words, node in bound(before.read_bytes())]


def _words(path: Path) -> list[str]:
    # The footer's fields are left out; LibreOffice says a footer once for each kind of page.
    return [line for line in paragraphs(path.read_bytes()) if not line.startswith("As of 24")]


def test_the_memos_have_the_pages_they_may_have(memos: list[Path], soffice: Office, tmp_path: Path) -> None:
    government, business = soffice.convert(memos, "pdf", tmp_path / "pdf")
    pages = [_page(government, number) for number in range(1, 5)]
    assert [bool(re.search(r"^\s*Annex$", page, re.MULTILINE)) for page in pages] == [
        False,
        False,
        True,
        False,
    ]
    assert "Page 1 of 4" in pages[0] and "Page 4 of 4" in pages[3]
    assert "Page 2 of 2" in _page(business, 2)


def _page(pdf: Path, number: int) -> str:
    command = ["pdftotext", "-layout", "-f", str(number), "-l", str(number), str(pdf), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
