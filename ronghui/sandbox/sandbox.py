"""Runs code that nobody has read, in children that are shut in as well as this system allows."""

from __future__ import annotations

import os
import sys
import threading
import weakref
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from typing import Self, TypeVar, get_args

from . import offered, probe
from .children import Child, Nursery, SandboxUnavailableError
from .forked import ForkNursery, Layers
from .job import Isolation, Job, Outcome, Stack
from .pool import Pool
from .spawned import SpawnNursery
from .watch import TEXT_KEPT, Watch, frame_of

STACKS: tuple[Stack, ...] = get_args(Stack)
ENVIRONMENT = "RONGHUI_ISOLATION"

# Quick jobs in flight per core. One that turns out to be slow gives its place up and goes on at low priority:
# else a few endless loops would hold all places while everybody else waits.
JOBS_PER_CORE = 3
SPARES = 2

_N = TypeVar("_N", bound=Nursery)


class Sandbox:
    """The one door to children. Use from any thread; `close` it, or let the interpreter's exit do so.

    `isolation` (else the environment variable RONGHUI_ISOLATION) asks for exactly one level: `sealed`,
    `sealed without Landlock` or `process`. Without it the best level that probe children prove is used.
    """

    def __init__(self, isolation: str | None = None) -> None:
        wanted = isolation or os.environ.get(ENVIRONMENT) or None
        if wanted is not None and wanted not in probe.LEVELS:
            raise ValueError(f"isolation is one of {', '.join(map(repr, probe.LEVELS))}, not {wanted!r}")
        self._wanted = wanted
        self._state = _State()
        self._places = threading.BoundedSemaphore(JOBS_PER_CORE * (os.cpu_count() or 1))
        self._start_lock = threading.Lock()
        self._started = False
        self._close = weakref.finalize(self, self._state.close)

    def start(self) -> None:
        """Begin to warm up in the background and return at once. May be called more than once."""
        with self._start_lock:
            if not self._started:
                self._started = True
                work = threading.Thread(target=self._state.settle, args=(self._wanted,), daemon=True)
                work.start()

    def run(self, job: Job, cancelled: threading.Event | None = None) -> Outcome:
        """Run one job and return when its end is known; waits for the warm-up where it is still going on.

        Raises `SandboxUnavailableError` where no child can be had, `WireError` where the job cannot be sent,
        `JobCancelledError` soon after `cancelled` is set.
        """
        frame = frame_of(job)
        isolation = self.isolation
        pool = self._state.pools[job.stack]
        with ExitStack() as place:
            place.enter_context(self._places)
            outcome = _follow(job, frame, pool, pool.take(), isolation, cancelled, place.close)
            if outcome.ending == "lost":  # the spares may be about to die with the same parent
                outcome = _follow(job, frame, pool, pool.make(), isolation, cancelled, place.close)
        return outcome

    @property
    def isolation(self) -> Isolation:
        """The level in force; waits until it is proved."""
        self.start()
        return self._state.wait()

    def ready(self, stack: Stack) -> bool:
        """Whether a job of this stack would start at once. Never waits."""
        return self._state.is_warm(stack)

    def offered(self, stack: Stack) -> list[str]:
        """Names of the top-level modules that code of this stack may import."""
        return offered.read(stack).names

    def close(self) -> None:
        """End every process. Who still waits for a job gets `SandboxUnavailableError`."""
        self._close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def _follow(
    job: Job,
    frame: bytes,
    pool: Pool,
    child: Child,
    isolation: Isolation,
    cancelled: threading.Event | None,
    when_slow: Callable[[], object],
) -> Outcome:
    """Run the job in `child` and give the child back to `pool`."""
    watch = Watch(child, job, cancelled, when_slow)
    try:
        ending = watch.follow(frame)
    finally:
        pool.retire(child)
    return Outcome(
        ending=ending,
        frames=watch.frames,
        stdout=watch.stdout,
        cpu_seconds=watch.cpu_seconds,
        wall_seconds=watch.wall_seconds,
        isolation=isolation,
        stdout_truncated=watch.text_bytes > TEXT_KEPT,
        fault=watch.fault,
    )


class _State:
    """What the sandbox's threads share; knows nothing of the Sandbox, so that one can be collected."""

    def __init__(self) -> None:
        self.pools: dict[Stack, Pool] = {}
        self._nurseries: list[Nursery] = []
        self._isolation: Isolation | None = None
        self._failure = ""
        self._settled = threading.Event()
        self._closed = False
        self._lock = threading.Lock()

    def settle(self, wanted: str | None) -> None:
        """Find the level and start the pools."""
        try:
            nurseries, self._isolation = self._choose(wanted)
            with self._lock:
                if self._closed:
                    raise SandboxUnavailableError("the sandbox is closed")
                self.pools = {stack: Pool(nursery, SPARES) for stack, nursery in nurseries.items()}
                for pool in self.pools.values():
                    pool.start()
        except Exception as error:
            self._failure = f"{type(error).__name__}: {error}"
        finally:
            self._settled.set()

    def wait(self) -> Isolation:
        self._settled.wait()
        if self._closed:
            raise SandboxUnavailableError("the sandbox is closed")
        if self._isolation is None or self._failure:
            raise SandboxUnavailableError(f"the sandbox could not start: {self._failure}")
        return self._isolation

    def is_warm(self, stack: Stack) -> bool:
        return self._settled.is_set() and stack in self.pools and self.pools[stack].warm

    def close(self) -> None:
        with self._lock:
            self._closed = True
        for pool in self.pools.values():
            pool.close()
        for nursery in self._nurseries:
            nursery.close()
        self._settled.set()

    def _choose(self, wanted: str | None) -> tuple[Mapping[Stack, Nursery], Isolation]:
        refused: dict[str, str] = {}
        if wanted != probe.PROCESS and sys.platform == "linux":
            forks = {stack: self._own(ForkNursery(stack)) for stack in STACKS}
            for fork in forks.values():
                fork.start()
            for name, landlock in ((probe.SEALED, True), (probe.NO_LANDLOCK, False)):
                if wanted not in (None, name):
                    continue
                try:
                    isolation = probe.prove_sealed(forks["numpy"], landlock=landlock)
                except SandboxUnavailableError as error:
                    refused[name] = str(error)
                    continue
                for fork in forks.values():
                    fork.layers = Layers(landlock=landlock)
                return forks, isolation
            for fork in forks.values():
                fork.close()
        if wanted not in (None, probe.PROCESS):
            raise SandboxUnavailableError(f"{wanted!r} is not possible here: {refused or 'it needs Linux'}")
        plain = {stack: self._own(SpawnNursery(stack)) for stack in STACKS}
        return plain, Isolation(probe.LEVELS[probe.PROCESS], probe.PROCESS, refused)

    def _own(self, nursery: _N) -> _N:
        with self._lock:
            if self._closed:
                raise SandboxUnavailableError("the sandbox is closed")
            self._nurseries.append(nursery)
        return nursery
