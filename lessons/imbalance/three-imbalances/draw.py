import numpy as np
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from ronghui.drawing import AUDIO, FUSED, IMAGE, INK, LINE, MUTED, PAPER, SECOND, TEXT, WRONG, figure, panels

LINES = {  # the four methods of the lesson: hue, dash, marker
    "text": (TEXT, "solid", "square"),
    "picture": (IMAGE, "solid", "square"),
    "speech": (AUDIO, "solid", "square"),
    "joint": (FUSED, "solid", "circle"),
    "ogm": (MUTED, "dot", "triangle-up"),
    "unimodal": (INK, "dash", "diamond"),
    "apart": (MUTED, "dot", "triangle-up"),
}
FILLS = {"zero": (MUTED, "dot", "triangle-up"), "mean": (INK, "dash", "diamond"), "learned": (FUSED, "solid", "circle")}


def which_repair(arrays, state, words):
    """Gain of each repair (rows) in each world (columns)."""
    gain = np.asarray(arrays["gain"]).T
    low, high = np.asarray(arrays["low"]).T, np.asarray(arrays["high"]).T
    repairs = ["class-weights", "dropout-and-mask", "ogm", "unimodal-losses", "larger-rate"]
    worlds = ["optimisation", "missing", "class"]
    result = figure(
        go.Heatmap(
            z=gain,
            x=[
                f"<b>{words.label(f'world-{w}')}</b><br>{base:.2f}"
                for w, base in zip(worlds, arrays["base"], strict=True)
            ],
            y=[words.label(r) for r in repairs],
            colorscale=[[0.0, WRONG], [0.5, PAPER], [1.0, FUSED]],
            zmin=-32,
            zmax=32,
            showscale=False,
            xgap=4,
            ygap=4,
            text=[[f"{v:+.0f}".replace("-", "−").replace("+0", "0").replace("−0", "0") for v in row] for row in gain],
            texttemplate="%{text}",
            textfont={"size": 17},
            customdata=np.stack([low, high], -1),
            hovertemplate="%{y}, %{x}: %{z:+.1f} (%{customdata[0]:+.1f} … %{customdata[1]:+.1f})<extra></extra>",
        ),
        margin={"l": 132, "r": 12, "t": 56, "b": 16},
    )
    result.update_xaxes(side="top", showgrid=False, ticks="")
    result.update_yaxes(autorange="reversed", showgrid=False, ticks="")
    return result


def equal_budget(arrays, state, words):
    """Accuracy over the learning rate, one line a method, after `state` epochs."""
    rates = np.asarray(arrays["rates"])
    result = figure(x=words.label("rate"), y=words.label("accuracy"), margin={"l": 56, "r": 16, "t": 74, "b": 52})
    for m, method in enumerate(("text", "joint", "ogm", "unimodal")):
        colour, dash, symbol = LINES[method]
        low, high = np.asarray(arrays["low"])[m], np.asarray(arrays["high"])[m]
        result.add_trace(
            go.Scatter(
                x=np.concatenate([rates, rates[::-1]]),
                y=np.concatenate([high, low[::-1]]),
                fill="toself",
                fillcolor=colour,
                line={"width": 0},
                opacity=0.14,
                mode="lines",
                hoverinfo="skip",
                showlegend=False,
            )
        )
        mean, best = np.asarray(arrays["mean"])[m], int(np.asarray(arrays["best"])[m])
        result.add_trace(
            go.Scatter(
                x=rates,
                y=mean,
                mode="lines+markers",
                name=words.label(method),
                line={"color": colour, "width": 2.4, "dash": dash},
                marker={"color": colour, "size": 6, "symbol": symbol},
                hovertemplate="%{y:.3f}<extra>" + words.label(method) + "</extra>",
            )
        )
        result.add_trace(
            go.Scatter(
                x=[rates[best]],
                y=[mean[best]],
                mode="markers",
                marker={"color": colour, "size": 15, "symbol": "circle-open", "line": {"width": 2}},
                hoverinfo="skip",
                showlegend=False,
            )
        )
    result.add_hline(
        y=float(arrays["ceiling"]),
        line={"color": INK, "width": 1, "dash": "dash"},
        annotation={"text": words.label("ceiling"), "font": {"size": 12, "color": MUTED}},
        annotation_position="top left",
    )
    shown = rates[::2]
    result.update_xaxes(type="log", tickvals=shown, ticktext=[f"{r:g}" for r in shown], range=[-1.98, -0.02])
    result.update_yaxes(range=[0.22, 1.04], tickvals=[0.4, 0.6, 0.8, 1.0])
    return result


