"""Words in other letters within a text: where they stand, and in which language to speak them.

A title such as “За 5 месяцев” is quoted as it was printed; a screen reader must not spell it out in English,
nor “The Astana Times” in Russian.
"""

from __future__ import annotations

import re

# From the first Cyrillic word to the last one; figures, spaces and hyphens between them go along.
_WORD = r"[\u0400-\u04ff]+"
_CYRILLIC = re.compile(rf"({_WORD}(?:[\s\d.,:;–—-]*{_WORD})*)")
# From the first Latin word of two letters or more to the last Latin word.
_LATIN_WORD = r"[0-9]*[A-Za-z\u00c0-\u024f]"
_LATIN = re.compile(
    rf"({_LATIN_WORD}[A-Za-z0-9\u00c0-\u024f]+(?:[\s\d.,:;’'$%/()–—-]*{_LATIN_WORD}[A-Za-z0-9\u00c0-\u024f]*)*)"
)
# Letters that Kazakh has and Russian has not; Kyrgyz shares the last three with it.
_KAZAKH = set("әғқұһіӘҒҚҰҺІ")
_KYRGYZ = set("ңөүҢӨҮ")
_IN_CYRILLIC = ("ru", "kk", "ky")
FOREIGN = "en-GB"


def by_script(text: str, own: str) -> list[tuple[str, str]]:
    """Return the pieces of a text of the language `own`, each with its language where that is another.

    The letters tell: one that only Kazakh has makes a piece Kazakh, one that Kyrgyz shares makes it Kyrgyz
    in a text that is neither, and Cyrillic without either is Russian in an English text. Latin words in a
    Cyrillic text are taken for English.
    """
    if own not in _IN_CYRILLIC:
        pieces = [
            (piece, _cyrillic(piece) if _CYRILLIC.fullmatch(piece) else "") for piece in _cut(_CYRILLIC, text)
        ]
        return _joined(pieces)
    pieces = []
    for piece in _cut(_LATIN, text):
        if _LATIN.fullmatch(piece):
            pieces.append((piece, FOREIGN))
            continue
        pieces += [(part, _beside(part, own)) for part in _cut(_CYRILLIC, piece)]
    return _joined(pieces)


def _cut(pattern: re.Pattern[str], text: str) -> list[str]:
    return [piece for piece in pattern.split(text) if piece]


def _cyrillic(piece: str) -> str:
    letters = set(piece)
    if letters & _KAZAKH:
        return "kk-KZ"
    return "ky-KG" if letters & _KYRGYZ else "ru-RU"


def _beside(piece: str, own: str) -> str:
    """Return the language of a Cyrillic piece in a text that is written in Cyrillic letters too."""
    letters = set(piece)
    if own != "kk" and letters & _KAZAKH:
        return "kk-KZ"
    return "ky-KG" if own == "ru" and letters & _KYRGYZ else ""


def _joined(pieces: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return neighbours of one language as one piece."""
    held: list[tuple[str, str]] = []
    for words, language in pieces:
        if held and held[-1][1] == language:
            held[-1] = (held[-1][0] + words, language)
        else:
            held.append((words, language))
    return held
