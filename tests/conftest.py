"""What tests share: office programs, the publishers' own files, the press texts.

A test that lacks one of them is skipped by name. With TRADEBRIEF_NO_SKIP=1 a missing program is a failure.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from builder.wording.written import languages
from tests.flagship import SEPTEMBER, built
from tests.office import Office, OoxmlValidator, find_soffice, find_validator
from tests.once import made_once
from tests.postgres import Postgres, find_postgres, running

# No test asserts a time: a busy machine is slow.
settings.register_profile("any-machine", deadline=None)
settings.load_profile("any-machine")


@pytest.fixture(autouse=True)
def _one_width_of_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commands wrap their words the same way in every process that tests run in."""
    monkeypatch.setenv("COLUMNS", "100")


def without(program: str) -> None:
    if os.environ.get("TRADEBRIEF_NO_SKIP") == "1":
        pytest.fail(f"{program} is missing, and TRADEBRIEF_NO_SKIP=1 allows no skip", pytrace=False)
    pytest.skip(f"{program} is missing")


def _folder(variable: str) -> Path:
    named = os.environ.get(variable, "")
    if not named:
        pytest.skip(f"{variable} is not set")
    folder = Path(named)
    if not folder.is_dir():
        pytest.fail(f"{variable} names {named}, which is no folder", pytrace=False)
    return folder


@pytest.fixture(scope="session")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """LibreOffice: `soffice.convert(files, "xlsx", into)` recalculates and converts many files in one call."""
    program = find_soffice()
    if program is None:
        without("LibreOffice (soffice)")
    return Office(str(program), tmp_path_factory.mktemp("libreoffice") / "profile")


@pytest.fixture(scope="session")
def ooxml_validator() -> OoxmlValidator:
    """Microsoft's validator: `assert ooxml_validator(files) == []`."""
    program = find_validator()
    if program is None:
        without("the Open XML SDK validator (npm)")
    return OoxmlValidator(str(program))


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server on a loopback port; `postgres.url` is its address, `postgres.execute(…)` fills it."""
    programs = find_postgres()
    if programs is None:
        without("PostgreSQL (initdb, pg_ctl)")
    with running(programs) as server:
        yield server


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder with the publishers' own files."""
    return _folder("TRADEBRIEF_SAMPLES")


@pytest.fixture(scope="session")
def texts() -> Path:
    """The folder with the press texts."""
    return _folder("TRADEBRIEF_TEXTS")


@pytest.fixture(scope="session")
def september(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The flagship as of the end of September 2023, on January–July as claimed."""
    yield from made_once(tmp_path_factory, "september", lambda out: built(out, *SEPTEMBER))


@pytest.fixture(scope="session")
def october(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The flagship as of October 2024, on the full year 2023 of both statistical offices."""
    asked = ("--as-of", "2024-10-02", "--period", "2023")
    yield from made_once(tmp_path_factory, "october", lambda out: built(out, *asked))


@pytest.fixture(scope="session")
def tongues(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The flagship as of the end of September 2023 in every language."""
    asked = [word for language in languages() for word in ("--language", language)]
    yield from made_once(tmp_path_factory, "tongues", lambda out: built(out, *SEPTEMBER, *asked))


@pytest.fixture(scope="session")
def russian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The flagship as of the end of September 2023 in English and Russian."""
    asked = ("--language", "en", "--language", "ru")
    yield from made_once(tmp_path_factory, "russian", lambda out: built(out, *SEPTEMBER, *asked))
