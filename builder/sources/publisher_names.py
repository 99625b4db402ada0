"""What the publishers of our importers are called in other languages; the register's own names win over it.

`publisher-names.csv` has a row a publisher, by the English words that its importer writes into the register.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib import resources


def publisher_name(publisher: str, language: str) -> str:
    """Return a publisher's name in a language; empty where none is held."""
    return _rows().get(publisher, {}).get(language) or ""


@cache
def _rows() -> Mapping[str, Mapping[str, str]]:
    text = resources.files(__package__).joinpath("publisher-names.csv").read_text(encoding="utf-8")
    return {row["publisher"]: row for row in csv.DictReader(text.splitlines())}
