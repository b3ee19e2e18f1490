"""Who is learning: one person on a laptop, or whoever holds a browser's cookie in a classroom."""

from __future__ import annotations

import ipaddress
import os
import re
import secrets
from collections.abc import Mapping
from typing import Literal, get_args

Mode = Literal["local", "classroom"]

COOKIE = "ronghui_learner"
LOCAL_TOKEN = "local"
_TOKEN = re.compile(r"[A-Za-z0-9_-]{32}")


class NoIdentity(LookupError):
    """In a classroom, a browser that sends no valid cookie: it blocks cookies, or has not loaded a page
    through server.py."""


def learner_token(cookies: Mapping[str, str], mode: Mode) -> str:
    """The token of the learner whose browser sent these cookies.

    Raises:
        NoIdentity: see there.
    """
    if mode == "local":
        return LOCAL_TOKEN
    token = cookies.get(COOKIE, "")
    if not _TOKEN.fullmatch(token):
        raise NoIdentity("This browser sent no cookie: allow cookies for this site and reload the page.")
    return token


def new_token() -> str:
    """A random token no one can guess (192 bits), as the cookie carries it."""
    return secrets.token_urlsafe(24)


def mode(environ: Mapping[str, str] = os.environ, address: str = "127.0.0.1") -> Mode:
    """RONGHUI_MODE if set; else `local` where the server listens on this machine only, else `classroom`."""
    if wanted := environ.get("RONGHUI_MODE"):
        if wanted not in get_args(Mode):
            raise ValueError(f"RONGHUI_MODE is {wanted!r}; it must be local or classroom.")
        return "local" if wanted == "local" else "classroom"
    return "local" if is_loopback(address) else "classroom"


def is_loopback(host: str) -> bool:
    """Whether a host name or address, without port, names this machine alone."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
