"""`Machine`: whose computer this is: its system, home, environment and Windows registry, as arguments."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

WINDOWS, MACOS = "win32", "darwin"

# A value of the user's Windows registry by key and name, None where there is none.
Registry = Callable[[str, str], str | int | None]


@dataclass(frozen=True, slots=True)
class Machine:
    """What the add-in must know of the computer; `here()` is this one."""

    platform: str
    home: Path
    environ: Mapping[str, str]
    python: Path
    registry: Registry
    applications: Path = Path("/Applications")
    version: tuple[int, ...] = sys.version_info[:3]

    @classmethod
    def here(cls) -> Machine:
        """Return the computer we run on."""
        return cls(sys.platform, Path.home(), os.environ, Path(sys.executable), _registry)

    @property
    def spoken(self) -> str:
        """The language of Office, else of the system, as `en` or `ru`."""
        if self.platform == WINDOWS:
            said = self.registry(r"Software\Microsoft\Office\16.0\Common\LanguageResources", "UILanguageTag")
        else:
            said = next(
                (self.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if self.environ.get(name)),
                "",
            )
        return str(said or "").partition("-")[0].partition("_")[0].lower()

    @property
    def start_folder(self) -> Path | None:
        """The folder whose add-ins Excel opens by itself, and trusts; None where Excel does not run."""
        if self.platform == WINDOWS and self.environ.get("APPDATA"):
            return Path(self.environ["APPDATA"]) / "Microsoft" / "Excel" / "XLSTART"
        if self.platform == MACOS:
            office = self.home / "Library" / "Group Containers" / "UBF8T346G9.Office"
            return office / "User Content.localized" / "Startup.localized" / "Excel"
        return None

    @property
    def script_folder(self) -> Path | None:
        """On macOS, where Excel looks for the script that starts Python for it."""
        if self.platform == MACOS:
            return self.home / "Library" / "Application Scripts" / "com.microsoft.Excel"
        return None

    @property
    def own_folder(self) -> Path:
        """Where the user's settings and the log stand."""
        if self.platform == WINDOWS and self.environ.get("APPDATA"):
            return Path(self.environ["APPDATA"]) / "TradeBrief"
        if self.platform == MACOS:
            return self.home / "Library" / "Application Support" / "TradeBrief"
        return Path(self.environ.get("XDG_CONFIG_HOME") or self.home / ".config") / "tradebrief"


def _registry(key: str, name: str) -> str | int | None:
    """Return a value of HKEY_CURRENT_USER, else of HKEY_LOCAL_MACHINE."""
    if sys.platform != "win32":
        return None
    import winreg

    for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
        try:
            with winreg.OpenKey(hive, key) as opened:
                value = winreg.QueryValueEx(opened, name)[0]
        except OSError:
            continue
        if isinstance(value, str | int):
            return value
    return None
