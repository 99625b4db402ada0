"""What a program tells an analyst: an English sentence that knows its template, so that it can be translated.

The English stands in the code, as with gettext; other languages in `wording/messages/LANGUAGE/problems.po`,
each sentence by the template it translates; `wording/problems.py` says them.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Self


class Numeral(str):
    """A number as English prints it, `1,000.5`: another language sets its own marks."""

    __slots__ = ()


class Said(str):
    """An English sentence with the template and the arguments that it was made of."""

    __slots__ = ("arguments", "template")

    template: str
    arguments: dict[str, object]

    def __new__(cls, template: str, arguments: dict[str, object]) -> Self:
        """Make the sentence; raises KeyError where the template asks for an argument that is not given."""
        made = super().__new__(cls, template.format_map(arguments))
        made.template = template
        made.arguments = arguments
        return made

    def __reduce__(self) -> tuple[type[Said], tuple[str, dict[str, object]]]:
        """Return what a copy is made of."""
        return Said, (self.template, self.arguments)


def numeral(value: Numeral | Decimal | float, form: str = "") -> Numeral:
    """Return a number for a sentence, printed as `format` does by `form`; without one with all its digits."""
    return Numeral(format(value, form or ("f" if isinstance(value, Decimal) else "")))


def counted(count: int, one: str, many: str, /, **arguments: object) -> str:
    """Return `one` for a count of 1, else `many`: `{count}` stands for it, as in `sentence`."""
    return sentence(one if count == 1 else many, count=count, **arguments)


def several(items: Iterable[str], join: str = "{first}, {next}") -> str:
    """Return sentences one after the other as one, put together by `join`; empty for none."""
    whole = ""
    for item in items:
        whole = sentence(join, first=whole, next=item) if whole else item
    return whole


def words(error: BaseException) -> str:
    """Return the message of an error as it was raised, where it is a sentence one that can be translated."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Said) else str(error)


def sentence(template: str, /, **arguments: object) -> str:
    """Return a sentence in English that can be said in another language.

    `{name}` in the template stands for an argument, which is printed as `str` prints it; an argument that is
    a sentence itself is translated with it, and a number (Numeral, Decimal, float) has the language's marks,
    unless it stands in quotation marks: “{name}” is what a file holds, as the file has it. A number put into
    an f-string is a text and keeps its point: give `numeral`. Raises KeyError where an argument is not given.
    """
    return Said(template, arguments)
