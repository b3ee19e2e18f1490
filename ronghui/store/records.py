"""What the store gives back: plain values, detached from the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from ronghui.learning.review import Rating

Cause = Literal["typed", "reset", "restored", "submitted"]
Status = Literal["pass", "fail", "error", "timeout", "not_attempted", "ungradable"]


@dataclass(frozen=True)
class Draft:
    """The code of one exercise at one moment; the one with the largest revision is the current one."""

    id: int
    exercise: str
    code: str
    tab: str
    """Which browser tab wrote it."""
    cause: Cause
    saved_at: datetime
    revision: int
    """Grows with each save of the exercise's code; what a tab sends back as `base`."""
    lost: bool
    """Another tab, which had not seen this draft, has written over it."""
    conflict: bool = False
    """On the value `save_draft` returns: this save wrote over a draft of another tab."""


@dataclass(frozen=True)
class Attempt:
    """One submission and its verdict."""

    id: int
    exercise: str
    exercise_version: str
    code: str
    code_sha256: str
    status: Status
    verdict: Mapping[str, Any]
    submitted_at: datetime


@dataclass(frozen=True)
class Review:
    """One line of the review log, from which FSRS's parameters can be fitted again."""

    id: int
    subject: str
    rating: Rating
    reviewed_at: datetime


@dataclass(frozen=True)
class Event:
    """Something the learner did that is not a submission: a hint shown, a solution viewed, a prediction."""

    id: int
    kind: str
    subject: str
    detail: Mapping[str, Any]
    happened_at: datetime
