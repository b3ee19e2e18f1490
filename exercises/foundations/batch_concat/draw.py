import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import DIVERGING, IMAGE, INK, TEXT, figure


def draw(case, inputs, yours, reference, words):
    """The learner's own matrix, the border between the modalities, a cross where a value is out of its place."""
    fused = np.atleast_2d(np.asarray(yours["fused"], dtype=float))
    img, txt = inputs["img"], inputs["txt"]
    rows, columns = fused.shape
    n = img.shape[1]
    bound = np.abs(fused).max(initial=0.0) or 1.0
    result = figure(x=words.label("column"), y=words.label("item"), showlegend=False)
    result.add_trace(
        go.Heatmap(
            z=fused,
            colorscale=DIVERGING,
            zmin=-bound,
            zmax=bound,
            customdata=[[_origin(v, img, txt, words) for v in row] for row in fused],
            hovertemplate="[%{y}, %{x}] %{z:.4g}<br>%{customdata}<extra></extra>",
        )
    )
    wanted = reference.get("fused")  # nothing where the inputs ought to have been refused
    if wanted is not None and np.shape(wanted) == fused.shape:
        wrong_rows, wrong_columns = np.nonzero(fused != wanted)
        result.add_scatter(
            x=wrong_columns, y=wrong_rows, mode="markers", marker={"symbol": "x", "color": INK, "size": 5}
        )
    for left, right, colour, name in ((0, n, IMAGE, "image"), (n, columns, TEXT, "text")):
        if right > left:
            result.add_shape(
                type="rect", x0=left - 0.5, x1=right - 0.5, y0=-0.5, y1=rows - 0.5, line={"color": colour, "width": 3}
            )
            result.add_annotation(
                x=(left + right - 1) / 2, y=1, yref="paper", yanchor="bottom", showarrow=False,
                text=f"<b>{words.label(name)}</b>", font={"color": colour},
            )  # fmt: skip
    axis = {"tick0": 0, "showgrid": False, "zeroline": False}
    result.update_xaxes(range=[-0.7, max(columns, 1) - 0.3], dtick=max(columns // 8, 1), **axis)
    result.update_yaxes(range=[max(rows, 1) - 0.3, -0.7], dtick=max(rows // 8, 1), **axis)
    return result


def _origin(value, img, txt, words):
    """Where the inputs have this value: modality, item, column."""
    for name, given in (("image", img), ("text", txt)):
        found = np.argwhere(given == value)
        if len(found) == 1:
            row, column = found[0]
            return f"{words.label(name)}, {words.label('item')} {row}, {words.label('column')} {column}"
    return ""
