"""A real server on a free port and a real Chromium, for the browser tests and the benchmark."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
# Without these, Chromium talks to hosts of its own; --no-sandbox because CI is root.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
READY = '[data-testid="stApp"][data-test-script-state="notRunning"]'
PHONE = "Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile Safari/537.36"


@dataclass
class Server:
    """One running app: where it is, and how to kill and start it again on the same data."""

    home: Path
    cache: Path
    port: int = 0
    environment: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        if not self.port:
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                self.port = probe.getsockname()[1]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "ronghui", "serve", "--port", str(self.port)],
            cwd=ROOT,
            env={**os.environ, "RONGHUI_HOME": str(self.home), "RONGHUI_CACHE": str(self.cache), **self.environment},
            stdout=(self.home / "server.log").open("ab"),
            stderr=subprocess.STDOUT,
        )
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{self.address}/_stcore/health", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.05)
        raise TimeoutError(f"the app did not start; see {self.home / 'server.log'}")

    def kill(self) -> None:
        """SIGKILL, as a power cut would."""
        if self.process is not None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
            self.process = None


@contextmanager
def served(home: Path | None = None, **environment: str) -> Iterator[Server]:
    """A server with data of its own; computed figures are shared between runs."""
    cache = Path(os.environ.get("RONGHUI_TEST_CACHE") or ROOT / ".cache")
    with tempfile.TemporaryDirectory(prefix="ronghui-browser-", ignore_cleanup_errors=True) as folder:
        server = Server(Path(home or folder), cache, environment=environment)
        server.start()
        try:
            yield server
        finally:
            server.kill()


def chromium() -> str | None:
    """$CHROME, then PATH; None leaves it to Playwright's own download."""
    if os.environ.get("CHROME"):
        return os.environ["CHROME"]
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((found for name in names if (found := shutil.which(name))), None)


@contextmanager
def launched() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Learner:
    """A page of the app, with what the tests do on it."""

    page: Page
    context: BrowserContext
    errors: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)

    def open(self, address: str) -> None:
        self.page.goto(address)
        self.settle()

    def settle(self, extra: int = 150) -> None:
        """Wait until the script has run; `extra` milliseconds for what the browser then draws."""
        self.page.wait_for_selector("[data-testid=stMarkdown], [data-testid=stHeading]", timeout=60_000)
        self.page.wait_for_timeout(extra)
        self.page.wait_for_selector(READY, timeout=90_000)

    def type_code(self, code: str) -> None:
        """Replace all that stands in the editor."""
        self.page.locator(".cm-content").click()
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(code)

    def submit(self) -> None:
        self.page.keyboard.press("ControlOrMeta+Shift+Enter")

    def time_to_verdict(self, words: str) -> float:
        """Seconds from the key press to the panel showing `words`, measured by the page itself."""
        self.page.evaluate(
            """(words) => {
                window.__seen = null;
                const seen = () => [...document.querySelectorAll('.st-key-verdict')].some(
                    (panel) => panel.innerText.includes(words) && !panel.innerText.includes('belongs to older code'));
                window.__before = [...document.querySelectorAll('.st-key-verdict')].map((p) => p.innerText).join();
                addEventListener('keydown', function pressed(event) {
                    if (event.key !== 'Enter') return;
                    removeEventListener('keydown', pressed, {capture: true});
                    const start = performance.now();
                    const observer = new MutationObserver(() => {
                        const now = [...document.querySelectorAll('.st-key-verdict')].map((p) => p.innerText).join();
                        if (seen() && now !== window.__before) {
                            window.__seen = performance.now() - start;
                            observer.disconnect();
                        }
                    });
                    observer.observe(document.body, {subtree: true, childList: true, characterData: true});
                }, {capture: true});
            }""",
            words,
        )
        self.submit()
        self.page.wait_for_function("window.__seen !== null", timeout=30_000)
        self.settle(50)
        seconds: float = self.page.evaluate("window.__seen") / 1000
        return seconds


@contextmanager
def learner(browser: Browser, **options: Any) -> Iterator[Learner]:
    """A fresh browser profile; console errors and requests to other hosts are gathered."""
    width = options.pop("width", 1280)
    phone = {"is_mobile": True, "has_touch": True, "user_agent": PHONE} if width < 500 else {}
    context = browser.new_context(
        viewport={"width": width, "height": 844 if phone else 960},
        locale="en-GB",
        reduced_motion="reduce",
        **phone,
        **options,
    )
    page = context.new_page()
    found = Learner(page, context)
    # Streamlit asks for its endpoints below the page's own path first; that 404 is its way of finding the base.
    page.on(
        "console",
        lambda message: (
            found.errors.append(message.text) if message.type == "error" and "404" not in message.text else None
        ),
    )
    page.on("pageerror", lambda error: found.errors.append(str(error)))
    page.on(
        "request",
        lambda request: (
            found.foreign.append(request.url)
            if not request.url.startswith(("http://127.0.0.1", "ws://127.0.0.1", "data:", "blob:"))
            else None
        ),
    )
    try:
        yield found
    finally:
        context.close()


@contextmanager
def browser_page() -> Iterator[Learner]:
    with launched() as browser, learner(browser) as found:
        yield found
