"""Watches one job from the trusted side: sends it, collects frames and text, holds it to its limits."""

from __future__ import annotations

import re
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from . import wire
from .children import Child, Fate, ParentDiedError
from .job import Ending, Job, JobCancelledError, Value

TEXT_KEPT = 64 * 1024
_TICK = 0.002  # seconds between looks at the CPU clock when little CPU time is left
_LOOK = 0.1  # seconds between looks at whether the job is still wanted
_BRIEF = 1.0  # seconds on the clock; who takes longer is slow too, although it may only wait

# What a terminal would obey: escape sequences, control characters, marks that reorder text.
_UNPRINTABLE = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\r(?=\n)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def frame_of(job: Job) -> bytes:
    """The bytes of a job. Raises `WireError` where a value cannot be sent."""
    content = {
        "driver": job.driver,
        "sources": dict(job.sources),
        "values": dict(job.values),
        "seed": job.seed,
        "memory_bytes": job.limits.memory_bytes,
        "cpu_seconds": float(job.limits.cpu_seconds),
    }
    return wire.encode("job", content, strict=True)


@dataclass
class Watch:
    """What is known of a job in progress."""

    child: Child
    job: Job
    cancelled: threading.Event | None = None
    when_slow: Callable[[], object] = bool  # called once, where the job turns out to be a slow one
    frames: dict[str, Value] = field(default_factory=dict)
    text: bytearray = field(default_factory=bytearray)
    text_bytes: int = 0
    cpu_seconds: float = 0.0
    wall_seconds: float = 0.0
    fault: str | None = None
    _cpu_before: float | None = None
    _slow: bool = False

    @property
    def stdout(self) -> str:
        """The text, bounded and harmless to show."""
        return _UNPRINTABLE.sub("", self.text.decode("utf-8", "replace"))

    def follow(self, frame: bytes) -> Ending:
        """Send the job and return how it ended; the child may still live and has to be disposed of.

        Raises `JobCancelledError` soon after `cancelled` is set.
        """
        started = time.monotonic()
        self._cpu_before = self.child.cpu_seconds()
        try:
            ending = self._until_end(frame, started + self.job.limits.wall_seconds)
            if ending in ("timeout", "output"):
                self.child.kill()
            self._keep(self.child.drain_text())
        finally:
            self.wall_seconds = time.monotonic() - started
        return ending

    def _until_end(self, frame: bytes, deadline: float) -> Ending:
        limits = self.job.limits
        decoder = wire.Decoder(limits.result_bytes)
        self.child.send(frame)
        while True:
            self._read_clock()
            if self.cancelled is not None and self.cancelled.is_set():
                raise JobCancelledError
            wall_left = deadline - time.monotonic()
            self._notice_slowness(limits.wall_seconds - wall_left)
            cpu_left = limits.cpu_seconds - self.cpu_seconds
            if wall_left <= 0 or cpu_left <= 0:
                return "timeout"
            arrived = self.child.poll(min(wall_left, max(cpu_left, _TICK), _LOOK))
            # Text first: the end frame may have come together with the last words, and ends this loop.
            for stream, data in sorted(arrived, key=lambda item: item[0] != "text"):
                if stream == "text":
                    self._keep(data)
                    if self.text_bytes > limits.output_bytes:
                        return "output"
                elif not data:
                    return self._judge_death()
                elif ending := self._take(decoder, data):
                    return ending

    def _notice_slowness(self, wall_seconds: float) -> None:
        """From where a job is slow on, others go first: in the use of the cores, and in what `when_slow` gives up."""
        quick = self.cpu_seconds < self.job.limits.quick_seconds and wall_seconds <= _BRIEF
        if not quick and not self._slow:
            self._slow = True
            self.child.demote()
            self.when_slow()

    def _take(self, decoder: wire.Decoder, data: bytes) -> Ending | None:
        try:
            for label, value in decoder.frames(data):
                if label == "end":
                    return self._finish(value)
                self.frames.setdefault(label, value)
        except wire.TooLargeError as error:
            self.fault = str(error)
            return "output"
        except wire.WireError as error:
            self.fault = str(error)
            return "crashed"
        return None

    def _finish(self, end: Value) -> Ending:
        told = end if isinstance(end, dict) else {}
        self._read_clock()
        if self._cpu_before is None and isinstance(told.get("cpu"), float):
            self.cpu_seconds = told["cpu"]  # the only source where a process's clock cannot be read from outside
        return "memory" if told.get("memory") is True else "finished"

    def _judge_death(self) -> Ending:
        """The result stream ended without an end frame."""
        try:
            fate = self.child.fate()
        except ParentDiedError as error:
            self.fault = f"the warm parent died: {error}"
            return "lost"
        self._adopt(fate)
        if fate.signal is None:
            self.fault = f"exited with status {fate.status} before its end"
            return "crashed"
        self.fault = signal.Signals(fate.signal).name if fate.signal in set(signal.Signals) else str(fate.signal)
        if self.fault == "SIGXCPU" or self.cpu_seconds >= self.job.limits.cpu_seconds:
            return "timeout"
        # Not killed by us: then by the kernel, which ran out of memory.
        return "memory" if self.fault == "SIGKILL" else "crashed"

    def _adopt(self, fate: Fate) -> None:
        if fate.cpu_seconds is not None and self._cpu_before is not None:
            self.cpu_seconds = max(self.cpu_seconds, fate.cpu_seconds - self._cpu_before)

    def _read_clock(self) -> None:
        now = self.child.cpu_seconds()
        if now is not None and self._cpu_before is not None:
            self.cpu_seconds = max(self.cpu_seconds, now - self._cpu_before)

    def _keep(self, data: bytes) -> None:
        self.text_bytes += len(data)
        self.text += data[: max(TEXT_KEPT - len(self.text), 0)]
