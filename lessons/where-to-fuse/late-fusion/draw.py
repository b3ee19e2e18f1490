"""The pictures of "Late fusion"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import (
    BEHAVIOUR,
    FUSED,
    INK,
    MUTED,
    PATTERNS,
    RIGHT,
    TEXT,
    WRONG,
    add_curves,
    curve,
    figure,
    here,
    panels,
)

BELOW = {"y": -0.2, "yanchor": "top"}


def _level(result, y, text, colour, position="top right"):
    """A dotted horizontal line with its name beside it."""
    result.add_hline(
        y=float(y),
        line={"color": colour, "width": 1.5, "dash": "dot"},
        annotation={"text": text, "font": {"color": colour, "size": 12}},
        annotation_position=position,
    )


def veto(arrays, state, words):
    result = panels(
        words.label("topics"), words.label("football"), columns=1, row_heights=[0.46, 0.54], vertical_spacing=0.16
    )
    names = [words.label(f"topic-{n}") for n in range(1, 6)]
    for name, colour, pattern in (
        ("behaviour", BEHAVIOUR, PATTERNS["behaviour"]),
        ("content", TEXT, PATTERNS["text"]),
        ("mean", MUTED, ""),
        ("product", FUSED, ""),
    ):
        bar = go.Bar(
            x=names,
            y=arrays[f"{name}_bars"],
            name=words.label(name),
            marker={"color": colour, "pattern": {"shape": pattern, "fillmode": "overlay"}},
            hovertemplate="%{y:.1%}<extra></extra>",
            legendgroup=words.label(name),
            showlegend=name in ("behaviour", "content"),
        )
        result.add_trace(bar, row=1, col=1)
    result.update_yaxes(range=[0, 1], tickvals=[0, 0.5, 1], tickformat=".0%", row=1, col=1)
    styles = (
        ("mean", MUTED, "dash", "diamond"),
        ("geometric", INK, "dot", "square"),
        ("product", FUSED, "solid", "circle"),
    )
    add_curves(result, arrays, arrays["logits"], state, styles, words, row=2, col=1)
    result.update_xaxes(
        range=[-8.2, 4.2], tickvals=[-8, -6, -4, -2, 0, 2, 4], title_text=words.label("logit"), row=2, col=1
    )
    result.update_yaxes(range=[-0.03, 1.03], tickvals=[0, 0.5, 1], tickformat=".0%", row=2, col=1)
    result.update_layout(bargap=0.2, bargroupgap=0, margin={"b": 130}, legend=BELOW | {"y": -0.15})
    return result


def echo(arrays, state, words):
    result = figure(x=words.label("channels"), y=words.label("hit-rate"))
    styles = (
        ("fitted", RIGHT, "solid", "circle"),
        ("sum", WRONG, "dashdot", "square"),
        ("rrf", INK, "dash", "diamond"),
    )
    add_curves(result, arrays, arrays["channels"], state, styles, words)
    _level(result, arrays["content"], words.label("content-alone"), TEXT)
    result.update_xaxes(range=[0.7, 12.3], tickvals=[1, 2, 4, 6, 8, 10, 12])
    result.update_yaxes(range=[0.4, 0.75], tickvals=[0.4, 0.5, 0.6, 0.7], tickformat=".0%")
    result.update_layout(margin={"b": 110}, legend=BELOW)
    return result


def absent(arrays, state, words):
    result = figure(x=words.label("exponent"), y=words.label("hit-rate"))
    for slice, colour, dash, symbol in (
        ("old", INK, "dash", "diamond"),
        ("every", MUTED, "dot", "square"),
        ("new", FUSED, "solid", "circle"),
    ):
        name = f"power_{slice}"
        result.add_traces(
            curve(
                arrays["exponents"],
                arrays[f"{name}_all"],
                (state, arrays[name]),
                colour,
                dash=dash,
                symbol=symbol,
                name=words.label(slice),
                number=".1%",
            )
        )
        fixed = go.Scatter(
            x=[2.5, 3.0],
            y=[float(arrays[f"rrf_{slice}"]), float(arrays[f"reason_{slice}"])],
            mode="markers",
            marker={"color": colour, "symbol": symbol, "size": 11},
            showlegend=False,
            hovertemplate="%{y:.1%}<extra></extra>",
            cliponaxis=False,
        )
        result.add_trace(fixed)
    here(result, state)
    result.add_vline(x=2.25, line={"color": MUTED, "width": 1})
    ticks = [words.label(id) for id in ("mean-tick", "sum-tick", "mnz-tick", "rrf-tick", "reason-tick")]
    result.update_xaxes(range=[-0.1, 3.2], tickvals=[0, 1, 2, 2.5, 3], ticktext=ticks, tickangle=0)
    result.update_yaxes(range=[-0.03, 1], tickvals=[0, 0.25, 0.5, 0.75, 1], tickformat=".0%")
    return result


def scales(arrays, state, words):
    result = figure(x=words.label("empty"), y=words.label("hit-rate"))
    styles = (
        ("knowing", RIGHT, "solid", "circle"),
        ("by_all", INK, "dash", "diamond"),
        ("by_list", WRONG, "dashdot", "square"),
    )
    add_curves(result, arrays, arrays["shares"], state, styles, words)
    _level(result, arrays["behaviour"], words.label("behaviour-alone"), BEHAVIOUR, "bottom left")
    result.update_xaxes(range=[-0.02, 1.02], tickvals=[0, 0.25, 0.5, 0.75, 1], tickformat=".0%")
    result.update_yaxes(range=[0.2, 0.72], tickvals=[0.2, 0.4, 0.6], tickformat=".0%")
    result.update_layout(margin={"b": 120}, legend=BELOW)
    return result


def budget(arrays, state, words):
    result = figure(x=words.label("amount"), y=words.label("error"))
    styles = (
        ("default", WRONG, "dashdot", "square"),
        ("one", MUTED, "dot", "triangle-up"),
        ("late", INK, "dash", "diamond"),
        ("own", RIGHT, "solid", "circle"),
    )
    add_curves(result, arrays, arrays["amounts"], state, styles, words)
    ticks = np.array([20, 40, 80, 160, 320])
    result.update_xaxes(type="log", range=list(np.log10([19, 340])), tickvals=ticks, ticktext=[str(t) for t in ticks])
    result.update_yaxes(range=[0.2, 1], tickvals=[0.25, 0.5, 0.75, 1], tickformat=".0%")
    result.update_layout(margin={"b": 140}, legend=BELOW)
    return result
