"""Which paragraphs of a memo are not as they were built, which are new, and which built ones are gone."""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from builder.publish.audit.passages import Passage
from builder.publish.built import Built
from builder.publish.manifest import ManifestFile, paragraph_hash

# Texts with less in common than this are two paragraphs, not one that was changed.
_ALIKE = 0.4
_START = ("", 0)


@dataclass(frozen=True, slots=True)
class Gone:
    """A built paragraph that is there no more: the passage it stood behind, and its words where known."""

    after: Passage | None
    words: str


@dataclass(frozen=True, slots=True)
class Altered:
    """Passages that are not as they were built: changed ones, new ones, and what is gone."""

    changed: tuple[Passage, ...]
    new: tuple[Passage, ...]
    gone: tuple[Gone, ...]


def altered(found: Sequence[Passage], row: ManifestFile, built: Built) -> Altered:
    """Compare a memo's paragraphs with those it was built with; one that was only moved is neither.

    A paragraph counts as changed where it stands in the place of a built one and, as far as the manifest
    tells that one's words, has words in common with it.
    """
    hashes = [paragraph_hash(passage.text) for passage in found]
    extra, lost = _unmatched(hashes, row.paragraphs), _unmatched(row.paragraphs, hashes)
    texts = _texts(row, built)
    here: dict[tuple[str, int], Passage] = {}
    waiting = defaultdict[tuple[str, int], list[str]](list)
    for at, anchor in _anchors(row.paragraphs, lost):
        if at in lost:
            waiting[anchor].append(texts.get(row.paragraphs[at], ""))
    changed, new = [], []
    for at, anchor in _anchors(hashes, extra):
        if at not in extra:
            here[anchor] = found[at]
            continue
        old = next((text for text in waiting[anchor] if _alike(text, found[at].text)), None)
        if old is None:
            new.append(found[at])
        else:
            waiting[anchor].remove(old)
            changed.append(found[at])
    gone = [Gone(here.get(anchor), text) for anchor, lines in waiting.items() for text in lines]
    return Altered(tuple(changed), tuple(new), tuple(gone))


def _unmatched(these: Sequence[str], others: Sequence[str]) -> tuple[int, ...]:
    """Return the indices of hashes that the others lack, or have fewer of."""
    left = Counter(others)
    lone = []
    for at, digest in enumerate(these):
        if left[digest] > 0:
            left[digest] -= 1
        else:
            lone.append(at)
    return tuple(lone)


def _anchors(hashes: Sequence[str], lone: tuple[int, ...]) -> Iterator[tuple[int, tuple[str, int]]]:
    """Yield each paragraph's index with the last matched one up to it: its hash, and which of that hash."""
    apart, seen, anchor = frozenset(lone), Counter[str](), _START
    for at, digest in enumerate(hashes):
        if at not in apart:
            anchor = (digest, seen[digest])
            seen[digest] += 1
        yield at, anchor


def _texts(row: ManifestFile, built: Built) -> Mapping[str, str]:
    """Return the words of built paragraphs by their hash, as far as the manifest holds them."""
    own = (said for name, said in built.sentences.items() if name.startswith(f"{row.audience}."))
    texts = [said[row.language] for said in own if row.language in said]
    return {paragraph_hash(text): text for text in texts}


def _alike(old: str, new: str) -> bool:
    return not old or difflib.SequenceMatcher(None, old, new, autojunk=False).ratio() >= _ALIKE
