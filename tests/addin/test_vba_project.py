"""Three readers that know nothing of our writer read the VBA back, letter for letter."""

from __future__ import annotations

import random
import re
import string
from pathlib import Path

import olefile
import pyopenvba
import pytest
from hypothesis import given
from hypothesis import strategies as st
from oletools.olevba import VBA_Parser, decompress_stream

from builder.addin.compound_file import compound_file
from builder.addin.compression import compress
from builder.addin.modules import PROJECT, modules
from builder.addin.package import PROJECT_PART
from builder.addin.project import PROJECT_ID, Kind, Module, vba_project, veiled
from builder.package.parts import Package


def test_olevba_reads_every_module_back(addin_file: Path) -> None:
    read = {name: code for _, _, name, code in VBA_Parser(str(addin_file)).extract_macros()}
    assert read == {
        f"{module.name}.{'bas' if module.kind is Kind.STANDARD else 'cls'}": module.source
        for module in modules()
    }


def test_olefile_finds_no_defect_and_every_stream(addin_file: Path, tmp_path: Path) -> None:
    data = Package.read(addin_file.read_bytes())[PROJECT_PART]
    with olefile.OleFileIO(data, raise_defects=olefile.DEFECT_UNSURE) as file:
        assert file.parsing_issues == []
        assert {"/".join(path) for path in file.listdir()} == {
            "PROJECT", "PROJECTwm", "VBA/dir", "VBA/_VBA_PROJECT", *(f"VBA/{m.name}" for m in modules()),
        }  # fmt: skip
        for module in modules():
            packed = bytearray(file.openstream(f"VBA/{module.name}").read())
            assert bytes(decompress_stream(packed)).decode("ascii") == module.source


def test_pyopenvba_reads_every_module_back_and_finds_nothing_wrong(addin_file: Path) -> None:
    assert pyopenvba.check_file(addin_file).issues == ()
    with pyopenvba.ExcelFile(addin_file) as file:
        assert list(file.validate()) == []
        assert file.module_names() == [module.name for module in modules()]
        for module in modules():
            assert _code(file.get_module(module.name)) == _code(module.source)


def _code(text: str) -> list[str]:
    """Return a module without the head that the reader keeps apart."""
    lines = text.replace("\r\n", "\n").split("\n")
    return [line for line in lines if not line.startswith("Attribute VB_")]


@given(st.binary(max_size=9000))
def test_whatever_is_packed_is_read_back(data: bytes) -> None:
    packed = compress(data)
    if data:
        assert bytes(decompress_stream(bytearray(packed)))[: len(data)] == data


@pytest.mark.parametrize("size", [1, 2, 15, 16, 17, 4095, 4096, 4097, 8192, 20_000])
def test_text_of_every_size_is_read_back(size: int) -> None:
    chance = random.Random(size)
    text = "".join(chance.choices(string.ascii_letters[:6] + "\r\n ", k=size)).encode()
    assert bytes(decompress_stream(bytearray(compress(text)))) == text


def test_repeated_text_is_packed() -> None:
    assert len(compress(b"Private Sub Worksheet_Change()\r\n" * 100)) < 200


@given(
    st.dictionaries(
        st.text(string.ascii_letters + string.digits + "_", min_size=1, max_size=20).map(str.upper),
        st.binary(max_size=6000),
        max_size=40,
    )
)
def test_whatever_streams_are_laid_down_are_read_back(streams: dict[str, bytes]) -> None:
    laid = {f"VBA/{name}" if len(name) % 2 else name: data for name, data in streams.items()}
    laid.pop("VBA", None)
    with olefile.OleFileIO(compound_file(laid), raise_defects=olefile.DEFECT_UNSURE) as file:
        assert {path: file.openstream(path).read() for path in laid} == laid
        assert {"/".join(path) for path in file.listdir()} == laid.keys()


def test_the_tree_of_names_is_balanced_and_no_red_follows_red() -> None:
    for count in range(40):
        data = compound_file({f"M{n:03}": b"x" for n in range(count)})
        with olefile.OleFileIO(data) as file:
            entries = file.direntries

            def blacks(sid: int, red_before: bool, entries=entries) -> int:
                if sid == 0xFFFFFFFF:
                    return 1
                entry = entries[sid]
                red = entry.color == 0
                assert not (red and red_before)
                left, right = blacks(entry.sid_left, red), blacks(entry.sid_right, red)
                assert left == right
                return left + (not red)

            blacks(entries[0].sid_child, False)


def test_the_veil_is_the_one_that_office_uses() -> None:
    # What Excel wrote into the add-in with a ribbon that xlwings ships; the padding is its own.
    office = "{318BEE36-5BE1-492A-826D-473DB19B0F30}"
    assert unveiled("5D5F8AADDAA8DEA8DEA8DEA8DE", office) == bytes(4)
    for data in (bytes(4), bytes(1), b"\xff"):
        assert unveiled(veiled(data, PROJECT_ID), PROJECT_ID) == data


def unveiled(text: str, project_id: str) -> bytes:
    """[MS-OVBA] 2.4.3.3, written from the standard and not from our writer."""
    veil = bytes.fromhex(text)
    seed, version, key = veil[0], veil[0] ^ veil[1], veil[0] ^ veil[2]
    assert version == 2 and key == sum(project_id.encode()) % 256
    plain, before, last, out = key, veil[1], veil[2], bytearray()
    for byte in veil[3:]:
        plain = byte ^ (before + plain) % 256
        before, last = last, byte
        out.append(plain)
    out = out[(seed & 6) // 2 :]
    length = int.from_bytes(out[:4], "little")
    assert len(out) == 4 + length
    return bytes(out[4:])


def test_no_name_of_the_project_stands_twice_whatever_its_capitals() -> None:
    found: dict[str, str] = {f"{PROJECT}AddIn".lower(): "the project"}
    for module in modules():
        assert module.name.lower() not in found
        found[module.name.lower()] = "a module"
    for module in modules():
        if module.kind is Kind.STANDARD:
            # xlwings defines some functions anew under #If, which is one name to VBA.
            named = re.findall(r"^(?:Public |Private )?(?:Sub|Function) (\w+)", module.source, re.MULTILINE)
            names = [name.lower() for name in named]
            assert module.name == "xlwings" or len(names) == len(set(names)), module.name
            for name in set(names):
                assert name not in found, f"{name} in {module.name} and {found[name]}"
                found[name] = module.name


def test_a_letter_beyond_ascii_is_refused_with_its_place() -> None:
    with pytest.raises(ValueError, match="module Names, line 3: “й” is not ASCII"):
        vba_project("P", [Module.standard("Names", 'Attribute VB_Name = "x"\nOption Explicit\n\' й\n')])


def test_the_same_source_gives_the_same_bytes() -> None:
    assert vba_project("P", modules()) == vba_project("P", modules())
