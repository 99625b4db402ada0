"""A PostgreSQL server of our own on a loopback port, run by an unprivileged user: it refuses to be run by root."""

from __future__ import annotations

import glob
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PASSWORD = "s3cret/pass@word"
USER = "brief"


def find_postgres() -> Path | None:
    """Return the folder of PostgreSQL's programs, which Debian keeps off the path; None where there is none."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"), key=lambda path: int(path.split("/")[-3]))
    program = found[-1] if found else shutil.which("initdb")
    if program is None or (os.geteuid() == 0 and not _servant()):
        return None
    return Path(program).resolve().parent


def _servant() -> pwd.struct_passwd | None:
    """Return the user whom Debian's package runs servers as."""
    try:
        return pwd.getpwnam("postgres") if shutil.which("setpriv") else None
    except KeyError:
        return None


class Postgres:
    """A server with an empty database `trade`."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs, self._folder = programs, folder
        self._data = folder / "data"
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]

    @property
    def url(self) -> str:
        from urllib.parse import quote_plus

        return f"postgresql+psycopg://{USER}:{quote_plus(PASSWORD)}@127.0.0.1:{self.port}/postgres"

    def prepare(self) -> None:
        secret = self._folder / "secret"
        secret.write_text(PASSWORD)
        secret.chmod(0o644)
        self._run("initdb", "-D", str(self._data), "-U", USER, "-A", "scram-sha-256", "--pwfile", str(secret), "-E", "UTF8", "--locale", "C", "--no-sync", "--no-instructions")  # fmt: skip

    def start(self) -> None:
        settings = (
            f"-c listen_addresses=127.0.0.1 -c port={self.port} -c unix_socket_directories='' -c fsync=off"
        )
        log = str(self._folder / "data" / "log")
        self._run("pg_ctl", "-D", str(self._data), "-w", "-s", "-l", log, "-o", settings, "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", str(self._data), "-w", "-s", "-m", "immediate", "stop")

    def execute(self, *statements: str) -> None:
        import psycopg

        with psycopg.connect(
            host="127.0.0.1", port=self.port, user=USER, password=PASSWORD, dbname="postgres"
        ) as connection:
            for statement in statements:
                connection.execute(statement)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), *arguments]
        if os.geteuid() == 0:
            servant = _servant()
            command = [
                "setpriv",
                f"--reuid={servant.pw_uid}",
                f"--regid={servant.pw_gid}",
                "--clear-groups",
                *command,
            ]
        # The server keeps what it inherits open: a pipe would never end.
        with open(self._folder / "said", "a+b") as said:
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd=self._folder, check=False
            )
            said.seek(0)
            assert done.returncode == 0, said.read().decode(errors="replace")


@contextmanager
def running(programs: Path) -> Iterator[Postgres]:
    folder = Path(tempfile.mkdtemp(prefix="tradebrief-postgres-"))
    try:
        if os.geteuid() == 0:
            servant = _servant()
            os.chown(folder, servant.pw_uid, servant.pw_gid)
        server = Postgres(programs, folder)
        server.prepare()
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
