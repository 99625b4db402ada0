"""`Package`: an Office file as its parts, read with suspicion and written always the same way."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

CONTENT_TYPES_PART = "[Content_Types].xml"

MOST_BYTES = 150_000_000
MOST_PARTS = 10_000
# XML in Office files rarely packs better than 60:1; deflate itself ends near 1,030:1, where bombs live.
MOST_RATIO = 200
RATIO_FROM = 1_000_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# What the standard library runs into in a zip file that is cut, spliced or made to deceive.
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, OSError,
    ValueError, OverflowError, IndexError,
)  # fmt: skip
_EPOCH = (1980, 1, 1, 0, 0, 0)
_LEVEL = 6


class PackageRefused(ValueError):
    """A file is not an Office package that is safe to open; the message says why."""


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of an OOXML file by name (`word/document.xml`, no leading slash), in their order.

    Nothing in it changes: `with_part` and `without` return a new package that shares the other parts.
    """

    parts: Mapping[str, bytes]

    @classmethod
    def read(cls, data: bytes) -> Package:
        """Return the package in `data`.

        Raises PackageRefused where it is no zip, is encrypted, holds a name twice or one that leads
        outside, has no content types, unpacks to more than the limits above allow, or keeps two
        entries in the same bytes.
        """
        if data.startswith(_OLE):
            raise PackageRefused("is protected by a password or is of the old binary format (.xls, .doc)")
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                return cls(MappingProxyType(_read_parts(archive, len(data))))
        except PackageRefused:
            raise
        except _DAMAGED as error:
            raise PackageRefused(f"is not a whole Office file: {error}") from None

    def __contains__(self, name: object) -> bool:
        return name in self.parts

    def __getitem__(self, name: str) -> bytes:
        return self.parts[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.parts)

    def __len__(self) -> int:
        return len(self.parts)

    def with_part(self, name: str, data: bytes) -> Package:
        """Return the package with `data` as the part `name`, in its old place or else at the end.

        Raises PackageRefused for a name that no part may have, or that differs from another in case only.
        """
        return self.with_parts({name: data})

    def with_parts(self, changed: Mapping[str, bytes]) -> Package:
        """Return the package with several parts set at once; see `with_part`."""
        folded = {name.casefold(): name for name in self.parts}
        for name in changed:
            _check_name(name)
            if folded.setdefault(name.casefold(), name) != name:
                raise PackageRefused(f"holds “{folded[name.casefold()]}” and may not hold “{name}” too")
        return Package(MappingProxyType({**self.parts, **changed}))

    def without(self, *names: str) -> Package:
        """Return the package without these parts; raises KeyError for one that it does not hold."""
        for name in names:
            if name not in self.parts:
                raise KeyError(name)
        kept = {name: data for name, data in self.parts.items() if name not in names}
        return Package(MappingProxyType(kept))

    def to_bytes(self) -> bytes:
        """Return the file: the same parts give the same bytes, in whatever order they were set."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name in sorted(self.parts, key=_rank):
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 0
                entry.external_attr = 0o600 << 16
                archive.writestr(entry, self.parts[name], compresslevel=_LEVEL)
        return buffer.getvalue()


def canonical(data: bytes) -> bytes:
    """Return the same Office file in the one order, dates and packing that we write."""
    return Package.read(data).to_bytes()


def _rank(name: str) -> tuple[int, str]:
    """Content types first, then the package's own relationships: readers that stream want them so."""
    first = {CONTENT_TYPES_PART: 0, "_rels/.rels": 1}
    return first.get(name, 2), name


def _read_parts(archive: zipfile.ZipFile, size: int) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MOST_PARTS:
        raise PackageRefused(f"holds {len(entries)} parts, more than {MOST_PARTS}")
    seen: dict[str, str] = {}
    for entry in entries:
        _check_name(entry.orig_filename)
        other = seen.setdefault(entry.filename.casefold(), entry.filename)
        if other is not entry.filename:
            raise PackageRefused(f"holds the part “{entry.filename}” twice")
        if entry.flag_bits & 0x1:
            raise PackageRefused(f"is encrypted (part “{entry.filename}”)")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise PackageRefused(f"packs the part “{entry.filename}” in a way Office does not use")
        if entry.file_size > RATIO_FROM and entry.file_size > MOST_RATIO * max(entry.compress_size, 1):
            raise PackageRefused(
                f"packs the part “{entry.filename}” over {MOST_RATIO} times, as a zip bomb does"
            )
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MOST_BYTES:
        raise PackageRefused(f"unpacks to more than {MOST_BYTES // 1_000_000} MB")
    if unpacked > RATIO_FROM and unpacked > MOST_RATIO * max(size, 1):
        raise PackageRefused(f"packs its parts over {MOST_RATIO} times, as a zip bomb does")
    _refuse_overlaps(entries)
    parts = {entry.filename: _unpacked(archive, entry) for entry in entries}
    if CONTENT_TYPES_PART not in parts:
        raise PackageRefused("is a zip file but not an Office file: it has no [Content_Types].xml")
    return parts


def _refuse_overlaps(entries: list[zipfile.ZipInfo]) -> None:
    """Refuse entries that share their bytes: so a few kilobytes are unpacked thousands of times."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise PackageRefused(
                f"keeps the part “{entry.filename}” in the bytes of another, as a zip bomb does"
            )
        # A local header takes at least 30 bytes and the name; what else it has only makes it longer.
        end = entry.header_offset + 30 + len(entry.orig_filename) + entry.compress_size


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    data = archive.read(entry)
    if len(data) != entry.file_size:
        raise PackageRefused(f"says that the part “{entry.filename}” has another size than it has")
    return data


def _check_name(name: str) -> None:
    """Refuse what ISO/IEC 29500-2 does not let a part be called."""
    pieces = name.split("/")
    if (
        "" in pieces
        or "." in pieces
        or ".." in pieces
        or set(name) & set('\\:*?"<>|')
        or not name.isprintable()
    ):
        raise PackageRefused(
            f"holds a part called “{name.encode('unicode_escape').decode()}”, which leads astray"
        )
