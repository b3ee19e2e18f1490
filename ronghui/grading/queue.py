"""Who may submit when: one in flight a learner, a bounded queue in order of arrival, a place that can be seen."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

from ronghui.sandbox import JobCancelledError

T = TypeVar("T")
LONGEST = 100  # waiting submissions; beyond it one is told to come back, instead of waiting unseen
# More than the sandbox runs at once: those that turn out to be slow have given their place there to others.
WORKERS = 12 * (os.cpu_count() or 1)


class QueueFullError(Exception):
    """So many wait already that it is better to say so."""


class Ticket(Generic[T]):
    """One submission, waiting, in progress or done. `cancelled` is what its work has to watch."""

    def __init__(self, queue: SubmissionQueue, work: Callable[[threading.Event], T]) -> None:
        self.cancelled = threading.Event()
        self._queue = queue
        self._work = work
        self._done: Future[T] = Future()

    @property
    def ahead(self) -> int:
        """How many wait before this one; 0 once it is in progress."""
        return self._queue.ahead_of(self)

    def wait(self, seconds: float) -> bool:
        """Whether it is done, or becomes so within `seconds`."""
        try:
            self._done.exception(timeout=seconds)
        except TimeoutError:
            return False
        return True

    def result(self) -> T:
        """What the work returned, or raised; waits for it. Raises `JobCancelledError` where it was cancelled."""
        return self._done.result()

    def cancel(self) -> None:
        """Leave the queue, or stop the work; it is done within a moment."""
        self.cancelled.set()
        if self._queue.leave(self):
            self._done.set_exception(JobCancelledError())

    def run(self) -> None:
        """Do the work, in a thread of the queue."""
        try:
            self._done.set_result(self._work(self.cancelled))
        except BaseException as error:
            self._done.set_exception(error)


class SubmissionQueue:
    """Runs submissions on `workers` threads. A learner's newer submission cancels the one still in flight."""

    def __init__(self, workers: int = WORKERS, longest: int = LONGEST) -> None:
        self._longest = longest
        self._waiting: deque[Ticket[Any]] = deque()
        self._in_flight: dict[str, Ticket[Any]] = {}
        self._changed = threading.Condition()
        self._closed = False
        for number in range(workers):
            threading.Thread(target=self._serve, name=f"submissions-{number}", daemon=True).start()

    def submit(self, learner: str, work: Callable[[threading.Event], T]) -> Ticket[T]:
        """Queue `work`, which is called with an event that is set when it should stop.

        Raises:
            QueueFullError: as many wait already as may.
        """
        ticket = Ticket(self, work)
        with self._changed:
            if len(self._waiting) >= self._longest:
                raise QueueFullError
            older = self._in_flight.get(learner)
            self._in_flight[learner] = ticket
            self._waiting.append(ticket)
            self._changed.notify()
        if older is not None:
            older.cancel()
        ticket._done.add_done_callback(lambda _done: self._forget(learner, ticket))
        return ticket

    def ahead_of(self, ticket: Ticket[Any]) -> int:
        with self._changed:
            return self._waiting.index(ticket) if ticket in self._waiting else 0

    def leave(self, ticket: Ticket[Any]) -> bool:
        """Take a waiting ticket out; False where it does not wait any more."""
        with self._changed:
            waits = ticket in self._waiting
            if waits:
                self._waiting.remove(ticket)
            return waits

    def close(self) -> None:
        """Cancel what is in flight and let the threads end."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
            left = list(self._in_flight.values())
        for ticket in left:
            ticket.cancel()

    def _serve(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closed)
                if not self._waiting:
                    return
                ticket = self._waiting.popleft()
            ticket.run()

    def _forget(self, learner: str, ticket: Ticket[Any]) -> None:
        with self._changed:
            if self._in_flight.get(learner) is ticket:
                del self._in_flight[learner]
