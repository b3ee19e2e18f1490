"""The queue: bounded, in order, one in flight a learner, cancelled on request."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from ronghui.catalog import Catalog
from ronghui.grading import Grader, Submission
from ronghui.grading.queue import QueueFullError, SubmissionQueue
from ronghui.sandbox import JobCancelledError


class Gate:
    """Work that stands still until it is let through or cancelled."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.open = threading.Event()

    def __call__(self, cancelled: threading.Event) -> str:
        self.begun.set()
        while not self.open.wait(0.01):
            if cancelled.is_set():
                raise JobCancelledError
        return "through"


@pytest.fixture
def queue() -> Iterator[SubmissionQueue]:
    queue = SubmissionQueue(workers=1, longest=3)
    yield queue
    queue.close()


def test_places_count_down_in_order_of_arrival(queue: SubmissionQueue) -> None:
    gate = Gate()
    first = queue.submit("a", gate)
    assert gate.begun.wait(5)
    order: list[str] = []
    others = [queue.submit(name, lambda _stop, name=name: order.append(name)) for name in "bcd"]  # type: ignore[misc]
    assert [ticket.ahead for ticket in (first, *others)] == [0, 0, 1, 2]
    gate.open.set()
    assert first.result() == "through"
    for ticket in others:
        ticket.result()
    assert order == ["b", "c", "d"]


def test_a_full_queue_says_so(queue: SubmissionQueue) -> None:
    gate = Gate()
    queue.submit("a", gate)
    assert gate.begun.wait(5)
    for name in "bcd":
        queue.submit(name, gate)
    with pytest.raises(QueueFullError):
        queue.submit("e", gate)
    gate.open.set()


def test_a_newer_submission_of_the_same_learner_cancels_the_older(queue: SubmissionQueue) -> None:
    running, waiting = Gate(), Gate()
    older = queue.submit("a", running)
    assert running.begun.wait(5)
    middle = queue.submit("a", waiting)
    newest = queue.submit("a", lambda _stop: "newest")
    for ticket in (older, middle):
        with pytest.raises(JobCancelledError):
            ticket.result()
    assert not waiting.begun.is_set()
    assert newest.result() == "newest"


def test_what_waits_leaves_at_once_when_cancelled(queue: SubmissionQueue) -> None:
    gate = Gate()
    queue.submit("a", gate)
    assert gate.begun.wait(5)
    ticket = queue.submit("b", gate)
    ticket.cancel()
    assert ticket.wait(1)
    with pytest.raises(JobCancelledError):
        ticket.result()
    gate.open.set()


def test_a_fault_of_the_work_is_the_submitters(queue: SubmissionQueue) -> None:
    def broken(_stop: threading.Event) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        queue.submit("a", broken).result()
    assert queue.submit("a", lambda _stop: "on").result() == "on"


def test_an_endless_loop_stops_soon_after_it_is_cancelled(
    queue: SubmissionQueue, grader: Grader, catalog: Catalog
) -> None:
    exercise = catalog.exercises["foundations/concat_features"]
    loop = "def concat_features(*features):\n    while True: pass\n"
    grader.grade(Submission(exercise, exercise.solution))
    ticket = queue.submit("a", lambda stop: grader.grade(Submission(exercise, loop), stop))
    assert not ticket.wait(0.3)
    start = time.monotonic()
    ticket.cancel()
    with pytest.raises(JobCancelledError):
        ticket.result()
    assert time.monotonic() - start < 2  # far below the budget that would have ended it
    assert grader.grade(Submission(exercise, exercise.solution)).verdict.status == "pass"
