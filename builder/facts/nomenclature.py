"""How classifications of goods are divided: which code lies inside which, sections and chapters.

The 21 sections of the Harmonized System and their chapters are those of the World Customs Organization's
convention (chapter 77 is kept free in section XV; 98 and 99 are left to each country and lie in no section).
The ten sections of the Standard International Trade Classification are its first digits.
"""

from __future__ import annotations

import re

HS, SITC = "HS", "SITC"
# The last chapter of each section, from the first section on.
_LAST_CHAPTERS = (
    5, 14, 15, 24, 27, 38, 40, 43, 46, 49, 63, 67, 70, 71, 83, 85, 89, 92, 93, 96, 97,
)  # fmt: skip
SECTIONS = tuple(
    range(first + 1, last + 1) for first, last in zip((0, *_LAST_CHAPTERS[:-1]), _LAST_CHAPTERS, strict=True)
)
NO_SECTION = "other"
AGRICULTURAL_SECTIONS = 4
_CODE = re.compile(r"([A-Z]+)([0-9][0-9A-Z.]*)")


def family(code: str) -> str:
    """Return the classification a code belongs to: `HS` of `HS0401`."""
    found = _CODE.fullmatch(code)
    return found[1] if found else code


def digits(code: str) -> str:
    """Return the code without its classification and without dots: `0401` of `HS0401`."""
    found = _CODE.fullmatch(code)
    return found[2].replace(".", "") if found else ""


def inside(code: str, other: str) -> bool:
    """Return whether `code` is a part of the goods of `other`: HS0401 of HS04."""
    own, wide = digits(code), digits(other)
    return family(code) == family(other) and len(own) > len(wide) and own.startswith(wide)


def chapter(code: str) -> str:
    """Return the two digits of an HS code's chapter."""
    return digits(code)[:2]


def hs_section(code: str) -> str:
    """Return the section of an HS code as two digits, `05` of HS2709; `other` for national chapters."""
    held = int(chapter(code)) if chapter(code).isdigit() else 0
    return next(
        (f"{at:02d}" for at, chapters in enumerate(SECTIONS, start=1) if held in chapters), NO_SECTION
    )


def sitc_section(code: str) -> str:
    """Return the section of a SITC code: its first digit."""
    return digits(code)[:1]


def agricultural(code: str) -> bool:
    """Return whether an HS code is an agricultural product: sections I to IV (chapters 01 to 24)."""
    section = hs_section(code)
    return section != NO_SECTION and int(section) <= AGRICULTURAL_SECTIONS


def roman(section: str) -> str:
    """Return an HS section's number as it is printed: `XVI`."""
    number, text = int(section), ""
    for value, letters in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        text += letters * (number // value)
        number %= value
    return text
