"""The trusted side of the warm parent: starts it, asks it for sealed children, talks to them. Linux only."""

from __future__ import annotations

import array
import contextlib
import json
import os
import selectors
import signal
import socket
import subprocess
import threading
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from .children import (
    CHUNK,
    READY_SECONDS,
    START_SECONDS,
    Fate,
    ParentDiedError,
    SandboxUnavailableError,
    StillbornError,
    Stream,
    await_ready,
    command,
    demote,
    end,
    environment,
    process_clock,
)

_MAX_DATAGRAM = 1 << 16
_ATTEMPTS = 3
_EXIT_SECONDS = 0.2  # a process that closed its pipes is given this long to end by itself


@dataclass(frozen=True)
class Layers:
    """Which layers a child puts around itself. Both may be off only for a probe that tests one by itself."""

    landlock: bool = True
    seccomp: bool = True


class WarmParent:
    """One life of a warm parent process. Safe to use from several threads."""

    def __init__(self, stack: str) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                command("parent", stack, str(theirs.fileno())),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=environment(),
                cwd="/",
                pass_fds=[theirs.fileno()],
                start_new_session=True,  # Ctrl-C in the terminal is for the app alone
            )
        self._socket = ours
        self._lock = threading.Lock()
        self._warm = False

    @property
    def pid(self) -> int:
        """Process id of the parent."""
        return self._process.pid

    def fork(self, layers: Layers, descriptors: Sequence[int]) -> int:
        """Ask for a child that owns `descriptors` (job, result, text); its pid."""
        return int(self._ask({"fork": asdict(layers)}, descriptors)["pid"])

    def reap(self, pid: int) -> Fate:
        """Collect a child that is dead or dying."""
        answer = self._ask({"reap": pid})
        status = int(answer["status"])
        signalled = os.WIFSIGNALED(status)
        return Fate(
            os.WTERMSIG(status) if signalled else None,
            None if signalled else os.WEXITSTATUS(status),
            answer["cpu"],
        )

    def close(self) -> None:
        """End the parent; its children die with it."""
        self._socket.shutdown(socket.SHUT_RDWR)  # wakes a thread that waits for an answer
        end(self._process)
        with self._lock:
            self._socket.close()

    def _ask(self, request: Mapping[str, object], descriptors: Sequence[int] = ()) -> dict[str, float]:
        with self._lock:
            try:
                if not self._warm:
                    self._await_warm()
                self._socket.settimeout(READY_SECONDS)
                rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", descriptors))]
                self._socket.sendmsg([json.dumps(request).encode()], rights if descriptors else [])
                return self._answer()
            except OSError as error:
                raise ParentDiedError(str(error)) from error

    def _await_warm(self) -> None:
        self._socket.settimeout(START_SECONDS)
        answer = self._answer()
        if "failed" in answer:
            raise SandboxUnavailableError(f"the warm parent could not start: {answer['failed']}")
        self._warm = True

    def _answer(self) -> dict[str, float]:
        data = self._socket.recv(_MAX_DATAGRAM)
        if not data:
            raise ParentDiedError("its socket is closed")
        return dict(json.loads(data))


