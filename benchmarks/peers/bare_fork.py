"""os.fork from a parent as warm as our sandbox's, and nothing else: no seal, no limits, no spare, no wire format."""

from __future__ import annotations

import gc
import json
import os
import select

import ten_cases
from answering import answer_all, submissions, timed

from ronghui.sandbox import offered


def fork_and_judge(source: str) -> tuple[int, dict[str, bool]]:
    """The child, not yet reaped, and its verdict."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.write(writing, json.dumps(ten_cases.verdict(source)).encode())
        finally:
            os._exit(0)
    os.close(writing)
    answer = os.read(reading, select.PIPE_BUF)  # one write of so few bytes arrives whole
    os.close(reading)
    return pid, json.loads(answer)


def ask(source: str) -> tuple[float, dict[str, bool]]:
    seconds, (pid, cases) = timed(lambda: fork_and_judge(source))
    os.waitpid(pid, 0)
    return seconds, cases


if __name__ == "__main__":
    offered.warm_up("torch")
    gc.collect()
    gc.freeze()
    threads = len(os.listdir("/proc/self/task"))
    if threads != 1:
        raise SystemExit(f"{threads} threads after the warm-up: this would not be the fork that ours is compared with")
    sources = submissions()
    answer_all(lambda which: ask(sources[which]))
