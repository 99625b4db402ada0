"""Install, uninstall and doctor on computers that are made up."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from builder.addin.doctor import examine
from builder.addin.machine import Machine
from builder.addin.modules import NoXlwings, run_python, settings, xlwings_version
from builder.addin.package import NAME, addin
from builder.addin.place import NotInstalled, install, uninstall
from builder.cli import main
from builder.package.parts import Package

EXCEL = r"Software\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
SECURITY = r"Software\Microsoft\Office\16.0\Excel\Security"


@pytest.fixture
def windows(tmp_path: Path) -> Machine:
    values = {(EXCEL, ""): r"C:\Office\EXCEL.EXE"}
    environ = {"APPDATA": str(tmp_path / "Roaming")}
    return Machine(
        "win32", tmp_path, environ, Path(sys.executable), lambda key, name: values.get((key, name))
    )


@pytest.fixture
def mac(tmp_path: Path) -> Machine:
    (tmp_path / "Applications" / "Microsoft Excel.app").mkdir(parents=True)
    return Machine("darwin", tmp_path, {}, Path(sys.executable), lambda *_: None, tmp_path / "Applications")


def stops(machine: Machine) -> str:
    return "\n".join(f"{sign.what}: {sign.remedy}" for sign in examine(machine) if sign.remedy)


def knowing(machine: Machine, **named: tuple[str, str, int]) -> Machine:
    values = {(key, name): value for key, name, value in named.values()}
    return replace(machine, registry=lambda key, name: values.get((key, name), machine.registry(key, name)))


def test_on_windows_it_goes_where_excel_opens_it_by_itself(
    windows: Machine, addin_file: Path, tmp_path: Path
) -> None:
    data = addin_file.read_bytes()
    [path] = install(windows, data)
    assert path == tmp_path / "Roaming" / "Microsoft" / "Excel" / "XLSTART" / NAME
    assert path.read_bytes() == data
    assert [file.name for file in path.parent.iterdir()] == [NAME]
    assert uninstall(windows) == path and uninstall(windows) is None


def test_on_a_mac_the_script_that_starts_python_goes_with_it(
    mac: Machine, addin_file: Path, tmp_path: Path
) -> None:
    path, script = install(mac, addin_file.read_bytes())
    library = tmp_path / "Library"
    assert path.is_relative_to(library / "Group Containers" / "UBF8T346G9.Office")
    assert script.parent == library / "Application Scripts" / "com.microsoft.Excel"
    # The module asks for the script by this name.
    assert script.name == f"xlwings-{xlwings_version()}.applescript"
    assert f'XLWINGS_VERSION As String = "{xlwings_version()}"' in run_python()
    assert stops(mac) == ""
    script.unlink()
    assert "addin install" in stops(mac)


def test_elsewhere_it_is_refused_plainly(windows: Machine) -> None:
    with pytest.raises(NotInstalled, match="Windows and macOS only"):
        install(replace(windows, platform="linux"), b"")
    assert "does not run on this system" in stops(replace(windows, platform="linux"))


def test_a_folder_that_takes_nothing_is_named_and_nothing_is_left(windows: Machine, tmp_path: Path) -> None:
    (tmp_path / "Roaming").write_text("a file where a folder must be")
    with pytest.raises(NotInstalled, match="cannot be written"):
        install(windows, b"x")
    assert (tmp_path / "Roaming").read_text().startswith("a file")


def test_the_doctor_leads_from_nothing_to_a_working_add_in(windows: Machine, addin_file: Path) -> None:
    assert "the add-in is not installed" in stops(windows)
    install(windows, addin_file.read_bytes())
    # pywin32 exists on Windows only.
    left = [line for line in stops(windows).splitlines() if not line.startswith("pywin32")]
    assert left == []


def test_the_doctor_sees_what_stops_it(windows: Machine, addin_file: Path, tmp_path: Path) -> None:
    install(windows, addin_file.read_bytes())
    assert "Excel was not found" in stops(replace(windows, registry=lambda *_: None))
    assert "another Python" in stops(replace(windows, python=tmp_path / "python.exe"))
    untrusted = (SECURITY + r"\Trusted Locations", "AllLocationsDisabled", 1)
    assert "trusted locations off" in stops(knowing(windows, a=untrusted))
    assert "all add-ins off" in stops(knowing(windows, a=(SECURITY, "DisableAllAddins", 1)))
    path = windows.start_folder / NAME
    path.write_bytes(addin(tmp_path / "gone" / "python.exe", []))
    assert "a Python that is not there" in stops(windows)
    path.write_bytes(b"cut")
    assert "cannot be read" in stops(windows)


def test_macros_that_run_only_in_trusted_places_do_not_stop_it(windows: Machine, addin_file: Path) -> None:
    install(windows, addin_file.read_bytes())
    level = knowing(windows, a=(SECURITY, "VBAWarnings", 4))
    assert "except in trusted locations" in "\n".join(sign.what for sign in examine(level))
    assert "trusted" not in stops(level)


def test_every_setting_that_xlwings_asks_for_is_given(addin_file: Path) -> None:
    given = settings(Path("/p/python"))
    assert given["INTERPRETER_WIN"] == given["INTERPRETER_MAC"] == "/p/python"
    # Else a file beside the open workbook would be asked, and would say what is started.
    asked = set(run_python().split('GetConfig("')[1:])
    assert {text.partition('"')[0] for text in asked} == given.keys()
    assert given["ADD_WORKBOOK_TO_PYTHONPATH"] == "false"
    assert given["CONDA PATH"] == given["PYTHONPATH"] == ""
    sheet = Package.read(addin_file.read_bytes())["xl/worksheets/sheet1.xml"].decode()
    assert all(key in sheet for key in given)


def test_without_xlwings_it_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys, tmp_path: Path
) -> None:
    from importlib import metadata

    def missing(name: str) -> metadata.Distribution:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "distribution", missing)
    with pytest.raises(NoXlwings, match="tradebrief\\[excel\\]"):
        run_python()
    assert main(["addin", "build", "--out", str(tmp_path)]) == 1
    assert "pip install" in capsys.readouterr().err and list(tmp_path.iterdir()) == []


def test_the_command_line_builds_it(tmp_path: Path, capsys) -> None:
    assert main(["addin", "build", "--out", str(tmp_path / "new")]) == 0
    path = tmp_path / "new" / NAME
    assert capsys.readouterr().out.strip() == str(path)
    assert Package.read(path.read_bytes())["xl/vbaProject.bin"]
