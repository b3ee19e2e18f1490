"""The pictures of "Missing is not zero"."""

import numpy as np

from ronghui.drawing import FUSED, INK, MUTED, RIGHT, TEXT, WRONG, add_curves, figure, panels

BELOW = {"y": -0.2, "yanchor": "top"}


def _level(result, y, text, position, **place):
    """A dotted horizontal line with its name beside it."""
    result.add_hline(
        y=float(y),
        line={"color": MUTED, "width": 1.5, "dash": "dot"},
        annotation={"text": text, "font": {"color": MUTED, "size": 12}},
        annotation_position=position,
        **place,
    )


def origin(arrays, state, words):
    result = figure(x=words.label("offset"), y=words.label("share"))
    styles = (
        ("euclid", WRONG, "dashdot", "square"),
        ("cosine", FUSED, "solid", "circle"),
        ("dot", INK, "dash", "diamond"),
    )
    add_curves(result, arrays, arrays["offsets"], state, styles, words)
    _level(result, 0.5, words.label("fair"), "top right")
    result.update_xaxes(range=[-0.04, 1.54], tickvals=[0, 0.5, 1, 1.5])
    result.update_yaxes(range=[-0.03, 1.03], tickvals=[0, 0.25, 0.5, 0.75, 1], tickformat=".0%")
    return result


def gallery(arrays, state, words):
    result = panels(words.label("quality"), words.label("single"), columns=1, vertical_spacing=0.14)
    places = np.arange(len(arrays["kappas"]))
    place = int(np.flatnonzero(arrays["kappas"] == state)[0])
    for row, names in enumerate((("to_default", "to_zero"), ("default_single", "zero_single")), 1):
        styles = zip(names, (RIGHT, INK), ("solid", "dash"), ("circle", "diamond"), strict=True)
        add_curves(result, arrays, places, place, styles, words, legend=row == 1, row=row, col=1)
    _level(result, arrays["padded"], words.label("padded"), "bottom right", row=1, col=1)
    _level(result, arrays["fair"], words.label("catalogue"), "top right", row=2, col=1)
    shown = places[::2]
    result.update_xaxes(tickvals=shown, ticktext=[f"{arrays['kappas'][p]:g}" for p in shown], range=[-0.3, 14.3])
    result.update_xaxes(title_text=words.label("kappa"), row=2, col=1)
    result.update_yaxes(range=[0.47, 0.66], tickvals=[0.5, 0.55, 0.6, 0.65], tickformat=".0%", row=1, col=1)
    result.update_yaxes(range=[-0.03, 0.75], tickvals=[0, 0.25, 0.5, 0.75], tickformat=".0%", row=2, col=1)
    result.update_layout(margin={"b": 110}, legend=BELOW | {"y": -0.16})
    return result


def served(arrays, state, words):
    result = figure(x=words.label("rate"), y=words.label("error"))
    styles = (
        ("zero", WRONG, "dashdot", "square"),
        ("mean", INK, "dash", "diamond"),
        ("regression", TEXT, "dot", "triangle-up"),
        ("trained", RIGHT, "solid", "circle"),
    )
    add_curves(result, arrays, arrays["rates"], state, styles, words)
    result.update_xaxes(range=[-0.02, 0.92], tickvals=[0, 0.25, 0.5, 0.75], tickformat=".0%")
    result.update_yaxes(range=[0, 1], tickvals=[0, 0.25, 0.5, 0.75, 1], tickformat=".0%")
    result.update_layout(margin={"b": 140}, legend=BELOW)
    return result


def reason(arrays, state, words):
    result = figure(x=words.label("strength"), y=words.label("error"))
    styles = (
        ("mask_later", WRONG, "dashdot", "square"),
        ("complete", MUTED, "dot", "triangle-up"),
        ("plain", INK, "dash", "diamond"),
        ("mask", RIGHT, "solid", "circle"),
    )
    add_curves(result, arrays, arrays["strengths"], state, styles, words)
    result.update_xaxes(range=[-0.1, 4.1], tickvals=[0, 1, 2, 3, 4])
    result.update_yaxes(range=[0.28, 0.72], tickvals=[0.3, 0.4, 0.5, 0.6, 0.7], tickformat=".0%")
    result.update_layout(margin={"b": 140}, legend=BELOW)
    return result
