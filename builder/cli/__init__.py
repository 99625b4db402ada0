"""The command line: it starts the walk, prints what came of it, and sets the exit code.

0 done, 1 problems in the input (all of them listed), 2 wrong use. Each command is a module of this room.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence

from builder import __version__
from builder.cli import (
    addin,
    audit,
    build,
    check,
    diff,
    fields,
    importing,
    lint,
    new,
    refresh,
    run,
    runs,
    schedule,
    spoken,
    trace,
)
from builder.cli.command import Commands, Parser
from builder.cli.exits import DONE, PROBLEMS, WRONG_USE
from builder.register.problems import InputRefused
from builder.register.said import counted

# In the order in which --help lists them.
COMMANDS = (
    build,
    check,
    refresh,
    audit,
    importing,
    new,
    fields,
    lint,
    trace,
    diff,
    run,
    runs,
    schedule,
    addin,
)

EXAMPLES = """examples:
  tradebrief build reports/kazakhstan-kyrgyzstan
  tradebrief build reports/kazakhstan-kyrgyzstan --as-of 2024-10-02 --period 2023 --out out
  tradebrief check reports/kazakhstan-kyrgyzstan
  tradebrief audit out/kazakhstan-kyrgyzstan/2023
  tradebrief new reports/kazakhstan-uzbekistan --home KAZ --partner UZB
  tradebrief import kz-bns tables/*.xls --into reports/kazakhstan-uzbekistan
  tradebrief fields government
"""

# A build makes many objects and drops few: with Python's usual 700 it spends an eighth of its time on looking
# for garbage.
COLLECT_AFTER = 50_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    gc.set_threshold(COLLECT_AFTER)
    for stream in (sys.stdout, sys.stderr):
        # Names and signs beyond ASCII must not stop a command on a terminal of another code page.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        spoken.say()  # a language that is not known is told before anything is done
        options = _parser().parse_args(arguments)
        return int(options.run(options))
    except InputRefused as refused:
        return _refuse(refused)
    except spoken.NoSuchLanguage as unknown:
        print(unknown, file=sys.stderr)
        return WRONG_USE
    except KeyboardInterrupt:
        spoken.tell("stopped; nothing was written", wrong=True)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        # A file that cannot be read, a disk that takes no more: rooms that know a remedy name it themselves.
        place = f"{error.filename}: " if error.filename else ""
        print(f"{place}{error.strerror or error}", file=sys.stderr)
        return PROBLEMS


def _refuse(refused: InputRefused) -> int:
    spoken.tell_problems(refused)
    count = len(refused.problems)
    what = counted(count, "1 problem; nothing was written", "{count} problems; nothing was written")
    spoken.tell(what, wrong=True)
    return PROBLEMS


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="tradebrief",
        description="Briefing workbooks and memos on trade with a partner country, every number sourced.",
        epilog=EXAMPLES,
    )
    parser.add_argument("--version", action="version", version=f"tradebrief {__version__}")
    commands = Commands(parser.add_subparsers(title="commands", required=True, metavar="COMMAND"))
    for command in COMMANDS:
        command.add(commands)
    return parser
