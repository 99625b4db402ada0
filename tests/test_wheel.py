"""The wheel carries all that a build needs: templates, messages, fonts, country names."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from builder.register.stock import stock_template, stock_templates
from tests.office import ROOT

DATA = (".ftl", ".ttf", ".csv", ".toml", ".json", ".xlsx", ".docx", ".png", ".css")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy so that nothing is left in the checkout and nothing old slips in."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in ("pyproject.toml", "setup.py", "README.md", "LICENSE"):
        shutil.copy2(ROOT / name, source)
    for name in ("builder", "templates", "docs/pictures"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
    ]
    run = subprocess.run(
        [*command, "-w", str(folder), str(source)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    (made,) = folder.glob("tradebrief-*.whl")
    return made


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_every_module_of_ours_is_in_the_wheel(names: set[str]) -> None:
    assert {path.relative_to(ROOT).as_posix() for path in (ROOT / "builder").rglob("*.py")} <= names


def test_every_file_of_data_under_builder_is_in_the_wheel(names: set[str]) -> None:
    held = {
        path.relative_to(ROOT).as_posix() for path in (ROOT / "builder").rglob("*") if path.suffix in DATA
    }
    assert any(name.endswith(".ftl") for name in held)
    assert held - names == set()


def test_the_wheel_carries_nothing_else(names: set[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in names} == {"builder", "tradebrief"}
    assert not [name for name in names if name.startswith("builder/templates/") and name.endswith(".py")]
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert {f"builder/pictures/{path.name}" for path in (ROOT / "docs" / "pictures").iterdir()} <= names


def test_the_installed_copy_finds_its_templates_from_an_empty_folder(wheel: Path, tmp_path: Path) -> None:
    assert stock_templates()
    installed, empty = tmp_path / "installed", tmp_path / "empty"
    empty.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    code = (
        f"import sys; sys.path.insert(0, {str(installed)!r});"
        "import builder; from builder.register.stock import *;"
        f"assert builder.__file__.startswith({str(installed)!r}), builder.__file__;"
        "from hashlib import sha256;"
        "print(*(f'{name} {sha256(stock_template(name)).hexdigest()}' for name in stock_templates()), sep='\\n')"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=empty, capture_output=True, text=True, check=True)
    from hashlib import sha256

    said = dict(line.split() for line in run.stdout.splitlines())
    assert said == {name: sha256(stock_template(name)).hexdigest() for name in stock_templates()}


@pytest.mark.long
def test_the_installed_copy_builds_the_flagship_from_an_empty_folder(wheel: Path, tmp_path: Path) -> None:
    installed, empty = tmp_path / "installed", tmp_path / "empty"
    empty.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    report = tmp_path / "kazakhstan-kyrgyzstan"
    shutil.copytree(ROOT / "reports" / report.name, report)
    code = (
        f"import sys; sys.path.insert(0, {str(installed)!r});"
        "from builder.cli import main; import builder;"
        f"assert builder.__file__.startswith({str(installed)!r});"
        f"sys.exit(main(['build', {str(report)!r}]))"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=empty, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    made = {path.suffix for path in (empty / "out" / report.name / "2023-01--2023-07").iterdir()}
    assert made == {".xlsx", ".docx", ".json"}


def test_an_unknown_template_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(FileNotFoundError, match=r"Did you mean “government\.docx”"):
        stock_template("goverment.docx")
