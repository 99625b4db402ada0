"""MS-OVBA compression: how VBA source and the project's directory are packed in `vbaProject.bin`.

[MS-OVBA] 2.4.1: chunks of 4,096 bytes, each a row of tokens; a token is a byte as it is, or a copy of bytes
that came before in the same chunk.
"""

from __future__ import annotations

_CHUNK = 4096
_SIGNATURE = 0x01
_SHORTEST_COPY = 3
# A chunk header: 12 bits length less 3, the signature 0b011, and the flag that says “compressed”.
_COMPRESSED = 0xB000


def compress(data: bytes) -> bytes:
    """Return `data` as a CompressedContainer ([MS-OVBA] 2.4.1.1.1)."""
    packed = bytearray([_SIGNATURE])
    for start in range(0, len(data), _CHUNK):
        packed += _chunk(data[start : start + _CHUNK])
    return bytes(packed)


def _chunk(data: bytes) -> bytes:
    body = _tokens(data)
    if len(body) <= _CHUNK:
        return (_COMPRESSED | len(body) - 1).to_bytes(2, "little") + body
    # What does not pack is stored as it is: 2.4.1.3.10 pads such a chunk to its full length.
    stored = data.ljust(_CHUNK, b"\0")
    return (0x3000 | _CHUNK - 1).to_bytes(2, "little") + stored


def _tokens(data: bytes) -> bytes:
    """Return the tokens of one chunk, eight to a group, each group led by a byte of flags."""
    body = bytearray()
    last: dict[bytes, list[int]] = {}
    at = 0
    while at < len(data):
        flags_at = len(body)
        body.append(0)
        for bit in range(8):
            if at >= len(data):
                break
            offset, length = _longest_copy(data, at, last)
            if length:
                body[flags_at] |= 1 << bit
                body += _copy_token(at, offset, length)
            else:
                body.append(data[at])
                length = 1
            for place in range(at, at + length):
                last.setdefault(data[place : place + _SHORTEST_COPY], []).append(place)
            at += length
    return bytes(body)


def _longest_copy(data: bytes, at: int, last: dict[bytes, list[int]]) -> tuple[int, int]:
    """Return how far back the longest copy for this place begins and its length; 0, 0 where there is none."""
    most = min((0xFFFF >> _offset_bits(at)) + _SHORTEST_COPY, len(data) - at)
    best_offset = best = 0
    if most < _SHORTEST_COPY:
        return 0, 0
    for place in reversed(last.get(data[at : at + _SHORTEST_COPY], [])):
        length = _SHORTEST_COPY
        while length < most and data[place + length] == data[at + length]:
            length += 1
        if length > best:
            best_offset, best = at - place, length
            if best == most:
                break
    return best_offset, best


def _offset_bits(at: int) -> int:
    """Return how many bits of a copy token at this place are its offset ([MS-OVBA] 2.4.1.3.19.1)."""
    return max((at - 1).bit_length(), 4)


def _copy_token(at: int, offset: int, length: int) -> bytes:
    return ((offset - 1) << (16 - _offset_bits(at)) | length - _SHORTEST_COPY).to_bytes(2, "little")
