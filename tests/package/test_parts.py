"""Reading a package refuses what is not safe; writing it gives the same bytes each time."""

from __future__ import annotations

import io
import random
import subprocess
import sys
import warnings
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.package import parts
from builder.package.parts import Package, PackageRefused, canonical

TYPES = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def packed(entries: list[tuple[str, bytes]], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", compression) as archive:
        warnings.simplefilter("ignore")
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


GOOD = [("word/document.xml", b"<w/>"), ("[Content_Types].xml", TYPES), ("_rels/.rels", b"<r/>")]


def test_parts_are_read_by_name_in_their_order() -> None:
    package = Package.read(packed(GOOD))
    assert list(package) == ["word/document.xml", "[Content_Types].xml", "_rels/.rels"]
    assert package["word/document.xml"] == b"<w/>"


def test_a_changed_part_leaves_the_others_and_the_old_package_alone() -> None:
    before = Package.read(packed(GOOD))
    after = before.with_part("word/document.xml", b"<new/>").with_part("word/styles.xml", b"<s/>")
    assert before["word/document.xml"] == b"<w/>"
    assert after["word/document.xml"] == b"<new/>"
    assert after["_rels/.rels"] is before["_rels/.rels"]
    assert list(after)[-1] == "word/styles.xml"
    assert "word/styles.xml" not in after.without("word/styles.xml")


def test_taking_away_a_part_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError, match=r"word/none\.xml"):
        Package.read(packed(GOOD)).without("word/none.xml")


def test_the_order_time_and_packing_of_the_input_leave_no_trace_in_the_bytes() -> None:
    shuffled = GOOD[:]
    random.Random(7).shuffle(shuffled)
    stored = packed(shuffled, zipfile.ZIP_STORED)
    assert canonical(packed(GOOD)) == canonical(stored) == canonical(canonical(stored))


def test_content_types_come_first_and_every_date_is_the_first_there_is() -> None:
    with zipfile.ZipFile(io.BytesIO(canonical(packed(GOOD)))) as archive:
        assert archive.namelist() == ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_another_process_with_another_hash_seed_and_zone_writes_the_same_bytes() -> None:
    code = (
        "import sys; from builder.package.parts import canonical;"
        "sys.stdout.buffer.write(canonical(sys.stdin.buffer.read()))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            input=packed(GOOD),
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": ":".join(sys.path)},
        ).stdout
        for seed, zone in (("1", "Asia/Almaty"), ("2", "UTC"))
    }
    assert runs == {canonical(packed(GOOD))}


@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}/[a-z]{1,8}\.xml", fullmatch=True), st.binary(max_size=400)))
def test_whatever_the_parts_they_come_back_unchanged(held: dict[str, bytes]) -> None:
    package = Package({**held, "[Content_Types].xml": TYPES})
    assert dict(Package.read(package.to_bytes()).parts) == dict(package.parts)


@pytest.mark.parametrize(
    "name",
    [
        "../evil.xml",
        "/etc/passwd",
        "word/../../x",
        "word\\..\\x.xml",
        "C:/x.xml",
        "word//x.xml",
        "./x.xml",
        "a\nb.xml",
    ],
)
def test_a_name_that_leads_astray_is_refused(name: str) -> None:
    with pytest.raises(PackageRefused, match="leads astray"):
        Package.read(packed([*GOOD, (name, b"x")]))
    with pytest.raises(PackageRefused, match="leads astray"):
        Package.read(packed(GOOD)).with_part(name, b"x")


@pytest.mark.parametrize("name", ["word/document.xml", "Word/Document.XML"])
def test_a_part_that_is_there_twice_is_refused(name: str) -> None:
    with pytest.raises(PackageRefused, match="twice"):
        Package.read(packed([*GOOD, (name, b"x")]))


def test_a_second_part_that_differs_in_case_only_cannot_be_set() -> None:
    with pytest.raises(PackageRefused, match=r"word/document\.xml"):
        Package.read(packed(GOOD)).with_part("word/Document.xml", b"x")


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(PackageRefused, match="zip bomb"):
        Package.read(packed([*GOOD, ("word/big.xml", bytes(30_000_000))]))


def test_a_file_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_BYTES", 1000)
    with pytest.raises(PackageRefused, match="unpacks to more"):
        Package.read(packed([*GOOD, ("word/a.xml", random.Random(1).randbytes(1000))]))


def test_a_file_with_too_many_parts_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_PARTS", 3)
    with pytest.raises(PackageRefused, match="holds 4 parts"):
        Package.read(packed([*GOOD, ("word/a.xml", b"")]))


def test_an_entry_that_lies_about_its_size_is_refused() -> None:
    data = bytearray(packed([*GOOD, ("word/big.xml", bytes(2000))]))
    place = data.rindex(b"word/big.xml") - 46 + 24
    data[place : place + 4] = (100).to_bytes(4, "little")
    with pytest.raises(PackageRefused, match="not a whole Office file"):
        Package.read(bytes(data))


def test_an_encrypted_part_is_refused() -> None:
    data = bytearray(packed(GOOD))
    flag = data.rindex(b"PK\x01\x02") + 8
    data[flag] |= 1
    with pytest.raises(PackageRefused, match="encrypted"):
        Package.read(bytes(data))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not a whole Office file"),
        (b"not a zip at all", "not a whole Office file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
        (packed([("a.txt", b"x")]), "not an Office file"),
        (packed(GOOD)[:-40], "not a whole Office file"),
        (packed(GOOD, zipfile.ZIP_BZIP2), "a way Office does not use"),
    ],
)
def test_what_is_no_office_file_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(PackageRefused, match=why):
        Package.read(data)
