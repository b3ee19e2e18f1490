"""The pictures of "What modalities know"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import AUDIO, FUSED, IMAGE, INK, MUTED, RIGHT, TEXT, WRONG, add_curves, figure, panels

BELOW = {"legend": {"y": -0.15, "yanchor": "top"}, "margin": {"t": 30, "b": 112, "r": 20}}
SHARE = {"tickformat": ".0%", "range": [-0.03, 1.03], "tickvals": [0, 0.25, 0.5, 0.75, 1]}


def _steps(values):
    """Ticks for a logarithmic axis: where, and the number itself."""
    return {"tickvals": np.log10(values), "ticktext": [f"{v:g}" for v in values]}


def shared(arrays, state, words):
    result = panels(
        words.label("who-knows"), words.label("explained"), columns=1, row_heights=[0.22, 0.78], vertical_spacing=0.13
    )
    only = {"image": 0.6 * (1 - state), "shared": state, "text": 0.4 * (1 - state)}
    for (name, part), colour, pattern in zip(only.items(), (IMAGE, FUSED, TEXT), ("", "\\", "/"), strict=True):
        bar = go.Bar(
            x=[part],
            y=[0],
            orientation="h",
            marker={"color": colour, "pattern": {"shape": pattern, "fillmode": "overlay", "fgopacity": 0.35}},
            text=words.label(f"only-{name}") if part > 0.17 else "",
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            textfont={"color": "#ffffff", "size": 13},
            showlegend=False,
            hovertemplate="%{x:.0%}<extra></extra>",
        )
        result.add_trace(bar, row=1, col=1)
    styles = (
        ("both", FUSED, "solid", "circle"),
        ("image", IMAGE, "dash", "diamond"),
        ("text", TEXT, "dot", "square"),
    )
    add_curves(result, arrays, arrays["states"], state, styles, words, row=2, col=1)
    result.update_layout(barmode="stack", **BELOW)
    result.update_xaxes(range=[0, 1], showticklabels=False, showgrid=False, zeroline=False, row=1, col=1)
    result.update_yaxes(showticklabels=False, showgrid=False, ticks="", row=1, col=1)
    result.update_xaxes(**SHARE, title_text=words.label("part"), row=2, col=1)
    result.update_yaxes(**SHARE, row=2, col=1)
    return result


def one_more(arrays, state, words):
    result = panels(words.label("fixed"), words.label("tuned"), columns=1, shared_xaxes=True, vertical_spacing=0.1)
    x, at = np.log10(arrays["states"]), np.log10(state)
    for row, kind in enumerate(("fixed", "tuned"), 1):
        styles = (
            (f"text_{kind}", TEXT, "dot", "square"),
            (f"image_{kind}", IMAGE, "solid", "circle"),
            (f"audio_{kind}", AUDIO, "dash", "diamond"),
        )
        add_curves(result, arrays, x, at, styles, words, row=row, col=1)
    result.update_traces(showlegend=False, row=2, col=1)
    result.update_xaxes(range=[1.27, 3.03], **_steps([20, 50, 100, 200, 500, 1000]))
    result.update_xaxes(title_text=words.label("rated"), row=2, col=1)
    result.update_yaxes(range=[-0.27, 1], tickvals=[0, 0.5, 1], tickformat=".0%")
    return result.update_layout(**BELOW)


def attention(arrays, state, words):
    result = panels(words.label("weight"), words.label("lost"), columns=1, shared_xaxes=True, vertical_spacing=0.1)
    x, at = np.log10(arrays["states"]), np.log10(state)
    weight = (("attention", IMAGE, "solid", "circle"),)
    add_curves(result, arrays, x, at, weight, words, row=1, col=1)
    lost = (("shuffled", WRONG, "dash", "diamond"), ("retrained", RIGHT, "dot", "square"))
    add_curves(result, arrays, x, at, lost, words, row=2, col=1)
    result.update_xaxes(range=[-1.04, 0.74], **_steps([0.1, 0.2, 0.5, 1, 2, 5]))
    result.update_xaxes(title_text=words.label("scale"), row=2, col=1)
    result.update_yaxes(range=[0, 1], tickvals=[0, 0.5, 1], tickformat=".0%", row=1, col=1)
    result.update_yaxes(range=[0, 1.15], tickvals=[0, 0.5, 1], tickformat=".0%", row=2, col=1)
    return result.update_layout(**BELOW)


def knock_out(arrays, state, words):
    result = figure(x=words.label("part"))
    styles = (("shuffled", WRONG, "dash", "diamond"), ("retrained", RIGHT, "dot", "square"))
    add_curves(result, arrays, arrays["states"], state, styles, words)
    result.update_xaxes(**SHARE)
    result.update_yaxes(range=[-0.03, 1.2], tickvals=[0, 0.25, 0.5, 0.75, 1], tickformat=".0%")
    return result


def missing(arrays, state, words):
    result = figure(x=words.label("missing"), y=words.label("explained"))
    styles = (
        ("ceiling", MUTED, "longdash", "star"),
        ("patterns", RIGHT, "solid", "circle"),
        ("filled", FUSED, "dashdot", "triangle-up"),
        ("complete", WRONG, "dash", "diamond"),
        ("without", INK, "dot", "square"),
    )
    add_curves(result, arrays, arrays["states"], state, styles, words)
    result.update_xaxes(range=[-0.02, 0.92], tickformat=".0%", tickvals=[0, 0.2, 0.4, 0.6, 0.8])
    result.update_yaxes(**SHARE)
    result.update_layout(**BELOW)
    return result.update_layout(legend={"y": -0.24}, margin={"b": 140})
