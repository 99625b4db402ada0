"""The grey box that keeps the place of a chart."""

from __future__ import annotations

import struct
import zlib


def grey_box(width_mm: float, height_mm: float) -> bytes:
    """Return a PNG that keeps the place of a chart: light grey with a darker edge, one dot a millimetre."""
    width, height = round(width_mm), round(height_mm)
    edge = b"\x00" + b"\xb8" * width
    inner = b"\x00\xb8" + b"\xf2" * (width - 2) + b"\xb8"
    rows = edge + inner * (height - 2) + edge

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )
