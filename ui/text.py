"""Small words that many pages print: difficulty, states, times until a review."""

from __future__ import annotations

from datetime import timedelta

from ui.language import _

STATE_ICONS = {
    "passed": ":green[:material/check_circle:]",
    "tried": ":orange[:material/timelapse:]",
    None: ":gray[:material/radio_button_unchecked:]",
}


def stars(difficulty: int) -> str:
    """Difficulty 1 to 5, as filled and empty dots."""
    return "●" * difficulty + "○" * (5 - difficulty)


def state_words(state: str | None) -> str:
    return {"passed": _("passed"), "tried": _("tried"), None: _("open")}[state]


def until(wait: timedelta) -> str:
    """How far away a review is, in the largest unit that fits."""
    minutes = wait.total_seconds() / 60
    if minutes < 60:
        return _("{n} min", n=max(1, round(minutes)))
    if minutes < 60 * 24:
        return _("{n} h", n=round(minutes / 60))
    return _("{n} d", n=round(minutes / 60 / 24))
