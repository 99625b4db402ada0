"""Countries: ISO 3166-1 alpha-3 codes, and names in Russian, Kazakh, Kyrgyz and English.

The tables stand in `builder/register/data/`, with their origin and licences beside
them, and are read once, when first asked for. Besides the codes of ISO 3166-1 they
hold a few that statistical tables still need: `XKX` (Kosovo, user-assigned), `CHI`
(Channel Islands) and `EUU` (the European Union), as the World Bank writes them, and the
withdrawn `ANT`, `CSK`,
`DDR`, `SCG`, `SUN`, `YUG`. The world, `WLD`, has names but is not a country.
"""

from __future__ import annotations

import csv
import difflib
import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from builder.register.said import sentence

WORLD = "WLD"
UNION = "EUU"
UNION_MEMBERS = frozenset(
    {"AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN"}
    | {"IRL", "ITA", "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "SWE"}
)
"""The members of the European Union since February 2020, the composition Comext calls EU27."""

BLOCS = {UNION: UNION_MEMBERS}
"""Partners that stand for several countries, with those countries."""

LANGUAGES = ("en", "ru", "kk", "ky")

_MARK = re.compile(r"(?:[\s*]|[⁰¹²³⁴-⁹]|\d{1,2}\)?)+$")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[a-z]")
_TO_CYRILLIC = str.maketrans("aceopxyikmhtb", "асеорхуікмнтв")
_TO_LATIN = str.maketrans("асеорхуікмнтв", "aceopxyikmhtb")
_FOLDED = str.maketrans("ё", "е")


class UnknownCountry(ValueError):
    """A name or code that no country has; `suggestion` is the nearest known name, or empty."""

    def __init__(self, name: str, suggestion: str = "") -> None:
        self.name = name
        self.suggestion = suggestion
        remedy = sentence(" Did you mean “{suggestion}”?", suggestion=suggestion) if suggestion else ""
        super().__init__(sentence("no country is called “{name}”.{remedy}", name=name, remedy=remedy))


@dataclass(frozen=True, slots=True)
class _Tables:
    names: dict[str, dict[str, str]]
    by_key: dict[str, dict[str, str]]
    spelled: dict[str, str]


def fold(name: str) -> str:
    """Return what a name is compared by: its letters, in lower case, all of one script.

    Dashes, spaces, dots, brackets and apostrophes do not count, nor does a footnote mark
    at the end; ё is е; a Latin letter inside a Cyrillic name is the Cyrillic one it looks
    like, and the other way round; Latin letters lose their accents.
    """
    text = unicodedata.normalize("NFC", _MARK.sub("", name)).casefold().translate(_FOLDED)
    letters = "".join(character for character in text if character.isalpha())
    cyrillic = len(_CYRILLIC.findall(letters))
    if cyrillic * 2 > len(letters):
        return letters.translate(_TO_CYRILLIC)
    letters = unicodedata.normalize("NFKD", letters.translate(_TO_LATIN) if cyrillic else letters)
    return "".join(character for character in letters if not unicodedata.combining(character))


def codes() -> frozenset[str]:
    """Return the code of every country; `WLD` is not among them."""
    return frozenset(_tables().names) - {WORLD}


def is_code(code: str) -> bool:
    """Return whether this is the code of a country."""
    return code != WORLD and code in _tables().names


def is_partner(code: str) -> bool:
    """Return whether this may stand as a partner: a country, or the world."""
    return code in _tables().names


def blocs_beside_members(partners: Collection[str]) -> frozenset[str]:
    """Return those of a reporter's partners whose members are among them: they would count twice."""
    named = set(partners)
    return frozenset(bloc for bloc, members in BLOCS.items() if bloc in named and members & named)


def resolve(name: str, language: str | None = None) -> str:
    """Return the code of the country with this name in `language`, or in any language.

    Raises UnknownCountry, with the nearest name where one is near.
    """
    by_key, key = _tables().by_key, fold(name)
    for candidate in (language,) if language else LANGUAGES:
        if key and key in by_key[candidate]:
            return by_key[candidate][key]
    raise UnknownCountry(name, suggestion(name, language))


def find(name: str, language: str | None = None) -> str:
    """Return the country's code as `resolve` does, or an empty string where no country is meant."""
    by_key, key = _tables().by_key, fold(name)
    found = (by_key[item].get(key, "") for item in ((language,) if language else LANGUAGES))
    return next(filter(None, found), "")


def suggestion(name: str, language: str | None = None) -> str:
    """Return the known name nearest to this one, or an empty string."""
    by_key, spelled = _tables().by_key, _tables().spelled
    known = by_key[language] if language else spelled
    near = difflib.get_close_matches(fold(name), known, n=1, cutoff=0.6)
    return spelled[near[0]] if near else ""


def english_name(code: str) -> str:
    """Return the short English name, e.g. `Kyrgyzstan`; raises UnknownCountry."""
    return name(code, "en")


def name(code: str, language: str) -> str:
    """Return the short name in `en`, `ru`, `kk` or `ky`.

    Raises UnknownCountry for an unknown code and ValueError for another language.
    """
    if language not in LANGUAGES:
        raise ValueError(
            sentence(
                "country names are held in {listed}, not in “{language}”",
                listed=", ".join(LANGUAGES),
                language=language,
            )
        )
    names = _tables().names
    if code not in names:
        near = difflib.get_close_matches(code.upper(), names, n=1)
        raise UnknownCountry(code, near[0] if near else "")
    return names[code][language]


def _rows(file_name: str) -> Iterator[dict[str, str]]:
    path = files("builder.register") / "data" / file_name
    yield from csv.DictReader(path.read_text(encoding="utf-8").splitlines())


@cache
def _tables() -> _Tables:
    names: dict[str, dict[str, str]] = {}
    by_key: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    spelled: dict[str, str] = {}

    def learn(code: str, language: str, spelling: str) -> None:
        key = fold(spelling)
        by_key[language].setdefault(key, code)
        spelled.setdefault(key, spelling)

    for row in _rows("countries.csv"):
        names[row["code"]] = {language: row[language] for language in LANGUAGES}
        if row["code"] != WORLD:
            for language in LANGUAGES:
                learn(row["code"], language, row[language])
    for row in _rows("country-aliases.csv"):
        learn(row["code"], row["language"], row["name"])
    return _Tables(names, by_key, spelled)
