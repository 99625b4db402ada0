"""`tradebrief trace`: the way back from a printed number."""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from builder.cli import spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS, WRONG_USE
from builder.register.said import sentence

if TYPE_CHECKING:
    from builder.facts.fact import Fact
    from builder.openbook.typed import Typed
    from builder.publish.trace.around import Around
    from builder.publish.trace.way import Papers, Way

EXAMPLES = """FACT is a fact's id, a role of a template, a cell of the workbook, or a number as it is printed.

examples:
  tradebrief trace out/kazakhstan-kyrgyzstan/2023-01--2023-07 kaz.kgz.t.growth.y2022
  tradebrief trace out/kazakhstan-kyrgyzstan/2023-01--2023-07 home.exports
  tradebrief trace out/kazakhstan-kyrgyzstan/2023-01--2023-07 755.4
  tradebrief trace out/kazakhstan-kyrgyzstan/2023-01--2023-07 'Summary!G12' --json

exit code 0 found, 1 not found (near misses are suggested), 2 wrong use
"""

# More facts than these are listed, their ways are not told.
_TOLD = 3


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("trace", "show the way back from a printed number to its sources", _trace, EXAMPLES)
    parser.add_argument("output", type=Path, metavar="OUTPUT", help="a published folder, or a file in it")
    parser.add_argument("fact", metavar="FACT", help="id, role, cell or printed number")
    parser.add_argument("--json", action="store_true", help="for programs")


def _trace(options: argparse.Namespace) -> int:
    from builder.openbook.typed import typed_in
    from builder.publish.notation import written
    from builder.publish.reading import NotABrief, read_brief
    from builder.publish.trace import (
        Found,
        around,
        as_json,
        find,
        is_place,
        listed,
        said,
        sheet_names,
        sheet_of,
        told,
        way,
    )
    from builder.publish.trace.way import Papers

    spoken.say()  # refuses a language that is not known before anything is read
    try:
        brief = read_brief(options.output)
    except NotABrief as error:
        spoken.refuse(error)
        return WRONG_USE
    found = find(brief, options.fact)
    spot = around(brief, options.fact) if not found.ids and is_place(options.fact) else None
    if spot is not None:
        # An area, a merged cell, a row that names its fact: what was meant is found by the cell it leads to.
        found = find(brief, spot.place)
        found = Found("cell", spot.facts) if spot.facts and not found.ids else found
    papers = Papers(brief)
    typed = typed_in(brief)
    width = min(100, max(60, shutil.get_terminal_size((100, 24)).columns))
    if spot is not None and not found.ids:
        if options.json:
            answer = {"asked": options.fact, "by": "cell", "facts": [], "cell": asdict(spot)}
            more = {"refreshed": papers.is_refreshed, "typed": _typed_json(_beside(typed, spot))}
            sys.stdout.write(written({**answer, **more}).decode())
        else:
            _tell_refreshed(papers)
            _tell_typed(_beside(typed, spot), of_figure=False)
            print(told(brief, spot, width, spoken.language()))
        if spot.sources(brief):
            return DONE
        for suggestion in () if options.json else found.suggestions:
            spoken.tell(sentence("  near it: {suggestion}", suggestion=suggestion))
        return PROBLEMS
    if not found.ids and is_place(options.fact) and (names := sheet_names(brief)):
        spoken.tell(
            sentence(
                "the workbook has no sheet “{sheet}”, but {sheets}",
                sheet=sheet_of(options.fact),
                sheets=", ".join(names),
            ),
            wrong=True,
        )
        return PROBLEMS
    if not found.ids:
        spoken.tell(
            sentence(
                "no fact of {folder} is called, stands in or is printed as “{fact}”",
                folder=brief.folder,
                fact=options.fact,
            ),
            wrong=True,
        )
        if papers.is_refreshed:
            spoken.tell(
                "the workbook was refreshed since it was built: a number that the refresh wrote is found by "
                "its cell, e.g. Summary!E6",
                wrong=True,
            )
        for suggestion in found.suggestions:
            spoken.tell(sentence("  perhaps {suggestion}", suggestion=suggestion), wrong=True)
        return PROBLEMS
    ways = [way(brief, papers, name) for name in found.ids]
    below = [one for one in typed if any(one.carries(fact) for each in ways for fact in _read(each))]
    if options.json:
        shown = {
            "asked": options.fact,
            "by": found.by,
            "notes": papers.notes,
            "refreshed": papers.is_refreshed,
            "typed": _typed_json(below),
            "facts": [as_json(one) for one in ways],
        }
        sys.stdout.write(written(shown).decode("utf-8"))
        return DONE
    _tell_refreshed(papers)
    if len(ways) <= _TOLD:
        _tell_typed(below, of_figure=True)
    if spot is not None and spot.shows in found.ids:
        spoken.tell(
            sentence(
                "{place} shows {cell}: ={formula}",
                place=spot.place,
                cell=brief.facts[spot.shows].cell.get(brief.language, ""),
                formula=spot.formula,
            )
        )
        print()
    if len(ways) > 1:
        spoken.tell(sentence("{count} facts stand for “{fact}”:", count=len(ways), fact=options.fact))
        print()
    if len(ways) > _TOLD:
        for one in ways:
            print("\n".join(listed(one, papers.language, width)))
        print()
        spoken.tell("name one of them to see its way back")
    else:
        print("\n\n".join(said(one, papers.language, width, spoken.language()) for one in ways))
    for note in papers.notes:
        spoken.tell(sentence("note: {note}", note=note))
    return DONE


def _tell_refreshed(papers: Papers) -> None:
    """Tell whoever traces a number that a refresh wrote that what is known is of the build before."""
    if papers.is_refreshed:
        spoken.tell(
            "note: the workbook was refreshed since it was built; what is told here of a number is as it was "
            "built. Build the report again to trace the numbers that the refresh wrote"
        )
        print()


def _read(found: Way) -> Iterator[Fact]:
    """Yield the facts that a way ends at: those that were read from the register."""
    if found.fact.sources:
        yield found.fact
    for one in found.below:
        yield from _read(one)


def _beside(typed: Sequence[Typed], spot: Around) -> list[Typed]:
    """Return what was typed into the row of a cell."""
    sheet, _, address = spot.place.rpartition("!")
    row = int(re.sub("[^0-9]", "", address))
    return [one for one in typed if (one.sheet.casefold(), one.row) == (sheet.casefold(), row)]


def _tell_typed(typed: Sequence[Typed], *, of_figure: bool) -> None:
    """Tell which cells were typed into the workbook, whose sources nobody knows."""
    from builder.openbook.speech import say

    for one in typed:
        print(one.note.said(spoken.language()))
        if of_figure or not one.is_in_figures:
            print(f"  {say(spoken.language(), 'typed-follows' if one.is_in_figures else 'typed-waits')}")
    if typed:
        print()


def _typed_json(typed: Sequence[Typed]) -> list[dict[str, object]]:
    return [{"cell": f"{one.sheet}!{one.cell}", "said": str(one.note)} for one in typed]
