import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, MUTED, RIGHT, WRONG, figure, panels

PAIRS = {"reloaded": "after", "twin": "before", "moved": "before"}  # what has to be equal to what


def draw(case, inputs, yours, reference, words):
    """Outputs that have to stay the same through saving, moving and training a twin; else the loss from step to step."""
    pair = next((name for name in PAIRS if name in reference), None)
    if pair:
        return diagonal(np.asarray(yours[PAIRS[pair]]), np.asarray(yours[pair]), pair, words)
    if "losses" in reference:
        return descent(yours["losses"], reference["losses"], words)
    return outputs(yours, words)


def descent(yours, reference, words):
    result = panels(words.label("descent"))
    for name, losses in (("right", reference), ("yours", yours)):
        mine = name == "yours"
        line = go.Scatter(
            y=[float(np.squeeze(loss)) for loss in losses],
            mode="lines+markers",
            name=words.label(name),
            line={"color": FUSED if mine else INK, "width": 2 if mine else 3, "dash": "solid" if mine else "dot"},
            marker={"size": 5 if mine else 1},
        )
        result.add_trace(line)
    result.update_xaxes(title_text=words.label("step"), tickformat="d", nticks=min(len(reference), 9))
    result.update_yaxes(title_text=words.label("loss"), rangemode="tozero")
    result.update_layout(legend={"y": 1.12, "yanchor": "bottom"}, margin={"t": 84})
    return result


def diagonal(x, y, pair, words):
    """Each output before and after: on the dotted line where nothing has changed."""
    x, y = x.astype(float).ravel(), y.astype(float).ravel()
    equal = np.isclose(x, y, rtol=1e-4, atol=1e-5)
    ends = [min(x.min(), y.min()) - 0.1, max(x.max(), y.max()) + 0.1]
    result = panels(words.label(pair))
    result.add_trace(go.Scatter(x=ends, y=ends, mode="lines", line={"color": MUTED, "dash": "dot"}, showlegend=False))
    marks = go.Scatter(
        x=x,
        y=y,
        mode="markers",
        marker={
            "color": [RIGHT if same else WRONG for same in equal],
            "symbol": ["circle" if same else "x" for same in equal],
            "size": 9,
        },
        showlegend=False,
        hovertemplate="%{x:.4f}, %{y:.4f}<extra></extra>",
    )
    result.add_trace(marks)
    result.update_xaxes(title_text=words.label("first"))
    result.update_yaxes(title_text=words.label("then"))
    return result


def outputs(yours, words):
    """Where nothing is trained, saved or moved: the outputs as they are, one group of bars an item."""
    values = np.atleast_2d(np.asarray(yours["before"], dtype=float))
    result = figure(x=words.label("item"), y=words.label("output"), showlegend=False)
    for h in range(values.shape[1]):
        result.add_trace(
            go.Bar(x=np.arange(len(values)), y=values[:, h], marker={"color": FUSED, "opacity": 1 - 0.25 * h})
        )
    result.update_xaxes(dtick=1)
    return result
