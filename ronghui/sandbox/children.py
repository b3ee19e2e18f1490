"""What the trusted side can do with a child, however it was made: forked and sealed, or a plain process."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from . import wire

ENTRY = Path(__file__).with_name("entry.py")
START_SECONDS = 120.0  # a first `import torch` from a cold, slow disk
READY_SECONDS = 20.0  # a fork answers in milliseconds; this is for a machine that swaps
CHUNK = 1 << 18

Stream = Literal["result", "text"]


class SandboxUnavailableError(RuntimeError):
    """No child can be had: the sandbox is closed, torch is missing, or sealing failed. Says why."""


class StillbornError(SandboxUnavailableError):
    """A child ended before it was ready."""


class ParentDiedError(Exception):
    """The warm parent is gone, and its children with it."""


@dataclass(frozen=True)
class Fate:
    """How a process ended, and the CPU seconds of its whole life where the system tells them."""

    signal: int | None
    status: int | None
    cpu_seconds: float | None


class Child(Protocol):
    """One process that runs one job."""

    def send(self, data: bytes) -> None:
        """Begin to send; goes on while `poll` is called."""

    def poll(self, seconds: float) -> list[tuple[Stream, bytes]]:
        """What arrived within `seconds`; empty bytes are the end of a stream."""

    def drain_text(self) -> bytes:
        """The text that was written before the end frame (or before the kill) and is not read yet."""

    def cpu_seconds(self) -> float | None:
        """CPU time of the process so far, where it can be read from outside."""

    def demote(self) -> None:
        """Let others go first from now on, where the system has priorities."""

    def alive(self) -> bool:
        """Whether the process still runs."""

    def kill(self) -> None:
        """End the process at once; does not wait."""

    def fate(self) -> Fate:
        """How the process ended (it is killed if it has not). Raises `ParentDiedError`."""

    def dispose(self) -> None:
        """Kill, reap, close. May be called twice."""


class Nursery(Protocol):
    """Makes ready children of one stack."""

    def start(self) -> None:
        """Begin whatever takes long; returns at once."""

    def spawn(self) -> Child:
        """A child that said it is ready. Raises `SandboxUnavailableError`."""

    def close(self) -> None:
        """End everything that `start` began."""


def environment() -> dict[str, str]:
    """All that a sandbox process is told of the outside.

    The hash seed is fixed so that a replayed submission iterates its sets in the same order, and the time
    zone so that no file is read for it.
    """
    given = {
        "PATH": os.defpath,
        "HOME": "/",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        "CUDA_VISIBLE_DEVICES": "",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
    }
    if sys.platform == "win32":
        given["SYSTEMROOT"] = os.environ.get("SYSTEMROOT", r"C:\Windows")
    return given


def command(*arguments: str) -> list[str]:
    """The command line of a sandbox process: as `python -I`, but the given PYTHONHASHSEED is heard."""
    return [sys.executable, "-P", "-s", str(ENTRY), *arguments]


def await_ready(child: Child, seconds: float) -> None:
    """Wait for the `ready` frame. Raises `SandboxUnavailableError` if another one, or none, comes."""
    decoder = wire.Decoder(wire.MAX_HEADER)
    deadline = time.monotonic() + seconds
    text = b""
    while (left := deadline - time.monotonic()) > 0:
        for stream, data in child.poll(left):
            if stream == "text":
                text += data
                continue
            if not data:
                raise StillbornError(f"a child ended at its start: {text[-2000:].decode(errors='replace')}")
            for label, value in decoder.feed(data):
                if label == "ready":
                    return
                raise SandboxUnavailableError(f"a child could not be sealed: {value}")
    raise SandboxUnavailableError(f"a child was not ready within {seconds:g} s")


def process_clock(pid: int) -> float | None:
    """CPU seconds of another process, from its clock (clock_getcpuclockid(3)), or None if it has none."""
    if sys.platform != "linux":
        return None
    try:
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        return None


def demote(pid: int) -> None:
    """Let a process run only where a core has nothing else to do, or at the lowest priority where there is no such class."""
    with contextlib.suppress(OSError):  # it may be gone
        if sys.platform == "linux":
            os.sched_setscheduler(pid, os.SCHED_IDLE, os.sched_param(0))
        elif sys.platform != "win32":
            os.setpriority(os.PRIO_PROCESS, pid, 19)


def end(process: subprocess.Popen[bytes]) -> None:
    """Kill a direct child process and collect it."""
    process.kill()
    process.wait()
