"""A list whose entries move up and down, with the mouse, a finger or the keyboard; the browser moves them by itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import streamlit as st

_JS = """
export default function ({ data, parentElement, setStateValue }) {
  const list = parentElement.querySelector("ol")
  if (list.dataset.entries === data.identity) return
  list.dataset.entries = data.identity
  const announce = parentElement.querySelector("[aria-live]")
  const rows = () => [...list.children]
  const settle = () => rows().forEach((row, place) => {
    row.querySelector(".up").disabled = place === 0
    row.querySelector(".down").disabled = place === rows().length - 1
  })
  const move = (row, step) => {
    const other = step < 0 ? row.previousElementSibling : row.nextElementSibling
    if (!other) return
    step < 0 ? other.before(row) : other.after(row)
    settle()
    const wanted = row.querySelector(step < 0 ? ".up" : ".down")
    ;(wanted.disabled ? row.querySelector("button:enabled") : wanted)?.focus()
    announce.textContent = `${rows().indexOf(row) + 1}. ${row.dataset.title}`
    setStateValue("order", rows().map((each) => each.dataset.id))
  }
  const button = (kind, label, arrow, act) => {
    const made = Object.assign(document.createElement("button"), { type: "button", className: kind, textContent: arrow, onclick: act })
    made.setAttribute("aria-label", label)
    return made
  }
  list.replaceChildren(...data.entries.map(([id, title]) => {
    const row = document.createElement("li")
    Object.assign(row.dataset, { id, title })
    const text = Object.assign(document.createElement("span"), { textContent: title })
    row.append(
      text,
      button("up", `${data.up}: ${title}`, "↑", () => move(row, -1)),
      button("down", `${data.down}: ${title}`, "↓", () => move(row, 1)),
    )
    return row
  }))
  settle()
}
"""

_CSS = """
ol { margin: 0; padding: 0; list-style: none; counter-reset: place; }
li { display: flex; align-items: center; gap: 0.5rem; padding: 0.375rem 0; counter-increment: place;
     border-bottom: 1px solid var(--st-border-color); }
li:last-child { border-bottom: 0; }
li::before { content: counter(place) "."; min-width: 1.5rem; font-variant-numeric: tabular-nums; }
span { flex: 1; line-height: 1.4; }
button { min-width: 2.25rem; min-height: 2.25rem; border: 1px solid var(--st-border-color); border-radius: 8px;
         background: transparent; color: inherit; font: inherit; cursor: pointer; }
button:hover:enabled { border-color: var(--st-primary-color); color: var(--st-primary-color); }
button:focus-visible { outline: 2px solid var(--st-primary-color); outline-offset: 2px; }
button:disabled { opacity: 0.35; cursor: default; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
"""


def ordering(key: str, entries: Mapping[str, str], *, up: str, down: str) -> list[str]:
    """The ids of `entries` (id -> text) in the order the learner has given them; at first as they are.

    `up` and `down` are what a screen reader calls the buttons.
    """
    start = list(entries)
    shown = [[id, text] for id, text in entries.items()]
    data = {"entries": shown, "identity": f"{key}:{start}", "up": up, "down": down}
    result = _component()(key=key, data=data, default={"order": start}, on_order_change=lambda: None, height="content")
    order = result.order
    return list(order) if isinstance(order, list | tuple) and sorted(order) == sorted(start) else start


@cache
def _component() -> Any:
    html = "<ol></ol><div class='said' aria-live='polite'></div>"
    return st.components.v2.component("ronghui_order", html=html, css=_CSS, js=_JS)
