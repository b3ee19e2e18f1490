import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, PAPER, TEXT, figure

GRID = np.linspace(-2.0, 2.0, 5)  # the values that checks.py gives to both features
DASHES = ["dot", "dash", "solid", "dashdot", "longdash"]


def draw(case, inputs, yours, reference, words):
    """The interaction plot: the score against one image feature, a line for each value of one text feature."""
    result = figure(x=words.label("image-feature"), y=words.label("score"), showlegend=False)
    if not len(inputs["x"]):
        result.add_trace(go.Scatter(x=[], y=[]))
        result.add_annotation(text=words.label("no-items"), showarrow=False, xref="paper", yref="paper", x=0.5, y=0.5)
        return result
    grid = np.asarray(yours["grid"], dtype=float)
    for j, value in enumerate(GRID):
        result.add_trace(
            go.Scatter(
                x=GRID,
                y=grid[:, j],
                mode="lines+markers",
                line={"color": TEXT, "width": 1.5 + 0.5 * j, "dash": DASHES[j]},
                marker={"color": TEXT, "size": 5},
                hovertemplate=f"x₁ = %{{x:g}}, y₁ = {value:g}: %{{y:.4g}}<extra></extra>",
            )
        )
    for j, shift in _apart(grid):
        result.add_annotation(
            x=GRID[-1], y=grid[-1, j], ax=34, ay=-shift, axref="pixel", ayref="pixel", xshift=4,
            text=f"y₁ = {GRID[j]:g}".replace("-", "−"), arrowcolor=TEXT, arrowwidth=1, arrowhead=0, xanchor="left", font={"color": INK},
        )  # fmt: skip
    scores = np.atleast_2d(np.asarray(yours["scores"], dtype=float))
    x1, y1 = inputs["x"][0, 0], inputs["y"][0, 0]
    result.add_trace(
        go.Scatter(
            x=[x1],
            y=[scores[0, 0]],
            mode="markers",
            marker={"color": FUSED, "symbol": "diamond", "size": 12, "line": {"color": PAPER, "width": 1}},
            hovertemplate=f"{words.label('item')}: x₁ = {x1:.3g}, y₁ = {y1:.3g}: %{{y:.4g}}<extra></extra>",
        )
    )
    result.update_layout(margin={"l": 56, "r": 96, "t": 16, "b": 48})
    return result


def _apart(grid, height=200.0, gap=17.0):
    """For each line, how many pixels its label is moved up, so that no two labels cover each other."""
    ends, finite = grid[-1], grid[np.isfinite(grid)]
    if not len(finite):
        return []
    span = (finite.max() - finite.min()) or 1.0
    order = [j for j in np.argsort(ends) if np.isfinite(ends[j])]
    wanted = np.array([(ends[j] - finite.min()) / span * height for j in order])
    placed = wanted.copy()
    for i in range(1, len(placed)):
        placed[i] = max(placed[i], placed[i - 1] + gap)
    placed -= (placed - wanted).mean()
    return [(int(j), float(p - w)) for j, p, w in zip(order, placed, wanted, strict=True)]
