"""What an import yields: the rows of one edition, and an account of every row and value read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from builder.register.origin import Place, Source
from builder.register.period import Period
from builder.register.rows import Trade
from builder.register.said import sentence, several
from builder.sources.spreadsheet import Spreadsheet

UNIT = "USD thousand"


@dataclass(frozen=True, slots=True)
class Tally:
    """An account of one sheet: nothing that was read is lost.

    Rows below the header: `rows` = `countries` + `world` + `groups` + `unallocated` + `texts`
    (headings, footnotes and blank rows) + `refused`. Cells of the rows that have figures:
    `cells` = `used` + `no_trade` + `set_aside` (figures of groups and of no country) +
    `repeated` (the same figure given twice) + `unread` (cells a problem was found in, and
    those of refused rows).
    """

    sheet: str
    rows: int = 0
    countries: int = 0
    world: int = 0
    groups: int = 0
    unallocated: int = 0
    texts: int = 0
    refused: int = 0
    cells: int = 0
    used: int = 0
    no_trade: int = 0
    set_aside: int = 0
    repeated: int = 0
    unread: int = 0

    @property
    def balanced(self) -> bool:
        """Return whether rows in = rows used + rows accounted for, and cells likewise."""
        rows = self.countries + self.world + self.groups + self.unallocated + self.texts + self.refused
        cells = self.used + self.no_trade + self.set_aside + self.repeated + self.unread
        return rows == self.rows and cells == self.cells

    def __str__(self) -> str:
        return str(self.said)

    @property
    def said(self) -> str:
        """Return the account as a sentence: rows and cells, each as the sum of its kinds."""
        parts = (
            (self.countries, sentence("{count} countries", count=self.countries)),
            (self.world, sentence("{count} world", count=self.world)),
            (self.groups, sentence("{count} groups", count=self.groups)),
            (self.unallocated, sentence("{count} of no country", count=self.unallocated)),
            (self.texts, sentence("{count} headings, notes and blanks", count=self.texts)),
        )
        kinds = several((kind for count, kind in parts if count), "{first} + {next}")
        cells = sentence(
            "{cells} cells = {used} used + {no_trade} no trade + {set_aside} set aside",
            cells=self.cells,
            used=self.used,
            no_trade=self.no_trade,
            set_aside=self.set_aside,
        )
        if self.repeated:
            cells = sentence("{cells} + {repeated} repeated", cells=cells, repeated=self.repeated)
        return sentence(
            "{sheet}: {rows} rows = {kinds}; {cells}",
            sheet=self.sheet,
            rows=self.rows,
            kinds=kinds,
            cells=cells,
        )


@dataclass(frozen=True, slots=True)
class Imported:
    """One edition of one publisher's table as rows of the register.

    `notes` say what an analyst should know and nothing has to be done about. `drawn` is whether its day is
    that on which somebody drew it from a database: the same figures drawn again are no new edition.
    `silent` are rows of zero for reporters without a line where the edition proves that they had no trade.
    """

    source: Source
    trade: tuple[Trade, ...]
    tallies: tuple[Tally, ...]
    notes: tuple[str, ...]
    drawn: bool = False
    silent: tuple[Trade, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """What all editions of a statistic have in common; `lag_days` is that of its yearly tables."""

    id: str
    publisher: str
    address: str
    licence: str
    lag_days: int


def source(
    series: Series, book: Spreadsheet, latest: Period, title: str, published: date | None, basis: str
) -> Source:
    """Return the source row of an edition, its id the series and the latest period in it."""
    notes = {
        "file": "No publication day is printed: the date is the day the file was last saved",
        "unknown": "Neither a publication day nor a day of saving is known",
    }
    return Source(
        id=f"{series.id}-{latest.iso.replace('/', '-').lower()}",
        series=series.id,
        publisher=series.publisher,
        title=title,
        address=series.address,
        licence=series.licence,
        file=book.name.strip(),
        sha256=book.sha256,
        published_from=published,
        published_to=published,
        date_basis=basis,
        read_on=None,
        lag_days=series.lag_days if latest.kind == "year" else None,
        checked_on=None,
        note=notes.get(basis, ""),
        place=Place(book.name, "", 0),
    )


def dated(printed: date | None, saved: date | None, latest: Period) -> tuple[date | None, str, list[str]]:
    """Return the day of publication, how it is known, and notes on days that cannot be true.

    The printed day comes first, then the day the file was last saved; neither may lie
    before the end of the latest period.
    """
    notes: list[str] = []
    for day, basis in ((printed, "printed"), (saved, "file")):
        if day and day > latest.last:
            return day, basis, notes
        if day:
            notes.append(
                sentence(
                    "the day {day} ({basis}) lies before the end of {latest} and was not used",
                    day=day,
                    basis=basis,
                    latest=latest,
                )
            )
    return None, "unknown", notes


def agree(parts: int, difference: Decimal) -> bool:
    """Return whether a difference is no more than the rounding of `parts` figures and their sum to 0.1."""
    return abs(difference) <= Decimal("0.05") * (parts + 1)
