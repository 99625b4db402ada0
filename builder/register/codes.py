"""Reading cells that hold codes: countries and products."""

from __future__ import annotations

import re
from decimal import Decimal

from builder.register import countries
from builder.register.cells import Cell, Unreadable
from builder.register.problems import nearest
from builder.register.words import text, word_list


def country(cell: Cell) -> str:
    """Return a country's ISO 3166-1 alpha-3 code."""
    word = text(cell)
    if countries.is_code(word):
        return word
    if word == countries.WORLD:
        raise Unreadable("WLD is the world, not a country", "Write the code of one country")
    raise Unreadable(f"“{word}” is not a country code", suggested_code(word))


def partner(cell: Cell) -> str:
    """Return the code of a country, or `WLD`."""
    word = text(cell)
    return word if word == countries.WORLD else country(word)


def suggested_code(word: str) -> str:
    """Return the remedy for a country not given by its code: what was meant, if one is near."""
    if countries.is_partner(word.upper()):
        return f"Write {word.upper()}"
    try:
        return f"Write {countries.resolve(word)}"
    except countries.UnknownCountry as error:
        near = nearest(word, countries.codes()) if len(word) == 3 else ""
        if error.suggestion and not near:
            near = f"Did you mean {error.suggestion}, code {countries.resolve(error.suggestion)}?"
        return near or "Write the three-letter code of ISO 3166, e.g. KAZ"


def country_list(cell: Cell) -> tuple[str, ...]:
    """Return country codes parted by semicolons, each once."""
    codes = tuple(country(item) for item in word_list(cell))
    if len(set(codes)) < len(codes):
        raise Unreadable(f"“{cell}” names a country twice", "Write each code once")
    return codes


def commodity(cell: Cell) -> str:
    """Return `TOTAL`, or a product code with its classification as prefix."""
    if isinstance(cell, Decimal) or (isinstance(cell, str) and re.fullmatch(r"[0-9]+", cell)):
        raise Unreadable(
            f"{cell} is a bare number where a product code must stand",
            f"Write the code with its classification and every zero, e.g. HS{str(cell).zfill(4)}",
        )
    word = text(cell)
    if word == "TOTAL":
        return word
    found = re.fullmatch(r"([A-Z]{2,})([0-9][0-9A-Z.]*)", word)
    if not found:
        raise Unreadable(f"“{word}” is not a product code", "Write TOTAL, or the code as HS0401")
    if found[1] == "HS" and found[2].isdigit() and len(found[2]) % 2:
        raise Unreadable(
            f"“{word}” has {len(found[2])} digits, HS codes have 2, 4, 6, 8 or 10",
            f"If a zero was lost at the front, write HS0{found[2]}",
        )
    return word
