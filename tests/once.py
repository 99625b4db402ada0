"""What is made once a run, whichever of the processes that tests run in asks first."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Path]) -> Iterator[Path]:
    """Yield what `make` made in an empty folder of that name; at the end, fail where a test wrote into it.

    Whoever wants to change it takes a copy.
    """
    own = factory.getbasetemp()
    # Each process of pytest-xdist has a folder of its own, in the run's.
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder, note = shared / name, shared / f"{name}.made"
    with FileLock(shared / f"{name}.lock"):
        if not note.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            made = make(folder)
            note.write_text(f"{made.relative_to(folder)}\n{_digest(folder)}", encoding="utf-8")
    place, digest = note.read_text(encoding="utf-8").split("\n")
    yield folder / place
    assert _digest(folder) == digest, f"a test wrote into “{name}”, which all tests share"


def _digest(folder: Path) -> str:
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        found.update(f"{path.relative_to(folder)}\n".encode())
        if path.is_file():
            found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()
