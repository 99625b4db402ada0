"""Killed at any moment, publishing leaves the whole old report or the whole new one.

TRADEBRIEF_SOAK=N kills N times at random moments instead of a few.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from builder.publish.folder import publish, settle
from tests.office import ROOT
from tests.publish.publisher import manifest, version

SEEDS = range(int(os.environ.get("TRADEBRIEF_SOAK") or 6))


def start(place: Path, way: str, event: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.publish.publisher", str(place), way, str(event)]
    return subprocess.Popen(command, cwd=ROOT)


def first(place: Path) -> None:
    files = version(1)
    publish(files, place, manifest=lambda names: manifest(files, names))


def whole(place: Path) -> str:
    """Return the version in the folder; fails where its files do not belong together."""
    listed = {
        row["path"]: row["sha256"] for row in json.loads((place / "manifest.json").read_bytes())["files"]
    }
    there = {path.name: path.read_bytes() for path in place.iterdir() if path.name != "manifest.json"}
    assert {name: hashlib.sha256(data).hexdigest() for name, data in there.items()} == listed
    assert set(there) == set(version(1))
    (said,) = {data.splitlines()[0] for data in there.values()}
    return str(said, "utf-8")


@pytest.mark.parametrize("way", ["exchange", "steps"])
@pytest.mark.long
def test_killed_before_any_single_step(tmp_path: Path, way: str) -> None:
    outcomes = []
    for event in range(1, 200):
        place = tmp_path / f"{event}" / "r" / "2023"
        first(place)
        ended = start(place, way, event).wait()
        if way == "exchange":
            # The swap is one step: a reader needs no help, even right after the kill.
            outcomes.append(whole(place))
        settle(place)
        outcomes.append(whole(place))
        assert [path.name for path in place.parent.iterdir()] == ["2023"], f"left over after step {event}"
        if ended == 0:
            break
    assert ended == 0, "the run was never let through to its end"
    assert outcomes[0] == "version 1"
    assert outcomes[-1] == "version 2"
    assert outcomes == sorted(outcomes)
    assert len(outcomes) > 10


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("way", ["exchange", "steps"])
def test_killed_at_a_random_moment(tmp_path: Path, seed: int, way: str) -> None:
    place = tmp_path / "r" / "2023"
    first(place)
    run = start(place, way, 0)
    try:
        begun = time.monotonic()
        while whole_or_none(place) in (None, "version 1") and time.monotonic() - begun < 60:
            time.sleep(0.001)
        time.sleep(random.Random(seed).random() * 0.05)
    finally:
        run.kill()
        run.wait()
    settle(place)
    assert whole(place).startswith("version ")
    assert [path.name for path in place.parent.iterdir()] == ["2023"]


def whole_or_none(place: Path) -> str | None:
    try:
        return (place / "a.docx").read_text().splitlines()[0]
    except (FileNotFoundError, IndexError):
        return None


def test_a_reader_in_a_loop_never_sees_a_mixture(tmp_path: Path) -> None:
    place = tmp_path / "r" / "2023"
    first(place)
    run = start(place, "exchange", 0)
    seen = set()
    try:
        until = time.monotonic() + 60
        while len(seen) < 20 and time.monotonic() < until:
            handle = os.open(place, os.O_RDONLY)
            try:
                seen.add(_version_behind(handle))
            except FileNotFoundError:
                # This folder has meanwhile been replaced and is being taken away: a reader opens it anew.
                assert place.is_dir()
            finally:
                os.close(handle)
    finally:
        run.kill()
        run.wait()
    assert len(seen) == 20


def _version_behind(handle: int) -> str:
    """Read all files of one opened folder."""

    def read(name: str) -> bytes:
        with open(os.open(name, os.O_RDONLY, dir_fd=handle), "rb") as file:
            return file.read()

    listed = {row["path"]: row["sha256"] for row in json.loads(read("manifest.json"))["files"]}
    data = {name: read(name) for name in listed}
    assert {name: hashlib.sha256(text).hexdigest() for name, text in data.items()} == listed
    return data["a.docx"].decode().splitlines()[0]
