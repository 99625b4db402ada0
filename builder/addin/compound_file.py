"""Compound files: the little file system inside one file that `vbaProject.bin` is ([MS-CFB], version 3)."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

_SECTOR = 512
_MINI = 64
_CUTOFF = 4096
_ENTRY = 128
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_NONE = 0xFFFFFFFF
_IN_HEADER = 109
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_RED, _BLACK = 0, 1


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    children: list[int] = field(default_factory=list)
    start: int = 0
    left: int = _NONE
    right: int = _NONE
    child: int = _NONE
    colour: int = _BLACK

    def packed(self, size: int) -> bytes:
        name = self.name.encode("utf-16-le")
        return struct.pack(
            "<64sHBBIII16sIQQIII",
            name, len(name) + 2 if name else 0, self.kind, self.colour, self.left, self.right, self.child,
            bytes(16), 0, 0, 0, self.start, size, 0,
        )  # fmt: skip


def compound_file(streams: Mapping[str, bytes]) -> bytes:
    """Return a compound file that holds the streams by path (`PROJECT`, `VBA/dir`); same call, same bytes.

    Raises ValueError for a name that such a file cannot hold, and for more than about 7 MB.
    """
    entries = _entries(streams)
    mini = b"".join(_padded(entry.data, _MINI) for entry in entries if _is_mini(entry))
    sectors: list[bytes] = []
    chains: list[tuple[int, int]] = []

    def lay(data: bytes) -> int:
        if not data:
            return _END
        start = len(sectors)
        sectors.extend(_split(data))
        chains.append((start, len(sectors)))
        return start

    _place_mini(entries)
    for entry in entries:
        if entry.kind == _STREAM and not _is_mini(entry):
            entry.start = lay(entry.data)
    entries[0].start = lay(mini)
    mini_fat_start = lay(_mini_fat(entries))
    mini_fat_sectors = len(sectors) - mini_fat_start if mini else 0
    sizes = [len(mini), *(len(entry.data) for entry in entries[1:])]
    directory = b"".join(entry.packed(size) for entry, size in zip(entries, sizes, strict=True))
    blank = _Entry("", 0, start=0).packed(0)
    directory += blank * (-len(entries) % (_SECTOR // _ENTRY))
    directory_start = lay(directory)
    fat_start, fat = _fat(len(sectors), chains)
    if len(fat) > _IN_HEADER:
        raise ValueError("a compound file of more than about 7 MB is not written")
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(16), 0x3E, 3, 0xFFFE, 9, 6, bytes(6), 0, len(fat),
        directory_start, 0, _CUTOFF, mini_fat_start if mini else _END, mini_fat_sectors, _END, 0,
    )  # fmt: skip
    where = [fat_start + n if n < len(fat) else _FREE for n in range(_IN_HEADER)]
    return header + struct.pack(f"<{_IN_HEADER}I", *where) + b"".join(sectors) + b"".join(fat)


def _entries(streams: Mapping[str, bytes]) -> list[_Entry]:
    """Return the directory: the root, then storages and streams, with the tree that finds them by name."""
    entries = [_Entry("Root Entry", _ROOT)]
    storages = {"": 0}
    for path, data in streams.items():
        folder, _, name = path.rpartition("/")
        for part in (folder, name):
            if len(part) > 31 or set(part) & set("/\\:!"):
                raise ValueError(f"“{part}” cannot be a name in a compound file")
        if folder not in storages:
            storages[folder] = len(entries)
            entries[0].children.append(len(entries))
            entries.append(_Entry(folder, _STORAGE))
        entries[storages[folder]].children.append(len(entries))
        entries.append(_Entry(name, _STREAM, data))
    for storage in storages.values():
        ordered = sorted(entries[storage].children, key=lambda at: _order(entries[at].name))
        for one, other in pairwise(ordered):
            if _order(entries[one].name) == _order(entries[other].name):
                raise ValueError(f"the name “{entries[one].name}” stands twice in one storage")
        entries[storage].child = _tree(entries, ordered, 0, (len(ordered) + 1).bit_length() - 1)
    return entries


def _order(name: str) -> tuple[int, str]:
    """Return what names are sorted by: length first, then capitals ([MS-CFB] 2.6.4)."""
    return len(name.encode("utf-16-le")), name.upper()


def _tree(entries: list[_Entry], ordered: list[int], depth: int, full: int) -> int:
    """Link the entries as a red-black tree and return its root; only a last level that is not full is red."""
    if not ordered:
        return _NONE
    middle = len(ordered) // 2
    entry = entries[ordered[middle]]
    entry.colour = _RED if depth >= full else _BLACK
    entry.left = _tree(entries, ordered[:middle], depth + 1, full)
    entry.right = _tree(entries, ordered[middle + 1 :], depth + 1, full)
    return ordered[middle]


def _is_mini(entry: _Entry) -> bool:
    return entry.kind == _STREAM and len(entry.data) < _CUTOFF


def _place_mini(entries: list[_Entry]) -> None:
    at = 0
    for entry in filter(_is_mini, entries):
        count = -(-len(entry.data) // _MINI)
        entry.start = at if count else _END
        at += count


def _mini_fat(entries: list[_Entry]) -> bytes:
    links: list[int] = []
    for entry in filter(_is_mini, entries):
        links += _chain(len(links), -(-len(entry.data) // _MINI))
    links += [_FREE] * (-len(links) % (_SECTOR // 4))
    return struct.pack(f"<{len(links)}I", *links)


def _fat(used: int, chains: list[tuple[int, int]]) -> tuple[int, list[bytes]]:
    """Return where the table of sectors begins, and its sectors; it counts itself."""
    count = 1
    while (used + count) * 4 > count * _SECTOR:
        count += 1
    links = [link for start, end in chains for link in _chain(start, end - start)]
    links += [_FAT] * count
    links += [_FREE] * (-len(links) % (_SECTOR // 4))
    return used, list(_split(struct.pack(f"<{len(links)}I", *links)))


def _chain(start: int, count: int) -> list[int]:
    """Return the links of `count` sectors that follow each other."""
    return [*range(start + 1, start + count), _END] if count else []


def _padded(data: bytes, unit: int) -> bytes:
    return data + bytes(-len(data) % unit)


def _split(data: bytes) -> list[bytes]:
    data = _padded(data, _SECTOR)
    return [data[at : at + _SECTOR] for at in range(0, len(data), _SECTOR)]
