import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import SEQUENTIAL, figure


def draw(case, inputs, yours, reference, words):
    """The learner's weights for the item with the fewest valid patches: words down, patches across."""
    mask = inputs["mask"]
    item = int(np.argmin(mask.sum(axis=1)))
    weights = np.asarray(yours["weights"], dtype=float)[item]
    columns = [words.label("patch") if j < mask.shape[1] and mask[item, j] else words.label("padding")
               for j in range(weights.shape[1])]  # fmt: skip
    rows = [f"{words.label('word')} {i} · Σ = {total:.2f}" for i, total in enumerate(weights.sum(axis=1))]
    result = figure(
        go.Heatmap(
            z=weights,
            zmin=0,
            zmax=1,
            colorscale=SEQUENTIAL,
            colorbar={"thickness": 10, "title": {"text": words.label("weight")}},
            xgap=2,
            ygap=2,
            text=np.round(weights, 2),
            texttemplate="%{text}",
            hovertemplate="[%{y}, %{x}] %{z:.4f}<extra></extra>",
        ),
        margin={"l": 130, "r": 16, "t": 24, "b": 64},
    )
    result.update_xaxes(
        tickvals=list(range(len(columns))),
        ticktext=[f"{name}<br>{j}" for j, name in enumerate(columns)],
        showgrid=False,
        zeroline=False,
    )
    result.update_yaxes(
        tickvals=list(range(len(rows))), ticktext=rows, autorange="reversed", showgrid=False, zeroline=False
    )
    return result
