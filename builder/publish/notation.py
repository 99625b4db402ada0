"""JSON as manifests are written: keys sorted, one blank of indent, decimals exactly as they are."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

_plain = json.JSONEncoder(ensure_ascii=False).encode


def written(value: object) -> bytes:
    """Return the value as UTF-8 JSON with a line end.

    Mappings have text keys and are sorted by them; sequences stay in order. The standard library's
    writer knows no Decimal, and a float would print 12.7 as 12.699999999999999 somewhere.

    Raises ValueError for a Decimal that is no number and TypeError for anything JSON has no form for.
    """
    return (_written(value, "\n") + "\n").encode("utf-8")


def _written(value: object, line: str) -> str:
    match value:
        case Decimal():
            if not value.is_finite():
                raise ValueError(f"{value} is not a number that JSON can hold")
            return format(value, "f")
        case None | bool() | int() | str():
            return _plain(value)
        case Mapping():
            rows = [f"{_key(key)}: {_written(value[key], line + ' ')}" for key in sorted(value)]
            return _block("{", rows, "}", line)
        case Sequence() if not isinstance(value, bytes):
            return _block("[", [_written(item, line + " ") for item in value], "]", line)
    raise TypeError(f"{type(value).__name__} has no form in the manifest")


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError(f"the key {key!r} is not text")
    return _plain(key)


def _block(start: str, rows: list[str], end: str, line: str) -> str:
    if not rows:
        return start + end
    inner = line + " "
    return start + inner + ("," + inner).join(rows) + line + end