def coefficient(arrays, state, words):
    """k of both modalities over rho, with the jump drawn as a jump."""
    ratios = np.asarray(arrays["ratios"])
    result = figure(x=words.label("rho"), y=words.label("k"), margin={"l": 56, "r": 16, "t": 56, "b": 52})
    for name, colour, dash in (("ka", AUDIO, "solid"), ("kv", IMAGE, "dash")):
        k = np.asarray(arrays[name])
        x, y = [], []
        for part in (ratios < 1, ratios > 1):
            x += [*ratios[part], None]
            y += [*k[part], None]
        result.add_trace(
            go.Scatter(
                x=x,
                y=y,
                mode="lines",
                name=words.label(name),
                line={"color": colour, "width": 3, "dash": dash},
                hovertemplate="ρ = %{x:.2f}: k = %{y:.3f}<extra>" + words.label(name) + "</extra>",
            )
        )
        edge = np.flatnonzero(ratios > 1)[0] if name == "ka" else np.flatnonzero(ratios < 1)[-1]
        result.add_trace(
            go.Scatter(
                x=[ratios[edge], 1.0],
                y=[k[edge], k[ratios == 1][0]],
                mode="markers",
                marker={"color": colour, "size": 10, "symbol": ["circle-open", "circle"], "line": {"width": 2}},
                hoverinfo="skip",
                showlegend=False,
            )
        )
    result.update_xaxes(
        type="log", tickvals=[0.25, 0.5, 1, 2, 4], ticktext=["¼", "½", "1", "2", "4"], range=[-0.63, 0.63]
    )
    result.update_yaxes(range=[-0.04, 1.12], tickvals=[0, 0.25, 0.5, 0.75, 1])
    return result


def adam_and_k(arrays, state, words):
    """The two weights from the origin on, under SGD and under Adam."""
    result = panels("SGD", "Adam", horizontal_spacing=0.1)
    styles = {"plain": (LINE, "solid", 9), "constant": (FUSED, "solid", 2.6), "late": (INK, "dot", 2.6)}
    for column, name in enumerate(("sgd", "adam"), 1):
        for kind, (colour, dash, width) in styles.items():
            path = np.asarray(arrays[f"{name}_{kind}"])
            result.add_trace(
                go.Scatter(
                    x=path[:, 0],
                    y=path[:, 1],
                    mode="lines",
                    name=words.label(kind),
                    legendgroup=kind,
                    showlegend=column == 1,
                    line={"color": colour, "width": width, "dash": dash},
                    hoverinfo="skip",
                ),
                row=1,
                col=column,
            )
            result.add_trace(
                go.Scatter(
                    x=path[-1:, 0],
                    y=path[-1:, 1],
                    mode="markers",
                    marker={
                        "color": MUTED if kind == "plain" else colour,
                        "size": 14 if kind == "plain" else 8,
                        "symbol": "circle-open" if kind == "plain" else "circle",
                    },
                    hovertemplate="(%{x:.2f}, %{y:.2f})<extra>" + words.label(kind) + "</extra>",
                    showlegend=False,
                ),
                row=1,
                col=column,
            )
    result.update_xaxes(
        title_text=words.label("weight-image"),
        range=[-0.1, 2.35],
        tickvals=[0, 1, 2],
        gridcolor=LINE,
        zerolinecolor=LINE,
        showline=False,
        ticks="",
    )
    result.update_yaxes(
        range=[-0.1, 1.65], tickvals=[0, 1], gridcolor=LINE, zerolinecolor=LINE, showline=False, ticks=""
    )
    result.update_yaxes(title_text=words.label("weight-text"), col=1)
    result.update_layout(margin={"l": 52, "r": 12, "t": 92, "b": 52}, legend={"y": 1.12})
    return result


