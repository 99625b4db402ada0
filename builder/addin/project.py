"""`vba_project`: VBA modules as the bytes of `vbaProject.bin`, written without Excel.

[MS-OVBA]. No compiled code is stored: the seven bytes of `_VBA_PROJECT` say so (2.3.4.1), and Excel compiles
the source when it opens the file.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from builder.addin.compound_file import compound_file
from builder.addin.compression import compress

# Fixed, so that the same source gives the same bytes.
PROJECT_ID = "{7C1F5A2E-9B0D-4B57-8E3B-5D2C64A0E1F3}"
CODE_PAGE = 1252
_ENGLISH = 0x0409
_NOT_COMPILED = bytes.fromhex("CC61FFFF000100")
_OFFICE = (
    "Office",
    r"*\G{2DF8D04C-5BFA-101B-BDE5-00AA0044DE52}#2.0#0#"
    r"C:\Program Files\Common Files\Microsoft Shared\OFFICE16\MSO.DLL#Microsoft Office 16.0 Object Library",
)
_STDOLE = (
    "stdole",
    r"*\G{00020430-0000-0000-C000-000000000046}#2.0#0#C:\Windows\System32\stdole2.tlb#OLE Automation",
)
_CLASS_BASE = "0{FCFB3D2A-A0FA-1068-A738-08002B3371B5}"
_WORKBOOK_BASE = "0{00020819-0000-0000-C000-000000000046}"
_SHEET_BASE = "0{00020820-0000-0000-C000-000000000046}"


class Kind(Enum):
    """What a module is: its word in the PROJECT stream, and the VB_Base of its attributes."""

    STANDARD = ("Module", "")
    CLASS = ("Class", _CLASS_BASE)
    WORKBOOK = ("Document", _WORKBOOK_BASE)
    SHEET = ("Document", _SHEET_BASE)

    @property
    def word(self) -> str:
        """Return the word that lists it in the PROJECT stream."""
        return str(self.value[0])


@dataclass(frozen=True, slots=True)
class Module:
    """One VBA module: `source` is its whole text with the attribute lines, lines ended by CR LF."""

    name: str
    kind: Kind
    source: str

    @classmethod
    def standard(cls, name: str, text: str) -> Module:
        """Return a standard module from an exported `.bas` text; its `VB_Name` becomes `name`."""
        return cls(name, Kind.STANDARD, _with_name(name, _lines(text)))

    @classmethod
    def document(cls, name: str, kind: Kind, text: str = "") -> Module:
        """Return the module of the workbook or of a sheet; `text` is its code."""
        flags = ("GlobalNameSpace = False", "Creatable = False", "PredeclaredId = True", "Exposed = True",
                 "TemplateDerived = False", "Customizable = True")  # fmt: skip
        return cls(name, kind, "\r\n".join([*_head(name, kind, flags), *_lines(text), ""]))

    @classmethod
    def class_of(cls, name: str, text: str) -> Module:
        """Return a class module from an exported `.cls` text.

        The lines down to END of an exported file are not part of the module, and inside a project the
        attributes name a base (as in the add-in that xlwings ships).
        """
        lines = _lines(text)
        lines = lines[lines.index("END") + 1 :] if "END" in lines else lines
        known = {line.split(" = ")[0].split("VB_")[1]: line for line in lines if _is_attribute(line)}
        exposed = known.get("Exposed", "Exposed = False").split(" = ")[1]
        flags = ("GlobalNameSpace = False", "Creatable = False", "PredeclaredId = False",
                 f"Exposed = {exposed}", "TemplateDerived = False", "Customizable = False")  # fmt: skip
        described = [known["Description"]] if "Description" in known else []
        rest = [line for line in lines if not _is_attribute(line)]
        return cls(name, Kind.CLASS, "\r\n".join([*_head(name, Kind.CLASS, flags), *described, *rest, ""]))


def _head(name: str, kind: Kind, flags: Sequence[str]) -> list[str]:
    attributes = (f'Name = "{name}"', f'Base = "{kind.value[1]}"', *flags)
    return [f"Attribute VB_{attribute}" for attribute in attributes]


def _lines(text: str) -> list[str]:
    return text.removesuffix("\n").splitlines() if text else []


def _is_attribute(line: str) -> bool:
    return line.startswith("Attribute VB_")


def _with_name(name: str, lines: list[str]) -> str:
    if lines and lines[0].startswith("Attribute VB_Name"):
        lines = lines[1:]
    return "\r\n".join([f'Attribute VB_Name = "{name}"', *lines, ""])


def vba_project(name: str, modules: Sequence[Module]) -> bytes:
    """Return `vbaProject.bin` of a project with these modules; same call, same bytes.

    Raises ValueError where a module's text holds a character that VBA's code page does not.
    """
    streams = {
        "PROJECT": _project(name, modules),
        "PROJECTwm": _names(modules),
        "VBA/_VBA_PROJECT": _NOT_COMPILED,
        "VBA/dir": compress(_directory(name, modules)),
    }
    for module in modules:
        streams[f"VBA/{module.name}"] = compress(_encoded(module))
    return compound_file(streams)


def _encoded(module: Module) -> bytes:
    try:
        return module.source.encode("ascii")
    except UnicodeEncodeError as error:
        line = module.source.count("\n", 0, error.start) + 1
        sign = module.source[error.start]
        raise ValueError(f"module {module.name}, line {line}: “{sign}” is not ASCII") from None


def _directory(name: str, modules: Sequence[Module]) -> bytes:
    """Return the `dir` stream before compression ([MS-OVBA] 2.3.4.2), in the order of the standard."""
    head = (
        _record(0x01, _u32(1)),  # made for 32-bit Windows; the 64-bit one and macOS take it as well
        _record(0x02, _u32(_ENGLISH)),
        _record(0x14, _u32(_ENGLISH)),
        _record(0x03, _u16(CODE_PAGE)),
        _record(0x04, name.encode("ascii")),
        _record(0x05, b"") + _record(0x40, b""),
        _record(0x06, b"") + _record(0x3D, b""),
        _record(0x07, _u32(0)),
        _record(0x08, _u32(0)),
        _u16(0x09) + _u32(4) + _u32(1) + _u16(0),
        _record(0x0C, b"") + _record(0x3C, b""),
        *(_reference(*reference) for reference in (_STDOLE, _OFFICE)),
        _record(0x0F, _u16(len(modules))),
        _record(0x13, _u16(0xFFFF)),
    )
    return b"".join((*head, *map(_module_record, modules), _record(0x10, b"")))


def _reference(name: str, library: str) -> bytes:
    libid = library.encode("ascii")
    return (
        _record(0x16, name.encode("ascii"))
        + _record(0x3E, name.encode("utf-16-le"))
        + _record(0x0D, _u32(len(libid)) + libid + bytes(6))
    )


def _module_record(module: Module) -> bytes:
    narrow, wide = module.name.encode("ascii"), module.name.encode("utf-16-le")
    return b"".join(
        (
            _record(0x19, narrow) + _record(0x47, wide),
            _record(0x1A, narrow) + _record(0x32, wide),
            _record(0x1C, b"") + _record(0x48, b""),
            _record(0x31, _u32(0)),
            _record(0x1E, _u32(0)),
            _record(0x2C, _u16(0xFFFF)),
            _record(0x21 if module.kind is Kind.STANDARD else 0x22, b""),
            _record(0x2B, b""),
        )
    )


def _project(name: str, modules: Sequence[Module]) -> bytes:
    """Return the PROJECT stream ([MS-OVBA] 2.3.1): what there is, no protection, no password, visible."""
    listed = [
        f"{module.kind.word}={module.name}{'/&H00000000' if module.kind.word == 'Document' else ''}"
        for module in modules
    ]
    lines = [
        f'ID="{PROJECT_ID}"',
        *listed,
        f'Name="{name}"',
        'HelpContextID="0"',
        'VersionCompatible32="393222000"',
        f'CMG="{veiled(bytes(4), PROJECT_ID)}"',
        f'DPB="{veiled(bytes(1), PROJECT_ID)}"',
        f'GC="{veiled(bytes([255]), PROJECT_ID)}"',
        "",
        "[Host Extender Info]",
        "&H00000001={3832D640-CF90-11CF-8E43-00A0C911005A};VBE;&H00000000",
        "",
        "[Workspace]",
        *(f"{module.name}=0, 0, 0, 0, C" for module in modules),
        "",
    ]
    return "\r\n".join(lines).encode("ascii")


def veiled(data: bytes, project_id: str, seed: int = 0x5D) -> str:
    """Return data as the PROJECT stream veils it ([MS-OVBA] 2.4.3.2), as hexadecimal digits.

    The standard lets the seed and the padding be any; here they are fixed. It hides nothing.
    """
    key = sum(project_id.encode("ascii")) & 0xFF
    veil = bytearray([seed, seed ^ 2, seed ^ key])
    shown = key
    for byte in (*bytes((seed & 6) // 2), *_u32(len(data)), *data):
        veil.append(byte ^ (veil[-2] + shown & 0xFF))
        shown = byte
    return veil.hex().upper()


def _names(modules: Sequence[Module]) -> bytes:
    """Return the PROJECTwm stream ([MS-OVBA] 2.3.3)."""
    pairs = (
        module.name.encode("ascii") + b"\0" + module.name.encode("utf-16-le") + b"\0\0" for module in modules
    )
    return b"".join(pairs) + b"\0\0"


def _record(kind: int, data: bytes) -> bytes:
    return _u16(kind) + _u32(len(data)) + data


def _u16(number: int) -> bytes:
    return struct.pack("<H", number)


def _u32(number: int) -> bytes:
    return struct.pack("<I", number)
