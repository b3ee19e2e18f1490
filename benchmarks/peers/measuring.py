"""Measures contestants in turns, so that a machine's mood meets all of them, and keeps what was measured."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

Ask = Callable[[str], tuple[float, Mapping[str, bool]]]  # a submission's name -> seconds, {case: right}
PAUSE_SECONDS = 0.15  # what a contestant does after its verdict shall not fall into the next one's time


class Disagreement(Exception):
    """Two contestants judged one submission differently: they did not do the same work."""


@dataclass
class Row:
    """One contestant: how to ask it, how seldom, and the seconds it took for each submission."""

    name: str
    between: str  # what separates one submission from the next
    ask: Ask
    slow: bool = False
    seconds: dict[str, list[float]] = field(default_factory=dict)

    def median(self, submission: str) -> float:
        return statistics.median(self.seconds[submission])

    def p95(self, submission: str) -> float:
        return p95(self.seconds[submission])


def p95(seconds: Sequence[float]) -> float:
    ordered = sorted(seconds)
    return ordered[round(0.95 * (len(ordered) - 1))]


def measure(rows: Sequence[Row], submissions: Sequence[str], n: int, n_slow: int) -> None:
    """Fill the rows' seconds: one unmeasured turn, then `n` measured ones, the slow in `n_slow` of them.

    Raises `Disagreement` where a row does not judge each case as the first row does.
    """
    right: dict[str, Mapping[str, bool]] = {}
    taking_part = {round(turn * n / n_slow) for turn in range(n_slow)}  # spread over the whole run
    for turn in range(-1, n):
        for row in rows:
            if row.slow and turn not in taking_part | {-1}:
                continue
            for submission in submissions:
                time.sleep(PAUSE_SECONDS)
                seconds, cases = row.ask(submission)
                if cases != right.setdefault(submission, cases):
                    raise Disagreement(f"{row.name} on `{submission}`: {cases}, expected {right[submission]}")
                if turn >= 0:
                    row.seconds.setdefault(submission, []).append(seconds)
        print(f"\rturn {turn + 1} of {n}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


@contextmanager
def answering(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> Iterator[Ask]:
    """A warm peer in a process of its own (answering.py); its answers carry the time it measured itself.

    It ends when its stdin is closed, which leaving the context does.
    """
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=dict(environment), cwd=folder, text=True
    ) as process:

        def heard() -> str:
            line = process.stdout.readline() if process.stdout else ""
            if not line:
                raise RuntimeError(f"`{' '.join(command)}` ended; its own message stands above")
            return line.strip()

        def answer(asked: str) -> tuple[float, Mapping[str, bool]]:
            print(asked, file=process.stdin, flush=True)
            found = json.loads(heard())
            return found["seconds"], found["cases"]

        if (first := heard()) != "ready":
            raise RuntimeError(f"`{' '.join(command)}` said {first!r} instead of `ready`")
        yield answer


def one_shot(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> tuple[float, str]:
    """Run a process from its start to its end: seconds, and what it printed."""
    start = time.perf_counter()
    done = subprocess.run(command, env=dict(environment), cwd=folder, check=True, stdout=subprocess.PIPE, text=True)
    return time.perf_counter() - start, done.stdout
