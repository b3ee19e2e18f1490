"""Text that many pages print: prose with code blocks, difficulty, states, times until a review."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import streamlit as st

from ui.language import _

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

STATE_ICONS = {
    "passed": ":green[:material/check_circle:]",
    "tried": ":orange[:material/timelapse:]",
    None: ":gray[:material/radio_button_unchecked:]",
}


DISPLAY = re.compile(r"^\$\$\s*([^$]+?)\s*\$\$$", re.MULTILINE)
TALL = re.compile(r"\\(?:d?frac|sum|prod|int|begin)")
STRUT = r"\rule[-1em]{0em}{2.7em}"  # Streamlit cuts off what stands higher than the line, so the line is made higher


def with_display(text: str) -> str:
    """Formulas that stand alone on a line, written so that Streamlit centres them: dollars on lines of their own."""
    return DISPLAY.sub(lambda formula: f"$$\n{STRUT if TALL.search(formula[1]) else ''}{formula[1]}\n$$", text)


def blocks(text: str) -> Iterator[tuple[str | None, str]]:
    """The text in pieces: (None, prose) and (language, code of a fenced block)."""
    end = 0
    for match in FENCE.finditer(text):
        if text[end : match.start()].strip():
            yield None, text[end : match.start()].strip()
        yield match[1], match[2].rstrip("\n")
        end = match.end()
    if text[end:].strip():
        yield None, text[end:].strip()


def code(source: str, language: str | None = "python", *, numbered: bool = False) -> None:
    """A block of code whose long lines wrap: one that scrolls cannot be scrolled with the keyboard."""
    st.code(source, language=language or None, wrap_lines=True, line_numbers=numbered)


def prose(text: str, *, numbered: bool = False) -> None:
    """Markdown whose code blocks wrap; `numbered` numbers their lines."""
    for language, piece in blocks(text):
        if language is None:
            st.markdown(with_display(piece))
        else:
            code(piece, language, numbered=numbered)


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
