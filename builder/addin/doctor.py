"""`examine`: what stops the add-in on this computer, in plain words, and how to mend it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from builder.addin.machine import WINDOWS, Machine
from builder.addin.modules import PROJECT, NoXlwings, modules, settings, xlwings_version
from builder.addin.package import NAME
from builder.package.namespaces import S
from builder.package.parts import Package, PackageRefused
from builder.package.xml import XmlRefused, parse

_EXCEL_KEY = r"Software\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
_SECURITY = (
    r"Software\Policies\Microsoft\Office\16.0\Excel\Security",
    r"Software\Microsoft\Office\16.0\Excel\Security",
)
# In the Trust Center: “Disable all macros without notification”, “… except digitally signed macros”.
_NO_MACROS, _SIGNED_ONLY = 4, 3


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing looked at: what was found, and what to do where it stops the add-in (empty: it does not)."""

    what: str
    remedy: str = ""


def examine(machine: Machine) -> tuple[Sign, ...]:
    """Return all that was looked at, in the order in which it should be mended."""
    return tuple(_signs(machine))


def _signs(machine: Machine) -> Iterator[Sign]:
    if machine.start_folder is None:
        yield Sign(
            f"Excel with add-ins does not run on this system ({machine.platform})",
            "Use the buttons' commands here, and the add-in on Windows or macOS",
        )
        return
    yield _excel(machine)
    yield _xlwings()
    if machine.platform == WINDOWS:
        yield _pywin32()
        yield from _macros(machine)
    yield _writable(machine.start_folder, "Excel's start folder")
    yield _writable(machine.own_folder, "the folder of settings and log")
    yield from _installed(machine, machine.start_folder / NAME)


def _excel(machine: Machine) -> Sign:
    if machine.platform == WINDOWS:
        found = machine.registry(_EXCEL_KEY, "")
    else:
        place = machine.applications / "Microsoft Excel.app"
        found = str(place) if place.exists() else None
    if found:
        return Sign(f"Excel: {found}")
    return Sign(
        "Excel was not found on this computer",
        "Install desktop Excel, then run `tradebrief addin install` again. "
        "Excel in the browser has no such add-ins",
    )


def _xlwings() -> Sign:
    try:
        modules()
        settings(Path("python"))
    except NoXlwings as error:
        return Sign("xlwings cannot be used", str(error))
    return Sign(f"xlwings {xlwings_version()}")


def _pywin32() -> Sign:
    try:
        return Sign(f"pywin32 {metadata.version('pywin32')}")
    except metadata.PackageNotFoundError:
        return Sign(
            "pywin32, by which Python speaks to Excel, is not installed",
            "pip install 'tradebrief[excel]'",
        )


def _macros(machine: Machine) -> Iterator[Sign]:
    for key in _SECURITY:
        level = machine.registry(key, "VBAWarnings")
        owner = "Your administrator" if "Policies" in key else "Excel's Trust Center"
        ask = (
            "Ask your administrator to allow macros of the start folder"
            if "Policies" in key
            else "Excel: File, Options, Trust Center, Macro Settings: “Disable all macros with notification”"
        )
        # Add-ins in a trusted place run at any level, unless trusted places are off.
        if machine.registry(key + r"\Trusted Locations", "AllLocationsDisabled") == 1:
            yield Sign(
                f"{owner} has switched trusted locations off, so macros of the add-in may not run", ask
            )
        elif level in (_NO_MACROS, _SIGNED_ONLY):
            yield Sign(f"{owner} stops macros except in trusted locations; the start folder is one")
    if machine.registry(_SECURITY[1], "DisableAllAddins") == 1:
        yield Sign(
            "Excel's Trust Center has switched all add-ins off",
            "Excel: File, Options, Trust Center, Add-ins: clear “Disable all application add-ins”",
        )


def _writable(folder: Path, name: str) -> Sign:
    there = folder
    while not there.exists() and there != there.parent:
        there = there.parent
    if there.is_dir() and os.access(there, os.W_OK | os.X_OK):
        return Sign(f"{name}: {folder}")
    return Sign(f"{name} cannot be written: {folder}", f"Ask for the right to write into {there}")


def _installed(machine: Machine, path: Path) -> Iterator[Sign]:
    again = "Run `tradebrief addin install`"
    if not path.exists():
        yield Sign(f"the add-in is not installed: no {path}", again)
        return
    try:
        kept = _kept_settings(Package.read(path.read_bytes()))
    except (OSError, PackageRefused, XmlRefused, KeyError) as error:
        yield Sign(f"{path} cannot be read: {error}", again)
        return
    yield Sign(f"the add-in: {path}")
    python = kept.get("INTERPRETER_WIN", "")
    if not python or not Path(python).exists():
        yield Sign(
            f"the add-in starts a Python that is not there: {python}", f"{again} with the Python you use now"
        )
    elif Path(python) != machine.python:
        yield Sign(
            f"the add-in starts another Python than this one: {python}, not {machine.python}",
            f"{again} with the Python that you want",
        )
    else:
        yield Sign(f"it starts {python}")
    if machine.script_folder:
        yield from _script(machine.script_folder)


def _script(folder: Path) -> Iterator[Sign]:
    try:
        script = folder / f"xlwings-{xlwings_version()}.applescript"
    except NoXlwings:
        return
    if script.exists():
        yield Sign(f"the script that starts Python: {script}")
    else:
        yield Sign(
            f"the script that starts Python on macOS is not there: {script}", "Run `tradebrief addin install`"
        )


def _kept_settings(package: Package) -> dict[str, str]:
    """Return the settings in an add-in that we built; raises KeyError where it is another's."""
    root = parse(package["xl/workbook.xml"])
    first = root.find(f".//{{{S}}}sheet")
    if first is None or first.get("name") != f"{PROJECT}.conf":
        raise KeyError("it is not an add-in of TradeBrief")
    kept: dict[str, str] = {}
    for row in parse(package["xl/worksheets/sheet1.xml"]).iter(f"{{{S}}}row"):
        texts = ["".join(str(text) for text in cell.itertext()) for cell in row]
        kept[texts[0]] = texts[1] if len(texts) > 1 else ""
    return kept


# What `doctor` can only ask a person to look at.
BY_HAND = (
    "Excel: File, Options, Add-ins: TradeBrief.xlam is not under “Disabled Application Add-ins”",
    "after the installation Excel was closed altogether and started again",
)
