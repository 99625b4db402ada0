"""`python -m benchmarks`: run the races, print their table, and write RESULTS.md when all have run."""

from __future__ import annotations

import argparse
import tempfile
from datetime import date
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

from benchmarks import results
from benchmarks.race import run

ROOMS = ("start", "workbook", "memo", "charts", "brief", "pdf")
PEERS = ("docxtpl", "matplotlib", "openpyxl", "pandas", "typer", "xlsxwriter")
RESULTS = Path(__file__).with_name("RESULTS.md")


def main() -> None:
    """Run the rooms that are asked for, all of them where none is."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "rooms", nargs="*", metavar="ROOM", help=f"one of {', '.join(ROOMS)}; all if left out"
    )
    parser.add_argument("--rounds", type=int, default=7, help="how often each side runs (default 7)")
    asked = parser.parse_args()
    if unknown := sorted(set(asked.rooms) - set(ROOMS)):
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(ROOMS)}")
    found: list[results.Line] = []
    for name in asked.rooms or ROOMS:
        with tempfile.TemporaryDirectory() as scratch:
            for race in import_module(f"benchmarks.{name}").races(Path(scratch)):
                lines = results.lines(race, run(race, asked.rounds))
                print(results.table(lines), f"equal: {race.same}\n", sep="\n", flush=True)
                found += lines
    if not asked.rooms:
        versions = ", ".join(f"{name} {version(name)}" for name in PEERS)
        page = results.page(found, asked.rounds, date.today(), versions)
        RESULTS.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
