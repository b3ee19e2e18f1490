"""The pictures of "Where to fuse"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import (
    DIVERGING,
    FUSED,
    IMAGE,
    INK,
    LINE,
    MUTED,
    PAPER,
    SEQUENTIAL,
    TEXT,
    WRONG,
    figure,
    here,
    panels,
)

DASHES = {IMAGE: "solid", TEXT: "dash"}


def _line(x, y, colour, dash="solid", width=2.5, name=""):
    return go.Scatter(
        x=x,
        y=y,
        mode="lines",
        line={"color": colour, "dash": dash, "width": width},
        name=name,
        showlegend=False,
        hovertemplate=f"{name} %{{y:.3f}}<extra></extra>",
    )


def _dot(x, y, colour, symbol="circle", size=11, name=""):
    marker = {"color": colour, "size": size, "symbol": symbol, "line": {"color": PAPER, "width": 1.5}}
    return go.Scatter(
        x=[float(x)],
        y=[float(y)],
        mode="markers",
        marker=marker,
        name=name,
        showlegend=False,
        cliponaxis=False,
        hovertemplate=f"{name} %{{y:.3f}}<extra></extra>",
    )


def _say(result, x, y, text, colour, row, col=1, **options):
    """A line's name, written beside it."""
    options = {"showarrow": False, "xanchor": "left", "font": {"color": colour, "size": 12}, **options}
    result.add_annotation(x=float(x), y=float(y), text=text, row=row, col=col, **options)


def _calm(result):
    """Panel titles in the size of a label; quiet axes in every panel, not only the first."""
    result.update_annotations(font={"size": 13, "color": INK})
    axis = {"gridcolor": LINE, "linecolor": LINE, "tickcolor": LINE, "zeroline": False, "title_font": {"size": 13}}
    result.update_xaxes(**axis)
    result.update_yaxes(**axis)


def scale_dominance(arrays, state, words):
    result = panels(
        words.label("one-item"), words.label("agreement"), columns=1, vertical_spacing=0.2, row_heights=[0.36, 0.64]
    )
    _calm(result)
    vector = np.ravel(arrays["vector"])
    colours = [IMAGE if i < 100 else TEXT for i in range(len(vector))]
    bars = go.Bar(
        x=np.arange(len(vector)),
        y=vector,
        marker={"color": colours, "line": {"width": 0}},
        showlegend=False,
        hovertemplate="%{x}: %{y:.3f}<extra></extra>",
    )
    result.add_trace(bars, row=1, col=1)
    result.update_xaxes(range=[-1, 110], tickvals=[0, 50, 100], showgrid=False, row=1, col=1)
    result.update_yaxes(range=[-0.75, 0.75], tickvals=[-0.5, 0, 0.5], row=1, col=1)
    _say(result, 0, -0.62, words.label("image-100"), IMAGE, 1)
    _say(result, 109, -0.62, words.label("text-10"), TEXT, 1, xanchor="right")

    for name, colour, symbol in (("image", IMAGE, "circle"), ("text", TEXT, "square")):
        label = words.label(name)
        result.add_trace(
            _line(arrays["scales"], arrays[f"{name}_curve"], colour, DASHES[colour], name=label), row=2, col=1
        )
        result.add_trace(_dot(state, arrays[name], colour, symbol, name=label), row=2, col=1)
    here(result, state, row=2, col=1)
    ticks = [0.1, 0.3, 1, 3, 10]
    result.update_xaxes(
        type="log",
        range=[-1.03, 1.03],
        tickvals=ticks,
        ticktext=[f"{t:g}" for t in ticks],
        title_text=words.label("scale-ratio"),
        row=2,
        col=1,
    )
    result.update_yaxes(range=[-0.06, 1.06], tickvals=[0, 0.5, 1], row=2, col=1)
    _say(result, np.log10(2.3), 0.88, words.label("image"), IMAGE, 2)
    _say(result, np.log10(0.12), 0.9, words.label("text"), TEXT, 2)
    result.update_layout(bargap=0.15)
    return result


