"""The language of this session: from the address, else as remembered, else as the browser asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from ronghui.catalog import LANGUAGES, Language, Section, Words
from ronghui.language import DEFAULT, NAMES, language_from, translator


def current() -> Language:
    lang: Language = st.session_state.get("lang", DEFAULT)
    return lang


def _(sentence: str, **values: Any) -> str:
    """Translate a sentence of the interface and fill in its values."""
    return translator(current())(sentence, **values)


def settle(recall: Callable[[], str | None], remember: Callable[[Language], None]) -> None:
    """Choose the language of this run: `?lang=`, the session's, the remembered one, the browser's.

    The address is only read: writing to it in every run would add a step to the browser's history each time,
    and menu links drop it anyway.
    """
    asked = language_from(st.query_params.get("lang"))
    if asked:
        if asked != st.session_state.get("lang"):
            st.session_state.lang = asked
            remember(asked)
    elif "lang" not in st.session_state:
        st.session_state.lang = language_from(recall()) or language_from(st.context.locale) or DEFAULT


def switch() -> Language | None:
    """Draw the language control; returns the new language where it was just changed."""
    chosen = st.segmented_control(
        _("Language"),
        LANGUAGES,
        default=current(),
        required=True,
        format_func=lambda lang: NAMES[lang],
        key=f"language_{current()}",
        label_visibility="collapsed",
    )
    if chosen and chosen != current():
        st.session_state.lang = chosen
        st.query_params["lang"] = chosen
        return chosen
    return None


def words_of(both: dict[Language, Words]) -> Words:
    return both[current()]


def section_of(both: dict[Language, Section]) -> Section:
    return both[current()]
