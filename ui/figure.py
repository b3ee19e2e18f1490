"""A figure with one slider: all its states travel once, and the browser changes between them by itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

import streamlit as st

from ronghui.drawing import LIGHT_TO_DARK

Figure = Mapping[str, Any]
"""One plotly figure as JSON: `json.loads(fig.to_json())`."""

_CONTROLS: Final = 48  # pixels: the row of the slider and the toggle


def figure(
    key: str,
    *,
    states: Sequence[Figure],
    labels: Sequence[str],
    slider_label: str,
    start: int,
    alt: str,
    caption: str,
    height: int,
    dark: Mapping[str, str],
    variants: Mapping[str, Sequence[Figure]] | None = None,
    toggle_label: str = "",
) -> None:
    """Draws `states[start]` and, for more than one state, a slider over all of them.

    `labels[i]` is the value of the slider at state i, in words. `variants` gives several sets of states in place of
    `states`, e.g. `{"Reference": [...], "My code": [...]}`; its names are what the toggle shows, `toggle_label` what
    a screen reader calls it. Colours are those of the light palette; `dark` maps each to its dark counterpart.
    `height` is that of the plot in pixels; the whole place is reserved before anything is loaded.

    Raises ValueError where the number of labels and of states differ.
    """
    sets = list((variants or {"": states}).items())
    for name, frames in sets:
        if len(frames) != len(labels):
            raise ValueError(f"figure {key!r} {name}: {len(frames)} states but {len(labels)} labels")
    pool: dict[str, int] = {}
    lean = [[name, [_lean(frame, pool) for frame in frames]] for name, frames in sets]
    text = json.dumps({"sets": lean, "pool": list(pool)}, separators=(",", ":"))
    controls = {"labels": list(labels), "slider_label": slider_label, "alt": alt, "toggle_label": toggle_label}
    data = {
        "figures": text,
        "hash": _short_hash(text),
        "frame": _short_hash(json.dumps([controls, [name for name, _ in sets]])),
        "start": start,
        "dark": dict(dark),
        **controls,
    }
    has_controls = len(labels) > 1 or len(sets) > 1
    with st.container(gap="xsmall"):
        _component()(key=key, data=data, height=height + (_CONTROLS if has_controls else 0))
        if caption:
            st.markdown(_small(caption))


def still(key: str, picture: Figure, *, alt: str, caption: str, height: int) -> None:
    """A figure of one state, in our colours: no slider, nothing to toggle."""
    figure(
        key,
        states=[picture],
        labels=[""],
        slider_label="",
        start=0,
        alt=alt,
        caption=caption,
        height=height,
        dark=LIGHT_TO_DARK,
    )


def _small(caption: str) -> str:
    """Small and grey, as far as Streamlit's directive can hold it: its brackets have to balance.

    `st.caption` would be simpler, but its grey misses the contrast of WCAG AA on a light page (4.34).
    """
    depth = 0
    for mark in caption:
        depth += (mark == "[") - (mark == "]")
        if depth < 0:
            return caption
    return f":gray[:small[{caption}]]" if depth == 0 and "\n" not in caption else caption


def _lean(state: Figure, pool: dict[str, int]) -> dict[str, Any]:
    """The figure without what need not travel: its template, and arrays that another state brought already.

    The template is seven kilobytes of defaults in place of which the page's own look is used; inside a Streamlit
    app it would be Streamlit's, whose colours are placeholders. Encoded arrays become places in `pool`.
    """
    layout = {name: value for name, value in state.get("layout", {}).items() if name != "template"}
    return {"data": _pooled(state["data"], pool), "layout": _pooled(layout, pool)}


def _pooled(value: Any, pool: dict[str, int]) -> Any:
    if isinstance(value, list):
        return [_pooled(item, pool) for item in value] if value and isinstance(value[0], dict | list) else value
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("bdata"), str):
        return {**value, "bdata": pool.setdefault(value["bdata"], len(pool))}
    return {name: _pooled(item, pool) for name, item in value.items()}


def _short_hash(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


@cache
def _component() -> Any:
    """Registered on first use: outside a running app there is no registry to find the assets in."""
    return st.components.v2.component("ronghui.figure", js="index-*.js")
