"""The pictures of "Accuracy misleads"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import BEHAVIOUR, FUSED, IMAGE, INK, MUTED, RIGHT, SEQUENTIAL, WRONG, add_curves, panels

SHARE = {"range": [-0.03, 1.05], "tickvals": [0, 0.5, 1], "tickformat": ".0%"}
BELOW = {"legend": {"y": -0.16, "yanchor": "top"}, "margin": {"t": 30, "b": 118, "r": 20}}


def all_zero(arrays, state, words):
    result = panels(
        words.label("accuracy"), words.label("precision-recall"), columns=1, shared_xaxes=True, vertical_spacing=0.11
    )
    x, at = np.log10(arrays["densities"]), np.log10(state)
    models = (("nothing_accuracy", WRONG, "dash", "diamond"), ("list_accuracy", FUSED, "solid", "circle"))
    add_curves(result, arrays, x, at, models, words, number=".2%", row=1, col=1)
    measures = (("list_precision", BEHAVIOUR, "dot", "square"), ("list_recall", INK, "dashdot", "triangle-up"))
    add_curves(result, arrays, x, at, measures, words, row=2, col=1)
    data_sets = go.Scatter(
        x=np.log10(arrays["published"]),
        y=1 - arrays["published"] / 100,
        mode="markers",
        marker={"color": INK, "symbol": "star", "size": 11},
        name=words.label("published"),
        hovertext=["Baby", "Sports", "Electronics"],
        hovertemplate="%{hovertext}: %{y:.4%}<extra></extra>",
    )
    result.add_trace(data_sets, row=1, col=1)
    ticks = [50, 10, 1, 0.1, 0.01]
    result.update_xaxes(range=[1.78, -2.05], tickvals=np.log10(ticks), ticktext=[f"{t:g}%" for t in ticks])
    result.update_xaxes(title_text=words.label("density"), row=2, col=1)
    result.update_yaxes(range=[0.47, 1.03], tickvals=[0.5, 0.75, 1], tickformat=".0%", row=1, col=1)
    result.update_yaxes(**SHARE, row=2, col=1)
    return result.update_layout(**BELOW)


def protocol(arrays, state, words):
    result = panels(
        words.label("recall-three"), words.label("same-list"), columns=1, shared_xaxes=True, vertical_spacing=0.11
    )
    protocols = (
        ("sampled", WRONG, "dash", "diamond"),
        ("full", RIGHT, "solid", "circle"),
        ("left_in", IMAGE, "dot", "square"),
    )
    add_curves(result, arrays, arrays["cuts"], state, protocols, words, row=1, col=1)
    metrics = (("hr", INK, "dashdot", "triangle-up"), ("precision", BEHAVIOUR, "longdash", "star"))
    add_curves(result, arrays, arrays["cuts"], state, metrics, words, row=2, col=1)
    result.update_xaxes(range=[0, 51], tickvals=[1, 10, 20, 30, 40, 50])
    result.update_xaxes(title_text=words.label("cut"), row=2, col=1)
    result.update_yaxes(range=[-0.02, 0.7], tickvals=[0, 0.2, 0.4, 0.6], tickformat=".0%", row=1, col=1)
    result.update_yaxes(range=[-0.03, 0.9], tickvals=[0, 0.4, 0.8], tickformat=".0%", row=2, col=1)
    return result.update_layout(**BELOW)


def three_f1(arrays, state, words):
    result = panels(words.label("pooled"), words.label("by-item"), columns=1, shared_xaxes=True, vertical_spacing=0.11)
    pooled = (("micro", FUSED, "solid", "circle"), ("per_user", BEHAVIOUR, "dash", "diamond"))
    add_curves(result, arrays, arrays["leans"], state, pooled, words, number=".3f", row=1, col=1)
    add_curves(
        result, arrays, arrays["leans"], state, (("macro", IMAGE, "dot", "square"),), words, number=".4f", row=2, col=1
    )
    result.update_xaxes(range=[-0.05, 2.05])
    result.update_xaxes(title_text=words.label("lean"), row=2, col=1)
    result.update_yaxes(range=[0, 0.17], tickvals=[0, 0.05, 0.1, 0.15], row=1, col=1)
    result.update_yaxes(range=[0, 0.017], tickvals=[0, 0.005, 0.01, 0.015], row=2, col=1)
    return result.update_layout(**BELOW)


def order(arrays, state, words):
    result = panels(words.label("list"), words.label("score"), columns=1, row_heights=[0.2, 0.8], vertical_spacing=0.17)
    grades, places = arrays["grades"], arrays["places"]
    tiles = go.Heatmap(
        x=places,
        y=[0],
        z=grades[None],
        zmin=0,
        zmax=3,
        colorscale=SEQUENTIAL,
        showscale=False,
        xgap=3,
        hovertemplate="%{x}: %{z}<extra></extra>",
    )
    result.add_trace(tiles, row=1, col=1)
    for place, grade in zip(places, grades, strict=True):
        if grade:
            bold = {"size": 15, "color": "#ffffff" if grade > 1 else INK}
            result.add_annotation(x=place, y=0, text=f"{grade:g}", showarrow=False, font=bold, row=1, col=1)
    styles = (
        ("linear", FUSED, "solid", "circle"),
        ("exp", IMAGE, "dash", "diamond"),
        ("f1", MUTED, "dot", "square"),
    )
    add_curves(result, arrays, places, state, styles, words, number=".3f", row=2, col=1)
    for row in (1, 2):
        result.add_vline(x=10.5, line={"color": INK, "width": 1.5}, row=row, col=1)
    result.update_xaxes(range=[0.4, 15.6], tickvals=[1, 5, 10, 15], showgrid=False)
    result.update_xaxes(title_text=words.label("place"), row=2, col=1)
    result.update_yaxes(showticklabels=False, showgrid=False, ticks="", row=1, col=1)
    result.update_yaxes(range=[0.38, 1.0], tickvals=[0.4, 0.6, 0.8, 1], row=2, col=1)
    return result.update_layout(**BELOW)


def covers(arrays, state, words):
    titles = [words.label(id) for id in ("offline", "a-list", "tomorrow")]
    result = panels(*titles, columns=1, shared_xaxes=True, vertical_spacing=0.08, row_heights=[0.3, 0.4, 0.3])
    rows = (
        (1, ".3f", (("ndcg", FUSED, "solid", "circle"),)),
        (
            2,
            ".2f",
            (
                ("clicks", MUTED, "longdash", "star"),
                ("satisfied", RIGHT, "solid", "square"),
                ("regrets", WRONG, "dash", "diamond"),
            ),
        ),
        (3, ".1%", (("back", INK, "dashdot", "triangle-up"),)),
    )
    for row, number, styles in rows:
        add_curves(result, arrays, arrays["weights"], state, styles, words, number=number, row=row, col=1)
        result.add_vline(x=float(arrays["best"]), line={"color": FUSED, "width": 1.5}, row=row, col=1)
    result.update_xaxes(range=[-0.05, 2.05], tickvals=[0, 0.5, 1, 1.5, 2])
    result.update_xaxes(title_text=words.label("allure"), row=3, col=1)
    result.update_yaxes(range=[0.45, 0.87], tickvals=[0.5, 0.6, 0.7, 0.8], row=1, col=1)
    result.update_yaxes(range=[0, 8.6], tickvals=[0, 4, 8], row=2, col=1)
    result.update_yaxes(range=[0.4, 0.95], tickvals=[0.5, 0.7, 0.9], tickformat=".0%", row=3, col=1)
    result.update_layout(**BELOW)
    return result.update_layout(legend={"y": -0.11}, margin={"b": 130})
