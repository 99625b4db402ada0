"""`examine`: what stops the add-in on this computer, in plain words, and how to mend it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from builder.addin.machine import MACOS, WINDOWS, Machine
from builder.addin.modules import PROJECT, NoXlwings, modules, settings, xlwings_version
from builder.addin.package import BUILT_WITH, NAME
from builder.addin.speech import Note, note
from builder.package.namespaces import S
from builder.package.parts import Package, PackageRefused
from builder.package.xml import XmlRefused, parse

_EXCEL_KEY = r"Software\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
_SECURITY = (
    r"Software\Policies\Microsoft\Office\16.0\Excel\Security",
    r"Software\Microsoft\Office\16.0\Excel\Security",
)
_VBA_KEY = r"Software\Policies\Microsoft\Office\16.0\Common"
# The packages by which xlwings speaks to Excel.
_SPEAKS = {WINDOWS: ("pywin32",), MACOS: ("appscript", "psutil")}
OLDEST_PYTHON = (3, 11)
# In the Trust Center: “Disable all macros without notification”, “… except digitally signed macros”.
_NO_MACROS, _SIGNED_ONLY = 4, 3


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing looked at: what was found, and what to do where it stops the add-in (None: it does not)."""

    what: Note
    remedy: Note | None = None


def examine(machine: Machine) -> tuple[Sign, ...]:
    """Return all that was looked at, in the order in which it should be mended."""
    return tuple(_signs(machine))


def _signs(machine: Machine) -> Iterator[Sign]:
    if machine.start_folder is None:
        yield Sign(note("other-system", system=machine.platform), note("other-system-mend"))
        # The add-in can be built here for another machine.
        yield _xlwings()
        return
    yield _python(machine)
    yield _excel(machine)
    yield _xlwings()
    yield from (_module(name) for name in _SPEAKS.get(machine.platform, ()))
    if machine.platform == WINDOWS:
        yield from _macros(machine)
        yield from _marked(machine.start_folder / NAME)
    yield _writable(machine.start_folder, "start-folder")
    yield _writable(machine.own_folder, "own-folder")
    yield from _installed(machine, machine.start_folder / NAME)


def _python(machine: Machine) -> Sign:
    version = ".".join(map(str, machine.version))
    if machine.version >= OLDEST_PYTHON:
        return Sign(note("python", version=version, path=str(machine.python)))
    oldest = ".".join(map(str, OLDEST_PYTHON))
    return Sign(
        note("python-old", version=version, path=str(machine.python)), note("python-mend", oldest=oldest)
    )


def _excel(machine: Machine) -> Sign:
    if machine.platform == WINDOWS:
        found = machine.registry(_EXCEL_KEY, "")
    else:
        place = machine.applications / "Microsoft Excel.app"
        found = str(place) if place.exists() else None
    if found:
        return Sign(note("excel", path=str(found)))
    return Sign(note("no-excel"), note("no-excel-mend"))


def _xlwings() -> Sign:
    try:
        modules()
        settings(Path("python"))
    except NoXlwings as error:
        return Sign(note("no-xlwings"), error.note)
    return Sign(note("xlwings", version=xlwings_version()))


def _module(name: str) -> Sign:
    """Return whether a package is there by which Python speaks to Excel on this system."""
    try:
        return Sign(note("module", name=name, version=metadata.version(name)))
    except metadata.PackageNotFoundError:
        return Sign(note("no-module", name=name), note("no-module-mend"))


def _macros(machine: Machine) -> Iterator[Sign]:
    for key in _SECURITY:
        level = machine.registry(key, "VBAWarnings")
        whose = "policy" if "Policies" in key else "person"
        # Add-ins in a trusted place run at any level, unless trusted places are off.
        if machine.registry(key + r"\Trusted Locations", "AllLocationsDisabled") == 1:
            yield Sign(note(f"trust-off-{whose}"), note(f"trust-off-{whose}-mend"))
        elif level in (_NO_MACROS, _SIGNED_ONLY):
            yield Sign(note(f"macros-{whose}"))
        if machine.registry(key, "DisableAllAddins") == 1:
            yield Sign(note(f"addins-off-{whose}"), note(f"addins-off-{whose}-mend"))
        if machine.registry(key, "RequireAddinSig") == 1:
            yield Sign(note(f"signed-only-{whose}"), note(f"signed-only-{whose}-mend"))
    if machine.registry(_VBA_KEY, "VBAOff") == 1:
        yield Sign(note("vba-off"), note("vba-off-mend"))


def _marked(path: Path) -> Iterator[Sign]:
    """A file from the internet is marked so in a stream beside it, and Excel runs none of its macros."""
    try:
        mark = Path(f"{path}:Zone.Identifier").read_text(encoding="utf-8", errors="replace")
    except (OSError, ValueError):
        return
    if "ZoneId=3" in mark or "ZoneId=4" in mark:
        yield Sign(note("marked", path=str(path)), note("again"))


def _writable(folder: Path, name: str) -> Sign:
    there = folder
    while not there.exists() and there != there.parent:
        there = there.parent
    if there.is_dir() and os.access(there, os.W_OK | os.X_OK):
        return Sign(note(name, path=str(folder)))
    return Sign(note(f"{name}-blocked", path=str(folder)), note("blocked-mend", path=str(there)))


def _installed(machine: Machine, path: Path) -> Iterator[Sign]:
    if not path.exists():
        yield Sign(note("not-installed", path=str(path)), note("again"))
        return
    try:
        kept = _kept_settings(Package.read(path.read_bytes()))
    except (OSError, PackageRefused, XmlRefused, KeyError) as error:
        yield Sign(note("unreadable", path=str(path), why=str(error)), note("again"))
        return
    yield Sign(note("installed", path=str(path)))
    python = kept.get("INTERPRETER_WIN", "")
    if not python or not Path(python).exists():
        yield Sign(note("python-gone", path=python), note("again-with-this"))
    elif Path(python) != machine.python:
        yield Sign(note("python-other", path=python, this=str(machine.python)), note("again-with-wanted"))
    else:
        yield Sign(note("python-started", path=python))
    yield from _version(kept.get(BUILT_WITH, ""))
    if machine.script_folder:
        yield from _script(machine.script_folder)


def _version(built_with: str) -> Iterator[Sign]:
    """The add-in holds the module of the xlwings it was built with, whose parts are called by its version."""
    try:
        now = xlwings_version()
    except NoXlwings:
        return
    if built_with != now:
        yield Sign(note("xlwings-other", was=built_with or "?", now=now), note("again"))


def _script(folder: Path) -> Iterator[Sign]:
    try:
        script = folder / f"xlwings-{xlwings_version()}.applescript"
    except NoXlwings:
        return
    if script.exists():
        yield Sign(note("script", path=str(script)))
    else:
        yield Sign(note("no-script", path=str(script)), note("again"))


def _kept_settings(package: Package) -> dict[str, str]:
    """Return the settings in an add-in that we built; raises KeyError where it is another's."""
    root = parse(package["xl/workbook.xml"])
    first = root.find(f".//{{{S}}}sheet")
    if first is None or first.get("name") != f"{PROJECT}.conf":
        raise KeyError(PROJECT)
    kept: dict[str, str] = {}
    for row in parse(package["xl/worksheets/sheet1.xml"]).iter(f"{{{S}}}row"):
        texts = ["".join(str(text) for text in cell.itertext()) for cell in row]
        kept[texts[0]] = texts[1] if len(texts) > 1 else ""
    return kept


# What `doctor` can only ask a person to look at.
BY_HAND = (note("look-disabled"), note("look-restarted"))
