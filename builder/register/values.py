"""Strict reading of single cells: each kind of column has one parser, and nothing is guessed.

A parser returns the value or raises Unreadable with what is wrong and what to write instead.
Empty cells do not reach a parser.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from builder.register import codes, dates, numerals, words
from builder.register.cells import Cell
from builder.register.columns import LANGUAGES, Column, Kind

Parser = Callable[[Cell], object]

_PARSERS: Mapping[Kind, Parser] = {
    Kind.TEXT: words.text,
    Kind.LIST: words.word_list,
    Kind.ID: words.short_id,
    Kind.SOURCE_ID: words.source_id,
    Kind.COUNTRY: codes.country,
    Kind.PARTNER: codes.partner,
    Kind.COUNTRIES: codes.country_list,
    Kind.COMMODITY: codes.commodity,
    Kind.LANGUAGE: partial(words.choice, LANGUAGES),
    Kind.NUMBER: numerals.number,
    Kind.WHOLE: numerals.whole_number,
    Kind.DATE: dates.day,
    Kind.PERIOD: dates.period,
    Kind.HASH: words.file_hash,
    Kind.FILE: words.file_name,
    Kind.ADDRESS: words.page_address,
}


def parser(column: Column) -> Parser:
    """Return the parser for a column's cells."""
    if column.kind in (Kind.CHOICE, Kind.UNIT):
        return partial(words.choice, column.allowed)
    return _PARSERS[column.kind]


def empty(column: Column) -> object:
    """Return what an empty cell of the column stands for."""
    if column.kind in (Kind.NUMBER, Kind.WHOLE, Kind.DATE, Kind.PERIOD):
        return None
    return () if column.kind in (Kind.LIST, Kind.COUNTRIES) else ""
