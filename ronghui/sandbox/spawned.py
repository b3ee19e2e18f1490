"""One-shot worker processes that are not sealed: for systems where `forked` cannot work. Portable.

Pipes are read by threads, since Windows cannot select on them.
"""

from __future__ import annotations

import queue
import subprocess
import tempfile
import threading
from collections.abc import Callable
from typing import IO

from .children import (
    CHUNK,
    START_SECONDS,
    Fate,
    SandboxUnavailableError,
    Stream,
    await_ready,
    command,
    demote,
    end,
    environment,
    process_clock,
)

_GRACE_SECONDS = 0.2  # how long to wait for the end of the text after the end frame


class SpawnedChild:
    """A worker process with three pipes."""

    def __init__(self, stack: str) -> None:
        self._process = subprocess.Popen(
            command("worker", stack),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            env=environment(),
            cwd=tempfile.gettempdir(),
            start_new_session=True,
        )
        # Bounded: who writes faster than we read has to wait.
        self._arrived: queue.Queue[tuple[Stream, bytes]] = queue.Queue(maxsize=32)
        self._text_ended = False
        self._disposed = False
        self._threads: list[threading.Thread] = []
        self._run(lambda: self._read("result", self._process.stdout))
        self._run(lambda: self._read("text", self._process.stderr))

    def send(self, data: bytes) -> None:
        self._run(lambda: self._write(data))

    def poll(self, seconds: float) -> list[tuple[Stream, bytes]]:
        try:
            stream, data = self._arrived.get(timeout=max(seconds, 0))
        except queue.Empty:
            return []
        self._text_ended |= stream == "text" and not data
        return [(stream, data)]

    def drain_text(self) -> bytes:
        text = b""
        while not self._text_ended and len(text) < CHUNK:
            arrived = self.poll(_GRACE_SECONDS)
            if not arrived:
                break
            text += b"".join(data for stream, data in arrived if stream == "text")
        return text

    def cpu_seconds(self) -> float | None:
        return process_clock(self._process.pid)

    def demote(self) -> None:
        demote(self._process.pid)

    def alive(self) -> bool:
        return self._process.poll() is None

    def kill(self) -> None:
        self._process.kill()

    def fate(self) -> Fate:
        try:
            code = self._process.wait(_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            end(self._process)
            code = self._process.returncode
        return Fate(-code if code < 0 else None, code if code >= 0 else None, None)

    def dispose(self) -> None:
        if self._disposed:
            return
        self._disposed = True
        end(self._process)
        while any(thread.is_alive() for thread in self._threads):
            self.poll(0.01)  # lets a reader that waits for room in the queue come to its end
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()

    def _run(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        self._threads.append(thread)

    def _read(self, stream: Stream, pipe: IO[bytes] | None) -> None:
        while pipe is not None and (data := pipe.read(CHUNK)):
            self._arrived.put((stream, data))
        self._arrived.put((stream, b""))

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        try:
            while view and self._process.stdin is not None:
                view = view[self._process.stdin.write(view) :]
        except OSError:
            pass  # the worker is gone: the end of its result stream tells so


class SpawnNursery:
    """Plain workers of one stack."""

    def __init__(self, stack: str) -> None:
        self._stack = stack
        self._closed = False
        self._lock = threading.Lock()
        self._starting: set[SpawnedChild] = set()

    def start(self) -> None:
        """Nothing to begin: each worker warms itself."""

    def spawn(self) -> SpawnedChild:
        with self._lock:
            if self._closed:
                raise SandboxUnavailableError("the sandbox is closed")
            child = SpawnedChild(self._stack)
            self._starting.add(child)
        try:
            await_ready(child, START_SECONDS)
        except BaseException:
            child.dispose()
            raise
        finally:
            with self._lock:
                self._starting.discard(child)
        return child

    def close(self) -> None:
        with self._lock:
            self._closed = True
            for child in self._starting:
                child.kill()
