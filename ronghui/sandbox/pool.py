"""Keeps a few children ready, so that a job does not wait for a fork."""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque

from .children import Child, Nursery, SandboxUnavailableError

_BACKLOG = 4

_log = logging.getLogger(__name__)


class Pool:
    """Ready children of one stack. Safe to use from several threads.

    A thread of its own disposes of used children and replaces them, after the outcome was returned: neither
    may compete with a verdict that someone waits for.
    """

    def __init__(self, nursery: Nursery, spares: int) -> None:
        self._nursery = nursery
        self._size = spares
        self._spares: deque[Child] = deque()
        self._lock = threading.Lock()
        self._closed = False
        self._warm = threading.Event()
        self._used: queue.SimpleQueue[Child | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._keep_filled, name="sandbox-spares", daemon=True)

    def start(self) -> None:
        """Begin to fill; returns at once."""
        self._nursery.start()
        self._thread.start()

    @property
    def warm(self) -> bool:
        """Whether a first child has been ready."""
        return self._warm.is_set()

    def take(self) -> Child:
        """A ready child; waits where none is ready yet. Raises `SandboxUnavailableError`."""
        while (child := self._pop()) is not None:
            if child.alive():
                return child
            self._used.put(child)
        return self.make()

    def make(self) -> Child:
        """A child made now. Raises `SandboxUnavailableError`."""
        return self._nursery.spawn()

    def retire(self, child: Child) -> None:
        """Give back a child that has run its job.

        It is disposed of in the background, unless so many wait for that already that they would pile up.
        """
        if self._closed or self._used.qsize() >= _BACKLOG:
            child.dispose()
        else:
            self._used.put(child)

    def close(self) -> None:
        """Dispose of every spare and of what made them."""
        with self._lock:
            self._closed = True
        self._nursery.close()
        self._used.put(None)
        if self._thread.is_alive():
            self._thread.join()
        while (child := self._pop()) is not None:
            child.dispose()
        while not self._used.empty():
            if (used := self._used.get()) is not None:
                used.dispose()

    def _pop(self) -> Child | None:
        with self._lock:
            return self._spares.popleft() if self._spares else None

    def _keep_filled(self) -> None:
        while True:
            self._refill()
            used = self._used.get()
            if used is None:
                return
            used.dispose()

    def _refill(self) -> None:
        try:
            while len(self._spares) < self._size and not self._closed:
                child = self._nursery.spawn()
                with self._lock:
                    self._spares.append(child)
                self._warm.set()
        except (SandboxUnavailableError, OSError) as error:
            if not self._closed:
                _log.warning("no spare child: %s", error)
