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
    from builder.publish.brief import Brief
    from builder.publish.trace import Around, Meant, Way
    from builder.publish.trace.way import Papers

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
    from builder.publish.brief import NotABrief, read_brief
    from builder.publish.trace import meant
    from builder.publish.trace.way import Papers

    spoken.say()  # refuses a language that is not known before anything is read
    try:
        brief = read_brief(options.output)
    except NotABrief as error:
        spoken.refuse(error)
        return WRONG_USE
    asked = meant(brief, options.fact)
    if asked.found.ids:
        _tell_ways(asked, brief, Papers(brief), options)
        return DONE
    if asked.spot is None:
        _tell_not_found(asked, brief, Papers(brief), options.fact)
        return PROBLEMS
    _tell_cell(asked.spot, brief, Papers(brief), options)
    if asked.spot.sources(brief):
        return DONE
    for suggestion in () if options.json else asked.found.suggestions:
        spoken.tell(sentence("  near it: {suggestion}", suggestion=suggestion))
    return PROBLEMS


def _width() -> int:
    return min(100, max(60, shutil.get_terminal_size((100, 24)).columns))


def _tell_cell(spot: Around, brief: Brief, papers: Papers, options: argparse.Namespace) -> None:
    """Tell what a cell is that is no fact's own."""
    from builder.openbook.typed import typed_in
    from builder.publish.notation import written
    from builder.publish.trace import told

    typed = _beside(typed_in(brief), spot)
    if options.json:
        answer = {"asked": options.fact, "by": "cell", "facts": [], "cell": asdict(spot)}
        more = {"refreshed": papers.is_refreshed, "typed": _typed_json(typed)}
        sys.stdout.write(written({**answer, **more}).decode())
    else:
        _tell_refreshed(papers)
        _tell_typed(typed, of_figure=False)
        print(told(brief, spot, _width(), spoken.language()))


def _tell_not_found(asked: Meant, brief: Brief, papers: Papers, fact: str) -> None:
    """Tell that there is no such sheet, or no such fact and which ones are near."""
    from builder.publish.trace import is_place, sheet_names, sheet_of

    if is_place(fact) and (names := sheet_names(brief)):
        spoken.tell(
            sentence(
                "the workbook has no sheet “{sheet}”, but {sheets}",
                sheet=sheet_of(fact),
                sheets=", ".join(names),
            ),
            wrong=True,
        )
        return
    spoken.tell(
        sentence(
            "no fact of {folder} is called, stands in or is printed as “{fact}”",
            folder=brief.folder,
            fact=fact,
        ),
        wrong=True,
    )
    if papers.is_refreshed:
        spoken.tell(
            "the workbook was refreshed since it was built: a number that the refresh wrote is found by "
            "its cell, e.g. Summary!E6",
            wrong=True,
        )
    for suggestion in asked.found.suggestions:
        spoken.tell(sentence("  perhaps {suggestion}", suggestion=suggestion), wrong=True)


def _tell_ways(asked: Meant, brief: Brief, papers: Papers, options: argparse.Namespace) -> None:
    """Tell the way back of each fact that was found; of many only which they are."""
    from builder.openbook.typed import typed_in
    from builder.publish.notation import written
    from builder.publish.trace import as_json, listed, said, way

    ways = [way(brief, papers, name) for name in asked.found.ids]
    read = [fact for one in ways for fact in _read(one)]
    typed = [one for one in typed_in(brief) if any(one.carries(fact) for fact in read)]
    if options.json:
        shown = {
            "asked": options.fact,
            "by": asked.found.by,
            "notes": papers.notes,
            "refreshed": papers.is_refreshed,
            "typed": _typed_json(typed),
            "facts": [as_json(one) for one in ways],
        }
        sys.stdout.write(written(shown).decode("utf-8"))
        return
    _tell_refreshed(papers)
    if len(ways) <= _TOLD:
        _tell_typed(typed, of_figure=True)
    _tell_shown(asked, brief)
    if len(ways) > 1:
        spoken.tell(sentence("{count} facts stand for “{fact}”:", count=len(ways), fact=options.fact))
        print()
    if len(ways) > _TOLD:
        for one in ways:
            print("\n".join(listed(one, papers.language, _width())))
        print()
        spoken.tell("name one of them to see its way back")
    else:
        print("\n\n".join(said(one, papers.language, _width(), spoken.language()) for one in ways))
    for note in papers.notes:
        spoken.tell(sentence("note: {note}", note=note))


def _tell_shown(asked: Meant, brief: Brief) -> None:
    """Tell that the cell which was asked for only repeats the fact's own."""
    if asked.spot is not None and asked.spot.shows in asked.found.ids:
        spoken.tell(
            sentence(
                "{place} shows {cell}: ={formula}",
                place=asked.spot.place,
                cell=brief.built.facts[asked.spot.shows].cell.get(brief.language, ""),
                formula=asked.spot.formula,
            )
        )
        print()


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
