"""Publishing: a report's files appear in their folder all together, or nothing changes.

The files are written into a folder beside the place, forced to disk, and swapped in. What a person
put into the old folder or changed by hand there is carried over; no such file is ever overwritten.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import secrets
import shutil
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from builder.publish.before import Before
from builder.publish.built import read_built
from builder.publish.carried import Left, difference, merged
from builder.publish.edited import Edited, edited
from builder.publish.lock import alone_in
from builder.publish.manifest import MANIFEST
from builder.publish.swap import recover, swap, sync
from builder.register.output_names import name_fault
from builder.register.said import sentence

COPY = ".pdf"
_NEW = ".new-"
_OLD = ".old-"
# Windows takes 255; `.new12` may come into it.
_LONGEST = 240
_STALE_SECONDS = 86_400
_REMEDIES = {
    errno.ENOSPC: "Free some space there, or choose another folder with --out",
    errno.EDQUOT: "Free some space there, or choose another folder with --out",
    errno.EACCES: "Close what has it open, or choose a folder where you may write with --out",
    errno.EROFS: "Choose a folder where you may write with --out",
}

ManifestMaker = Callable[[Mapping[str, str]], bytes]
ParagraphReader = Callable[[str, bytes], Sequence[str]]


class NotPublished(Exception):
    """Nothing was published and the old report stands as it was; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Published:
    """What was published: the folder, its new files by the name they were built under, the files a person
    had changed, which were left alone (their new versions stand beside them), and what became of documents
    of the earlier build that this one did not make. `notes` are
    remarks on what was built that stop nothing."""

    folder: Path
    written: Mapping[str, str]
    edited: tuple[Edited, ...]
    left: Left
    notes: tuple[str, ...] = ()


def publish(
    files: Mapping[str, bytes],
    folder: Path,
    *,
    manifest: ManifestMaker,
    paragraphs: ParagraphReader | None = None,
) -> Published:
    """Publish `files` (name to bytes) as `folder`, whole or not at all.

    `manifest` is given the name each file is written under and returns the bytes of manifest.json.
    `paragraphs` returns the text of each paragraph of a file (name, bytes), to list what was changed by hand.

    Raises ValueError for a name that no file can bear everywhere, NotPublished where the disk refuses.
    """
    _check_names(files)
    folder = folder.resolve()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with alone_in(folder.parent) as alone:
            _clear(folder, alone)
            return _publish(files, folder, manifest, paragraphs)
    except OSError as error:
        remedy = _REMEDIES.get(error.errno or 0, "Choose another folder with --out")
        place = error.filename or folder
        raise NotPublished(
            sentence(
                "{folder} was not changed: {error} ({place}). {remedy}.",
                folder=folder,
                error=error.strerror or error,
                place=place,
                remedy=remedy,
            )
        ) from error


def _check_names(names: Iterable[str]) -> None:
    """Refuse names that some system cannot have, and two that Windows and macOS take for one."""
    known: dict[str, str] = {MANIFEST.casefold(): MANIFEST}
    for name in names:
        if fault := "is hidden" if name.startswith(".") else name_fault(name, _LONGEST):
            raise ValueError(
                sentence(
                    "“{name}” cannot be the name of a published file: it {fault}", name=name, fault=fault
                )
            )
        if (other := known.get(name.casefold())) is not None:
            raise ValueError(
                sentence(
                    "“{name}” cannot be the name of a published file beside “{other}”", name=name, other=other
                )
            )
        known[name.casefold()] = name


def settle(folder: Path) -> None:
    """Put right what a killed run left behind, so that a reader finds a whole report or none."""
    folder = folder.resolve()
    if folder.parent.is_dir():
        with alone_in(folder.parent) as alone:
            _clear(folder, alone)


