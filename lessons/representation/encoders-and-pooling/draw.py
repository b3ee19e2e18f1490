"""The pictures of "Encoders and pooling"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import AUDIO, FUSED, IMAGE, INK, MUTED, RIGHT, WRONG, add_curves, figure, panels

BELOW = {"y": -0.14, "yanchor": "top"}


def shuffle(arrays, state, words):
    titles = [words.label(id) for id in ("one-curve", "on-curves", "on-vectors")]
    result = panels(*titles, columns=1, row_heights=[0.24, 0.38, 0.38], vertical_spacing=0.11)
    swell = arrays["swell"].astype(bool)
    places = np.arange(1, len(swell) + 1)
    bars = go.Bar(
        x=places,
        y=arrays["curve"],
        marker={
            "color": np.where(swell, AUDIO, MUTED),
            "pattern": {"shape": np.where(swell, ".", ""), "fillmode": "overlay"},
        },
        showlegend=False,
        hovertemplate="%{y:.2f}<extra></extra>",
    )
    result.add_trace(bars, row=1, col=1)
    result.update_xaxes(range=[0.3, len(swell) + 0.7], tickvals=[1, 8, 16, 24, 32], row=1, col=1)
    result.update_yaxes(range=[-2.4, 2.4], tickvals=[-2, 0, 2], row=1, col=1)
    styles = (("conv", WRONG, "solid", "circle"), ("mlp", INK, "dash", "diamond"))
    for row, kind in ((2, "curve"), (3, "pooled")):
        options = {"key": f"{kind}_{{}}", "number": ".0%", "legend": row == 3, "row": row, "col": 1}
        add_curves(result, arrays, arrays["moved"], state, styles, words, **options)
        result.update_xaxes(range=[-0.6, 32.6], tickvals=[0, 8, 16, 24, 32], row=row, col=1)
        result.update_yaxes(range=[0.45, 1.03], tickvals=[0.5, 0.75, 1], tickformat=".0%", row=row, col=1)
    result.update_xaxes(title_text=words.label("moved"), row=3, col=1)
    result.update_layout(margin={"b": 110}, legend=BELOW)
    return result


def pooling(arrays, state, words):
    result = panels(words.label("product"), words.label("style"), columns=1, vertical_spacing=0.14)
    styles = (
        ("mean", INK, "dash", "diamond"),
        ("max", IMAGE, "dashdot", "square"),
        ("last", MUTED, "dot", "x"),
        ("attention", FUSED, "solid", "circle"),
    )
    place = {int(p): i for i, p in enumerate(arrays["patches"])}
    places = np.arange(len(place))
    for row, kind in ((1, "product"), (2, "style")):
        options = {"key": f"{kind}_{{}}", "number": ".2f", "legend": row == 2, "row": row, "col": 1}
        add_curves(result, arrays, places, place[int(state)], styles, words, **options)
        shown = [1, 4, 16, 49, 100, 196]
        result.update_xaxes(
            range=[-0.4, len(place) - 0.6], tickvals=[place[p] for p in shown], ticktext=shown, row=row, col=1
        )
        result.update_yaxes(
            range=[0.44, 1.03], tickvals=[0.5, 0.75, 1], tickformat=".2f", title_text=words.label("auc"), row=row, col=1
        )
    result.update_xaxes(title_text=words.label("patches"), row=2, col=1)
    result.update_layout(margin={"b": 130}, legend=BELOW)
    return result


def padding(arrays, state, words):
    result = panels(words.label("accuracy"), words.label("alike"), columns=1, vertical_spacing=0.15)
    styles = (
        ("word", RIGHT, "solid", "circle"),
        ("plain_end", WRONG, "dashdot", "square"),
        ("padded_end", INK, "dash", "diamond"),
    )
    for row, suffix in ((1, "_right"), (2, "_cosine")):
        number = ".0%" if row == 1 else ".2f"
        options = {"key": f"{{}}{suffix}", "number": number, "legend": row == 2, "row": row, "col": 1}
        add_curves(result, arrays, arrays["paddings"], state, styles, words, **options)
        result.update_xaxes(range=[-0.5, 24.5], tickvals=[0, 6, 12, 18, 24], row=row, col=1)
    result.update_yaxes(range=[0.45, 1.0], tickvals=[0.5, 0.75, 1], tickformat=".0%", row=1, col=1)
    result.update_yaxes(range=[-0.03, 0.8], tickvals=[0, 0.25, 0.5, 0.75], row=2, col=1)
    result.update_xaxes(title_text=words.label("paddings"), row=2, col=1)
    result.update_layout(margin={"b": 130}, legend=BELOW)
    return result


def tuning(arrays, state, words):
    result = figure(x=words.label("labelled"), y=words.label("explained"))
    styles = (
        ("tuned", FUSED, "solid", "circle"),
        ("frozen", IMAGE, "dash", "diamond"),
        ("fresh", INK, "dashdot", "square"),
    )
    add_curves(result, arrays, arrays["labelled"], state, styles, words, number=".0%")
    ticks = [20, 100, 500, 2000]
    result.update_xaxes(type="log", range=[1.27, 3.34], tickvals=ticks, ticktext=[f"{t:,}" for t in ticks])
    result.update_yaxes(range=[0.12, 0.53], tickvals=[0.2, 0.3, 0.4, 0.5], tickformat=".0%")
    result.update_layout(margin={"t": 16, "b": 110}, legend={"y": -0.24, "yanchor": "top"})
    return result
