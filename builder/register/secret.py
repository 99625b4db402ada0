"""Secrets: from the environment, else from the system's keyring, never from a file of the report."""

from __future__ import annotations

import os

SERVICE = "tradebrief"


def secret(variable: str, name: str) -> str:
    """Return what the environment variable holds, else the keyring's entry `name`, else nothing.

    The keyring is asked where its package is installed; one that is locked or broken holds nothing.
    """
    if held := os.environ.get(variable, "").strip():
        return held
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return ""
    try:
        return (keyring.get_password(SERVICE, name) or "").strip()
    except KeyringError:
        return ""
