"""The digests that tell whether a brief would be another: of the rows known on a day, and of its form."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from datetime import date

from builder.register.definition import Definition
from builder.register.rows import Register
from builder.register.vintages import vintage

_OWN_TABLES = (
    "trade", "claims", "agreements", "commitments", "promises", "targets", "positions", "people", "events",
    "sources",
)  # fmt: skip
# When a quote was last looked up is no input of a brief, and where a row stands moves with its neighbours.
_NOT_COMPARED = {"place", "checked_on"}


class Digests:
    """The digests of a register on several days; the line of a row is written once."""

    def __init__(self, register: Register) -> None:
        self._register = register
        # The rows live as long as the register, so that each is known by where it lies.
        self._lines: dict[int, str] = {}

    def on(self, as_of: date) -> str:
        """Return the hash of all rows that a brief of that day can use, in whatever file or row they are."""
        seen = vintage(self._register, as_of)
        lines = [f"current|{self._line(row)}" for row in seen.data]
        for table in _OWN_TABLES:
            lines += [f"{table}|{self._line(row)}" for row in getattr(seen.register, table)]
        lines += [f"names|{self._line(row)}" for row in self._register.names]
        text = "\n".join(sorted(lines))
        return hashlib.sha256(text.encode()).hexdigest()

    def _line(self, row: object) -> str:
        if id(row) not in self._lines:
            self._lines[id(row)] = _line(row)
        return self._lines[id(row)]


def form_digest(definition: Definition) -> str:
    """Return the hash of what shapes a report's briefs: its definition apart from the job, its templates."""
    own = {"folder", "job", "period", "as_of", "since", "texts", "templates"}
    fields = [field.name for field in dataclasses.fields(definition) if field.name not in own]
    lines = [f"{name}={_plain(getattr(definition, name))}" for name in sorted(fields)]
    for name, path in sorted(definition.templates.items()):
        lines.append(f"{name}={hashlib.sha256(path.read_bytes()).hexdigest()}")
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _line(row: object) -> str:
    names = [field.name for field in dataclasses.fields(row) if field.name not in _NOT_COMPARED]  # type: ignore[arg-type]
    return "|".join(f"{name}={_plain(getattr(row, name))}" for name in names)


def _plain(value: object) -> str:
    if isinstance(value, Mapping):
        return repr(sorted((key, _plain(item)) for key, item in value.items()))
    return repr(value)
