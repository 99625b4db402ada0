"""A stock template as a file: laid out by a script, signed, never written over once a person edited it."""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from builder.package.parts import Package

HERE = Path(__file__).resolve().parent
CORE = "docProps/core.xml"
LAID_OUT = "layout:sha256:"
EMPTY = re.compile(rb"<dc:identifier([^>]*?)(?:/>|></dc:identifier>)")


@dataclass(frozen=True, slots=True)
class Stock:
    """One template: its file's name, the script's drawing of it, and the parts that a person edits.

    `draw` returns a file whose core properties hold an empty identifier: the signature's place.
    """

    file: str
    draw: Callable[[], bytes]
    edited_parts: Callable[[Package], Sequence[str]]

    def lay_out(self) -> bytes:
        """Return the template, signed with the hash of its own parts."""
        package = Package.read(self.draw())
        signature = rb"<dc:identifier\1>" + self.fingerprint(package).encode() + b"</dc:identifier>"
        return package.with_part(CORE, EMPTY.sub(signature, package[CORE])).to_bytes()

    def was_edited(self, path: Path) -> bool:
        """Return whether a template on disk is not as the script left it."""
        package = Package.read(path.read_bytes())
        return self.fingerprint(package).encode() not in package.parts.get(CORE, b"")

    def fingerprint(self, package: Package) -> str:
        """Return a hash of the parts that carry words and look."""
        digest = hashlib.sha256()
        for name in self.edited_parts(package):
            digest.update(package.parts.get(name, b"") + b"\x00")
        return LAID_OUT + digest.hexdigest()


def lay_out_asked(stock: Mapping[str, Stock], about: str, arguments: Sequence[str] | None = None) -> int:
    """Lay out the templates that the command line asks for; 1 where an edited one stands in the way."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("names", nargs="*", choices=[*stock, []], default=[])
    parser.add_argument("--force", action="store_true", help="overwrite a template that was edited")
    parser.add_argument("--into", type=Path, default=HERE, help="folder to write to")
    chosen = parser.parse_args(arguments)
    refused = 0
    for name in chosen.names or stock:
        path = chosen.into / stock[name].file
        if path.exists() and stock[name].was_edited(path) and not chosen.force:
            print(
                f"{path}: edited since it was laid out; kept. Use --force to lay it out anew.",
                file=sys.stderr,
            )
            refused = 1
            continue
        path.write_bytes(stock[name].lay_out())
        print(path)
    return refused
