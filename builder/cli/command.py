"""`Commands`: how a command is added to the command line, the same way for each."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Run = Callable[[argparse.Namespace], int]


@dataclass(frozen=True, slots=True)
class Commands:
    """The commands of the command line; each module of this room adds its own."""

    parsers: Any

    def add(self, name: str, about: str, run: Run, examples: str = "") -> argparse.ArgumentParser:
        """Add a command and return its parser; `run` is given the options and returns the exit code."""
        added: argparse.ArgumentParser = self.parsers.add_parser(
            name,
            help=about,
            description=about,
            epilog=examples,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        added.set_defaults(run=run)
        return added
