"""Names that files may have on Windows too, where most readers open them."""

from __future__ import annotations

import re

from builder.register.said import sentence

LONGEST = 100
# Microsoft, "Naming Files, Paths, and Namespaces": devices, with or without an ending, in any case.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?", re.IGNORECASE)


def name_fault(name: str, longest: int = LONGEST) -> str:
    """Return why no file can bear this name everywhere, empty where it can: `ends in a point or space`.

    `longest` is in characters; a folder's name goes into the names of its files.
    """
    if not name:
        return sentence("is empty")
    if len(name) > longest:
        return sentence("has {count} characters, more than {longest}", count=len(name), longest=longest)
    if found := re.search(r'[<>:"/\\|?*]', name):
        return sentence("has the sign {found}, which Windows does not allow", found=found[0])
    if not name.isprintable() or re.search("[\ud800-\udfff]", name):
        return sentence("has a sign that cannot be printed")
    if name[-1] in ". " or name[0] == " ":
        return sentence("begins or ends in a point or space")
    if _DEVICES.fullmatch(name):
        return sentence("is the name of a device on Windows")
    return ""
