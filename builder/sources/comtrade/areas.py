"""UN Comtrade's numbers for countries, which are those of M49 but for a few that it counts with others.

`areas.csv` follows `country-codes.csv` of datasets/country-codes (PDDL), checked against UN Comtrade's own
list. Its own numbers are 251 France with Monaco, 579 Norway with Svalbard, 699 India, 757 Switzerland with
Liechtenstein, 842 the United States with Puerto Rico and the Virgin Islands.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from builder.register.countries import WORLD

WORLD_AREA = 0


def area(code: str) -> int | None:
    """Return the number of a country or of the world (0); None where UN Comtrade has none for it."""
    return _areas().get(code)


def country(number: int) -> str:
    """Return the code of the country with this number, `WLD` for 0, empty where none has it."""
    return _countries().get(number, "")


@cache
def _areas() -> dict[str, int]:
    text = (files("builder.sources.comtrade") / "areas.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return {WORLD: WORLD_AREA, **{row["country"]: int(row["area"]) for row in rows}}


@cache
def _countries() -> dict[int, str]:
    return {number: code for code, number in _areas().items()}
