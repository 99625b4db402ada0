"""XML is read without fetching or expanding anything, and only lawful characters are written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from builder.package.xml import XmlRefused, checked, new_root, parse, serialize

BOMB = b"""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><l>&b;</l>"""


@pytest.mark.parametrize(
    "data",
    [
        BOMB,
        BOMB.decode().replace('"1.0"', '"1.0" encoding="UTF-16"').encode("utf-16"),
        b'<!DOCTYPE l SYSTEM "http://example.org/x.dtd"><l/>',
        # An encoding in which the mark does not stand in plain sight.
        b'<?xml version="1.0" encoding="UTF-7"?>' + b"+ADwAIQ-DOCTYPE l+AD4-<l/>",
    ],
)
def test_a_document_type_is_refused_in_any_encoding(data: bytes) -> None:
    with pytest.raises(XmlRefused):
        parse(data)


def test_an_entity_cannot_read_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden")
    data = f'<!DOCTYPE l [<!ENTITY x SYSTEM "{secret.as_uri()}">]><l>&x;</l>'
    with pytest.raises(XmlRefused, match="DOCTYPE"):
        parse(data.encode())


@pytest.mark.parametrize("data", [b"", b"<a>", b"<a/><b/>", b"<a>\x01</a>", b"<a>&nothing;</a>"])
def test_malformed_xml_is_refused(data: bytes) -> None:
    with pytest.raises(XmlRefused, match="not well-formed"):
        parse(data)


def test_a_document_comes_back_standalone_with_its_comment_and_blanks() -> None:
    data = serialize(parse(b'<!--note--><a xmlns="urn:x">  <b> Ka\xd1\x80\xd0\xb0 </b></a>'))
    assert data.startswith(b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>")
    assert '<!--note--><a xmlns="urn:x">  <b> Kaра </b></a>'.encode() in data.replace(b"\n", b"")


def test_an_inner_element_is_written_alone() -> None:
    assert serialize(parse(b"<a><b>x</b></a>")[0]).endswith(b"<b>x</b>")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a\x00b", "U+0000"),
        ("\x0bline", "U+000B"),
        ("x\ufffe", "U+FFFE"),
        ("\ud800", "U+D800"),
        ("\x1f", "U+001F"),
    ],
)
def test_a_character_that_xml_cannot_hold_is_named(text: str, code: str) -> None:
    with pytest.raises(ValueError, match=code.replace("+", r"\+")):
        checked(text)


@given(st.text())
def test_what_is_let_through_survives_a_round_trip(text: str) -> None:
    try:
        lawful = checked(text)
    except ValueError:
        with pytest.raises(ValueError):
            etree.Element("a").text = text
        return
    root = new_root("urn:x", "a")
    root.text = lawful
    # A bare carriage return is kept too: lxml writes it as a reference.
    assert (parse(serialize(root)).text or "") == text
