"""When a spreadsheet was last saved, as the file itself says."""

from __future__ import annotations

import struct
from datetime import UTC, date, datetime, timedelta

SUMMARY = "\x05SummaryInformation"
"""The stream of a legacy file that `from_summary` reads."""

_LAST_SAVED = 13
_FILETIME = 64
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_MODIFIED = "{http://purl.org/dc/terms/}modified"


def from_summary(stream: bytes) -> date | None:
    """Return the day in a legacy file's summary properties ([MS-OLEPS]), in UTC; None where it has none."""
    try:
        (offset,) = struct.unpack_from("<I", stream, 44)
        (count,) = struct.unpack_from("<I", stream, offset + 4)
        for index in range(min(count, 100)):
            identifier, place = struct.unpack_from("<II", stream, offset + 8 + 8 * index)
            if identifier == _LAST_SAVED:
                kind, ticks = struct.unpack_from("<IQ", stream, offset + place)
                return _day(ticks) if kind == _FILETIME else None
    except (struct.error, OverflowError):
        return None
    return None


def from_core(part: bytes) -> date | None:
    """Return the day in `docProps/core.xml`, in UTC; None where it has none."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        text = etree.fromstring(part, parser).findtext(_MODIFIED) or ""
        moment = datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
    except (etree.XMLSyntaxError, ValueError):
        return None
    return moment.astimezone(UTC).date() if moment.tzinfo else moment.date()


def _day(ticks: int) -> date | None:
    return (_EPOCH + timedelta(microseconds=ticks // 10)).date() if ticks else None
