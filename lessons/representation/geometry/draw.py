"""The pictures of "Geometry"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import BEHAVIOUR, FUSED, IMAGE, INK, MUTED, RIGHT, TEXT, WRONG, add_curves, panels

BELOW = {"legend": {"y": -0.14, "yanchor": "top"}, "margin": {"b": 130}}


def norm(arrays, state, words):
    result = panels(words.label("lengths"), words.label("list"), columns=1, vertical_spacing=0.2)
    items = go.Scatter(
        x=arrays["popular"],
        y=arrays["length"],
        mode="markers",
        marker={"color": BEHAVIOUR, "size": 5, "opacity": 0.6},
        showlegend=False,
        hoverinfo="skip",
    )
    result.add_trace(items, row=1, col=1)
    clicks = [0, 3, 10, 30, 100, 300]
    result.update_xaxes(
        range=[-0.15, 6],
        tickvals=np.log1p(clicks),
        ticktext=clicks,
        title_text=words.label("clicks"),
        row=1,
        col=1,
    )
    result.update_yaxes(range=[-0.04, 1.08], tickvals=[0, 0.5, 1], row=1, col=1)
    styles = (
        ("taste", RIGHT, "solid", "circle"),
        ("head", MUTED, "dot", "diamond"),
        ("recall", WRONG, "dash", "square"),
    )
    add_curves(result, arrays, arrays["powers"], state, styles, words, number=".2f", row=2, col=1)
    result.update_xaxes(range=[-0.03, 1.53], tickvals=[0, 0.5, 1, 1.5], title_text=words.label("power"), row=2, col=1)
    result.update_yaxes(range=[0.1, 0.95], tickvals=[0.25, 0.5, 0.75], row=2, col=1)
    return result.update_layout(**BELOW)


def temperature(arrays, state, words):
    titles = [words.label(id) for id in ("probabilities", "loss-title", "list")]
    result = panels(*titles, columns=1, row_heights=[0.28, 0.36, 0.36], vertical_spacing=0.12)
    p = arrays["probabilities"]
    bars = go.Bar(x=np.arange(1, len(p) + 1), y=p, marker={"color": FUSED}, showlegend=False)
    result.add_trace(bars.update(hovertemplate="%{x}: %{y:.1%}<extra></extra>"), row=1, col=1)
    result.update_xaxes(range=[0.3, 20.7], tickvals=[1, 5, 10, 15, 20], row=1, col=1)
    result.update_yaxes(type="log", range=[-3, 0], tickvals=[0.001, 0.01, 0.1, 1], tickformat=".1~%", row=1, col=1)
    loss = (("loss", INK, "solid", "circle"), ("floor", MUTED, "dot", "diamond"))
    add_curves(result, arrays, arrays["taus"], state, loss, words, number=".2f", row=2, col=1)
    result.add_hline(y=float(arrays["uniform"]), line={"color": MUTED, "width": 1, "dash": "dash"}, row=2, col=1)
    result.update_yaxes(range=[-0.2, 6.5], tickvals=[0, 2, 4, 6], row=2, col=1)
    styles = (("taste", RIGHT, "solid", "circle"), ("recall", WRONG, "dash", "square"))
    add_curves(result, arrays, arrays["taus"], state, styles, words, number=".2f", row=3, col=1)
    result.update_yaxes(range=[0.15, 0.9], tickvals=[0.25, 0.5, 0.75], row=3, col=1)
    ticks = [0.01, 0.03, 0.1, 0.3, 1]
    for row in (2, 3):
        result.update_xaxes(
            type="log", range=[-2.03, 0.03], tickvals=ticks, ticktext=[f"{t:g}" for t in ticks], row=row, col=1
        )
    result.update_xaxes(title_text=words.label("tau"), row=3, col=1)
    return result.update_layout(**BELOW)


def whitening(arrays, state, words):
    result = panels(words.label("spectrum"), words.label("kept"), columns=1, row_heights=[0.4, 0.6])
    styles = (
        ("films", BEHAVIOUR, "dashdot", "square"),
        ("names", TEXT, "dash", "diamond"),
        ("pictures", IMAGE, "solid", "circle"),
    )
    for name, colour, dash, _ in styles:
        shown = arrays[f"{name}_spectrum"][:40]
        line = {"color": colour, "dash": dash, "width": 2}
        trace = go.Scatter(x=np.arange(1, 41), y=shown, mode="lines", line=line, showlegend=False, hoverinfo="skip")
        result.add_trace(trace, row=1, col=1)
    result.update_xaxes(range=[0.5, 40.5], tickvals=[1, 10, 20, 30, 40], row=1, col=1)
    result.update_yaxes(range=[0, 0.12], tickvals=[0, 0.05, 0.1], tickformat=".0%", row=1, col=1)
    add_curves(result, arrays, arrays["amounts"], state, styles, words, number=".0%", row=2, col=1)
    result.update_xaxes(
        range=[-0.03, 1.23], tickvals=[0, 0.25, 0.5, 0.75, 1], title_text=words.label("amount"), row=2, col=1
    )
    result.update_yaxes(range=[0.77, 1.03], tickvals=[0.8, 0.9, 1], tickformat=".0%", row=2, col=1)
    return result.update_layout(**BELOW)


def truncate(arrays, state, words):
    result = panels(words.label("same-kind"), words.label("hub"), columns=1, vertical_spacing=0.14)
    styles = (
        ("ordered", RIGHT, "solid", "circle"),
        ("raw", WRONG, "dash", "square"),
        ("turned", INK, "dot", "diamond"),
    )
    for row, suffix in ((1, "_right"), (2, "_hub")):
        add_curves(
            result,
            arrays,
            arrays["widths"],
            state,
            styles,
            words,
            key=f"{{}}{suffix}",
            number=".0%",
            legend=row == 2,
            row=row,
            col=1,
        )
        ticks = [2, 4, 8, 16, 32, 64, 128]
        result.update_xaxes(type="log", range=[0.27, 2.13], tickvals=ticks, ticktext=ticks, row=row, col=1)
    result.update_xaxes(title_text=words.label("width"), row=2, col=1)
    result.update_yaxes(range=[-0.02, 0.68], tickvals=[0, 0.2, 0.4, 0.6], tickformat=".0%", row=1, col=1)
    result.update_yaxes(range=[-0.02, 0.42], tickvals=[0, 0.2, 0.4], tickformat=".0%", row=2, col=1)
    return result.update_layout(**BELOW)