def l2_balance(arrays, state, words):
    result = panels(
        words.label("pairs-image"),
        words.label("pairs-text"),
        words.label("agreement"),
        columns=2,
        vertical_spacing=0.2,
        horizontal_spacing=0.1,
        row_heights=[0.48, 0.52],
        specs=[[{}, {}], [{"colspan": 2}, None]],
    )
    _calm(result)
    for col, (name, colour, symbol) in enumerate((("image", IMAGE, "circle"), ("text", TEXT, "square")), 1):
        label = words.label(name)
        marker = {"color": colour, "size": 4, "opacity": 0.45, "symbol": symbol}
        cloud = go.Scatter(
            x=arrays[f"pairs_{name}"],
            y=arrays["pairs_fused"],
            mode="markers",
            marker=marker,
            showlegend=False,
            hoverinfo="skip",
        )
        result.add_trace(cloud, row=1, col=col)
        for axis in (result.update_xaxes, result.update_yaxes):
            axis(
                range=[-3.3, 3.3],
                showticklabels=False,
                ticks="",
                showgrid=False,
                showline=True,
                linecolor=LINE,
                mirror=True,
                row=1,
                col=col,
            )
        _say(result, -3, 2.7, f"<b>r = {float(arrays[name]):.3f}</b>", colour, 1, col)
        result.add_trace(
            _line(arrays["exponents"], arrays[f"{name}_curve"], colour, DASHES[colour], name=label), row=2, col=1
        )
        result.add_trace(_dot(state, arrays[name], colour, symbol, name=label), row=2, col=1)
    here(result, state, row=2, col=1)
    result.update_yaxes(title_text=words.label("fused-similarity"), row=1, col=1)
    result.update_xaxes(
        range=[-0.01, 0.61],
        tickvals=[0, 0.25, 0.5],
        ticktext=["0", "1/4", "1/2"],
        title_text=words.label("exponent"),
        row=2,
        col=1,
    )
    result.update_yaxes(range=[0.1, 1.06], tickvals=[0.25, 0.5, 0.75, 1], row=2, col=1)
    _say(result, 0.01, 0.2, words.label("image"), IMAGE, 2)
    _say(result, 0.01, 0.87, words.label("text"), TEXT, 2)
    return result


def interaction(arrays, state, words):
    shown = (
        ("late", words.label("late-short")),
        ("bilinear", words.label("bilinear-short")),
        ("mlp", words.label("mlp-short")),
    )
    result = panels(
        *(title for _, title in shown),
        words.label("auc"),
        columns=3,
        vertical_spacing=0.19,
        horizontal_spacing=0.05,
        row_heights=[0.42, 0.58],
        specs=[[{}, {}, {}], [{"colspan": 3}, None, None]],
    )
    _calm(result)
    line = arrays["line"]
    for col, (name, _) in enumerate(shown, 1):
        surface = go.Contour(
            x=line,
            y=line,
            z=arrays[f"surface_{name}"],
            zmin=0,
            zmax=1,
            colorscale=DIVERGING,
            showscale=False,
            contours={"start": 0.1, "end": 0.9, "size": 0.1, "coloring": "heatmap"},
            line={"width": 0.6, "color": MUTED},
            hovertemplate="%{z:.2f}<extra></extra>",
        )
        result.add_trace(surface, row=1, col=col)
        corners = go.Scatter(
            x=[-1, -1, 1, 1],
            y=[-1, 1, -1, 1],
            mode="markers",
            hoverinfo="skip",
            showlegend=False,
            marker={"color": "rgba(0,0,0,0)", "size": 9, "line": {"color": INK, "width": 1.5}},
        )
        result.add_trace(corners, row=1, col=col)
        result.update_xaxes(
            range=[-2, 2],
            tickvals=[-1, 1],
            ticktext=["−", "+"],
            showgrid=False,
            title_text=words.label("cover"),
            title_standoff=2,
            ticks="",
            row=1,
            col=col,
        )
        result.update_yaxes(
            range=[-2, 2],
            tickvals=[-1, 1],
            ticktext=["−", "+"],
            showgrid=False,
            showticklabels=col == 1,
            ticks="",
            row=1,
            col=col,
        )
    result.update_yaxes(title_text=words.label("title"), title_standoff=2, row=1, col=1)
    styles = {
        "linear": (WRONG, "dot", "x"),
        "late": (WRONG, "solid", "square"),
        "bilinear": (MUTED, "dash", "diamond"),
        "tensor": (INK, "dashdot", "triangle-up"),
        "mlp": (FUSED, "solid", "circle"),
    }
    for name, (colour, dash, symbol) in styles.items():
        label = words.label(name)
        result.add_trace(_line(arrays["shares"], arrays[f"auc_{name}_all"], colour, dash, name=label), row=2, col=1)
        dot = _dot(state, arrays[f"auc_{name}"], colour, symbol, size=10, name=label)
        dot.showlegend = True
        result.add_trace(dot, row=2, col=1)
    here(result, state, row=2, col=1)
    result.update_xaxes(
        range=[-0.02, 1.02],
        tickvals=[0, 0.5, 1],
        ticktext=["0", "50 %", "100 %"],
        title_text=words.label("share"),
        row=2,
        col=1,
    )
    result.update_yaxes(range=[0.46, 1.03], tickvals=[0.5, 0.75, 1], row=2, col=1)
    result.update_layout(legend={"y": -0.16, "yanchor": "top", "font": {"size": 12}}, margin={"b": 100})
    return result


