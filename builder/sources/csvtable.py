"""A register table as a CSV file: read as text, and as the bytes of the file with other rows."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from builder.register.intake import MOST_IN_CSV, FileRefused, taken
from builder.register.problems import Problems, nearest
from builder.register.said import sentence

Record = dict[str, str]
"""One row: text by column name, as it stands in the file."""


@dataclass(frozen=True, slots=True)
class CsvTable:
    """A file's rows, and the columns they will be written with; no rows where there is no file yet."""

    path: Path
    columns: tuple[str, ...]
    rows: tuple[Record, ...]

    @classmethod
    def read(cls, path: Path, columns: Sequence[str], problems: Problems) -> CsvTable:
        """Read a table; what is wrong with its encoding, header or widths goes to `problems`."""
        if not os.path.lexists(path):
            return cls(path, tuple(columns), ())
        try:
            text = taken(path, MOST_IN_CSV, inside=path.parent.parent).decode("utf-8-sig")
        except FileRefused as refused:
            problems.add(path.name, refused.what, refused.remedy)
            return cls(path, tuple(columns), ())
        except UnicodeDecodeError:
            problems.add(path.name, "the file is not UTF-8", "Save it as CSV UTF-8")
            return cls(path, tuple(columns), ())
        try:
            header, *found = list(csv.reader(io.StringIO(text, newline=""), strict=True)) or [[]]
        except csv.Error as error:
            problems.add(path.name, sentence("the file is no CSV: {error}", error=error), "Check its quotes")
            return cls(path, tuple(columns), ())
        for name in columns:
            if name not in header:
                remedy = nearest(name, header) or "Add it to the first row"
                problems.add(path.name, sentence("the column {name} is missing", name=name), remedy, row=1)
        if len(set(header)) < len(header):
            problems.add(path.name, "a column comes twice", "Keep one of them", row=1)
        rows = []
        for number, cells in enumerate(found, 2):
            if len(cells) > len(header):
                what = sentence(
                    "the row has {count} cells, the header {count2}", count=len(cells), count2=len(header)
                )
                problems.add(path.name, what, "Put text with commas in quotes", row=number)
            elif any(cells):
                rows.append(dict(zip(header, [*cells, *[""] * (len(header) - len(cells))], strict=True)))
        return cls(path, tuple(header or columns), tuple(rows))

    def changed(self, rows: Sequence[Record]) -> bytes | None:
        """Return the file with these rows; None where they stand there already."""
        lines = io.StringIO(newline="")
        writer = csv.DictWriter(lines, self.columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        data = lines.getvalue().encode()
        return None if self.path.is_file() and self.path.read_bytes() == data else data
