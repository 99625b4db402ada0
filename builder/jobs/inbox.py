"""The inbox: publishers' files are recognised by content, imported, and moved to an archive or set aside.

The import comes first and the move second: a run killed in between finds the file again, and importing
the same bytes twice changes nothing.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from builder.jobs.ledger import Ledger
from builder.register.intake import FileRefused, taken
from builder.register.output_names import LONGEST
from builder.register.problems import InputRefused
from builder.register.said import Said, sentence
from builder.sources.importing import Recognised, import_files, recognised
from builder.sources.spreadsheet import MOST_BYTES

REFUSED = "refused"
PROBLEMS = ".problems.txt"
_UNFINISHED = (".part", ".partial", ".tmp", ".crdownload", ".download")
_COPYING_SECONDS = 600
_MOST_LISTED = 5
_VERDICTS = {
    "imported": "{file}: imported, {place}",
    "again": "{file}: again, {place}",
    "refused": "{file}: refused, {place}",
    "left": "{file}: left, {place}",
}


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one file: `verdict` is `imported`, `again`, `refused` or `left`, with its problems.

    `notes` are what somebody should know of a file that was imported.
    """

    name: str
    verdict: str
    place: Path
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def take_in(
    inbox: Path, archive: Path, report: Path, now: datetime, ledger: Ledger, run: int
) -> tuple[Taken, ...]:
    """Import every file of the inbox into the report and move it away; return what became of each.

    A file that cannot be read and was changed a few minutes ago may still be on its way: it is left there.
    Raises InputRefused where the register itself cannot take rows, and OSError where a folder is not to be
    written; the files are then still in the inbox.
    """
    inbox.mkdir(parents=True, exist_ok=True)
    return tuple(_take(path, inbox, archive, report, now, ledger, run) for path in waiting(inbox))


def told(found: Sequence[Taken], archive: Path) -> Iterator[str]:
    """Yield lines to show of what became of files; many of one kind are counted, not listed."""
    for verdict, said in (
        ("imported", "{count} files imported ({series}), moved to {archive}"),
        ("again", "{count} files known already ({series}), moved to {archive}"),
    ):
        alike = [file for file in found if file.verdict == verdict]
        if len(alike) > _MOST_LISTED:
            series = ", ".join(sorted({file.place.parent.parent.name for file in alike}))
            yield sentence(said, count=len(alike), series=series, archive=archive)
        else:
            yield from (_became(file) for file in alike)
    for file in found:
        if file.verdict in ("refused", "left"):
            yield _became(file)
    # An import's note begins with the name of its file; what many files share is said once.
    shared: dict[str, list[str]] = {}
    for file in found:
        for note in file.notes:
            shared.setdefault(_line(note, file.name.strip()), []).append(file.name)
    for note, names in shared.items():
        more = len(names) - 1
        which = sentence("{file} and {count} more files", file=names[0], count=more) if more else names[0]
        yield sentence("{file}: {note}", file=which, note=note)


def _line(note: str, name: str) -> str:
    """Return an import's note without the name of its file before it."""
    line = note.arguments.get("line") if isinstance(note, Said) else None
    return line if isinstance(line, str) else note.removeprefix(f"{name}: ")


def _became(file: Taken) -> str:
    """Return what became of one file, as a line."""
    return sentence(_VERDICTS[file.verdict], file=file.name, place=file.place)


def waiting(inbox: Path) -> list[Path]:
    """Return the files of an inbox that are to be taken, in the order of their names."""
    if not inbox.is_dir():
        return []
    return sorted(
        path
        for path in inbox.iterdir()
        if path.is_file()
        and not path.is_symlink()
        and not path.name.startswith((".", "~$"))
        and path.suffix.casefold() not in _UNFINISHED
    )


def _take(
    path: Path, inbox: Path, archive: Path, report: Path, now: datetime, ledger: Ledger, run: int
) -> Taken:
    sha256 = ""
    try:
        sha256 = hashlib.sha256(taken(path, MOST_BYTES)).hexdigest()
        found = recognised(path, report)
        if found.published and found.published > now.date():
            # An embargo, or a clock that is behind: nothing published may lie in the future.
            what = sentence(
                "it says that it is published on {published}, and today is {today}",
                published=found.published,
                today=now.date(),
            )
            ledger.note(run, "left in the inbox", path.name, what)
            return Taken(path.name, "left", path, (what,))
        if found.held_as:
            return _archived(path, archive, found, found.held_as, "again", ledger, run)
        done = import_files(found.source, [path], report, now.date())
        for note in done.notes:
            ledger.note(run, "imported", path.name, note)
        [edition] = done.imported
        return _archived(path, archive, found, edition.source.id, "imported", ledger, run, done.notes)
    except FileRefused as refused:
        line = sentence("{file}: {what}. {remedy}", file=path.name, what=refused.what, remedy=refused.remedy)
        said: tuple[str, ...] = (line,)
    except InputRefused as refused:
        if any(problem.file.strip() != path.name.strip() for problem in refused.problems):
            raise  # the register is at fault, not this file
        said = tuple(problem.said for problem in refused.problems)
    if abs(now.timestamp() - path.stat().st_mtime) < _COPYING_SECONDS:
        ledger.note(run, "left in the inbox", path.name, "it cannot be read and may still be on its way")
        return Taken(path.name, "left", path, said)
    return _set_aside(path, inbox / REFUSED, sha256, said, ledger, run)


def _archived(
    path: Path, archive: Path, found: Recognised, edition: str, verdict: str, ledger: Ledger, run: int,
    notes: tuple[str, ...] = (),
) -> Taken:  # fmt: skip
    day = str(found.published or "")
    place = archive / found.source / edition / _short(f"{day or 'undated'}_{found.sha256[:8]}_{path.name}")
    more = {"source": found.source, "editions": edition, "published": day}
    ledger.filed(run, _row(path, found.sha256, verdict, place, **more))
    _move(path, place)
    return Taken(path.name, verdict, place, notes=notes)


def _set_aside(
    path: Path, folder: Path, sha256: str, said: tuple[str, ...], ledger: Ledger, run: int
) -> Taken:
    place = folder / _short(f"{sha256[:8]}_{path.name}")
    folder.mkdir(parents=True, exist_ok=True)
    problems = "\n".join(ledger.say(problem) for problem in said)
    place.with_name(f"{place.name}{PROBLEMS}").write_text(f"{problems}\n", encoding="utf-8")
    ledger.filed(run, _row(path, sha256, "refused", place, problems=problems))
    _move(path, place)
    return Taken(path.name, "refused", place, said)


def _row(path: Path, sha256: str, verdict: str, place: Path, **more: str) -> Mapping[str, str]:
    plain = {"source": "", "editions": "", "published": "", "problems": ""}
    own = {"name": path.name, "sha256": sha256, "verdict": verdict, "place": str(place)}
    return {**plain, **own, **more}


def _short(name: str) -> str:
    """Return a name that is not too long for a file, its ending kept."""
    path = Path(name)
    return name if len(name) <= LONGEST else f"{path.stem[: LONGEST - len(path.suffix)]}{path.suffix}"


def _move(path: Path, place: Path) -> None:
    """Move a file, also to another disk; what stands there already has its hash in its name: the same."""
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.replace(path, place)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        half = place.with_name(f".{place.name}.part")
        shutil.copy2(path, half)
        os.replace(half, place)
        path.unlink()
