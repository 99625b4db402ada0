"""What tests of open and closed workbooks share: the flagship's register as a workbook, a desk, a built brief."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from builder.addin import at_the_book, pressing
from builder.addin.buttons import Press
from builder.addin.desk import ExcelDesk
from tests.addin.open_excel import open_in_excel
from tests.addin.paper_excel import Diary
from tests.once import made_once
from tests.openbook.registers import FLAGSHIP, as_workbook, of_the_pair


@pytest.fixture(scope="session")
def register_of_the_pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The flagship's register as a workbook, with the trade of the two countries in all goods."""
    yield from made_once(
        tmp_path_factory,
        "register-of-the-pair",
        lambda out: as_workbook(FLAGSHIP, out / "kaz-kgz", wanted=of_the_pair),
    )


@pytest.fixture
def register(register_of_the_pair: Path, tmp_path: Path) -> Path:
    shutil.copytree(register_of_the_pair.parent, tmp_path / "kaz-kgz")
    return tmp_path / "kaz-kgz" / "register.xlsx"


@pytest.fixture(scope="session")
def brief_of_the_pair(register_of_the_pair: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The brief built from that register."""
    from builder.cli import main

    def make(out: Path) -> Path:
        assert main(["build", str(register_of_the_pair.parent), "--out", str(out)]) == 0
        return next(out.rglob("*_en.xlsx"))

    yield from made_once(tmp_path_factory, "brief-of-the-pair", make)


@pytest.fixture
def brief(brief_of_the_pair: Path, register: Path, tmp_path: Path) -> Path:
    """A built workbook in its folder; its report is that of `register`."""
    folder = tmp_path / "out" / register.parent.name / brief_of_the_pair.parent.name
    shutil.copytree(brief_of_the_pair.parent, folder)
    return folder / brief_of_the_pair.name


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Open a workbook in the double of Excel."""
    from builder.addin import desk

    monkeypatch.setattr(desk, "open_as_double_click", lambda path: None)
    return lambda path: open_in_excel(path, tmp_path / "diary")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compute here what buttons have computed aside: tests/addin/test_refresh_aside.py tries the process."""
    monkeypatch.setattr(at_the_book, "aside", lambda _, steps, work, *given: work(*given, steps))


@pytest.fixture
def press(tmp_path: Path, register: Path):
    """Press a button over the book that is open; return what the person was told."""

    def pressed(button: str, spoken: str = "en") -> str:
        own, diary = tmp_path / "own", tmp_path / "diary"
        own.mkdir(exist_ok=True)
        (own / "settings.toml").write_text(f"report = {str(register.parent)!r}\n", encoding="utf-8")
        before = len(Diary(diary).read())
        pressing.pressed(ExcelDesk(spoken), own, Press(button, spoken=spoken))
        said = [text for what, text in Diary(diary).read()[before:] if what == "told"]
        return said[-1] if said else (own / "result.txt").read_text("utf-8-sig")

    return pressed
