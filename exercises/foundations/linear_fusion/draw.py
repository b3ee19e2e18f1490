import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import IMAGE, INK, MUTED, PAPER, PATTERNS, TEXT, figure


def draw(case, inputs, yours, reference, words):
    """The first item: what each modality adds to each class, stacked with the bias, and the learner's logits."""
    parts = {name: np.atleast_2d(yours[name])[:1] for name in ("part_x", "part_y", "logits")}
    classes = [str(c) for c in range(len(inputs["b"]))]
    result = figure(x=words.label("class"), y=words.label("contribution"), barmode="relative")
    shown = (
        ("image", parts["part_x"], IMAGE, PATTERNS["image"]),
        ("text", parts["part_y"], TEXT, PATTERNS["text"]),
        ("bias", inputs["b"][None], MUTED, "-"),
    )
    for name, values, colour, pattern in shown:
        marker = {"color": colour, "pattern": {"shape": pattern, "fillmode": "overlay"}}
        y = values[0] if len(values) else []
        result.add_bar(x=classes, y=y, name=words.label(name), marker=marker, width=0.6, hovertemplate="%{x}: %{y:.4g}")
    diamond = {"symbol": "diamond", "size": 12, "color": INK, "line": {"color": PAPER, "width": 1}}
    logits = parts["logits"][0] if len(parts["logits"]) else []
    result.add_trace(
        go.Scatter(
            x=classes,
            y=logits,
            mode="markers",
            name=words.label("logits"),
            marker=diamond,
            hovertemplate="%{x}: %{y:.4g}",
        )
    )
    result.update_xaxes(type="category")
    return result