def late_calibration(arrays, state, words):
    result = panels(
        words.label("two-logits"), words.label("hit-rate"), columns=1, vertical_spacing=0.2, row_heights=[0.46, 0.54]
    )
    _calm(result)
    others = go.Scatter(
        x=arrays["other_image"],
        y=arrays["other_text"],
        mode="markers",
        showlegend=False,
        hoverinfo="skip",
        marker={"color": MUTED, "size": 4, "opacity": 0.35},
    )
    clicked = go.Scatter(
        x=arrays["clicked_image"],
        y=arrays["clicked_text"],
        mode="markers",
        showlegend=False,
        hoverinfo="skip",
        marker={"color": FUSED, "size": 8, "symbol": "diamond", "opacity": 0.85, "line": {"color": PAPER, "width": 1}},
    )
    x = np.array([-5.0, 5.0])
    cut = _line(x, float(arrays["threshold"]) - state * x, WRONG, "solid", 2.5, words.label("cut"))
    best = _line(x, float(arrays["best_threshold"]) - x, MUTED, "dash", 1.5, words.label("best-cut"))
    for trace in (others, clicked, best, cut):
        result.add_trace(trace, row=1, col=1)
    result.update_xaxes(range=[-4, 4], title_text=words.label("image-logit"), showgrid=False, row=1, col=1)
    result.update_yaxes(range=[-6.5, 6.5], title_text=words.label("text-logit"), showgrid=False, row=1, col=1)
    _say(result, -3.9, -5.6, "◆ " + words.label("clicked"), FUSED, 1)

    factors = np.log2(arrays["factors"])
    now = float(np.log2(state))
    for name, colour, dash, symbol in (("raw", WRONG, "solid", "square"), ("calibrated", FUSED, "solid", "circle")):
        label = words.label(name)
        result.add_trace(_line(factors, arrays[f"{name}_all"], colour, dash, name=label), row=2, col=1)
        result.add_trace(_dot(now, arrays[name], colour, symbol, name=label), row=2, col=1)
    for name, colour, dash in (("rrf", INK, "dashdot"), ("text", TEXT, "dash"), ("image", IMAGE, "dot")):
        level = np.full(len(factors), float(arrays[name]))
        result.add_trace(_line(factors, level, colour, dash, 1.5, words.label(name)), row=2, col=1)
    here(result, now, row=2, col=1)
    result.update_xaxes(
        range=[-3.1, 4.1],
        tickvals=[-3, -2, -1, 0, 1, 2, 3, 4],
        ticktext=["⅛", "¼", "½", "1", "2", "4", "8", "16"],
        title_text=words.label("overconfidence"),
        row=2,
        col=1,
    )
    result.update_yaxes(range=[0.5, 0.9], tickvals=[0.5, 0.6, 0.7, 0.8, 0.9], tickformat=".0%", row=2, col=1)
    _say(result, 4.05, arrays["calibrated_all"][-1] + 0.018, words.label("calibrated"), FUSED, 2, xanchor="right")
    _say(result, 4.05, arrays["rrf"] - 0.018, words.label("rrf"), INK, 2, xanchor="right")
    _say(result, -3.05, arrays["text"] - 0.018, words.label("text-alone"), TEXT, 2)
    _say(result, -3.05, arrays["image"] + 0.018, words.label("image-alone"), IMAGE, 2)
    _say(result, 2.6, arrays["raw_all"][-3] - 0.03, words.label("raw"), WRONG, 2, xanchor="right")
    return result


