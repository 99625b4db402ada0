"""The add-in, built once."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from builder.addin.package import NAME, addin

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def this_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes that a press starts run the code under test, whatever is installed."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


@pytest.fixture(scope="session")
def addin_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """TradeBrief.xlam for this Python, offering English and Kazakh documents."""
    path = tmp_path_factory.mktemp("addin") / NAME
    path.write_bytes(addin(Path(sys.executable), [("en", "English"), ("kk", "қазақ тілі")]))
    return path
