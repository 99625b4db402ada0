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
from builder.register.problems import InputRefused, Problem, printable
from builder.register.said import Said, sentence
from builder.sources.import_report import ImportReport
from builder.sources.importing import import_files
from builder.sources.recognition import Recognised, recognised
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
    "left": "{file}: left, {place} ({why})",
}


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one file: `verdict` is `imported`, `again`, `refused` or `left`.

    `problems` tell why, without the file's name; `notes` are what somebody should know of a file that was
    imported, `doubts` what the maintainer should look at.
    """

    name: str
    verdict: str
    place: Path
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def take_in(
    inbox: Path, archive: Path, report: Path, now: datetime, ledger: Ledger, run: int
) -> tuple[Taken, ...]:
    """Import every file of the inbox into the report and move it away; return what became of each.

    A file that cannot be read and was changed a few minutes ago may still be on its way: it is left there.
    Raises InputRefused where the register itself cannot take rows, and OSError where a folder is not to be
    written; the files are then still in the inbox.
    """
    inbox.mkdir(parents=True, exist_ok=True)
    files = tuple(_take(path, inbox, archive, report, now, ledger, run) for path in waiting(inbox))
    return files + tuple(_not_taken(path, inbox, ledger, run) for path in _no_files(inbox))


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
    why = file.problems[0] if file.problems else ""
    name, place = printable(file.name), printable(str(file.place))
    return sentence(_VERDICTS[file.verdict], file=name, place=place, why=why)


def set_aside(file: Taken) -> str:
    """Return what the maintainer is told of a file that was set aside: its name, why, and where it is."""
    name, place, more = printable(file.name), printable(str(file.place)), len(file.problems) - 1
    said = (
        "{file} was set aside: {why} (and {count} more). It is now {place}"
        if more
        else "{file} was set aside: {why}. It is now {place}"
    )
    return sentence(said, file=name, why=file.problems[0], count=more, place=place)


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


def _no_files(inbox: Path) -> list[Path]:
    """Return what lies in an inbox as if it were to be taken, and is no file: links, folders."""
    return sorted(
        path
        for path in inbox.iterdir()
        if (path.is_symlink() or not path.is_file())
        and not path.name.startswith(".")
        and path.name != REFUSED
    )


def _not_taken(path: Path, inbox: Path, ledger: Ledger, run: int) -> Taken:
    """Set a link aside, and leave a folder where it is: neither is a file that was put into the inbox."""
    if path.is_symlink():
        what = sentence("this is a link to {place}, and no file", place=os.readlink(path))
        problem = Problem(path.name, "", 0, "", what, "Put the file itself into the inbox")
        sha256 = hashlib.sha256(os.fsencode(os.readlink(path))).hexdigest()
        return _set_aside(path, inbox / REFUSED, sha256, (problem,), ledger, run)
    what = "it is no file: put the files themselves into the inbox"
    ledger.note(run, "left in the inbox", path.name, what)
    return Taken(path.name, "left", path, (what,))


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
        done = import_files(found.source, [path], report, now.date(), unattended=True)
        for note in done.notes:
            ledger.note(run, "imported", path.name, note)
        for doubt in done.doubts:
            ledger.note(run, "look at", path.name, doubt)
            # At once: where this run is killed, the next finds the file imported and has no doubts of it.
            ledger.raise_alert(run, "figure", doubt, doubt)
        [edition] = done.imported
        return _archived(path, archive, found, edition.source.id, "imported", ledger, run, done)
    except FileRefused as refused:
        problems: tuple[Problem, ...] = (Problem(path.name, "", 0, "", refused.what, refused.remedy),)
    except InputRefused as refused:
        if any(problem.file.strip() != path.name.strip() for problem in refused.problems):
            raise  # the register is at fault, not this file
        problems = refused.problems
    if abs(now.timestamp() - path.stat().st_mtime) < _COPYING_SECONDS:
        what = "it cannot be read and may still be on its way"
        ledger.note(run, "left in the inbox", path.name, what)
        return Taken(path.name, "left", path, (what, *(problem.why for problem in problems)))
    return _set_aside(path, inbox / REFUSED, sha256, problems, ledger, run)


def _archived(
    path: Path, archive: Path, found: Recognised, edition: str, verdict: str, ledger: Ledger, run: int,
    done: ImportReport | None = None,
) -> Taken:  # fmt: skip
    day = str(found.published or "")
    place = archive / found.source / edition / _short(f"{day or 'undated'}_{found.sha256[:8]}_{path.name}")
    more = {"source": found.source, "editions": edition, "published": day}
    ledger.filed(run, _row(path, found.sha256, verdict, place, **more))
    _move(path, place)
    return Taken(
        path.name, verdict, place, notes=done.notes if done else (), doubts=done.doubts if done else ()
    )


def _set_aside(
    path: Path, folder: Path, sha256: str, found: tuple[Problem, ...], ledger: Ledger, run: int
) -> Taken:
    # A file too large to be read has no hash here; what was set aside before it must not be written over.
    mark = sha256[:8] or f"{path.lstat().st_mtime_ns:x}"
    place = folder / _short(f"{mark}_{path.name}")
    folder.mkdir(parents=True, exist_ok=True)
    problems = "\n".join(problem.told(ledger.say) for problem in found)
    place.with_name(f"{place.name}{PROBLEMS}").write_text(f"{problems}\n", encoding="utf-8")
    ledger.filed(run, _row(path, sha256, "refused", place, problems=problems))
    refused = Taken(path.name, "refused", place, tuple(problem.why for problem in found))
    ledger.raise_alert(run, "file", place.name, set_aside(refused))
    _move(path, place)
    return refused


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
