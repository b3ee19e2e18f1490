"""multiprocessing's fork server with torch, the cases and the reference's answers preloaded; a process a submission."""

from __future__ import annotations

import multiprocessing
import sys
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from answering import answer_all, submissions, timed


def work(source: str, pipe: Connection) -> None:
    if "ten_cases" not in sys.modules:  # a preload that fails is passed over in silence
        raise RuntimeError("the fork server has not preloaded the cases")
    import ten_cases

    pipe.send(ten_cases.verdict(source))


def judge(source: str) -> tuple[BaseProcess, dict[str, bool]]:
    """The process, not yet joined, and its verdict."""
    reading, writing = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=work, args=(source, writing))
    process.start()
    writing.close()
    with reading:
        return process, reading.recv()


def ask(source: str) -> tuple[float, dict[str, bool]]:
    seconds, (process, cases) = timed(lambda: judge(source))
    process.join()
    return seconds, cases


CONTEXT = multiprocessing.get_context("forkserver")

if __name__ == "__main__":
    CONTEXT.set_forkserver_preload(["__main__", "torch", "ten_cases"])
    sources = submissions()
    answer_all(lambda which: ask(sources[which]))
