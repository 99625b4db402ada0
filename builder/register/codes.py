"""Reading cells that hold codes: countries and products."""

from __future__ import annotations

import re
from decimal import Decimal

from builder.register import countries
from builder.register.cells import Cell, Unreadable
from builder.register.lookalikes import latin, refuse_lookalikes
from builder.register.said import sentence
from builder.register.words import text, word_list

# Classifications whose codes lie one inside the other digit by digit, so that nothing may stand between them.
_DIGITS_ALONE = ("HS", "SITC")
_HS_LONGEST = 10


def country(cell: Cell) -> str:
    """Return a country's ISO 3166-1 alpha-3 code."""
    word = text(cell)
    if countries.is_code(word):
        return word
    if countries.is_code(latin(word).upper()):
        refuse_lookalikes(word)
    raise Unreadable(sentence("“{word}” is not a country code", word=word), suggested_code(word))


def partner(cell: Cell) -> str:
    """Return the code of a country, or `WLD`."""
    word = text(cell)
    if word == countries.WORLD:
        return word
    if word.upper() == countries.WORLD:
        raise Unreadable(
            sentence("“{word}” is not a country code", word=word),
            sentence("Write {world}", world=countries.WORLD),
        )
    if _near(word, countries.WORLD) and not countries.is_code(word.upper()):
        # Among the codes of countries one may be as near, but the world stands in every table of trade.
        raise Unreadable(
            sentence("“{word}” is not a country code", word=word),
            sentence("Did you mean “{same}”?", same=countries.WORLD),
        )
    return country(word)


def suggested_code(word: str) -> str:
    """Return the remedy for a country not given by its code: what was meant, if one is near."""
    if word.upper() == countries.WORLD:
        return sentence("Write the code of one country: WLD is the world")
    if countries.is_code(word.upper()):
        return sentence("Write {word}", word=word.upper())
    try:
        return sentence("Write {word}", word=countries.resolve(word))
    except countries.UnknownCountry as error:
        near = _like(word)
        if error.suggestion and not near and len(word) > 3:
            near = sentence(
                "Did you mean {suggestion}, code {resolve}?",
                suggestion=error.suggestion,
                resolve=countries.resolve(error.suggestion),
            )
        return near or "Write the three-letter code of ISO 3166, e.g. KAZ"


def _near(word: str, code: str) -> bool:
    letters = word.upper()
    return sorted(letters) == sorted(code) or (len(letters) == 3 and letters[:2] == code[:2])


def _like(word: str) -> str:
    """Name the one code with the same letters in another order, or the same two first letters.

    Among 250 codes of three letters most are near to some other: where several are, none is named.
    """
    letters = word.upper()
    same = [code for code in countries.codes() if sorted(code) == sorted(letters)]
    same = same or [code for code in countries.codes() if len(letters) == 3 and code[:2] == letters[:2]]
    return sentence("Did you mean “{same}”?", same=same[0]) if len(same) == 1 else ""


def country_list(cell: Cell) -> tuple[str, ...]:
    """Return country codes parted by semicolons, each once."""
    codes = tuple(country(item) for item in word_list(cell))
    if len(set(codes)) < len(codes):
        raise Unreadable(sentence("“{cell}” names a country twice", cell=cell), "Write each code once")
    return codes


def commodity(cell: Cell) -> str:
    """Return `TOTAL`, or a product code with its classification as prefix."""
    if isinstance(cell, Decimal) or (isinstance(cell, str) and re.fullmatch(r"[0-9]+", cell)):
        raise Unreadable(
            sentence("{cell} is a bare number where a product code must stand", cell=cell),
            sentence(
                "Write the code with its classification and every zero, e.g. HS{zfill}",
                zfill=f"{'0' * (len(str(cell)) % 2)}{cell}",
            ),
        )
    word = text(cell)
    if word == "TOTAL":
        return word
    found = re.fullmatch(r"([A-Z]{2,})([0-9][0-9A-Z.]*)", word)
    if not found:
        refuse_lookalikes(word)
        raise Unreadable(
            sentence("“{word}” is not a product code", word=word), "Write TOTAL, or the code as HS0401"
        )
    if found[1] in _DIGITS_ALONE and not found[2].isdigit():
        plain = "".join(letter for letter in found[2] if letter.isdigit())
        raise Unreadable(
            sentence(
                "“{word}” is not a product code: {found} codes are digits alone", word=word, found=found[1]
            ),
            sentence("Write it without dots and letters, e.g. {found}{plain}", found=found[1], plain=plain),
        )
    if found[1] == "HS" and len(found[2]) > _HS_LONGEST:
        raise Unreadable(
            sentence("“{word}” has {count} digits, HS codes have at most 10", word=word, count=len(found[2])),
            "Check the code",
        )
    if found[1] == "HS" and len(found[2]) % 2:
        raise Unreadable(
            sentence(
                "“{word}” has {count} digits, HS codes have 2, 4, 6, 8 or 10", word=word, count=len(found[2])
            ),
            sentence("If a zero was lost at the front, write HS0{found}", found=found[2]),
        )
    return word
