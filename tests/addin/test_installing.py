"""Install, uninstall and doctor on computers that are made up."""

from __future__ import annotations

import sys
from dataclasses import replace
from importlib import metadata
from pathlib import Path

import pytest

from builder.addin import doctor, modules
from builder.addin.doctor import examine
from builder.addin.machine import Machine
from builder.addin.modules import NoXlwings, run_python, settings, xlwings_version
from builder.addin.package import NAME, addin
from builder.addin.place import NotInstalled, install, uninstall
from builder.cli import main
from builder.package.parts import Package

EXCEL = r"Software\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
SECURITY = r"Software\Microsoft\Office\16.0\Excel\Security"
POLICY = r"Software\Policies\Microsoft\Office\16.0\Excel\Security"


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
    signs = [sign for sign in examine(machine) if sign.remedy]
    for sign in signs:  # each can be said in every language
        assert sign.what.said("ru") != sign.what.said("en") and "{" not in sign.remedy.said("ru")
    return "\n".join(f"{sign.what.said('en')}: {sign.remedy.said('en')}" for sign in signs)


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
    # appscript and psutil come with xlwings on macOS only.
    left = [line for line in stops(mac).splitlines() if "by which Python speaks to Excel" not in line]
    assert left == []
    script.unlink()
    assert "addin install" in stops(mac)


def test_elsewhere_it_is_refused_plainly(windows: Machine) -> None:
    with pytest.raises(NotInstalled, match="Windows and macOS only"):
        install(replace(windows, platform="linux"), b"")
    assert "does not run on this system" in stops(replace(windows, platform="linux"))


def test_without_xlwings_the_doctor_says_so_everywhere_and_as_the_guide_installs_it(
    windows: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent(name: str) -> None:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(modules.metadata, "distribution", absent)
    for machine in (windows, replace(windows, platform="linux")):
        assert "xlwings is not installed in this Python. Install it with: pip install xlwings" in stops(
            machine
        )
    guide = (Path(__file__).parents[2] / "docs" / "addin.md").read_text(encoding="utf-8")
    assert "\n    pip install xlwings\n" in guide


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


@pytest.mark.parametrize(
    ("key", "name", "said"),
    [
        (POLICY, "DisableAllAddins", "Your administrator has switched all add-ins off"),
        (POLICY, "RequireAddinSig", "Your administrator allows signed add-ins only"),
        (SECURITY, "RequireAddinSig", "Excel's Trust Center allows signed add-ins only"),
        (
            POLICY + r"\Trusted Locations",
            "AllLocationsDisabled",
            "administrator has switched trusted locations off",
        ),
        (r"Software\Policies\Microsoft\Office\16.0\Common", "VBAOff", "switched VBA off for all of Office"),
    ],
)
def test_the_doctor_sees_what_an_administrator_forbids(
    windows: Machine, addin_file: Path, key: str, name: str, said: str
) -> None:
    install(windows, addin_file.read_bytes())
    assert said in stops(knowing(windows, a=(key, name, 1)))
    assert said not in stops(knowing(windows, a=(key, name, 0)))


def test_the_doctor_sees_an_old_python_and_another_xlwings(
    windows: Machine, addin_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(windows, addin_file.read_bytes())
    assert "Python 3.10.4 is too old" in stops(replace(windows, version=(3, 10, 4)))
    monkeypatch.setattr(doctor, "xlwings_version", lambda: "9.9")
    assert f"built with xlwings {xlwings_version()}, but xlwings 9.9 is installed" in stops(windows)


def test_the_doctor_sees_the_mark_of_a_file_from_the_internet(windows: Machine, addin_file: Path) -> None:
    [path] = install(windows, addin_file.read_bytes())
    mark = path.with_name(f"{path.name}:Zone.Identifier")
    mark.write_text("[ZoneTransfer]\r\nZoneId=3\r\n")
    assert "marked as coming from the internet" in stops(windows)
    mark.write_text("[ZoneTransfer]\r\nZoneId=0\r\n")
    assert "marked" not in stops(windows)


def test_the_doctor_speaks_the_language_of_office(windows: Machine, mac: Machine, capsys) -> None:
    tag = (r"Software\Microsoft\Office\16.0\Common\LanguageResources", "UILanguageTag", "ru-RU")
    assert knowing(windows, a=tag).spoken == "ru" and windows.spoken == ""
    assert replace(mac, environ={"LANG": "ru_RU.UTF-8"}).spoken == "ru"
    assert main(["addin", "doctor", "--language", "ru"]) == 1
    assert "мешает" in capsys.readouterr().out


def test_macros_that_run_only_in_trusted_places_do_not_stop_it(windows: Machine, addin_file: Path) -> None:
    install(windows, addin_file.read_bytes())
    level = knowing(windows, a=(SECURITY, "VBAWarnings", 4))
    assert "except in trusted locations" in "\n".join(sign.what.said("en") for sign in examine(level))
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
