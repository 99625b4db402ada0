"""Floors: a room imports only from floors below its own, and starting the program loads nothing heavy."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import builder

PACKAGE = Path(builder.__file__).parent

# From the ground up. Rooms of one floor do not import each other.
FLOORS = (
    {"package"},
    {"register"},
    {"facts", "sources"},
    {"wording"},
    {"memo", "workbook", "charts", "publish"},
    {"record", "stationery"},
    {"proof", "since"},
    {"held_periods", "inputs", "progress"},
    {"documents"},
    {"report"},
    {"auditing", "rebuilt"},
    {"jobs", "openbook"},
    {"addin"},
    {"cli", "__main__"},
)
FLOOR_OF = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
HEAVY = ("matplotlib", "duckdb", "openpyxl", "xlwings", "docx", "babel", "numpy", "pandas")


def _modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def _room(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def _imported_rooms(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and room of each import of ours, wherever in the module it stands."""
    folder = ("builder", *path.relative_to(PACKAGE).parent.parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(folder[: len(folder) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, (base, node.module)))
            names = [f"{module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            parts = name.split(".")
            if parts[0] == "builder" and len(parts) > 1 and parts[1] in FLOOR_OF:
                yield node.lineno, parts[1]


def upward(path: Path) -> list[str]:
    """Return the imports of a module that go up or sideways."""
    own = _room(path)
    return [
        f"{path.relative_to(PACKAGE.parent)}:{line}: {own} imports {room}, which is not below it"
        for line, room in _imported_rooms(path)
        if room != own and FLOOR_OF[room] >= FLOOR_OF.get(own, 0)
    ]


def test_every_module_lives_in_a_room_of_the_plan() -> None:
    assert sorted({_room(path) for path in _modules()} - FLOOR_OF.keys()) == []


def test_no_room_imports_upward_or_sideways() -> None:
    assert [fault for path in _modules() for fault in upward(path)] == []


def test_an_import_that_goes_up_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "builder"
    (package / "facts").mkdir(parents=True)
    module = package / "facts" / "fact.py"
    module.write_text("def f():\n    from builder.wording import spans\n    from ..register import rows\n")
    monkeypatch.setattr(sys.modules[__name__], "PACKAGE", package)
    assert upward(module) == ["builder/facts/fact.py:2: facts imports wording, which is not below it"]


@pytest.mark.parametrize("module", ["builder", "builder.cli"])
def test_starting_loads_nothing_heavy(module: str) -> None:
    if module != "builder" and not (PACKAGE / "cli.py").exists() and not (PACKAGE / "cli").is_dir():
        pytest.skip("there is no command line yet")
    code = f"import sys, {module}; print(*sorted(set({HEAVY!r}) & set(sys.modules)))"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )
    assert run.stdout.split() == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
    assert [str(path) for path in _modules() if path.stem in empty] == []
