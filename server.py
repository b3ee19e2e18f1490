"""The ASGI app around app.py: compression, the learner's cookie, drafts without a rerun, health.

`streamlit run app.py` works without it; `python3 run.py` and `python -m ronghui serve` start it.
"""

from __future__ import annotations

import argparse
import errno
import os
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import streamlit as st
from pydantic import BaseModel, Field, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.runtime.pages_manager import PagesManager

from ronghui.store import StoreError, shared_store
from ronghui.store.identity import COOKIE, Mode, NoIdentity, is_loopback, learner_token, mode, new_token
from ronghui.store.records import Cause

ROOT = Path(__file__).resolve().parent
BODY_LIMIT = 256 * 1024  # bytes; the store's own limit on code, 200 kB, leaves room for JSON's escapes
COOKIE_SECONDS = 400 * 24 * 3600  # the longest life browsers grant a cookie

# pages/ is reached through st.navigation only. Until its first call Streamlit would take the folder for its old
# automatic pages, and answer a deep link that comes first without app.py.
PagesManager.uses_pages_directory = False


class DraftPost(BaseModel):
    """The body of POST /api/draft."""

    exercise: Annotated[str, Field(pattern=r"^[a-z0-9_-]+/[a-z0-9_-]+$", max_length=200)]
    code: str
    tab: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]+$", max_length=64)]
    base: Annotated[int, Field(ge=-(2**31), lt=2**31)] | None = None
    cause: Cause = "typed"


