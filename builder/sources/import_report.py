"""The account of an import: what was read, and what it changed in the register."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builder.register.said import sentence
from builder.sources.edition import Imported

# Files told one by one; of more the series are told.
MOST_TOLD = 5


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; `notes` and `doubts` are lines to show, each beginning with the file's name; the
    latter tell figures that may be slips.

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
    doubts: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the account of the import: each edition, or each series of many, then the rows written."""
        editions = self.editions if len(self.imported) <= MOST_TOLD else self._series()
        return (
            *editions,
            sentence(
                "trade rows: {added} added, {replaced} replaced, {unchanged} unchanged, {removed} removed, "
                "{kept} of other sources kept",
                added=self.added,
                replaced=self.replaced,
                unchanged=self.unchanged,
                removed=self.removed,
                kept=self.kept,
            ),
            *(
                [sentence("written: {path}", path=path) for path in self.written]
                or ["nothing to write: all stands there already"]
            ),
        )

    @property
    def editions(self) -> tuple[str, ...]:
        """Return each edition, and each of its sheets."""
        lines = []
        for edition in self.imported:
            row = edition.source
            day = (
                sentence(
                    "published {day} ({basis})",
                    day=row.published_to,
                    basis=row.date_basis,
                )
                if row.published_to
                else sentence("no date known")
            )
            lines.append(
                sentence(
                    "{id}: {title}; {day}; {count} values",
                    id=row.id,
                    title=row.title,
                    day=day,
                    count=len(edition.trade),
                )
            )
            lines += [sentence("  {tally}", tally=tally.said) for tally in edition.tallies]
        return tuple(lines)

    def _series(self) -> Iterator[str]:
        by_series: dict[str, list[Imported]] = defaultdict(list)
        for edition in self.imported:
            by_series[edition.source.series].append(edition)
        for name, editions in by_series.items():
            periods = sorted(row.period for edition in editions for row in edition.trade)
            values = sum(len(edition.trade) for edition in editions)
            known = {"name": name, "count": len(editions), "values": values}
            if periods:
                yield sentence(
                    "{name}: {count} files; {first} to {last}; {values} values; --verbose lists each file",
                    **known,
                    first=periods[0].iso,
                    last=periods[-1].iso,
                )
            else:
                yield sentence("{name}: {count} files; {values} values; --verbose lists each file", **known)
