"""Where a row comes from: its place in a file, and the source it is taken from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a row stands: a file, a sheet (empty for CSV) and a row number as a person counts it."""

    file: str
    sheet: str
    row: int

    def __str__(self) -> str:
        sheet = f", sheet {self.sheet}" if self.sheet else ""
        return f"{self.file}{sheet}, row {self.row}"


@dataclass(frozen=True, slots=True)
class Source:
    """Where statements come from.

    `series` names the editions of one statistic (`kz-bns`), empty for a single text.
    `published_to` is the last possible day of publication; None with basis `unknown`,
    and then the source exists from `read_on`. `lag_days` is how long after a period's
    end an edition is taken to be public; None where the source is not a series.
    `checked_on` is the day its quotes were last found in the text with that `sha256`.
    """

    id: str
    series: str
    publisher: str
    title: str
    address: str
    licence: str
    file: str
    sha256: str
    published_from: date | None
    published_to: date | None
    date_basis: str
    read_on: date | None
    lag_days: int | None
    checked_on: date | None
    note: str
    place: Place

    @property
    def known_from(self) -> date:
        """Return the day from which a brief may use the source.

        Raises ValueError where neither a publication nor a reading date is known.
        """
        day = self.published_to or self.read_on
        if day is None:
            raise ValueError(f"source {self.id} has neither a publication date nor a day it was read")
        return day
