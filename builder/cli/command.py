"""`Commands`: how a command is added to the command line, the same way for each, and how its help is said."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NoReturn

from builder.cli import spoken
from builder.cli.exits import WRONG_USE
from builder.cli.usage import in_sentences
from builder.register.said import sentence

# Words of argparse itself; those of its errors are in usage.py.
_OF_ARGPARSE = (
    "usage",
    "positional arguments",
    "options",
    "commands",
    "show this help message and exit",
    "show program's version number and exit",
)

Run = Callable[[argparse.Namespace], int]


class Parser(argparse.ArgumentParser):
    """A parser whose help and errors are said in the analyst's language; the commands stay as they are."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{"formatter_class": Help, **settings})

    def error(self, message: str) -> NoReturn:
        """Print the usage and what is wrong, and exit with 2."""
        self.print_usage(sys.stderr)
        what = sentence("{program}: error: {what}", program=self.prog, what=in_sentences(message))
        self.exit(WRONG_USE, f"{spoken.say()(what)}\n")


class Help(argparse.RawDescriptionHelpFormatter):
    """Help in the analyst's language: its headings, what each command and option does, its paragraphs."""

    def start_section(self, heading: str | None) -> None:
        """Begin a section under its heading."""
        super().start_section(_said(heading))

    def add_usage(
        self, usage: str | None, actions: Iterable[argparse.Action], groups: Any, prefix: str | None = None
    ) -> None:
        """Add the usage, in front of it what it is."""
        super().add_usage(usage, actions, groups, f"{_said('usage')}: " if prefix is None else prefix)

    def add_text(self, text: str | None) -> None:
        """Add paragraphs, each said as one."""
        super().add_text(text and "\n\n".join(map(_paragraph, text.strip("\n").split("\n\n"))))

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return _said(action.help)


def _said(text: str | None) -> str | None:
    return text and spoken.say()(text)


def _paragraph(text: str) -> str:
    """Return a paragraph of help; of a list of examples only the heading is words."""
    first, line, rest = text.partition("\n")
    return f"{_said(first)}{line}{rest}" if first.endswith(":") else str(_said(text))


@dataclass(frozen=True, slots=True)
class Commands:
    """The commands of the command line; each module of this room adds its own."""

    parsers: Any

    def add(self, name: str, about: str, run: Run, examples: str = "") -> argparse.ArgumentParser:
        """Add a command and return its parser; `run` is given the options and returns the exit code."""
        added: argparse.ArgumentParser = self.parsers.add_parser(
            name, help=about, description=about, epilog=examples
        )
        added.set_defaults(run=run)
        return added
