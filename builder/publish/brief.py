"""`Brief`: a published folder with its manifest, read from that folder alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from builder.publish.built import Built, ManifestUnreadable, read_built
from builder.publish.manifest import MANIFEST
from builder.register.intake import MOST_IN_MANIFEST, FileRefused, taken
from builder.register.said import sentence, several, words

_MOST_NEAR = 3


class NotABrief(Exception):
    """A path that is no published brief; the message names it, says why, and what to give instead."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A published brief: its folder, what its manifest says, and which of its files was asked for, if any."""

    folder: Path
    document: str
    built: Built

    @property
    def language(self) -> str:
        """Return the language of the document asked for, else the first of the brief."""
        return self.languages[0]

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages of the brief's documents, that of the one asked for first."""
        files = self.built.files
        own = [row.language for row in files if row.path == self.document]
        return tuple(dict.fromkeys([*own, *(row.language for row in files)])) or ("en",)

    def workbook(self, language: str) -> Path | None:
        """Return the workbook of a language, None where it is not there."""
        for row in self.built.files:
            if row.kind == "workbook" and row.language == language and (self.folder / row.path).is_file():
                return self.folder / row.path
        return None


def read_brief(path: Path) -> Brief:
    """Return the brief published in a folder, or the one that a file of such a folder belongs to.

    Raises NotABrief where there is no manifest, or one that is not as the builder writes it.
    """
    folder = path.parent if path.is_file() else path
    place = folder / MANIFEST
    if not place.is_file():
        raise NotABrief(_absent(path, folder))
    document = path.name if path.is_file() and path.name != MANIFEST else ""
    try:
        return Brief(folder, document, read_built(taken(place, MOST_IN_MANIFEST)))
    except FileRefused as refused:
        raise NotABrief(_unfit(place, refused.what)) from refused
    except ManifestUnreadable as error:
        raise NotABrief(_unfit(place, words(error))) from error


def _unfit(place: Path, what: str) -> str:
    return sentence("{place}: {what}; build the report anew", place=place, what=what)


def _absent(path: Path, folder: Path) -> str:
    if not path.exists():
        return sentence("there is no {path}", path=path)
    below = sorted(found.parent for found in folder.glob(f"*/{MANIFEST}")) if folder.is_dir() else []
    what = sentence(
        "{folder} has no {manifest}: name a folder that `tradebrief build` published",
        folder=folder,
        manifest=MANIFEST,
    )
    near = several((str(one) for one in below[:_MOST_NEAR]), "{first} or {next}")
    return sentence("{what}; perhaps {near}", what=what, near=near) if near else what
