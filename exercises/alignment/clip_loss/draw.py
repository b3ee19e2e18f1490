import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import DIVERGING, PAPER, RIGHT, WRONG, panels

STEP = 0.5  # of a move down the gradient, as a share of the length of the embeddings


def draw(case, inputs, yours, reference, words):
    """Cosines of every picture with every text, before and after moves down the gradient of the learner's loss."""
    if "image_head" in inputs:
        before = cosines(inputs["zi"] @ inputs["image_head"], inputs["zt"] @ inputs["text_head"])
        after = cosines(yours["image_after"], yours["text_after"])
    else:
        before, after = cosines(inputs["zi"], inputs["zt"]), after_one_step(inputs, yours)
    shown = [("before", before)] + ([("after", after)] if after is not None else [])
    result = panels(*(f"{words.label(name)}<br>{summary(matrix, words)}" for name, matrix in shown))
    for column, (_, matrix) in enumerate(shown, 1):
        add_matrix(result, matrix, column, words)
    result.update_layout(margin={"t": 60}, legend={"y": -0.2, "yanchor": "top"})
    return result


def cosines(a, b):
    a = a / np.maximum(np.linalg.norm(a, axis=1, keepdims=True), 1e-12)
    b = b / np.maximum(np.linalg.norm(b, axis=1, keepdims=True), 1e-12)
    return a @ b.T


def after_one_step(inputs, yours):
    """The matrix after one move of both sides along their own gradients; None where there is nowhere to go."""
    if yours.get("grad_zi") is None or yours.get("grad_zt") is None:
        return None
    slope = np.sqrt(np.sum(yours["grad_zi"] ** 2) + np.sum(yours["grad_zt"] ** 2))
    if slope < 1e-9:
        return None
    rate = STEP * np.sqrt(np.sum(inputs["zi"] ** 2) + np.sum(inputs["zt"] ** 2)) / slope
    return cosines(inputs["zi"] - rate * yours["grad_zi"], inputs["zt"] - rate * yours["grad_zt"])


def summary(matrix, words):
    own = f"{words.label('pairs')} {np.diag(matrix).mean():+.2f}"
    if len(matrix) == 1:
        return own
    others = matrix[~np.eye(len(matrix), dtype=bool)].mean()
    return f"{own}, {words.label('others')} {others:+.2f}"


def add_matrix(result, matrix, column, words):
    size = len(matrix)
    result.add_trace(
        go.Heatmap(
            z=matrix,
            colorscale=DIVERGING,
            zmin=-1,
            zmax=1,
            showscale=column == 1,
            colorbar={"title": words.label("cosine"), "x": 1.01, "thickness": 12},
            hovertemplate="[%{y}, %{x}] %{z:.3f}<extra></extra>",
        ),
        row=1,
        col=column,
    )
    best = matrix.argmax(axis=1)
    for name, chosen, colour, symbol in (
        ("hit", best == np.arange(size), RIGHT, "circle"),
        ("miss", best != np.arange(size), WRONG, "x"),
    ):
        result.add_trace(
            go.Scatter(
                x=best[chosen],
                y=np.flatnonzero(chosen),
                mode="markers",
                name=words.label(name),
                showlegend=column == 1,
                marker={"symbol": symbol, "color": PAPER, "size": 9, "line": {"width": 2, "color": colour}},
                hoverinfo="skip",
            ),
            row=1,
            col=column,
        )
    axis = {"showgrid": False, "zeroline": False, "dtick": 1 if size < 10 else 5, "title_standoff": 4}
    result.update_xaxes(title_text=words.label("text"), range=[-0.5, size - 0.5], **axis, row=1, col=column)
    result.update_yaxes(range=[size - 0.5, -0.5], **axis, row=1, col=column)
    if column == 1:
        result.update_yaxes(title_text=words.label("picture"), row=1, col=1)
