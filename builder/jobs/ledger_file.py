"""The file that a ledger is: its tables, how it is opened, and when it is refused."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from builder.register.said import sentence

VERSION = 1
_BUSY_SECONDS = 30.0

_SCHEMA = """
CREATE TABLE runs (
    id INTEGER PRIMARY KEY, clock TEXT NOT NULL, state TEXT NOT NULL, tradebrief TEXT NOT NULL,
    seconds REAL, said TEXT NOT NULL DEFAULT '');
CREATE TABLE steps (
    id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs, what TEXT NOT NULL, about TEXT NOT NULL,
    detail TEXT NOT NULL);
CREATE TABLE files (
    id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs, name TEXT NOT NULL, sha256 TEXT NOT NULL,
    source TEXT NOT NULL, editions TEXT NOT NULL, published TEXT NOT NULL, verdict TEXT NOT NULL,
    place TEXT NOT NULL, problems TEXT NOT NULL);
CREATE TABLE revisions (
    id INTEGER PRIMARY KEY, period TEXT NOT NULL, revision INTEGER NOT NULL,
    run INTEGER NOT NULL REFERENCES runs, state TEXT NOT NULL, reason TEXT NOT NULL,
    as_of TEXT NOT NULL, rows_sha256 TEXT NOT NULL,
    form_sha256 TEXT NOT NULL, seconds REAL, folder TEXT NOT NULL DEFAULT '', dated TEXT NOT NULL DEFAULT '',
    UNIQUE (period, revision));
CREATE UNIQUE INDEX one_current ON revisions (period) WHERE state = 'current';
CREATE TABLE inputs (
    revision INTEGER NOT NULL REFERENCES revisions, path TEXT NOT NULL, sha256 TEXT NOT NULL,
    PRIMARY KEY (revision, path));
CREATE TABLE outputs (
    revision INTEGER NOT NULL REFERENCES revisions, path TEXT NOT NULL, sha256 TEXT NOT NULL,
    PRIMARY KEY (revision, path));
CREATE TABLE findings (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL REFERENCES revisions, what TEXT NOT NULL);
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL REFERENCES revisions, audience TEXT NOT NULL,
    recipient TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, run INTEGER,
    said TEXT NOT NULL DEFAULT '', UNIQUE (revision, audience, recipient));
CREATE TABLE alerts (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, about TEXT NOT NULL, what TEXT NOT NULL,
    raised INTEGER NOT NULL REFERENCES runs, ended INTEGER REFERENCES runs, mail TEXT NOT NULL,
    said TEXT NOT NULL DEFAULT '');
CREATE UNIQUE INDEX raised_once ON alerts (kind, about) WHERE ended IS NULL;
"""


class LedgerRefused(Exception):
    """The ledger cannot be used; the message names the file and says what to do."""


@contextmanager
def connected(path: Path, make: bool) -> Iterator[sqlite3.Connection]:
    """Open the file, made with its tables where there is none and `make` is true; else for reading alone.

    Raises LedgerRefused where it is not there or not of this version, sqlite3.Error where it cannot be used.
    """
    if not make and not path.is_file():
        raise LedgerRefused(
            sentence("{path}: there is no ledger yet. `tradebrief run --due` makes it", path=path)
        )
    if make:
        path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        if make:
            connection.execute("PRAGMA synchronous = FULL")
        else:
            connection.execute("PRAGMA query_only = ON")
        _prepare(path, connection, make)
        yield connection
    finally:
        connection.close()


def _prepare(path: Path, connection: sqlite3.Connection, make: bool) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version == 0 and make:
        connection.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")
    elif version != VERSION:
        raise LedgerRefused(
            sentence("{path}: this is not a ledger of this version of TradeBrief. Move it away", path=path)
        )
