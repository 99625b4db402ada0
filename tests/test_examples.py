"""The files in docs/examples are what the flagship's build makes today.

Packed bytes and pictures may differ a little between machines, so parts are compared unpacked and pictures
by their pixels.
"""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from builder.package.parts import Package
from tests.office import ROOT
from tests.publish.pixel import PNG

EXAMPLES = ROOT / "docs" / "examples"
# A pixel counts as another where a channel differs by more than this; edges of letters stay far below.
VISIBLE = 64
MOST_OTHER_PIXELS = 0.0001


def same_picture(one: bytes, other: bytes) -> bool:
    """Return whether two PNGs look alike: same size, and hardly a pixel visibly different."""
    if one == other:
        return True
    left, right = (Image.open(io.BytesIO(data)).convert("RGB") for data in (one, other))
    if left.size != right.size:
        return False
    worst = ImageChops.difference(left, right).split()
    seen = ImageChops.lighter(ImageChops.lighter(worst[0], worst[1]), worst[2]).histogram()
    return sum(seen[VISIBLE + 1 :]) <= MOST_OTHER_PIXELS * left.width * left.height


def stale_parts(name: str, held: bytes, made: bytes) -> list[str]:
    """Return the parts of an Office file that are missing, too many or not what the build makes."""
    old, new = Package.read(held), Package.read(made)
    return [
        f"{name}: {part}"
        for part in sorted({*old, *new})
        if part not in old or part not in new or not same_part(part, old[part], new[part])
    ]


def same_part(name: str, one: bytes, other: bytes) -> bool:
    return same_picture(one, other) if name.endswith(".png") else one == other


def without_hashes(manifest: bytes) -> object:
    """Return the manifest without the hashes of packed files, which depend on the machine's zlib."""
    said = json.loads(manifest, parse_float=str)
    return said | {"files": [{**row, "sha256": ""} for row in said["files"]]}


def stale(held: Path, made: Path) -> list[str]:
    """Return what in the folder `held` is not what the build made in the folder `made`."""
    names = {path.name for path in (*held.iterdir(), *made.iterdir())} - {"README.md"}
    found = []
    for name in sorted(names):
        old, new = held / name, made / name
        if not (old.is_file() and new.is_file()):
            found.append(f"{name}: {'is not made any more' if old.is_file() else 'is missing'}")
        elif name == "manifest.json":
            same = without_hashes(old.read_bytes()) == without_hashes(new.read_bytes())
            found += [] if same else [f"{name}: another content"]
        else:
            found += stale_parts(name, old.read_bytes(), new.read_bytes())
    return found


def test_the_examples_are_what_the_build_makes(september: Path) -> None:
    found = stale(EXAMPLES, september)
    if found:
        pytest.fail("docs/examples is stale: run `make examples`\n" + "\n".join(found), pytrace=False)


def test_a_stale_example_is_seen(september: Path, tmp_path: Path) -> None:
    for path in september.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    [memo] = tmp_path.glob("*_government_en.docx")
    [book] = tmp_path.glob("*.xlsx")
    package = Package.read(memo.read_bytes())
    [picture, *_] = [name for name in package if name.endswith(".png")]
    words = package["word/document.xml"].replace(b"755.4", b"755.5")
    assert words != package["word/document.xml"]
    drawn = Image.open(io.BytesIO(package[picture])).convert("RGB")
    drawn.paste("black", (20, 20, 30, 30))
    spot = io.BytesIO()
    drawn.save(spot, format="PNG")
    memo.write_bytes(package.with_parts({"word/document.xml": words, picture: spot.getvalue()}).to_bytes())
    book.rename(tmp_path / "other.xlsx")
    manifest = tmp_path / "manifest.json"
    manifest.write_bytes(manifest.read_bytes().replace(b'"as_of": "2023-09-30"', b'"as_of": "2023-09-29"'))
    assert stale(tmp_path, september) == sorted(
        [
            f"{memo.name}: word/document.xml",
            f"{memo.name}: {picture}",
            f"{book.name}: is missing",
            "other.xlsx: is not made any more",
            "manifest.json: another content",
        ]
    )


def test_another_packing_of_the_same_pixels_is_not_stale() -> None:
    packed = io.BytesIO()
    Image.open(io.BytesIO(PNG)).save(packed, format="PNG", compress_level=0)
    assert packed.getvalue() != PNG
    assert same_picture(PNG, packed.getvalue())


def test_the_readme_names_every_publisher_whose_figures_are_shown(september: Path) -> None:
    said = " ".join((EXAMPLES / "README.md").read_text(encoding="utf-8").split())
    facts = json.loads((september / "manifest.json").read_bytes())["facts"].values()
    publishers = {source["publisher"].partition(" (via ")[0] for fact in facts for source in fact["sources"]}
    assert sorted(name for name in publishers if name not in said) == [], "docs/examples/README.md"
