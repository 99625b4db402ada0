"""The flagship report, built as its user builds it."""

from __future__ import annotations

from pathlib import Path

from builder.cli import main

NAME = "kazakhstan-kyrgyzstan"
SEPTEMBER = ("--as-of", "2023-09-30", "--period", "2023-01/2023-07")
FLAGSHIP = Path(__file__).resolve().parents[1] / "reports" / NAME


def built(out: Path, *arguments: str) -> Path:
    """Build the flagship into `out` and return the published folder."""
    assert main(["build", str(FLAGSHIP), "--out", str(out), *arguments]) == 0
    [folder] = (out / NAME).iterdir()
    return folder
