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
from builder.register.said import sentence
from builder.sources.importing import import_files
from builder.sources.recognition import Recognised, recognised
from builder.sources.spreadsheet import MOST_BYTES

REFUSED = "refused"
PROBLEMS = ".problems.txt"
_UNFINISHED = (".part", ".partial", ".tmp", ".crdownload", ".download")
_COPYING_SECONDS = 600
_MOST_LISTED = 5


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
    files = tuple(_take(path, inbox, archive, report, now, ledger, run) for path in waiting(inbox))
    return files + tuple(_not_taken(path, inbox, ledger, run) for path in _no_files(inbox))


def told(found: Sequence[Taken], archive: Path) -> Iterator[str]:
    """Yield lines to show of what became of files; many of one kind are counted, not listed."""
    for verdict, said in (("imported", "imported"), ("again", "known already")):
        alike = [file for file in found if file.verdict == verdict]
        if len(alike) > _MOST_LISTED:
            series = ", ".join(sorted({file.place.parent.parent.name for file in alike}))
            yield f"{len(alike)} files {said} ({series}), moved to {archive}"
        else:
            yield from (f"{file.name}: {verdict}, {file.place}" for file in alike)
    for file in found:
        if file.verdict in ("refused", "left"):
            why = f" ({file.problems[0]})" if file.verdict == "left" else ""
            yield printable(f"{file.name}: {file.verdict}, {file.place}{why}")
    # An import's note begins with the name of its file; what many files share is said once.
    shared: dict[str, list[str]] = {}
    for file in found:
        for note in file.notes:
            shared.setdefault(note.removeprefix(f"{file.name.strip()}: "), []).append(file.name)
    for note, names in shared.items():
        yield f"{names[0]}{f' and {len(names) - 1} more files' if len(names) > 1 else ''}: {note}"


def set_aside(file: Taken) -> str:
    """Return what the maintainer is told of a file that was set aside: its name, why, and where it is."""
    name = printable(file.name)
    why = file.problems[0].removeprefix(f"{name}: ").removeprefix(f"{name}, ")
    more = f" (and {len(file.problems) - 1} more)" if len(file.problems) > 1 else ""
    return f"{name} was set aside: {why}{more}. It is now {printable(str(file.place))}"


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
        said = str(Problem(path.name, "", 0, "", what, "Put the file itself into the inbox"))
        sha256 = hashlib.sha256(os.fsencode(os.readlink(path))).hexdigest()
        return _set_aside(path, inbox / REFUSED, sha256, (said,), ledger, run)
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
            what = f"it says that it is published on {found.published}, and today is {now.date()}"
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
        said: tuple[str, ...] = (f"{path.name}: {refused.what}. {refused.remedy}",)
    except InputRefused as refused:
        if any(problem.file.strip() != path.name.strip() for problem in refused.problems):
            raise  # the register is at fault, not this file
        said = tuple(str(problem) for problem in refused.problems)
    if abs(now.timestamp() - path.stat().st_mtime) < _COPYING_SECONDS:
        what = "it cannot be read and may still be on its way"
        ledger.note(run, "left in the inbox", path.name, what)
        return Taken(path.name, "left", path, (what, *said))
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
    place.with_name(f"{place.name}{PROBLEMS}").write_text("\n".join(said) + "\n", encoding="utf-8")
    ledger.filed(run, _row(path, sha256, "refused", place, problems="\n".join(said)))
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
