"""Rows of the register gathered from one sheet, with the account of every row and cell read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from builder.register import countries
from builder.register.currency import in_words
from builder.register.origin import Place
from builder.register.period import Period
from builder.register.problems import Problems
from builder.register.rows import Trade
from builder.register.said import numeral, sentence, several, words
from builder.sources.edition import UNIT, Tally, agree
from builder.sources.figure import Figure, NoFigure, figure
from builder.sources.partner import Kind, Partner, UnknownPartner, partner
from builder.sources.sheet import Sheet, Value, letters

_OFF = {"X": "exports {period} by {amount}", "M": "imports {period} by {amount}"}
_Key = tuple[str, str, Period]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of figures: where it stands and what its figures are."""

    index: int
    flow: str
    period: Period
    status: str = ""


class Tabulation:
    """One sheet of a table by country, read row by row; what is wrong goes to `problems`."""

    def __init__(
        self,
        file: str,
        sheet: Sheet,
        source: str,
        reporter: str,
        columns: Sequence[Column],
        problems: Problems,
    ) -> None:
        self._file, self._sheet, self._source, self._reporter = file, sheet, source, reporter
        self._columns, self._problems = columns, problems
        self._count: Counter[str] = Counter()
        self._trade: dict[_Key, Trade] = {}
        self._adrift: defaultdict[tuple[str, Period], list[tuple[str, Decimal]]] = defaultdict(list)
        self._merged: dict[str, set[str]] = {}
        self._named: dict[str, str] = {}
        self.has_world = False
        self._zeros = 0

    def take(self, row: int, names: Sequence[tuple[str, Value]]) -> None:
        """Read one row, given its names by language, the trusted one first."""
        self._count["rows"] += 1
        cells = [self._sheet.at(row, column.index) for column in self._columns]
        try:
            about = partner(names)
        except UnknownPartner as error:
            if all(cell is None for cell in cells):
                self._count["texts"] += 1
                return
            self._refuse(row, words(error), error.remedy, len(cells))
            return
        self._count[_COUNTED[about.kind]] += 1
        self._count["cells"] += len(cells)
        self.has_world |= about.kind == Kind.WORLD
        for column, cell in zip(self._columns, cells, strict=True):
            self._cell(row, about, column, cell)
        if about.code:
            self._named.setdefault(about.code, about.name)

    def trade(self) -> tuple[Trade, ...]:
        """Return the rows in the order of the sheet."""
        return tuple(self._trade.values())

    def value(self, code: str, flow: str, period: Period) -> Decimal | None:
        """Return what was read for a partner, None where there was no trade or no figure."""
        row = self._trade.get((code, flow, period))
        return row.value if row else None

    def tally(self) -> Tally:
        """Return the account of the sheet."""
        return Tally(sheet=self._sheet.name, **self._count)

    def notes(self) -> tuple[str, ...]:
        """Return what is worth knowing: totals that do not add up, trade of no country, merged rows."""
        notes = [*self._differences(), *self._unallocated()]
        for code, names in self._merged.items():
            spelled = several((f"“{name}”" for name in sorted(names)), "{first} and {next}")
            notes.append(
                sentence(
                    "{sheet}: {spelled} are one country, {code}, and were read as one row",
                    sheet=self._sheet.name,
                    spelled=spelled,
                    code=code,
                )
            )
        if self._zeros:
            notes.append(
                sentence(
                    "{sheet}: {count} figures are 0: nothing, or too little to show",
                    sheet=self._sheet.name,
                    count=self._zeros,
                )
            )
        return tuple(notes)

    def _cell(self, row: int, about: Partner, column: Column, cell: Value) -> None:
        try:
            found = figure(cell)
        except NoFigure as error:
            self._count["unread"] += 1
            remedy = "Correct the cell in a copy of the file, or ask the publisher"
            self._problem(row, column.index, words(error), remedy)
            return
        if found is None:
            self._count["no_trade"] += 1
        elif about.code:
            self._keep(row, about, column, found)
        else:
            self._count["set_aside"] += 1
            if about.kind == Kind.UNALLOCATED and found.value:
                self._adrift[column.flow, column.period].append((about.name, found.value))

    def _keep(self, row: int, about: Partner, column: Column, found: Figure) -> None:
        key = (about.code, column.flow, column.period)
        held = self._trade.get(key)
        other = self._named.get(about.code)
        if other and other != about.name and about.code != countries.WORLD:
            self._merged.setdefault(about.code, {other}).add(about.name)
        if held is None:
            self._count["used"] += 1
            self._zeros += found.value == 0
            self._trade[key] = self._row(row, about, column, found)
        elif held.value == found.value:
            self._count["repeated"] += 1
        else:
            self._count["unread"] += 1
            what = sentence(
                "{name} has {value} here and {value2} in {location}",
                name=about.name,
                value=found.value,
                value2=held.value,
                location=held.location,
            )
            self._problem(row, column.index, what, "One of the two rows is named wrongly: correct its name")

    def _row(self, row: int, about: Partner, column: Column, found: Figure) -> Trade:
        return Trade(
            reporter=self._reporter,
            partner=about.code,
            flow=column.flow,
            period=column.period,
            classification="",
            commodity="TOTAL",
            value=found.value,
            unit=UNIT,
            net_weight_kg=None,
            status=found.status or column.status,
            source=self._source,
            location=self._sheet.address(row, column.index),
            place=Place(self._file, self._sheet.name, row + 1),
        )

    def _refuse(self, row: int, what: str, remedy: str, cells: int) -> None:
        self._count["refused"] += 1
        self._count["cells"] += cells
        self._count["unread"] += cells
        self._problem(row, -1, what, remedy)

    def _problem(self, row: int, column: int, what: str, remedy: str) -> None:
        place = letters(column) if column >= 0 else ""
        self._problems.add(self._file, what, remedy, sheet=self._sheet.name, row=row + 1, column=place)

    def _differences(self) -> list[str]:
        sums: Counter[tuple[str, Period]] = Counter()
        parts: Counter[tuple[str, Period]] = Counter()
        for (code, flow, period), row in self._trade.items():
            if code != countries.WORLD and row.value is not None:
                sums[flow, period] += row.value  # type: ignore[assignment]
                parts[flow, period] += 1
        for key, amounts in self._adrift.items():
            sums[key] += sum(amount for _, amount in amounts)  # type: ignore[assignment]
            parts[key] += len(amounts)
        found = []
        for key, total in sums.items():
            world = self.value(countries.WORLD, *key)
            if world is not None and not agree(parts[key], world - total):
                found.append(sentence(_OFF[key[0]], period=key[1], amount=numeral(world - total, "+,.1f")))
        if not found:
            return []
        return [
            sentence(
                "{sheet}: the total differs from the sum of its rows: {found} ({unit})",
                sheet=self._sheet.name,
                found=several(found),
                unit=in_words(UNIT),
            )
        ]

    def _unallocated(self) -> list[str]:
        amounts: defaultdict[str, list[str]] = defaultdict(list)
        for (_, period), items in sorted(self._adrift.items(), key=lambda item: item[0][1]):
            for name, amount in items:
                value = numeral(amount, ",.1f")
                amounts[name].append(sentence("{period} {value}", period=period, value=value))
        return [
            sentence(
                "{sheet}: “{name}” is no country: in the total, not among the partners ({values} {unit})",
                sheet=self._sheet.name,
                name=name,
                values=several(values),
                unit=in_words(UNIT),
            )
            for name, values in amounts.items()
        ]


_COUNTED = {
    Kind.COUNTRY: "countries",
    Kind.WORLD: "world",
    Kind.GROUP: "groups",
    Kind.UNALLOCATED: "unallocated",
}
