"""Goal 8: PDF copies of many memos by one warm LibreOffice, against one LibreOffice started for each."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.flagship import AS_OF, PERIOD, REPORT
from benchmarks.race import Peer, Race, Unequal
from benchmarks.start import command
from builder.publish.office import office, profile_of
from builder.publish.pdf import _filter, pdf_copies
from builder.publish.warm_office import python_of

LANGUAGES = ("en", "ru", "kk", "ky")
_PAGE = re.compile(rb"/Type\s*/Page\b")


def races(scratch: Path) -> Iterator[Race]:
    """Yield the race over the memos of all languages; raises RuntimeError without LibreOffice."""
    program = office()
    if program is None or python_of(program) is None:
        raise RuntimeError("LibreOffice with its Python is needed for the race of PDF copies: install it")
    asked = [word for language in LANGUAGES for word in ("--language", language)]
    built = scratch / "out"
    command("build", str(REPORT), "--out", str(built), "--as-of", str(AS_OF), "--period", PERIOD, *asked)()
    files = {path.name: path.read_bytes() for path in sorted(built.glob("*/*/*.docx"))}
    # The profile of somebody who has used LibreOffice before: making one takes a start of its own.
    profile = profile_of(scratch / "profile", "en-GB")
    one_each(program, files, profile, scratch / "warm up")
    same = _compare(pdf_copies(files, AS_OF), one_each(program, files, profile, scratch / "once"))
    yield Race(
        8,
        f"PDF copies of {len(files)} memos",
        lambda: pdf_copies(files, AS_OF),
        (Peer("one soffice for each file", lambda: one_each(program, files, profile, scratch / "again"), 2),),
        same,
        "Ours starts LibreOffice with a new profile in each turn, the other finds its own ready; ours also "
        "settles the hours and ids, so that the same memos give the same bytes.",
        most_rounds=3,
    )


def one_each(program: str, files: Mapping[str, bytes], profile: Path, scratch: Path) -> dict[str, bytes]:
    """Return the PDFs that as many starts of LibreOffice make, with the settings that ours have."""
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    for name, data in files.items():
        (scratch / name).write_bytes(data)
        subprocess.run(
            [
                program,
                f"-env:UserInstallation={profile.as_uri()}",
                "--headless",
                "--convert-to",
                _filter(Path(name).suffix),
                "--outdir",
                str(scratch),
                str(scratch / name),
            ],
            check=True,
            capture_output=True,
        )
    return {path.name: path.read_bytes() for path in sorted(scratch.glob("*.pdf"))}


def _compare(ours: Mapping[str, bytes], theirs: Mapping[str, bytes]) -> str:
    if sorted(ours) != sorted(theirs):
        raise Unequal(f"{sorted(ours)} and {sorted(theirs)}")
    pages = 0
    for name, data in ours.items():
        counts = [len(_PAGE.findall(one)) for one in (data, theirs[name])]
        words = [_words(one) for one in (data, theirs[name])]
        if counts[0] != counts[1] or words[0] != words[1]:
            raise Unequal(f"{name}: {counts[0]} and {counts[1]} pages, or other words on them")
        pages += counts[0]
    with_words = " and the words on them" if shutil.which("pdftotext") else ""
    return f"{pages} pages{with_words}"


def _words(pdf: bytes) -> str:
    if not shutil.which("pdftotext"):
        return ""
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()
