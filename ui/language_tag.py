"""`<html lang>`: Streamlit always writes "en", and a screen reader then reads Chinese with an English voice."""

from __future__ import annotations

from functools import cache
from typing import Any

import streamlit as st

_JS = """
export default function ({ data }) {
  document.documentElement.lang = data.lang
}
"""


def html_lang(lang: str) -> None:
    """Tells the browser the language of the page, e.g. `zh-CN` or `en`.

    Call it last: until its script is there, Streamlit draws a line of nothing in its place.
    """
    _component()(key="_html_lang", data={"lang": lang})


@cache
def _component() -> Any:
    return st.components.v2.component("ronghui_language_tag", js=_JS)
