"""How a warm peer talks: it says `ready`, then answers each line of its stdin with seconds and verdicts as JSON."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def submissions() -> dict[str, str]:
    """The sources that may be asked for, without importing torch."""
    found: dict[str, str] = json.loads(Path(os.environ["TEN_CASES"]).read_text(encoding="utf-8"))["submissions"]
    return found


def timed(judge: Callable[[], T]) -> tuple[float, T]:
    """The seconds until `judge` has a verdict, and what it returned. Tidying up afterwards is not counted."""
    start = time.perf_counter()
    judged = judge()
    return time.perf_counter() - start, judged


def answer_all(ask: Callable[[str], tuple[float, dict[str, bool]]]) -> None:
    """`ask(line)` does what the line wants and returns how long the verdict took, and the verdict itself."""
    print("ready", flush=True)
    for line in sys.stdin:
        seconds, cases = ask(line.strip())
        print(json.dumps({"seconds": seconds, "cases": cases}), flush=True)