def rrf_k(arrays, state, words):
    result = panels(
        words.label("rank-plane"), words.label("hit-rate"), columns=1, vertical_spacing=0.2, row_heights=[0.56, 0.44]
    )
    _calm(result)
    ranks = np.arange(1, 51)
    plane = go.Heatmap(
        x=ranks,
        y=ranks,
        z=arrays["fused"],
        zmin=0,
        zmax=1,
        colorscale=SEQUENTIAL,
        showscale=False,
        hovertemplate="%{x}, %{y}: %{z:.2f}<extra></extra>",
    )
    tie = go.Scatter(
        x=arrays["tied"],
        y=arrays["tie"],
        mode="lines",
        line={"color": INK, "width": 2.5},
        showlegend=False,
        hoverinfo="skip",
    )
    result.add_trace(plane, row=1, col=1)
    result.add_trace(tie, row=1, col=1)
    equal = float(arrays["equal_rank"])
    points = go.Scatter(
        x=[1, 50, equal],
        y=[50, 1, equal],
        mode="markers",
        showlegend=False,
        hoverinfo="skip",
        cliponaxis=False,
        marker={
            "color": INK,
            "size": 11,
            "symbol": ["square", "square", "circle"],
            "line": {"color": PAPER, "width": 1.5},
        },
    )
    result.add_trace(points, row=1, col=1)
    _say(result, equal + 1.5, equal + 3, f"<b>({equal:.1f}, {equal:.1f})</b>", INK, 1)
    ticks = [1, 10, 20, 30, 40, 50]
    result.update_xaxes(
        range=[0.5, 50.5], tickvals=ticks, title_text=words.label("image-rank"), showgrid=False, row=1, col=1
    )
    result.update_yaxes(
        range=[50.5, 0.5], tickvals=ticks, title_text=words.label("text-rank"), showgrid=False, row=1, col=1
    )

    positions = np.arange(len(arrays["ks"]))
    now = int(np.argmin(np.abs(arrays["ks"] - state)))
    result.add_trace(_line(positions, arrays["hits_all"], FUSED, name="RRF"), row=2, col=1)
    result.add_trace(_dot(now, arrays["hits"], FUSED, name="RRF"), row=2, col=1)
    for name, colour, dash in (("calibrated", INK, "dashdot"), ("text", TEXT, "dash")):
        result.add_trace(
            _line(positions, np.full(len(positions), float(arrays[name])), colour, dash, 1.5, words.label(name)),
            row=2,
            col=1,
        )
    here(result, now, row=2, col=1)
    shown = [i for i, k in enumerate(arrays["ks"]) if k in (0, 2, 8, 20, 60, 150, 1000)]
    result.update_xaxes(
        range=[-0.4, len(positions) - 0.6],
        tickvals=shown,
        ticktext=[f"{arrays['ks'][i]:g}" for i in shown],
        title_text="k",
        row=2,
        col=1,
    )
    result.update_yaxes(range=[0.73, 0.87], tickvals=[0.75, 0.8, 0.85], tickformat=".0%", row=2, col=1)
    _say(result, 0, arrays["calibrated"] + 0.009, words.label("calibrated"), INK, 2)
    _say(result, 0, arrays["text"] - 0.009, words.label("text-alone"), TEXT, 2)
    return result


