"""Light, dark, or as the system has it.

Streamlit keeps the choice in the browser, one for each address, so that what is chosen in its menu on one page is
forgotten on the next. Here it is written for all of our pages at once; the page loads anew, since Streamlit reads
it only then.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Literal

import streamlit as st

Theme = Literal["System", "Light", "Dark"]

_JS = """
const places = (addresses) => {
  const base = location.pathname.replace(/[^/]*$/, "")
  return addresses.map((address) => base + address).map((path) => `stActiveTheme-${path}-v2`)
}
const chosen = () => {
  try { return JSON.parse(localStorage.getItem(`stActiveTheme-${location.pathname}-v2`)) || "System" } catch { return "System" }
}
export default function ({ data, parentElement }) {
  const group = parentElement.querySelector("fieldset")
  const now = chosen()
  group.replaceChildren(Object.assign(document.createElement("legend"), { textContent: data.label }))
  for (const [theme, name] of Object.entries(data.names)) {
    const box = Object.assign(document.createElement("input"), { type: "radio", name: "theme", value: theme, checked: theme === now })
    const label = document.createElement("label")
    label.append(box, name)
    group.append(label)
  }
  group.onchange = ({ target }) => {
    for (const place of places(data.addresses)) localStorage.setItem(place, JSON.stringify(target.value))
    location.reload()
  }
}
"""

_CSS = """
fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; border: 0; }
legend { padding: 0 0 0.375rem; font-size: 0.875rem; }
label { display: flex; align-items: center; gap: 0.5rem; min-height: 2rem; cursor: pointer; }
input { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--st-primary-color); cursor: pointer; }
input:focus-visible { outline: 2px solid var(--st-primary-color); outline-offset: 2px; }
"""


def choose_theme(label: str, names: Mapping[Theme, str], addresses: Sequence[str]) -> None:
    """Draws the choice between `names`, in their order, under `label`; it holds at all `addresses` of the app."""
    data = {"label": label, "names": dict(names), "addresses": list(addresses)}
    _component()(key="_theme", data=data, height="content")


@cache
def _component() -> Any:
    return st.components.v2.component("ronghui_theme", html="<fieldset></fieldset>", css=_CSS, js=_JS)
