"""The pictures of "Content meets behaviour"."""

from ronghui.drawing import BEHAVIOUR, FUSED, IMAGE, INK, MUTED, RIGHT, TEXT, WRONG, add_curves, figure, panels

BELOW = {"margin": {"t": 16, "b": 120}, "legend": {"y": -0.22, "yanchor": "top"}}


def depth(arrays, state, words):
    result = figure(x=words.label("depth"), y=words.label("found"))
    styles = (
        ("projected", FUSED, "solid", "circle"),
        ("text", TEXT, "dash", "square"),
        ("chance", MUTED, "dot", "diamond"),
    )
    add_curves(result, arrays, arrays["depths"], state, styles, words, number=".0%")
    ticks = [10, 30, 100, 300, 1000]
    result.update_xaxes(type="log", range=[0.97, 3.3], tickvals=ticks, ticktext=[f"{t:,}" for t in ticks])
    result.update_yaxes(range=[-0.03, 1.05], tickvals=[0, 0.25, 0.5, 0.75, 1], tickformat=".0%")
    return result.update_layout(**BELOW)


def age(arrays, state, words):
    result = figure(x=words.label("likes"), y=words.label("quality"))
    styles = (
        ("both", FUSED, "solid", "circle"),
        ("id", BEHAVIOUR, "dashdot", "square"),
        ("text", TEXT, "dash", "diamond"),
    )
    add_curves(result, arrays, arrays["ages"], state, styles, words, number=".3f")
    result.update_xaxes(range=[0.5, 20.5], tickvals=[1, 5, 10, 15, 20])
    result.update_yaxes(range=[0.07, 0.3], tickvals=[0.1, 0.15, 0.2, 0.25, 0.3])
    return result.update_layout(**BELOW)


def learn(arrays, state, words):
    result = panels(words.label("seen"), words.label("unseen"), columns=1, vertical_spacing=0.14)
    styles = (
        ("joint", FUSED, "solid", "circle"),
        ("codes", IMAGE, "dash", "diamond"),
        ("id", BEHAVIOUR, "dashdot", "square"),
        ("frozen", INK, "dot", "x"),
    )
    ticks = [1, 3, 10, 30, 100]
    for row, suffix in ((1, "_seen"), (2, "_new")):
        shown = styles if row == 1 else styles[1:]  # without sightings of its own, an item has its codes only
        add_curves(
            result,
            arrays,
            arrays["sightings"],
            state,
            shown,
            words,
            key=f"{{}}{suffix}",
            number=".0%",
            legend=row == 1,
            row=row,
            col=1,
        )
        result.update_xaxes(type="log", range=[-0.04, 2.34], tickvals=ticks, ticktext=ticks, row=row, col=1)
        result.update_yaxes(range=[-0.04, 1.03], tickvals=[0, 0.5, 1], tickformat=".0%", row=row, col=1)
    result.update_xaxes(title_text=words.label("sightings"), row=2, col=1)
    return result.update_layout(margin={"b": 130}, legend={"y": -0.14, "yanchor": "top"})


def stale(arrays, state, words):
    result = panels(words.label("stale-lists"), words.label("recall"), columns=1, vertical_spacing=0.15)
    lists = (("stale", WRONG, "solid", "circle"), ("stale_centred", MUTED, "dash", "x"))
    add_curves(result, arrays, arrays["shares"], state, lists, words, row=1, col=1)
    queries = (
        ("merged", RIGHT, "solid", "circle"),
        ("old", INK, "dot", "diamond"),
        ("new", WRONG, "dash", "square"),
    )
    add_curves(result, arrays, arrays["shares"], state, queries, words, number=".0%", row=2, col=1)
    for row in (1, 2):
        result.update_xaxes(range=[-0.02, 1.02], tickvals=[0, 0.25, 0.5, 0.75, 1], tickformat=".0%", row=row, col=1)
    result.update_xaxes(title_text=words.label("share"), row=2, col=1)
    result.update_yaxes(range=[-0.05, 1.06], tickvals=[0, 0.5, 1], tickformat=".0%", row=1, col=1)
    result.update_yaxes(range=[0.04, 0.3], tickvals=[0.1, 0.2, 0.3], tickformat=".0%", row=2, col=1)
    return result.update_layout(margin={"b": 140}, legend={"y": -0.14, "yanchor": "top"})
