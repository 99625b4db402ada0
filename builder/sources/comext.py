"""The European Union's trade by month and country: the “Relational View” CSV of Eurostat's Comext, in euros.

One row a reporter, partner, flow and period. The Union of 27 and its members are read; the other aggregates
repeat them and are set aside. The Union's figure has to be the sum of its members, to the euro.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from builder.register import countries
from builder.register.origin import Place
from builder.register.period import Period
from builder.register.problems import Problems
from builder.register.rows import Trade
from builder.register.said import sentence, words
from builder.sources import comext_labels as labels
from builder.sources import edition
from builder.sources.edition import Imported, Series, Tally
from builder.sources.partner import Kind, Partner, UnknownPartner
from builder.sources.sheet import Sheet, letters
from builder.sources.spreadsheet import Spreadsheet

UNIT = "EUR"
NAME = "eurostat-comext"
COLUMNS = ("REPORTER", "PARTNER", "PRODUCT", "FLOW", "STAT_PROCEDURE", "PERIOD", "VALUE_IN_EUR")
_WORDS = {"X": "exports", "M": "imports"}
_WHOLE_TABLE = 100  # partners; a view of all of them has over two hundred
_AGAIN = "Take the file from Comext again"


@dataclass(frozen=True, slots=True)
class _Line:
    """One line: who reports what of whom; `place` is the line's number."""

    number: int
    reporter: str
    partner: str
    flow: str
    period: Period
    euros: Decimal

    @property
    def key(self) -> tuple[str, str, str, Period]:
        return self.reporter, self.partner, self.flow, self.period


def series(partner: str, flow: str) -> Series:
    """Return the series of one partner's files, or of the table of all partners where none is named."""
    name = "-".join(part for part in (NAME, partner.lower(), _WORDS[flow]) if part)
    return Series(
        id=name,
        publisher="Eurostat",
        address="https://ec.europa.eu/eurostat/comext/newxtweb/",
        licence="CC BY 4.0, the source named (Commission reuse policy)",
        lag_days=120,
    )


def series_by_flow(home: str, partner: str) -> dict[str, tuple[str, ...]]:
    """Return the series an import can give for a pair of countries, by `REPORTER.FLOW`."""
    pairs = [(a, b) for a, b in ((home, partner), (partner, home)) if reports(a)]
    return {f"{a}.{flow}": (series(b, flow).id, series("", flow).id) for a, b in pairs for flow in ("X", "M")}


def reports(country: str) -> bool:
    """Return whether Comext has the country's own figures: a member state, or the Union."""
    return country in labels.MEMBERS or country == labels.UNION


def recognises(book: Spreadsheet) -> bool:
    """Return whether the first line holds the columns of a Relational View."""
    return any(sheet.rows and set(sheet.rows[0]) >= set(COLUMNS) for sheet in book.sheets)


def read(book: Spreadsheet, problems: Problems) -> Imported | None:
    """Return the edition a file holds, None where it is refused; problems go to the list."""
    before = len(problems)
    if not recognises(book):
        problems.add(
            book.name,
            sentence("the first line does not name {columns}", columns=", ".join(COLUMNS)),
            "Draw a Relational View",
        )
        return None
    reader = _Reader(book.name, book.sheets[0], problems)
    reader.walk()
    if len(problems) == before:
        reader.check()
    if len(problems) > before:
        return None
    return reader.imported(book)


