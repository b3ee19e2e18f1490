"""A run or a submission on its way: queued, watched from any later run of the page, cancelled on request."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Literal

import streamlit as st

from ronghui.catalog import Exercise
from ronghui.grading import Graded, RunResult, Submission
from ronghui.grading.queue import QueueFullError, Ticket
from ronghui.sandbox import JobCancelledError
from ui import services
from ui.language import _
from ui.learner import who

PATIENCE = 0.4  # seconds before the page says that it waits: a verdict is usually there by then
LOOK = 0.25  # seconds between looks at the place in the queue


@dataclass(frozen=True)
class Flight:
    """What was sent, from which editor event, and where it is now."""

    code: str
    nonce: str
    tab: str
    ticket: Ticket[Graded | RunResult]


@dataclass(frozen=True)
class Landed:
    """A flight that is over; without a result where it was cancelled."""

    flight: Flight
    result: Graded | RunResult | None


def send(exercise: Exercise, kind: Literal["run", "submit"], code: str, nonce: str, tab: str) -> None:
    """Queue the code. A full queue is one sentence on the page."""
    if st.session_state.get(_key(exercise, "sent")) == nonce:
        return  # this run of the page was interrupted, and its event told once more
    st.session_state[_key(exercise, "sent")] = nonce
    grader = services.grader()

    def work(cancelled: threading.Event) -> Graded | RunResult:
        if kind == "run":
            return grader.run(exercise, code, cancelled)
        return grader.grade(Submission(exercise, code), cancelled)

    try:
        ticket = services.queue().submit(who(), work)
    except QueueFullError:
        st.warning(
            _(
                "Very many submissions are waiting right now. Yours was not sent; your code is saved. Try again shortly."
            ),
            icon=":material/hourglass_disabled:",
        )
        return
    st.session_state[_key(exercise)] = Flight(code, nonce, tab, ticket)


def is_slow(exercise: Exercise) -> bool:
    """Whether something is in flight that needs more than a moment."""
    flight: Flight | None = st.session_state.get(_key(exercise))
    return flight is not None and not flight.ticket.wait(PATIENCE)


def landed(exercise: Exercise) -> Landed | None:
    """Wait for what is in flight, saying where it stands; None where nothing is.

    Any other interaction may interrupt the wait: the next run of the page takes it up again.
    """
    flight: Flight | None = st.session_state.get(_key(exercise))
    if flight is None:
        return None
    if not flight.ticket.wait(0):
        with st.container(horizontal=True, vertical_alignment="center"):
            line = st.empty()
            st.button(
                _("Cancel"),
                key=f"cancel_{exercise.id}_{flight.nonce}",
                icon=":material/stop_circle:",
                on_click=flight.ticket.cancel,
            )
        while not flight.ticket.wait(LOOK):
            line.markdown(f":material/hourglass_top: {_whereabouts(flight.ticket.ahead)}", width="content")
    del st.session_state[_key(exercise)]
    try:
        return Landed(flight, flight.ticket.result())
    except JobCancelledError:
        return Landed(flight, None)


def _whereabouts(ahead: int) -> str:
    if ahead == 0:
        return _("Your code is running …")
    return _("Waiting: {ahead} ahead of you …", ahead=ahead)


def _key(exercise: Exercise, what: str = "flight") -> str:
    return f"{what}_{exercise.id}"
