"""A real mail server on this machine that can refuse, and what reached it."""

from __future__ import annotations

import email
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import default

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

PASSWORD = "open sesame"


class Mailbox:
    """What reached the server: `answer` is what it says to a message, `deaf` are recipients it refuses."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.encrypted: list[bool] = []
        self.answer, self.deaf = "250 taken", set()
        self.port = 0
        self.context = ssl.create_default_context()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.deaf:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.answer.startswith("250"):
            self.messages.append(email.message_from_bytes(envelope.content, policy=default))
            self.encrypted.append(session.ssl is not None)
        return self.answer

    def empty(self) -> None:
        """Forget what arrived, and take what comes."""
        self.messages.clear()
        self.encrypted.clear()
        self.answer, self.deaf = "250 taken", set()

    def to(self, recipient: str) -> list[str]:
        """Return the subjects that reached a recipient."""
        return [str(mail["Subject"]) for mail in self.messages if mail["To"] == recipient]

    @property
    def settings(self) -> str:
        """Return the lines of report.toml that send mail here."""
        return (
            f'mail_server = "127.0.0.1:{self.port}"\nmail_user = "brief"\nsender = "brief@example.org"\n'
            'maintainer = "keeper@example.org"\n'
            'recipients.government = ["minister@example.org", "deputy@example.org"]\n'
        )


def _login(server, session, envelope, mechanism, data) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"brief", PASSWORD.encode())
    return AuthResult(success=right, handled=right)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@contextmanager
def mailbox(port: int = 0) -> Iterator[Mailbox]:
    """Start a server that takes mail over STARTTLS alone, and only after a login."""
    box = Mailbox()
    authority = trustme.CA()
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(own)
    authority.configure_trust(box.context)
    box.port = port or _free_port()
    server = Controller(
        box, hostname="127.0.0.1", port=box.port, tls_context=own, require_starttls=True, auth_required=True,
        auth_require_tls=True, authenticator=_login, ready_timeout=60,
    )  # fmt: skip
    server.start()
    try:
        yield box
    finally:
        server.stop()
