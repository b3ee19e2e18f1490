"""The pictures of "Experts"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import (
    FUSED,
    INK,
    MODALITIES,
    MUTED,
    PATTERNS,
    RIGHT,
    SEQUENTIAL,
    WRONG,
    add_curves,
    curve,
    figure,
    here,
    panels,
)

SHARE = {"tickformat": ".0%"}


def related(arrays, state, words):
    result = figure(x=words.label("relation"), y=words.label("error"))
    styles = (
        ("separate", MUTED, "dot", "x"),
        ("bottom", INK, "dash", "diamond"),
        ("one", WRONG, "dashdot", "square"),
        ("mmoe", FUSED, "solid", "circle"),
    )
    add_curves(result, arrays, arrays["grid"], state, styles, words)
    result.update_xaxes(range=[-1.05, 1.05], tickvals=[-1, -0.5, 0, 0.5, 1])
    result.update_yaxes(range=[0, 0.2], tickvals=[0, 0.05, 0.1, 0.15, 0.2], **SHARE)
    return result


def favour(arrays, state, words):
    result = panels(words.label("click"), words.label("stay"), columns=1, vertical_spacing=0.13)
    for row, task in enumerate(("click", "stay"), 1):
        styles = (
            ("bottom", INK, "dash", "diamond"),
            ("mmoe", FUSED, "solid", "circle"),
            ("cgc", RIGHT, "dot", "square"),
        )
        add_curves(
            result, arrays, arrays["grid"], state, styles, words, key=f"{{}}_{task}", legend=row == 1, row=row, col=1
        )
    result.update_xaxes(range=[-0.02, 1.02], tickvals=[0, 0.25, 0.5, 0.75, 1], **SHARE)
    result.update_xaxes(title_text=words.label("favour"), row=2, col=1)
    result.update_yaxes(range=[0, 0.3], tickvals=[0, 0.1, 0.2, 0.3], **SHARE)
    result.update_layout(legend={"y": -0.14, "yanchor": "top"}, margin={"b": 84})
    return result


def polarised(arrays, state, words):
    names = ("plain", "balanced")
    titles = [f"{words.label(n)}: {words.label('in-use').format(float(arrays[f'{n}_used']))}" for n in names]
    result = panels(*titles, words.label("error"), columns=1, row_heights=[0.22, 0.22, 0.56], vertical_spacing=0.12)
    for row, name in enumerate(names, 1):
        gates = arrays[f"{name}_gates"]
        cells = go.Heatmap(
            z=gates,
            x=[words.label("expert").format(e + 1) for e in range(gates.shape[1])],
            y=[words.label("click"), words.label("stay")],
            zmin=0,
            zmax=1,
            colorscale=SEQUENTIAL,
            showscale=False,
            text=np.round(gates, 2),
            texttemplate="%{text:.2f}",
            hoverinfo="skip",
            xgap=2,
            ygap=2,
        )
        result.add_trace(cells, row=row, col=1)
        result.update_xaxes(showgrid=False, ticks="", showticklabels=row == 2, row=row, col=1)
        result.update_yaxes(autorange="reversed", showgrid=False, ticks="", row=row, col=1)
    styles = (
        ("balanced", WRONG, "solid", "square"),
        ("plain", INK, "dash", "diamond"),
    )
    add_curves(result, arrays, arrays["grid"], state, styles, words, key="{}_error", row=3, col=1)
    result.update_xaxes(range=[-0.2, 8.2], tickvals=[0, 2, 4, 6, 8], title_text=words.label("head-start"), row=3, col=1)
    result.update_yaxes(range=[0, 0.2], tickvals=[0, 0.1, 0.2], **SHARE, row=3, col=1)
    result.update_layout(legend={"y": -0.14, "yanchor": "top"}, margin={"l": 64, "b": 84})
    return result


def listening(arrays, state, words):
    result = figure(y=words.label("added"))
    for sense, costs in zip(("image", "text", "behaviour"), arrays["costs"].T, strict=True):
        bars = go.Bar(
            x=[words.label("click"), words.label("stay")],
            y=costs,
            name=words.label(sense),
            marker={"color": MODALITIES[sense], "pattern": {"shape": PATTERNS[sense], "fillmode": "overlay"}},
            text=[f"{c:.2f}" for c in costs],
            textposition="outside",
            textangle=0,
            cliponaxis=False,
            hoverinfo="skip",
        )
        result.add_trace(bars)
    result.update_yaxes(range=[-0.03, 1.02], tickvals=[0, 0.5, 1])
    result.update_xaxes(showgrid=False)
    result.update_layout(barmode="group", bargap=0.25)
    return result


def axis(arrays, state, words):
    result = figure(x=words.label("batch"), y=words.label("output"))
    styles = (("wrong", WRONG, "dash", "square"), ("yours", FUSED, "solid", "circle"))
    add_curves(result, arrays, arrays["grid"], state, styles, words, number=".2f")
    ticks = [1, 2, 4, 8, 16, 32, 64]
    result.update_xaxes(type="log", range=[-0.05, 1.86], tickvals=ticks, ticktext=[str(t) for t in ticks])
    result.update_yaxes(range=[-0.05, 1.35], tickvals=[0, 0.5, 1])
    return result


def routing(arrays, state, words):
    result = panels(words.label("load"), words.label("busiest"), columns=1, vertical_spacing=0.2)
    load = arrays["load"]
    capacity = float(arrays["capacity"]) / len(load)
    bars = go.Bar(
        x=np.arange(1, len(load) + 1),
        y=load,
        marker={"color": FUSED},
        showlegend=False,
        hoverinfo="skip",
    )
    result.add_trace(bars, row=1, col=1)
    for height, dash, label in ((capacity, "dash", "capacity"), (1 / len(load), "dot", "even")):
        line = go.Scatter(
            x=[0.4, len(load) + 0.6],
            y=[height, height],
            mode="lines",
            line={"color": INK, "dash": dash, "width": 1.5},
            name=words.label(label),
            hoverinfo="skip",
        )
        result.add_trace(line, row=1, col=1)
    result.update_xaxes(
        range=[0.4, 8.6], tickvals=list(range(1, 9)), title_text=words.label("experts"), showgrid=False, row=1, col=1
    )
    result.update_yaxes(range=[0, 0.32], tickvals=[0, 0.1, 0.2, 0.3], **SHARE, row=1, col=1)
    traces = curve(arrays["grid"], arrays["busiest_all"], (state, arrays["busiest"]), INK, number=".2f")
    result.add_traces(traces, rows=2, cols=1)
    here(result, state, row=2, col=1)
    result.update_xaxes(range=[-2, 102], tickvals=[0, 25, 50, 75, 100], title_text=words.label("updates"), row=2, col=1)
    result.update_yaxes(range=[0.8, 2.5], tickvals=[1, 1.5, 2, 2.5], row=2, col=1)
    result.update_layout(bargap=0.25, legend={"y": -0.16, "yanchor": "top"}, margin={"b": 84})
    return result