class ForkedChild:
    """A child of a warm parent."""

    def __init__(self, parent: WarmParent, layers: Layers) -> None:
        self._parent = parent
        job_read, self._job = os.pipe()
        self._result, result_write = os.pipe()
        self._text, text_write = os.pipe()
        theirs = (job_read, result_write, text_write)
        self._selector = selectors.DefaultSelector()
        self._open = {self._job, self._result, self._text}
        self._pidfd = -1
        self._fate: Fate | None = None
        self._unsent = memoryview(b"")
        try:
            self._pid = parent.fork(layers, theirs)
            self._pidfd = os.pidfd_open(self._pid)  # not reaped before we ask: the pid is still the child's
            self._open.add(self._pidfd)
        except BaseException:
            self._close()
            raise
        finally:
            for descriptor in theirs:
                os.close(descriptor)
        for descriptor in (self._job, self._text):
            os.set_blocking(descriptor, False)
        self._selector.register(self._result, selectors.EVENT_READ, "result")
        self._selector.register(self._text, selectors.EVENT_READ, "text")

    def send(self, data: bytes) -> None:
        self._unsent = memoryview(data)
        self._push()
        if self._unsent:
            self._selector.register(self._job, selectors.EVENT_WRITE, "job")

    def poll(self, seconds: float) -> list[tuple[Stream, bytes]]:
        arrived: list[tuple[Stream, bytes]] = []
        for key, _events in self._selector.select(seconds):
            if key.data == "job":
                self._push()
                if not self._unsent:
                    self._selector.unregister(self._job)
                continue
            data = os.read(key.fd, CHUNK)
            if not data:
                self._selector.unregister(key.fd)
            arrived.append((key.data, data))
        return arrived

    def drain_text(self) -> bytes:
        text = b""
        try:
            while (data := os.read(self._text, CHUNK)) and len(text) < CHUNK:
                text += data
        except BlockingIOError:
            pass
        return text

    def cpu_seconds(self) -> float | None:
        return process_clock(self._pid)

    def demote(self) -> None:
        demote(self._pid)

    def alive(self) -> bool:
        return not _readable(self._pidfd, 0)

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)

    def fate(self) -> Fate:
        if self._fate is None:
            _readable(self._pidfd, _EXIT_SECONDS)
            self.kill()
            self._fate = self._parent.reap(self._pid)
        return self._fate

    def dispose(self) -> None:
        if not self._open:
            return
        self.kill()
        try:
            if self._fate is None:
                _readable(self._pidfd, 1.0)  # the parent, which serves one request at a time, shall not wait
                self._fate = self._parent.reap(self._pid)
        except (ParentDiedError, SandboxUnavailableError):
            pass  # then init reaps it
        self._close()

    def _push(self) -> None:
        try:
            while self._unsent:
                self._unsent = self._unsent[os.write(self._job, self._unsent) :]
        except BlockingIOError:
            pass
        except BrokenPipeError:
            self._unsent = memoryview(b"")  # the child is gone: the end of its result stream tells so

    def _close(self) -> None:
        self._selector.close()
        for descriptor in self._open:
            os.close(descriptor)
        self._open = set()


class ForkNursery:
    """Sealed children of one stack; a parent that died is replaced."""

    def __init__(self, stack: str, layers: Layers = Layers()) -> None:
        self.layers = layers
        self._stack = stack
        self._lock = threading.Lock()
        self._parent: WarmParent | None = None
        self._closed = False

    def start(self) -> None:
        self.parent()

    def parent(self) -> WarmParent:
        """The living parent; started if there is none."""
        with self._lock:
            if self._closed:
                raise SandboxUnavailableError("the sandbox is closed")
            if self._parent is None:
                self._parent = WarmParent(self._stack)
            return self._parent

    def spawn(self) -> ForkedChild:
        return self.spawn_with(self.layers)

    def spawn_with(self, layers: Layers) -> ForkedChild:
        """As `spawn`, with other layers than this nursery's own."""
        reason: Exception | None = None
        for _attempt in range(_ATTEMPTS):
            parent = self.parent()
            try:
                child = ForkedChild(parent, layers)
            except ParentDiedError as error:
                self._discard(parent)
                reason = error
                continue
            except SandboxUnavailableError:
                self._discard(parent)
                raise
            try:
                await_ready(child, READY_SECONDS)
                return child
            except StillbornError as error:  # as when the parent died just now
                child.dispose()
                reason = error
            except BaseException:
                child.dispose()
                raise
        raise SandboxUnavailableError(f"no child in {_ATTEMPTS} attempts: {reason}")

    def close(self) -> None:
        with self._lock:
            self._closed = True
            parent, self._parent = self._parent, None
        if parent is not None:
            parent.close()

    def _discard(self, parent: WarmParent) -> None:
        with self._lock:
            if self._parent is not parent:
                return
            self._parent = None
        parent.close()


def _readable(descriptor: int, seconds: float) -> bool:
    with selectors.DefaultSelector() as selector:
        selector.register(descriptor, selectors.EVENT_READ)
        return bool(selector.select(seconds))
