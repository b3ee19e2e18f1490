"""The pictures of "Scale and dimension"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, IMAGE, INK, MUTED, RIGHT, TEXT, WRONG, add_curves, curve, figure, here, panels

SHARE = {"range": [-0.03, 1.03], "tickvals": [0, 0.5, 1], "tickformat": ".0%"}
BELOW = {"y": -0.14, "yanchor": "top"}


def _half(result, **place):
    """The line of an equal say."""
    result.add_hline(y=0.5, line={"color": MUTED, "width": 1, "dash": "dot"}, **place)


def spectrum(arrays, state, words):
    title = words.label("spectrum") + f" {float(arrays['dim']):.1f}"
    result = panels(title, words.label("share"), columns=1, row_heights=[0.36, 0.64], vertical_spacing=0.19)
    shown = 30
    bars = go.Bar(
        x=np.arange(1, shown + 1),
        y=arrays["spectrum"][:shown],
        marker={"color": IMAGE},
        showlegend=False,
        hovertemplate="%{x}: %{y:.1%}<extra></extra>",
    )
    result.add_trace(bars, row=1, col=1)
    result.update_xaxes(
        range=[0.3, shown + 0.7], tickvals=[1, 10, 20, 30], title_text=words.label("direction"), row=1, col=1
    )
    result.update_yaxes(range=[0, 0.65], tickvals=[0, 0.3, 0.6], tickformat=".0%", row=1, col=1)
    styles = (
        ("plain", INK, "dash", "diamond"),
        ("width", WRONG, "dashdot", "square"),
        ("effective", RIGHT, "solid", "circle"),
    )
    for name, colour, dash, symbol in styles:  # the lines are the formula, the marks are measured
        style = {"dash": dash, "symbol": symbol, "name": words.label(name), "number": ".1%"}
        traces = curve(arrays["decays"], arrays[f"{name}_formula_all"], (state, arrays[name]), colour, **style)
        result.add_traces(traces, rows=2, cols=1)
    _half(result, row=2, col=1)
    here(result, state, row=2, col=1)
    result.update_xaxes(
        range=[-0.04, 2.04], tickvals=[0, 0.5, 1, 1.5, 2], title_text=words.label("decay"), row=2, col=1
    )
    result.update_yaxes(**SHARE, row=2, col=1)
    result.update_layout(margin={"b": 110}, legend=BELOW)
    return result


def cone(arrays, state, words):
    result = panels(
        words.label("cosines"), words.label("share"), columns=1, row_heights=[0.42, 0.58], vertical_spacing=0.15
    )
    for name, density, colour, dash in (
        ("title", "text_density", TEXT, "dash"),
        ("cover", "density", IMAGE, "solid"),
    ):
        trace = go.Scatter(
            x=arrays["bins"],
            y=np.minimum(arrays[density], 8),  # the narrowest peaks leave the picture
            mode="lines",
            line={"color": colour, "width": 2, "dash": dash},
            fill="tozeroy" if name == "cover" else None,
            name=words.label(name),
            hoverinfo="skip",
        )
        result.add_trace(trace, row=1, col=1)
    result.update_xaxes(range=[-0.8, 1.02], tickvals=[-0.5, 0, 0.5, 1], row=1, col=1)
    result.update_yaxes(range=[0, 7], showticklabels=False, ticks="", row=1, col=1)
    styles = (("raw", WRONG, "dashdot", "square"), ("centred", RIGHT, "solid", "circle"))
    add_curves(result, arrays, arrays["means"], state, styles, words, row=2, col=1)
    result.update_xaxes(
        range=[-0.02, 0.97],
        tickvals=[0, 0.25, 0.5, 0.75],
        tickformat=".0%",
        title_text=words.label("mean"),
        row=2,
        col=1,
    )
    result.update_yaxes(range=[-0.02, 0.62], tickvals=[0, 0.25, 0.5], tickformat=".0%", row=2, col=1)
    result.update_layout(margin={"b": 120}, legend=BELOW)
    return result


def statistics(arrays, state, words):
    result = figure(x=words.label("topical"), y=words.label("found"))
    styles = (("train", RIGHT, "solid", "circle"), ("batch", WRONG, "dashdot", "square"))
    add_curves(result, arrays, arrays["shares"], state, styles, words)
    result.add_hline(
        y=float(arrays["chance"]),
        line={"color": MUTED, "width": 1.5, "dash": "dot"},
        annotation={"text": words.label("chance"), "font": {"color": MUTED, "size": 12}},
        annotation_position="bottom left",
    )
    result.update_xaxes(range=[-0.02, 1.02], tickvals=[0, 0.5, 1], tickformat=".0%")
    result.update_yaxes(range=[-0.03, 0.65], tickvals=[0, 0.2, 0.4, 0.6], tickformat=".0%")
    return result


def more(arrays, state, words):
    result = figure(x=words.label("noise"), y=words.label("error"))
    styles = (
        ("with_one", WRONG, "solid", "square"),
        ("without_one", WRONG, "dot", "square-open"),
        ("without_tuned", INK, "dot", "circle-open"),
        ("with_own", FUSED, "solid", "circle"),
    )
    add_curves(result, arrays, arrays["noises"], state, styles, words)
    result.update_xaxes(range=[-0.15, 8.15], tickvals=[0, 2, 4, 6, 8])
    result.update_yaxes(range=[0, 0.88], tickvals=[0, 0.25, 0.5, 0.75], tickformat=".0%")
    result.update_layout(margin={"b": 140}, legend=BELOW | {"y": -0.22})
    return result
