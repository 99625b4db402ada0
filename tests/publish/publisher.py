"""A run that publishes version after version until it is killed; started by test_killed.

Arguments: the folder; `exchange` or `steps`; the number of the event on the disk at which to die (0: none).
"""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from builder.publish import swap
from builder.publish.folder import publish

# What Python reports to an audit hook just before it does it.
EVENTS = {
    "open",
    "os.mkdir",
    "os.rename",
    "os.remove",
    "os.rmdir",
    "os.link",
    "os.chmod",
    "os.scandir",
    "os.listdir",
}


def die_at(number: int, place: str) -> None:
    """End this process at once, as a kill does, just before the given event under the folder `place`."""
    seen = itertools.count(1)

    def hook(event: str, details: tuple[object, ...]) -> None:
        if event in EVENTS and any(str(item).startswith(place) for item in details) and next(seen) == number:
            os._exit(9)

    sys.addaudithook(hook)


def version(number: int) -> dict[str, bytes]:
    """Return files that belong together: each says which version it is of."""
    text = b"version %d\n" % number
    return {"a.docx": text * 400, "b.docx": text * 40, "c.xlsx": text * 4000}


def manifest(files: Mapping[str, bytes], names: Mapping[str, str]) -> bytes:
    """Return a manifest that tells the hash of each file."""
    rows = [
        {
            "path": names[name],
            "kind": "memo",
            "audience": None,
            "language": "en",
            "sha256": hashlib.sha256(data).hexdigest(),
            "paragraphs": [],
        }
        for name, data in files.items()
    ]
    return json.dumps({"files": rows}).encode()


def main(place: Path, way: str, number: int) -> None:
    """Publish version 2, or with no event to die at one version after another."""
    if way == "steps":
        swap._exchanged = lambda one, other: False
    if number:
        die_at(number, str(place.parent))
    for count in [2] if number else itertools.count(2):
        files = version(count)
        publish(files, place, manifest=lambda names, files=files: manifest(files, names))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
