"""Names that files may have on Windows too, where most readers open them."""

from __future__ import annotations

import re

LONGEST = 100
# Microsoft, "Naming Files, Paths, and Namespaces": devices, with or without an ending, in any case.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?", re.IGNORECASE)


def name_fault(name: str, longest: int = LONGEST) -> str:
    """Return why no file can bear this name everywhere, empty where it can: `ends in a point or space`.

    `longest` is in characters; a folder's name goes into the names of its files.
    """
    if not name:
        return "is empty"
    if len(name) > longest:
        return f"has {len(name)} characters, more than {longest}"
    if found := re.search(r'[<>:"/\\|?*]', name):
        return f"has the sign {found[0]}, which Windows does not allow"
    if not name.isprintable() or re.search("[\ud800-\udfff]", name):
        return "has a sign that cannot be printed"
    if name[-1] in ". " or name[0] == " ":
        return "begins or ends in a point or space"
    if _DEVICES.fullmatch(name):
        return "is the name of a device on Windows"
    return ""
