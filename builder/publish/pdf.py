"""PDF copies of documents, made by LibreOffice where it is present: one call for all files."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

PROGRAMS = ("soffice", "libreoffice")
SECONDS = 300


class NoPdf(Exception):
    """No PDF was made; the message says why and what to do."""


def office() -> str:
    """Return the path of LibreOffice; raises NoPdf where it is not installed."""
    for name in PROGRAMS:
        if path := shutil.which(name):
            return path
    raise NoPdf("LibreOffice is not installed: install it, or build without --pdf")


def pdf_copies(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return a PDF for each document, by the document's name with the ending `.pdf`.

    Raises NoPdf where LibreOffice is not installed, fails or takes too long.
    """
    program = office()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for name, data in files.items():
            (folder / name).write_bytes(data)
        profile = (folder / "profile").as_uri()
        command = [
            program,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder / "pdf"),
            *(str(folder / name) for name in files),
        ]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            raise NoPdf(f"LibreOffice took longer than {SECONDS} seconds") from None
        except subprocess.CalledProcessError as error:
            raise NoPdf(f"LibreOffice failed: {error.stderr.decode(errors='replace').strip()}") from None
        made = {path.name: path.read_bytes() for path in sorted((folder / "pdf").glob("*.pdf"))}
    wanted = {Path(name).with_suffix(".pdf").name for name in files}
    # Two documents of one stem would overwrite each other's copy; names in a report never share a stem.
    if lost := sorted(wanted - made.keys()):
        raise NoPdf(f"LibreOffice made no {', '.join(lost)}")
    return made
