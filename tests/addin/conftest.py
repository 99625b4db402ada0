"""The add-in, built once."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from builder.addin.package import NAME, addin


@pytest.fixture(scope="session")
def addin_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """TradeBrief.xlam for this Python, offering English and Kazakh documents."""
    path = tmp_path_factory.mktemp("addin") / NAME
    path.write_bytes(addin(Path(sys.executable), [("en", "English"), ("kk", "қазақ тілі")]))
    return path
