"""What a column of the register holds: its kind of value, and what may stand in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Kind(StrEnum):
    """The kinds of value a cell may hold; each has one parser in `values.py`."""

    TEXT = "text"
    LIST = "list"  # texts parted by semicolons
    ID = "id"
    SOURCE_ID = "source id"
    COUNTRY = "country"
    PARTNER = "partner"  # a country, or WLD for the world
    COUNTRIES = "countries"  # codes parted by semicolons
    CHOICE = "choice"
    UNIT = "unit"
    COMMODITY = "commodity"
    LANGUAGE = "language"
    NUMBER = "number"
    WHOLE = "whole number"
    DATE = "date"
    PERIOD = "period"
    HASH = "hash"
    FILE = "file"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `note` tells a person in one line what to write.

    `allowed` lists the values of a CHOICE or UNIT column; `required` columns may not be empty.
    """

    name: str
    kind: Kind
    note: str
    required: bool = False
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the register; `key` names the column whose value no two rows may share, if any."""

    name: str
    note: str
    columns: tuple[Column, ...]
    key: str = ""

    def column(self, name: str) -> Column:
        """Return the column; raises KeyError where the table has none of that name."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the column names in their usual order."""
        return tuple(column.name for column in self.columns)


FLOWS_OF_GOODS = ("X", "M")
FLOWS = ("X", "M", "T", "B")
STATUSES = ("b", "c", "e", "f", "p", "r", "u", "x", "z")
QUALIFIERS = ("exactly", "about", "nearly", "more than", "less than")
PERIOD_BASES = ("stated", "inferred")
CLAIM_INDICATORS = ("value", "growth", "share", "count", "investment", "area", "volume", "capacity", "other")
CLAIM_SCOPES = (
    "total", "agricultural", "contracts", "investment", "transit", "logistics", "potential", "eaeu",
    "ambiguous",
)  # fmt: skip
AGREEMENT_KINDS = ("treaty", "agreement", "protocol", "memorandum", "roadmap", "contracts")
AGREEMENT_STATUSES = ("signed", "in force", "terminated")
COMMITMENT_STATUSES = ("stated", "agreed", "in progress", "done")
POSITION_KINDS = ("ask", "offer", "risk", "sensitivity", "preference", "access", "background", "line")
AUDIENCES = ("government", "business", "both")
EVENT_KINDS = ("forum", "council", "dialogue", "exhibition", "visit", "signing", "meeting")
DATE_BASES = ("printed", "file", "address", "inferred", "unknown")
_MESSAGES = Path(__file__).resolve().parents[1] / "wording" / "messages"
COLUMN_LANGUAGES = ("en", "ru", "kk", "ky")
"""The languages with columns of their own in the register (`text_ru`); others stand in its table names."""
_OTHERS = {folder.name for folder in _MESSAGES.iterdir() if folder.is_dir()} - {*COLUMN_LANGUAGES}
LANGUAGES = (*COLUMN_LANGUAGES, *sorted(_OTHERS))
"""The languages that a register and a report may name: each that somebody began messages for."""

CURRENCIES = ("USD", "EUR")
"""The currencies a report may be in; trade in another one is refused."""
MONEY_UNITS = tuple(
    f"{currency}{scale}" for currency in CURRENCIES for scale in ("", " thousand", " million", " billion")
)
NUMBER_UNITS = ("points", "count", "rank", "days", "year")
UNITS = (
    *MONEY_UNITS, "percent", *NUMBER_UNITS,
    "KZT", "KZT million", "KZT billion", "KGS", "KGS million", "KGS billion",
    "RUB million", "RUB billion",
    "tonnes", "thousand tonnes", "million tonnes", "kg", "hectares", "sq m", "sq km", "km",
    "MW", "GWh", "cubic metres", "million cubic metres",
    "vehicles", "vehicles per day", "people", "ventures", "companies", "applications", "documents", "jobs",
)  # fmt: skip
"""Every unit a figure may be given in; trade itself is given in one of `MONEY_UNITS`."""
