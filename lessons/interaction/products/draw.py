"""The pictures of "Sums and products"."""

import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import DIVERGING, FUSED, INK, MUTED, PAPER, SEQUENTIAL, curve, figure, here, panels


def lists(arrays, state, words):
    names = ("wanted", "linear", "bilinear")
    titles = [words.label(names[0]), *(f"{words.label(n)}: {float(arrays[f'{n}_order']):.0%}" for n in names[1:])]
    result = panels(*titles, columns=1, vertical_spacing=0.11)
    for row, name in enumerate(names, 1):
        places = arrays[name]
        best = np.where(places <= 3, places.astype(str), "")
        cells = go.Heatmap(
            z=-places,
            text=best,
            texttemplate="%{text}",
            textfont={"color": PAPER, "size": 11},
            customdata=places,
            hovertemplate="%{customdata}<extra></extra>",
            colorscale=SEQUENTIAL,
            xgap=1,
            ygap=1,
            showscale=False,
        )
        result.add_trace(cells, row=row, col=1)
    users = [words.label("user").format(n + 1) for n in range(len(arrays["wanted"]))]
    result.update_yaxes(
        autorange="reversed", tickvals=list(range(len(users))), ticktext=users, showgrid=False, ticks=""
    )
    result.update_xaxes(showticklabels=False, showgrid=False, zeroline=False, ticks="")
    result.update_xaxes(title_text=words.label("covers"), row=3, col=1)
    result.update_layout(margin={"l": 64, "t": 30, "b": 40})
    return result


def examples(arrays, state, words):
    result = figure(x=words.label("opinions"), y=words.label("in-order"))
    for name, colour, dash, symbol in (
        ("linear", INK, "dash", "diamond"),
        ("mlp", MUTED, "dot", "square"),
        ("bilinear", FUSED, "solid", "circle"),
    ):
        label = f"{words.label(name)} ({int(arrays[f'{name}_count']):,})"
        style = {"dash": dash, "symbol": symbol, "name": label, "number": ".1%"}
        result.add_traces(curve(arrays["sizes"], arrays[f"{name}_all"], (state, arrays[name]), colour, **style))
    here(result, state)
    ticks = [50, 200, 800, 3200, 13000]
    result.update_xaxes(type="log", range=[1.65, 4.17], tickvals=ticks, ticktext=[f"{t:,}" for t in ticks])
    result.update_yaxes(range=[0.49, 0.88], tickvals=[0.5, 0.6, 0.7, 0.8], tickformat=".0%")
    return result


def operators(arrays, state, words):
    names = ("sum", "pairs", "distance", "triple", "largest")
    shares = np.clip(arrays["shares"], 0, None)
    title = words.label("weights").format(int(arrays["count"]))
    result = figure(x=words.label("explained"), title={"text": title, "x": 0.01, "font": {"size": 14}})
    result.add_trace(
        go.Bar(
            x=shares,
            y=[words.label(name) for name in names],
            orientation="h",
            marker={"color": FUSED},
            text=[f"{s:.0%}" for s in shares],
            textposition="outside",
            textangle=0,
            cliponaxis=False,
            hoverinfo="skip",
        )
    )
    result.update_xaxes(range=[0, 1.14], tickvals=[0, 0.5, 1], tickformat=".0%")
    result.update_yaxes(autorange="reversed", automargin=True, showgrid=False, ticks="")
    result.update_layout(bargap=0.35, showlegend=False)
    return result


STYLES = (("sum", INK, "dash", "diamond"), ("product", FUSED, "solid", "circle"), ("triple", MUTED, "dot", "square"))


def noise(arrays, state, words):
    titles = [words.label("of-sum"), words.label("of-product"), words.label("kept")]
    specs = [[{}, {}], [{"colspan": 2}, None]]
    result = panels(*titles, columns=2, specs=specs, row_heights=[0.5, 0.5], vertical_spacing=0.16)
    for column, (name, colour, _, symbol) in enumerate(STYLES[:2], 1):
        true, guess = arrays[f"{name}_dots"]
        marker = {"color": colour, "symbol": symbol, "size": 5, "opacity": 0.5}
        result.add_scatter(x=true, y=guess, mode="markers", marker=marker, showlegend=False, row=1, col=column)
        line = {"color": MUTED, "width": 1, "dash": "dot"}
        result.add_scatter(x=[-4, 4], y=[-4, 4], mode="lines", line=line, showlegend=False, row=1, col=column)
    for axis in (result.update_xaxes, result.update_yaxes):
        axis(range=[-4, 4], tickvals=[-3, 0, 3], row=1)
    for name, colour, dash, symbol in STYLES:
        style = {"dash": dash, "symbol": symbol, "name": words.label(name), "number": ".1%"}
        traces = curve(arrays["noises"], arrays[f"{name}_all"], (state, arrays[name]), colour, **style)
        result.add_traces(traces, rows=2, cols=1)
    here(result, state, row=2, col=1)
    result.update_xaxes(range=[-0.03, 2.03], tickvals=[0, 0.5, 1, 1.5, 2], title_text=words.label("sd"), row=2, col=1)
    result.update_yaxes(range=[-0.03, 1.06], tickvals=[0, 0.5, 1], tickformat=".0%", row=2, col=1)
    result.update_layout(legend={"y": -0.17, "yanchor": "top"}, margin={"b": 84})
    return result


def offset(arrays, state, words):
    titles = [words.label("surface"), words.label("share")]
    result = panels(*titles, columns=1, row_heights=[0.58, 0.42], vertical_spacing=0.2)
    surface = go.Contour(
        x=arrays["grid"],
        y=arrays["grid"],
        z=arrays["surface"],
        colorscale=DIVERGING,
        zmin=-3,
        zmax=3,
        contours={"start": -4, "end": 4, "size": 0.5},
        line={"color": MUTED, "width": 1},
        showscale=False,
        hoverinfo="skip",
    )
    result.add_trace(surface, row=1, col=1)
    own = arrays["own_all"]
    for name, values, now, colour, dash, symbol in (
        ("interaction", own, arrays["own"], FUSED, "solid", "circle"),
        ("alone", 1 - own, 1 - arrays["own"], INK, "dash", "diamond"),
    ):
        style = {"dash": dash, "symbol": symbol, "name": words.label(name), "number": ".1%"}
        result.add_traces(curve(arrays["offsets"], values, (state, now), colour, **style), rows=2, cols=1)
    here(result, state, row=2, col=1)
    result.update_xaxes(tickvals=[-2, 0, 2], title_text="x", row=1, col=1)
    result.update_yaxes(tickvals=[-2, 0, 2], title_text="y", row=1, col=1)
    result.update_xaxes(range=[-0.05, 3.05], tickvals=[0, 1, 2, 3], title_text=words.label("mean"), row=2, col=1)
    result.update_yaxes(range=[-0.03, 1.06], tickvals=[0, 0.5, 1], tickformat=".0%", row=2, col=1)
    result.update_layout(legend={"y": -0.17, "yanchor": "top"}, margin={"b": 84})
    return result
