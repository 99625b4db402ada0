"""What `argparse` says of a wrong call, as sentences that can be said in other languages."""

from __future__ import annotations

import re

from builder.register.said import sentence

# As argparse of Python 3.11 to 3.14 says them; what is not among them stays as it is.
_SAID = (
    "the following arguments are required: {names}",
    "unrecognized arguments: {words}",
    "invalid choice: {word} (choose from {choices})",
    "invalid choice: {word}, maybe you meant {near}? (choose from {choices})",
    "invalid {kind} value: {word}",
    "expected one argument",
    "expected at most one argument",
    "expected at least one argument",
    "expected {count} arguments",
    "not allowed with argument {name}",
    "one of the arguments {names} is required",
    "ambiguous option: {option} could match {options}",
    "ignored explicit argument {word}",
)
_OF_ARGUMENT = re.compile(r"argument ([^:]+): (.*)", re.DOTALL)


def in_sentences(message: str) -> str:
    """Return an error of `argparse` as a sentence, as it stands where it is none that is known."""
    if found := _OF_ARGUMENT.fullmatch(message):
        return sentence("argument {name}: {what}", name=found[1], what=in_sentences(found[2]))
    for template in _SAID:
        if found := re.fullmatch(_pattern(template), message, re.DOTALL):
            return sentence(template, **found.groupdict())
    return message


def _pattern(template: str) -> str:
    return re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(template))
