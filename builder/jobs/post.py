"""Handing mail over to a server: encrypted, and with the moment named from which it may have been taken."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable
from email.message import EmailMessage

from builder.register.definition import Definition
from builder.register.job import MailServer
from builder.register.problems import Problem
from builder.register.report_toml import problem_at
from builder.register.said import sentence
from builder.register.secret import SERVICE, secret

PASSWORD = "TRADEBRIEF_MAIL_PASSWORD"
ENTRY = "mail"
"""The keyring's entry, where the password is kept there."""
SECONDS = 60.0


def password_held() -> str:
    """Return the mail password from the environment or the keyring, empty where neither has it."""
    return secret(PASSWORD, ENTRY)


def password_problem(definition: Definition, password: str) -> Problem | None:
    """Return that the job's mail cannot go out for want of a password, with the line of its mail_user."""
    job = definition.job
    if job is None or job.mail is None or not job.mail.user or password:
        return None
    if not job.maintainer and not job.recipients:
        return None
    what = sentence("the password of {user} is nowhere to be found", user=job.mail.user)
    remedy = sentence(
        "Put it into {variable}, or into the keyring: keyring set {service} {entry}",
        variable=PASSWORD,
        service=SERVICE,
        entry=ENTRY,
    )
    return problem_at(definition, "mail_user", "job", what, remedy)


class NotSent(Exception):
    """The server did not take the message, and it may be offered again; the text says why."""


class NoServer(NotSent):
    """There is no talking to the server: other messages need not be tried now."""


class Unclear(Exception):
    """The connection broke when the message was on its way: the server may have taken it or not."""


class Post:
    """A mail server, connected to with the first message; `close` ends it.

    `context` is what TLS trusts, the machine's certificates where it is None.
    """

    def __init__(
        self,
        server: MailServer,
        password: str,
        context: ssl.SSLContext | None = None,
        seconds: float = SECONDS,
    ) -> None:
        self._server = server
        self._password = password
        self._context = context
        self._seconds = seconds
        self._smtp: smtplib.SMTP | None = None

    def send(self, mail: EmailMessage, on_the_way: Callable[[], None] = lambda: None) -> None:
        """Hand a message over to its one recipient.

        `on_the_way` is called when the server has agreed to take it and before any of it is sent.
        Raises NotSent before that moment or where the server refuses it, Unclear after it.
        """
        try:
            smtp = self._connected()
        except (OSError, smtplib.SMTPException, ValueError) as error:
            self.close()
            raise NoServer(_why(error)) from None
        try:
            _agreed(smtp.mail(str(mail["From"])), smtp)
            _agreed(smtp.rcpt(str(mail["To"])), smtp)
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            raise NotSent(_why(error)) from None
        on_the_way()
        try:
            code, said = smtp.data(mail.as_bytes(policy=mail.policy.clone(linesep="\r\n")))
        except smtplib.SMTPDataError as error:
            self.close()
            raise NotSent(_why(error)) from None
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            raise Unclear(_why(error)) from None
        if code != 250:
            self.close()
            raise NotSent(
                sentence("the server said {code} {said}", code=code, said=said.decode(errors="replace"))
            )

    def close(self) -> None:
        """End the connection, where there is one."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            try:
                smtp.quit()
            except (OSError, smtplib.SMTPException):
                smtp.close()

    def _connected(self) -> smtplib.SMTP:
        if self._smtp is not None:
            return self._smtp
        server = self._server
        if server.security == "none":
            self._smtp = smtplib.SMTP(server.host, server.port, timeout=self._seconds)
        else:
            context = self._context or ssl.create_default_context()
            if server.security == "tls":
                self._smtp = smtplib.SMTP_SSL(
                    server.host, server.port, timeout=self._seconds, context=context
                )
            else:
                self._smtp = smtplib.SMTP(server.host, server.port, timeout=self._seconds)
                self._smtp.starttls(context=context)
        if server.user:
            self._smtp.login(server.user, self._password)
        self._smtp.ehlo_or_helo_if_needed()
        return self._smtp


def _agreed(answer: tuple[int, bytes], smtp: smtplib.SMTP) -> None:
    code, said = answer
    if code not in (250, 251):
        smtp.rset()
        raise smtplib.SMTPResponseException(code, said)


def _why(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error
        text = said.decode(errors="replace") if isinstance(said, bytes) else str(said)
        return sentence("the server said {code} {text}", code=error.smtp_code, text=text)
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
