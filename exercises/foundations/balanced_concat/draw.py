import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import INK, MODALITIES, PAPER, PATTERNS, panels

NAMES = ("image", "text", "audio", "behaviour")
ENOUGH = 20  # items: with fewer, a measured share is mostly chance


def draw(case, inputs, yours, reference, words):
    """Left: the squared length that each modality gets. Right: its share of the variance of the fused similarity."""
    xs, fused = inputs["xs"], np.atleast_2d(yours["fused"])
    widths = [x.shape[1] for x in xs]
    blocks = np.split(fused, np.cumsum(widths)[:-1], axis=1)
    lengths = np.array([_mean_squared_length(block) for block in blocks])
    shares = lengths**2 / widths  # w^4 / d
    result = panels(words.label("length"), words.label("share"), horizontal_spacing=0.12)
    names = NAMES[: len(xs)]
    labels = [f"{words.label(name)} ({d})" for name, d in zip(names, widths, strict=False)]
    marker = {
        "color": [MODALITIES[name] for name in names],
        "pattern": {"shape": [PATTERNS[name] for name in names], "fillmode": "overlay"},
    }
    for column, values in enumerate((lengths, shares / (shares.sum() or 1.0)), 1):
        bars = go.Bar(
            x=labels, y=values, marker=marker, showlegend=False, hovertemplate="%{x}: %{y:.4f}<extra></extra>"
        )
        result.add_trace(bars, row=1, col=column)
    if len(fused) >= ENOUGH:
        diamond = {"symbol": "diamond", "size": 11, "color": INK, "line": {"color": PAPER, "width": 1}}
        measured = go.Scatter(
            x=labels,
            y=_measured(xs, blocks),
            mode="markers",
            name=words.label("measured"),
            marker=diamond,
            hovertemplate="%{x}: %{y:.4f}",
        )
        result.add_trace(measured, row=1, col=2)
    equal = go.Scatter(
        x=labels,
        y=[1 / len(xs)] * len(xs),
        mode="lines+markers",
        name=words.label("equal"),
        line={"color": INK, "dash": "dot"},
        marker={"symbol": "line-ew", "size": 30, "line": {"width": 2, "color": INK}},
        hoverinfo="skip",
    )
    result.add_trace(equal, row=1, col=2)
    result.update_yaxes(range=[0, 1.1], row=1, col=2)
    result.update_yaxes(range=[0, max(1.1, 1.1 * float(np.nanmax(lengths, initial=0.0)))], row=1, col=1)
    result.update_layout(legend={"y": -0.14, "yanchor": "top"}, margin={"b": 80})
    return result


def _mean_squared_length(block):
    """Over the items that have this modality."""
    squared = (block**2).sum(axis=1)
    squared = squared[np.isfinite(squared) & (squared > 0)]
    return float(squared.mean()) if len(squared) else 0.0


def _measured(xs, blocks):
    """The covariance of each modality's part with the whole similarity, over all pairs, as a share of its variance."""
    pairs = np.triu_indices(len(xs[0]), k=1)
    parts = np.array([(block @ block.T)[pairs] for block in blocks])
    whole = parts.sum(axis=0)
    return [float(np.cov(part, whole)[0, 1] / whole.var(ddof=1)) for part in parts]
