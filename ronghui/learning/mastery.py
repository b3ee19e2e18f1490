"""How far along a unit is: one number in [0, 1] from exercises passed, questions remembered, lessons read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from ronghui.learning.review import Card, retrievability

ExerciseState = Literal["passed", "tried"]

# What each kind of evidence is worth. Code that passes says most; having opened a page says least.
EXERCISES, QUESTIONS, LESSONS = 0.6, 0.3, 0.1


@dataclass(frozen=True)
class ExerciseStanding:
    """One exercise of a unit, as far as mastery is concerned."""

    difficulty: int
    """1 or more: an exercise of difficulty 3 counts as three of difficulty 1."""
    state: ExerciseState | None
    """None: never submitted."""


def mastery(
    exercises: Sequence[ExerciseStanding],
    questions: Sequence[Card | None],
    lessons: Sequence[bool],
    now: datetime,
) -> float:
    """The weighted mean of three parts, each in [0, 1]:

    - exercises (0.6): difficulty passed / difficulty offered; an exercise only tried adds nothing;
    - questions (0.3): the mean retrievability of the questions' cards, 0 for one never answered, so it
      fades with time as memory does;
    - lessons (0.1): lessons visited / lessons.

    A part the unit does not have is left out and the others' weights grow to sum to 1. An empty unit is 0.
    """
    parts: list[tuple[float, float]] = []
    if offered := sum(e.difficulty for e in exercises):
        parts.append((EXERCISES, sum(e.difficulty for e in exercises if e.state == "passed") / offered))
    if questions:
        remembered = sum(retrievability(card, now) for card in questions if card is not None)
        parts.append((QUESTIONS, remembered / len(questions)))
    if lessons:
        parts.append((LESSONS, sum(lessons) / len(lessons)))
    weight = sum(w for w, _ in parts)
    return sum(w * part for w, part in parts) / weight if weight else 0.0
