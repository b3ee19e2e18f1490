"""A map: what there is as circles, filled as far as it is done, with a line from what comes before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, LINE, PAPER
from ronghui.drawing import figure as drawing
from ronghui.figures import as_json
from ui.figure import still

ROOMY, COMPACT = 105, 34  # pixels a row


@dataclass(frozen=True)
class Place:
    """One circle: its name, how far it is done in [0, 1], what hovering says, and what comes before it."""

    title: str
    done: float
    hover: str
    before: Sequence[str] = ()


def draw_map(key: str, places: Mapping[str, Place], *, alt: str, caption: str, compact: bool = False) -> None:
    """Draw `places` in columns, each behind the last of what comes before it; names below, or beside if compact."""
    at = _laid_out(places)
    columns = max(x for x, _ in at.values()) + 1
    widest = max(-2 * y for _, y in at.values()) + 1
    big, shift = (16, 0.0) if compact else (46, 0.36)
    result = drawing(showlegend=False, margin={"l": 8, "r": 8, "t": 8, "b": 8})
    for id, place in places.items():
        for before in place.before:
            (x0, y0), (x1, y1) = at[before], at[id]
            line = {"color": LINE, "width": 2 if compact else 3}
            result.add_trace(go.Scatter(x=[x0, x1], y=[y0, y1], mode="lines", line=line, hoverinfo="skip"))
    xs, ys = [at[id][0] for id in places], [at[id][1] for id in places]
    rim = {"size": big, "color": PAPER, "line": {"color": FUSED, "width": 2}}
    result.add_trace(go.Scatter(x=xs, y=ys, mode="markers", marker=rim, hoverinfo="skip"))
    result.add_trace(
        go.Scatter(
            x=xs,
            y=ys,
            mode="markers",
            marker={"size": [2 + (big - 6) * p.done for p in places.values()], "color": FUSED, "line": {"width": 0}},
            customdata=[place.hover for place in places.values()],
            hovertemplate="%{customdata}<extra></extra>",
        )
    )
    result.add_trace(
        go.Scatter(
            x=[x + (0.04 if compact else 0) for x in xs],
            y=[y - shift for y in ys],
            mode="text",
            text=[place.title for place in places.values()],
            textposition="middle right" if compact else "middle center",
            textfont={"color": INK, "size": 12 if compact else None},
            hoverinfo="skip",
        )
    )
    left, right = (0.1, 0.95) if compact else (0.5, 0.5)
    result.update_xaxes(visible=False, range=[-left, columns - 1 + right], fixedrange=True)
    result.update_yaxes(visible=False, range=[-(widest - 1) / 2 - 0.75, (widest - 1) / 2 + 0.4], fixedrange=True)
    height = round((60 if compact else 120) + (COMPACT if compact else ROOMY) * widest)
    still(key, as_json(result), alt=alt, caption=caption, height=height)


def _laid_out(places: Mapping[str, Place]) -> dict[str, tuple[float, float]]:
    """Column by the longest way from a start, rows centred; within a column near what comes before."""
    depth: dict[str, int] = {}

    def column(id: str) -> int:
        if id not in depth:
            depth[id] = 0  # also ends a circle, which `check` reports
            depth[id] = 1 + max((column(before) for before in places[id].before), default=-1)
        return depth[id]

    columns: dict[int, list[str]] = {}
    for id in places:
        columns.setdefault(column(id), []).append(id)
    at: dict[str, tuple[float, float]] = {}
    for x in sorted(columns):
        ids = columns[x]
        if x:
            ids.sort(key=lambda id: -sum(at[b][1] for b in places[id].before) / len(places[id].before))
        for row, id in enumerate(ids):
            at[id] = (x, (len(ids) - 1) / 2 - row)
    return at
