"""Words in Cyrillic letters within a text of another script: where they stand, and how to speak them.

A title such as “За 5 месяцев” is quoted as it was printed; a screen reader must not spell it out in English.
"""

from __future__ import annotations

import re

# From the first Cyrillic word to the last one; figures, spaces and hyphens between them go along.
_WORD = r"[\u0400-\u04ff]+"
_STRETCH = re.compile(rf"({_WORD}(?:[\s\d.,:;–—-]*{_WORD})*)")
# Letters that Kazakh has and Russian has not; Kyrgyz shares the last three with it.
_KAZAKH = set("әғқұһіӘҒҚҰҺІ")
_KYRGYZ = set("ңөүҢӨҮ")


def by_script(text: str) -> list[str]:
    """Return the text cut where the script changes to Cyrillic or back, in one piece where it does not."""
    return [piece for piece in _STRETCH.split(text) if piece]


def language_of(piece: str) -> str:
    """Return the language in which a piece of `by_script` is spoken, empty where it is the document's own.

    The letters tell: one that only Kazakh has makes it Kazakh, one that Kyrgyz shares makes it Kyrgyz,
    and without either it is Russian.
    """
    if not _STRETCH.fullmatch(piece):
        return ""
    letters = set(piece)
    if letters & _KAZAKH:
        return "kk-KZ"
    return "ky-KG" if letters & _KYRGYZ else "ru-RU"