class _Reader:
    """Reads a sheet's lines; `_lines` are those used, `_seen` the first line of each key."""

    def __init__(self, file: str, sheet: Sheet, problems: Problems) -> None:
        self._file, self._sheet, self._problems = file, sheet, problems
        self._columns = {str(name): at for at, name in enumerate(sheet.rows[0]) if name in COLUMNS}
        self._seen: dict[tuple[str, str, str, Period], _Line] = {}
        self._lines: list[_Line] = []
        self._partners: set[str] = set()
        self._tally = Tally(sheet.name)

    def walk(self) -> None:
        """Read every line."""
        for row in range(1, len(self._sheet.rows)):
            self._count(rows=1)
            cells = self._sheet.rows[row]
            if not any(cell is not None for cell in cells):
                self._count(texts=1)
                continue
            self._count(cells=1)
            if len(cells) != len(self._sheet.rows[0]):
                what = sentence(
                    "the line has {count} cells, the first line {count2}",
                    count=len(cells),
                    count2=len(self._sheet.rows[0]),
                )
                self._wrong(row, "", what, "The file may be cut off: take it from the publisher again")
                continue
            self._take(row)
        if not self._seen and not len(self._problems):
            self._problems.add(self._file, "the file has no figures", _AGAIN)

    def _take(self, row: int) -> None:
        before = len(self._problems)
        flow = self._labelled(row, "FLOW")
        period = self._labelled(row, "PERIOD")
        for column in ("PRODUCT", "STAT_PROCEDURE"):
            if labels.bare(self._text(row, column)) not in labels.TOTAL:
                what = sentence("“{text}” is not the total", text=self._text(row, column))
                self._wrong(row, column, what, "Draw the total of all products and procedures")
        euros = self._euros(row)
        reporter, partner = self._who(row, "REPORTER"), None
        if reporter:
            partner = self._who(row, "PARTNER", reporter.code)
        if len(self._problems) > before or not (reporter and partner):
            return
        assert isinstance(flow, str) and isinstance(period, Period) and euros is not None
        kind = partner.kind if reporter.kind != Kind.GROUP else Kind.GROUP
        self._partners.add(partner.code or partner.name)
        # A group has no code: its lines are told apart by their names, to find those that come twice.
        line = _Line(
            row + 1, reporter.code or reporter.name, partner.code or partner.name, flow, period, euros
        )
        if first := self._seen.get(line.key):
            self._twice(row, first, line, kind)
            return
        self._seen[line.key] = line
        self._count_kind(kind, used=kind in (Kind.COUNTRY, Kind.WORLD))
        if kind in (Kind.COUNTRY, Kind.WORLD):
            self._lines.append(line)

    def _twice(self, row: int, first: _Line, line: _Line, kind: Kind) -> None:
        if first.euros != line.euros:
            what = sentence(
                "{number} gives {euros} for the same reporter, partner, flow and period",
                number=first.number,
                euros=first.euros,
            )
            self._wrong(
                row,
                "VALUE_IN_EUR",
                sentence("line {what}, this one {euros}", what=what, euros=line.euros),
                _AGAIN,
            )
            return
        self._count_kind(kind, used=False, repeated=True)

    def _labelled(self, row: int, column: str) -> str | Period | None:
        read = labels.flow if column == "FLOW" else labels.period
        try:
            return read(self._text(row, column))
        except labels.UnknownLabel as error:
            self._wrong(row, column, words(error), error.remedy)
            return None

    def _who(self, row: int, column: str, reporter: str = "") -> Partner | None:
        try:
            if column == "REPORTER":
                return labels.reporter(self._text(row, column))
            return labels.partner(self._text(row, column), reporter)
        except UnknownPartner as error:
            self._wrong(row, column, words(error), error.remedy)
            return None

    def _euros(self, row: int) -> Decimal | None:
        text = self._text(row, "VALUE_IN_EUR")
        if not (text.isascii() and text.isdecimal()):
            self._wrong(
                row, "VALUE_IN_EUR", sentence("“{text}” is no number of whole euros", text=text), _AGAIN
            )
            return None
        return Decimal(text)

    def _text(self, row: int, column: str) -> str:
        return str(self._sheet.at(row, self._columns[column]) or "")

    def _wrong(self, row: int, column: str, what: str, remedy: str) -> None:
        place = letters(self._columns[column]) if column else ""
        self._problems.add(self._file, what, remedy, row=row + 1, column=place)

    def _count(self, **more: int) -> None:
        held = {name: getattr(self._tally, name) + number for name, number in more.items()}
        self._tally = replace(self._tally, **held)

    def _count_kind(self, kind: Kind, *, used: bool, repeated: bool = False) -> None:
        names = {Kind.COUNTRY: "countries", Kind.WORLD: "world", Kind.GROUP: "groups"}
        self._count(**{names.get(kind, "unallocated"): 1})
        self._count(**{"repeated" if repeated else "used" if used else "set_aside": 1})

    def check(self) -> None:
        """Note one flow only, one partner or all, and a Union that is not the sum of its members."""
        flows = {line.flow for line in self._seen.values()}
        if len(flows) > 1:
            self._problems.add(self._file, "the view mixes exports and imports", "Draw one flow a file")
        if 1 < len(self._partners) < _WHOLE_TABLE:
            what = sentence("the view has {count} partners", count=len(self._partners))
            self._problems.add(self._file, what, "Draw one partner a file, or all of them")
        if not self._lines and self._seen:
            self._problems.add(
                self._file, "the view has aggregates alone", "Draw the Union of 27 or its members"
            )
        members: dict[tuple[str, str, Period], list[Decimal]] = defaultdict(list)
        for line in self._lines:
            if line.reporter in labels.MEMBERS:
                members[line.key[1:]].append(line.euros)
        for line in self._lines:
            parts = members[line.key[1:]]
            if line.reporter == labels.UNION and len(parts) > 1 and sum(parts) != line.euros:
                what = sentence(
                    "the {count} members make {sum}, the Union's figure is {euros}",
                    count=len(parts),
                    sum=sum(parts),
                    euros=line.euros,
                )
                remedy = "Draw all reporters again: a line is missing or damaged"
                self._problems.add(
                    self._file, what, remedy, row=line.number, column=letters(self._columns["VALUE_IN_EUR"])
                )

    def imported(self, book: Spreadsheet) -> Imported:
        """Return the edition."""
        first = self._lines[0]
        periods = sorted({line.period for line in self._lines}, key=lambda one: (one.last, one.months))
        one = first.partner if len(self._partners) == 1 else ""
        kind = series(one, first.flow)
        drawn, basis, notes = edition.dated(None, labels.drawn_on(book.name), periods[-1])
        said = periods[-1].iso if len(periods) == 1 else f"{periods[0].iso} to {periods[-1].iso}"
        way = "to" if first.flow == "X" else "from"
        whom = "all partners" if not one else countries.english_name(one)
        title = f"EU trade in goods, {_WORDS[first.flow]} {way} {whom}, {said}"
        source = edition.source(kind, book, periods[-1], title, drawn, basis)
        source = replace(source, note=_NOTES[basis])
        trade = tuple(self._trade(line, source.id) for line in self._lines)
        silent = tuple(
            replace(
                self._trade(line, source.id), location=f"line {line.number} less the lines of the members"
            )
            for line in self._silent()
        )
        return Imported(source, trade, (self._tally,), tuple(notes), drawn=True, silent=silent)

    def _silent(self) -> Iterator[_Line]:
        """Yield zero for each member without a line where the members given make the Union's figure.

        That they do was checked; a single member beside the Union says nothing of the others.
        """
        given = {line.key for line in self._lines}
        for line in self._lines:
            members = [code for code in labels.MEMBERS if (code, *line.key[1:]) in given]
            if line.reporter == labels.UNION and len(members) > 1:
                for code in sorted(labels.MEMBERS - set(members)):
                    yield replace(line, reporter=code, euros=Decimal(0))

    def _trade(self, line: _Line, source: str) -> Trade:
        return Trade(
            reporter=line.reporter,
            partner=line.partner,
            flow=line.flow,
            period=line.period,
            classification="",
            commodity="TOTAL",
            value=line.euros,
            unit=UNIT,
            net_weight_kg=None,
            status="",
            source=source,
            location=f"line {line.number}",
            place=Place(self._file, "", line.number),
        )


_NOTES = {
    "file": "Comext prints no publication day: the date is the day the view was drawn, as its file is named",
    "unknown": "Comext prints no publication day, and the file's name does not say when the view was drawn",
}