class Refused(Exception):
    """A request that gets no answer but a status, a kind and a sentence."""

    def __init__(self, status: int, kind: str, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.kind = kind


async def post_draft(request: Request) -> JSONResponse:
    """Saves what is being typed: 3 to 6 ms, and no script run."""
    try:
        current = mode()
        _require_same_site(request.headers, current)
        token = learner_token(request.cookies, current)
        post = DraftPost.model_validate_json(await _body(request))
        saved = await run_in_threadpool(_save, token, post)
    except Refused as refused:
        return _error(refused.status, refused.kind, str(refused))
    except NoIdentity as error:
        return _error(403, "no-identity", str(error))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        return _error(400, "malformed", f"{'.'.join(map(str, first['loc'])) or 'body'}: {first['msg']}")
    except StoreError as error:
        return _error(413 if error.kind == "too-large" else 503, error.kind, str(error))
    return JSONResponse(saved)


async def get_health(_request: Request) -> JSONResponse:
    """Whether the app can do its work; names no address and no path."""
    try:
        await run_in_threadpool(lambda: shared_store().ping())
    except StoreError as error:
        return JSONResponse({"status": "failing", "database": error.kind}, 503)
    return JSONResponse({"status": "ok", "database": "ok"})


class LearnerCookie:
    """Gives a browser its random cookie with the first page it loads, in a classroom only.

    Pure ASGI, as it must be: Streamlit's pages are streamed and its scripts cannot set cookies.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _wants_cookie(scope):
            await self.app(scope, receive, send)
            return
        secure = "; Secure" if scope["scheme"] == "https" else ""
        cookie = f"{COOKIE}={new_token()}; Path=/; Max-Age={COOKIE_SECONDS}; HttpOnly; SameSite=Lax{secure}"

        async def send_with_cookie(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.append("Set-Cookie", cookie)
                headers["Cache-Control"] = "no-store"  # no cache may hand one learner's cookie to another
            await send(message)

        await self.app(scope, receive, send_with_cookie)


@asynccontextmanager
async def announced(_app: st.App) -> AsyncIterator[None]:
    """Settles the mode for app.py and the routes, however the app was started, and says where it is.
    Streamlit, given no address, listens on every one."""
    address = st.get_option("server.address")
    os.environ["RONGHUI_MODE"] = mode(os.environ, address or "0.0.0.0")
    host = "localhost" if address in (None, "0.0.0.0", "::") else address
    print(
        f"Ronghui 融会 is at http://{f'[{host}]' if ':' in host else host}:{st.get_option('server.port')}",
        flush=True,
    )
    yield


routes = [
    Route("/api/draft", post_draft, methods=["POST"]),
    Route("/api/health", get_health, methods=["GET"]),
]
middleware = [
    # Streamlit leaves its own bundles uncompressed: 2.6 MB on a first visit instead of 1.05.
    Middleware(GZipMiddleware, minimum_size=1024, compresslevel=6),
    Middleware(LearnerCookie),
]
app = st.App(ROOT / "app.py", lifespan=announced, routes=routes, middleware=middleware)


def serve(port: int = 8501, address: str = "127.0.0.1") -> int:
    """Serves until Ctrl+C; returns the exit code."""
    if (problem := _cannot_listen(port, address)) is not None:
        print(problem, file=sys.stderr)
        return 1
    try:
        mode(os.environ, address)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    os.chdir(ROOT)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal without Chinese still gets its line
    sys.argv = [str(ROOT / "server.py")]  # Streamlit looks for its settings beside what was launched
    with suppress(KeyboardInterrupt):
        app.run(
            config={
                "server.port": port,
                "server.address": address,
                "server.headless": True,
                "browser.gatherUsageStats": False,
                "logger.hideWelcomeMessage": True,
            }
        )
    return 0


def _save(token: str, post: DraftPost) -> dict[str, object]:
    store = shared_store()
    draft = store.save_draft(
        store.learner(token),
        post.exercise,
        post.code,
        tab=post.tab,
        base=post.base,
        now=datetime.now(UTC),
        cause=post.cause,
    )
    return {"revision": draft.revision, "saved_at": draft.saved_at.isoformat(), "conflict": draft.conflict}


def _require_same_site(headers: Headers, current: Mode) -> None:
    """Only our own page may write. A browser states the page's origin with every POST, and no page can
    change what it states; on a laptop the name must be the machine's own, for any name in the world may
    be made to point to 127.0.0.1."""
    host = headers.get("host", "")
    if urlsplit(headers.get("origin", "")).netloc.lower() != host.lower() or not host:
        raise Refused(403, "other-origin", "Drafts are accepted from this site's own pages only.")
    if current == "local" and not is_loopback(urlsplit(f"//{host}").hostname or ""):
        raise Refused(403, "other-origin", "Drafts are accepted under this machine's own name only.")


async def _body(request: Request) -> bytes:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_LIMIT:
            raise Refused(413, "too-large", f"A draft may have {BODY_LIMIT // 1024} kB at most.")
    return body


def _error(status: int, kind: str, sentence: str) -> JSONResponse:
    return JSONResponse({"error": kind, "message": sentence}, status)


def _wants_cookie(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET" or mode() != "classroom":
        return False
    connection = HTTPConnection(scope)
    if "text/html" not in connection.headers.get("accept", ""):
        return False
    try:
        learner_token(connection.cookies, "classroom")
    except NoIdentity:
        return True
    return False


def _cannot_listen(port: int, address: str) -> str | None:
    """Why the port cannot be had, in a sentence; None if it can."""
    try:
        family, kind, _, _, place = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            if os.name == "posix":  # as uvicorn does: a port just closed is free
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(place)
    except PermissionError:
        return f"Port {port} needs rights this user does not have: choose one above 1023 with --port."
    except (OSError, OverflowError) as error:
        if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
            return f"Port {port} is in use by another program: choose another, e.g. --port {port + 1}."
        return f"Cannot listen at {address}:{port}: {error}."
    return None


def _main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="server.py", description="Serves Ronghui 融会.")
    parser.add_argument("--port", type=int, default=8501)
    parser.add_argument("--address", default="127.0.0.1", help="0.0.0.0 for a classroom")
    given = parser.parse_args(arguments)
    return serve(given.port, given.address)


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
