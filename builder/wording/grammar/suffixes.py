"""Case suffixes of Kazakh and Kyrgyz, by the end of the word they join.

A suffix is written with capitals for what harmony decides: `A` is а/е (Kyrgyz а/е/о/ө), `Y` is ы/і
(Kyrgyz ы/и/у/ү). Sources: Қазіргі қазақ тілінің грамматикасы (септік жалғаулары); Кыргыз тилинин жазуу
эрежелери (сөз мүчөлөрү). The instrumental of Kazakh has one vowel; Kyrgyz says it with the word менен.
"""

from __future__ import annotations

from collections.abc import Mapping

from builder.wording.grammar.harmony import LANGUAGES, Ending, ending

CASES = ("genitive", "dative", "accusative", "locative", "ablative", "instrumental", "attributive")
POSSESSIVE = "possessive"

# By final sound; what is not named follows `voiced`.
_KAZAKH: Mapping[str, Mapping[str, str]] = {
    "genitive": {"vowel": "нYң", "nasal": "нYң", "voiced": "дYң", "voiceless": "тYң"},
    "dative": {"voiced": "ғA", "voiceless": "қA"},
    "accusative": {"vowel": "нY", "voiced": "дY", "voiceless": "тY"},
    "locative": {"voiced": "дA", "voiceless": "тA"},
    "ablative": {"nasal": "нAн", "voiced": "дAн", "voiceless": "тAн"},
    "instrumental": {"hissing": "бен", "voiced": "мен", "voiceless": "пен"},
    "attributive": {"voiced": "дAғY", "voiceless": "тAғY"},
    "possessive": {"vowel": "сY", "voiced": "Y"},
}
_KYRGYZ: Mapping[str, Mapping[str, str]] = {
    "genitive": {"vowel": "нYн", "voiced": "дYн", "voiceless": "тYн"},
    "dative": {"voiced": "гA", "voiceless": "кA"},
    "accusative": {"vowel": "нY", "voiced": "дY", "voiceless": "тY"},
    "locative": {"voiced": "дA", "voiceless": "тA"},
    "ablative": {"voiced": "дAн", "voiceless": "тAн"},
    "instrumental": {"voiced": " менен"},
    "attributive": {"voiced": "дAгY", "voiceless": "тAгY"},
    "possessive": {"vowel": "сY", "voiced": "Y"},
}
# Behind the possessive of the third person: долларына, жылында.
_POSSESSED: Mapping[str, Mapping[str, str]] = {
    "kk": {
        "genitive": "нYң", "dative": "нA", "accusative": "н", "locative": "ндA", "ablative": "нAн",
        "instrumental": "мен", "attributive": "ндAғY",
    },
    "ky": {
        "genitive": "нYн", "dative": "нA", "accusative": "н", "locative": "ндA", "ablative": "нAн",
        "instrumental": " менен", "attributive": "ндAгY",
    },
}  # fmt: skip
_SUFFIXES = {"kk": _KAZAKH, "ky": _KYRGYZ}
_VOICED = {"kk": {"қ": "ғ", "к": "г", "п": "б"}, "ky": {"к": "г", "п": "б"}}


def suffix(word: str, language: str, case: str, *, possessed: bool = False) -> str:
    """Return the suffix that puts a word, as it is said, in a case; nothing for the nominative.

    `case` is one of CASES, `possessive`, or both as `possessive-dative`. `possessed` says that the word
    has the possessive suffix already: доллары, Республикасы. Raises ValueError for another case.
    """
    own, _, rest = case.partition("-")
    if case == "nominative":
        return ""
    if own == POSSESSIVE and rest:
        first = suffix(word, language, POSSESSIVE)
        return first + suffix(word + first, language, rest, possessed=True)
    if case != POSSESSIVE and case not in CASES:
        raise ValueError(f"there is no case “{case}”; there are: {', '.join((*CASES, POSSESSIVE))}")
    if possessed and case == POSSESSIVE:
        return ""
    end = ending(word, language)
    if possessed:
        pattern = _POSSESSED[language][case]
    else:
        shapes = _SUFFIXES[language][case]
        pattern = shapes.get(end.final, shapes["voiced"])
    return _harmonized(pattern, end, language)


def joined(word: str, language: str, case: str, *, possessed: bool = False) -> str:
    """Return a word with its suffix: тармақ, тармағы; январь, январында."""
    end = suffix(word, language, case, possessed=possessed)
    if not end:
        return word
    # A soft sign stays in Kazakh (Беларусьті) and goes in Kyrgyz (январда); a vowel voices what it follows.
    stem = word[:-1] if language == "ky" and word.endswith("ь") and not end.startswith(" ") else word
    if case.startswith(POSSESSIVE) and not possessed:
        stem = stem[:-1] + _VOICED[language].get(stem[-1], stem[-1]) if _one_voices(stem) else stem
    return stem + end


def all_cases(word: str, language: str) -> tuple[str, ...]:
    """Return a word in every case, without and with the possessive of the third person.

    Raises ValueError for a language without these rules, or a word without a vowel.
    """
    if language not in LANGUAGES:
        raise ValueError(f"there are no rules of suffixes for “{language}”")
    own = [joined(word, language, case) for case in CASES]
    possessed = [joined(word, language, f"{POSSESSIVE}-{case}") for case in CASES]
    return (word, *own, joined(word, language, POSSESSIVE), *possessed)


def _one_voices(stem: str) -> bool:
    """Return whether the last consonant stands behind a vowel: only there a suffix voices it."""
    return len(stem) > 1 and stem[-2].lower() in "аәеэиоөұүуыіяюё"


def _harmonized(pattern: str, end: Ending, language: str) -> str:
    written = ""
    vowel, front = end.vowel, end.side == "front"
    for sign in pattern:
        if sign == "A":
            vowel = _open(vowel, front, language)
            written += vowel
        elif sign == "Y":
            vowel = _close(vowel, front, language)
            written += vowel
        elif sign in "ғқ":
            written += {"ғ": "г", "қ": "к"}[sign] if front else sign
        else:
            written += sign
    return written


def _open(vowel: str, front: bool, language: str) -> str:
    """Return the open vowel: of Kyrgyz, у calls for а and ү for ө (сууга, үйгө)."""
    if language == "ky" and front and vowel in "өү":
        return "ө"
    if language == "ky" and vowel in "оё":
        return "о"
    return "е" if front else "а"


def _close(vowel: str, front: bool, language: str) -> str:
    if language == "ky":
        if vowel in "оуёюөү":
            return "ү" if front else "у"
        return "и" if front else "ы"
    return "і" if front else "ы"
