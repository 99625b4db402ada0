"""Writes requirements-addin.txt: the add-in's own packages for Windows and macOS, with their wheels' hashes.

pip-compile resolves for the system it runs on alone: the wheels of the others are fetched and hashed.
Run by `make requirements-addin`.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
# The packages of each system, and the systems that their wheels may name.
WANTED = {
    "win32": (("pywin32", "xlwings"), ("win_amd64",)),
    "darwin": (
        ("appscript", "psutil", "xlwings"),
        ("macosx_11_0_arm64", "macosx_10_9_universal2", "macosx_10_13_universal2", "macosx_10_15_universal2"),
    ),
}
HEAD = """\
# The add-in's own packages for Windows (x64) and macOS (Apple silicon), Python 3.11 to 3.14:
#   pip install --require-hashes -r requirements.txt -r requirements-addin.txt
# Written by `make requirements-addin`.
"""


def main() -> None:
    """Fetch the newest wheels and write the file."""
    hashes: dict[tuple[str, str], set[str]] = defaultdict(set)
    systems: dict[str, set[str]] = defaultdict(set)
    with tempfile.TemporaryDirectory() as scratch:
        for system, (packages, tags) in WANTED.items():
            folder = Path(scratch, system)
            for python in PYTHONS:
                _fetch(packages, tags, python, folder)
            for wheel in folder.glob("*.whl"):
                name, version = wheel.name.split("-")[:2]
                hashes[name, version].add(hashlib.sha256(wheel.read_bytes()).hexdigest())
                systems[name].add(system)
    lines = []
    for (name, version), found in sorted(hashes.items()):
        marker = f' ; sys_platform == "{min(systems[name])}"' if len(systems[name]) == 1 else ""
        lines.append(
            " \\\n".join(
                [f"{name}=={version}{marker}", *(f"    --hash=sha256:{one}" for one in sorted(found))]
            )
        )
    Path("requirements-addin.txt").write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


def _fetch(packages: tuple[str, ...], tags: tuple[str, ...], python: str, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    platforms = [part for tag in tags for part in ("--platform", tag)]
    wheels = ["--only-binary=:all:", "--python-version", python, "--dest", str(folder)]
    subprocess.run([*command, *platforms, *wheels, *packages], check=True)


if __name__ == "__main__":
    main()
