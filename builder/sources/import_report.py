"""The account of an import: what was read, and what it changed in the register."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builder.sources.edition import Imported

# Files told one by one; of more the series are told.
MOST_TOLD = 5


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; `notes` are lines to show, each beginning with the file's name.

    `added`, `replaced` and `unchanged` count trade rows; `kept` those of other sources.
    """

    imported: tuple[Imported, ...]
    added: int
    replaced: int
    unchanged: int
    removed: int
    kept: int
    written: tuple[Path, ...]
    notes: tuple[str, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the account of the import: each edition, or each series of many, then the rows written."""
        editions = self.editions if len(self.imported) <= MOST_TOLD else self._series()
        return (
            *editions,
            f"trade rows: {self.added} added, {self.replaced} replaced, {self.unchanged} unchanged, "
            f"{self.removed} removed, {self.kept} of other sources kept",
            *(
                [f"written: {path}" for path in self.written]
                or ["nothing to write: all stands there already"]
            ),
        )

    @property
    def editions(self) -> tuple[str, ...]:
        """Return each edition, and each of its sheets."""
        lines = []
        for edition in self.imported:
            row = edition.source
            day = f"published {row.published_to} ({row.date_basis})" if row.published_to else "no date known"
            lines.append(f"{row.id}: {row.title}; {day}; {len(edition.trade)} values")
            lines += [f"  {tally}" for tally in edition.tallies]
        return tuple(lines)

    def _series(self) -> Iterator[str]:
        by_series: dict[str, list[Imported]] = defaultdict(list)
        for edition in self.imported:
            by_series[edition.source.series].append(edition)
        for name, editions in by_series.items():
            periods = sorted(row.period for edition in editions for row in edition.trade)
            values = sum(len(edition.trade) for edition in editions)
            span = f"{periods[0].iso} to {periods[-1].iso}; " if periods else ""
            yield f"{name}: {len(editions)} files; {span}{values} values; --verbose lists each file"