def missing_noise(arrays, state, words):
    rows = ("text_alone", "late", "intermediate_dropout", "intermediate", "early_dropout", "early")
    names = [words.label("only-late" if row == "late" else row.replace("_", "-")) for row in rows]
    result = figure(x=words.label("accuracy"), margin={"l": 56, "r": 16, "t": 64, "b": 48})
    _calm(result)
    floor = float(arrays["missing_text_alone"])
    result.add_vline(x=floor, line={"color": TEXT, "width": 1.5, "dash": "dash"})
    for row, name in zip(rows, names, strict=True):
        ends = sorted(float(arrays[f"{kind}_{row}"]) for kind in ("clean", "now", "missing"))
        result.add_trace(
            go.Scatter(
                x=[ends[0], ends[-1]],
                y=[name, name],
                mode="lines",
                line={"color": LINE, "width": 4},
                showlegend=False,
                hoverinfo="skip",
            )
        )
    marks = (
        ("clean", words.label("clean"), {"symbol": "circle-open", "color": FUSED, "size": 12, "line": {"width": 2}}),
        ("missing", words.label("missing"), {"symbol": "x", "color": WRONG, "size": 10}),
        (
            "now",
            words.label("now"),
            {"symbol": "circle", "color": FUSED, "size": 12, "line": {"color": PAPER, "width": 1.5}},
        ),
    )
    for kind, label, marker in marks:
        result.add_trace(
            go.Scatter(
                x=[float(arrays[f"{kind}_{row}"]) for row in rows[1:]],
                y=names[1:],
                mode="markers",
                marker=marker,
                name=label,
                hovertemplate="%{y}: %{x:.3f}<extra>" + label + "</extra>",
            )
        )
    only_text = {"symbol": "square", "color": TEXT, "size": 11}
    result.add_trace(
        go.Scatter(
            x=[floor],
            y=names[:1],
            mode="markers",
            marker=only_text,
            showlegend=False,
            name=names[0],
            hovertemplate="%{y}: %{x:.3f}<extra></extra>",
        )
    )
    result.update_xaxes(range=[0.62, 1.0], tickvals=[0.7, 0.8, 0.9, 1.0], tickformat=".0%")
    result.update_yaxes(showgrid=False, automargin=True, categoryorder="array", categoryarray=names)
    return result


def time_lag(arrays, state, words):
    result = panels(
        words.label("one-video"), words.label("accuracy"), columns=1, vertical_spacing=0.22, row_heights=[0.4, 0.6]
    )
    _calm(result)
    steps = np.arange(len(arrays["frame"]))
    result.add_trace(_line(steps, arrays["frame"], IMAGE, "solid", name=words.label("frames")), row=1, col=1)
    result.add_trace(_line(steps, arrays["comment"], TEXT, "dash", name=words.label("comments")), row=1, col=1)
    result.update_xaxes(
        range=[-0.3, len(steps) - 0.7], tickvals=[0, 5, 10, 15], title_text=words.label("step"), row=1, col=1
    )
    result.update_yaxes(range=[-4, 4], tickvals=[-2, 0, 2], row=1, col=1)
    _say(result, 0, 3.5, words.label("frames"), IMAGE, 1)
    _say(result, len(steps) - 1, 3.5, words.label("comments"), TEXT, 1, xanchor="right")
    styles = (
        ("early", FUSED, "solid", "circle"),
        ("intermediate", INK, "dash", "diamond"),
        ("late", MUTED, "dot", "square"),
    )
    for name, colour, dash, symbol in styles:
        label = words.label(f"lag-{name}")
        result.add_trace(_line(arrays["lags"], arrays[f"{name}_all"], colour, dash, name=label), row=2, col=1)
        result.add_trace(_dot(state, arrays[name], colour, symbol, name=label), row=2, col=1)
    here(result, state, row=2, col=1)
    result.update_xaxes(range=[-0.2, 8.2], tickvals=list(range(9)), title_text=words.label("lag"), row=2, col=1)
    result.update_yaxes(range=[0.45, 1.05], tickvals=[0.5, 0.75, 1], tickformat=".0%", row=2, col=1)
    _say(result, 1.4, 1.0, words.label("lag-early"), FUSED, 2)
    _say(result, 8.1, 0.86, words.label("lag-intermediate"), INK, 2, xanchor="right")
    _say(result, 0.05, arrays["late_all"][0] + 0.045, words.label("lag-late"), MUTED, 2)
    return result
