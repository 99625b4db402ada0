"""Files that a person changed after they were built: what differs in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from builder.publish.manifest import ManifestFile, paragraph_hash

BESIDE = "{name} was changed by hand and is left as it is; the new one is {beside}"
"""What is told of a file that a person changed and the build made anew."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A file left as a person changed it.

    `beside` is the name the new one was written under. `changed` holds the texts of the paragraphs (of a
    workbook: the rows) that are not as they were built, in order; `removed` counts built ones no longer
    there. Where `compared` is false they could not be read, or no manifest tells what they were.
    """

    name: str
    beside: str
    changed: tuple[str, ...]
    removed: int
    compared: bool


def edited(
    name: str,
    beside: str,
    held: bytes,
    new: bytes,
    built: ManifestFile | None,
    paragraphs: Callable[[str, bytes], Sequence[str]] | None,
) -> Edited:
    """Return what differs in a file that was left alone: what is `held`, beside which the `new` one stands.

    The paragraphs are compared with those it was built with, or, where they are not known, with the new ones.
    """
    if paragraphs is None:
        return Edited(name, beside, (), 0, compared=False)
    try:
        texts = list(paragraphs(name, held))
        base = (built.paragraphs or built.rows) if built else ()
        were = Counter(base or [paragraph_hash(text) for text in paragraphs(name, new)])
    except ValueError:
        return Edited(name, beside, (), 0, compared=False)
    changed = []
    for text in texts:
        digest = paragraph_hash(text)
        if were[digest] > 0:
            were[digest] -= 1
        else:
            changed.append(text)
    return Edited(name, beside, tuple(changed), sum(were.values()), compared=True)
