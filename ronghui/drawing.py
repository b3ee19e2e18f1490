"""What every draw.py may use: our colours, and the two pictures that many exercises share.

Figures are drawn once, with the light palette; the figure component maps each colour to its dark counterpart.
Colour means something: one hue a modality, the same in every figure.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from ronghui.catalog.words import Words

IMAGE, TEXT, AUDIO, BEHAVIOUR, FUSED = "#c2410c", "#0b7285", "#9333a8", "#2b8a3e", "#4f46e5"
RIGHT, WRONG = "#146c2e", "#b42318"
INK, MUTED, LINE, SECOND, PAPER = "#1c1f2b", "#5b6172", "#e2e5f0", "#f5f6fb", "#ffffff"
LOW, HIGH = "#1d4f91", "#a3341f"  # the two ends of a diverging scale

MODALITIES = {"image": IMAGE, "text": TEXT, "audio": AUDIO, "behaviour": BEHAVIOUR, "fused": FUSED}
PATTERNS = {
    "image": "",
    "text": "/",
    "audio": ".",
    "behaviour": "x",
    "fused": "\\",
}  # told apart without colour

LIGHT_TO_DARK = {
    IMAGE: "#ffa94d",
    TEXT: "#66d9e8",
    AUDIO: "#e599f7",
    BEHAVIOUR: "#8ce99a",
    FUSED: "#a5b4fc",
    RIGHT: "#69db7c",
    WRONG: "#ff8787",
    INK: "#e8eaf2",
    MUTED: "#a0a6b8",
    LINE: "#2b3040",
    SECOND: "#181b25",
    PAPER: "#0f1117",
    LOW: "#6ea8fe",
    HIGH: "#ffa08a",
}

SEQUENTIAL = [[0.0, SECOND], [1.0, FUSED]]
DIVERGING = [[0.0, LOW], [0.5, PAPER], [1.0, HIGH]]


def figure(*traces: Any, x: str = "", y: str = "", **layout: Any) -> go.Figure:
    """A figure in the house style: no chrome, axis titles from the words, a legend above the plot.

    Further keywords go to plotly's layout.
    """
    result = go.Figure(data=list(traces), layout=_house(layout))
    if x:
        result.update_xaxes(title_text=x)
    if y:
        result.update_yaxes(title_text=y)
    return result


def panels(*titles: str, columns: int | None = None, **options: Any) -> go.Figure:
    """Empty panels side by side, each under its title; fill them with `add_trace(..., row=, col=)`."""
    return go.Figure(_empty_panels(titles, columns or len(titles), json.dumps(options, sort_keys=True)))


@lru_cache
def _empty_panels(titles: tuple[str, ...], columns: int, options: str) -> go.Figure:
    """Plotly takes 50 ms to make three panels and 3 ms to copy them; a figure is drawn for twenty states."""
    rows = -(-len(titles) // columns)
    result = make_subplots(rows=rows, cols=columns, subplot_titles=titles, **json.loads(options))
    house = _house({})
    result.update_layout(**house)
    result.update_xaxes(**house["xaxis"])  # the layout speaks of the first pair of axes only
    result.update_yaxes(**house["yaxis"])
    result.update_annotations(font={"color": INK, "size": 13})
    return result


def curve(
    x: Sequence[float] | np.ndarray,
    y: Sequence[float] | np.ndarray,
    at: tuple[float, float],
    colour: str,
    *,
    dash: str = "solid",
    symbol: str = "circle",
    name: str = "",
    number: str = ".3f",
) -> list[go.Scatter]:
    """A curve over all states, its mark at the slider's state `at`, and one legend entry that shows both.

    Give curves different dashes and symbols: colour alone tells nothing to many readers. `number` is the format of
    the value on hover.
    """
    line = {"color": colour, "dash": dash, "width": 2.5}
    marker = {"color": colour, "symbol": symbol, "size": 11, "line": {"color": PAPER, "width": 1.5}}
    shared = {"name": name, "legendgroup": name, "hovertemplate": f"%{{y:{number}}}<extra>{name}</extra>"}
    return [
        go.Scatter(x=x, y=y, mode="lines", line=line, showlegend=False, **shared),
        go.Scatter(
            x=[at[0]],
            y=[at[1]],
            mode="lines+markers",
            line=line,
            marker=marker,
            cliponaxis=False,
            showlegend=bool(name),
            **shared,
        ),
    ]


Style = tuple[str, str, str, str]
"""Of one curve: its name in the arrays, colour, dash and symbol."""


def add_curves(
    result: go.Figure,
    arrays: Mapping[str, Any],
    x: Sequence[float] | np.ndarray,
    at: float,
    styles: Iterable[Style],
    words: Words,
    *,
    key: str = "{}",
    label: str = "{}",
    number: str = ".1%",
    legend: bool = True,
    **place: int,
) -> None:
    """Adds a curve over all states for each style, its mark at the slider's state `at`, and the line through it.

    `arrays[key]` holds the value at the state and `arrays[key + "_all"]` the values over `x`, with `key` filled with
    the style's name; `label` is filled the same way, dashes for underscores, and names the word of the legend. Only
    one panel of several speaks there: `legend`. `place` is `row` and `col`.
    """
    for name, colour, dash, symbol in styles:
        found, word = key.format(name), words.label(label.format(name.replace("_", "-")))
        style = {"dash": dash, "symbol": symbol, "name": word, "number": number}
        for trace in curve(x, arrays[f"{found}_all"], (at, float(arrays[found])), colour, **style):
            result.add_trace(trace.update(showlegend=bool(trace.showlegend) and legend), **place)
    here(result, at, **place)


def here(result: go.Figure, x: float, row: int | None = None, col: int | None = None) -> None:
    """The vertical line that says where the slider stands; `row` and `col` for panels.

    As plotly's add_vline, which takes five times as long to find the axes.
    """
    yaxis = result.get_subplot(row, col).yaxis if row and col else result.layout.yaxis
    axes = {"xref": yaxis.anchor or "x", "yref": f"{yaxis.plotly_name.replace('axis', '')} domain"}
    result.add_shape(type="line", x0=x, x1=x, y0=0, y1=1, line={"color": MUTED, "width": 1, "dash": "dot"}, **axes)


def comparison(yours: np.ndarray, reference: np.ndarray | None, label: Callable[[str], str]) -> go.Figure:
    """Yours, the reference and their difference as heat maps of one scale; vectors become one row.

    Used for any numeric observation. `label` gives the words `yours`, `reference`, `difference`. Arrays of more than
    two axes are laid out by stacking the leading ones; at most 64 x 64 entries are shown. Where the shapes
    differ there is no difference panel.
    """
    shown = [("yours", _flat(yours))]
    if reference is not None:
        shown.append(("reference", _flat(reference)))
        if np.shape(yours) == np.shape(reference):
            shown.append(("difference", _flat(yours) - _flat(reference)))
    finite = [a[np.isfinite(a)] for name, a in shown if name != "difference"]
    top = max((float(np.abs(a).max()) for a in finite if a.size), default=1.0) or 1.0
    result = panels(*(label(name) for name, _ in shown), horizontal_spacing=0.08)
    for column, (name, values) in enumerate(shown, 1):
        own = values[np.isfinite(values)]
        bound = (float(np.abs(own).max()) if own.size else 0.0) or 1.0 if name == "difference" else top
        result.add_trace(
            go.Heatmap(
                z=values,
                colorscale=DIVERGING,
                zmin=-bound,
                zmax=bound,
                showscale=False,
                hovertemplate="[%{y}, %{x}] %{z:.6g}<extra></extra>",
            ),
            row=1,
            col=column,
        )
        # A vector is one row, whose number says nothing.
        result.update_yaxes(autorange="reversed", showticklabels=len(values) > 1, row=1, col=column)
    result.update_xaxes(showgrid=False, zeroline=False, tickformat="d", nticks=4)
    result.update_yaxes(showgrid=False, zeroline=False, tickformat="d", nticks=4)
    return result


def strip(values: np.ndarray, owners: Sequence[str], names: Sequence[str], *, x: str = "", y: str = "") -> go.Figure:
    """A bar an entry of a vector, coloured and patterned by the modality it came from.

    `owners[i]` is a key of MODALITIES (or "" for none), `names[i]` what hovering says.
    """
    values = np.asarray(values, dtype=float)
    result = figure(x=x, y=y, bargap=0.1, showlegend=False)
    result.add_trace(
        go.Bar(
            x=np.arange(len(values)),
            y=values,
            marker={
                "color": [MODALITIES.get(owner, MUTED) for owner in owners],
                "pattern": {"shape": [PATTERNS.get(owner, "") for owner in owners], "fillmode": "overlay"},
            },
            customdata=list(names),
            hovertemplate="%{customdata}: %{y:.4g}<extra></extra>",
        )
    )
    return result


def _flat(values: np.ndarray) -> np.ndarray:
    array = np.asarray(values, dtype=float)
    if array.ndim < 2:
        array = array.reshape(1, -1)
    return array.reshape(-1, array.shape[-1])[:64, :64]


def _house(layout: dict[str, Any]) -> dict[str, Any]:
    plain = {
        "gridcolor": LINE,
        "zerolinecolor": LINE,
        "linecolor": LINE,
        "tickcolor": LINE,
        "title": {"font": {"size": 13}},
    }
    return {
        "template": "none",
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"color": INK, "size": 13},
        "margin": {"l": 56, "r": 16, "t": 40, "b": 48},
        "xaxis": plain,
        "yaxis": plain,
        "legend": {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "xanchor": "left"},
        "hoverlabel": {"bgcolor": PAPER, "font": {"color": INK}},
        **layout,
    }
