"""The languages that sentences are written in."""

from __future__ import annotations

from pathlib import Path


def languages() -> tuple[str, ...]:
    """Return the languages that have messages."""
    messages = Path(__file__).parent / "messages"
    return tuple(sorted(path.name for path in messages.iterdir() if path.is_dir()))
