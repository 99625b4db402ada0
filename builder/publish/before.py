"""`Before`: a report's folder as it stands before a build, and what of it a build may not take away."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from builder.publish.built import Built, ManifestUnreadable, read_built, read_files
from builder.publish.carried import Left, Removed, difference, document_of
from builder.publish.manifest import MANIFEST, ManifestFile, file_hash


@dataclass(frozen=True, slots=True)
class Before:
    """A folder: its manifest's bytes, the files it lists by name, and all it says where that can be read."""

    folder: Path
    manifest: bytes = b""
    files: Mapping[str, ManifestFile] = field(default_factory=dict)
    built: Built | None = None

    @classmethod
    def read(cls, folder: Path) -> Before:
        """Return a folder with what its manifest says.

        Without a manifest nothing is known to be ours, and so everything is kept. Raises OSError for one that
        is there and cannot be read: then our own files would be taken for a person's.
        """
        try:
            manifest = (folder / MANIFEST).read_bytes()
            files = {row.path: row for row in read_files(manifest)}
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError, ManifestUnreadable):
            return cls(folder)
        try:
            return cls(folder, manifest, files, read_built(manifest))
        except ManifestUnreadable:
            return cls(folder, manifest, files)

    def unasked(self, files: Collection[str]) -> set[str]:
        """Return the documents of the last build that the present one, of `files`, was not asked for."""
        return {name for name in self.files if document_of(name) not in files}

    def altered_copies(self) -> set[str]:
        """Return the PDF copies that are not as they were made."""
        told = [row.pdf for row in self.files.values() if row.pdf]
        return {name for name, sha256 in told if self._hash(name) not in ("", sha256)}

    def staying(
        self, files: Mapping[str, bytes], unasked: Collection[str], altered: Collection[str]
    ) -> set[str]:
        """Return the names of what is not ours, or no longer ours, to be replaced by `files`.

        `unasked` are documents of the same brief that are not built now: they stay, too; `altered` are PDF
        copies that a person changed.
        """
        entries = list(os.scandir(self.folder)) if self.folder.is_dir() else []
        held = {entry.name for entry in entries}
        ours = {MANIFEST} | {entry.name for entry in entries if self._is_replaceable(entry, files)}
        ours -= {*unasked}
        # A PDF copy goes or stays with its document.
        copies = {row.pdf[0]: name for name, row in self.files.items() if row.pdf}
        ours |= {copy for copy, name in copies.items() if name in ours or name not in held}
        return held - (ours - {*altered})

    def left(
        self, files: Collection[str], kept: Collection[str], altered: Collection[str], now: Built | None
    ) -> Left:
        """Return what became of the documents in the folder that are not among the `files` built now.

        `kept` are the names of what stays, `now` is what the new manifest says.
        """
        stems = {document_of(name) for name in self.files}
        own = {name for name in kept if document_of(name) not in files and document_of(name) in stems}
        same = {name for name in own if name in self.files and self._hash(name) == self.files[name].sha256}
        gone = [name for name in self.unasked(files) - {*kept} if (self.folder / name).is_file()]
        why = difference(self.built, now)
        return Left(
            tuple(sorted(same)),
            tuple(sorted({*(own - same), *altered} - {*files})),
            tuple(Removed(name, why) for name in sorted(gone)),
            _replaced(self.built, now),
        )

    def _hash(self, name: str) -> str:
        path = self.folder / name
        return file_hash(path.read_bytes()) if path.is_file() else ""

    def _is_replaceable(self, entry: os.DirEntry[str], files: Mapping[str, bytes]) -> bool:
        """Return whether a file may go: we built it, and it is as we built it or as we build it now."""
        name = entry.name
        if not entry.is_file(follow_symlinks=False) or (name not in self.files and name not in files):
            return False
        data = (self.folder / name).read_bytes()
        return file_hash(data) in {row.sha256 for row in self.files.values()} or data == files.get(name)


def _replaced(old: Built | None, new: Built | None) -> str:
    if old is None or new is None or old.snapshot.as_of == new.snapshot.as_of:
        return ""
    return old.snapshot.as_of.isoformat()
