"""The script that lays out the stock workbook: asked for only, and never over what a person edited."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

from builder.package.parts import Package

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def layout() -> ModuleType:
    sys.path.insert(0, str(ROOT))
    try:
        return importlib.import_module("templates.layout_workbook")
    finally:
        sys.path.remove(str(ROOT))


def test_it_lays_out_the_workbook_the_same_each_time(layout: ModuleType, tmp_path: Path) -> None:
    assert layout.main(["--into", str(tmp_path)]) == 0
    first = (tmp_path / "workbook.xlsx").read_bytes()
    assert layout.main(["--into", str(tmp_path)]) == 0
    assert (tmp_path / "workbook.xlsx").read_bytes() == first


def test_an_edited_workbook_is_kept_unless_forced(
    layout: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    layout.main(["--into", str(tmp_path)])
    file = tmp_path / "workbook.xlsx"
    package = Package.read(file.read_bytes())
    sheet = package["xl/worksheets/sheet2.xml"].replace(b"Summary", b"Overview")
    file.write_bytes(package.with_part("xl/worksheets/sheet2.xml", sheet).to_bytes())
    edited = file.read_bytes()
    assert layout.main(["--into", str(tmp_path)]) == 1
    assert file.read_bytes() == edited
    assert "workbook.xlsx: edited since it was laid out; kept" in capsys.readouterr().err
    assert layout.main(["--into", str(tmp_path), "--force"]) == 0
    assert file.read_bytes() != edited