def _rows(result, values, names, y, row, col, *, train=None):
    """A dot a draw and a bigger one for the mean, one line a method; `train` adds a hollow mark and a thread."""
    for m, (method, at) in enumerate(zip(names, y, strict=True)):
        colour, _, symbol = LINES[method]
        mean = float(np.mean(values[m]))
        if train is not None:
            start = float(np.mean(train[m]))
            result.add_trace(
                go.Scatter(
                    x=[mean, start], y=[at, at], mode="lines", line={"color": colour, "width": 2}, hoverinfo="skip"
                ),
                row=row,
                col=col,
            )
            result.add_trace(
                go.Scatter(
                    x=[start],
                    y=[at],
                    mode="markers",
                    marker={"color": colour, "symbol": f"{symbol}-open", "size": 12, "line": {"width": 2}},
                    hovertemplate="%{x:.3f}<extra></extra>",
                ),
                row=row,
                col=col,
            )
        result.add_trace(
            go.Scatter(
                x=list(values[m]),
                y=[at] * len(values[m]),
                mode="markers",
                marker={"color": colour, "symbol": symbol, "size": 6, "opacity": 0.45},
                hovertemplate="%{x:.3f}<extra></extra>",
            ),
            row=row,
            col=col,
        )
        result.add_trace(
            go.Scatter(
                x=[mean],
                y=[at],
                mode="markers+text",
                marker={"color": colour, "symbol": symbol, "size": 13},
                text=[f"{mean:.3f}"],
                textposition="top center",
                textfont={"size": 12, "color": INK},
                hoverinfo="skip",
                cliponaxis=False,
            ),
            row=row,
            col=col,
        )


def digits(arrays, state, words):
    """What the networks see at this noise, and how often they are right on unheard speakers."""
    result = make_subplots(
        rows=2, cols=6, row_heights=[0.24, 0.76], vertical_spacing=0.06, horizontal_spacing=0.02,
        specs=[[{}] * 6, [{"colspan": 6}, *[None] * 5]],
    )  # fmt: skip
    result.update_layout(**figure().layout.to_plotly_json())
    for kind, colour, first, low, high in (("pictures", IMAGE, 1, -0.2, 1.2), ("spoken", AUDIO, 4, 0, 255)):
        for i, picture in enumerate(np.asarray(arrays[kind])):
            upright = picture[::-1] if kind == "pictures" else picture  # low frequencies of speech stand below
            result.add_trace(
                go.Heatmap(
                    z=upright,
                    colorscale=[[0, SECOND], [1, colour]],
                    zmin=low,
                    zmax=high,
                    showscale=False,
                    hoverinfo="skip",
                ),
                row=1,
                col=first + i,
            )
    result.update_xaxes(visible=False, row=1)
    result.update_yaxes(visible=False, row=1)
    names = ("picture", "speech", "joint", "unimodal")
    _rows(result, np.asarray(arrays["scores"]), names, range(4), 2, 1)
    result.update_yaxes(
        tickvals=list(range(4)),
        ticktext=[words.label(n) for n in names],
        range=[3.5, -0.8],
        row=2,
        col=1,
        gridcolor=LINE,
    )
    result.update_xaxes(
        title_text=words.label("accuracy"),
        range=[0.34, 1.02],
        tickvals=[0.4, 0.6, 0.8, 1.0],
        row=2,
        col=1,
        gridcolor=LINE,
    )
    result.update_layout(showlegend=False, margin={"l": 112, "r": 16, "t": 12, "b": 48})
    return result


