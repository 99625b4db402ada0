"""Runs beside tradebrief, in a Python that has LibreOffice's `uno`: keeps one office warm and converts in it.

Arguments: the office's program, the profile's address. Each line of input is a JSON object with `source`,
`target`, `filter`, `settings` and the `locale` that numbers are written by; each is answered by one line:
`done`, `failed` with the reason, or `lost` where the office has died. The end of the input ends both.
It imports nothing of ours: it may run in another Python.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import Any

import uno
from com.sun.star.beans import PropertyValue

_SECONDS_TO_START = 60


def main(program: str, profile: str) -> None:
    """Start the office, answer every line, end the office."""
    pipe = f"tradebrief{os.getpid()}"
    office = subprocess.Popen(
        [
            program, f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nologo",
            "--nodefault", f"--accept=pipe,name={pipe};urp;",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        context = _connected(pipe, office)
        for line in sys.stdin:
            print(json.dumps(_answer(context, json.loads(line), office)), flush=True)
        _desktop(context).terminate()
        office.wait(20)
    finally:
        office.kill()


def _connected(pipe: str, office: subprocess.Popen[bytes]) -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + _SECONDS_TO_START
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if office.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.1)


def _desktop(context: Any) -> Any:
    return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def _answer(context: Any, asked: dict[str, Any], office: subprocess.Popen[bytes]) -> dict[str, str]:
    try:
        _convert(context, asked)
    except Exception as error:  # whatever the office throws is told; only its death is another matter
        kind = type(error).__name__
        lost = "DisposedException" in kind or office.poll() is not None or not _answers(context)
        return {"answer": "lost" if lost else "failed", "why": f"{kind} {error}"[:300]}
    return {"answer": "done"}


def _answers(context: Any) -> bool:
    """Tell whether the office is still there: what it threw while it died may bear any name."""
    try:
        return _desktop(context) is not None
    except Exception:
        return False


def _convert(context: Any, asked: dict[str, Any]) -> None:
    _write_numbers_as(asked["locale"], context)
    # Hidden; no macro runs and nothing outside is fetched.
    how = {"Hidden": True, "ReadOnly": True, "MacroExecutionMode": 0, "UpdateDocMode": 0}
    document = _desktop(context).loadComponentFromURL(asked["source"], "_blank", 0, _properties(how))
    if document is None:
        raise ValueError("the office could not read the file")
    try:
        settings = uno.Any("[]com.sun.star.beans.PropertyValue", _properties(asked["settings"]))
        document.storeToURL(
            asked["target"], _properties({"FilterName": asked["filter"], "FilterData": settings})
        )
    finally:
        document.close(True)


def _write_numbers_as(locale: str, context: Any) -> None:
    """Set the locale whose separators cells of a workbook show, “ru-RU”, instead of the machine's."""
    manager = context.ServiceManager
    provider = manager.createInstanceWithContext("com.sun.star.configuration.ConfigurationProvider", context)
    settings = provider.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess",
        _properties({"nodepath": "/org.openoffice.Setup/L10N"}),
    )
    settings.setPropertyValue("ooSetupSystemLocale", locale)
    settings.commitChanges()


def _properties(values: dict[str, Any]) -> tuple[Any, ...]:
    found = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        found.append(one)
    return tuple(found)


if __name__ == "__main__":
    main(*sys.argv[1:])
