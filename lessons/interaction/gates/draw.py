"""The pictures of "Gates"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, IMAGE, INK, MUTED, PAPER, RIGHT, TEXT, WRONG, add_curves, figure, panels

SHARE = {"tickformat": ".0%"}


def noisy(arrays, state, words):
    result = panels(words.label("explained"), words.label("weight-cover"), columns=1, vertical_spacing=0.2)
    styles = (
        ("best", MUTED, "dot", "x"),
        ("marked", FUSED, "solid", "circle"),
        ("hidden", RIGHT, "dashdot", "triangle-up"),
        ("fixed", INK, "dash", "diamond"),
        ("blind", WRONG, "solid", "square"),
    )
    add_curves(result, arrays, arrays["grid"], state, styles, words, row=1, col=1)
    result.update_xaxes(range=[0.15, 4.1], tickvals=[1, 2, 3, 4], title_text=words.label("noise"), row=1, col=1)
    result.update_yaxes(range=[0.53, 0.97], tickvals=[0.6, 0.7, 0.8, 0.9], **SHARE, row=1, col=1)
    gates = arrays["gates"]
    cells = go.Heatmap(
        z=gates.T,
        zmin=0,
        zmax=1,
        colorscale=[[0, TEXT], [0.5, PAPER], [1, IMAGE]],
        colorbar={
            "orientation": "h",
            "y": -0.2,
            "yref": "paper",
            "thickness": 10,
            "len": 0.7,
            "tickvals": [0, 0.5, 1],
            "ticktext": [words.label("to-title"), "0.5", words.label("to-cover")],
        },
        hovertemplate="%{z:.2f}<extra></extra>",
    )
    result.add_trace(cells, row=2, col=1)
    half = len(gates) // 2
    ticks = [words.label("clean"), words.label("bad")]
    result.update_xaxes(
        tickvals=[half / 2 - 0.5, 1.5 * half - 0.5], ticktext=ticks, showgrid=False, zeroline=False, row=2, col=1
    )
    result.add_vline(x=half - 0.5, line={"color": INK, "width": 2}, row=2, col=1)
    result.update_yaxes(showticklabels=False, showgrid=False, title_text=words.label("units"), row=2, col=1)
    result.update_layout(margin={"t": 120, "b": 60}, legend={"y": 1.07})
    return result


def units(arrays, state, words):
    result = figure(x=words.label("split"), y=words.label("explained"))
    styles = (
        ("best", MUTED, "dot", "x"),
        ("vector", FUSED, "solid", "circle"),
        ("scalar", WRONG, "dashdot", "square"),
        ("fixed", INK, "dash", "diamond"),
    )
    add_curves(result, arrays, arrays["grid"], state, styles, words)
    result.update_xaxes(range=[-0.03, 1.03], tickvals=[0, 0.5, 1], **SHARE)
    result.update_yaxes(range=[0.6, 0.8], tickvals=[0.6, 0.7, 0.8], **SHARE)
    return result


IMPORTANCE = (
    ("weight", FUSED, "solid", "circle"),
    ("switched", IMAGE, "dash", "diamond"),
    ("retrained", INK, "dot", "square"),
)


def rescale(arrays, state, words):
    result = figure(x=words.label("factor"))
    add_curves(result, arrays, arrays["grid"], state, IMPORTANCE, words)
    ticks = [0.25, 0.5, 1, 2, 4]
    result.update_xaxes(type="log", range=[-0.63, 0.63], tickvals=ticks, ticktext=["¼", "½", "1", "2", "4"])
    result.update_yaxes(range=[-0.03, 1.03], tickvals=[0, 0.25, 0.5, 0.75, 1], **SHARE)
    return result


def overlap(arrays, state, words):
    result = figure(x=words.label("both-know"))
    add_curves(result, arrays, arrays["grid"], state, IMPORTANCE, words)
    result.update_xaxes(range=[-0.03, 1.03], tickvals=[0, 0.5, 1], **SHARE)
    result.update_yaxes(range=[-0.02, 0.6], tickvals=[0, 0.25, 0.5], **SHARE)
    return result


def start(arrays, state, words):
    titles = [words.label("signal"), words.label("loss")]
    result = panels(*titles, columns=1, row_heights=[0.4, 0.6], vertical_spacing=0.2)
    signal = arrays["signal"]
    bars = go.Bar(
        x=np.arange(len(signal)),
        y=signal,
        marker={"color": INK},
        text=[f"{s:.2g}" for s in signal],
        textposition="outside",
        textangle=0,
        cliponaxis=False,
        showlegend=False,
        hoverinfo="skip",
    )
    result.add_trace(bars, row=1, col=1)
    result.update_xaxes(
        tickvals=list(range(len(signal))), title_text=words.label("layers"), showgrid=False, row=1, col=1
    )
    result.update_yaxes(range=[0, 1.25], tickvals=[0, 1], row=1, col=1)
    for name, colour, dash, symbol in (("sgd", WRONG, "dash", "diamond"), ("adam", RIGHT, "solid", "circle")):
        lines = go.Scatter(
            x=arrays["points"],
            y=arrays[f"{name}_losses"],
            mode="lines+markers",
            line={"color": colour, "dash": dash, "width": 2.5},
            marker={"color": colour, "symbol": symbol, "size": 5},
            name=words.label(name),
            hovertemplate="%{y:.3f}<extra></extra>",
        )
        result.add_trace(lines, row=2, col=1)
    result.update_xaxes(range=[0, 402], tickvals=[0, 100, 200, 300, 400], title_text=words.label("steps"), row=2, col=1)
    result.update_yaxes(range=[-0.05, 1.25], tickvals=[0, 0.5, 1], row=2, col=1)
    result.update_layout(bargap=0.4, margin={"b": 84}, legend={"y": -0.16, "yanchor": "top"})
    return result


def many(arrays, state, words):
    titles = [words.label("gates-title"), words.label("experts-title")]
    result = panels(*titles, columns=1, row_heights=[0.45, 0.55], vertical_spacing=0.16)
    add_curves(
        result, arrays, arrays["grid"], state, (("gates", INK, "solid", "circle"),), words, number=".3g", row=1, col=1
    )
    powers = [1, 0.1, 0.01, 0.001]
    result.update_yaxes(
        type="log", range=[-3.8, 0.2], tickvals=powers, ticktext=[f"{p:g}" for p in powers], row=1, col=1
    )
    styles = (
        ("alike", WRONG, "solid", "square"),
        ("independent", RIGHT, "dash", "diamond"),
        ("claimed", MUTED, "dot", "circle"),
    )
    add_curves(result, arrays, arrays["grid"], state, styles, words, number=".2f", row=2, col=1)
    result.update_yaxes(range=[0, 0.8], tickvals=[0, 0.25, 0.5, 0.75], row=2, col=1)
    result.update_xaxes(range=[0.7, 12.3], tickvals=[1, 3, 6, 9, 12])
    result.update_xaxes(title_text=words.label("count"), row=2, col=1)
    result.update_layout(margin={"b": 84}, legend={"y": -0.16, "yanchor": "top"})
    return result
