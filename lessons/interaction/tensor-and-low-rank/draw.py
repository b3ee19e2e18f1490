"""The pictures of "Tensor fusion and low rank"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import (
    AUDIO,
    DIVERGING,
    FUSED,
    IMAGE,
    INK,
    MUTED,
    PAPER,
    RIGHT,
    TEXT,
    WRONG,
    add_curves,
    figure,
    panels,
)

ERROR = {"range": [-0.03, 1.06], "tickvals": [0, 0.5, 1], "tickformat": ".0%"}


def weights(arrays, state, words):
    result = panels(
        words.label("weights"), words.label("entries"), columns=1, row_heights=[0.72, 0.28], vertical_spacing=0.24
    )
    styles = (("full", INK, "dash", "diamond"), ("thin", FUSED, "solid", "circle"))
    add_curves(result, arrays, arrays["widths"], state, styles, words, label="{}-weights", number=",", row=1, col=1)
    ticks = [1, 4, 16, 64, 256]
    result.update_xaxes(type="log", tickvals=ticks, range=[-0.06, 2.77], title_text=words.label("width"), row=1, col=1)
    powers = [1e3, 1e5, 1e7, 1e9]
    names = ["10³", "10⁵", "10⁷", "10⁹"]
    result.update_yaxes(type="log", tickvals=powers, ticktext=names, range=[2.5, 10.2], row=1, col=1)
    for share, name, colour, pattern in zip(
        arrays["shares"],
        ("constant", "one", "pair", "three"),
        (INK, MUTED, INK, FUSED),
        ("", "x", "/", ""),
        strict=True,
    ):
        bar = go.Bar(
            x=[share],
            y=[""],
            orientation="h",
            marker={
                "color": colour,
                "pattern": {"shape": pattern, "fillmode": "overlay", "fgcolor": PAPER, "size": 7},
                "line": {"width": 0},
            },
            text=f"{words.label(name)} {share:.0%}" if share > 0.2 and not pattern else "",
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            textfont={"color": PAPER},
            name=words.label(name),
            hovertemplate="%{x:.2%}",
        )
        result.add_trace(bar, row=2, col=1)
    result.update_xaxes(range=[0, 1.01], tickvals=[0, 0.5, 1], tickformat=".0%", row=2, col=1)
    result.update_yaxes(showticklabels=False, ticks="", row=2, col=1)
    result.update_layout(barmode="stack", legend={"y": -0.1, "yanchor": "top"}, margin={"b": 96})
    return result


def volume(arrays, state, words):
    titles = ["1", *(words.label("sound-entry").format(n) for n in (1, 2, 3)), words.label("lengths")]
    specs = [[{}, {}, {}, {}], [{"colspan": 4}, None, None, None]]
    result = panels(
        *titles, columns=4, specs=specs, row_heights=[0.36, 0.64], vertical_spacing=0.16, horizontal_spacing=0.03
    )
    names = ["1", "x₁", "x₂", "x₃"], ["1", "y₁", "y₂", "y₃"]
    for column in range(4):
        cells = go.Heatmap(
            z=arrays["cube"][:, :, column],
            x=names[1],
            y=names[0],
            colorscale=DIVERGING,
            zmin=-1,
            zmax=1,
            xgap=1,
            ygap=1,
            showscale=False,
            hovertemplate="%{z:.2f}<extra></extra>",
        )
        result.add_trace(cells, row=1, col=column + 1)
    result.update_xaxes(showgrid=False, ticks="", row=1)
    result.update_yaxes(showgrid=False, ticks="", autorange="reversed", showticklabels=False, row=1)
    result.update_yaxes(showticklabels=True, row=1, col=1)
    blocks = ("cover", "title", "sound", "cover-title", "cover-sound", "title-sound", "all-three")
    bars = go.Bar(
        x=arrays["sizes"],
        y=[words.label(block) for block in blocks],
        orientation="h",
        marker={
            "color": [IMAGE, TEXT, AUDIO, FUSED, FUSED, FUSED, FUSED],
            "pattern": {"shape": ["", "/", ".", "", "", "", "x"], "fillmode": "overlay", "fgcolor": PAPER, "size": 7},
        },
        text=[f"{size:.2f}" for size in arrays["sizes"]],
        textposition="outside",
        textangle=0,
        cliponaxis=False,
        hoverinfo="skip",
    )
    result.add_trace(bars, row=2, col=1)
    result.update_xaxes(range=[0, 2.1], tickvals=[0, 1, 2], row=2, col=1)
    result.update_yaxes(autorange="reversed", showgrid=False, ticks="", automargin=True, row=2, col=1)
    result.update_layout(showlegend=False, bargap=0.3)
    return result


def rank(arrays, state, words):
    result = panels(words.label("by-rank"), words.label("by-size"), columns=1, vertical_spacing=0.2)
    ranks = arrays["ranks"]
    styles = (("full", INK, "dash", "diamond"), ("weak", MUTED, "dot", "square"), ("strong", FUSED, "solid", "circle"))
    for name, colour, dash, symbol in styles:
        level = np.full(len(ranks), float(arrays["full"]))
        trace = go.Scatter(
            x=ranks,
            y=arrays.get(f"{name}_by_rank", level),
            mode="lines" if name == "full" else "lines+markers",
            line={"color": colour, "dash": dash, "width": 2.5},
            marker={"symbol": symbol, "size": 8},
            showlegend=False,
            hovertemplate="%{y:.1%}<extra></extra>",
        )
        result.add_trace(trace, row=1, col=1)
    add_curves(result, arrays, arrays["sizes"], state, styles, words, row=2, col=1)
    result.update_xaxes(tickvals=ranks, range=[0.7, 8.3], title_text=words.label("rank"), row=1, col=1)
    ticks = [40, 80, 150, 280, 560, 1600]
    title = words.label("examples")
    result.update_xaxes(type="log", tickvals=ticks, range=[1.56, 3.25], title_text=title, row=2, col=1)
    result.update_yaxes(**ERROR)
    result.update_layout(legend={"y": -0.13, "yanchor": "top"}, margin={"b": 96})
    return result


def structure(arrays, state, words):
    result = figure(x=words.label("mix"), y=words.label("missed"))
    styles = (("full", INK, "dash", "diamond"), ("eight", MUTED, "dot", "square"), ("two", FUSED, "solid", "circle"))
    add_curves(result, arrays, arrays["mixes"], state, styles, words)
    result.update_xaxes(range=[-0.02, 1.02], tickvals=[0, 0.25, 0.5, 0.75, 1], tickformat=".0%")
    result.update_yaxes(**ERROR)
    return result


def sketch(arrays, state, words):
    result = panels(words.label("estimates"), words.label("spread-of"), columns=1, vertical_spacing=0.24)
    bars = go.Bar(
        x=arrays["centres"], y=arrays["histogram"], marker={"color": FUSED}, showlegend=False, hoverinfo="skip"
    )
    result.add_trace(bars, row=1, col=1)
    for value, colour, dash in ((arrays["truth"], INK, "solid"), (arrays["mean"], WRONG, "dash")):
        result.add_vline(x=float(value), line={"color": colour, "width": 2, "dash": dash}, row=1, col=1)
    for name, colour, dash in (("truth", INK, "solid"), ("mean", WRONG, "dash")):
        line = {"color": colour, "dash": dash, "width": 2}
        result.add_scatter(x=[None], y=[None], mode="lines", line=line, name=words.label(name), row=1, col=1)
    add_curves(
        result,
        arrays,
        arrays["lengths"],
        state,
        (("spread", FUSED, "solid", "circle"),),
        words,
        number=".3f",
        row=2,
        col=1,
    )
    result.update_xaxes(range=[-2.05, 3.05], tickvals=[-2, -1, 0, 1, 2, 3], row=1, col=1)
    result.update_yaxes(range=[0, 0.46], showticklabels=False, ticks="", row=1, col=1)
    ticks = [2, 8, 32, 128, 512]
    result.update_xaxes(type="log", tickvals=ticks, range=[0.2, 2.85], title_text=words.label("length"), row=2, col=1)
    steps = [0.0625, 0.25, 1]
    result.update_yaxes(type="log", tickvals=steps, range=[-1.35, 0.35], row=2, col=1)
    result.update_layout(bargap=0, legend={"y": -0.16, "yanchor": "top"}, margin={"b": 96})
    return result


def untrained(arrays, state, words):
    result = figure(x=words.label("step"), y=words.label("loss"))
    styles = (
        ("listed_loaded", WRONG, "dot", "square"),
        ("listed", WRONG, "dash", "diamond"),
        ("right", RIGHT, "solid", "circle"),
    )
    add_curves(result, arrays, arrays["steps"], state, styles, words, number=".3f")
    result.update_xaxes(range=[-8, 611], tickvals=[0, 200, 400, 600])
    result.update_yaxes(range=[-0.04, 1.3], tickvals=[0, 0.5, 1])
    return result
