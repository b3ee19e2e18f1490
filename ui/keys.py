"""Keys of a page: Space reveals, 1 to 4 grade.

Streamlit's own `shortcut=` prints the key in a grey that misses WCAG AA on a light page, so the keys are ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import streamlit as st

_JS = """
const pages = new WeakMap()
export default function ({ data, parentElement }) {
  pages.get(parentElement)?.abort()
  const listening = new AbortController()
  pages.set(parentElement, listening)
  document.addEventListener("keydown", (event) => {
    const name = data.keys[event.key === " " ? "Space" : event.key]
    if (!name || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const target = event.composedPath()[0]
    if (target instanceof Element && target.closest("input, textarea, select, button, a, summary, [contenteditable=true]")) return
    const button = document.querySelector(`.st-key-${CSS.escape(name)} button`)
    if (!button) return
    event.preventDefault()
    button.click()
  }, { signal: listening.signal })
  return () => listening.abort()
}
"""


def page_keys(keys: Mapping[str, str]) -> None:
    """While it is drawn, each key (`Space`, `1`, ...) presses the button with that Streamlit key.

    Keys typed into a field, or meant for the control that has the focus, are left alone.
    """
    names = {key: "".join(c if c.isalnum() or c in "-_" else "-" for c in name) for key, name in keys.items()}
    _component()(key="_page_keys", data={"keys": names}, height="content")


@cache
def _component() -> Any:
    return st.components.v2.component("ronghui_page_keys", js=_JS)
