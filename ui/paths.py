"""The ways through the exercises: their names, what each is for, and how long it takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from ronghui.catalog import Exercise
from ronghui.catalog.models import PathId
from ui.language import _

PATHS: tuple[str, ...] = get_args(PathId)


def path_words(path: str) -> str:
    return {"sprint": _("Interview sprint"), "engineering": _("Engineering"), "research": _("Research")}[path]


def path_lead(path: str) -> str:
    return {
        "sprint": _("What an interviewer has you write, and the traps they wait for."),
        "engineering": _("What goes wrong on the way from features to a served ranking."),
        "research": _("How operators, losses and gradients behave, and how to tell."),
    }[path]


def hours(exercises: Iterable[Exercise]) -> str:
    """The time that the exercises are meant to take, in hours."""
    return f"{sum(exercise.spec.minutes for exercise in exercises) / 60:.1f}"
