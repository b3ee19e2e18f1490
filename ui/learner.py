"""Who is at the screen, and their store; a store that fails costs a sentence, never the page."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

import streamlit as st

from ronghui.learning.mastery import ExerciseState
from ronghui.store import Attempt, Card, Event, Store, StoreError, shared_store
from ronghui.store.identity import NoIdentity, learner_token, mode
from ui.language import _

T = TypeVar("T")


def now() -> datetime:
    return datetime.now(UTC)


def kept(use: Callable[[Store, int], T]) -> T | None:
    """The result of `use(store, learner)`; None, with one notice on the page, where the store fails."""
    try:
        store = shared_store()
        return use(store, _learner(store))
    except StoreError as error:
        _say_once(_storage_sentence(error))
    except NoIdentity:
        _say_once(
            _("Your browser sends no cookie. Allow cookies for this site and reload; nothing is saved until then.")
        )
    return None


def who() -> str:
    """A name for this learner that two tabs share; this session's own where the store fails."""
    me = kept(lambda store, me: me)
    if me is not None:
        return str(me)
    session: str = st.session_state.setdefault("visitor", secrets.token_hex(8))
    return session


def exercise_states() -> dict[str, ExerciseState]:
    """Exercise -> `passed` or `tried`; exercises never tried are not in it."""
    return kept(lambda store, me: store.exercise_states(me)) or {}


def attempts(exercise: str, limit: int = 50) -> list[Attempt]:
    return kept(lambda store, me: store.attempts(me, exercise, limit=limit)) or []


def events(kind: str, subject: str | None = None) -> list[Event]:
    return kept(lambda store, me: store.events(me, kind, subject)) or []


def cards() -> dict[str, Card]:
    """Subject -> its review card."""
    return {card.subject: card for card in kept(lambda store, me: store.cards(me)) or []}


def due() -> list[Card]:
    return kept(lambda store, me: store.due(me, now())) or []


def remember(kind: str, subject: str, **detail: object) -> None:
    """Keep something the learner did: a hint shown, a solution viewed, a lesson visited."""
    kept(lambda store, me: store.record_event(me, kind, subject, detail, now()))


def _learner(store: Store) -> int:
    if "learner" not in st.session_state:
        st.session_state.learner = store.learner(learner_token(dict(st.context.cookies), mode()))
    learner: int = st.session_state.learner
    return learner


def forget_notices() -> None:
    """At the start of a run: a notice is shown once a run."""
    st.session_state.pop("_notices", None)


def _say_once(sentence: str) -> None:
    said = st.session_state.setdefault("_notices", set())
    if sentence not in said:
        said.add(sentence)
        st.warning(sentence, icon=":material/database_off:")


def _storage_sentence(error: StoreError) -> str:
    return {
        "unavailable": _(
            "Your progress cannot be saved: the database does not answer. What you type stays in this browser."
        ),
        "read-only": _(
            "Your progress cannot be saved: the database is read-only. What you type stays in this browser."
        ),
        "full": _("Your progress cannot be saved: the disk is full. What you type stays in this browser."),
        "broken": _("Your progress cannot be read: the database file is damaged. What you type stays in this browser."),
        "newer": _("Your progress cannot be read: the database belongs to a newer version. Please update."),
        "too-large": _("This text is too large to be saved."),
    }.get(error.kind, str(error))
