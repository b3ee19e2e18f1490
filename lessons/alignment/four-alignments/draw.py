"""The pictures of "Four alignments"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, IMAGE, INK, MUTED, RIGHT, TEXT, WRONG, curve, figure, here, panels


def _below(y=-0.14, bottom=120):
    """The legend under the plot."""
    return {"legend": {"y": y, "yanchor": "top"}, "margin": {"b": bottom}}


def lag(arrays, state, words):
    result = panels(words.label("streams"), words.label("correlogram"), columns=1, vertical_spacing=0.16)
    for name, colour, dash in (("picture", IMAGE, "solid"), ("comments", TEXT, "dash")):
        line = {"color": colour, "width": 2, "dash": dash}
        trace = go.Scatter(y=arrays[name], mode="lines", line=line, name=words.label(name), hoverinfo="skip")
        result.add_trace(trace, row=1, col=1)
    result.update_xaxes(range=[0, 90], tickvals=[0, 30, 60, 90], row=1, col=1)
    result.update_yaxes(range=[-3.6, 3.6], tickvals=[-3, 0, 3], row=1, col=1)
    bars = go.Bar(
        x=arrays["shifts"],
        y=arrays["correlogram"],
        marker={"color": MUTED},
        showlegend=False,
        hovertemplate="%{x} s: %{y:.2f}<extra></extra>",
    )
    found = go.Scatter(
        x=[arrays["estimate"]],
        y=[arrays["at_estimate"]],
        mode="markers+text",
        text=[f"{float(arrays['estimate']):.0f} s"],
        textposition="top center",
        textfont={"color": INK, "size": 13},
        marker={"color": RIGHT, "symbol": "diamond", "size": 12},
        name=words.label("found"),
        hoverinfo="skip",
    )
    result.add_traces([bars, found], rows=2, cols=1)
    result.update_xaxes(range=[-31, 31], tickvals=[-30, -15, 0, 15, 30], title_text=words.label("shift"), row=2, col=1)
    result.update_yaxes(range=[-0.55, 1.08], tickvals=[-0.5, 0, 0.5, 1], row=2, col=1)
    result.update_layout(**_below(-0.2))
    return result


def leak(arrays, state, words):
    result = figure(x=words.label("ahead"), y=words.label("auc"))
    for name, colour, dash, symbol in (
        ("offline", WRONG, "dash", "square"),
        ("online", RIGHT, "solid", "circle"),
        ("without", MUTED, "dot", "diamond"),
    ):
        style = {"dash": dash, "symbol": symbol, "name": words.label(name)}
        result.add_traces(curve(arrays["ahead"], arrays[f"{name}_all"], (state, arrays[name]), colour, **style))
    here(result, state)
    result.update_xaxes(range=[-100, 100], tickvals=[-96, -48, 0, 48, 96])
    result.update_yaxes(range=[0.735, 0.87], tickvals=[0.75, 0.8, 0.85], tickformat=".2f")
    result.update_layout(**_below(-0.24))
    result.update_layout(margin={"t": 16})
    return result


def rate(arrays, state, words):
    titles = [words.label(id) for id in ("tone", "seen", "left")]
    result = panels(*titles, columns=1, row_heights=[0.32, 0.34, 0.34], vertical_spacing=0.13)
    fine = go.Scatter(
        x=np.arange(len(arrays["fine"])) * 0.05,
        y=arrays["fine"],
        mode="lines",
        line={"color": MUTED, "width": 1},
        showlegend=False,
        hoverinfo="skip",
    )
    result.add_trace(fine, row=1, col=1)
    style = {"kept": (WRONG, "dash", "square"), "filtered": (RIGHT, "solid", "circle")}
    for name, key in (("kept", "samples"), ("filtered", "low")):
        colour, dash, symbol = style[name]
        trace = go.Scatter(
            x=np.arange(len(arrays[key])),
            y=arrays[key],
            mode="lines+markers",
            line={"color": colour, "dash": dash, "width": 2},
            marker={"color": colour, "symbol": symbol, "size": 7},
            showlegend=False,
            hoverinfo="skip",
        )
        result.add_trace(trace, row=1, col=1)
    truth = go.Scatter(
        x=[0, 1],
        y=[0, 1],
        mode="lines",
        line={"color": MUTED, "dash": "dot"},
        name=words.label("truth"),
        hoverinfo="skip",
    )
    result.add_trace(truth, row=2, col=1)
    panel = (("kept", "seen", 2), ("kept", "kept", 3), ("filtered", "filtered", 3))
    for name, key, row in panel:
        colour, dash, symbol = style[name]
        label = words.label(name) if row == 3 else ""
        traces = curve(
            arrays["tones"],
            arrays[f"{key}_all"],
            (state, arrays[key]),
            colour,
            dash=dash,
            symbol=symbol,
            name=label,
            number=".2f",
        )
        result.add_traces(traces, rows=row, cols=1)
    for row in (2, 3):
        here(result, state, row=row, col=1)
        result.update_xaxes(range=[-0.03, 2.03], tickvals=[0, 0.5, 1, 1.5, 2], row=row, col=1)
    result.update_xaxes(range=[-0.2, 16.2], tickvals=[0, 4, 8, 12, 16], row=1, col=1)
    result.update_yaxes(range=[-1.3, 1.3], tickvals=[-1, 0, 1], row=1, col=1)
    result.update_yaxes(range=[-0.05, 1.1], tickvals=[0, 0.5, 1], row=2, col=1)
    result.update_yaxes(range=[-0.08, 1.15], tickvals=[0, 0.5, 1], row=3, col=1)
    result.update_xaxes(title_text=words.label("frequency"), row=3, col=1)
    result.update_layout(**_below())
    return result


def _box(low, high, **style):
    """A square outline from `low` to `high` on both axes."""
    return go.Scatter(
        x=[low, high, high, low, low], y=[low, low, high, high, low], mode="lines", hoverinfo="skip", **style
    )


def space(arrays, state, words):
    titles = [words.label("cover-small"), words.label("cover-large"), words.label("right")]
    specs = [[{}, {}], [{"colspan": 2}, None]]
    result = panels(*titles, columns=2, specs=specs, row_heights=[0.5, 0.5], vertical_spacing=0.14)
    for column, width in ((1, 1), (2, 3)):
        first = column == 1
        fill = {"fill": "toself", "fillcolor": IMAGE, "line": {"color": IMAGE, "width": 1}}
        product = _box(1, 1 + width, **fill, name=words.label("product"), showlegend=first)
        window = _box(
            1 + state,
            1 + width + state,
            line={"color": INK, "width": 3, "dash": "dash"},
            name=words.label("window"),
            showlegend=first,
        )
        result.add_traces([product, window], rows=1, cols=column)
        grid = {"range": [0, 6], "tickvals": list(range(7)), "showticklabels": False, "ticks": ""}
        result.update_xaxes(**grid, constrain="domain", row=1, col=column)
        anchor = "x" if first else "x2"
        result.update_yaxes(**grid, scaleanchor=anchor, constrain="domain", row=1, col=column)
    for name, colour, dash, symbol in (("small", WRONG, "solid", "circle"), ("large", INK, "dash", "diamond")):
        style = {"dash": dash, "symbol": symbol, "name": words.label(name), "number": ".0%"}
        traces = curve(arrays["offsets"], arrays[f"{name}_all"], (state, arrays[name]), colour, **style)
        result.add_traces(traces, rows=2, cols=1)
    here(result, state, row=2, col=1)
    result.update_xaxes(
        range=[-0.02, 1.02], tickvals=[0, 0.25, 0.5, 0.75, 1], title_text=words.label("offset"), row=2, col=1
    )
    result.update_yaxes(range=[-0.04, 1.06], tickvals=[0, 0.5, 1], tickformat=".0%", row=2, col=1)
    result.update_layout(**_below(-0.16, 130))
    return result


def gap(arrays, state, words):
    result = panels(
        words.label("space"), words.label("measures"), columns=1, row_heights=[0.46, 0.54], vertical_spacing=0.12
    )
    for name, colour, symbol in (("pictures", IMAGE, "circle"), ("names", TEXT, "x")):
        points = go.Scatter(
            x=arrays[name][:, 0],
            y=arrays[name][:, 1],
            mode="markers",
            marker={"color": colour, "symbol": symbol, "size": 6, "opacity": 0.75},
            name=words.label(name),
            hoverinfo="skip",
        )
        result.add_trace(points, row=1, col=1)
    result.update_xaxes(range=[-0.9, 0.9], tickvals=[-0.5, 0, 0.5], row=1, col=1)
    result.update_yaxes(range=[-0.9, 0.9], tickvals=[-0.5, 0, 0.5], row=1, col=1)
    for name, colour, dash, symbol in (
        ("same", WRONG, "dash", "square"),
        ("gap", INK, "dot", "diamond"),
        ("recall", FUSED, "solid", "circle"),
    ):
        seeds = arrays[f"{name}_seeds"]
        dots = go.Scatter(
            x=np.repeat(arrays["taus"], seeds.shape[1]),
            y=seeds.ravel(),
            mode="markers",
            marker={"color": colour, "symbol": symbol, "size": 4, "opacity": 0.6},
            showlegend=False,
            hoverinfo="skip",
        )
        result.add_trace(dots, row=2, col=1)
        style = {"dash": dash, "symbol": symbol, "name": words.label(name), "number": ".2f"}
        traces = curve(arrays["taus"], arrays[f"{name}_all"], (state, arrays[name]), colour, **style)
        result.add_traces(traces, rows=2, cols=1)
    here(result, state, row=2, col=1)
    ticks = [0.01, 0.03, 0.1, 0.3, 1]
    result.update_xaxes(
        type="log",
        range=[-2.03, 0.03],
        tickvals=ticks,
        ticktext=[f"{t:g}" for t in ticks],
        title_text=words.label("tau"),
        row=2,
        col=1,
    )
    result.update_yaxes(range=[-0.03, 1.06], tickvals=[0, 0.25, 0.5, 0.75, 1], row=2, col=1)
    result.update_layout(**_below())
    return result
