"""Whom a row of a table by country is about: a country, a group of countries, or nobody in particular."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from builder.register import countries
from builder.register.problems import nearest
from builder.register.said import sentence
from builder.sources.sheet import Value

_TOTALS = ("Всего", "Всего в том числе", "Итого", "Все страны")
_GROUPS = (
    "ЕС", "СНГ", "ШОС", "ЕАЭС", "Страны СНГ", "Страны ЕАЭС", "Страны вне ЕАЭС", "Страны ЕС", "Страны вне ЕС",
    "Страны ШОС", "вне СНГ", "Страны вне СНГ", "Страны Таможенного союза", "Страны дальнего зарубежья",
    "Страны ближнего зарубежья", "Остальные страны мира", "Остальные страны", "Другие страны мира",
    "Европа", "Азия", "Америка", "Африка", "Австралия и Океания", "Океания",
)  # fmt: skip
_UNALLOCATED = (
    "Неопределенная страна", "Неизвестная страна", "Прочие страны", "Прочие", "ООН", "Европейский союз (ЕС)",
    "Европейский союз", "Международные организации", "Нейтральная зона",
)  # fmt: skip


class Kind(StrEnum):
    """What a row stands for; a group repeats its countries, the unallocated adds to them."""

    COUNTRY = "country"
    WORLD = "world"
    GROUP = "group"
    UNALLOCATED = "unallocated"


class UnknownPartner(ValueError):
    """A name that is neither a country nor a known group; `remedy` has the nearest."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Partner:
    """What a row is about; `code` is a country's, `WLD` for the world, else empty."""

    kind: Kind
    code: str
    name: str


def partner(names: Sequence[tuple[str, Value]]) -> Partner:
    """Return whom the row is about, from its names by language, the trusted one first.

    Raises UnknownPartner where no name is known, or where the Russian and the English
    one are different countries.
    """
    spelled = [(language, " ".join(cell.split())) for language, cell in names if isinstance(cell, str)]
    found = [(name, _known(name, language)) for language, name in spelled]
    kinds = [(name, item) for name, item in found if item]
    if not kinds:
        if not spelled:
            raise UnknownPartner(
                sentence("the row has figures but no name"), sentence("Write whose figures they are")
            )
        name = spelled[0][1]
        near = nearest(name, (*_TOTALS, *_GROUPS, *_UNALLOCATED)) or _near(name)
        raise UnknownPartner(
            sentence("“{name}” is neither a country nor a known group of countries", name=name),
            near or sentence("If it is a country, add the name to country-aliases.csv"),
        )
    name, first = kinds[0]
    for other, item in kinds[1:]:
        if item != first:
            raise UnknownPartner(
                sentence("“{name}” and “{other}” stand for different partners", name=name, other=other),
                sentence("Correct the name that is wrong"),
            )
    return Partner(first[0], first[1], name)


def is_total(cell: Value) -> bool:
    """Return whether the cell is the Russian name of the row for the whole world."""
    return isinstance(cell, str) and (_groups().get(countries.fold(cell)) == Kind.WORLD)


def _near(name: str) -> str:
    near = countries.suggestion(name, "ru")
    return (
        sentence("Did you mean “{near}”? If it is a country, add the name to country-aliases.csv", near=near)
        if near
        else ""
    )


def _known(name: str, language: str) -> tuple[Kind, str] | None:
    if language == "ru" and (kind := _groups().get(countries.fold(name))):
        return kind, countries.WORLD if kind == Kind.WORLD else ""
    code = countries.find(name, language)
    return (Kind.COUNTRY, code) if code else None


@cache
def _groups() -> dict[str, Kind]:
    kinds = ((Kind.WORLD, _TOTALS), (Kind.GROUP, _GROUPS), (Kind.UNALLOCATED, _UNALLOCATED))
    return {countries.fold(name): kind for kind, names in kinds for name in names}
