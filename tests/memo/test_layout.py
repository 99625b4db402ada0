"""The script that lays out the stock templates: asked for only, and never over what a person edited."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

from builder.package.parts import Package
from builder.register.stock import memo_template
from builder.wording.written import languages
from tests.memo.samples import ROOT, template


@pytest.fixture(scope="module")
def layout() -> ModuleType:
    sys.path.insert(0, str(ROOT))
    try:
        return importlib.import_module("templates.layout_memos")
    finally:
        sys.path.remove(str(ROOT))


def edit(path: Path) -> bytes:
    package = Package.read(path.read_bytes())
    document = package["word/document.xml"].replace(b"Talking points", b"What to say")
    path.write_bytes(package.with_part("word/document.xml", document).to_bytes())
    return path.read_bytes()


def test_it_lays_out_both_templates_the_same_each_time(layout: ModuleType, tmp_path: Path) -> None:
    assert layout.main(["--into", str(tmp_path)]) == 0
    first = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    audiences = ("business", "government")
    assert sorted(first) == sorted(
        memo_template(one, language) for one in audiences for language in languages()
    )
    assert layout.main(["--into", str(tmp_path)]) == 0
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == first


def test_an_edited_template_is_kept_unless_forced(
    layout: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    layout.main(["--into", str(tmp_path)])
    edited = edit(tmp_path / "government.docx")
    assert layout.main(["--into", str(tmp_path)]) == 1
    assert (tmp_path / "government.docx").read_bytes() == edited
    assert "government.docx: edited since it was laid out; kept" in capsys.readouterr().err
    assert layout.main(["--into", str(tmp_path), "--force", "government"]) == 0
    assert (tmp_path / "government.docx").read_bytes() != edited


@pytest.mark.parametrize("name", ["government", "business"])
def test_the_templates_tell_an_editor_what_each_control_is(name: str) -> None:
    document = Package.read(template(name))["word/document.xml"].decode()
    assert '<w:alias w:val="Sentence: bottom line"/>' in document
    assert document.count("<w:alias ") == document.count("<w:tag ")


@pytest.mark.parametrize("name", ["government", "business"])
def test_the_templates_ask_word_for_nothing_at_opening(name: str) -> None:
    package = Package.read(template(name))
    assert b"updateFields" not in package["word/settings.xml"]
    assert not [part for part in package if "thumbnail" in part or part.startswith("customXml/")]
