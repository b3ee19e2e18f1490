"""First useful paint of our home page beside Streamlit's own hello page, interleaved in one run.

    python benchmarks/first_paint.py [--n 7]

A fresh browser profile each time; useful means that the page's heading can be read.
"""

from __future__ import annotations

import argparse
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import Browser

from tests.browser.serving import launched, learner, served


def hello() -> tuple[subprocess.Popen[bytes], str]:
    """Streamlit's hello app as it comes, outside our folder and so without our settings."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "hello", "--server.port", str(port), "--server.headless", "true",
         "--server.address", "127.0.0.1", "--browser.gatherUsageStats", "false"],
        cwd="/",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    while True:
        try:
            urllib.request.urlopen(f"{address}/_stcore/health", timeout=2)
            return process, address
        except OSError:
            time.sleep(0.1)


def seconds_to_heading(browser: Browser, address: str) -> float:
    with learner(browser) as me:
        start = time.perf_counter()
        me.page.goto(address, wait_until="commit")
        me.page.wait_for_selector("h1", state="visible", timeout=60_000)
        return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=7)
    n = parser.parse_args().n
    process, theirs = hello()
    try:
        with served() as server, launched() as browser:
            for address in (theirs, server.address):
                seconds_to_heading(browser, address)  # the first visit also starts what is started once
            pairs = [
                (seconds_to_heading(browser, theirs), seconds_to_heading(browser, server.address)) for _ in range(n)
            ]
    finally:
        process.kill()
    hello_median, ours_median = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"Streamlit's hello  median {hello_median:.2f} s  (n = {n})")
    print(f"our home page      median {ours_median:.2f} s  (n = {n})")
    print(f"ratio              {ours_median / hello_median:.2f}")


if __name__ == "__main__":
    main()
