"""PDF copies of documents, made by LibreOffice where it is present, by a warm one if it can be kept so."""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from builder.package.namespaces import DC
from builder.package.parts import Package
from builder.package.xml import parse
from builder.publish.office import USUAL_LOCALE, NoOffice, convert, office, profile_of
from builder.publish.warm_office import kept_warm
from builder.register.said import sentence, words
from builder.wording.messages import formatted
from builder.wording.written import languages

_CORE = "docProps/core.xml"
_FILTERS = {".docx": "writer_pdf_Export", ".xlsx": "calc_pdf_Export"}


# What LibreOffice writes anew each time: the moment, twice, and three ids of 32 hexadecimal digits.
_MADE = re.compile(rb"(/(?:CreationDate|ModDate)\s*\(D:)([0-9]{14})([^)]*)")
_STAMP = re.compile(rb"(?<=Date>)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}[^<]{0,6}(?=</xmp:)")
_IDS = re.compile(rb"(/ID\s*\[\s*<|(?<=[0-9A-F]>)\s*<|/DocChecksum\s*/)([0-9A-F]{32})")


class NoPdf(Exception):
    """No PDF was made; the message says why and what to do."""


def check_office() -> None:
    """Raise NoPdf where LibreOffice is not installed."""
    if office() is None:
        raise NoPdf("LibreOffice is not installed: install it, or build without --pdf")


def pdf_copies(files: Mapping[str, bytes], day: date) -> dict[str, bytes]:
    """Return a PDF for each document, by the document's name with the ending `.pdf`.

    Each is tagged, in its language, and shows its title; a memo's also says that it follows PDF/UA. `day` is
    written down as that of its making, so that the same documents give the same bytes.
    Raises NoPdf where LibreOffice is not installed, fails or takes too long, or TMPDIR has no room.
    """
    check_office()
    try:
        made = _converted(files)
    except NoOffice as reason:
        raise NoPdf(words(reason)) from None
    except OSError as error:
        what = f"{error.strerror or error} ({error.filename or tempfile.gettempdir()})"
        remedy = "Free some space there, or name another folder with TMPDIR"
        raise NoPdf(
            sentence(
                "no PDF copies were made, and nothing was published: {what}. {remedy}.",
                what=what,
                remedy=remedy,
            )
        ) from None
    wanted = {Path(name).with_suffix(".pdf").name for name in files}
    # Two documents of one stem would overwrite each other's copy; names in a report never share a stem.
    if lost := sorted(wanted - made.keys()):
        raise NoPdf(sentence("LibreOffice made no {files}", files=", ".join(lost)))
    return {name: settled(data, day) for name, data in made.items()}


def settled(data: bytes, day: date) -> bytes:
    """Return a PDF without the hour of its making, and with ids that follow from the rest of it.

    Nothing changes its place: the table of contents of a PDF counts bytes.
    """
    moment = f"{day:%Y%m%d}000000".encode()
    data = _MADE.sub(lambda found: found[1] + moment + b"Z00'00'"[: len(found[3])], data)
    data = _STAMP.sub(lambda found: f"{day}T00:00:00Z".encode() if len(found[0]) == 20 else found[0], data)
    blank = _IDS.sub(lambda found: found[1] + b"0" * len(found[2]), data)
    name = hashlib.sha256(blank).hexdigest().upper().encode()
    return _IDS.sub(lambda found: found[1] + name[: len(found[2])], data)


def _converted(files: Mapping[str, bytes]) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for name, data in files.items():
            (folder / name).write_bytes(data)
        (folder / "pdf").mkdir()
        locales = {name: _locale(data) for name, data in files.items()}
        with kept_warm() as warm:
            for name in files:
                if warm is not None:
                    copy = (folder / "pdf" / name).with_suffix(".pdf")
                    kind = Path(name).suffix
                    warm.convert(folder / name, copy, _FILTERS[kind], _settings(kind), locales[name])
        if warm is None:
            for locale, kind in sorted({(locales[name], Path(name).suffix) for name in files}):
                alike = [name for name in files if (locales[name], Path(name).suffix) == (locale, kind)]
                profile = profile_of(folder / f"profile-{locale}{kind}", locale)
                convert([folder / name for name in alike], _filter(kind), folder / "pdf", profile)
        return {path.name: path.read_bytes() for path in sorted((folder / "pdf").glob("*.pdf"))}


def _locale(data: bytes) -> str:
    """Return the locale of a document by the language it says it is in: `ru` has the numbers of `ru-RU`."""
    package = Package.read(data)
    said = parse(package[_CORE]).findtext(f"{{{DC}}}language", "") if _CORE in package else ""
    language = said.partition("-")[0]
    return formatted(language, "memo-language", {}) if language in languages() else USUAL_LOCALE


def _settings(kind: str) -> dict[str, bool]:
    """Return the settings of the export of documents of one ending.

    LibreOffice 7.4 leaves the text of a sheet's cells untagged, so a workbook's PDF must not claim PDF/UA.
    """
    settings = {"UseTaggedPDF": True, "DisplayPDFDocumentTitle": True, "ExportBookmarks": True}
    return settings | ({"PDFUACompliance": True} if kind == ".docx" else {})


def _filter(kind: str) -> str:
    """Return the export filter with its settings, as the command line takes it."""
    typed = {
        name: {"type": "boolean", "value": str(value).lower()} for name, value in _settings(kind).items()
    }
    return f"pdf:{_FILTERS[kind]}:{json.dumps(typed, separators=(',', ':'))}"
