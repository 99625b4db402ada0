"""Files that a person changed after they were built: how they are known, and what differs in them."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from builder.publish.manifest import MANIFEST, paragraph_hash

BESIDE = "{name} was changed by hand and is left as it is; the new one is {beside}"
"""What is told of a file that a person changed and the build made anew."""


@dataclass(frozen=True, slots=True)
class Built:
    """A file as the last manifest describes it: its hash and the hashes of its paragraphs or rows.

    `copy` are the name and hash of its PDF copy, None where none was made.
    """

    sha256: str
    paragraphs: tuple[str, ...]
    copy: tuple[str, str] | None = None

    @staticmethod
    def digest(data: bytes) -> str:
        """Return the hash by which a manifest knows a file."""
        return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class Edited:
    """A file left as a person changed it.

    `beside` is the name the new one was written under. `changed` holds the texts of the paragraphs (of a
    workbook: the rows) that are not as they were built, in order; `removed` counts built ones no longer
    there. Where `compared` is false they could not be read, or no manifest tells what they were.
    """

    name: str
    beside: str
    changed: tuple[str, ...]
    removed: int
    compared: bool


def last_built(folder: Path) -> Mapping[str, Built]:
    """Return the files that the folder's manifest lists, none where it is not one of ours.

    Without a manifest nothing is known to be ours, and so everything is kept. Raises OSError for one that
    is there and cannot be read: then our own files would be taken for a person's.
    """
    try:
        held = (folder / MANIFEST).read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return {}
    try:
        rows = json.loads(held)["files"]
        return {
            row["path"]: Built(
                row["sha256"],
                tuple(row.get("paragraphs") or row.get("rows") or ()),
                (row["pdf"]["path"], row["pdf"]["sha256"]) if row.get("pdf") else None,
            )
            for row in rows
        }
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def edited(
    name: str,
    beside: str,
    held: bytes,
    new: bytes,
    built: Mapping[str, Built],
    paragraphs: Callable[[str, bytes], Sequence[str]] | None,
) -> Edited:
    """Return what differs in a file that was left alone.

    The paragraphs are compared with those it was built with, or, where they are not known, with the new ones.
    """
    if paragraphs is None:
        return Edited(name, beside, (), 0, compared=False)
    try:
        texts = list(paragraphs(name, held))
        base = built[name].paragraphs if name in built else ()
        were = Counter(base or [paragraph_hash(text) for text in paragraphs(name, new)])
    except ValueError:
        return Edited(name, beside, (), 0, compared=False)
    changed = []
    for text in texts:
        digest = paragraph_hash(text)
        if were[digest] > 0:
            were[digest] -= 1
        else:
            changed.append(text)
    return Edited(name, beside, tuple(changed), sum(were.values()), compared=True)
