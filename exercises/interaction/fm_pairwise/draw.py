import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import DIVERGING, FUSED, INK, MUTED, PAPER, figure, panels

NAMES = ["image", "text", "audio", "behaviour"]


def draw(case, inputs, yours, reference, words):
    """Left: the learner's score of each pair of the first item alone. Right: these pairs added up, and its score."""
    if yours.get("pairs") is None:
        return _scores(np.atleast_1d(np.asarray(yours["scores"], dtype=float)), words)
    pairs = np.asarray(yours["pairs"], dtype=float)
    score = float(np.ravel(yours["scores"])[0])
    names = [words.label(NAMES[m]) if m < len(NAMES) else f"{words.label('modality')} {m}" for m in range(len(pairs))]
    bound = float(np.abs(pairs[np.isfinite(pairs)]).max(initial=0.0)) or 1.0
    result = panels(words.label("pairs"), words.label("sum"), horizontal_spacing=0.16, column_widths=[0.6, 0.4])
    result.add_trace(
        go.Heatmap(
            z=pairs,
            x=names,
            y=names,
            colorscale=DIVERGING,
            zmin=-bound,
            zmax=bound,
            showscale=False,
            text=np.round(pairs, 2) + 0.0,
            texttemplate="%{text}",
            hovertemplate="%{y} × %{x}: %{z:.4g}<extra></extra>",
        ),
        row=1,
        col=1,
    )
    for m in range(len(pairs)):  # a frame around the diagonal: a modality alone
        frame = {"x0": m - 0.5, "x1": m + 0.5, "y0": m - 0.5, "y1": m + 0.5}
        result.add_shape(type="rect", **frame, line={"color": INK, "width": 1.5, "dash": "dot"}, row=1, col=1)
    once = float(pairs[np.triu_indices(len(pairs), 1)].sum())
    bars = {"color": [MUTED, FUSED], "pattern": {"shape": ["/", ""], "fillmode": "overlay"}}
    bars["line"] = {"color": PAPER, "width": 1}
    result.add_trace(
        go.Bar(
            x=[words.label("each-once"), words.label("score")],
            y=[once, score],
            marker=bars,
            text=[f"{once + 0.0:.3g}", f"{score + 0.0:.3g}"],
            textposition="outside",
            cliponaxis=False,
            hovertemplate="%{x}: %{y:.5g}<extra></extra>",
        ),
        row=1,
        col=2,
    )
    result.update_layout(showlegend=False, bargap=0.35, margin={"l": 80, "r": 16, "t": 40, "b": 56})
    result.update_yaxes(autorange="reversed", row=1, col=1)
    return result


def _scores(scores, words):
    result = figure(x=words.label("item"), y=words.label("score"), bargap=0.4, showlegend=False)
    result.add_trace(go.Bar(x=np.arange(len(scores)), y=[row.flat[0] for row in scores], marker={"color": FUSED}))
    result.update_xaxes(tickformat="d", dtick=1)
    if not len(scores):
        result.add_annotation(text=words.label("no-items"), showarrow=False, xref="paper", yref="paper", x=0.5, y=0.5)
    return result