def _publish(
    files: Mapping[str, bytes], folder: Path, manifest: ManifestMaker, paragraphs: ParagraphReader | None
) -> Published:
    if os.path.lexists(folder) and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "a file stands where the folder should be", str(folder))
    token = secrets.token_hex(4)
    new = folder.with_name(f".{folder.name}{_NEW}{token}")
    try:
        new.mkdir()
        if folder.is_dir():
            shutil.copymode(folder, new)
        published = _fill(new, files, Before.read(folder), manifest, paragraphs)
        sync(new)
        old = swap(new, folder, folder.with_name(f".{folder.name}{_OLD}{token}"))
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    # The new report stands, and from here on nothing may say that it does not: whether its place would
    # outlast a power cut is then the disk's affair, and an old folder that will not go is cleared next time.
    with contextlib.suppress(OSError):
        sync(folder.parent)
    if old is not None:
        shutil.rmtree(old, ignore_errors=True)
    return published


def _fill(
    new: Path,
    files: Mapping[str, bytes],
    before: Before,
    manifest: ManifestMaker,
    paragraphs: ParagraphReader | None,
) -> Published:
    """Write into the folder `new` what is to stand, and return that."""
    now = read_built(manifest({name: name for name in files})) if before.built else None
    apart = difference(before.built, now)
    unasked = set() if apart else before.unasked(files)
    altered = before.altered_copies()
    kept = before.staying(files, unasked, altered)
    _carry_over(before.folder, new, kept)
    written = {name: _free(name, files, kept) for name in files}
    for name, data in files.items():
        _write(new / written[name], data)
    carried, told = sorted(unasked & kept), manifest(written)
    _write(new / MANIFEST, merged(before.manifest, told, carried) if carried else told)
    found = tuple(
        edited(
            name, written[name], (new / name).read_bytes(), files[name], before.files.get(name), paragraphs
        )
        for name in sorted(files)
        if written[name] != name and name in (altered if Path(name).suffix == COPY else kept)
    )
    return Published(before.folder, written, found, before.left(files, kept, altered, now))


def _carry_over(old: Path, new: Path, names: Collection[str]) -> None:
    """Copy entries of the old folder into the new."""
    for name in sorted(names):
        if (old / name).is_dir() and not (old / name).is_symlink():
            shutil.copytree(old / name, new / name, symlinks=True, copy_function=_linked)
        else:
            _linked(str(old / name), str(new / name))


def _linked(source: str, target: str) -> None:
    """Let a person's file stand in both folders: the very same one, where the file system can do that."""
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(source, target, follow_symlinks=False)
        if not os.path.islink(target):
            with open(target, "rb") as file:
                os.fsync(file.fileno())


def _free(name: str, files: Iterable[str], kept: set[str]) -> str:
    """Return the name, or beside files that keep theirs `NAME.new.docx`, `NAME.new2.docx` …

    A PDF copy is renamed with its document; one that a person changed does not rename the document.
    """
    stem, ending = Path(name).stem, Path(name).suffix
    documents = {Path(file).suffix for file in files if Path(file).stem == stem} - {COPY}
    marks = itertools.chain(("", ".new"), (f".new{number}" for number in itertools.count(2)))
    free = itertools.dropwhile(lambda mark: any(f"{stem}{mark}{one}" in kept for one in documents), marks)
    return next(found for mark in free if (found := f"{stem}{mark}{ending}") not in kept)


def _write(path: Path, data: bytes) -> None:
    with open(path, "xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _clear(folder: Path, alone: bool) -> None:
    """Recover after killed runs, and take away their leftovers."""
    left = [path for path in folder.parent.iterdir() if path.name.startswith(f".{folder.name}.")]
    recover(folder, [path for path in left if path.name.startswith(f".{folder.name}{_OLD}")])
    for path in left:
        ours = path.name.startswith((f".{folder.name}{_NEW}", f".{folder.name}{_OLD}"))
        if ours and path.is_dir() and (alone or _stale(path)):
            shutil.rmtree(path, ignore_errors=True)


def _stale(path: Path) -> bool:
    return time.time() - path.stat().st_mtime > _STALE_SECONDS
