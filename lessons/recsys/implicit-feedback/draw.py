"""The pictures of "A click is not a preference"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import BEHAVIOUR, FUSED, IMAGE, INK, LINE, MUTED, RIGHT, WRONG, add_curves, panels

BELOW = {"legend": {"y": -0.14, "yanchor": "top"}, "margin": {"t": 30, "b": 112, "r": 20}}


def position(arrays, state, words):
    result = panels(words.label("by-position"), words.label("order-of-items"), columns=1, vertical_spacing=0.2)
    places = np.arange(1, len(arrays["clicked"]) + 1)
    bars = {
        "x": places,
        "y": arrays["clicked"],
        "name": words.label("clicked"),
        "marker": {"color": BEHAVIOUR},
        "hovertemplate": "%{y:.1%}<extra></extra>",
    }
    result.add_trace(go.Bar(**bars), row=1, col=1)
    liked = go.Scatter(
        x=places,
        y=arrays["liked"],
        mode="lines+markers",
        line={"color": INK, "dash": "dot"},
        marker={"symbol": "diamond", "size": 7},
        name=words.label("would-click"),
        hovertemplate="%{y:.1%}<extra></extra>",
    )
    result.add_trace(liked, row=1, col=1)
    styles = (("naive", WRONG, "solid", "circle"), ("corrected", RIGHT, "dash", "square"))
    add_curves(result, arrays, arrays["biases"], state, styles, words, number=".2f", row=2, col=1)
    result.update_xaxes(tickvals=places, title_text=words.label("place"), row=1, col=1)
    result.update_xaxes(range=[-0.05, 2.05], title_text=words.label("bias"), row=2, col=1)
    result.update_yaxes(range=[0, 0.42], tickvals=[0, 0.2, 0.4], tickformat=".0%", row=1, col=1)
    result.update_yaxes(range=[-0.15, 0.85], tickvals=[0, 0.4, 0.8], row=2, col=1)
    return result.update_layout(bargap=0.25, **BELOW)


def negatives(arrays, state, words):
    titles = [words.label(id) for id in ("learned", "two-verdicts")]
    result = panels(*titles, columns=1, vertical_spacing=0.2, row_heights=[0.45, 0.55])
    x = np.log10(arrays["count"])
    dots = go.Scatter(
        x=x,
        y=arrays["scores"],
        mode="markers",
        marker={"color": BEHAVIOUR, "size": 6, "opacity": 0.7},
        showlegend=False,
        hovertemplate="%{y:.2f}<extra></extra>",
    )
    result.add_trace(dots, row=1, col=1)
    line = np.polyval(np.polyfit(x, arrays["scores"], 1), [0, 3.6])
    style = {"color": INK, "width": 2}
    result.add_trace(go.Scatter(x=[0, 3.6], y=line, mode="lines", line=style, showlegend=False), row=1, col=1)
    styles = (("recall", WRONG, "dash", "diamond"), ("liked", RIGHT, "solid", "circle"))
    add_curves(result, arrays, arrays["exponents"], state, styles, words, row=2, col=1)
    ticks = [1, 10, 100, 1000]
    result.update_xaxes(
        range=[-0.1, 3.7],
        tickvals=np.log10(ticks),
        ticktext=[f"{t:,}" for t in ticks],
        title_text=words.label("clicks"),
        row=1,
        col=1,
    )
    result.update_xaxes(range=[-0.05, 1.55], title_text=words.label("exponent"), row=2, col=1)
    result.update_yaxes(range=[-3.4, 5], tickvals=[-2, 0, 2, 4], row=1, col=1)
    result.update_yaxes(range=[0, 0.8], tickvals=[0, 0.25, 0.5, 0.75], tickformat=".0%", row=2, col=1)
    return result.update_layout(**BELOW)


def in_batch(arrays, state, words):
    titles = [words.label(id) for id in ("popular", "rare")]
    result = panels(*titles, columns=1, shared_xaxes=True, vertical_spacing=0.1)
    x, at = np.log10(arrays["sizes"]), np.log10(state)
    for row, name in enumerate(("popular", "rare"), 1):
        truth = go.Scatter(
            x=[0, x[-1]],
            y=[arrays[f"{name}_truth"]] * 2,
            mode="lines",
            line={"color": INK, "width": 1.5, "dash": "dot"},
            name=words.label("truth"),
            showlegend=row == 1,
            hovertemplate="%{y:.3f}<extra></extra>",
        )
        result.add_trace(truth, row=row, col=1)
        styles = (
            ("none", WRONG, "dash", "diamond"),
            ("logq", FUSED, "solid", "circle"),
            ("negatives_only", RIGHT, "longdash", "square"),
        )
        options = {"key": f"{name}_{{}}", "number": ".3f", "legend": row == 1, "row": row, "col": 1}
        add_curves(result, arrays, x, at, styles, words, **options)
    ticks = [1, 10, 100, 500]
    result.update_xaxes(range=[-0.06, 2.76], tickvals=np.log10(ticks), ticktext=[str(t) for t in ticks])
    result.update_xaxes(title_text=words.label("size"), row=2, col=1)
    result.update_yaxes(range=[-1.06, 0.04], tickvals=[-1, -0.5, 0])
    return result.update_layout(**BELOW)


def unclicked(arrays, state, words):
    titles = [words.label(id) for id in ("list-of-ten", "among-shown")]
    result = panels(*titles, columns=1, shared_xaxes=True, vertical_spacing=0.12, row_heights=[0.6, 0.4])
    styles = (("recall", WRONG, "dash", "diamond"), ("liked", RIGHT, "solid", "circle"))
    add_curves(result, arrays, arrays["shares"], state, styles, words, row=1, col=1)
    add_curves(
        result, arrays, arrays["shares"], state, (("auc", IMAGE, "dot", "square"),), words, number=".3f", row=2, col=1
    )
    result.update_xaxes(range=[-0.03, 1.03], tickformat=".0%", tickvals=[0, 0.25, 0.5, 0.75, 1], linecolor=LINE)
    result.update_xaxes(title_text=words.label("share"), title_font={"color": MUTED}, row=2, col=1)
    result.update_yaxes(range=[0.42, 0.72], tickvals=[0.5, 0.6, 0.7], tickformat=".0%", row=1, col=1)
    result.update_yaxes(range=[0.57, 0.73], tickvals=[0.6, 0.65, 0.7], row=2, col=1)
    return result.update_layout(**BELOW)
