"""`guide`: what the button Help opens: the buttons, their pictures and commands, and what to know.

One file that needs no other: its pictures stand in it.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from lxml import etree

from builder.addin.icons import SHAPES, icon
from builder.addin.speech import LANGUAGES, known, say
from builder.addin.words import read_words
from builder.register.stock import picture

# The command line of each button on a closed file, as people write it.
COMMANDS = {
    "new_register": "tradebrief new DIR --home ISO --partner ISO --workbook",
    "check": "tradebrief check REPORT --mark",
    "remove_marks": "tradebrief check REPORT --unmark",
    "refresh": "tradebrief refresh BOOK --report REPORT",
    "build_workbook": "tradebrief build REPORT",
    "government_memo": "tradebrief build REPORT --audience government",
    "business_memo": "tradebrief build REPORT --audience business",
    "audit": "tradebrief audit OUTPUT",
    "trace": "tradebrief trace OUTPUT Sheet!A1",
    "what_changed": "tradebrief diff OLD NEW",
}


_PARTS = ("marks", "refresh", "long")
_SHEETS = {
    "cover": "workbook-cover",
    "summary": "sheet-summary",
    "data": "sheet-data",
    "provenance": "sheet-provenance",
}


def guide(settings: Path, log: Path, spoken: str) -> bytes:
    """Return the help in a language as a page of HTML, with where the settings and the log stand."""
    page = etree.Element("html", lang=known(spoken))
    head, body = etree.SubElement(page, "head"), etree.SubElement(page, "body")
    etree.SubElement(head, "meta", charset="utf-8")
    _put(head, "title", say(spoken, "guide-title"))
    _put(head, "style", files("builder.addin").joinpath("guide.css").read_text(encoding="utf-8"))
    _put(body, "h1", say(spoken, "guide-title"))
    _put(body, "p", say(spoken, "guide-lead"))
    _put(body, "h2", say(spoken, "guide-buttons"))
    body.append(_buttons(spoken))
    for part in _PARTS:
        _put(body, "h2", say(spoken, f"guide-{part}"))
        for text in say(spoken, f"guide-{part}-text").split("\n\n"):
            _put(body, "p", text)
    _put(body, "h2", say(spoken, "guide-formula"))
    _put(body, "pre", say(spoken, "guide-formulas"))
    _put(body, "h2", say(spoken, "guide-sheets"))
    for name, file in _SHEETS.items():
        figure = etree.SubElement(body, "figure")
        _image(figure, picture(f"{file}.png"), say(spoken, f"guide-sheet-{name}"))
        _put(figure, "figcaption", say(spoken, f"guide-sheet-{name}"))
    _put(body, "h2", say(spoken, "guide-where"))
    _put(body, "p", say(spoken, "guide-messages"))
    _put(body, "pre", say(spoken, "guide-files", settings=str(settings), log=str(log)))
    return etree.tostring(page, method="html", encoding="utf-8", doctype="<!DOCTYPE html>")


def _buttons(spoken: str) -> etree._Element:
    table = etree.Element("table")
    for control, label, tip in _told(spoken):
        row = etree.SubElement(table, "tr")
        drawn = etree.SubElement(row, "td")
        if control in SHAPES:
            _image(drawn, icon(control), "")
        _put(_put(row, "td", ""), "b", label)
        told = _put(row, "td", tip)
        if control in COMMANDS:
            etree.SubElement(told, "br")
            _put(told, "code", COMMANDS[control])
    return table


def _told(spoken: str) -> Iterator[tuple[str, str, str]]:
    """Yield the controls with their label and their tip in a language."""
    column = LANGUAGES.index(known(spoken))
    words = {(word.control, word.part): word.texts[column] for word in read_words()}
    for control in dict.fromkeys(control for control, part in words if part == "supertip"):
        yield control, words[control, "label"], words[control, "supertip"]


def _put(parent: etree._Element, name: str, text: str) -> etree._Element:
    made = etree.SubElement(parent, name)
    made.text = text
    return made


def _image(parent: etree._Element, png: bytes, words: str) -> None:
    data = base64.b64encode(png).decode("ascii")
    etree.SubElement(parent, "img", src=f"data:image/png;base64,{data}", alt=words)
