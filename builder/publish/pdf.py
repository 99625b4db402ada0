"""PDF copies of documents, made by LibreOffice where it is present: one call for all files."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from builder.publish.office import NoOffice, convert, office


class NoPdf(Exception):
    """No PDF was made; the message says why and what to do."""


def check_office() -> None:
    """Raise NoPdf where LibreOffice is not installed."""
    if office() is None:
        raise NoPdf("LibreOffice is not installed: install it, or build without --pdf")


def pdf_copies(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return a PDF for each document, by the document's name with the ending `.pdf`.

    Raises NoPdf where LibreOffice is not installed, fails or takes too long.
    """
    check_office()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for name, data in files.items():
            (folder / name).write_bytes(data)
        try:
            convert([folder / name for name in files], "pdf", folder / "pdf", folder / "profile")
        except NoOffice as reason:
            raise NoPdf(str(reason)) from None
        made = {path.name: path.read_bytes() for path in sorted((folder / "pdf").glob("*.pdf"))}
    wanted = {Path(name).with_suffix(".pdf").name for name in files}
    # Two documents of one stem would overwrite each other's copy; names in a report never share a stem.
    if lost := sorted(wanted - made.keys()):
        raise NoPdf(f"LibreOffice made no {', '.join(lost)}")
    return made
