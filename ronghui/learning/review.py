"""Spaced review: one card a subject, scheduled with FSRS-6 (https://github.com/open-spaced-repetition)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import IntEnum

import fsrs

RETENTION = 0.9  # FSRS's own default: the forecast chance of recall on the day a card comes back


class Rating(IntEnum):
    """How well the learner remembered, in FSRS's numbers."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class State(IntEnum):
    """Where a card stands, in FSRS's numbers."""

    LEARNING = 1
    REVIEW = 2
    RELEARNING = 3


@dataclass(frozen=True)
class Card:
    """What is known about one learner's memory of one subject."""

    subject: str
    """`question:<id>` or `exercise:<id>`."""
    state: State
    step: int | None
    """Index into the learning steps; None in state REVIEW."""
    stability: float | None
    """Days until the chance of recall falls to 90 %; None before the first review."""
    difficulty: float | None
    """1 (easy) to 10; None before the first review."""
    due: datetime
    last_review: datetime | None
    reps: int = 0
    """Reviews so far."""
    lapses: int = 0
    """Times the card was forgotten after it had been learnt."""


def new_card(subject: str, now: datetime) -> Card:
    """A card never reviewed, due at once."""
    return Card(subject, State.LEARNING, 0, None, None, now, None)


def reviewed(card: Card, rating: Rating, now: datetime, *, fuzz: bool = False) -> Card:
    """The card after a review at `now`. With `fuzz` the interval is varied a little, at random, so that
    cards learnt together do not stay together for ever."""
    after, _ = _scheduler(card.subject, fuzz).review_card(_to_fsrs(card), fsrs.Rating(rating), now.astimezone(UTC))
    return replace(
        card,
        state=State(after.state),
        step=after.step,
        stability=after.stability,
        difficulty=after.difficulty,
        due=after.due,
        last_review=after.last_review,
        reps=card.reps + 1,
        lapses=card.lapses + (card.state is State.REVIEW and rating is Rating.AGAIN),
    )


def intervals(card: Card, now: datetime) -> dict[Rating, timedelta]:
    """How far away each of the four buttons would put the card: what to print on them."""
    return {rating: reviewed(card, rating, now).due - now for rating in Rating}


def retrievability(card: Card, now: datetime) -> float:
    """The forecast chance in [0, 1] that the learner recalls the subject at `now`; 0 if never reviewed."""
    return float(_scheduler(card.subject, False).get_card_retrievability(_to_fsrs(card), now.astimezone(UTC)))


def after_pass(card: Card | None, exercise: str, now: datetime) -> Card | None:
    """The exercise's card after a pass, or None where it stays as it is.

    The first pass makes the card. Later ones count as a good review only once the card is due: passing
    again on the same evening proves nothing about memory.
    """
    if card is None:
        return reviewed(new_card(exercise_subject(exercise), now), Rating.GOOD, now)
    return reviewed(card, Rating.GOOD, now) if card.due <= now else None


def after_solution_viewed(card: Card | None, exercise: str, now: datetime) -> Card | None:
    """The exercise's card after its solution was read before any pass, or None where it stays as it is.

    It comes back tomorrow: whoever copies the solution today is asked again without it. A card that
    already waits for tomorrow stays, so that reading twice counts once.
    """
    card = card or new_card(exercise_subject(exercise), now)
    if now < card.due <= now + timedelta(days=1):
        return None
    return reviewed(card, Rating.AGAIN, now)


def exercise_subject(exercise: str) -> str:
    """The subject of an exercise's card."""
    return f"exercise:{exercise}"


def _scheduler(subject: str, fuzz: bool) -> fsrs.Scheduler:
    if subject.startswith("exercise:"):
        # No steps of minutes: an exercise takes longer than that, and comes back on another day.
        return fsrs.Scheduler(desired_retention=RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=fuzz)
    return fsrs.Scheduler(desired_retention=RETENTION, enable_fuzzing=fuzz)


def _to_fsrs(card: Card) -> fsrs.Card:
    return fsrs.Card(
        card_id=0,  # the default is the time of day, and a wait of a millisecond to make it unique
        state=fsrs.State(card.state),
        step=card.step,
        stability=card.stability,
        difficulty=card.difficulty,
        due=card.due,
        last_review=card.last_review and card.last_review.astimezone(UTC),
    )
