"""The pictures of "The funnel"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import BEHAVIOUR, FUSED, IMAGE, INK, LINE, MUTED, PAPER, RIGHT, WRONG, curve, figure, here, panels

SHARE = {"range": [-0.03, 1.06], "tickvals": [0, 0.5, 1], "tickformat": ".0%"}


def _stages(result, row, lengths, texts, names, colour, base=None):
    """Horizontal bars from the first stage down; the amounts stand beside or inside them."""
    inside = base is not None
    bars = go.Bar(
        x=lengths,
        y=names,
        base=base,
        orientation="h",
        text=texts,
        textposition="inside" if inside else "outside",
        insidetextanchor="middle",
        textangle=0,
        textfont={"color": PAPER if inside else INK, "size": 13},
        marker={"color": colour},
        showlegend=False,
        cliponaxis=False,
        hoverinfo="skip",
    )
    result.add_trace(bars, row=row, col=1)
    result.update_xaxes(showticklabels=False, showgrid=False, zeroline=False, showline=False, ticks="", row=row, col=1)
    result.update_yaxes(autorange="reversed", showgrid=False, ticks="", automargin=True, row=row, col=1)


def funnel(arrays, state, words):
    titles = [words.label(id) for id in ("items", "cost", "best-left")]
    result = panels(*titles, columns=1, row_heights=[0.34, 0.2, 0.46], vertical_spacing=0.09)
    names = [words.label(id) for id in ("catalogue", "retrieval", "pre-ranking", "ranking", "re-ranking")]
    width = np.log10(arrays["counts"])  # on a straight scale only the catalogue would be seen
    _stages(result, 1, width, [f"{int(n):,}" for n in arrays["counts"]], names, [MUTED] + 4 * [INK], -width / 2)
    result.update_xaxes(range=[-2.05, 2.05], row=1, col=1)
    _stages(result, 2, arrays["million"], [f"{m:.3g}" for m in arrays["million"]], names[1:4], INK)
    result.update_xaxes(range=[0, 235], row=2, col=1)
    for name, colour, dash, symbol in (
        ("ceiling", MUTED, "dash", "diamond"),
        ("everywhere", RIGHT, "dot", "square"),
        ("logged", WRONG, "solid", "circle"),
    ):
        style = {"dash": dash, "symbol": symbol, "name": words.label(name), "number": ".1%"}
        traces = curve(arrays["widths"], arrays[f"{name}_all"], (state, arrays[name]), colour, **style)
        result.add_traces(traces, rows=3, cols=1)
    here(result, state, row=3, col=1)
    ticks = [0, 2500, 5000, 7500, 10_000]
    result.update_xaxes(
        range=[-150, 10_250],
        tickvals=ticks,
        ticktext=[f"{t:,}" for t in ticks],
        title_text=words.label("passed"),
        row=3,
        col=1,
    )
    result.update_yaxes(**SHARE, row=3, col=1)
    result.update_layout(bargap=0.18, margin={"b": 130, "r": 24}, legend={"y": -0.13, "yanchor": "top"})
    return result


def towers(arrays, state, words):
    result = figure(x=words.label("dimension"), y=words.label("hit"))
    cross = np.full(len(arrays["widths"]), float(arrays["cross"]))
    for name, y, now, colour, dash, symbol in (
        ("cross", cross, arrays["cross"], INK, "dash", "diamond"),
        ("towers", arrays["hits"], arrays["hit"], BEHAVIOUR, "solid", "circle"),
    ):
        style = {"dash": dash, "symbol": symbol, "name": words.label(name), "number": ".1%"}
        result.add_traces(curve(arrays["widths"], y, (state, now), colour, **style))
    here(result, state)
    ticks = [1, 2, 4, 8, 16, 32, 64]
    result.update_xaxes(type="log", range=[-0.05, 1.86], tickvals=ticks, ticktext=[str(t) for t in ticks])
    result.update_yaxes(range=[-0.03, 0.95], tickvals=[0, 0.25, 0.5, 0.75], tickformat=".0%")
    return result


def search(arrays, state, words):
    result = figure(x=words.label("cells"))
    x = np.arange(1, len(arrays["found_all"]) + 1)
    for name, colour, dash, symbol in (("found", BEHAVIOUR, "solid", "circle"), ("touched", INK, "dash", "diamond")):
        style = {"dash": dash, "symbol": symbol, "name": words.label(name), "number": ".1%"}
        result.add_traces(curve(x, arrays[f"{name}_all"], (state, arrays[name]), colour, **style))
    here(result, state)
    result.update_xaxes(range=[0, 101], tickvals=[1, 25, 50, 75, 100])
    result.update_yaxes(**SHARE)
    return result


def newcomer(arrays, state, words):
    result = figure(x=words.label("sightings"), y=words.label("auc"))
    places = np.arange(len(arrays["sightings"]))
    place = int(np.flatnonzero(arrays["sightings"] == state)[0])
    for name, colour, dash, symbol in (
        ("id", BEHAVIOUR, "dot", "square"),
        ("cover", IMAGE, "dash", "diamond"),
        ("both", FUSED, "solid", "circle"),
    ):
        style = {"dash": dash, "symbol": symbol, "name": words.label(name)}
        result.add_traces(curve(places, arrays[f"{name}_all"], (place, arrays[name]), colour, **style))
    here(result, place)
    shown = places[::3]
    ticks = [f"{int(arrays['sightings'][p])}" for p in shown]
    result.update_xaxes(tickvals=shown, ticktext=ticks, tickangle=0, linecolor=LINE)
    result.update_yaxes(range=[0.47, 1.02], tickvals=[0.5, 0.75, 1])
    return result
