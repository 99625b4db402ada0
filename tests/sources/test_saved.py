import struct
from datetime import UTC, date, datetime

import pytest

from builder.sources import saved, spreadsheet
from tests.sources.books import xls, xlsx


def summary(kind: int = 64, moment: datetime = datetime(2023, 7, 28, 5, 0, tzinfo=UTC)) -> bytes:
    ticks = int((moment - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
    properties = [(1, struct.pack("<II", 2, 1251)), (13, struct.pack("<IQ", kind, ticks))]
    table, body, offset = b"", b"", 8 + 8 * len(properties)
    for identifier, value in properties:
        table += struct.pack("<II", identifier, offset + len(body))
        body += value
    section = struct.pack("<II", offset + len(body), len(properties)) + table + body
    return bytes(24) + struct.pack("<I", 1) + bytes(16) + struct.pack("<I", 48) + section


def test_the_day_of_the_last_save_is_read_from_a_legacy_files_properties():
    assert saved.from_summary(summary()) == date(2023, 7, 28)


@pytest.mark.parametrize("stream", [b"", b"\x00" * 60, summary()[:70], summary(kind=3)])
def test_damaged_or_missing_properties_give_no_day(stream):
    assert saved.from_summary(stream) is None


def test_the_day_in_an_xlsx_is_read_from_the_file_and_never_made_up(tmp_path):
    rows = {"s": [(1,)]}
    assert spreadsheet.read(xlsx(tmp_path / "a.xlsx", rows)).saved_on == date(2024, 10, 1)
    assert spreadsheet.read(xlsx(tmp_path / "b.xlsx", rows, saved="")).saved_on is None
    assert spreadsheet.read(xls(tmp_path / "d.xls", rows)).saved_on is None


@pytest.mark.parametrize(
    "part", [b"", b"<a", b"<a/>", b'<a xmlns:t="http://purl.org/dc/terms/"><t:modified>3/4</t:modified></a>']
)
def test_core_properties_without_a_readable_day_give_none(part):
    assert saved.from_core(part) is None
