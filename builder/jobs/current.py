"""The newest closed period's brief under a path that never changes, so that a link to it goes on working."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from builder.publish.folder import Published
from builder.register.period import Period
from builder.report import Made, put

CURRENT = "current"


def put_current(made: Made, place: Path, period: Period, standing: Iterable[str]) -> Published | None:
    """Publish the brief of `period` as `place/current`, whole or not at all.

    The files are named without the period. Nothing is done where a later period's brief is among those
    `standing`, given in ISO form. Raises NotPublished.
    """
    if any(_rank(Period.parse(iso)) > _rank(period) for iso in standing):
        return None
    return put(under_lasting_names(made, period), place / CURRENT)


def under_lasting_names(made: Made, period: Period) -> Made:
    """Return finished documents under names that do not tell the period."""
    names = {name: name.replace(f"_{period.file_name}", "", 1) for name in made.files}

    def manifest(written: Mapping[str, str]) -> bytes:
        return made.manifest({name: written[lasting] for name, lasting in names.items()})

    return replace(made, files={names[name]: data for name, data in made.files.items()}, manifest=manifest)


def _rank(period: Period) -> tuple[object, object]:
    """Order periods by their end; of two that end together the longer is the fuller one."""
    return period.last, -period.first.toordinal()
