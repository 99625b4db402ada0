"""Reading cells that hold words: texts, lists, ids, names of files and addresses.

Each function returns the value or raises Unreadable with what is wrong and what to write instead.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from builder.register.cells import Cell, Flaw, Unreadable
from builder.register.lookalikes import latin, refuse_lookalikes
from builder.register.problems import nearest
from builder.register.said import sentence

ID_LENGTH = 50
TEXT_LENGTH = 32_767  # what a cell of Excel holds

# C0 and C1 controls, lone surrogates and non-characters, which XML cannot hold; tab and line feed are text.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\ufffd]")


def text(cell: Cell) -> str:
    """Return a cell's text; raises Unreadable where it is none or cannot be printed as it stands."""
    match cell:
        case Flaw():
            raise Unreadable(cell.what, cell.remedy)
        case Decimal() | date():
            what = (
                sentence("{cell} is a number where text must stand", cell=cell)
                if isinstance(cell, Decimal)
                else sentence("{cell} is a date where text must stand", cell=cell)
            )
            raise Unreadable(
                what,
                "Format the cell as Text and type it again, so that no digit is lost",
            )
    if cell != cell.strip():
        raise Unreadable(
            sentence("“{cell}” begins or ends with a space", cell=cell),
            sentence("Write “{cell}”", cell=cell.strip()),
        )
    if found := _FORBIDDEN.search(cell):
        code = f"U+{ord(found[0]):04X}"
        if found[0] == "\ufffd":
            raise Unreadable(
                sentence("the text has the mark {code} in place of a letter", code=code),
                "A letter was lost when the file was converted: take it from the source again",
            )
        raise Unreadable(sentence("the text has the control character {code}", code=code), "Take it out")
    if len(cell) > TEXT_LENGTH:
        raise Unreadable(
            sentence("the text has {count} characters", count=len(cell)),
            sentence("Shorten it to at most {text_length}", text_length=TEXT_LENGTH),
        )
    return cell


def word_list(cell: Cell) -> tuple[str, ...]:
    """Return texts parted by semicolons."""
    items = tuple(item.strip() for item in text(cell).split(";"))
    if "" in items:
        raise Unreadable(
            sentence("“{cell}” has an empty place between semicolons", cell=cell),
            "Take away the semicolon too many",
        )
    return items


def choice(allowed: tuple[str, ...], cell: Cell) -> str:
    """Return the word, which must be one of `allowed`."""
    word = text(cell)
    if word in allowed:
        return word
    if latin(word) in allowed:
        refuse_lookalikes(word)
    all_of_them = sentence("Write one of: {allowed}", allowed=", ".join(allowed))
    raise Unreadable(
        sentence("“{word}” is not one of the words allowed here", word=word),
        nearest(word, allowed) or all_of_them,
    )


def short_id(cell: Cell) -> str:
    """Return an id of small letters, digits and `_`."""
    word = text(cell)
    if not re.fullmatch(r"[a-z][a-z0-9_]*", word):
        refuse_lookalikes(word)
        slug = re.sub(r"[^a-z0-9]+", "_", word.casefold()).strip("_")
        remedy = (
            sentence("Write {slug}", slug=slug)
            if re.match(r"[a-z]", slug)
            else "Write small letters, digits and _"
        )
        raise Unreadable(sentence("“{word}” is not an id", word=word), remedy)
    if len(word) > ID_LENGTH:
        raise Unreadable(
            sentence("the id has {count} characters", count=len(word)),
            sentence("Shorten it to at most {id_length}", id_length=ID_LENGTH),
        )
    return word


def source_id(cell: Cell) -> str:
    """Return the id of a source, or of a series of them."""
    word = text(cell)
    if not re.fullmatch(r"[a-z][a-z0-9_-]*", word) or len(word) > 2 * ID_LENGTH:
        refuse_lookalikes(word)
        slug = re.sub(r"[^a-z0-9_]+", "-", word.casefold()).strip("-_")
        slug = (slug if re.match(r"[a-z]|$", slug) else f"source-{slug}")[: 2 * ID_LENGTH]
        raise Unreadable(
            sentence("“{word}” is not a source's id", word=word),
            sentence("Write {slug}", slug=slug) if slug else "Write e.g. kz-bns-2022",
        )
    return word


def file_hash(cell: Cell) -> str:
    """Return a SHA-256 in hexadecimal digits."""
    word = text(cell)
    if not re.fullmatch(r"[0-9a-f]{64}", word):
        raise Unreadable(
            sentence("“{word}” is not a SHA-256", word=word),
            "Write its 64 digits, 0 to 9 and a to f, as sha256sum prints them",
        )
    return word


def file_name(cell: Cell) -> str:
    """Return the name of a file inside the folder of texts."""
    word = text(cell)
    if re.search(r"[\\:]|^/|(^|/)\.\.(/|$)", word):
        raise Unreadable(
            sentence("“{word}” leads out of the folder of texts", word=word),
            "Write the file's name as it stands in that folder",
        )
    return word


def page_address(cell: Cell) -> str:
    """Return the address of a page; other schemes than http and https are refused."""
    word = text(cell)
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):(?![0-9])", word)
    if scheme and scheme[1].casefold() not in ("http", "https"):
        raise Unreadable(
            sentence("“{word}” is not the address of a page", word=word),
            "Write an address that begins with https:// or http://",
        )
    return word