def two_readings(arrays, state, words):
    """Train against test accuracy of five models, and what the picture encoder knows by a linear probe."""
    result = panels(
        words.label("panel-models"),
        words.label("panel-probe"),
        columns=1,
        row_heights=[0.66, 0.34],
        vertical_spacing=0.17,
    )
    names = ("picture", "speech", "apart", "joint", "unimodal")
    order = [0, 1, 4, 2, 3]
    _rows(result, np.asarray(arrays["test"])[order], names, range(5), 1, 1, train=np.asarray(arrays["train"])[order])
    ways = ("alone", "joint", "unimodal")
    probes = [[arrays[f"probe_picture_{way}"]] for way in ways]
    _rows(result, probes, ("picture", "joint", "unimodal"), range(3), 2, 1)
    for row, shown in ((1, names), (2, [f"probe-{way}" for way in ways])):
        result.update_yaxes(
            tickvals=list(range(len(shown))),
            ticktext=[words.label(n) for n in shown],
            range=[len(shown) - 0.5, -0.8],
            row=row,
            col=1,
        )
    result.update_xaxes(range=[0.38, 1.03], tickvals=[0.4, 0.6, 0.8, 1.0])
    result.update_xaxes(title_text=words.label("accuracy"), row=2, col=1)
    result.update_xaxes(gridcolor=LINE, zeroline=False)
    result.update_yaxes(gridcolor=LINE, zeroline=False)
    result.update_annotations(font={"size": 13}, x=0, xanchor="left", xref="paper")
    result.update_layout(showlegend=False, margin={"l": 124, "r": 16, "t": 36, "b": 48})
    return result


def missing(arrays, state, words):
    """Recall, and how often incomplete items are shown, over the share of items without text."""
    result = panels(words.label("panel-recall"), words.label("panel-share"), columns=1, vertical_spacing=0.16)
    rates = 100 * np.asarray(arrays["rates"])
    for f, (fill, (colour, dash, symbol)) in enumerate(FILLS.items()):
        recall = np.asarray(arrays["recall"])[f]
        for row, values in ((1, 100 * recall / recall[0]), (2, 100 * np.asarray(arrays["share"])[f])):
            result.add_trace(
                go.Scatter(
                    x=rates,
                    y=values,
                    mode="lines+markers",
                    name=words.label(fill),
                    legendgroup=fill,
                    showlegend=row == 1,
                    line={"color": colour, "width": 2.6, "dash": dash},
                    marker={"color": colour, "size": 7, "symbol": symbol},
                    hovertemplate="%{y:.0f} %<extra>" + words.label(fill) + "</extra>",
                ),
                row=row,
                col=1,
            )
    result.add_trace(
        go.Scatter(
            x=[0, 90],
            y=[0, 90],
            mode="lines",
            line={"color": INK, "width": 1, "dash": "longdash"},
            name=words.label("fair"),
            hoverinfo="skip",
        ),
        row=2,
        col=1,
    )
    result.update_xaxes(
        range=[-2, 92],
        tickvals=[0, 30, 60, 90],
        ticktext=["0", "30 %", "60 %", "90 %"],
        gridcolor=LINE,
        zerolinecolor=LINE,
    )
    result.update_xaxes(title_text=words.label("missing-rate"), row=2, col=1)
    result.update_yaxes(
        range=[54, 103],
        tickvals=[60, 80, 100],
        ticktext=["60 %", "80 %", "100 %"],
        row=1,
        col=1,
        gridcolor=LINE,
        zerolinecolor=LINE,
    )
    result.update_yaxes(
        range=[0, 100],
        tickvals=[0, 50, 100],
        ticktext=["0", "50 %", "100 %"],
        row=2,
        col=1,
        gridcolor=LINE,
        zerolinecolor=LINE,
    )
    result.update_annotations(font={"size": 13}, x=0, xanchor="left", xref="paper")
    result.update_layout(margin={"l": 58, "r": 16, "t": 92, "b": 48}, legend={"y": 1.09})
    return result
